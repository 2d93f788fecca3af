import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { ALL } from './matrix.ts';
import { comparePair, comparison, openExample, openList, rows } from './page.ts';

const bar = (page: Page) => page.getByRole('toolbar', { name: 'Pairing by hand' });
const row = (page: Page, original: string, revision: string) =>
  comparison(page).locator(`[data-original="${original}"][data-revision="${revision}"]`);
const indices = async (page: Page, kind: string) => {
  const first = rows(page, kind).first();
  return (await first.getAttribute(kind === 'dropped' ? 'data-original' : 'data-revision')) ?? '';
};
const choose = (page: Page, kind: string) => rows(page, kind).first().getByRole('button').click();

test.describe('pairing by hand', () => {
  test('links a dropped sentence with an added one by keys, and takes it back', async ({ page }) => {
    await openExample(page);
    const [dropped, added] = [await indices(page, 'dropped'), await indices(page, 'added')];
    const before = await rows(page).count();
    await choose(page, 'dropped');
    await page.keyboard.press('l');
    await expect(bar(page)).toContainText('Held: Original');
    await rows(page, 'added').first().getByRole('button').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('l');
    await expect(row(page, dropped, added)).toHaveAttribute('data-kind', 'reworded');
    await expect(rows(page)).toHaveCount(before - 1);
    // The row keeps the choice and the focus, so that the hand can go on from it.
    await expect(row(page, dropped, added)).toHaveAttribute('aria-current', 'true');
    await expect(row(page, dropped, added).getByRole('button')).toBeFocused();
    await expect(bar(page)).toContainText('linked by hand');

    await page.keyboard.press('u');
    await expect(row(page, dropped, added)).toHaveCount(0);
    await expect(rows(page)).toHaveCount(before);
    await page.keyboard.press('Control+Shift+z');
    await expect(row(page, dropped, added)).toHaveCount(1);
    await page.keyboard.press('Control+z');
    await expect(rows(page)).toHaveCount(before);
  });

  test('unlinks, and goes back to what was found, by pointer', async ({ page }) => {
    await comparePair(page);
    const first = rows(page, 'reworded').first();
    const original = (await first.getAttribute('data-original')) ?? '';
    const revision = (await first.getAttribute('data-revision')) ?? '';
    await first.getByRole('button').click();
    await bar(page).getByRole('button', { name: 'Break link' }).click();
    await expect(row(page, original, '')).toHaveAttribute('data-kind', 'dropped');
    await expect(row(page, '', revision)).toHaveAttribute('data-kind', 'added');
    await row(page, original, '').getByRole('button').click();
    await expect(bar(page)).toContainText('unlinked by hand');
    await bar(page).getByRole('button', { name: 'Reset' }).click();
    await row(page, '', revision).getByRole('button').click();
    await bar(page).getByRole('button', { name: 'Reset' }).click();
    await expect(row(page, original, revision)).toHaveAttribute('data-kind', 'reworded');
  });

  test('splits a row, and merges two', async ({ page }) => {
    await openExample(page);
    const split = comparison(page).locator('[data-relation="split"]').first();
    const original = (await split.getAttribute('data-original')) ?? '';
    const [one = '', two = ''] = ((await split.getAttribute('data-revision')) ?? '').split(' ');
    await split.getByRole('button').click();
    await page.keyboard.press('s');
    await expect(row(page, original, one)).toHaveCount(1);
    await expect(row(page, '', two)).toHaveAttribute('data-kind', 'added');
    await page.keyboard.press('m');
    await expect(row(page, original, `${one} ${two}`)).toHaveCount(1);
  });

  test('parts a row of sentences that were cut anew, and finds it again', async ({ page }) => {
    await page.goto('/');
    const paste = (name: string, text: string) => page.getByRole('textbox', { name }).fill(text);
    await paste(
      'Original text',
      'The council voted on Tuesday to close the Marrow ferry. Its wooden ramp was declared unsafe in March, and forty jobs are at risk on the island.',
    );
    await paste(
      'Revision text',
      'The council voted on Tuesday to close the Marrow ferry, whose wooden ramp was declared unsafe in March. Forty jobs are at risk on the island.',
    );
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    const regrouped = row(page, '0 1', '0 1');
    await expect(regrouped).toContainText('regrouped');
    await expect(page.getByRole('region', { name: 'Summary' })).toContainText('1 regrouped');
    await regrouped.getByRole('button').click();
    await page.keyboard.press('s');
    await expect(row(page, '0', '0')).toHaveCount(1);
    await expect(row(page, '1', '1')).toHaveCount(1);
    await page.keyboard.press('Control+z');
    await expect(regrouped).toHaveCount(1);
  });

  test('leaves one sentence out of a row', async ({ page }) => {
    await openExample(page);
    const split = comparison(page).locator('[data-relation="split"]').first();
    const original = (await split.getAttribute('data-original')) ?? '';
    const [one = '', two = ''] = ((await split.getAttribute('data-revision')) ?? '').split(' ');
    await split.getByRole('button').click();
    const chips = bar(page).getByRole('group', { name: 'Sentences of this row' }).getByRole('button');
    await chips.nth(1).click();
    await expect(chips.nth(1)).toHaveAttribute('aria-pressed', 'false');
    await bar(page).getByRole('button', { name: 'Link', exact: true }).click();
    await expect(row(page, original, two)).toHaveCount(1);
    await expect(row(page, '', one)).toHaveCount(1);
  });

  test('drives the ledger and the verdict', async ({ page }) => {
    await openExample(page);
    const summary = page.getByRole('region', { name: 'Summary' });
    await expect(summary).toContainText('318,000');
    await (await openList(page, 'Facts')).locator('[data-status="changed"]').first().click();
    await page.keyboard.press('x');
    await expect(summary).not.toContainText('318,000');
    await page.keyboard.press('u');
    await expect(summary).toContainText('318,000');
  });

  test('Escape clears what is held before it clears the row', async ({ page }) => {
    await openExample(page);
    await choose(page, 'dropped');
    await page.keyboard.press('l');
    await page.keyboard.press('Escape');
    await expect(bar(page)).not.toContainText('Held');
    await expect(bar(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(bar(page)).toHaveCount(0);
  });

  for (const width of ALL ? [360, 1280] : [360]) {
    test(`has no fault of access at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await openExample(page);
      await page.keyboard.press('n');
      await page.keyboard.press('l');
      await page.keyboard.press('n');
      await expect(bar(page)).toContainText('Held');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
    });
  }
});

test.describe('typing at the texts', () => {
  const text = (page: Page, name: string) => page.getByRole('textbox', { name });

  test('the answer follows, and is undone with the text', async ({ page }) => {
    await openExample(page);
    const before = await page.getByRole('region', { name: 'Summary' }).getByRole('heading').textContent();
    await page.keyboard.press('e');
    await text(page, 'Revision').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n\n“It will never open again,” said Nils Aabel.');
    await expect(await openList(page, 'Quotes')).toContainText('It will never open again');
    await page.keyboard.press('Escape');
    await expect(rows(page, 'added').filter({ hasText: 'never open again' })).toHaveCount(1);
    await page.keyboard.press('u');
    await expect(rows(page, 'added').filter({ hasText: 'never open again' })).toHaveCount(0);
    while ((await page.getByRole('button', { name: 'Undo: nothing to take back' }).count()) === 0) {
      await page.keyboard.press('u');
    }
    await expect(page.getByRole('region', { name: 'Summary' }).getByRole('heading')).toHaveText(before ?? '');
  });

  test('keeps the caret where it is while the marks follow', async ({ page }) => {
    await openExample(page);
    await page.keyboard.press('e');
    const box = text(page, 'Original');
    await box.click();
    await page.keyboard.press('Control+Home');
    for (const letter of 'Slowly typed. ') await page.keyboard.type(letter, { delay: 60 });
    await expect(box).toHaveText(/^Slowly typed\. /);
  });

  test('a link made by hand goes along with its sentences', async ({ page }) => {
    await openExample(page);
    const [dropped, added] = [await indices(page, 'dropped'), await indices(page, 'added')];
    await choose(page, 'dropped');
    await page.keyboard.press('l');
    await choose(page, 'added');
    await page.keyboard.press('l');
    await expect(row(page, dropped, added)).toHaveCount(1);
    await page.keyboard.press('e');
    await text(page, 'Original').click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Library news\n\n');
    await page.keyboard.press('Escape');
    await expect(row(page, String(Number(dropped) + 1), added)).toHaveCount(1);
  });

  const GULL = 'The council met on Monday. A gull sat on the pier.';
  const MILL = 'The old mill at Ford was sold to Ida Holm for 40 crowns.';
  const RAIN = 'Rain fell all night on the harbour.';
  const BREWERY = 'A brewery now owns the building near the river.';
  /** Compares the two texts, and holds the mill, which the revision lacks. */
  const holdMill = async (page: Page) => {
    await page.goto('./');
    await text(page, 'Original text').fill(`${GULL} ${MILL} ${RAIN}`);
    await text(page, 'Revision text').fill(`${GULL} ${RAIN} ${BREWERY}`);
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await rows(page, 'dropped').filter({ hasText: MILL }).getByRole('button').click();
    await page.keyboard.press('l');
    await expect(bar(page)).toContainText('Held: Original 3');
  };
  const retype = async (page: Page, original: string) => {
    await page.keyboard.press('e');
    await text(page, 'Original').fill(original);
    await page.keyboard.press('Escape');
  };

  test('a held sentence stays the one that was held, whatever is typed before it', async ({ page }) => {
    await holdMill(page);
    await retype(page, `${GULL.replace('Monday. A', 'Monday; a')} ${MILL} ${RAIN}`);
    await expect(bar(page)).toContainText('Held: Original 2');
    await rows(page, 'added').filter({ hasText: BREWERY }).getByRole('button').click();
    await page.keyboard.press('l');
    const linked = rows(page).filter({ hasText: 'The old mill' });
    await expect(linked).toHaveAttribute('data-revision', '3');
    await expect(linked).toContainText('brewery');
    await expect(rows(page).filter({ hasText: RAIN })).toHaveAttribute('data-kind', 'unchanged');
  });

  test('a held sentence that is deleted is said to be gone, and nothing is linked with it', async ({ page }) => {
    await holdMill(page);
    await retype(page, `${GULL} ${RAIN}`);
    await expect(bar(page)).toContainText('What was held is no longer in the text.');
    await rows(page, 'added').filter({ hasText: BREWERY }).getByRole('button').click();
    await page.keyboard.press('l');
    await expect(bar(page)).toContainText('Held: Revision 4');
    await expect(bar(page)).not.toContainText('no longer');
  });

  test('has no fault of access', async ({ page }) => {
    await openExample(page);
    await page.getByRole('button', { name: 'Edit both texts in place' }).click();
    await expect(text(page, 'Original')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  });
});
