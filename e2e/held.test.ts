/** The reader's place: what is opened, closed or turned over the stories leaves the sentence in view where it stands. */
import { expect, type Page, test } from '@playwright/test';
import { TROUBLED } from './documents.ts';
import { compareLong } from './long.ts';
import { atRest, compareTexts, comparison, turnTo } from './page.ts';

/** Heights come in parts of a pixel, and a line of the redline is higher than one of a sheet. */
const NEARLY = 3;

/** Where some words of the revision stand in the window, in whatever they are drawn; null where they are not. */
const topOf = (page: Page, words: string, hidden = '[data-side="original"], [data-text="original"]') =>
  page.evaluate(
    ([wanted, elsewhere]) => {
      const main = document.querySelector('#main') as HTMLElement;
      const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
        const at = (node as Text).data.indexOf(wanted);
        if (at === -1 || node.parentElement?.closest(elsewhere)) continue;
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getClientRects()[0]?.top ?? null;
      }
      return null;
    },
    [words, hidden] as const,
  );

/** Scrolls until the words stand at a height below the heads. */
async function bringTo(page: Page, words: string, height: number): Promise<number> {
  const top = await topOf(page, words);
  await page.evaluate(
    (by) => {
      document.querySelector('#main')?.scrollBy({ top: by, behavior: 'instant' });
      if (window.innerWidth < 768) window.scrollBy({ top: by, behavior: 'instant' });
    },
    (top ?? 0) - height,
  );
  await expect.poll(async () => Math.abs(((await topOf(page, words)) ?? 0) - height)).toBeLessThan(2);
  return (await topOf(page, words)) ?? 0;
}

async function expectHeld(page: Page, words: string, before: number, step: string): Promise<void> {
  await expect
    .poll(async () => Math.abs(((await topOf(page, words)) ?? 10_000) - before), step)
    .toBeLessThanOrEqual(NEARLY);
}

/** The first words of a sentence that both sides have as they are. */
const KEPT = 'The hall lost ';

/** How far down it is the first that begins in view, and not hidden by the heads of any view; and the views it is first in. */
for (const { width, height, down, views } of [
  { width: 1280, height: 600, down: 142, views: [2, 3, 1] },
  { width: 360, height: 700, down: 120, views: [2, 3] },
] as const) {
  test(`bars, editing and views leave what is read where it stands, at ${width}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await compareTexts(page, TROUBLED);
    const before = await bringTo(page, KEPT, down);
    for (const [key, back] of [
      ['e', 'Escape'],
      ['o', 'Escape'],
      ['/', 'Escape'],
    ] as const) {
      await page.keyboard.press(key);
      await expectHeld(page, KEPT, before, `after ${key}`);
      await page.keyboard.press(back);
      await expectHeld(page, KEPT, before, `out of ${key}`);
    }
    for (const view of views) {
      await turnTo(page, view);
      await expectHeld(page, KEPT, before, `in view ${view}`);
    }
  });
}

test('what was typed at stays under the eyes when Escape ends it, and while the answer comes', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await compareTexts(page, TROUBLED);
  await bringTo(page, KEPT, 300);
  await page.keyboard.press('e');
  const revision = page.getByRole('textbox', { name: /Revision/ });
  await expect(revision).toBeFocused();
  await page.keyboard.type('Later. ');
  const before = (await topOf(page, 'Later. ')) ?? 0;
  await page.keyboard.press('Escape');
  await expect(comparison(page).locator('[role="row"]', { hasText: 'Later.' })).toHaveCount(1);
  await expectHeld(page, 'Later', before, 'after the answer');
});

test('of a long story, too, with the sentence in view drawn or not yet', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1280, height: 700 });
  await compareLong(page);
  await page.locator('#main').evaluate((main) => main.scrollTo(0, main.scrollHeight / 2));
  /** The first sentence that begins in view. */
  const first = () =>
    comparison(page)
      .locator('[data-side="revision"][data-sentence], [data-line]')
      .evaluateAll((all) => {
        const heads = Array.from(document.querySelectorAll('[data-tools], [data-heads]'), (head) =>
          getComputedStyle(head).position === 'sticky' ? head.getBoundingClientRect().bottom : 0,
        );
        const seen = all.find((one) => one.getBoundingClientRect().top >= Math.max(...heads));
        return seen?.textContent?.slice(0, 24) ?? '';
      });
  await expect.poll(first).not.toBe('');
  await atRest(page);
  const words = await first();
  const before = (await topOf(page, words)) ?? 0;
  await turnTo(page, 3);
  await expectHeld(page, words, before, 'in the redline');
  await turnTo(page, 1);
  await expectHeld(page, words, before, 'in rows again');
  await turnTo(page, 2);
  await expectHeld(page, words, before, 'in columns');
});

test('n goes on from what is in view of a text that is typed at, and the ruler keeps its ticks', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await compareTexts(page, TROUBLED);
  await page.getByRole('button', { name: 'Edit both texts in place' }).click();
  await expect(page.getByRole('textbox', { name: /Revision/ })).toBeVisible();
  await expect.poll(() => page.locator('[data-tick]').count()).toBeGreaterThan(10);
  await page.locator('#main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
  await page.keyboard.press('n');
  await expect(page.locator('[data-step]')).toHaveText(/^([89]|1\d) of 14/);
});

test('on a phone a sentence of the original alone is held, in the column that has it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  const line = (at: number) =>
    `Shed ${at} of the Marrowby tannery was let to a cooper, a saddler and two brothers in turn.`;
  const lines = Array.from({ length: 30 }, (_, at) => line(at + 1));
  const alone = 'Nobody kept a list of the dyes that ran into the brook there.';
  const original = [...lines.slice(0, 18), alone, ...lines.slice(18)].join('\n\n');
  await page.addInitScript(() => localStorage.setItem('unchanged-open', 'yes'));
  await compareTexts(page, { original, revision: lines.join('\n\n') });
  const top = () => topOf(page, 'Nobody kept', 'p.none');
  // the only change: chosen, it is what is read
  await page.keyboard.press('n');
  await expect(comparison(page).locator('[aria-current]')).toBeInViewport();
  const before = (await top()) ?? 0;
  expect(before).toBeGreaterThan(100);
  for (const view of [2, 1] as const) {
    await turnTo(page, view);
    await expect
      .poll(async () => Math.abs(((await top()) ?? 10_000) - before), `view ${view}`)
      .toBeLessThanOrEqual(NEARLY);
  }
});
