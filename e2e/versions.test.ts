import { readFileSync, writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { compareTexts, dropOn, written } from './page.ts';

const TEXTS = {
  original:
    'Mill fire\n\nThe mill lost 40 looms on Monday. The weir held until 6 p.m.\n\n“We saw it from the bridge,” said Oda Brekke.',
  revision:
    'Mill fire\n\nThe mill lost 41 looms on Monday. The weir held until 6 p.m.\n\n“We saw it from the bridge,” said Oda Brekke.',
};
const LATER = TEXTS.revision.replace('6 p.m.', '9 p.m.');

const ledger = (page: Page) => page.getByRole('complementary', { name: 'Ledger' });
const card = (page: Page, words: string) => ledger(page).locator('[data-item]', { hasText: words });
const news = (page: Page) => ledger(page).getByRole('region', { name: 'New since the last version' });

test('one newer file asks which side it replaces; what was decided carries over, and what is new comes first', async ({
  page,
}, info) => {
  await compareTexts(page, TEXTS);
  await card(page, '41 looms').getByRole('button', { name: 'Query' }).click();
  await page.keyboard.type('Ask the mill.');
  await page.keyboard.press('Enter');
  await written(page, 1, 'Ask the mill.');
  await expect(ledger(page).locator('[data-new]')).toHaveCount(0);

  const file = info.outputPath('ours-0905.txt');
  writeFileSync(file, LATER);
  await dropOn(page.locator('main'), [file]);
  const dialog = page.getByRole('dialog', { name: 'Which side is it?' });
  await expect(dialog).toContainText('Corrections, sign-off and notes carry over');
  await dialog.getByRole('button', { name: 'Replace the revision' }).press('Enter');

  await expect(news(page)).toContainText('9 p.m.');
  await expect(news(page).locator('[data-new]')).toHaveText('New');
  await expect(ledger(page).locator('[data-item]').first()).toContainText('9 p.m.');
  await expect(card(page, '41 looms')).toContainText('Ask the mill.');
  await expect(card(page, '41 looms').locator('[data-new]')).toHaveCount(0);
  await expect(page.getByRole('banner')).toContainText('ours-0905');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  // the next open item is the new one
  await page.keyboard.press('g');
  await expect(ledger(page).locator('[data-item][aria-current="true"]')).toContainText('9 p.m.');

  await page.getByRole('button', { name: 'Export' }).click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /JSON/ }).click(),
  ]);
  const { newItems, facts, signOff } = JSON.parse(readFileSync(await saved.path(), 'utf8'));
  expect(newItems).toHaveLength(1);
  expect(facts[newItems[0].index].kind).toBe('time');
  expect(signOff).toEqual([expect.objectContaining({ mark: 'query', note: 'Ask the mill.' })]);

  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Undo the next version' })).toBeEnabled();
  await page.reload();
  await expect(news(page)).toContainText('9 p.m.');
  await page.getByRole('button', { name: 'Swap original and revision' }).click();
  await expect(news(page)).toContainText('9 p.m.');
});

test('the next version is undone by its key, and nothing is new any more', async ({ page }, info) => {
  await compareTexts(page, TEXTS);
  await expect(card(page, '41 looms')).toBeVisible();
  const file = info.outputPath('later.txt');
  writeFileSync(file, LATER);
  await dropOn(page.locator('main'), [file]);
  await page.getByRole('dialog').getByRole('button', { name: 'Replace the revision' }).click();
  await expect(news(page)).toContainText('9 p.m.');
  await page.keyboard.press('u');
  await expect(news(page)).toHaveCount(0);
  await expect(card(page, '9 p.m.')).toHaveCount(0);
});
