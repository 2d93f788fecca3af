import { expect, type Page, test } from '@playwright/test';
import { comparison, dropOn, QUAY } from './page.ts';

// the encoder takes its time on a busy machine
test.describe.configure({ timeout: 180_000 });

const verdict = (page: Page) => page.getByRole('region', { name: 'Summary' });

/** Drops two reports of one event, and waits until they were read for their meaning. */
async function dropReports(page: Page): Promise<void> {
  await page.goto('./');
  await dropOn(page.getByRole('main'), QUAY);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(comparison(page)).toBeVisible();
  await expect(verdict(page)).toContainText('Two reports', { timeout: 120_000 });
}

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
  await expect(comparison(page)).toBeVisible();
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
