import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { compared, comparison, openExample, rows, turnTo, written } from './page.ts';

/** What one feature leaves behind for the next: each works alone, and these are the places where they meet. */

const text = (page: Page, name: string) => page.getByRole('textbox', { name });
const rel = (page: Page, kind: string) => rows(page, kind).first().getByRole('button');
const signed = (page: Page) => page.locator('#ledger [data-progress]');
const marks = (page: Page, name: string) => page.evaluate((one) => CSS.highlights.get(one)?.size ?? 0, name);

test.describe('typing at the texts', () => {
  test('begins at the chosen row, and gives the focus back to it', async ({ page }) => {
    await openExample(page);
    const number = await rows(page, 'added').first().getAttribute('data-revision');
    await rel(page, 'added').click();
    await page.keyboard.press('e');
    await expect(text(page, 'Revision')).toBeFocused();
    const [caret, sentence] = await page.evaluate(() => {
      const selection = document.getSelection();
      return [selection?.anchorOffset ?? -1, selection?.anchorNode?.textContent ?? ''];
    });
    await page.keyboard.press('Escape');
    const row = comparison(page).locator(`[data-original=""][data-revision="${number}"]`);
    await expect(row.getByRole('button')).toBeFocused();
    await expect(row).toBeInViewport();
    const words = (await row.locator('[data-side="revision"]').innerText()).trim().slice(0, 12);
    expect(sentence.slice(caret)).toMatch(new RegExp(`^${words.replaceAll(/[^\p{L}\p{N} ]/gu, '.')}`, 'u'));
  });

  test('ends at the row that was typed at', async ({ page }) => {
    await openExample(page);
    await page.keyboard.press('e');
    await text(page, 'Revision').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n\n“The ferry was late again,” said Nils Aabel.');
    await expect(page.getByRole('tabpanel', { name: 'Worst first' })).toContainText('The ferry was late again');
    await page.keyboard.press('Escape');
    const row = rows(page).filter({ hasText: 'The ferry was late again' });
    await expect(row.getByRole('button')).toBeFocused();
    await expect(row).toBeInViewport();
  });

  for (const [words, key, quick] of [
    ['a whole sentence', 'Control+End', '\n\nThe ferry was late again, and nobody knew why.'],
    ['one word', 'Control+Home', 'Overnight '],
  ] as const) {
    test(`ends there, too, when Escape comes before the answer: ${words}`, async ({ page }) => {
      await openExample(page);
      await rel(page, 'reworded').click();
      await page.keyboard.press('e');
      await text(page, 'Revision').click();
      await page.keyboard.press(key);
      await page.keyboard.type(quick);
      await page.keyboard.press('Escape');
      const row = rows(page).filter({ hasText: quick.trim() });
      await expect(row).toHaveAttribute('aria-current', 'true');
      await expect(row.getByRole('button')).toBeFocused();
      await expect(row).toBeInViewport();
      await expect(comparison(page).locator('[role="row"][aria-current]')).toHaveCount(1);
    });
  }

  test('what is chosen stays so when a change of the text is taken back', async ({ page }) => {
    await openExample(page);
    await page.keyboard.press('e');
    await text(page, 'Original').click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Late news\n\n');
    await page.keyboard.press('Escape');
    await expect(rows(page).filter({ hasText: 'Late news' })).toHaveCount(1);
    const row = rows(page).filter({ hasText: 'books last year' });
    await row.getByRole('button').click();
    await expect(row).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('u');
    await expect(rows(page).filter({ hasText: 'Late news' })).toHaveCount(0);
    await expect(row).toHaveAttribute('aria-current', 'true');
  });

  test('is no place for keys that pair rows, and ends where a view is asked for', async ({ page }) => {
    await openExample(page);
    await rel(page, 'reworded').click();
    await page.getByRole('button', { name: 'Edit both texts in place' }).click();
    for (const key of ['x', 'l', 's', 'm']) await page.keyboard.press(key);
    await expect(page.getByRole('button', { name: 'Undo: nothing to take back' })).toBeDisabled();
    await page.keyboard.press('2');
    await expect(text(page, 'Original')).toHaveCount(0);
    await expect(comparison(page)).toHaveAttribute('data-view', 'columns');
  });

  test('is what Escape ends first, whatever is held', async ({ page }) => {
    await openExample(page);
    await rel(page, 'dropped').click();
    await page.keyboard.press('l');
    await page.keyboard.press('e');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('toolbar', { name: 'Pairing by hand' })).toContainText('Held: Original');
  });

  test('shows the words that are looked for', async ({ page }) => {
    await openExample(page);
    await page.getByRole('button', { name: 'Edit both texts in place' }).click();
    await page.keyboard.press('/');
    await page.keyboard.type('the');
    await expect.poll(() => marks(page, 'found-now')).toBe(1);
    expect(await marks(page, 'found')).toBeGreaterThan(1);
    expect(await violations(page)).toEqual([]);
  });

  test('is left as it is by the printer, which gets the redline', async ({ page }) => {
    await openExample(page);
    await page.keyboard.press('e');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await expect(comparison(page).locator('[role="group"][data-kind]').first()).toBeVisible();
    await expect(text(page, 'Original')).toBeHidden();
    await page.emulateMedia({ media: null });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(text(page, 'Original')).toBeVisible();
    await expect(comparison(page).locator('[role="group"][data-kind]')).toHaveCount(0);
  });
});

test('a judgement is there after a reload as soon as it is written down', async ({ page }) => {
  await openExample(page);
  await expect(page).toHaveURL(/work=/);
  await page.keyboard.press('g');
  await page.keyboard.press('y');
  await expect(signed(page)).toHaveText(/^1 of/);
  await written(page);
  await page.reload();
  await expect(signed(page)).toHaveText(/^1 of/);
});

test('a mark is told no more once the sides are swapped', async ({ page }) => {
  await openExample(page);
  await page.keyboard.press('g');
  await page.keyboard.press('y');
  const news = page.locator('#ledger [role="status"]').filter({ hasText: 'signed off' });
  await expect(news).toHaveText(/^OK\. 1 of/);
  await page.getByRole('button', { name: 'Swap original and revision' }).click();
  await expect(news).toHaveCount(0);
  await page.keyboard.press('u');
  await expect(signed(page)).toHaveText(/^1 of/);
});

test('the focus goes on from one view to the next', async ({ page }) => {
  await openExample(page);
  await rel(page, 'reworded').click();
  for (const key of [2, 3, 1] as const) {
    await turnTo(page, key);
    await expect(page.locator('body')).not.toBeFocused();
  }
});

test('what is typed at the two texts is there again after Back and Forward', async ({ page }) => {
  await openExample(page);
  await page.getByRole('button', { name: 'Storydiff, back to the two texts' }).click();
  const original = page.getByLabel('Original text');
  await original.press('Control+End');
  await original.pressSequentially(' Nobody was hurt.');
  await page.goBack();
  await compared(page);
  await page.goForward();
  await expect(original).toHaveValue(/Nobody was hurt\.$/);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(comparison(page)).toContainText('Nobody was hurt.');
  await page.goBack();
  await expect(original).toHaveValue(/Nobody was hurt\.$/);
  await page.goForward();
  await expect(comparison(page)).toContainText('Nobody was hurt.');
  await page.keyboard.press('u');
  await expect(comparison(page)).not.toContainText('Nobody was hurt.');
  await page.goBack();
  await expect(original).not.toHaveValue(/Nobody was hurt\.$/);
});
