import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { compareTexts, openList, turnTo, written } from './page.ts';

const TEXTS = {
  original:
    'Mill fire\n\nThe mill lost 40 looms on Monday. The weir held until 6 p.m.\n\n“We saw it from the bridge,” said Oda Brekke.',
  revision:
    'Mill fire\n\nThe mill lost 41 looms on Monday. The weir held until 9 p.m.\n\n“We heard it from the bridge,” said Oda Brekke.',
};

const ledger = (page: Page) => page.getByRole('complementary', { name: 'Ledger' });
const aside = (page: Page) => ledger(page).getByRole('region', { name: 'Set aside as not so' });
const verdict = (page: Page) => page.getByRole('region', { name: 'Summary' });
const card = (page: Page, words: string) => ledger(page).locator('[data-item]', { hasText: words });
const progress = (page: Page) => ledger(page).getByRole('region', { name: 'Sign-off' });

test('a finding that is not so leaves verdict, counts and filters, by pointer, and comes back', async ({ page }) => {
  await compareTexts(page, TEXTS);
  await expect(verdict(page)).toContainText('40 became 41 looms');
  await expect(progress(page)).toContainText('0 of 3 signed off');
  await card(page, '41 looms').getByRole('heading').click();
  await card(page, '41 looms').getByRole('button', { name: 'Not so' }).click();

  await expect(verdict(page)).not.toContainText('looms');
  await expect(verdict(page)).toContainText('6 p.m. became 9 p.m.');
  await expect(progress(page)).toContainText('0 of 2 signed off');
  await expect(progress(page).getByRole('status')).toHaveText('Not so. 0 of 2 signed off.');
  await expect(card(page, '41 looms')).toHaveCount(0);
  await expect(aside(page)).toContainText('41 looms');
  // the words are as they were, and no mark of a finding is on them
  await expect(page.locator('main ins', { hasText: '41' })).toHaveCount(1);
  await expect(page.locator('main [data-fact]', { hasText: '41' })).toHaveCount(0);
  const facts = await openList(page, 'Facts');
  await expect(facts.getByRole('button', { name: /^All/ })).toHaveText(/1/);
  await expect(aside(page)).toBeVisible();
  await openList(page, 'Quotes');
  await expect(aside(page)).toHaveCount(0);
  await openList(page, 'Worst first');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await aside(page)
    .getByRole('button', { name: /^Put back/ })
    .click();
  await expect(verdict(page)).toContainText('40 became 41 looms');
  await expect(aside(page)).toHaveCount(0);
  await expect(progress(page)).toContainText('0 of 3 signed off');
});

test('keys set the chosen finding aside and undo brings it back; the sheet and the steps leave it out', async ({
  page,
}) => {
  await compareTexts(page, TEXTS);
  await page.keyboard.press('g');
  const chosen = ledger(page).locator('[data-item][aria-current="true"]');
  const first = await chosen.getByRole('heading').textContent();
  await page.keyboard.press('d');
  await expect(aside(page).getByRole('heading', { level: 4 })).toHaveText(first ?? '');
  // the row that it was in stays the place
  await expect(page.locator('main [role="row"][aria-current="true"]')).toHaveCount(1);
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  await expect(aside(page).getByRole('listitem')).toHaveCount(2);
  await page.keyboard.press('u');
  await expect(aside(page).getByRole('listitem')).toHaveCount(1);

  // a filter of what is left is all that n steps through
  await ledger(page)
    .getByRole('button', { name: /^Critical/ })
    .click();
  await page.keyboard.press('n');
  await expect(page.locator('[data-announced]')).toContainText('1 of 2');
  await page.keyboard.press('t');
  const sheet = page.getByRole('dialog', { name: 'Sign-off sheet' });
  await expect(sheet.getByRole('region', { name: 'Set aside as not so' })).toContainText(first ?? '');
  await sheet.getByRole('button', { name: 'Close' }).click();
});

test('it survives reload, swap and a change of the text, and is exported', async ({ page }) => {
  await compareTexts(page, TEXTS);
  await card(page, '41 looms').getByRole('heading').click();
  await page.keyboard.press('d');
  await expect(aside(page)).toContainText('41 looms');
  await written(page);
  await page.reload();
  await expect(aside(page)).toContainText('41 looms');
  await page.getByRole('button', { name: 'Swap original and revision' }).click();
  await expect(aside(page)).toContainText('41 looms');
  await expect(verdict(page)).toContainText('9 p.m. became 6 p.m.');
  await page.getByRole('button', { name: 'Swap original and revision' }).click();
  await expect(verdict(page)).toContainText('6 p.m. became 9 p.m.');

  await page.keyboard.press('e');
  await page.getByRole('textbox', { name: 'Revision' }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' She left.');
  await page.keyboard.press('Escape');
  await turnTo(page, 1);
  await expect(page.locator('main')).toContainText('She left.');
  await expect(aside(page)).toContainText('41 looms');
  await expect(verdict(page)).not.toContainText('looms');

  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /JSON/ }).click(),
  ]);
  const { facts, setAside } = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(facts).toHaveLength(1);
  expect(setAside).toEqual([expect.objectContaining({ kind: 'fact', note: '' })]);
});

test('a card that is not chosen has the marks for restore and not so, under the pointer alone', async ({ page }) => {
  await compareTexts(page, TEXTS);
  const other = card(page, '41 looms');
  await expect(other).not.toHaveAttribute('aria-current', 'true');
  await other.getByRole('button', { name: /^Restore/ }).click();
  await expect(page.locator('main')).not.toContainText('41 looms');
  await expect(card(page, '41 looms')).toHaveCount(0);
  const next = card(page, '9 p.m.');
  const mark = next.getByRole('button', { name: /^Not so: / });
  await expect(mark).toHaveAttribute('tabindex', '-1');
  await mark.click();
  await expect(aside(page)).toContainText('9 p.m.');
});
