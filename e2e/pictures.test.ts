import { expect, test } from '@playwright/test';
import { LOOKS } from './matrix.ts';
import { openExample, turnTo } from './page.ts';

for (const { width, height, colorScheme } of LOOKS) {
  test(`pictures at ${width}, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    const save = (name: string) =>
      page.screenshot({ path: `test-results/pictures/${name}-${width}-${colorScheme}.png` });
    await page.goto('./');
    await page.evaluate(() => document.fonts.ready);
    await save('start');
    await openExample(page);
    for (const [key, view] of [
      [1, 'aligned'],
      [2, 'columns'],
      [3, 'redline'],
    ] as const) {
      await turnTo(page, key);
      await save(view);
      // Nothing may be wider than the window.
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
