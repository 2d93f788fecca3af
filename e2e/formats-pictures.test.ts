/** The start screen's states, drawn at several widths: what is read, how it was read, what was left out, what is asked. */
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { docx, onDisk } from './documents.ts';
import { holdReaders } from './heartbeat.ts';
import { LOOKS } from './matrix.ts';
import { ORIGINAL } from './page.ts';

const SAMPLES = fileURLToPath(new URL('../web/files/samples/', import.meta.url));
async function sound(page: Page, width: number) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
}

for (const { width, height, colorScheme } of LOOKS) {
  test(`the start screen's states at ${width}, ${colorScheme}`, async ({ page }, info) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    const save = (name: string) =>
      page.screenshot({ path: `test-results/pictures/${name}-${width}-${colorScheme}.png`, fullPage: true });

    await page.goto('./');
    await page.getByLabel('Original file').setInputFiles(`${SAMPLES}story.docx`);
    const guessed = Buffer.from('Z\xfcrich, Gen\xe8ve: \x93caf\xe9\x94. '.repeat(9), 'latin1');
    await page.getByLabel('Revision file').setInputFiles(onDisk(info, 'agency-0412.txt', guessed));
    await expect(page.getByLabel('Encoding of the revision')).toBeVisible();
    await save('intake-read');
    await sound(page, width);

    await page.getByLabel('Revision file').setInputFiles(`${SAMPLES}locked.pdf`);
    await expect(page.getByLabel('Password', { exact: true })).toBeFocused();
    await page.keyboard.type('wrong');
    await page.keyboard.press('Enter');
    await expect(page.getByText('That password does not open it.')).toBeVisible();
    await save('intake-password');
    await page.keyboard.press('Escape');

    await page.getByLabel('Revision file').setInputFiles(onDisk(info, 'evening.docx', docx(9).subarray(0, 300)));
    await expect(page.getByRole('alert')).toBeVisible();
    await save('intake-trouble');

    await page.reload();
    await holdReaders(page);
    await page.getByLabel('Original file').setInputFiles(ORIGINAL);
    await expect(page.getByRole('progressbar')).toHaveCount(1);
    await page.getByLabel('Original text').fill('The quarry at Sorn closed on Monday.');
    await page
      .getByLabel('Revision file')
      .setInputFiles(onDisk(info, 'minutes-of-the-harbour-board-2025.pdf', Buffer.of(1)));
    await expect(page.getByRole('progressbar')).toHaveCount(2);
    await save('intake-reading');
    await sound(page, width);
  });
}
