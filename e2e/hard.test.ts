/** Texts that have very many of something: the page draws little of them at a time, and all of them can be read. */
import { expect, type Page, test } from '@playwright/test';
import { atRest, comparison, turnTo } from './page.ts';

/** Elements and texts that are put into the document between two breaths of the page: some twenty rows. */
const MOST_MADE = 6000;

/** What the page counts while it is watched. */
interface Watched {
  /** The most nodes that one task put into the document, of all tasks since it was last asked. */
  takeMost(): number;
}

async function watchNodes(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let most = 0;
    const sizeOf = (node: Node): number => {
      let size = 1;
      for (const child of node.childNodes) size += sizeOf(child);
      return size;
    };
    const count = (records: readonly MutationRecord[]) => {
      const added = new Set(records.flatMap((record) => [...record.addedNodes]));
      let made = 0;
      for (const node of added) if (!added.has(node.parentNode as Node)) made += sizeOf(node);
      most = Math.max(most, made);
    };
    const observer = new MutationObserver(count);
    observer.observe(document, { childList: true, subtree: true });
    const takeMost = () => {
      // asked within a task, it counts what that one has put in so far
      count(observer.takeRecords());
      const taken = most;
      most = 0;
      return taken;
    };
    Object.assign(window, { takeMost });
  });
}

const mostMade = (page: Page) => page.evaluate(() => (window as unknown as Watched).takeMost());

/** Enough to be drawn in parts or windows, and little enough to be compared in seconds. */
const HARD: Readonly<Record<string, readonly [original: string, revision: string]>> = {
  'quotes in one sentence': [`The pilot said ${'“no” '.repeat(5000)}.`, `The pilot said ${'“no” '.repeat(4990)}.`],
  'edits and figures in one sentence': [
    'It paid 35 boats and 36 '.repeat(1500),
    'It paid 45 boats and 36 '.repeat(1500),
  ],
  'letters in one sentence': ['ferry harbour '.repeat(20_000), `${'ferry harbour '.repeat(20_000)}pier`],
  'letters in one word': ['a'.repeat(200_000), `${'a'.repeat(200_000)}b`],
  'sentences in one paragraph': ['Holt sold 35 boats. '.repeat(4000), 'Holt sold 36 boats. '.repeat(4000)],
  lines: ['boat.\n'.repeat(6000), 'boats.\n'.repeat(6000)],
};

async function compareFiles(page: Page, [original, revision]: readonly [string, string]): Promise<void> {
  await page.goto('./');
  const file = (text: string) => ({ name: 'hard.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.getByLabel('Original file').setInputFiles(file(original));
  await page.getByLabel('Revision file').setInputFiles(file(revision));
  await page.locator('#compare[data-ready="true"]').click();
  await expect(comparison(page).locator('[data-kind]').first()).toBeVisible({ timeout: 120_000 });
}

for (const [name, [original, revision]] of Object.entries(HARD)) {
  test(`of many ${name} little is drawn at a time, in every view and list`, async ({ page }) => {
    test.setTimeout(180_000);
    await watchNodes(page);
    await compareFiles(page, [original, revision]);
    const made: Record<string, number> = {};
    const note = async (step: string) => {
      await atRest(page);
      made[step] = await mostMade(page);
    };
    await note('compared');
    for (const view of [1, 2, 3] as const) {
      await turnTo(page, view);
      await note(`view ${view}`);
      for (const share of [0.5, 1, 0.1]) {
        await page.locator('#main').evaluate((main, at) => main.scrollTo(0, at * main.scrollHeight), share);
        await note(`view ${view} at ${share}`);
      }
    }
    for (const tab of ['quotes', 'facts', 'changes']) {
      await page.locator(`#tab-${tab}`).click();
      await note(tab);
    }
    await page.keyboard.press('n');
    await note('next');
    await page.keyboard.press('t');
    await note('sheet');
    expect(Object.entries(made).filter(([, count]) => count > MOST_MADE)).toEqual([]);
  });
}

test('one of very many findings is set aside in tasks of its own, and comes back', async ({ page }) => {
  test.setTimeout(180_000);
  await compareFiles(page, HARD['sentences in one paragraph'] as readonly [string, string]);
  const open = page.getByRole('button', { name: /^All/ });
  const all = await open.textContent();
  await page.keyboard.press('g');
  // what the task of the key itself makes of the list
  const atOnce = await page.evaluate(async () => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'd', bubbles: true }));
    for (let i = 0; i < 10; i++) await null;
    return document.querySelector('#ledger-worst, [role="tabpanel"]')?.textContent ?? '';
  });
  expect(atOnce).toContain(all?.match(/[\d,]+/)?.[0]);
  await expect(open).not.toHaveText(all ?? '');
  await page.keyboard.press('u');
  await expect(open).toHaveText(all ?? '');
});

/** How a reader prints, and how it is done. */
const WAYS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  menu: async (page) => {
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Print' }).click();
  },
  key: (page) => page.keyboard.press('Control+p'),
};

/** What is printed, and as how many lines or edits it is drawn at least: a figure as what it was and what it is. */
const PRINTED: Readonly<Record<string, { readonly pair: (typeof HARD)[string]; readonly drawn: number }>> = {
  lines: {
    pair: ['The old boat lay in the harbour.\n'.repeat(1500), 'The old boats lay in the harbour.\n'.repeat(1500)],
    drawn: 1500,
  },
  'edits in one sentence': {
    pair: ['It paid 35 boats and 36 '.repeat(1500), 'It paid 45 boats and 36 '.repeat(1500)],
    drawn: 2900,
  },
};

/** What lines, and edits in a sentence, are drawn as. */
const DRAWN = '#main .line, #main .part ins, #main .part del';

