/** Small things that make a page whole, each of which was wrong once. */
import { expect, type Page, test } from '@playwright/test';
import { TROUBLED } from './documents.ts';
import { compareTexts, comparison, listed, openList, rows, turnTo } from './page.ts';

const bed = (at: number) => `Bed ${at} of the Marrowby nursery holds ${at % 90} larch seedlings.`;

test('numbers of a thousand and more stand whole in their spine, as the verdict writes them', async ({ page }) => {
  const original = Array.from({ length: 1100 }, (_, at) => bed(at));
  const revision = original.map((line, at) => (at % 3 === 0 ? line.replace('holds', 'has') : line));
  await page.addInitScript(() => localStorage.setItem('unchanged-open', 'yes'));
  await page.goto('./');
  for (const [side, lines] of [
    ['Original', original],
    ['Revision', revision],
  ] as const) {
    const buffer = Buffer.from(lines.join('\n\n'));
    await page.getByLabel(`${side} file`).setInputFiles({ name: `${side}.txt`, mimeType: 'text/plain', buffer });
  }
  await page.locator('#compare[data-ready="true"]').click();
  await expect(rows(page).first()).toBeVisible({ timeout: 60_000 });
  for (const width of [1280, 800]) {
    await page.setViewportSize({ width, height: 700 });
    await page.keyboard.press('p');
    const row = comparison(page).locator('[role="row"][aria-current]');
    await expect(row).toBeInViewport();
    await expect(row.getByRole('button').first()).toHaveText(/1,\d{3}.*1,\d{3}/);
    const over = await row.getByRole('button').evaluate((button) => {
      const cell = button.closest('[role="cell"]')?.getBoundingClientRect() as DOMRect;
      const range = new Range();
      range.selectNodeContents(button);
      const words = range.getBoundingClientRect();
      return Math.max(cell.left - words.left, words.right - cell.right);
    });
    expect(over).toBeLessThanOrEqual(0);
  }
});

test('the ring of a text that is typed at is drawn on its sheet, under what sticks above it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await compareTexts(page, TROUBLED);
  await page.keyboard.press('e');
  const box = page.getByRole('textbox', { name: /Revision/ });
  await expect(box).toBeFocused();
  const ring = await box.evaluate((element) => {
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element);
    return { outlineStyle, within: Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth) };
  });
  expect(ring).toEqual({ outlineStyle: 'solid', within: 0 });
  await page.locator('#main').evaluate((main) => main.scrollTo(0, 300));
  // over the frame's edge, at the height of its head, lies the head
  const over = await box.evaluate((element) => {
    const { left } = element.getBoundingClientRect();
    const head = element.previousElementSibling?.getBoundingClientRect() as DOMRect;
    return document.elementFromPoint(left + 1, head.top + head.height / 2)?.localName;
  });
  expect(over).toBe('h2');
});

test('what waits is shown in ink, by no part that a browser draws its own way', async ({ page }) => {
  await page.goto('./');
  // the engine hears of nothing
  await page.evaluate(() => {
    Worker.prototype.postMessage = () => {};
  });
  await page.getByLabel('Original text').fill(TROUBLED.original);
  await page.getByLabel('Revision text').fill(TROUBLED.revision);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  const bar = page.getByRole('progressbar');
  await expect(bar).toBeVisible();
  expect(await bar.evaluate((one) => one.localName)).not.toBe('progress');
  const [ink, text] = await bar.evaluate((one) => [
    getComputedStyle(one.firstElementChild as Element).backgroundColor,
    getComputedStyle(document.body).color,
  ]);
  expect(ink).toBe(text);
});

test('a score stays in one piece in the ledger of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await compareTexts(page, {
    original: TROUBLED.original,
    revision: TROUBLED.revision.replace('a vote of 7-2', 'a vote of 6-3'),
  });
  await page.getByRole('navigation', { name: 'Open the ledger' }).getByRole('button', { name: /fact/ }).click();
  const facts = await openList(page, 'Facts');
  for (const score of ['7-2', '6-3']) {
    const mark = facts.locator('del.w, ins.w').filter({ hasText: score }).first();
    await expect(mark).toBeAttached();
    expect(await mark.evaluate((one) => one.getClientRects().length)).toBe(1);
    await expect(mark).toHaveCSS('text-wrap-mode', 'nowrap');
  }
});

test('the current row is plain to see in Columns and Redline, from edge to edge of the sheet', async ({ page }) => {
  await compareTexts(page, TROUBLED);
  await page.keyboard.press('n');
  await turnTo(page, 2);
  const sentence = comparison(page).locator('[data-link][data-on]').first();
  expect(await sentence.evaluate((one) => getComputedStyle(one).boxShadow)).toContain('5px 0px 0px');
  await turnTo(page, 3);
  const line = comparison(page).locator('[role="group"][aria-current]');
  expect(await line.evaluate((one) => getComputedStyle(one, '::after').borderInlineStartWidth)).toBe('5px');
  const off = await line.evaluate((one) => {
    const sheet = one.closest('article') as HTMLElement;
    return Math.abs(
      one.getBoundingClientRect().right - sheet.getBoundingClientRect().left - sheet.clientLeft - sheet.clientWidth,
    );
  });
  expect(off).toBeLessThan(1);
});

