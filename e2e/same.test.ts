import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { atRest, compared, compareTexts, comparison, dropOn, openList, QUAY, turnTo } from './page.ts';

/** Two names and a word differ, and a figure, which no list holds back. */
const PAIR = {
  original:
    'Ferry ramp shut at Kovel\n\nThe mayor of Kovel, Anna Bruun, shut the wooden ramp on Monday.\n\nThe bridge to Sorn stays open until 7 p.m. for the 42 families on the island.',
  revision:
    'Ferry ramp shut at Norvell\n\nThe mayor of Norvell, Anna Bruun, shut the wooden ramp early on Monday.\n\nThe bridge to Sorn stays open until 7 p.m. for the 24 families on the island.',
};
const KEPT = 'Kovel = Norvell';

const names = (page: Page) =>
  page.getByRole('complementary').locator('li[data-item^="fact-"]').filter({ hasText: 'Norvell' });
const heldBack = (page: Page) => page.getByRole('button', { name: /treated as the same, by the house/ });
const slip = (page: Page) => page.locator('[data-added]');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Treated as the same' });
const verdict = (page: Page) => page.locator('[data-verdict] h1');

async function treatFirst(page: Page): Promise<void> {
  await openList(page, 'Facts');
  await names(page).first().getByRole('heading').click();
  await names(page).first().getByRole('button', { name: 'Treat as the same' }).click();
  await expect(names(page)).toHaveCount(0);
}

async function openTheList(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Options' }).click();
  await page.getByRole('button', { name: /^Treated as the same/ }).click();
  await expect(dialog(page)).toBeVisible();
}

