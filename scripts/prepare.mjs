/**
 * What `npm start` and `npm test` do before anything else. Plain JavaScript with nothing but Node's own
 * modules, because it runs before the packages are installed.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { nodeOptionsFor, plainRoot } from './plain-root.mjs';

export const root = plainRoot(dirname(dirname(fileURLToPath(import.meta.url))));

/** A failure that one sentence explains to the user. */
export class Stop extends Error {}

const OLDEST_NODE = /** @type {const} */ ([20, 19]);

/** Throws a Stop where Node is older than the packages need. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [needMajor, needMinor] = OLDEST_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  throw new Stop(
    `Node.js ${version} is too old: Storydiff needs ${needMajor}.${needMinor} or newer. Get it at https://nodejs.org and try again.`,
  );
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Whether every package of the lock file stands in node_modules in its version. Optional ones depend on the machine. */
function isInstalled() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const present = readJson(installed).packages ?? {};
  const wanted = readJson(join(root, 'package-lock.json')).packages ?? {};
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

/** npm's own pauses between its tries add up to more than a minute before it says that there is no network. */
const QUICK_RETRIES = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=8000'];

/** Installs the packages of the lock file where they are missing or others than it names. */
export async function install() {
  if (isInstalled()) return;
  console.log('Installing the packages of package-lock.json (npm ci) …');
  const { code, output } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', ...QUICK_RETRIES], {
    quiet: true,
  });
  if (code === 0) return;
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED|network/i.test(output)) {
    throw new Stop('The packages could not be downloaded: connect to the network and try again.');
  }
  console.error(output.trim());
  throw new Stop('The packages could not be installed; npm says why above.');
}

/**
 * Runs npm, by the path it gave where it started this script.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function npm(args, options) {
  const path = process.env.npm_execpath;
  if (path?.endsWith('.js') && existsSync(path)) return run(process.execPath, [path, ...args], options);
  // on Windows npm is a script of the shell
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/**
 * Runs the program of an installed package by Node, without the shell scripts that differ between systems.
 * @param {string} name
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runPackage(name, args, options) {
  return run(process.execPath, [binOf(name), ...args], options);
}

/**
 * @param {string} name
 * @returns {string}
 */
function binOf(name) {
  const [packageName = name, program = name.split('/').at(-1) ?? name] = name.split(' ');
  const folder = join(root, 'node_modules', packageName);
  const { bin } = readJson(join(folder, 'package.json'));
  return join(folder, typeof bin === 'string' ? bin : bin[program]);
}

/**
 * @typedef {object} RunOptions
 * @property {boolean} [quiet] keeps the output back
 * @property {(line: string) => void} [onLine] takes the output line by line
 * @property {boolean} [shell]
 * @property {NodeJS.ProcessEnv} [env]
 */

/**
 * Runs a program to its end. Never rejects: a program that is not there has code 127.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { quiet = false, onLine, shell = false, env = process.env } = {}) {
  return new Promise((resolve) => {
    const piped = quiet || onLine !== undefined;
    const child = spawn(command, args, {
      cwd: root,
      stdio: piped ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell,
      env: { ...env, ...nodeOptionsFor(root, env) },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        output += chunk;
      });
      if (stream !== null && onLine !== undefined) createInterface(stream).on('line', onLine);
    }
    child.on('error', (error) => resolve({ code: 127, output: output + error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a script's main function; a Stop ends it with its sentence and exit code 1.
 * @param {string} name
 * @param {() => Promise<void>} main
 */
export async function runScript(name, main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(`${name}: ${error.message}`);
    process.exitCode = 1;
  }
}

/** Imports from the packages that `install` has put there. */
export const requirePackage = createRequire(join(root, 'package.json'));
