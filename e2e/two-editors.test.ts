/** One comparison in two tabs, and the review of a colleague: judgements are merged item by item, and say whose they are. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { compareTexts, dropOn, openExample, written } from './page.ts';

const TEXTS = {
  original:
    'Mill fire\n\nThe mill lost 40 looms on Monday. The weir held until 6 p.m.\n\n“We saw it from the bridge,” said Oda Brekke.',
  revision:
    'Mill fire\n\nThe mill lost 41 looms on Monday. The weir held until 9 p.m.\n\n“We heard it from the bridge,” said Oda Brekke.',
};

const ledger = (page: Page) => page.getByRole('complementary', { name: 'Ledger' });
const card = (page: Page, words: string) => ledger(page).locator('[data-item]', { hasText: words });
const mark = (page: Page, words: string, name: string) => card(page, words).getByRole('button', { name, exact: true });
const signedBy = (page: Page, words: string) => card(page, words).locator('[data-signed]');
const pressed = async (page: Page, words: string, name: string) =>
  expect(mark(page, words, name)).toHaveAttribute('aria-pressed', 'true');

/** Answers the question who signs, which comes with the first judgement. */
async function signAs(page: Page, name: string): Promise<void> {
  await ledger(page).getByLabel('Who signs?').fill(name);
  await page.keyboard.press('Enter');
  await expect(ledger(page).getByLabel('Who signs?')).toHaveCount(0);
}

/** Saves the comparison as the file that a colleague gets. */
async function shareAsFile(page: Page, path: string): Promise<void> {
  await page.getByRole('button', { name: 'Share' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as file' }).click(),
  ]);
  await file.saveAs(path);
  await page.keyboard.press('Escape');
}

test('who signs is asked once, kept, and stands at the item, on the sheet and in what is exported', async ({
  page,
}) => {
  await compareTexts(page, TEXTS);
  await expect(ledger(page).getByLabel('Who signs?')).toHaveCount(0);
  await mark(page, '41 looms', 'OK').click();
  expect(await violations(page)).toEqual([]);
  await signAs(page, 'Nora Vell');
  await expect(signedBy(page, '41 looms')).toContainText('Nora Vell');
  await page.keyboard.press('t');
  const sheet = page.getByRole('dialog', { name: 'Sign-off sheet' });
  await expect(sheet.locator('[data-signed]')).toContainText('Nora Vell');
  await expect(sheet.getByLabel('Name')).toHaveValue('Nora Vell');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Export' }).click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /JSON/ }).click(),
  ]);
  const { signOff, signedBy: all } = JSON.parse(readFileSync(await saved.path(), 'utf8'));
  expect(all).toBe('Nora Vell');
  expect(signOff).toEqual([expect.objectContaining({ mark: 'ok', by: 'Nora Vell' })]);

  await openExample(page);
  await ledger(page).locator('[data-item]').first().getByRole('button', { name: 'OK', exact: true }).click();
  await expect(ledger(page).locator('[data-signed]')).toContainText('Nora Vell');
  await expect(ledger(page).getByLabel('Who signs?')).toHaveCount(0);
});

test('who wants to give no name is not asked again', async ({ page }) => {
  await compareTexts(page, TEXTS);
  await mark(page, '41 looms', 'OK').click();
  await ledger(page).getByRole('button', { name: 'No name' }).press('Enter');
  await expect(ledger(page).getByLabel('Who signs?')).toHaveCount(0);
  await mark(page, '9 p.m.', 'OK').click();
  await pressed(page, '9 p.m.', 'OK');
  await expect(ledger(page).getByLabel('Who signs?')).toHaveCount(0);
  await expect(ledger(page).locator('[data-signed]')).toHaveCount(0);
});

