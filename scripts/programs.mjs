/** Finds the programs that the tests drive, or installs them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { requirePackage, run, runPackage } from './prepare.mjs';

/** Where Chromium and its relatives stand on Linux, macOS and Windows. */
function usualPlaces() {
  const { LOCALAPPDATA = '', PROGRAMFILES = '', 'PROGRAMFILES(X86)': programFiles86 = '' } = process.env;
  const windows = [PROGRAMFILES, programFiles86, LOCALAPPDATA].filter(Boolean);
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windows.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
    ...windows.map((folder) => join(folder, 'Microsoft/Edge/Application/msedge.exe')),
  ];
}

/**
 * The program of an installed browser: what STORYDIFF_CHROMIUM names, one in a usual place, or the one
 * that Playwright downloaded before. Undefined where there is none.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const named = process.env.STORYDIFF_CHROMIUM;
  if (named) return named;
  return usualPlaces().find((path) => existsSync(path)) ?? playwrightBrowser();
}

function playwrightBrowser() {
  try {
    const path = requirePackage('@playwright/test').chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * `findBrowser`, after installing one where there is none: Debian's where that can be done, because it
 * brings the libraries it needs, else Playwright's own.
 */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (await installOnDebian('a browser', 'chromium')) {
    const installed = findBrowser();
    if (installed !== undefined) return installed;
  }
  console.log("Installing a browser for the tests (Playwright's Chromium) …");
  const own = await runPackage('@playwright/test playwright', ['install', 'chromium'], { quiet: true });
  if (own.code !== 0) console.error(lastLine(own.output));
  return findBrowser();
}

/**
 * Debian's Firefox, or what STORYDIFF_FIREFOX names; undefined where there is none.
 * @returns {string | undefined}
 */
export function findFirefox() {
  return [process.env.STORYDIFF_FIREFOX ?? '', '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync);
}

/**
 * The driver of WebKit's GTK port, where there is also the display that nobody sees; undefined where one is missing.
 * @returns {string | undefined}
 */
export function findWebKit() {
  const driver = '/usr/bin/WebKitWebDriver';
  return [driver, '/usr/bin/Xvfb'].every(existsSync) ? driver : undefined;
}

/** Installs the other engines for the test of the main path where they are missing and that can be done. */
export async function ensureEngines() {
  if (findFirefox() === undefined) await installOnDebian('Firefox', 'firefox-esr');
  if (findWebKit() === undefined) await installOnDebian('WebKit', 'webkit2gtk-driver', 'xvfb');
}

/** Installs LibreOffice for the test of Word documents where it is missing and that can be done. */
export async function ensureOffice() {
  const { code } = await run('soffice', ['--version'], { quiet: true });
  if (code !== 0) await installOnDebian('LibreOffice', 'libreoffice-writer');
}

/**
 * Installs some of Debian's packages for the tests: true where they are there afterwards, false on other systems and for
 * users who may not install.
 * @param {string} what
 * @param {readonly string[]} names
 */
async function installOnDebian(what, ...names) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version') || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing ${what} for the tests (apt-get install ${names.join(' ')}) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { quiet: true, env });
  const apt = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { quiet: true, env });
  if (apt.code !== 0) console.error(lastLine(apt.output));
  return apt.code === 0;
}

/** @param {string} output */
function lastLine(output) {
  return output.trim().split('\n').at(-1) ?? '';
}
