/**
 * `npm test`: installs what is missing, a browser included, then runs every check, also after one has
 * failed, and ends with the counts.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { checkNode, install, root, runPackage, runScript } from './prepare.mjs';

const REPORTS = join(root, 'node_modules/.cache/storydiff');
const UNIT_REPORT = join(REPORTS, 'unit.json');
const E2E_REPORT = join(REPORTS, 'e2e.json');

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ title: string, steps: readonly (readonly string[])[], counts?: () => Counts }} Check
 */

/** @type {readonly Check[]} */
const CHECKS = [
  { title: 'Format and lint', steps: [['@biomejs/biome biome', 'check']] },
  { title: 'Types', steps: [['typescript tsc', '-b']] },
  { title: 'Dead code', steps: [['knip', '--no-progress']] },
  {
    title: 'Unit tests',
    steps: [['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${UNIT_REPORT}`]],
    counts: unitCounts,
  },
  {
    title: 'Build',
    steps: [
      ['vite', 'build', '--logLevel', 'warn'],
      ['vite', 'build', '--mode', 'node'],
    ],
  },
  { title: 'Size of the first load', steps: [['size-limit']] },
  { title: 'End to end', steps: [['@playwright/test playwright', 'test', '--reporter=list,json']], counts: e2eCounts },
];

await runScript('npm test', async () => {
  checkNode();
  await install();
  const browser = await ensureBrowser();
  if (browser === undefined) {
    console.error(
      'No browser was found and none could be installed: the end-to-end tests will fail. Install Chromium, or name one in STORYDIFF_CHROMIUM.',
    );
  }
  mkdirSync(REPORTS, { recursive: true });
  const env = environment(browser);
  const total = { passed: 0, failed: 0, skipped: 0 };
  const broken = [];
  for (const [index, check] of CHECKS.entries()) {
    console.log(`\n== ${index + 1}/${CHECKS.length} ${check.title}`);
    const from = performance.now();
    const counts = await runCheck(check, env);
    const seconds = ((performance.now() - from) / 1000).toFixed(1);
    console.log(`== ${check.title}: ${counts.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
    if (counts.failed > 0) broken.push(check.title);
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
  }
  console.log();
  if (total.skipped > 0) console.log(`${total.skipped} skipped (they say why above)`);
  if (broken.length > 0) console.log(`Failed: ${broken.join(', ')}`);
  console.log(`storydiff: ${total.passed} passed, ${total.failed} failed`);
  if (broken.length > 0) process.exitCode = 1;
});

/** @param {string | undefined} browser */
function environment(browser) {
  /** @type {NodeJS.ProcessEnv} */
  const env = {
    ...process.env,
    PLAYWRIGHT_JSON_OUTPUT_NAME: E2E_REPORT,
    PLAYWRIGHT_JSON_OUTPUT_FILE: E2E_REPORT,
    // the end-to-end tests take the page as the build before them left it
    CI_BUILT: '1',
  };
  if (browser !== undefined) env.STORYDIFF_CHROMIUM = browser;
  if (process.stdout.isTTY) return env;
  delete env.FORCE_COLOR;
  return { ...env, NO_COLOR: '1' };
}

/**
 * A check counts by its own tests where it has any, else as one. A program that fails without a failed
 * test (it did not start, say) is one failure.
 * @param {Check} check
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Counts>}
 */
async function runCheck({ steps, counts }, env) {
  rmSync(UNIT_REPORT, { force: true });
  rmSync(E2E_REPORT, { force: true });
  let ok = true;
  for (const [name = '', ...args] of steps) ok = ok && (await runPackage(name, args, { env })).code === 0;
  const none = { passed: 0, failed: 0, skipped: 0 };
  if (counts === undefined) return ok ? { ...none, passed: 1 } : { ...none, failed: 1 };
  const counted = readCounts(counts) ?? none;
  if (ok && counted.passed > 0) return counted;
  return { ...counted, failed: Math.max(1, counted.failed) };
}

/** @param {() => Counts} counts */
function readCounts(counts) {
  try {
    return counts();
  } catch {
    return undefined;
  }
}

function unitCounts() {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    readFileSync(UNIT_REPORT, 'utf8'),
  );
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

function e2eCounts() {
  const { expected, flaky, unexpected, skipped } = JSON.parse(readFileSync(E2E_REPORT, 'utf8')).stats;
  if (flaky > 0) console.log(`${flaky} passed at the second try only: see “flaky” above, and mend what raced`);
  return { passed: expected + flaky, failed: unexpected, skipped };
}
