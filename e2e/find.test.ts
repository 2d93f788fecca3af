import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { compareLong } from './long.ts';
import { comparison, openExample } from './page.ts';

const bar = (page: Page) => page.getByRole('search', { name: 'Find in both stories' });
const field = (page: Page) => bar(page).getByRole('textbox', { name: 'Find words' });

/** The words under the mark of the current match. */
const current = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('found-now') ?? [])].map((range) => range.toString()).join('|'));
const others = (page: Page) => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0);

test('words are found in both stories, counted, and stepped through', async ({ page }) => {
  await openExample(page);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await field(page).fill('LIBRARY');
  await expect(bar(page).getByRole('status')).toContainText(/^1 of 11/);
  await expect.poll(() => current(page)).toBe('library');
  expect(await others(page)).toBe(10);
  await page.keyboard.press('Enter');
  await expect(bar(page).getByRole('status')).toContainText(/^2 of 11/);
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await expect(bar(page).getByRole('status')).toContainText(/^11 of 11/);
  await page.keyboard.press('F3');
  await expect(bar(page).getByRole('status')).toContainText(/^1 of 11/);
  await bar(page).getByRole('button', { name: 'Next match' }).click();
  await expect(bar(page).getByRole('status')).toContainText(/^2 of 11/);
  await bar(page).getByRole('combobox', { name: 'Where to look' }).selectOption('Revision');
  await expect(bar(page).getByRole('status')).toContainText(/of 5$/);
});

test('a redline shows shared words once', async ({ page }) => {
  await openExample(page);
  await page.keyboard.press('3');
  await page.keyboard.press('/');
  await field(page).fill('library');
  await expect(bar(page).getByRole('status')).toContainText(/^1 of 7/);
  await expect.poll(() => others(page)).toBe(6);
});

test('what is not there is said, and Escape gives the focus back and takes the marks away', async ({ page }) => {
  await openExample(page);
  const opener = page.getByRole('button', { name: 'Find', exact: true });
  await opener.click();
  await field(page).fill('library');
  await expect.poll(() => current(page)).toBe('library');
  await field(page).fill('zeppelin');
  await expect(bar(page).getByRole('status')).toHaveText('Not found');
  await expect.poll(() => current(page)).toBe('');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(opener).toBeFocused();
  expect(await others(page)).toBe(0);
});

test('page furniture is unfolded where the words stand in it', async ({ page }) => {
  await openExample(page);
  const folded = comparison(page).locator('.furniture ul');
  await expect(folded).toBeHidden();
  await page.keyboard.press('/');
  await field(page).fill((await folded.locator('li').first().textContent())?.slice(0, 20) ?? '');
  await expect(folded).toBeVisible();
  await expect.poll(() => others(page)).toBe(0);
  expect(await current(page)).not.toBe('');
});

test('the browser’s own search is left alone where everything is in the document', async ({ page }) => {
  await openExample(page);
  await page.keyboard.press('Control+f');
  await expect(bar(page)).toHaveCount(0);
});

for (const [key, view] of [
  ['1', 'Aligned'],
  ['2', 'Columns'],
  ['3', 'Redline'],
] as const) {
  test(`${view} of a long story is searched beyond what is drawn`, async ({ page }) => {
    await compareLong(page);
    await page.keyboard.press(key);
    await expect(page.getByRole('button', { name: view })).toHaveAttribute('aria-current', 'page');
    await page.keyboard.press('Control+f');
    await field(page).fill('clause 897 of');
    await expect(bar(page).getByRole('status')).toContainText(/^1 of [12]/);
    await expect.poll(() => current(page)).toBe('Clause 897 of');
    await expect(comparison(page).getByText('Clause 897 of').first()).toBeInViewport();
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test(`the bar has no violations at ${width}, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await openExample(page);
      await page.getByRole('button', { name: 'Find', exact: true }).click();
      await field(page).fill('library');
      await expect.poll(() => current(page)).toBe('library');
      const { violations } = await new AxeBuilder({ page }).include('.find').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      const box = await bar(page).boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 9999)).toBeLessThanOrEqual(width);
    });
  }
}
