/** The longest task of the page's thread, with texts that froze a page once or could. */
import type { Page } from '@playwright/test';
import { formatTable } from '../results.ts';
import type { Pair } from './fuzz-pairs.ts';
import { growing, UNITS } from './growth-units.ts';

/** A text whose every sentence, row or card is one of very many, or has very many of something. */
const HARD: Readonly<Record<string, () => Pair>> = {
  ...Object.fromEntries(
    ['one-word lines', 'furniture lines', 'rows of a table', 'Chinese without stops'].map((name) => [
      name,
      () => growing(UNITS[name] ?? name, 200_000),
    ]),
  ),
  'one word of a megabyte': () => growing('a', 1_000_000),
  'one sentence of a megabyte': () => growing('ferry harbour ', 1_000_000),
  '40,000 quotes in one sentence': () => growing(UNITS['quotes of a word'] ?? '', 200_000),
  '40,000 edits in one sentence': () =>
    growing(['the harbour pilot ferry left one ', 'the harbour pilot ferry left two '], 1_300_000),
  '100,000 rows': () => growing(['boat.\n', 'boats.\n'], 600_000),
  '20,000 cards': () => growing(['Holt sold 35 boats. ', 'Holt sold 36 boats. '], 400_000),
  '10,000 paragraphs': () => growing('The ferry sank at noon.\n\n', 250_000),
};

/** What drives the page. */
interface Driven {
  readonly page: Page;
  readonly open: () => Promise<unknown>;
  readonly choose: (page: Page, pair: Pair) => Promise<void>;
  readonly leap: (page: Page) => Promise<void>;
  /** The longest task during a step, in milliseconds of processor time. */
  readonly longestDuring: (step: () => Promise<unknown>) => Promise<number>;
}

const REST_MS = 1200;
/** A page whose thread is busy for longer feels frozen. */
const MOST_MS = 200;

/** What a reader does with a text, in order. */
const STEPS: Readonly<Record<string, (driven: Driven) => Promise<unknown>>> = {
  comparing: async ({ page }) => {
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await page.locator('[data-kind]').first().waitFor({ timeout: 600_000 });
  },
  leaps: ({ page, leap }) => leap(page),
  next: ({ page }) => page.keyboard.press('n'),
  sign: async ({ page }) => {
    for (const key of ['g', 'y', 'g', 'd', 'u']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(REST_MS / 2);
    }
  },
  columns: ({ page }) => page.keyboard.press('2'),
  'leaps in columns': ({ page, leap }) => leap(page),
  redline: ({ page }) => page.keyboard.press('3'),
  'leaps in redline': ({ page, leap }) => leap(page),
  quotes: ({ page }) => page.locator('#tab-quotes').click(),
  facts: ({ page }) => page.locator('#tab-facts').click(),
  changes: ({ page }) => page.locator('#tab-changes').click(),
  find: async ({ page }) => {
    await page.keyboard.press('/');
    await page.keyboard.type('boat');
    await page.waitForTimeout(REST_MS);
    await page.keyboard.press('Escape');
  },
  print: async ({ page }) => {
    await page.evaluate(() => {
      window.print = () => {
        document.documentElement.dataset.printed = '';
        for (const name of ['beforeprint', 'afterprint']) window.dispatchEvent(new Event(name));
      };
    });
    await page.keyboard.press('Control+p');
    // asked seldom, and of the root alone: a locator looks through all that is drawn, each frame
    const isOver = () =>
      'printed' in document.documentElement.dataset && !('paper' in document.documentElement.dataset);
    await page.waitForFunction(isOver, undefined, { polling: 500, timeout: 600_000 });
  },
  sheet: async ({ page }) => {
    await page.keyboard.press('t');
    await page.waitForTimeout(REST_MS);
    await page.keyboard.press('Escape');
  },
};

/** Prints the longest task of each step, with the texts whose names have `only` in them. */
export async function measureHard(driven: Driven, only = ''): Promise<void> {
  const { page, open, choose, longestDuring } = driven;
  const rows: string[][] = [];
  const names = ['opening', ...Object.keys(STEPS)];
  let longest = { ms: 0, where: '' };
  for (const [name, pair] of Object.entries(HARD)) {
    if (!name.includes(only)) continue;
    await open();
    await page.waitForTimeout(REST_MS);
    const tasks = [await longestDuring(() => choose(page, pair()))];
    for (const [step, run] of Object.entries(STEPS)) {
      // what does not end in time has a longest task all the same
      const ended = (error: Error) => console.log(`${name}, ${step}: ${error.message.split('\n')[0]}`);
      tasks.push(await longestDuring(() => run(driven).catch(ended)));
    }
    rows.push([name, ...tasks.map((task) => task.toFixed(0))]);
    for (const [at, ms] of tasks.entries()) if (ms > longest.ms) longest = { ms, where: `${name}, ${names[at]}` };
    console.log(rows.at(-1)?.join('\t'));
  }
  console.log('longest task of the page, in ms of processor time:');
  console.log(formatTable(['text', ...names], rows));
  console.log(`the longest of all: ${longest.ms.toFixed(0)} ms (${longest.where}); more than ${MOST_MS} would be felt`);
}
