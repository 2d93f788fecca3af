import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { compareTexts, openList } from './page.ts';

const ORIGINAL =
  'Mill fire\n\nThe mill lost 40 looms on Monday. A clerk counted them twice. The weir held all night.\n\nNobody was hurt, the mayor said.';
const REVISION = 'Mill fire\n\nThe old mill lost 41 looms on Monday. The weir held all night.';
const TEXTS = { original: ORIGINAL, revision: REVISION };

const ledger = (page: Page) => page.getByRole('complementary', { name: 'Ledger' });
const item = (page: Page, words: string) => ledger(page).locator('[data-item]', { hasText: words });
const news = (page: Page) => page.locator('[data-restored]');
test('a figure is restored by pointer, marks its Fix done, and undo takes it back', async ({ page }) => {
  await compareTexts(page, TEXTS);
  await item(page, '41 looms').first().getByRole('heading').click();
  await page.keyboard.press('c');
  await page.keyboard.press('Escape');
  await item(page, '41 looms')
    .first()
    .getByRole('button', { name: /^Restore/ })
    .click();
  await expect(news(page)).toHaveText('Restored the original’s words. Fix done.');
  await expect(page.locator('main')).toContainText('The old mill lost 40 looms on Monday.');
  await expect(item(page, '41 looms')).toHaveCount(0);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Undo the restoring of words' }).click();
  await expect(item(page, '41 looms').first()).toBeVisible();
  await expect(item(page, '41 looms').first().getByRole('button', { name: 'Fix', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('a row is restored by its key, and all of a kind by one button', async ({ page }) => {
  await compareTexts(page, TEXTS);
  const list = await openList(page, 'Changes');
  await list
    .getByRole('button', { name: /^Dropped/ })
    .first()
    .click();
  await expect(list.locator('[data-item]')).toHaveCount(2);
  await list.getByRole('button', { name: 'Restore all 2' }).click();
  await expect(news(page)).toHaveText('Restored the original’s words of 2 changes.');
  await expect(list.locator('[data-kind-of="dropped"]')).toHaveCount(0);

  // what is left is the reworded row: the key means what is chosen
  await page.keyboard.press('n');
  await page.keyboard.press('b');
  await expect(page.getByRole('region', { name: 'Summary' })).toContainText('unchanged');
  await page.keyboard.press('e');
  await expect(page.getByRole('textbox', { name: /^Revision/ })).toHaveText(ORIGINAL, { useInnerText: true });
  await page.keyboard.press('Escape');
  await page.keyboard.press('u');
  await page.keyboard.press('u');
  await page.keyboard.press('e');
  await expect(page.getByRole('textbox', { name: /^Revision/ })).toHaveText(REVISION, { useInnerText: true });
});

test('words are found and replaced while the texts are typed at, one and all, in the revision', async ({ page }) => {
  await compareTexts(page, {
    original: ORIGINAL,
    revision: 'The mill lost the looms. The mill burned.\n\nThe mill owner left.',
  });
  await page.keyboard.press('e');
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  const bar = page.getByRole('search');
  await bar.getByRole('textbox', { name: 'Find words' }).fill('the mill');
  await expect(bar.getByRole('status')).toContainText('of 4');
  const revision = page.getByRole('textbox', { name: /^Revision/ });
  const by = bar.getByRole('textbox', { name: 'Replace by' });
  await by.fill('The mill itself');
  // the first match is in the original, which stays as it is: the first press leads to the revision
  await by.press('Enter');
  await expect(bar.getByRole('status')).toContainText('2 of 4');
  await by.press('Enter');
  await expect(revision).toContainText('The mill itself lost the looms. The mill burned.');
  // what was put in holds the words that are looked for: the next match is behind them
  await expect(bar.getByRole('status')).toContainText('3 of 4');
  await by.press('Enter');
  await expect(revision).toContainText('The mill itself lost the looms. The mill itself burned.');
  await expect(bar.getByRole('status')).toContainText('4 of 4');
  await by.fill('The old mill');
  await bar.getByRole('button', { name: 'Replace all' }).click();
  await expect(revision).toHaveText(
    'The old mill itself lost the looms. The old mill itself burned.\n\nThe old mill owner left.',
    {
      useInnerText: true,
    },
  );
  await expect(page.getByRole('textbox', { name: /^Original/ })).toContainText('The mill lost 40 looms');
  expect((await new AxeBuilder({ page }).include('[data-find]').analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Undo the change of text' }).click();
  await expect(revision).toContainText('The mill itself lost the looms. The mill itself burned.');
});

test('the revision leaves alone, as text and as a Word document', async ({ page }) => {
  await compareTexts(page, TEXTS);
  await item(page, '41 looms').first().getByRole('heading').click();
  await page.keyboard.press('b');
  await expect(item(page, '41 looms')).toHaveCount(0);
  const save = async (hint: string) => {
    await page.getByRole('button', { name: 'Export' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: `Revision alone ${hint}` }).click(),
    ]);
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };
  const text = await save('plain text');
  expect(text.name).toMatch(/\.txt$/);
  expect(text.bytes.toString('utf8')).toBe(REVISION.replace('41', '40'));
  const word = await save('Word, no changes tracked');
  expect(word.name).toMatch(/\.docx$/);
  const { 'word/document.xml': xml } = unzipSync(word.bytes);
  expect(strFromU8(xml as Uint8Array)).toContain('The old mill lost 40 looms on Monday.');
});