/** What the stubbed `window.print` notes. */
interface Printed {
  /** The most nodes that one task made before the printer asked, and how many were made as it asked. */
  readonly ahead: number;
  readonly asked: number;
  readonly drawn: number;
}

for (const [way, print] of Object.entries(WAYS)) {
  for (const [name, { pair, drawn: least }] of Object.entries(PRINTED)) {
    test(`printed by the ${way}, of many ${name} all is drawn, little at a time, and put away again`, async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await watchNodes(page);
      // all that counts while the printer has the page is looked at within the call, which a browser holds until it is done
      await page.addInitScript((selector) => {
        window.print = () => {
          const own = window as unknown as Watched;
          const ahead = own.takeMost();
          window.dispatchEvent(new Event('beforeprint'));
          const drawn = document.querySelectorAll(selector).length;
          Object.assign(window, { printed: { ahead, asked: own.takeMost(), drawn } satisfies Printed });
          window.dispatchEvent(new Event('afterprint'));
        };
      }, DRAWN);
      await compareFiles(page, pair);
      await turnTo(page, 2);
      await atRest(page);
      await mostMade(page);
      await print(page);
      const readPrinted = () => page.evaluate(() => (window as { printed?: Printed }).printed);
      await expect.poll(readPrinted, { timeout: 120_000 }).toBeDefined();
      const printed = await readPrinted();
      expect(printed?.drawn).toBeGreaterThanOrEqual(least);
      expect(printed?.ahead).toBeLessThan(MOST_MADE);
      // all of it was there when the printer asked
      expect(printed?.asked).toBe(0);
      await expect(page.locator('html[data-paper]')).toHaveCount(0, { timeout: 120_000 });
      await atRest(page);
      expect(await page.locator('[data-view]').getAttribute('data-view')).toBe('columns');
      expect(await page.locator(DRAWN).count()).toBeLessThan(600);
      expect(await mostMade(page)).toBeLessThan(MOST_MADE);
    });
  }
}

/** Counts what is asked for each row that is drawn, its notes, and the attributes that change. */
async function countRedrawn(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const own = window as unknown as { redrawn: number };
    own.redrawn = 0;
    const { get } = Map.prototype;
    Map.prototype.get = function (key) {
      own.redrawn++;
      return get.call(this, key);
    };
    const observer = new MutationObserver((records) => {
      own.redrawn += records.length;
    });
    observer.observe(document.querySelector('[data-view]') as Element, { attributes: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { redrawn: number }).redrawn);
}

/** Has the printer take the page, drawn whole, and not let go of it. */
async function holdOnPaper(page: Page, { pair, drawn }: (typeof PRINTED)[string]): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      Object.assign(window, { held: true });
    };
  });
  await compareFiles(page, pair);
  await turnTo(page, 3);
  await page.keyboard.press('Control+p');
  await page.waitForFunction(() => 'held' in window, undefined, { timeout: 120_000 });
  expect(await page.locator(DRAWN).count()).toBeGreaterThanOrEqual(drawn);
  await atRest(page);
}

test('what is drawn for paper is not drawn again where something else changes', async ({ page }) => {
  test.setTimeout(180_000);
  await holdOnPaper(page, PRINTED.lines as (typeof PRINTED)[string]);
  const redrawn = await countRedrawn(page);
  await page.keyboard.press('o');
  await expect(page.getByRole('slider').first()).toBeVisible();
  await atRest(page);
  expect(await redrawn()).toBeLessThan(1000);
});

for (const [name, printed] of Object.entries(PRINTED)) {
  test(`of many ${name} drawn for paper, React keeps next to nothing`, async ({ page }) => {
    test.setTimeout(180_000);
    await holdOnPaper(page, printed);
    const kept = await page
      .locator(DRAWN)
      .evaluateAll((all) => all.filter((one) => Object.keys(one).some((key) => key.startsWith('__react'))).length);
    expect(kept).toBeLessThan(100);
  });

  test(`a choice draws none of many ${name} on paper again, and is shown afterwards`, async ({ page }) => {
    test.setTimeout(180_000);
    await holdOnPaper(page, printed);
    const redrawn = await countRedrawn(page);
    // the last of them
    await page.keyboard.press('p');
    await atRest(page);
    expect(await redrawn()).toBeLessThan(1000);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(page.locator('html[data-paper]')).toHaveCount(0, { timeout: 120_000 });
    await expect(page.locator('[data-view] [aria-current="true"]')).toBeInViewport();
  });
}

test('a sentence drawn in parts is marked where it is seen, copied whole and found', async ({ page }) => {
  await page.goto('./');
  const text = `The pilot said ${'“no” and “never” '.repeat(2000)}at last.`;
  const file = (own: string) => ({ name: 'hard.txt', mimeType: 'text/plain', buffer: Buffer.from(own) });
  await page.getByLabel('Original file').setInputFiles(file(text));
  await page.getByLabel('Revision file').setInputFiles(file(text.replace('at last', 'in the end')));
  await page.locator('#compare[data-ready="true"]').click();
  const sentence = comparison(page).locator('#revision-0');
  await expect(sentence.locator('.part').first().locator('.quote').first()).toBeVisible();
  const marked = () => sentence.locator('.part:has(.quote)').count();
  expect(await marked()).toBeLessThan(12);
  const copied = await sentence.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return String(getSelection());
  });
  expect(copied).toBe(text.replace('at last', 'in the end'));
  await page.keyboard.press('/');
  await page.keyboard.type('in the end');
  await expect(sentence.locator('ins', { hasText: 'in the end' })).toBeInViewport();
  expect(await marked()).toBeLessThan(24);
});
