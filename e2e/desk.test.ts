/** What a newcomer sees, and what answers to the hand, on a story with real trouble. */
import { expect, type Locator, test } from '@playwright/test';
import { violations } from './axe.ts';
import { TROUBLED } from './documents.ts';
import { atRest, compareTexts, comparison, turnTo, VIEW_KEYS } from './page.ts';

/** The words of the three gravest findings. */
const GRAVEST = [
  ['14', '41'],
  ['$4.2 million', '$42 million'],
  ['had been', 'had not been'],
];

for (const size of [
  { width: 1280, height: 900 },
  { width: 360, height: 780 },
]) {
  test(`ten seconds at ${size.width}: the three gravest in their words, and the story`, async ({ page }) => {
    await page.setViewportSize(size);
    await compareTexts(page, TROUBLED);
    const summary = page.getByRole('region', { name: 'Summary' });
    await expect(summary).toContainText('12 critical');
    const lines = summary.locator('[data-grave]');
    await expect(lines).toHaveCount(3);
    for (const [index, words] of GRAVEST.entries()) {
      const changed = lines.nth(index).locator('b');
      await expect(changed).toHaveText(words);
      const boxes = await changed.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
      const line = await lines.nth(index).evaluate((one) => one.lastElementChild?.getBoundingClientRect().toJSON());
      for (const box of boxes) {
        expect(box.right).toBeLessThanOrEqual(line.right + 1);
        expect(box.bottom).toBeLessThanOrEqual(size.height);
      }
      // one line each
      expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
    }
    // at least three lines of story below the headline
    const seen = await comparison(page)
      .locator('[data-sentence]:not(h2)')
      .evaluateAll((all) => {
        const dock = document.querySelector('nav.fixed')?.getBoundingClientRect();
        const foot = dock === undefined || dock.height === 0 ? innerHeight : dock.top;
        const tops = all.flatMap((one) => {
          const range = document.createRange();
          range.selectNodeContents(one);
          return Array.from(range.getClientRects()).filter(({ bottom, width }) => width > 0 && bottom <= foot);
        });
        return new Set(tops.map(({ top }) => Math.round(top / 8))).size;
      });
    expect(seen).toBeGreaterThanOrEqual(3);
    expect(await violations(page)).toEqual([]);
  });
}

