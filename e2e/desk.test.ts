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