test('two tabs with one comparison show each other’s judgements, the newer wins, and one record has them all', async ({
  page,
  context,
}) => {
  await compareTexts(page, TEXTS);
  await mark(page, '41 looms', 'OK').click();
  await written(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await pressed(other, '41 looms', 'OK');

  await mark(other, '9 p.m.', 'Query').click();
  await other.keyboard.type('Which clock?');
  await other.keyboard.press('Enter');
  await pressed(page, '9 p.m.', 'Query');
  await expect(card(page, '9 p.m.')).toContainText('Which clock?');
  await mark(page, '41 looms', 'Fix').click();
  await page.keyboard.press('Escape');
  await pressed(other, '41 looms', 'Fix');
  // what is taken back is taken back in both, by undo, too
  await page.getByRole('button', { name: 'Undo the sign-off' }).click();
  await pressed(other, '41 looms', 'OK');
  await mark(other, '41 looms', 'OK').click();
  await expect(mark(page, '41 looms', 'OK')).toHaveAttribute('aria-pressed', 'false');
  await written(page, 2, 'Which clock?');
  await other.goto('./');
  await expect(other.getByRole('region', { name: 'Recent on this computer' }).getByRole('listitem')).toHaveCount(1);
  await page.reload();
  await pressed(page, '9 p.m.', 'Query');
});

test('a pair that is turned round in one tab goes on with the other’s judgements, and undo takes back its own act', async ({
  page,
  context,
}) => {
  await compareTexts(page, TEXTS);
  const other = await context.newPage();
  await compareTexts(other, TEXTS);
  await page.getByRole('button', { name: 'Swap original and revision' }).click();
  await mark(other, 'heard', 'OK').click();
  await pressed(page, 'heard', 'OK');
  await page.getByRole('button', { name: 'Undo the swap' }).click();
  await pressed(page, 'heard', 'OK');
});

test('a colleague’s review merges in: the newer wins, what it overruled is said, and undo takes it out', async ({
  page,
  browser,
}, info) => {
  await compareTexts(page, TEXTS);
  await mark(page, '41 looms', 'OK').click();
  await signAs(page, 'Nora Vell');
  const [sent, review] = [info.outputPath('sent.storydiff'), info.outputPath('mara.storydiff')];
  await shareAsFile(page, sent);

  const theirs = await browser.newContext();
  const colleague = await theirs.newPage();
  await colleague.goto(new URL('./', page.url()).href);
  await dropOn(colleague.locator('main'), [sent]);
  await expect(signedBy(colleague, '41 looms')).toContainText('Nora Vell');
  await mark(colleague, '41 looms', 'Fix').click();
  await colleague.keyboard.press('Escape');
  await signAs(colleague, 'Mara Ost');
  await mark(colleague, '9 p.m.', 'OK').click();
  await shareAsFile(colleague, review);
  await theirs.close();
  // what is said here after that is the newer
  await mark(page, '9 p.m.', 'Query').click();
  await page.keyboard.press('Escape');

  await dropOn(page.locator('main'), [review]);
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toContainText(
    /mara\.storydiff was merged in: 1\snewer judgement taken\. At 1\sitem yours was overruled\. At 1\sitem yours is newer and holds\./,
  );
  await pressed(page, '41 looms', 'Fix');
  await expect(signedBy(page, '41 looms')).toContainText(/Mara Ost.*Overruled: OK, Nora Vell/);
  await pressed(page, '9 p.m.', 'Query');
  await expect(signedBy(page, '9 p.m.')).toContainText(/Nora Vell.*Overruled: OK, Mara Ost/);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('t');
  await expect(page.getByRole('dialog').locator('[data-signed]').filter({ hasText: 'Mara Ost' })).toHaveCount(2);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo the merged review' }).click();
  await pressed(page, '41 looms', 'OK');
  await expect(signedBy(page, '41 looms')).not.toContainText('Mara');
});

test('a file with another pair is opened as another comparison', async ({ page }, info) => {
  await compareTexts(page, TEXTS);
  const path = info.outputPath('theirs.storydiff');
  await shareAsFile(page, path);
  writeFileSync(path, readFileSync(path, 'utf8').replace('41 looms', '47 looms'));
  await dropOn(page.locator('main'), [path]);
  await expect(card(page, '47 looms')).toBeVisible();
});

test('what was exported as JSON merges in as a file of a colleague’s does', async ({ page }, info) => {
  await compareTexts(page, TEXTS);
  await mark(page, '41 looms', 'OK').click();
  await signAs(page, 'Nora Vell');
  const path = info.outputPath('review.json');
  await page.getByRole('button', { name: 'Export' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /JSON/ }).click(),
  ]);
  await file.saveAs(path);
  await compareTexts(page, TEXTS);
  await expect(mark(page, '41 looms', 'OK')).toHaveAttribute('aria-pressed', 'false');
  await dropOn(page.locator('main'), [path]);
  await pressed(page, '41 looms', 'OK');
  await expect(signedBy(page, '41 looms')).toContainText('Nora Vell');
});
