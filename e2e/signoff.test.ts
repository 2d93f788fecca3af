import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { EXTREMES } from './matrix.ts';
import { compared, openExample, openList, written } from './page.ts';

/** Critical and high in the example: a word altered, a speaker changed, a quote promoted, a figure, a silent cut. */
const TOTAL = 5;

const ledger = (page: Page) => page.getByRole('complementary', { name: 'Ledger' });
const head = (page: Page) => ledger(page).getByRole('region', { name: 'Sign-off' });
const item = (page: Page, id: string) => page.locator(`[data-item="${id}"]`);
const mark = (page: Page, id: string, name: string) => item(page, id).getByRole('button', { name, exact: true });
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Sign-off sheet' });

async function compareTexts(page: Page, original: string, revision: string): Promise<void> {
  await page.goto('./');
  await page.getByLabel('Original text').fill(original);
  await page.getByLabel('Revision text').fill(revision);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await compared(page);
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

test('an editor signs off by keyboard alone', async ({ page }) => {
  await openExample(page);
  await expect(head(page)).toContainText(`0 of ${TOTAL} signed off`);

  await page.keyboard.press('g');
  await expect(item(page, 'quote-0')).toHaveAttribute('aria-current', 'true');
  await expect(mark(page, 'quote-0', 'OK')).toBeFocused();
  await page.keyboard.press('y');
  await expect(mark(page, 'quote-0', 'OK')).toHaveAttribute('aria-pressed', 'true');
  await expect(head(page)).toContainText(`1 of ${TOTAL} signed off`);
  await expect(head(page).getByRole('status')).toHaveText(`OK. 1 of ${TOTAL} signed off.`);
  await expect(head(page).getByRole('progressbar')).toHaveAttribute('aria-valuenow', '1');

  await page.keyboard.press('g');
  await page.keyboard.press('w');
  const note = page.getByRole('textbox', { name: 'Note on: Speaker changed' });
  await expect(note).toBeFocused();
  // The page's own keys are letters here.
  await page.keyboard.type('Who heard her? Ask yonder.');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('Second line');
  await page.keyboard.press('Enter');
  await expect(note).toHaveCount(0);
  await expect(item(page, 'quote-1').locator('[data-note]')).toHaveText(/Who heard her\? Ask yonder\.\s+Second line/);
  await expect(mark(page, 'quote-1', 'Query')).toHaveAttribute('aria-pressed', 'true');
  await expect(mark(page, 'quote-1', 'Edit note')).toBeFocused();

  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await page.keyboard.press('Escape');
  await expect(mark(page, 'fact-0', 'Fix')).toHaveAttribute('aria-pressed', 'true');
  await expect(item(page, 'fact-0')).toHaveAttribute('aria-current', 'true');
  // The same key takes it back, and undo brings it again.
  await page.keyboard.press('c');
  await expect(mark(page, 'fact-0', 'Fix')).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('u');
  await expect(mark(page, 'fact-0', 'Fix')).toHaveAttribute('aria-pressed', 'true');
  await expect(head(page)).toContainText(`3 of ${TOTAL} signed off`);

  await page.keyboard.press('a');
  await page.keyboard.type('Restore the reported form.');
  await page.keyboard.press('Escape');
  await expect(item(page, 'fact-0').locator('[data-note]')).toContainText('Restore the reported form.');

  for (const id of ['quote-2', 'quote-3']) {
    await page.keyboard.press('g');
    await expect(mark(page, id, 'OK')).toBeFocused();
    await page.keyboard.press('Space');
  }
  await expect(head(page)).toContainText(`All ${TOTAL} signed off`);
  await expect(head(page).getByRole('button', { name: 'Next open item' })).toHaveCount(0);
});

test('and by pointer, where the item stands', async ({ page }) => {
  await openExample(page);
  await mark(page, 'quote-1', 'OK').click();
  await expect(head(page)).toContainText(`1 of ${TOTAL} signed off`);
  // Judging is not choosing: the story stays where it is.
  await expect(page.locator('[role="row"][aria-current]')).toHaveCount(0);
  await mark(page, 'quote-1', 'Query').click();
  await page.keyboard.type('Call the union.');
  await mark(page, 'quote-0', 'OK').click();
  await expect(item(page, 'quote-1').locator('[data-note]')).toContainText('Call the union.');
  await expect(head(page)).toContainText(`2 of ${TOTAL} signed off`);
  await mark(page, 'quote-0', 'OK').click();
  await expect(head(page)).toContainText(`1 of ${TOTAL} signed off`);
  await head(page).getByRole('button', { name: 'Next open item' }).click();
  await expect(item(page, 'quote-0')).toHaveAttribute('aria-current', 'true');
  await mark(page, 'quote-1', 'Edit note').click();
  await page.getByRole('textbox', { name: /^Note on/ }).fill('');
  await page.keyboard.press('Enter');
  await expect(item(page, 'quote-1').locator('[data-note]')).toHaveCount(0);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(item(page, 'quote-1').locator('[data-note]')).toContainText('Call the union.');
});

test('swapping the sides keeps marks and notes, and back again nothing is lost', async ({ page }) => {
  await openExample(page);
  const swap = page.getByRole('button', { name: 'Swap original and revision' });
  const judged = () => page.locator('[data-item]').filter({ has: page.locator('fieldset [aria-pressed="true"]') });
  for (const id of ['quote-0', 'quote-1', 'quote-2', 'quote-3', 'fact-0']) await mark(page, id, 'OK').click();
  await mark(page, 'quote-1', 'Query').click();
  await page.keyboard.type('Call the union.');
  await page.keyboard.press('Enter');
  await expect(head(page)).toContainText(`All ${TOTAL} signed off`);
  const before = await judged().allTextContents();

  // The word altered, the speaker changed, the quote without its marks, the figure: all seen from the other end.
  await swap.click();
  await expect(page.locator('[data-pair-name]').first()).toContainText('tollmere-courier.txt');
  await expect(judged()).toHaveCount(4);
  const query = judged().filter({ hasText: 'Call the union.' });
  await expect(query).toContainText('Speaker changed');
  await expect(query.getByRole('button', { name: 'Query', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(judged().filter({ hasText: '318,000' })).toHaveCount(1);
  // Words that were cut are words put in from there: that has to be looked at anew.
  await expect(page.locator('[data-item^="quote"] fieldset [aria-pressed="true"]')).toHaveCount(3);

  // Undo, redo, the library: each finds them as they stand.
  await page.keyboard.press('u');
  await expect(head(page)).toContainText(`All ${TOTAL} signed off`);
  expect(await judged().allTextContents()).toEqual(before);
  await page.keyboard.press('Shift+U');
  await expect(judged()).toHaveCount(4);
  await query.getByRole('button', { name: 'Fix', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(query.getByRole('button', { name: 'Fix', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await written(page, 4, '"mark":"fix"');
  await page.reload();
  await expect(judged()).toHaveCount(4);
  await expect(query.getByRole('button', { name: 'Fix', exact: true })).toHaveAttribute('aria-pressed', 'true');

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Everything' }).click();
  const saved = JSON.parse(readFileSync(await (await saving).path(), 'utf8'));
  expect(saved.signOff).toHaveLength(4);
  expect(saved.signOff).toContainEqual(
    expect.objectContaining({ kind: 'quote', mark: 'fix', note: 'Call the union.' }),
  );

  await swap.click();
  await expect(head(page)).toContainText(`All ${TOTAL} signed off`);
  await expect(mark(page, 'quote-1', 'Fix')).toHaveAttribute('aria-pressed', 'true');
  await expect(item(page, 'quote-1').locator('[data-note]')).toContainText('Call the union.');
  await expect(judged()).toHaveCount(TOTAL);
});

test('lesser items may be judged, too, and do not count', async ({ page }) => {
  await openExample(page);
  const lesser = ledger(page).locator('[data-severity="check"]').first();
  await lesser.getByRole('button', { name: 'Query', exact: true }).click();
  await page.keyboard.type('Fair enough?');
  await page.keyboard.press('Enter');
  await expect(head(page)).toContainText(`0 of ${TOTAL} signed off`);
  await page.keyboard.press('t');
  await expect(sheet(page).getByRole('region', { name: 'Also marked' })).toContainText('Fair enough?');
});

test('filters show what is open, in question or to fix, and nothing moves under the hand', async ({ page }) => {
  await openExample(page);
  const chips = page.getByRole('group', { name: 'Filter quotes' });
  const items = (await openList(page, 'Quotes')).locator('[data-item]');
  await chips.getByRole('button', { name: /^Open/ }).click();
  await expect(chips.getByRole('button', { name: /^Open/ })).toHaveText('Open4');
  await expect(items).toHaveCount(4);
  await mark(page, 'quote-0', 'OK').click();
  await mark(page, 'quote-1', 'Fix').click();
  await page.keyboard.press('Escape');
  await expect(items).toHaveCount(4);
  await expect(chips.getByRole('button', { name: /^Open/ })).toHaveText('Open2');
  await chips.getByRole('button', { name: /^Open/ }).click();
  await expect(items).toHaveCount(2);
  await chips.getByRole('button', { name: /^Fix/ }).click();
  await expect(items).toHaveCount(1);
  await expect(items.first()).toContainText('Speaker changed');
  await mark(page, 'quote-1', 'Fix').click();
  await chips.getByRole('button', { name: /^Fix/ }).click();
  await expect(page.getByText('Nothing to fix here.')).toBeVisible();
});

test('the sheet holds every item, keeps a name and goes where it is asked', async ({ page }) => {
  await openExample(page);
  await page.keyboard.press('g');
  await page.keyboard.press('y');
  await head(page).getByRole('button', { name: 'Sign-off sheet' }).click();
  const dialog = sheet(page);
  await expect(dialog).toBeVisible();
  await expect(dialog.locator('[data-mark]')).toHaveCount(TOTAL);
  await expect(dialog).toContainText('tollmere-wire.txt');
  await expect(dialog).toContainText('tollmere-courier.txt');
  await expect(dialog).toContainText(`1 of ${TOTAL} signed off. 1 OK and 4 open`);
  const first = dialog.locator('[data-mark]').first();
  await expect(first.locator('del')).toHaveText('should');
  await expect(first.locator('ins')).toHaveText('could');
  await expect(first).toContainText('Ilse Varga');
  await expect(first).toContainText('4 → 4');

  // It is worked on here, too; Escape in a note leaves the note, not the sheet.
  await dialog.locator('[data-mark]').nth(1).getByRole('button', { name: 'Query', exact: true }).click();
  await page.keyboard.type('Who said it?');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeVisible();
  await expect(dialog.locator('[data-mark]').nth(1).locator('[data-note]')).toContainText('Who said it?');
  await expect(dialog).toContainText(`2 of ${TOTAL} signed off. 1 OK, 1 query and 3 open`);
  await dialog.getByLabel('Name').fill('Nora Vell');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(item(page, 'quote-1').locator('[data-note]')).toContainText('Who said it?');

  await page.keyboard.press('t');
  await dialog.getByRole('button', { name: /^Go to 7 → 7/ }).click();
  await expect(dialog).toHaveCount(0);
  await expect(item(page, 'fact-0')).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('[role="row"][aria-current]')).toContainText('318,000');

  await openExample(page);
  await page.keyboard.press('t');
  await expect(dialog.getByLabel('Name')).toHaveValue('Nora Vell');
});

test('the sheet opens anew for a hand that is quicker than its closing', async ({ page }) => {
  await openExample(page);
  await page.keyboard.press('t');
  await expect(sheet(page)).toBeVisible();
  await sheet(page).evaluate((dialog: HTMLDialogElement) => {
    dialog.close();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 't', bubbles: true }));
  });
  await expect(page.locator('dialog[open] [data-mark]')).toHaveCount(TOTAL);
  // The event of the first closing has come by now, and must not have closed the second sheet.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  await expect(page.locator('dialog[open] [data-mark]')).toHaveCount(TOTAL);
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toHaveCount(0);
});

test('on paper the sheet is all there is, and afterwards it is open as before', async ({ page }) => {
  await openExample(page);
  await page.keyboard.press('t');
  await expect(sheet(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#root')).toBeHidden();
  await expect(page.locator('dialog [data-mark]').last()).toBeVisible();
  await expect(page.getByText('Signature')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  const pages =
    (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(0);
  expect(pages).toBeLessThan(4);
  await expect(sheet(page)).toBeVisible();
  await expect(page.locator('dialog:modal')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toHaveCount(0);
});

test('a correction changes what must be signed off, and undo brings the old mark back', async ({ page }) => {
  await openExample(page);
  const figure = ledger(page).locator('[data-item]').filter({ hasText: 'Figure differs' });
  await figure.getByRole('button', { name: /^Go to/ }).click();
  await page.keyboard.press('y');
  await expect(head(page)).toContainText(`1 of ${TOTAL} signed off`);
  // The row whose figures differ is taken apart: there is nothing to hold against each other.
  await page.keyboard.press('x');
  await expect(figure).toHaveCount(0);
  await expect(head(page)).toContainText(`0 of ${TOTAL - 1} signed off`);
  await page.keyboard.press('u');
  await expect(figure.getByRole('button', { name: 'OK', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(head(page)).toContainText(`1 of ${TOTAL} signed off`);
});

test('an item whose words are edited is open again', async ({ page }) => {
  const original = '“We should have rung the bell at noon,” said Ida Corran, the harbour master.\n\nNobody was hurt.';
  await compareTexts(page, original, original.replace('should', 'could'));
  await page.keyboard.press('g');
  await page.keyboard.press('y');
  await expect(head(page)).toContainText('The one item is signed off');
  await page.keyboard.press('e');
  const text = page.getByRole('textbox', { name: /Revision/ });
  await text.focus();
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.type('really ');
  await expect(head(page)).toContainText('0 of 1 signed off');
});

test('where the ledger is a drawer, the dock tells how bad it is, then how far, and leads to the worst', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await openExample(page);
  const dock = page.getByRole('navigation', { name: 'Open the ledger' });
  await expect(dock).toContainText('4 critical');
  await dock.getByRole('button', { name: /^Worst first/ }).click();
  await expect(ledger(page)).toBeVisible();
  await page.keyboard.press('g');
  await expect(item(page, 'quote-0')).toHaveAttribute('aria-current', 'true');
  await expect(mark(page, 'quote-0', 'OK')).toBeInViewport();
  await mark(page, 'quote-0', 'Query').click();
  await page.keyboard.type('Tape?');
  // Neither the mark nor the note closes the drawer.
  await page.keyboard.press('Enter');
  await expect(ledger(page)).toBeVisible();
  await page.getByRole('button', { name: 'Close the ledger' }).click();
  await expect(dock).toContainText(`1 of ${TOTAL}`);
  await page.keyboard.press('t');
  await expect(sheet(page)).toBeVisible();
  expect(await page.locator('dialog > div').evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
});

test('where the ledger is a drawer, a key that asks for a note opens it at the note', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 800 });
  await openExample(page);
  await page.keyboard.press('q');
  await page.keyboard.press('w');
  await expect(page.getByRole('textbox', { name: /^Note on/ })).toBeFocused();
  await page.keyboard.type('Tape?');
  await page.keyboard.press('Enter');
  await expect(item(page, 'quote-0').locator('[data-note]')).toContainText('Tape?');
  await page.keyboard.press('Escape');
  await expect(ledger(page)).toBeHidden();
  await expect(page.locator('#main')).toBeFocused();
});

test('with nothing critical or high the desk and the sheet say so', async ({ page }) => {
  const story = 'Harbour office opens late\n\nThe harbour office opened an hour late on Monday.\n\nNobody was hurt.';
  await compareTexts(page, story, story.replace('The harbour office opened', 'The harbour bureau opened'));
  await expect(head(page)).toContainText('Nothing critical or high');
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await expect(sheet(page)).toContainText('there is no single item to sign off');
  await expect(sheet(page).getByLabel('Name')).toBeVisible();
});

test('a long sheet is drawn as it is seen, and printed whole', async ({ page }) => {
  const lines = (word: string) =>
    Array.from(
      { length: 120 },
      (_, i) => `“We ${word} have closed gate ${i + 1} before the flood reached pier ${i + 1},” said Keeper ${i + 1}.`,
    ).join('\n\n');
  await compareTexts(page, lines('should'), lines('could'));
  await expect(head(page)).toContainText('0 of 120 signed off');
  for (let step = 1; step <= 3; step++) {
    await page.keyboard.press('g');
    await page.keyboard.press('y');
    await expect(head(page)).toContainText(`${step} of 120 signed off`);
  }
  await page.keyboard.press('t');
  await expect(sheet(page)).toContainText('3 of 120 signed off.');
  // Only what is seen is drawn, to the last one; paper gets them all.
  expect(await sheet(page).locator('[data-mark]').count()).toBeLessThan(60);
  await sheet(page).getByLabel('Name').scrollIntoViewIfNeeded();
  await expect(sheet(page).locator('[data-mark]').last()).toContainText('gate 120 before');
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(12);
});

test('a story from right to left keeps its direction on the sheet', async ({ page }) => {
  const original =
    '«كان يجب أن نغلق الجسر في مارس»، قالت المهندسة ريم حداد للصحفيين.\n\nعبر الجسر 310 سيارات يوم الجمعة.';
  await compareTexts(page, original, original.replace('310', '130'));
  await page.keyboard.press('t');
  const said = sheet(page).locator('[data-said]').first();
  await expect(said).toHaveAttribute('dir', 'rtl');
  await expect(said).toHaveAttribute('lang', 'ar');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('seen without colours and twice as large, nothing is lost', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize({ width: 640, height: 450 });
  await openExample(page);
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  await page.keyboard.type('Tape?');
  await page.keyboard.press('Enter');
  const pressed = mark(page, 'quote-0', 'Query');
  const other = mark(page, 'quote-0', 'OK');
  const ground = (one: typeof pressed) => one.evaluate((button) => getComputedStyle(button).backgroundColor);
  expect(await ground(pressed)).not.toBe(await ground(other));
  await page.keyboard.press('t');
  await expect(sheet(page).getByRole('button', { name: 'Print' })).toBeInViewport();
  expect(await page.locator('dialog > div').evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
});

for (const { width, height, colorScheme } of EXTREMES) {
  test(`none of its states has violations at ${width}, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height });
    await openExample(page);
    await page.keyboard.press('g');
    await page.keyboard.press('w');
    await expect(page.getByRole('textbox', { name: /^Note on/ })).toBeFocused();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.type('Tape?');
    await page.keyboard.press('Enter');
    for (let step = 1; step < TOTAL; step++) {
      await page.keyboard.press('g');
      await page.keyboard.press('y');
      await expect(ledger(page).getByRole('progressbar')).toHaveAttribute('aria-valuenow', String(step + 1));
    }
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('t');
    await expect(sheet(page)).toContainText('Every critical and high item is signed off.');
    expect(await violations(page)).toEqual([]);
  });
}
