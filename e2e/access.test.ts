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

test('rows and cards are one stop each for Tab, and arrows lead from one to the next', async ({ page }) => {
  await openExample(page);
  const ledger = page.getByRole('complementary', { name: 'Ledger' });
  const stops = (items: string) =>
    page.evaluate((selector) => {
      const all = [...document.querySelectorAll(selector)];
      return all.filter((item) => item.querySelector('button:not([tabindex="-1"])') !== null).length;
    }, items);
  for (const items of ['main [data-kind]', '#ledger [data-item]']) {
    expect(await page.locator(items).count()).toBeGreaterThan(5);
    expect(await stops(items)).toBe(1);
  }
  const spine = (row: number) => page.locator('main [role="row"][data-kind]').nth(row).getByRole('button').last();
  await spine(0).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('main [data-kind]').nth(1).locator(':focus')).toHaveCount(1);
  const card = (at: number) => ledger.locator('[data-item]').nth(at);
  await card(0).getByRole('button', { name: 'Query', exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(card(1).getByRole('button', { name: 'Query', exact: true })).toBeFocused();
  // Tab goes on within the card, and comes back to it
  await page.keyboard.press('Tab');
  await expect(card(1).getByRole('button', { name: 'Fix', exact: true })).toBeFocused();
  expect(await stops('#ledger [data-item]')).toBe(1);
  // what is chosen is where Tab enters
  await page.locator('#main').focus();
  await page.keyboard.press('q');
  await page.keyboard.press('q');
  await expect(
    page.locator('main [role="row"][aria-current="true"] button:not([tabindex="-1"])').first(),
  ).toBeVisible();
  expect(await stops('main [data-kind]')).toBe(1);
  expect(await violations(page)).toEqual([]);
});

test('a second link leads past the story to the ledger', async ({ page }) => {
  await openExample(page);
  await page.getByRole('link', { name: 'Skip to the comparison' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the ledger' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('complementary', { name: 'Ledger' }).locator(':focus')).toHaveCount(1);
});