test('the bar for pairing by hand has all its buttons in sight on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await compareTexts(page, TROUBLED);
  await rows(page, 'reworded').nth(2).getByRole('button').click();
  const bar = page.getByRole('toolbar', { name: 'Pairing by hand' });
  await expect(bar).toBeVisible();
  for (const button of await bar.getByRole('button').all()) await expect(button).toBeInViewport({ ratio: 1 });
});

test.describe('for a finger', () => {
  test.use({ viewport: { width: 768, height: 1024 }, hasTouch: true, isMobile: true });

  test('no letters of keys are shown', async ({ page }) => {
    await compareTexts(page, TROUBLED);
    const views = page.getByRole('navigation', { name: 'Views' });
    await expect(views).toBeVisible();
    expect(await views.innerText()).not.toMatch(/\d/);
    await page.getByRole('navigation', { name: 'Open the ledger' }).getByRole('button').first().tap();
    const sheet = page.getByRole('button', { name: 'Sign-off sheet' });
    await expect(sheet).toBeVisible();
    expect((await sheet.innerText()).trim()).toBe('Sheet');
  });
});

test('the list calls a pasted story without a headline by its first sentence', async ({ page }) => {
  const opening = 'The ferry to Skarn stops on Friday, the harbour office said.';
  await compareTexts(page, {
    original: `${opening} Its crew of twelve was told by letter.`,
    revision: `${opening} Its crew of twelve was told by mail.`,
  });
  await listed(page, opening);
  await page.goto('./');
  await expect(page.locator('[data-card] a').first()).toContainText(opening);
});

test('where a sentence of the strip went is told in words under the pointer', async ({ page }) => {
  const lines = [
    'The mill at Sarnwick closes for the winter.',
    'Its owner sold the last flour to a baker in Holm.',
    'A heron has nested on the roof since spring.',
    'The miller keeps the keys of the sluice.',
    'Children of the village painted the door green.',
  ];
  const [first, ...others] = lines as [string, ...string[]];
  await compareTexts(page, {
    original: ['Mill closes', ...lines].join('\n\n'),
    revision: ['Mill closes', ...others, first].join('\n\n'),
  });
  const label = page
    .getByRole('region', { name: 'Summary' })
    .locator('svg text')
    .filter({ hasText: /now \d/ });
  await expect(label.first()).toBeAttached();
  const titles = await titlesOf(page);
  expect(titles.length).toBeGreaterThan(0);
  expect(titles.every((title) => /[a-z]/i.test(title))).toBe(true);
});

const titlesOf = (page: Page) =>
  page.locator('[data-verdict] svg text title').evaluateAll((all) => all.map((one) => one.textContent ?? ''));

test('on a phone what has no room in the bar stands in a menu', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await compareTexts(page, TROUBLED);
  const more = page.getByRole('button', { name: 'More actions' });
  const choose = async (name: string) => {
    await more.click();
    await page.getByRole('menuitem', { name, exact: true }).click();
  };
  const first = () => comparison(page).locator('[data-sentence]').first();
  const before = await first().textContent();
  await choose('Swap original and revision');
  await expect(first()).not.toHaveText(before ?? '');
  await page.getByRole('button', { name: 'Undo the swap' }).click();
  await expect(first()).toHaveText(before ?? '');
  await choose('Redo the swap');
  await expect(first()).not.toHaveText(before ?? '');
  await choose('Appearance: system');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await choose('Help');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();
  await choose('New');
  await expect(page.getByLabel('Original text')).toHaveValue('');
  await page.setViewportSize({ width: 1280, height: 780 });
  await expect(more).toBeHidden();
});

test('in a line about a story from right to left the page’s own words and stops stand where its reader looks for them', async ({
  page,
}) => {
  await compareTexts(page, {
    original: 'بلغ سعر الجهاز 35 دينارا في السوق أمس.',
    revision: 'بلغ سعر الجهاز 53 دينارا في السوق أمس.',
  });
  const line = page.locator('[data-grave]').first();
  await expect(line).toContainText('became');
  const isLast = await line.evaluate((element) => {
    const range = new Range();
    range.selectNodeContents(element);
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let stop: Text | null = null;
    while (walker.nextNode()) stop = walker.currentNode as Text;
    const whole = Array.from(element.querySelectorAll('bdi'), (story) => story.getBoundingClientRect().right);
    range.selectNodeContents(stop as Text);
    return stop?.data === '.' && range.getBoundingClientRect().left >= Math.max(...whole) - 1;
  });
  expect(isLast).toBe(true);
});
