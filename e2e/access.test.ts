import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { ALL } from './matrix.ts';
import { openExample, turnTo } from './page.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('the start screen has no violations', async ({ page }) => {
      await page.goto('./');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    // The views share their colours: without the long run Aligned is looked at in the dark, the others in the light.
    for (const [key, view, scheme] of [
      [1, 'Aligned', 'dark'],
      [2, 'Columns', 'light'],
      [3, 'Redline', 'light'],
    ] as const) {
      if (!ALL && scheme !== colorScheme) continue;
      test(`${view} has no violations`, async ({ page }) => {
        await openExample(page);
        await turnTo(page, key);
        await page.keyboard.press('q');
        await expect(page.locator('[data-item][aria-current]')).toHaveCount(1);
        expect(await violations(page)).toEqual([]);
      });
    }

    test('the help has no violations', async ({ page }) => {
      await openExample(page);
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}

test('on a phone there are none either', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await openExample(page);
  expect(await violations(page)).toEqual([]);
});

test('everything is reached by keyboard, and focus is seen', async ({ page }) => {
  await page.goto('./');
  // A key pressed before the page is drawn goes nowhere.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the two texts' })).toBeFocused();
  const reached: string[] = [];
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      ),
    );
  }
  for (const name of [
    'Original file',
    'Original text',
    'Revision file',
    'Revision text',
    'Try an example',
    'Compare',
  ]) {
    expect(reached).toContain(name);
  }
});
