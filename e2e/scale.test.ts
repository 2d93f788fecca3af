/** A long story: only what is seen is in the document, and nothing that a reader does shows it. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { CLAUSES, compareLong, topOf } from './long.ts';
import { comparison, rows, turnTo } from './page.ts';

/** Rows are drawn for the window and for somewhat more on both sides of it. */
const MOST_ROWS = 130;

const drawn = (page: Page) => rows(page).count();
const scrollTo = (page: Page, share: number) =>
  page.locator('#main').evaluate((view, at) => view.scrollTo(0, at * view.scrollHeight), share);

for (const [key, view] of [
  [1, 'Aligned'],
  [2, 'Columns'],
  [3, 'Redline'],
] as const) {
  test(`${view} has only what is seen in the document`, async ({ page }) => {
    await compareLong(page);
    await turnTo(page, key);
    for (const share of [0, 0.5, 0.97, 0.2]) {
      await scrollTo(page, share);
      // Whatever part is scrolled to is filled with rows.
      await expect(async () => {
        const seen = await page.evaluate(() => {
          const spots = [300, 500, 700].map((y) =>
            document.elementFromPoint(200, y)?.closest('[data-kind], [data-stub]'),
          );
          return spots.filter((row) => row != null).length;
        });
        expect(seen).toBeGreaterThan(0);
      }).toPass();
      expect(await drawn(page)).toBeGreaterThan(4);
      expect(await drawn(page)).toBeLessThan(MOST_ROWS);
    }
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
  });

  test(`${view} leads to the last change and back to the first, drawn or not`, async ({ page }) => {
    await compareLong(page);
    await turnTo(page, key);
    const chosen = comparison(page)
      .locator(':is([role="row"], [role="group"])[aria-current], [data-link][data-on]')
      .first();
    for (const step of ['p', 'p', 'n', 'n', 'n']) {
      await page.keyboard.press(step);
      await expect(chosen).toBeInViewport();
    }
  });
}

test('what is read stays where it is while rows above it are drawn for the first time', async ({ page }) => {
  await compareLong(page);
  await scrollTo(page, 0.6);
  await expect.poll(() => drawn(page)).toBeGreaterThan(4);
  for (let turn = 0; turn < 12; turn++) {
    const row = await page.evaluate(() => {
      const found = document.elementFromPoint(200, 600)?.closest<HTMLElement>('[data-sentence]');
      return found == null ? null : Number(found.dataset.sentence);
    });
    const before = row === null ? null : await topOf(page, 'original', row);
    await page.locator('#main').evaluate((view) => view.scrollBy(0, -150));
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    if (row === null || before === null) continue;
    expect(Math.abs(((await topOf(page, 'original', row)) ?? 0) - before - 150)).toBeLessThan(3);
  }
});

test('linked sentences meet in the columns wherever the reader is', async ({ page }) => {
  await compareLong(page);
  await turnTo(page, 2);
  await expect(comparison(page).getByRole('article', { name: 'Revision' })).toBeVisible();
  for (const share of [0.3, 0.7]) {
    await scrollTo(page, share);
    await expect(async () => {
      const apart = await page.evaluate(() => {
        const found: number[] = [];
        for (const one of document.querySelectorAll<HTMLElement>('[data-column="original"] [data-sentence]')) {
          const other = document.querySelector(`[data-column="revision"] [data-link="${one.dataset.link}"]`);
          const top = one.getBoundingClientRect().top;
          if (other !== null && top > 250 && top < 750) found.push(Math.abs(top - other.getBoundingClientRect().top));
        }
        return found.length === 0 ? 9999 : Math.min(...found);
      });
      expect(apart).toBeLessThan(12);
    }).toPass();
  }
});

test('the row with the focus stays in the document, and the arrows go on from it', async ({ page }) => {
  await compareLong(page);
  const first = comparison(page).locator('[role="row"][data-kind] button').first();
  await first.focus();
  await scrollTo(page, 0.8);
  await expect.poll(() => page.locator('#link-0').count()).toBe(1);
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(comparison(page).locator('#link-1 button')).toBeFocused();
});

test('the ruler and the rows know the whole table', async ({ page }) => {
  await compareLong(page);
  const table = page.getByRole('table', { name: 'Aligned sentences' });
  const all = Number(await table.getAttribute('aria-rowcount'));
  expect(all).toBeGreaterThan(CLAUSES);
  await scrollTo(page, 1);
  await expect(comparison(page).locator(`[aria-rowindex="${all}"]`)).toBeAttached();
  const ticks = page.locator('[data-tick]');
  await expect.poll(() => ticks.count()).toBeGreaterThan(20);
});

test('everything selected is copied, drawn or not', async ({ page }) => {
  await compareLong(page);
  await page.locator('#main').focus();
  await page.keyboard.press('Control+a');
  const copied = await page.evaluate(() => {
    const data = new DataTransfer();
    document.body.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
    return data.getData('text/plain');
  });
  expect(copied).toContain('Clause 0 of the harbour act');
  expect(copied).toContain(`Clause ${CLAUSES - 1} of the harbour act`);
  expect(copied.split('\n').length).toBeGreaterThan(CLAUSES);
});

test('paper gets everything', async ({ page }) => {
  await compareLong(page);
  const pdf = await page.pdf({ format: 'A4' });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(30);
  await expect.poll(() => drawn(page)).toBeLessThan(MOST_ROWS);
});
