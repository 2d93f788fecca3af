/** What a newcomer sees, and what answers to the hand, on a story with real trouble. */
import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { TROUBLED } from './documents.ts';
import { compareTexts, comparison } from './page.ts';

/** The words of the three gravest findings. */
const GRAVEST = [
  ['14', '41'],
  ['$4.2 million', '$42 million'],
  ['had been', 'had not been'],
];

for (const size of [
  { width: 1280, height: 900 },
  { width: 360, height: 780 },
]) {
  test(`ten seconds at ${size.width}: the three gravest in their words, and the story`, async ({ page }) => {
    await page.setViewportSize(size);
    await compareTexts(page, TROUBLED);
    const summary = page.getByRole('region', { name: 'Summary' });
    await expect(summary).toContainText('12 critical');
    const lines = summary.locator('[data-grave]');
    await expect(lines).toHaveCount(3);
    for (const [index, words] of GRAVEST.entries()) {
      const changed = lines.nth(index).locator('b');
      await expect(changed).toHaveText(words);
      const boxes = await changed.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
      const line = await lines.nth(index).evaluate((one) => one.lastElementChild?.getBoundingClientRect().toJSON());
      for (const box of boxes) {
        expect(box.right).toBeLessThanOrEqual(line.right + 1);
        expect(box.bottom).toBeLessThanOrEqual(size.height);
      }
      // one line each
      expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
    }
    // at least three lines of story below the headline
    const seen = await comparison(page)
      .locator('[data-sentence]:not(h2)')
      .evaluateAll((all) => {
        const dock = document.querySelector('nav.fixed')?.getBoundingClientRect();
        const foot = dock === undefined || dock.height === 0 ? innerHeight : dock.top;
        const tops = all.flatMap((one) => {
          const range = document.createRange();
          range.selectNodeContents(one);
          return Array.from(range.getClientRects()).filter(({ bottom, width }) => width > 0 && bottom <= foot);
        });
        return new Set(tops.map(({ top }) => Math.round(top / 8))).size;
      });
    expect(seen).toBeGreaterThanOrEqual(3);
    expect(await violations(page)).toEqual([]);
  });
}

test('the worst come first: both sentences with the change marked, and the linked one where words are not there', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await compareTexts(page, TROUBLED);
  await expect(page.getByRole('tab').first()).toHaveText('Worst first');
  await expect(page.getByRole('tab', { name: 'Worst first' })).toHaveAttribute('aria-selected', 'true');
  const worst = page.getByRole('tabpanel', { name: 'Worst first' });
  const cards = worst.locator('[data-item]');
  // quotes and facts together, in the verdict's order
  await expect(cards.first()).toContainText('14');
  await expect(cards.nth(2).locator('del')).toHaveText('$4.2 million');
  await expect(cards.nth(2).locator('ins')).toHaveText('$42 million');
  const negation = cards.filter({ hasText: 'Negation added' }).first();
  await expect(negation.locator('[data-said]')).toHaveText([
    /that arson had been ruled out/,
    /that arson had not been ruled out/,
  ]);
  await negation.hover();
  await negation.getByRole('button', { name: /^Copy/ }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('that arson had been ruled out');
  expect(copied).toContain('that arson had not been ruled out');
  expect(copied).toContain('The revision negates what the original states.');
  // the lists are tabs: one is reached by Tab, the others by the arrows
  await page.getByRole('tab', { name: 'Worst first' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Quotes' })).toBeFocused();
  await expect(page.getByRole('tabpanel', { name: 'Quotes' })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await worst.getByRole('button', { name: /^Critical/ }).click();
  await expect(cards).toHaveCount(12);
  expect(await violations(page)).toEqual([]);
});
