/** Stories at the edge of what a page is drawn for: other scripts, huge names, nothing to compare. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { TROUBLED } from './documents.ts';
import { compared, comparison, JUNK, openExample, openList, turnTo, VIEW_KEYS } from './page.ts';

async function compareTexts(page: Page, original: string, revision: string, names = ['wire.txt', 'desk.txt']) {
  await page.goto('./');
  for (const [index, [label, text]] of [
    ['Original file', original] as const,
    ['Revision file', revision] as const,
  ].entries()) {
    const file = { name: names[index] ?? '', mimeType: 'text/plain', buffer: Buffer.from(text) };
    await page.getByLabel(label).setInputFiles(file);
  }
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await compared(page);
}

/** How far the page, or anything in it, reaches beyond the window. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const reach = (element: Element) => {
      const { right, width: own } = element.getBoundingClientRect();
      return own > 1 ? right - width : 0;
    };
    const shown = document.querySelectorAll('[data-sheet], [data-sheet] *, [data-heads] *, body header *');
    const outside = Math.max(0, ...[...shown].map(reach));
    return Math.max(document.documentElement.scrollWidth - width, Math.round(outside));
  });
}

const ARABIC = {
  original: [
    'مخبز القرية يفتح أبوابه',
    'UNESCO قالت إن المخبز القديم لا يضر بالسوق.',
    'وقال الخباز رامي السعدون: «سنخبز 300 رغيف كل يوم».',
  ].join('\n\n'),
  revision: [
    'مخبز القرية يفتح أبوابه اليوم',
    'UNESCO قالت إن المخبز القديم يضر بالسوق.',
    'وقال الخباز رامي السعدون: «سنخبز 500 رغيف كل يوم».',
  ].join('\n\n'),
};

test('an Arabic story runs from right to left in every view and in the ledger', async ({ page }) => {
  await compareTexts(page, ARABIC.original, ARABIC.revision);
  const directions = (selector: string) =>
    page.locator(selector).evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).direction))]);
  expect(await directions('[role="cell"] :is(p, h2)')).toEqual(['rtl']);
  await expect(page.locator('[role="cell"] p').first()).toHaveAttribute('lang', 'ar');
  expect(await directions('[data-item] [data-said][lang]')).toEqual(['rtl']);
  expect(await directions('[data-said] > span:first-child')).toEqual(['ltr']);
  const label = page.locator('[data-item] [data-said][lang] > span:first-child').first();
  expect(await label.evaluate((one) => Number.parseFloat(getComputedStyle(one).marginLeft))).toBeGreaterThan(2);
  await openList(page, 'Changes');
  expect(await directions('[data-item^="link"] [lang]')).toEqual(['rtl']);
  await turnTo(page, 2);
  await expect(page.locator('[data-column]').first()).toBeVisible();
  expect(await directions('[data-column] :is(p, h2)')).toEqual(['rtl']);
  await turnTo(page, 3);
  await expect(page.getByRole('article')).toBeVisible();
  expect(await directions('[data-line]')).toEqual(['rtl']);
});

test('what was stands before what is in the verdict, whichever way the story runs', async ({ page }) => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await compareTexts(page, ARABIC.original, ARABIC.revision);
    const line = page.locator('[data-grave]').filter({ hasText: '300' });
    const [was, is] = await line.locator('b').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
    expect(was, `at ${width}`).toBeLessThan(is ?? 0);
  }
});

test('a file name of any length leaves the sheets where they are', async ({ page }) => {
  const names = [`${'evening-edition-final-'.repeat(6)}v7.txt`, `${'desk_version_of_the_story_'.repeat(5)}.txt`];
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('./');
  const text = 'The ferry left the old harbour before dawn. The crew slept on deck.';
  const file = { name: names[0] ?? '', mimeType: 'text/plain', buffer: Buffer.from(text) };
  await page.getByLabel('Original file').setInputFiles(file);
  await expect(page.getByRole('button', { name: `Remove ${names[0]}` })).toBeVisible();
  await expect.poll(() => overhang(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect.poll(() => overhang(page)).toBe(0);
  await compareTexts(page, text, text.replace('slept', 'rested'), names);
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const key of VIEW_KEYS) {
      await turnTo(page, key);
      await expect.poll(() => overhang(page)).toBe(0);
    }
  }
});

test('where there is nothing to compare, the page says so', async ({ page }) => {
  await compareTexts(page, 'Read more: Ten ferries to ride this summer', 'Sign up for our newsletter');
  await expect(page.getByRole('region', { name: 'Summary' })).toContainText('Neither text holds a story.');
  const ledger = page.getByRole('complementary', { name: 'Ledger' });
  for (const [list, words] of [
    ['Worst first', 'No quote or fact needs a look.'],
    ['Quotes', 'No words in quotation marks on either side.'],
    ['Facts', 'No two sentences are linked'],
    ['Changes', 'There are no sentences to compare.'],
  ] as const) {
    await openList(page, list);
    await expect(ledger).toContainText(words);
  }
});

test('a drawer takes the focus, and gives it back', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 800 });
  await openExample(page);
  const opener = page.getByRole('navigation', { name: 'Open the ledger' }).getByRole('button', { name: /fact/ });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Facts' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#ledger[data-open="true"]')).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('the options take the focus, and give it back', async ({ page }) => {
  await openExample(page);
  await page.keyboard.press('o');
  await expect(page.getByRole('slider', { name: 'Pair sentences' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Options' })).toBeFocused();
});

test('a file that holds no text is refused without naming one format only', async ({ page }) => {
  await page.goto('./');
  await page.getByLabel('Original file').setInputFiles(JUNK);
  await expect(page.getByRole('alert')).toHaveText(
    'not-a-story.bin is not a text file. Choose a document that Storydiff reads, or paste the text.',
  );
});

test('colours forced by the system leave every word readable', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openExample(page);
  await turnTo(page, 2);
  await page.keyboard.press('q');
  await expect(page.locator('[data-item][aria-current]')).toHaveCount(1);
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  expect(violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')))).toEqual([]);
});

test('the heads of the columns are buttons only where they choose', async ({ page }) => {
  await openExample(page);
  await turnTo(page, 2);
  const heads = page.getByRole('button', { name: /^(Original|Revision) tollmere/ });
  await expect(page.locator('[data-column]').first()).toBeVisible();
  await expect(heads).toHaveCount(0);
  await page.setViewportSize({ width: 360, height: 780 });
  await expect(heads).toHaveCount(2);
  await heads.first().click();
  await expect(page.getByRole('article', { name: 'Original' })).toBeVisible();
  await expect(page.getByRole('article', { name: 'Revision' })).toBeHidden();
});

test('of very many short lines a few are shown to be typed at, and all are compared', async ({ page }) => {
  const lines = (word: string) => Array.from({ length: 8000 }, (_, at) => `${word} ${at}`).join('\n');
  await page.goto('./');
  for (const [side, word] of [
    ['Original', 'Gull'],
    ['Revision', 'Tern'],
  ] as const) {
    const buffer = Buffer.from(lines(word));
    await page.getByLabel(`${side} file`).setInputFiles({ name: `${word}.txt`, mimeType: 'text/plain', buffer });
    const box = page.getByLabel(`${side} text`);
    await expect(box).toHaveValue(/^\w+ 0\n/);
    await expect(box).toHaveAttribute('readonly');
    expect((await box.inputValue()).split('\n').length).toBeLessThanOrEqual(501);
  }
  await expect(page.getByRole('region', { name: 'Original' })).toContainText('characters are shown');
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Comparison' })).toBeVisible();
  await page.getByRole('button', { name: 'Edit both texts in place' }).click();
  await expect(page.getByLabel('Original text')).toHaveAttribute('readonly');
});

test('a word longer than its line wraps in every view and in the ledger, and a score stays in one piece', async ({
  page,
}) => {
  const long = 'x'.repeat(400);
  await compareTexts(
    page,
    `Council votes\n\nThe council voted 7-2 for ${long} on Monday.\n\nThe ramp is closed for the whole winter.`,
    `Council votes\n\nThe council voted 7-3 for ${long} late on Monday.\n\nThe ramp is closed for the whole winter.`,
  );
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    for (const key of VIEW_KEYS) {
      await turnTo(page, key);
      const wide = await comparison(page)
        .locator('[data-sentence], [data-line]')
        .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0).length);
      expect(wide, `view ${key} at ${width}`).toBe(0);
    }
  }
  const score = comparison(page).locator('ins.w', { hasText: '7-3' }).first();
  await expect(score).toHaveCSS('white-space-collapse', 'collapse');
  await expect(score).toHaveCSS('text-wrap-mode', 'nowrap');
  await page.setViewportSize({ width: 1280, height: 800 });
  await turnTo(page, 3);
  const gap = await comparison(page).evaluate((view) => {
    const [gone, come] = [view.querySelector('del.w'), view.querySelector('ins.w')].map((mark) =>
      mark?.getBoundingClientRect(),
    );
    return (come?.left ?? 0) - (gone?.right ?? 0);
  });
  expect(gap).toBeGreaterThanOrEqual(4);
  const changes = await openList(page, 'Changes');
  expect(await changes.evaluate((list) => list.scrollWidth - list.clientWidth)).toBe(0);
});

for (const locale of ['en', 'de', 'fr', 'es']) {
  test.describe(locale, () => {
    test.use({ locale });

    test('every tab of the ledger is whole beside the texts', async ({ page }) => {
      await page.goto('./');
      for (const side of ['original', 'revision'] as const)
        await page.locator(`[data-sheet="${side}"] textarea`).fill(TROUBLED[side]);
      await page.locator('#compare').click();
      await expect(page.locator('#ledger [data-item]').first()).toBeVisible();
      const list = page.locator('#ledger [role="tablist"]');
      const cut = await list.evaluate((tabs) => {
        const { left, right } = tabs.getBoundingClientRect();
        return [...tabs.querySelectorAll('[role="tab"]')].flatMap((tab) => {
          const range = new Range();
          range.selectNodeContents(tab);
          const words = range.getBoundingClientRect();
          const over = Math.max(left - words.left, words.right - Math.min(right, window.innerWidth));
          return over > 1 ? [`${tab.textContent}: ${over}`] : [];
        });
      });
      expect(cut).toEqual([]);
      await expect(list.getByRole('tab')).toHaveCount(4);
    });
  });
}

test('in the redline what is new stands a space apart from what it replaces', async ({ page }) => {
  await compareTexts(page, TROUBLED.original, TROUBLED.revision);
  await page.keyboard.press('3');
  await expect(page.locator('[data-view="redline"]')).toBeVisible();
  const gaps = await page.locator('[data-view="redline"] del.w + ins.w').evaluateAll((all) =>
    all.flatMap((ins) => {
      const was = ins.previousElementSibling?.getClientRects();
      const [last, first] = [was?.[was.length - 1], ins.getClientRects()[0]];
      const isOneLine = last !== undefined && first !== undefined && Math.abs(last.bottom - first.bottom) < 4;
      return isOneLine ? [(first.left - last.right) / Number.parseFloat(getComputedStyle(ins).fontSize)] : [];
    }),
  );
  expect(gaps.length).toBeGreaterThan(2);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0.2);
});
