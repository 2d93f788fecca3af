import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { backToTexts, compared, comparison, dropOn, JUNK, ORIGINAL, REVISION, rows } from './page.ts';

const compare = { name: 'Compare', exact: true } as const;

test.beforeEach(async ({ page }) => {
  await page.goto('./');
});

test('two files dropped at once are original and revision, compared at once, and both there on Back', async ({
  page,
}) => {
  await dropOn(page.getByRole('heading', { level: 1 }), [ORIGINAL, REVISION]);
  await expect(rows(page, 'dropped')).toHaveCount(1);
  await backToTexts(page);
  await expect(page.getByLabel('Original text')).toHaveValue(readFileSync(ORIGINAL, 'utf8'));
  await expect(page.getByLabel('Revision text')).toHaveValue(readFileSync(REVISION, 'utf8'));
  await page.goForward();
  await expect(rows(page, 'dropped')).toHaveCount(1);
});

test('what comes after the start screen is fetched while nobody waits, and run once a text is put in', async ({
  page,
}) => {
  // the scripts that the page asks for: by a link that goes ahead, or to run them
  const asked: string[] = [];
  page.on('request', (request) => {
    const part = /\/(comparison-screen)-[\w-]+\.js$/.exec(request.url())?.[1];
    if (part !== undefined) asked.push(request.headers()['sec-purpose'] ?? 'run');
  });
  await page.reload();
  await expect.poll(() => asked).toEqual(['prefetch']);
  await expect(page.getByRole('button', { name: 'Try an example' })).toBeVisible();
  expect(asked).toEqual(['prefetch']);
  await page.getByLabel('Original text').fill('The ferry was late.');
  await expect.poll(() => asked).toEqual(['prefetch', 'run']);
});

test('two files that are chosen wait for the button, which has the focus', async ({ page }) => {
  await page.getByLabel('Original file').setInputFiles([ORIGINAL, REVISION]);
  await expect(page.getByRole('button', compare)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows(page, 'dropped')).toHaveCount(1);
});

test('files dropped one at a time find the empty side, the second compares, and a third asks', async ({ page }) => {
  const anywhere = page.getByRole('heading', { level: 1 });
  await dropOn(page.getByRole('region', { name: 'Revision' }), [REVISION]);
  await expect(page.getByLabel('Revision text')).toHaveValue(/Quarry fined over/);
  await dropOn(anywhere, [ORIGINAL]);
  await backToTexts(page);
  await expect(page.getByLabel('Original text')).toHaveValue(/Quarry owner fined/);
  await dropOn(anywhere, [REVISION]);
  const dialog = page.getByRole('dialog', { name: 'Which side is it?' });
  await dialog.getByRole('button', { name: 'Replace the original' }).click();
  await expect(page.getByLabel('Original text')).toHaveValue(/Quarry fined over/);
  await expect(page.getByRole('button', compare)).toBeVisible();
});

test('pasted texts are compared', async ({ page }) => {
  await page.getByLabel('Original text').fill('The mill at Sorn closed on Monday. Nobody was hurt.');
  await page.getByLabel('Revision text').fill('The mill at Sorn shut on Monday. Nobody was hurt.');
  await page.getByRole('button', compare).click();
  await expect(rows(page, 'reworded').locator('del')).toHaveText('closed');
  await expect(rows(page, 'reworded').locator('ins')).toHaveText('shut');
  await expect(rows(page, 'unchanged')).toHaveCount(1);
});

test('whoever presses Compare while the files are still being fetched means them, too', async ({ page }) => {
  await page.evaluate(() => {
    const fetch = Blob.prototype.arrayBuffer;
    const held = new Promise<void>((release) => Object.assign(window, { release }));
    Blob.prototype.arrayBuffer = async function () {
      await held;
      return fetch.call(this);
    };
  });
  await page.getByLabel('Original file').setInputFiles([ORIGINAL, REVISION]);
  await page.getByRole('button', compare).click();
  await expect(page.getByRole('progressbar')).toHaveCount(2);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.evaluate(() => (window as unknown as { release: () => void }).release());
  await expect(rows(page, 'dropped')).toHaveCount(1);
});

