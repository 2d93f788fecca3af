/**
 * `npm run bench:page`: what the built page feels like. A normal story from the drop to its answer, and
 * a pair of 100,000 words: how long the rows take once the engine has answered, the longest task while
 * every view is scrolled, and the memory. It drives Chromium, and is no part of `npm test`. `--torture` tells
 * what is lost where parts of the page are missing and the longest task with texts that were hard once, and nothing else;
 * `--only ROWS` the longest task alone, with the texts that are called so.
 * `--against ADDRESS` measures an earlier page, which its own `node scripts/serve.mjs PORT` serves, in turns with this one.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { packageRoot } from '../cli/package-root.ts';
import { serveFolder } from '../scripts/server.mjs';
import { lightPair, type TextPair } from './generate.ts';
import { median } from './measure.ts';
import { dropped, type Probe, watch } from './page-probe.ts';
import { formatTable } from './results.ts';
import { readNormalPair } from './story.ts';
import { measureHard } from './torture/hard-page.ts';
import { loseParts } from './torture/missing-parts.ts';
import { TIMES } from './torture/scale.ts';

/** A drop is timed so often; the middle one counts. */
const DROPS = 7;
/** So often each of two pages is measured in turns. */
const TURNS = 5;
const VIEWS = Object.entries({ 1: 'Aligned', 2: 'Columns', 3: 'Redline' });
/** Longer than any task that follows a key or a turn of the wheel. */
const REST_MS = 600;

/** What a browser is driven to do takes seconds each time: so many times as much are tried at most. */
const MOST_TIMES = 50;

const { values: flags } = parseArgs({
  options: {
    words: { type: 'string', default: '100000' },
    torture: { type: 'boolean', default: false },
    against: { type: 'string' },
    only: { type: 'string' },
  },
});
const words = Number(flags.words);

/** Where the files stand that are chosen. */
const folder = mkdtempSync(join(tmpdir(), 'storydiff-page-'));

const server = await serveFolder(join(packageRoot(), 'dist/web'), { port: 0 });
const ADDRESS = `http://127.0.0.1:${server.port}/`;

/** The medians, in milliseconds: files dropped on the page until the rows are painted. */
async function timeDrops(page: Page, address = ADDRESS): Promise<number> {
  const { original, revision } = readNormalPair();
  await page.goto(address);
  await choose(page, { original: revision, revision: original });
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await page.locator('[data-kind]').first().waitFor();
  const times: number[] = [];
  for (let round = 0; round < DROPS; round++) {
    await page.waitForTimeout(REST_MS);
    // The pair turns round with every drop, so that there is always a new answer to wait for.
    const pair = round % 2 === 0 ? [original, revision] : [revision, original];
    times.push(await page.evaluate(dropped, pair));
  }
  return median(times);
}

async function choose(page: Page, { original, revision }: Omit<TextPair, 'name'>): Promise<void> {
  // by their paths: bytes would be unpacked inside the page, in a task that is none of its own
  for (const [side, text] of [['Original', original] as const, ['Revision', revision] as const]) {
    const path = join(folder, `${side.toLowerCase()}.txt`);
    writeFileSync(path, text);
    await page.getByLabel(`${side} file`).setInputFiles(path);
  }
  await page.locator('#compare[data-ready="true"]').waitFor();
}

const probe = <T>(page: Page, read: (own: Probe) => T): Promise<T> =>
  page.evaluate(`(${read.toString()})(window.storydiffProbe)`) as Promise<T>;

/** One step of a reader's work, and the longest task of the page's thread meanwhile, in milliseconds of processor time. */
async function longestDuring(browser: Browser, page: Page, step: () => Promise<unknown>): Promise<number> {
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  await step();
  await page.waitForTimeout(REST_MS);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const main = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf),
  );
  const tasks = traceEvents.filter((event) => event.name.endsWith('RunTask') && main.has(threadOf(event)));
  return tasks.reduce((most, { tdur }) => Math.max(most, (tdur ?? 0) / 1000), 0);
}

/** What this program reads of Chromium's trace. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of processor time: other programs on the machine do not enter. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** What a reader does in each view. */
const STEPS: readonly ((page: Page, view: string) => Promise<unknown>)[] = [
  (page, key) => page.keyboard.press(key),
  async (page) => {
    for (let turn = 0; turn < 40; turn++) {
      await page.mouse.wheel(0, turn < 30 ? 400 : -400);
      await page.waitForTimeout(30);
    }
  },
  (page) => leap(page),
  async (page) => {
    for (let step = 0; step < 8; step++) {
      await page.keyboard.press('n');
      await page.waitForTimeout(100);
    }
  },
];

async function leap(page: Page): Promise<void> {
  for (const share of [0.9, 0.2, 0.5, 0.99, 0]) {
    await page.locator('#main').evaluate((view, at) => view.scrollTo(0, at * view.scrollHeight), share);
    await page.waitForTimeout(150);
  }
}

