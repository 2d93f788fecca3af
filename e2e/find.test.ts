import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { compareLong } from './long.ts';
import { EXTREMES } from './matrix.ts';
import { comparison, openExample, turnTo } from './page.ts';

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
  await turnTo(page, 3);
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
  await expect.poll(() => others(page)).toBe(0);
});

test('Escape closes the bar from anywhere on the page, and what lies over it first', async ({ page }) => {
  await openExample(page);
  await page.keyboard.press('/');
  await field(page).fill('library');
  const row = comparison(page).locator('[data-relation="reworded"] button').first();
  await row.click();
  await expect(row).toBeFocused();
  await page.getByRole('button', { name: 'Options' }).click();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeVisible();
  const mark = page.locator('[data-item="quote-0"] fieldset').getByRole('button', { name: 'Query', exact: true });
  await mark.click();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeVisible();
  await row.focus();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  // Whoever was elsewhere stays there, and so does what was chosen.
  await expect(row).toBeFocused();
  await expect(comparison(page).locator('[role="row"][aria-current]')).toHaveCount(1);
  await expect.poll(() => others(page)).toBe(0);
  // the number that was clicked opened the bar for pairing by hand
  await page.keyboard.press('Escape');
  await expect(page.getByRole('toolbar')).toHaveCount(0);
  await expect(comparison(page).locator('[role="row"][aria-current]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(comparison(page).locator('[role="row"][aria-current]')).toHaveCount(0);
});

test('Escape ends the typing before the search', async ({ page }) => {
  await openExample(page);
  await page.keyboard.press('e');
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  const text = page.getByRole('textbox', { name: /^Revision/ });
  await text.click();
  await page.keyboard.press('Escape');
  await expect(text).toHaveCount(0);
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
});

for (const [key, head] of [
  ['1', '[data-heads] [role="columnheader"]'],
  ['2', '[data-heads] > *'],
  ['e', 'h2[id^="edit-"]'],
] as const) {
  test(`the bar leaves room for the heads: ${head}`, async ({ page }) => {
    await openExample(page);
    await page.keyboard.press(key);
    await page.keyboard.press('/');
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    const heads = comparison(page).locator(head).filter({ visible: true });
    for (const far of [0, 700]) {
      await page.locator('#main').evaluate((view, top) => view.scrollTo(0, top), far);
      await expect(async () => {
        const under = await page.locator('[data-find]').evaluate((element) => element.getBoundingClientRect().bottom);
        for (const one of await heads.all()) {
          const box = await one.boundingBox();
          expect(box?.y).toBeGreaterThanOrEqual(under - 1);
          expect(box?.y).toBeLessThan(under + 200);
        }
      }).toPass();
    }
    expect(await heads.count()).toBeGreaterThanOrEqual(2);
  });
}

// Redline has the words that both bylines begin with once
for (const [key, shown, count] of [
  ['1', 'villages|By', 2],
  ['2', 'villages|By', 2],
  ['3', 'villages|By', 1],
  ['e', 'villages\n\nBy', 2],
] as const) {
  test(`words are found over the end of a paragraph: ${key}`, async ({ page }) => {
    await openExample(page);
    await page.keyboard.press(key);
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await field(page).fill('villages by');
    await expect(bar(page).getByRole('status')).toContainText(`1 of ${count}`);
    await expect.poll(() => current(page)).toBe(shown);
    expect(await others(page)).toBe((count - 1) * (shown.includes('|') ? 2 : 1));
    await page.keyboard.press('Enter');
    await expect(bar(page).getByRole('status')).toContainText(`${count} of ${count}`);
    await expect.poll(() => current(page)).toBe(shown);
  });
}

test('page furniture is unfolded where the words stand in it', async ({ page }) => {
  await openExample(page);
  const folded = comparison(page).locator('details ul');
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
  [1, 'Aligned'],
  [2, 'Columns'],
  [3, 'Redline'],
] as const) {
  test(`${view} of a long story is searched beyond what is drawn`, async ({ page }) => {
    await compareLong(page);
    await turnTo(page, key);
    await page.keyboard.press('Control+f');
    await field(page).fill('clause 897 of');
    await expect(bar(page).getByRole('status')).toContainText(/^1 of [12]/);
    await expect.poll(() => current(page)).toBe('Clause 897 of');
    await expect(comparison(page).getByText('Clause 897 of').first()).toBeInViewport();
  });
}

for (const { width, height, colorScheme } of EXTREMES) {
  test(`the bar has no violations at ${width}, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await openExample(page);
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await field(page).fill('library');
    await expect.poll(() => current(page)).toBe('library');
    const { violations } = await new AxeBuilder({ page }).include('[data-find]').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const box = await bar(page).boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 9999)).toBeLessThanOrEqual(width);
  });
}