test('two files that are dropped one right after the other find a sheet each', async ({ page }) => {
  const anywhere = page.getByRole('heading', { level: 1 });
  await anywhere.evaluate((target) => {
    for (const name of ['wire', 'desk']) {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([`The ${name} closed.`], `${name}.txt`));
      target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }
  });
  await backToTexts(page);
  await expect(page.getByLabel('Original text')).toHaveValue('The wire closed.');
  await expect(page.getByLabel('Revision text')).toHaveValue('The desk closed.');
});

test('the same text on both sides is said to be the same', async ({ page }) => {
  const text = readFileSync(ORIGINAL, 'utf8');
  await page.getByLabel('Original text').fill(text);
  await page.getByLabel('Revision text').fill(text);
  await page.getByRole('button', compare).click();
  await expect(page.getByRole('region', { name: 'Summary' })).toContainText('The two texts are the same.');
});

test('what is wrong is said in a sentence, and nothing is lost', async ({ page }) => {
  await page.getByLabel('Original text').fill('The mill at Sorn closed on Monday.');
  await page.getByRole('button', compare).click();
  await expect(page.getByRole('alert')).toHaveText('The revision is empty: paste its text or choose a file.');
  await page.getByLabel('Revision file').setInputFiles(JUNK);
  await expect(page.getByRole('alert')).toContainText('not-a-story.bin is not a text file');
  await dropOn(page.getByRole('heading', { level: 1 }), [ORIGINAL, REVISION, JUNK]);
  await expect(page.getByRole('dialog', { name: 'Which two?' })).toContainText(
    /Several files came at once: 3\sfiles\./,
  );
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByLabel('Original text')).toHaveValue('The mill at Sorn closed on Monday.');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('sides are swapped, removed, cleared and brought back', async ({ page }) => {
  await page.getByLabel('Original file').setInputFiles(ORIGINAL);
  await page.getByRole('button', { name: 'Swap original and revision' }).click();
  await expect(page.getByLabel('Revision text')).toHaveValue(/Quarry owner/);
  await expect(page.getByLabel('Original text')).toHaveValue('');
  await page.getByRole('button', { name: 'Remove quarry-original.txt' }).click();
  await expect(page.getByLabel('Revision text')).toHaveValue('');
  await page.getByLabel('Original file').setInputFiles([ORIGINAL, REVISION]);
  await page.getByRole('button', compare).click();
  await compared(page);
  await page.getByRole('button', { name: 'New' }).click();
  await expect(page.getByLabel('Original text')).toHaveValue('');
  await page.getByRole('button', { name: 'Bring the last pair back' }).click();
  await expect(page.getByLabel('Original text')).toHaveValue(/Quarry owner/);
});

test('the browser’s Back button leads to the two texts', async ({ page }) => {
  await page.getByLabel('Original file').setInputFiles([ORIGINAL, REVISION]);
  await page.getByRole('button', compare).click();
  await compared(page);
  await page.goBack();
  await expect(page.getByLabel('Original text')).toHaveValue(/Quarry owner/);
});

const SAMPLES = fileURLToPath(new URL('../web/files/samples/', import.meta.url));

for (const ending of ['docx', 'odt', 'rtf', 'html', 'md', 'pdf']) {
  test(`a .${ending} file gives the words of the plain text`, async ({ page }) => {
    await page.getByLabel('Original file').setInputFiles(`${SAMPLES}story.txt`);
    await page.getByLabel('Revision file').setInputFiles(`${SAMPLES}story.${ending}`);
    await expect(page.getByLabel('Revision text')).toHaveValue(/\S/);
    await page.getByRole('button', compare).click();
    await expect(page.getByRole('region', { name: 'Summary' })).toContainText(
      /The two texts (are the same|differ only)/,
    );
  });
}

test('a document with tracked changes is two versions in itself', async ({ page }) => {
  await page.getByLabel('Original file').setInputFiles(`${SAMPLES}tracked.docx`);
  await expect(page.getByRole('dialog', { name: 'Tracked changes' })).toBeVisible();
  await page.getByRole('button', { name: 'Compare the two' }).click();
  await compared(page);
  await expect(comparison(page).locator('ins').first()).toBeVisible();
});