test('the worst come first: both sentences with the change marked, and the linked one where words are not there', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await compareTexts(page, TROUBLED);
  await expect(page.getByRole('tab').first()).toHaveText('Worst first');
  await expect(page.getByRole('tab', { name: 'Worst first' })).toHaveAttribute('aria-selected', 'true');
  const worst = page.getByRole('tabpanel', { name: 'Worst first' });
  const cards = worst.locator('[data-item]');
  // quotes and facts together, in the verdict's order
  await expect(cards.first()).toContainText('14');
  await expect(cards.nth(2).locator('del')).toHaveText('$4.2 million');
  await expect(cards.nth(2).locator('ins')).toHaveText('$42 million');
  const negation = cards.filter({ hasText: 'Negation added' }).first();
  await expect(negation.locator('[data-said]')).toHaveText([
    /that arson had been ruled out/,
    /that arson had not been ruled out/,
  ]);
  await negation.hover();
  await negation.getByRole('button', { name: /^Copy/ }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('that arson had been ruled out');
  expect(copied).toContain('that arson had not been ruled out');
  expect(copied).toContain('The revision negates what the original states.');
  // the lists are tabs: one is reached by Tab, the others by the arrows
  await page.getByRole('tab', { name: 'Worst first' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Quotes' })).toBeFocused();
  await expect(page.getByRole('tabpanel', { name: 'Quotes' })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await worst.getByRole('button', { name: /^Critical/ }).click();
  await expect(cards).toHaveCount(12);
  expect(await violations(page)).toEqual([]);
});

/** The middle of the first line of some words: an inline element may stand on two lines, with others between. */
async function centre(words: Locator): Promise<[x: number, y: number]> {
  await words.scrollIntoViewIfNeeded();
  return words.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const line = range.getClientRects()[0] ?? element.getBoundingClientRect();
    return [line.left + line.width / 2, line.top + line.height / 2];
  });
}

const clickWords = async (words: Locator) => words.page().mouse.click(...(await centre(words)));

test('a click on a mark chooses its item in every view, and its card tells why', async ({ page }) => {
  test.slow();
  await compareTexts(page, TROUBLED);
  const chosen = page.locator('#ledger [data-item][aria-current="true"]');
  for (const key of VIEW_KEYS) {
    // the card of what is under the pointer would lie over it
    await page.mouse.move(2, 2);
    await turnTo(page, key);
    await clickWords(comparison(page).locator('[data-fact] ins').filter({ hasText: '$42' }).first());
    await expect(chosen).toContainText('$42 million');
    await comparison(page).locator('[data-quote]').filter({ hasText: 'We' }).getByRole('img').first().click();
    await expect(chosen).toContainText('wiring was unsafe');
    await expect(chosen).toBeInViewport();
  }
  await turnTo(page, 1);
  const card = page.getByRole('tooltip');
  const mark = comparison(page).locator('[data-side="revision"] [data-fact]').filter({ hasText: 'not' }).first();
  await page.mouse.move(...(await centre(mark)));
  await expect(card).toContainText('Negation added');
  await expect(card).toContainText('that arson had been ruled out');
  await expect(card).toContainText('The revision negates what the original states.');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  // by the keyboard: the marks of the chosen row are reached by Tab
  await clickWords(mark);
  await mark.focus();
  await expect(card).toContainText('Negation added');
});

test('keys go on from what is in view, keep to the filter, and say where they led', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await compareTexts(page, TROUBLED);
  const step = page.locator('[data-step]');
  await page.keyboard.press('n');
  await expect(step).toHaveText(/^1 of 14/);
  const on = comparison(page).locator('[role="row"][aria-current]');
  expect(await on.evaluate((row) => getComputedStyle(row, '::after').borderInlineStartWidth)).toBe('5px');
  await expect(page.getByRole('toolbar', { name: 'Pairing by hand' })).toHaveCount(0);
  const last = page.getByRole('row', { name: /revision 14/ });
  await last.scrollIntoViewIfNeeded();
  await expect(on).not.toBeInViewport();
  await page.keyboard.press('n');
  await expect(step).toHaveText(/^([89]|1\d) of 14/);
  await expect(page.locator('[data-announced]')).toHaveText(/^\d+ of 14.*Original \d+, revision \d+: reworded$/);
  // a filter narrows what the keys step through
  const worst = page.getByRole('tabpanel', { name: 'Worst first' });
  await worst.getByRole('button', { name: /^High/ }).click();
  await expect(step).toHaveText(/3/);
  for (let time = 0; time < 3; time++) {
    await page.keyboard.press('n');
    await expect(worst.locator('[data-item][aria-current]')).toHaveAttribute('data-severity', 'high');
  }
});

