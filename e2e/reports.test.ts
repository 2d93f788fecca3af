import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { compared, comparison, dropOn, QUAY } from './page.ts';

// the encoder takes its time on a busy machine
test.describe.configure({ timeout: 180_000 });
test.use({ actionTimeout: 20_000 });

const verdict = (page: Page) => page.getByRole('region', { name: 'Summary' });

/** Drops two reports of one event, and waits until they were read for their meaning. */
async function dropReports(page: Page): Promise<void> {
  await page.goto('./');
  await dropOn(page.getByRole('main'), QUAY);
  await compared(page);
  await expect(verdict(page)).toContainText('Two reports', { timeout: 120_000 });
}

const told = (page: Page, relation: 'both' | 'own' | 'shared') =>
  comparison(page).locator(`[data-relation="${relation}"]`);

test('two reports are told side by side: the verdict, a quote that differs, a passage of both, what one alone has', async ({
  page,
}) => {
  await dropReports(page);
  await expect(verdict(page)).toContainText('Nine hurt in quay-post, 12 in quay-ours');
  await expect(verdict(page)).toContainText('Marchbank: “three” in quay-post, “ten” in quay-ours');
  await expect(verdict(page)).toContainText('3 quotes in both: 1 the same, 1 in other words, 1 in another mouth');
  await expect(page.locator('body')).not.toContainText(/\b(?:original|revision)\b/i);
  await expect(page.getByRole('navigation', { name: 'Views' }).getByRole('button')).toHaveCount(2);

  const quote = told(page, 'both').filter({ hasText: 'ignored' });
  await expect(quote.locator('mark')).toHaveText(['three', 'ten']);
  await expect(quote.getByRole('img', { name: 'Quote: Differs' })).toHaveCount(2);
  await expect(comparison(page).locator('del, ins')).toHaveCount(0);
  const copy = told(page, 'shared');
  await expect(copy).toContainText('35 words; an agency credited only in quay-ours');
  await expect(copy.getByText('The district fire service sent six engines')).toHaveCount(1);

  const own = told(page, 'own').filter({ hasText: 'Halvery shipped 310,000 tonnes' });
  await own.getByRole('button', { name: /^\d more only in quay-post/ }).click();
  await expect(own).toContainText('stood empty since spring');

  const ledger = page.getByRole('complementary', { name: 'Ledger' });
  await expect(ledger.getByRole('navigation').getByRole('button')).toHaveText([
    /^Values\d/,
    'Quotes3',
    /^Only one\d/,
    'Shared1',
  ]);
  await ledger.getByRole('button', { name: /Nobody checks these towers/ }).click();
  await expect(told(page, 'both').filter({ hasText: 'Hilda Brask' })).toHaveAttribute('aria-current', 'true');
  await expect(ledger.locator('[aria-current="true"]')).toContainText(
    'given to Hilda Brask in quay-post, to Aldo Renn in quay-ours',
  );
  await ledger.getByRole('button', { name: /^Only in quay-ours/ }).click();
  await ledger.getByRole('button', { name: /I have not slept since/ }).click();
  await expect(comparison(page).locator('[aria-current="true"]')).toContainText('I have not slept since');

  await page.keyboard.press('2');
  await expect(page.locator('[data-view="columns"]')).toBeVisible();
  await page.keyboard.press('3');
  await expect(page.locator('[data-view="aligned"]')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('a side is called otherwise, in heads, verdict, header and ledger, and the name is kept', async ({ page }) => {
  await dropReports(page);
  const head = comparison(page).getByRole('columnheader').first();
  await head.hover();
  await head.getByRole('button', { name: 'Call quay-post otherwise' }).click();
  const field = page.getByRole('textbox', { name: 'Source and time of quay-post' });
  await field.fill('AP 06:40');
  await field.press('Enter');
  await expect(head).toContainText('AP 06:40');
  await expect(verdict(page)).toContainText('Nine hurt in AP 06:40, 12 in quay-ours', { timeout: 60_000 });
  await expect(page.getByRole('banner')).toContainText('AP 06:40');
  await expect(page.getByRole('button', { name: /^Only in AP 06:40/ })).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: 'Export' })
      .click()
      .then(() => page.getByRole('menuitem', { name: 'Ledger as a table' }).click()),
  ]);
  expect(readFileSync(await file.path(), 'utf8')).toContain(',AP 06:40,quay-ours,speaker in AP 06:40,');
  await page.getByRole('button', { name: 'Undo the renaming' }).click();
  await expect(head).toContainText('quay-post');
});

test('paper gets the sentences side by side, with nothing folded', async ({ page }) => {
  await dropReports(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('[data-view="aligned"]')).toContainText('stood empty since spring');
  await expect(verdict(page)).toBeVisible();
});

test('what the two texts are is overruled, taken back, and kept', async ({ page }) => {
  await dropReports(page);
  await page.getByRole('button', { name: 'Compare as a rewrite' }).click();
  await expect(verdict(page)).not.toContainText('Two reports');
  await page.getByRole('button', { name: 'Undo the change of what the texts are' }).click();
  await expect(verdict(page)).toContainText('Two reports');
  await page.getByRole('button', { name: 'Options' }).click();
  const choice = page.getByRole('combobox', { name: 'What the two texts are' });
  await expect(choice.locator(':checked')).toHaveText(/^As found: two reports/);
  await choice.selectOption('A rewrite');
  await expect(verdict(page)).not.toContainText('Two reports');
  await page.keyboard.press('Escape');
  await page.waitForURL(/work=/);
  await expect.poll(() => keptRuling(page)).toBe('rewrite');
  await page.reload();
  await compared(page);
  await page.getByRole('button', { name: 'Compare as found' }).click();
  await expect(verdict(page)).toContainText('Two reports', { timeout: 120_000 });
});

/** What the library holds as the editor's ruling on the last work. */
function keptRuling(page: Page): Promise<string | null> {
  return page.evaluate(
    () =>
      new Promise<string | null>((resolve, reject) => {
        const request = indexedDB.open('storydiff-library');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const all = request.result.transaction('works').objectStore('works').getAll();
          all.onsuccess = () => {
            request.result.close();
            resolve(all.result.at(-1)?.as ?? null);
          };
        };
      }),
  );
}

test('what a newer version of a report brought stands first, and once', async ({ page }, info) => {
  await dropReports(page);
  const file = info.outputPath('quay-ours-later.txt');
  writeFileSync(file, readFileSync(QUAY[1] as string, 'utf8').replace('wall ten times', 'wall seven times'));
  await dropOn(page.getByRole('main'), [file]);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Replace/ })
    .last()
    .click();
  const ledger = page.getByRole('complementary', { name: 'Ledger' });
  const news = ledger.getByRole('region', { name: 'New since the last version' });
  await expect(news).toContainText('three / seven');
  await expect(ledger.locator('[data-item]').first()).toContainText('seven');
  await expect(ledger.locator('[data-item]', { hasText: 'seven' })).toHaveCount(1);
  await news.locator('[data-item]').first().getByRole('button').click();
  await expect(news.locator('[aria-current="true"]')).toContainText('seven times');
  expect(await violations(page)).toEqual([]);
});
