import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { comparison, ORIGINAL, REVISION } from './page.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  await page.getByLabel('Original file').setInputFiles([ORIGINAL, REVISION]);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(comparison(page)).toBeVisible();
});

const FILES = [
  ['Report', '.html', /<!doctype html>[\s\S]*<ins/i],
  ['Markdown', '.md', /^# /m],
  ['Ledger as a table', '.csv', /severity/i],
  ['Everything', '.json', /"schema": "storydiff\/comparison\/1"/],
] as const;

for (const [item, ending, content] of FILES) {
  test(`the comparison is saved: ${item}`, async ({ page }) => {
    await page.getByRole('button', { name: 'Export' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: item }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`quarry-original-txt to quarry-revision-txt${ending}`);
    expect(readFileSync(await file.path(), 'utf8')).toMatch(content);
  });
}

test('the menu works by keyboard, and gives the focus back', async ({ page }) => {
  const button = page.getByRole('button', { name: 'Export' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Report' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Markdown' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('menuitem', { name: 'Print' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(button).toBeFocused();
});
