/**
 * `npm run lighthouse`: what Lighthouse says of the built page, served by the project's own server, on a phone and on
 * a desk. Lighthouse is fetched by npx in the version named here, because it brings hundreds of packages and is needed
 * once in a while; so this is no part of `npm test`. Ends with 1 where a figure is below its goal.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root, runPackage, runScript, Stop } from './prepare.mjs';
import { findBrowser } from './programs.mjs';
import { serveFolder } from './server.mjs';

/** The last line for Node 20. */
const LIGHTHOUSE = 'lighthouse@12.8.2';

const REPORTS = join(root, 'node_modules/.cache/storydiff/lighthouse');

/** @type {Readonly<Record<string, number>>} */
const GOALS = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };

/** Figures of speed differ from run to run; the middle run counts. */
const RUNS = 3;

const DEVICES = /** @type {const} */ ([
  ['phone', []],
  ['desk', ['--preset=desktop']],
]);

/**
 * @typedef {{ id: string, weight: number }} AuditRef
 * @typedef {{ title: string, score: number | null, displayValue?: string }} Audit
 * @typedef {{ categories: Record<string, { score: number | null, auditRefs: readonly AuditRef[] }>, audits: Record<string, Audit> }} Report
 */

await runScript('npm run lighthouse', async () => {
  const browser = findBrowser();
  if (browser === undefined) throw new Stop('no browser was found; name one in STORYDIFF_CHROMIUM.');
  const { code, output } = await runPackage('vite', ['build', '--logLevel', 'warn'], { quiet: true });
  if (code !== 0) throw new Stop(`the page could not be built:\n${output.trim()}`);
  mkdirSync(REPORTS, { recursive: true });
  const serving = await serveFolder(join(root, 'dist/web'), { port: 0 });
  let low = 0;
  try {
    for (const [device, options] of DEVICES) {
      const reports = [];
      for (let run = 1; run <= RUNS; run++) {
        const file = join(REPORTS, `${device}-${run}.json`);
        await measure(`http://127.0.0.1:${serving.port}/`, file, options, browser);
        reports.push(JSON.parse(readFileSync(file, 'utf8')));
      }
      const speed = (/** @type {Report} */ { categories }) => categories.performance?.score ?? 0;
      reports.sort((a, b) => speed(a) - speed(b));
      low += printFigures(device, reports[RUNS >> 1]);
    }
  } finally {
    await serving.close();
  }
  console.log(`The reports stand in ${REPORTS}.`);
  if (low > 0) process.exitCode = 1;
});

/**
 * @param {string} address
 * @param {string} report
 * @param {readonly string[]} options
 * @param {string} browser
 */
async function measure(address, report, options, browser) {
  const { code, output } = await npm(
    [
      'exec',
      '--yes',
      `--package=${LIGHTHOUSE}`,
      '--',
      'lighthouse',
      address,
      '--quiet',
      '--output=json',
      `--output-path=${report}`,
      '--no-enable-error-reporting',
      `--only-categories=${Object.keys(GOALS).join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync',
      ...options,
    ],
    { quiet: true, env: { ...process.env, CHROME_PATH: browser } },
  );
  if (code !== 0) throw new Stop(`Lighthouse did not end well:\n${output.trim()}`);
}

/**
 * Prints a device's figures and what cost them; returns how many are below their goals.
 * @param {string} device
 * @param {Report} report
 */
function printFigures(device, { categories, audits }) {
  let low = 0;
  for (const [name, goal] of Object.entries(GOALS)) {
    const { score, auditRefs } = categories[name] ?? { score: 0, auditRefs: [] };
    const points = Math.round((score ?? 0) * 100);
    if (points < goal) low++;
    console.log(`${device.padEnd(6)} ${name.padEnd(15)} ${points}${points < goal ? `, below ${goal}` : ''}`);
    for (const { id, weight } of auditRefs) {
      const audit = audits[id];
      if (audit === undefined || weight === 0 || audit.score === null || audit.score >= 0.9) continue;
      console.log(`         ${audit.title} ${audit.displayValue ?? ''}`.trimEnd());
    }
  }
  return low;
}
