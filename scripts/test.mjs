/**
 * `npm test`: installs what is missing, a browser included, then runs every check, also after one has failed, and ends
 * with the counts. `npm run test:all` (or STORYDIFF_ALL=1) adds what takes long: every width and colour scheme in
 * pictures, the main path in Firefox and WebKit, and the Word documents in LibreOffice. STORYDIFF_ALL=1 installs what
 * that needs where it can, and leaves no engine out.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, install, root, runPackage, runScript } from './prepare.mjs';
import { ensureBrowser, ensureEngines, ensureOffice } from './programs.mjs';

const REPORTS = join(root, 'node_modules/.cache/storydiff');
const UNIT_REPORT = join(REPORTS, 'unit.json');
const E2E_REPORT = join(REPORTS, 'e2e.json');
/** A line of a test that passed. */
const PASSED = /^\s*✓/;
/** How many lines of a failed check are repeated at the end. */
const LAST_LINES = 60;

/**
 * The checks of a group run side by side, the groups one after the other: two cores have enough with the unit tests,
 * and then with the browsers of the end-to-end tests.
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ name: string, steps: readonly (readonly string[])[], counts?: () => Counts }} Check
 */

/** @type {readonly (readonly Check[])[]} */
const GROUPS = [
  [
    {
      name: 'build',
      steps: [
        ['vite', 'build', '--logLevel', 'warn'],
        ['vite', 'build', '--mode', 'one-file', '--logLevel', 'error'],
        ['vite', 'build', '--mode', 'node'],
        ['typescript tsc', '-p', 'tsconfig.package.json'],
      ],
    },
    { name: 'types', steps: [['typescript tsc', '-b']] },
    { name: 'lint', steps: [['@biomejs/biome biome', 'check']] },
    { name: 'dead code', steps: [['knip', '--no-progress']] },
  ],
  [
    {
      name: 'unit',
      steps: [['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${UNIT_REPORT}`]],
      counts: unitCounts,
    },
    { name: 'size', steps: [['size-limit']] },
  ],
  [{ name: 'e2e', steps: [['@playwright/test playwright', 'test', '--reporter=list,json']], counts: e2eCounts }],
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
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  if (process.env.STORYDIFF_ALL !== undefined) {
    await ensureOffice();
    await ensureEngines();
  }
  const env = environment(browser);
  const from = performance.now();
  const total = { passed: 0, failed: 0, skipped: 0 };
  /** @type {{ name: string, lines: readonly string[] }[]} */
  const broken = [];
  for (const group of GROUPS) {
    const ended = await Promise.all(group.map((check) => runCheck(check, env)));
    for (const [at, { passed, failed, skipped, lines }] of ended.entries()) {
      if (failed > 0) broken.push({ name: group[at]?.name ?? '', lines });
      total.passed += passed;
      total.failed += failed;
      total.skipped += skipped;
    }
  }
  console.log(`\nAll checks took ${((performance.now() - from) / 1000).toFixed(0)} s.`);
  if (env.STORYDIFF_ALL === undefined) {
    console.log('Left out: all widths in pictures, Firefox, WebKit, LibreOffice (npm run test:all).');
  }
  if (total.skipped > 0) console.log(`${total.skipped} skipped (they say why above)`);
  // what passed after it would hide why a check failed
  for (const { name, lines } of broken) console.log(`\nWhy ${name} failed:\n${lines.join('\n')}`);
  if (broken.length > 0) console.log(`\nFailed: ${broken.map(({ name }) => name).join(', ')}`);
  console.log(`storydiff: ${total.passed} passed, ${total.failed} failed`);
  if (broken.length > 0) process.exitCode = 1;
});

/**
 * @param {string | undefined} browser
 * @returns {NodeJS.ProcessEnv}
 */
function environment(browser) {
  /** @type {NodeJS.ProcessEnv} */
  const env = {
    ...process.env,
    PLAYWRIGHT_JSON_OUTPUT_NAME: E2E_REPORT,
    PLAYWRIGHT_JSON_OUTPUT_FILE: E2E_REPORT,
    // what is built is taken as the build left it
    CI_BUILT: '1',
  };
  if (process.argv.includes('--all')) env.STORYDIFF_ALL ??= 'what is here';
  if (browser !== undefined) env.STORYDIFF_CHROMIUM = browser;
  if (process.stdout.isTTY) return { FORCE_COLOR: '1', ...env };
  delete env.FORCE_COLOR;
  return { ...env, NO_COLOR: '1' };
}

/**
 * Runs a check, each line of its output with its name before it. It counts by its own tests where it has any, else as
 * one. A program that fails without a failed test (it did not start, say, or an error came between two tests) is tried
 * once more, as a test in a browser is, and then one failure.
 * @param {Check} check
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Counts & { lines: readonly string[] }>} with the last lines that tell of no passed test
 */
async function runCheck(check, env) {
  /** @type {string[]} */
  const lines = [];
  const say = (/** @type {string} */ line) => {
    console.log(`${check.name.padEnd(9)} | ${line}`);
    if (!PASSED.test(line)) lines.push(line);
    if (lines.length > LAST_LINES) lines.shift();
  };
  const from = performance.now();
  let { ok, counts } = await tryCheck(check, env, say);
  if (!ok && counts.passed > 0 && counts.failed === 0) {
    const why = lines.join('\n');
    say('No test failed and yet the program did: once more.');
    ({ ok, counts } = await tryCheck(check, env, say));
    if (ok) console.log(`${check.name} passed at the second try only, mend what raced:\n${why}`);
  }
  if (!ok || counts.passed === 0) counts.failed = Math.max(1, counts.failed);
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  say(`== ${counts.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return { ...counts, lines };
}

/**
 * @param {Check} check
 * @param {NodeJS.ProcessEnv} env
 * @param {(line: string) => void} onLine
 * @returns {Promise<{ ok: boolean, counts: Counts }>}
 */
async function tryCheck({ steps, counts }, env, onLine) {
  let ok = true;
  for (const [program = '', ...args] of steps) {
    ok = ok && (await runPackage(program, args, { env, onLine })).code === 0;
  }
  if (counts === undefined) return { ok, counts: { passed: Number(ok), failed: 0, skipped: 0 } };
  try {
    return { ok, counts: counts() };
  } catch {
    // no report: the program did not come so far
    return { ok, counts: { passed: 0, failed: 0, skipped: 0 } };
  }
}

function unitCounts() {
  const report = JSON.parse(readFileSync(UNIT_REPORT, 'utf8'));
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped };
}

function e2eCounts() {
  const { expected, flaky, unexpected, skipped } = JSON.parse(readFileSync(E2E_REPORT, 'utf8')).stats;
  if (flaky > 0) console.log(`${flaky} passed at the second try only: see “flaky” above, and mend what raced`);
  return { passed: expected + flaky, failed: unexpected, skipped };
}
