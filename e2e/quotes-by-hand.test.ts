import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { compareTexts, correctionsWritten, dropOn, openList } from './page.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const TEXTS = {
  original:
    'Ferry line to close\n\nThe ferry to Norwick stops on Friday.\n\n“We cannot pay the crew any longer,” said Ida Brandt, who runs the line. The council met on Monday.\n\n“Nobody asked the island,” Per Lund said.',
  revision:
    'Ferry line shuts\n\nThe ferry to Norwick stops on Friday.\n\n“The till is empty,” Ida Brandt told reporters on the quay. It was a hard winter for all.\n\n“Nobody asked the island,” Eva Strand said.',
};

const ledger = (page: Page) => page.getByRole('complementary', { name: 'Ledger' });
const card = (page: Page, words: string) => ledger(page).locator('[data-item]', { hasText: words });
const ofStatus = (page: Page, status: string) => ledger(page).locator(`[data-item^="quote-"][data-status="${status}"]`);
const chosen = (page: Page) => ledger(page).locator('[data-item][aria-current="true"]');
const panel = (page: Page) => page.getByRole('form', { name: /^By hand, speaker or pairing/ });
const said = (page: Page) => page.locator('[data-corrected]');

/** Chooses a card and opens what can be corrected about it, by the pointer. */
async function correct(page: Page, item: Locator): Promise<void> {
  await item.getByRole('heading').click();
  await chosen(page)
    .getByRole('button', { name: /^By hand/ })
    .click();
  await expect(panel(page)).toBeVisible();
}

async function saved(page: Page, name: RegExp): Promise<string> {
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name }).click()]);
  return readFileSync(await download.path(), 'utf8');
}

test('a speaker is named by the pointer, the flags follow, and undo takes it back', async ({ page }) => {
  await compareTexts(page, TEXTS);
  const critical = ledger(page).getByRole('button', { name: /^Critical/ });
  await expect(critical).toHaveText(/1/);
  await correct(page, card(page, 'given to Eva Strand'));
  expect(await violations(page)).toEqual([]);
  await panel(page).getByLabel('Revision').fill('Per Lund');
  await panel(page).getByRole('button', { name: 'Apply' }).click();

  await expect(said(page)).toHaveText('Speaker named by hand.');
  await expect(critical).toHaveCount(0);
  // the card that comes of it stays the chosen one, and has the focus
  await expect(chosen(page)).toContainText('The same words, the speaker was named by hand.');
  await expect(chosen(page).getByRole('button', { name: 'OK', exact: true })).toBeFocused();
  expect(JSON.parse(await saved(page, /JSON/)).corrections).toEqual([
    expect.objectContaining({ quotes: true, speaker: 'Per Lund', original: [] }),
  ]);

  await page.getByRole('button', { name: 'Undo the correction of a quote' }).click();
  await openList(page, 'Worst first');
  await expect(card(page, 'given to Eva Strand')).toHaveCount(1);
});

test('a dropped and an added quote are paired by the keyboard, and parted again', async ({ page }) => {
  await compareTexts(page, TEXTS);
  await expect(ofStatus(page, 'added')).toHaveCount(1);
  await page.keyboard.press('q');
  await expect(chosen(page)).toHaveAttribute('data-status', 'dropped');
  await page.keyboard.press('h');
  await expect(panel(page).getByLabel('Original')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(chosen(page).getByRole('button', { name: /^By hand/ })).toBeFocused();
  await page.keyboard.press('h');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(panel(page).getByRole('button', { name: /till is empty/ })).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(said(page)).toHaveText('Quotes paired by hand.');
  await expect(chosen(page)).toHaveAttribute('data-status', 'altered');
  await expect(chosen(page)).toContainText('paired by hand.');
  await expect(chosen(page).getByRole('button', { name: 'OK', exact: true })).toBeFocused();

  await page.keyboard.press('h');
  await panel(page).getByRole('button', { name: 'Part these quotes' }).press('Enter');
  await expect(said(page)).toHaveText('Quotes parted by hand.');
  await expect(ledger(page).locator('[data-item]', { hasText: 'parted by hand.' })).toHaveCount(2);
  await page.keyboard.press('u');
  await expect(chosen(page)).toHaveAttribute('data-status', 'altered');
  await page.keyboard.press('h');
  await panel(page).getByRole('button', { name: 'Reset' }).press('Enter');
  await expect(ledger(page).locator('[data-item]', { hasText: /(?:named|paired|parted) by hand/ })).toHaveCount(0);
});

/** A speaker named and two quotes paired by hand. */
async function decide(page: Page): Promise<void> {
  await compareTexts(page, TEXTS);
  await correct(page, card(page, 'given to Eva Strand'));
  await panel(page).getByLabel('Revision').fill('Oda Brekke');
  await page.keyboard.press('Enter');
  await expect(chosen(page)).toContainText('Oda Brekke');
  await correct(page, ofStatus(page, 'added'));
  await panel(page)
    .getByRole('button', { name: /any longer/ })
    .click();
  await holds(page);
}

async function holds(page: Page): Promise<void> {
  await expect(card(page, 'paired by hand')).toHaveAttribute('data-status', 'altered');
  await expect(card(page, 'the speaker was named by hand')).toContainText('Oda Brekke');
}

test('what was decided survives a swap, a change of the text and the next version, and stands in the sheet', async ({
  page,
}, info) => {
  await decide(page);
  await expect(page.getByRole('region', { name: 'Summary' })).toContainText('given to Brekke');
  await page.getByRole('button', { name: 'Swap original and revision' }).click();
  await expect(card(page, 'paired by hand')).toHaveAttribute('data-status', 'altered');
  await page.getByRole('button', { name: 'Swap original and revision' }).click();
  await holds(page);
  await page.keyboard.press('e');
  await page.getByRole('textbox', { name: 'Revision' }).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('The ');
  await page.keyboard.press('Escape');
  await expect(page.locator('main')).toContainText('The Ferry line shuts');
  await holds(page);

  await page.keyboard.press('t');
  const sheet = page.getByRole('dialog', { name: 'Sign-off sheet' });
  await expect(sheet).toContainText('paired by hand.');
  await expect(sheet).toContainText('the speaker was named by hand');
  await sheet.getByRole('button', { name: 'Close' }).click();

  const file = info.outputPath('later.txt');
  writeFileSync(file, `Updated at nine.\n\nThe ${TEXTS.revision}`);
  await dropOn(page.locator('main'), [file]);
  await page.getByRole('dialog').getByRole('button', { name: 'Replace the revision' }).click();
  await expect(page.locator('main')).toContainText('Updated at nine.');
  await holds(page);
  await expect(card(page, 'paired by hand').locator('[data-new]')).toHaveCount(0);
});

test('what was decided survives a reload, and goes out with a link, a file and a report', async ({
  page,
  browser,
}, info) => {
  await decide(page);
  await expect(page).toHaveURL(/#work=/);
  await correctionsWritten(page, 2);
  await page.reload();
  await holds(page);
  expect(await saved(page, /Markdown/)).toContain('the speaker was named by hand');

  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this comparison' });
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog).toContainText('The link is copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const [shared] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: /file/ }).click(),
  ]);
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(link);
  await holds(elsewhere);
  const file = info.outputPath('work.json');
  await shared.saveAs(file);
  await elsewhere.goto('./');
  await dropOn(elsewhere.locator('main'), [file]);
  await holds(elsewhere);
  await elsewhere.context().close();
});