/** Measures a pair of many words, and prints the figures as two tables. */
async function measureLong(page: Page, browser: Browser, address = ADDRESS): Promise<void> {
  await page.goto(address);
  await page.waitForTimeout(2 * REST_MS);
  await choose(page, lightPair(words));
  await page.waitForTimeout(REST_MS);
  const arrival = await longestDuring(browser, page, async () => {
    await page.evaluate(() => {
      const own = (window as unknown as { storydiffProbe: Probe }).storydiffProbe;
      own.asked = performance.now();
      own.answers.length = 0;
      document.getElementById('compare')?.click();
    });
    await page.locator('[data-kind]').first().waitFor({ timeout: 180_000 });
  });
  const [engine, toRows] = await probe(page, ({ asked, answers: [answer = 0], painted }) => [
    answer - asked,
    painted - answer,
  ]);
  const rows: string[][] = [];
  const box = await page.locator('#main').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 500);
  for (const [key, name] of VIEWS) {
    await page.locator('#main').evaluate((view) => view.scrollTo(0, 0));
    const row: string[] = [name];
    for (const step of STEPS) row.push((await longestDuring(browser, page, () => step(page, key))).toFixed(0));
    rows.push([...row, String(await page.locator('*').count())]);
  }
  const memory = await readMemory(page, browser);
  const figures = [
    ['the engine', `${((engine ?? 0) / 1000).toFixed(1)} s`],
    ['from its answer to the first painted rows', `${(toRows ?? 0).toFixed(0)} ms`],
    ['longest task until the page rests, processor time', `${arrival.toFixed(0)} ms`],
    ...memory,
  ];
  console.log(`${words.toLocaleString('en')} words against their light revision:\n${formatTable(['', ''], figures)}`);
  console.log('\nlongest task, in ms of processor time:');
  console.log(formatTable(['view', 'opening', 'wheel', 'leaps', 'next change', 'elements'], rows));
}

/** Times drops on an earlier page and on this one, in turns, and then measures the long pair on both. */
async function measureInTurns(browser: Browser, earlier: string): Promise<void> {
  const pages = [
    { name: 'before', address: earlier, times: [] as number[] },
    { name: 'now', address: ADDRESS, times: [] as number[] },
  ];
  for (let turn = 0; turn < TURNS; turn++) {
    for (const { address, times } of pages) {
      const page = await openPage(browser);
      times.push(await timeDrops(page, address));
      await page.close();
    }
  }
  const rows = pages.map(({ name, times }) => [name, ...[...times, median(times)].map((time) => time.toFixed(0))]);
  const runs = Array.from({ length: TURNS }, (_, turn) => `run ${turn + 1}`);
  console.log('a normal story, from the drop of both files to its painted rows, in ms:');
  console.log(formatTable(['', ...runs, 'median'], rows));
  for (const { name, address } of pages) {
    console.log(`\n${name}:`);
    const page = await openPage(browser);
    await measureLong(page, browser, address);
    await page.close();
  }
}

async function tellLost(page: Page): Promise<void> {
  const times = 4 * Math.min(TIMES, MOST_TIMES);
  const lost = await loseParts(page, ADDRESS, times);
  console.log(`${times} times parts of the page were missing: ${lost.length === 0 ? 'nothing lost' : lost.join('\n')}`);
  if (lost.length > 0) process.exitCode = 1;
}

async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
  await page.addInitScript(watch);
  return page;
}

async function readMemory(page: Page, browser: Browser): Promise<string[][]> {
  const cdp = await page.context().newCDPSession(page);
  const whole = await privateMemory(browser);
  await cdp.send('HeapProfiler.collectGarbage');
  await page.waitForTimeout(REST_MS);
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return [
    ['page, JavaScript heap after collection', megabytes(usedSize)],
    ['whole tab with the engine’s thread, private memory', whole === 0 ? 'not on this system' : megabytes(whole)],
  ];
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MB`;
}

/** The private memory of the tab's process, in bytes; 0 where the system does not tell it. */
async function privateMemory(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const files = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => `/proc/${id}/smaps_rollup`);
  const sizes = files.filter(existsSync).map((file) => {
    const lines = readFileSync(file, 'utf8').matchAll(/^Private_\w+:\s+(\d+) kB$/gm);
    return [...lines].reduce((sum, [, kilobytes]) => sum + Number(kilobytes) * 1024, 0);
  });
  return Math.max(0, ...sizes);
}

const installed = process.env.STORYDIFF_CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({
  ...(existsSync(installed) ? { executablePath: installed } : {}),
  args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
try {
  const page = await openPage(browser);
  if (flags.against !== undefined) {
    await page.close();
    await measureInTurns(browser, flags.against);
  } else if (flags.torture) {
    if (flags.only === undefined) await tellLost(page);
    const open = () => page.goto(ADDRESS);
    const longest = (step: () => Promise<unknown>) => longestDuring(browser, page, step);
    await measureHard({ page, open, choose, leap, longestDuring: longest }, flags.only);
  } else {
    const drop = await timeDrops(page);
    console.log(`a normal story, from the drop of both files to its painted rows: ${drop.toFixed(0)} ms\n`);
    await measureLong(page, browser);
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
}