test('typing begins at the first sentence in view, and a turned tablet keeps its place', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 600 });
  await compareTexts(page, TROUBLED);
  const row = page.getByRole('row', { name: /revision 10/ });
  const heads = page.locator('[data-heads]');
  await row.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await atRest(page);
  const first = () =>
    comparison(page)
      .locator('[role="row"][data-revision]')
      .evaluateAll((rows) => {
        const edge = Math.max(
          ...Array.from(document.querySelectorAll('[data-tools], [data-heads]'), (head) =>
            getComputedStyle(head).position === 'sticky' ? head.getBoundingClientRect().bottom : 0,
          ),
        );
        return rows.find((one) => one.getBoundingClientRect().top >= edge - 8)?.id ?? '';
      });
  await expect(heads).toBeVisible();
  const before = await first();
  for (const width of [700, 900]) {
    await page.setViewportSize({ width, height: 600 });
    await expect.poll(first).toBe(before);
  }
  const sentence = comparison(page).locator(`#${before} [data-side="revision"]`).last();
  const words = await sentence.textContent();
  const stood = await sentence.evaluate((one) => {
    const range = new Range();
    range.selectNodeContents(one);
    return range.getClientRects()[0]?.top ?? 0;
  });
  await page.keyboard.press('e');
  await expect(page.getByRole('textbox', { name: /Revision/ })).toBeFocused();
  const [after = '', stands = 0] = await page.evaluate(() => {
    const { anchorNode, anchorOffset = 0 } = getSelection() ?? {};
    const range = new Range();
    range.setStart(anchorNode as Node, anchorOffset);
    range.setEnd(anchorNode as Node, anchorOffset + 1);
    return [(anchorNode?.textContent ?? '').slice(anchorOffset), range.getClientRects()[0]?.top] as const;
  });
  expect(after.slice(0, 20)).toBe(words?.slice(0, 20));
  expect(Math.abs(stands - stood)).toBeLessThanOrEqual(2);
});

test('where nothing is grave the ledger says what was checked, and what was not', async ({ page }) => {
  const quote = '«Abbiamo finito con due settimane di anticipo», ha detto la sindaca Elda Morvani.';
  await compareTexts(page, {
    original: `Il ponte sul Lazzo è stato riaperto giovedì, dopo lavori costati 1,8 milioni di euro.\n\n${quote}`,
    revision: `Il ponte sul Lazzo è tornato aperto giovedì, dopo lavori per 1,8 milioni di euro.\n\n${quote}`,
  });
  const worst = page.getByRole('tabpanel', { name: 'Worst first' });
  const checked = worst.getByRole('region', { name: 'Checked, no difference found' });
  for (const topic of ['Quotes', 'figures', 'dates', 'names', 'negations', 'speakers']) {
    await expect(checked.getByText(topic, { exact: true })).toBeVisible();
  }
  await expect(worst.getByRole('region', { name: 'Not checked in Italian' })).toContainText('strong words');
  expect(await violations(page)).toEqual([]);
  await compareTexts(page, TROUBLED);
  await expect(worst.getByRole('region', { name: 'Critical' })).toBeVisible();
  await expect(checked).toHaveCount(0);
});

test('in a language that is not known figures in digits are compared, and the ledger does not say otherwise', async ({
  page,
}) => {
  const story = (fare: number) =>
    `Baraza la mji liliidhinisha nauli ya ${fare} siku ya Jumanne baada ya mkutano wa saa tano. Wakazi hawakufurahishwa na ongezeko hilo.`;
  await compareTexts(page, { original: story(12), revision: story(15) });
  const worst = page.getByRole('tabpanel', { name: 'Worst first' });
  const unchecked = worst.getByRole('region', { name: 'Not checked, as the language is not known' });
  await expect(unchecked.getByText('figures in words', { exact: true })).toBeVisible();
  await expect(unchecked.getByText('figures', { exact: true })).toHaveCount(0);
});

test('the ledger folds to a rail that still counts, and stays so until something in it is asked for', async ({
  page,
}) => {
  await compareTexts(page, TROUBLED);
  const ledger = page.getByRole('complementary', { name: 'Ledger' });
  const width = () => comparison(page).evaluate((view) => view.clientWidth);
  const before = await width();
  await ledger.getByRole('button', { name: 'Fold the ledger away' }).click();
  await expect(ledger).toBeHidden();
  expect(await width()).toBeGreaterThan(before + 200);
  const rail = page.getByRole('button', { name: 'Show the ledger' });
  await expect(rail).toContainText('12 critical');
  expect(await violations(page)).toEqual([]);
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.keyboard.press('\\');
  await expect(ledger).toBeVisible();
  await page.keyboard.press('\\');
  await expect(ledger).toBeHidden();
  await page.keyboard.press('f');
  await expect(ledger).toBeVisible();
});
