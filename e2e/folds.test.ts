import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { compareTexts, comparison, turnTo } from './page.ts';

const NAMES = ['Ash', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Gorse', 'Hazel', 'Ivy', 'Juniper'];
const lines = (over: Readonly<Record<string, string>>) =>
  [
    'Lamps stay on',
    ...NAMES.map((name) => over[name] ?? `${name} Lane keeps its old lamps for the whole winter.`),
  ].join('\n\n');
/** Eight lines unchanged, one reworded, two unchanged. */
const PAIR = {
  original: lines({}),
  revision: lines({ Hazel: 'Hazel Lane lost nearly all its lamps for the whole winter.' }),
};

const fold = (page: Page) => comparison(page).getByRole('button', { name: 'Show 8 unchanged sentences' });
const cedar = (page: Page) => comparison(page).getByText('Cedar Lane keeps').first();

async function openOption(page: Page): Promise<void> {
  await page.keyboard.press('o');
  await page.getByRole('checkbox', { name: 'Fold unchanged stretches' }).click();
  await page.keyboard.press('Escape');
}

test('an unchanged stretch is one line in Aligned and Redline, opened by pointer and by key', async ({ page }) => {
  await compareTexts(page, PAIR);
  await expect(fold(page)).toBeVisible();
  await expect(cedar(page)).toHaveCount(0);
  await expect(comparison(page).getByText('Ivy Lane keeps').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await fold(page).click();
  await expect(cedar(page)).toBeVisible();
  await expect(fold(page)).toHaveCount(0);
  // The hand goes on in the first row that came of it.
  await expect(comparison(page).locator('[data-kind="unchanged"] button').first()).toBeFocused();
  // It stays open in the other view.
  await turnTo(page, 3);
  await expect(cedar(page)).toBeVisible();
  await page.reload();
  await expect(fold(page)).toBeVisible();
  await fold(page).focus();
  await page.keyboard.press('Enter');
  await expect(cedar(page)).toBeVisible();
});

test('find opens it, and n goes past it', async ({ page }) => {
  await compareTexts(page, PAIR);
  await page.keyboard.press('n');
  await expect(comparison(page).locator('[aria-current="true"]')).toContainText('Hazel Lane');
  await expect(fold(page)).toBeVisible();
  // The browser's own search would miss what is folded.
  await page.keyboard.press('Control+f');
  await page.keyboard.type('Cedar');
  await expect(cedar(page)).toBeInViewport();
  await expect(fold(page)).toHaveCount(0);
});

test('Options keep it open, after a reload, too', async ({ page }) => {
  await compareTexts(page, PAIR);
  await openOption(page);
  await expect(cedar(page)).toBeVisible();
  await page.reload();
  await expect(cedar(page)).toBeVisible();
  await expect(fold(page)).toHaveCount(0);
  await openOption(page);
  await expect(fold(page)).toBeVisible();
});

test('paper gets every sentence', async ({ page }) => {
  await compareTexts(page, PAIR);
  await expect(fold(page)).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(cedar(page)).toHaveCount(1);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(fold(page)).toBeVisible();
});

test('the strip folds to a word, by key and pointer, and stays so', async ({ page }) => {
  await compareTexts(page, PAIR);
  const strip = page.locator('[data-verdict] figure');
  const show = page.getByRole('button', { name: 'Order of the sentences', exact: true });
  await expect(strip).toBeVisible();
  await page.getByRole('button', { name: 'Fold the order of the sentences away' }).click();
  await expect(strip).toBeHidden();
  await expect(show).toBeFocused();
  await page.reload();
  await expect(show).toBeVisible();
  await expect(strip).toBeHidden();
  await show.focus();
  await page.keyboard.press('Enter');
  await expect(strip).toBeVisible();
  await expect(page.getByRole('button', { name: 'Fold the order of the sentences away' })).toBeFocused();
});