test('what is treated as the same leaves ledger and verdict, stays away after a reload, and comes back', async ({
  page,
}) => {
  await compareTexts(page, PAIR);
  await expect(verdict(page)).toContainText('Norvell');
  await expect(heldBack(page)).toHaveCount(0);
  await treatFirst(page);
  await expect(slip(page)).toContainText(KEPT);
  // the slip lies at the foot of the view, not over the heads of the texts
  expect((await slip(page).boundingBox())?.y).toBeGreaterThan(450);
  await expect(verdict(page)).not.toContainText('Norvell');
  await expect(heldBack(page)).toHaveText('2 differences treated as the same, by the house’s own list.');
  // It is shown like typography, not hidden.
  await expect(comparison(page).locator('.type').filter({ hasText: 'Norvell' }).first()).toBeVisible();

  await page.reload();
  await expect(heldBack(page)).toBeVisible();
  await expect(slip(page)).toHaveCount(0);
  await openList(page, 'Facts');
  await expect(names(page)).toHaveCount(0);
  await heldBack(page).click();
  await expect(dialog(page).getByRole('listitem')).toHaveText([new RegExp(KEPT)]);
  expect(await violations(page)).toEqual([]);
  await dialog(page)
    .getByRole('button', { name: `Remove ${KEPT}` })
    .click();
  await expect(dialog(page)).toContainText('The list is empty');
  await expect(dialog(page).getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(names(page).first()).toBeVisible();
  await expect(verdict(page)).toContainText('Norvell');
  await expect(heldBack(page)).toHaveCount(0);
});

test('by keys alone, and u takes it back at once, then means the work again', async ({ page }) => {
  await compareTexts(page, PAIR);
  const changes = await openList(page, 'Changes');
  const offer = changes.locator('[aria-current="true"] + div [data-same]');
  const differ = comparison(page).locator('[data-kind="reworded"]');
  await expect(differ).toHaveCount(3);
  await page.keyboard.press('n');
  await expect(offer).toContainText(KEPT);
  await page.keyboard.press('=');
  await expect(differ).toHaveCount(2);
  await expect(slip(page)).toContainText(KEPT);
  await page.keyboard.press('u');
  await expect(differ).toHaveCount(3);
  await expect(slip(page)).toHaveCount(0);
  await expect(heldBack(page)).toHaveCount(0);
  await changes.locator('[data-item] button').first().press('Enter');
  await expect(offer).toContainText(KEPT);
  await page.keyboard.press('=');
  await expect(slip(page)).toBeVisible();
  // Work goes on: undo takes the judgement back, and leaves the list.
  await openList(page, 'Facts');
  await page.getByRole('complementary').getByRole('button', { name: 'OK', exact: true }).first().click();
  await expect(slip(page)).toHaveCount(0);
  await page.keyboard.press('u');
  await expect(page.getByRole('button', { name: 'OK', exact: true, pressed: true })).toHaveCount(0);
  await expect(heldBack(page)).toBeVisible();
});

test('from the card at a mark in every view', async ({ page }) => {
  await compareTexts(page, PAIR);
  for (const key of [1, 2, 3] as const) {
    await turnTo(page, key);
    await comparison(page).locator('[data-fact]').filter({ hasText: 'Norvell' }).first().hover();
    const tip = page.getByRole('tooltip');
    await tip.getByRole('button', { name: 'Treat as the same' }).click();
    await expect(heldBack(page)).toBeVisible();
    await slip(page).getByRole('button', { name: 'Undo' }).click();
    await expect(heldBack(page)).toHaveCount(0);
  }
});

test('an item of several pairs asks which', async ({ page }) => {
  await compareTexts(page, {
    original: 'Mill shut\n\n“We shut the dye works in the old town at noon,” said Hilda Brask on Monday.',
    revision: 'Mill shut\n\n“We shut the ink works in the low town at noon,” said Hilda Brask late on Monday.',
  });
  const quotes = await openList(page, 'Quotes');
  await quotes.locator('[data-item]').first().getByRole('heading').click();
  await quotes.getByRole('button', { name: 'Treat as the same …' }).click();
  await dialog(page).getByRole('button', { name: 'Add dye = ink' }).click();
  await expect(dialog(page)).toContainText('The list: 1 pair');
  await expect(dialog(page).getByRole('button', { name: 'Add old = low' })).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Add old = low' }).click();
  await page.keyboard.press('Escape');
  await expect(quotes.locator('[data-status="kept"]')).toHaveCount(1);
});

test('the list leaves as a file and comes back from one; a bad one changes nothing', async ({ page }) => {
  await compareTexts(page, PAIR);
  await treatFirst(page);
  await openTheList(page);
  const waiting = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Export' }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe('treated-as-same.txt');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toBe(`${KEPT}\n`);
  const importing = (name: string, content: string | Buffer) =>
    dialog(page)
      .getByLabel('Import …')
      .last()
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
  await importing('wrong.txt', Buffer.from([0xff, 0xfe, 0x41, 0]));
  await expect(dialog(page)).toContainText('wrong.txt is no text in UTF-8; save it as one. The list is as it was.');
  await importing('prose.txt', 'nothing that is a pair');
  await expect(dialog(page)).toContainText('prose.txt holds no pair');
  await expect(dialog(page).getByRole('listitem')).toHaveCount(1);
  await importing('ours.txt', `# ours\n${text}quay = pier\nno pair\n`);
  await expect(dialog(page)).toContainText('1 pair from ours.txt added. No pair stands in line 4.');
  await expect(dialog(page).getByRole('listitem')).toHaveCount(2);
  await dialog(page).getByRole('button', { name: 'Undo' }).click();
  await expect(dialog(page).getByRole('listitem')).toHaveCount(1);
});

test('no link carries it, and whoever shares is told', async ({ page }) => {
  await compareTexts(page, PAIR);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const share = page.getByRole('dialog', { name: 'Share this comparison' });
  await expect(share).toBeVisible();
  await expect(share).not.toContainText('stays here');
  await page.keyboard.press('Escape');
  await treatFirst(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(share).toContainText('(1 pair) stays here: whoever opens this sees what it holds back.');
  const link = share.getByRole('textbox', { name: 'Link' });
  await expect(link).not.toHaveValue('');
  const other = await page.context().browser()?.newContext();
  const elsewhere = await other?.newPage();
  if (elsewhere === undefined) throw new Error('no other browser');
  await elsewhere.goto(await link.inputValue());
  await expect(verdict(elsewhere)).toContainText('Norvell');
  await expect(heldBack(elsewhere)).toHaveCount(0);
  await other?.close();
});

test('holds of two reports, too', async ({ page }) => {
  await page.goto('./');
  await dropOn(page.locator('body'), QUAY);
  await compared(page);
  const ledger = page.getByRole('complementary', { name: 'Ledger' });
  const items = ledger.locator('[data-item]');
  await expect(items.first()).toBeVisible();
  const count = await items.count();
  let found = false;
  for (let at = 0; at < count && !found; at++) {
    const id = (await items.nth(at).getAttribute('data-item')) ?? '';
    const item = ledger.locator(`[data-item="${id}"]`).first();
    await item.getByRole('button').first().click();
    found = (await item.locator('[data-same]').count()) > 0;
    if (found) await item.locator('[data-same]').click();
  }
  expect(found).toBe(true);
  await expect(heldBack(page).or(dialog(page))).toBeVisible();
});

test('what says that it was taken moves nothing', async ({ page }) => {
  await compareTexts(page, PAIR);
  await page.keyboard.press('n');
  await page.keyboard.press('=');
  await expect(slip(page)).toBeVisible();
  // the answer without the pair has its own verdict, which may be shorter
  await atRest(page);
  const top = async () => (await comparison(page).boundingBox())?.y;
  const before = await top();
  await slip(page).getByRole('button', { name: 'Dismiss' }).click();
  await expect(slip(page)).toHaveCount(0);
  expect(await top()).toBe(before);
});
