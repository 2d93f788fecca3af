/** What the page does when a part of it is missing, or fails: it says so, and keeps the work. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { compared, comparePair, comparison, REVISION } from './page.ts';

const SAMPLES = fileURLToPath(new URL('../web/files/samples/', import.meta.url));

/** Takes files away from the server, as a newer page does that was put in the place of the one that is open. */
async function remove(page: Page, name: RegExp): Promise<() => Promise<void>> {
  await page.route(name, (route) => route.fulfill({ status: 404, body: '' }));
  return () => page.unroute(name);
}

/** Keeps files from coming until they are let through; then waits until the page has them. */
async function hold(page: Page, name: RegExp): Promise<() => Promise<void>> {
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(name, async (route) => {
    await held;
    await route.continue();
  });
  return async () => {
    const here = page.waitForResponse(name);
    letThrough();
    const url = (await here).url();
    // what waits for the same file was told before this is, and draws within a frame
    await page.evaluate(async (file) => {
      await import(file);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }, url);
  };
}

const NOT_LOADED = /could not be loaded, and the texts are untouched/;

test.describe('a part of the page that is missing', () => {
  for (const { name, file, open } of [
    { name: 'Share this comparison', file: /share-dialog/, open: 'Share' },
    { name: 'Sign-off', file: /sign-off-sheet/, open: 'Sign-off sheet' },
  ]) {
    test(`${open} says so, and comes when it is there again`, async ({ page }) => {
      const putBack = await remove(page, file);
      await comparePair(page);
      await page.getByRole('button', { name: open, exact: true }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByRole('alert')).toHaveText(NOT_LOADED);
      await putBack();
      await dialog.getByRole('button', { name: 'Try again' }).click();
      await expect(dialog.getByRole('alert').filter({ hasText: NOT_LOADED })).toHaveCount(0);
      await expect(page.getByRole('dialog')).toContainText(name === 'Sign-off' ? 'signed off' : 'link');
    });
  }

  test('the engine says so, and compares when it is there again', async ({ page }) => {
    const putBack = await remove(page, /assets\/worker-/);
    await page.goto('./');
    await page.getByLabel('Original text').fill('The ferry sank at noon.');
    await page.getByLabel('Revision text').fill('The ferry sank at one.');
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('The comparison failed, and the texts are untouched.');
    await putBack();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(comparison(page)).toContainText('The ferry sank at');
  });

  test('the example says so', async ({ page }) => {
    await remove(page, /example-/);
    await page.goto('./');
    await page.getByRole('button', { name: 'Try an example' }).click();
    await expect(page.getByRole('alert')).toHaveText(NOT_LOADED);
  });

  test('a good Word document is not called damaged', async ({ page }) => {
    await remove(page, /docx-/);
    await page.goto('./');
    await page.getByLabel('Original file').setInputFiles(`${SAMPLES}story.docx`);
    await expect(page.getByRole('alert')).toHaveText(
      /story\.docx was not read: the part of Storydiff .* could not be loaded/,
    );
  });
});

test.describe('a part of the page that is on its way', () => {
  const OPENED: readonly (readonly [name: string, file: RegExp, open: (page: Page) => Promise<void>])[] = [
    ['the sign-off sheet', /sign-off-sheet.*js/, (page) => page.keyboard.press('t')],
    ['the sharing dialog', /share-dialog.*js/, (page) => page.getByRole('button', { name: 'Share' }).click()],
    [
      'How Storydiff decides',
      /decides.*js/,
      async (page) => {
        await page.keyboard.press('?');
        await page.locator('[data-offer="decides"]').click();
      },
    ],
  ];
  for (const [name, file, open] of OPENED) {
    test(`${name} stays away once it was closed`, async ({ page }) => {
      const letThrough = await hold(page, file);
      await comparePair(page);
      await open(page);
      await page.keyboard.press('Escape');
      await letThrough();
      await expect(page.locator('dialog[open]')).toHaveCount(0);
      // the page is in hand, and what was closed can be asked for again
      await open(page);
      await expect(page.getByRole('dialog')).toBeVisible();
    });

    test(`${name} stays away once the comparison was left`, async ({ page }) => {
      const letThrough = await hold(page, file);
      await comparePair(page);
      await open(page);
      await page.goBack();
      await letThrough();
      await expect(page.getByLabel('Original text')).toBeVisible();
      await expect(page.locator('dialog[open]')).toHaveCount(0);
    });
  }

  test('a dialog says so, and the focus goes back to where it was asked for', async ({ page }) => {
    const letThrough = await hold(page, /share-dialog.*js/);
    await comparePair(page);
    const share = page.getByRole('button', { name: 'Share' });
    await share.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog').getByRole('progressbar')).toBeVisible();
    await letThrough();
    await expect(page.getByRole('dialog')).toContainText('link');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(share).toBeFocused();
  });

  test('the tour stays away once Escape was pressed', async ({ page }) => {
    const letThrough = await hold(page, /tour-.*js/);
    await page.goto('./');
    await page.getByRole('button', { name: /tour/i }).click();
    await compared(page);
    await page.keyboard.press('Escape');
    await letThrough();
    await expect(page.locator('[data-tour]')).toHaveCount(0);
  });

  test('the example takes no place that was put to use meanwhile', async ({ page }) => {
    const letThrough = await hold(page, /example-.*js/);
    await page.goto('./');
    await page.getByRole('button', { name: /tour/i }).click();
    await page.getByLabel('Original text').fill('The ferry sank at noon.');
    await letThrough();
    await expect(page.getByLabel('Original text')).toHaveValue('The ferry sank at noon.');
    // nor does the tour lead through what is compared instead
    await page.getByLabel('Revision text').fill('The ferry sank at one.');
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await compared(page);
    await expect(page.locator('[data-tour]')).toHaveCount(0);
  });
});

test('no script from elsewhere becomes a thread, nor a text a script', async ({ page }) => {
  await page.goto('./');
  const outcome = (act: string) =>
    page.evaluate(`(() => { try { ${act}; return 'done' } catch (error) { return error.name } })()`);
  expect(await outcome("new Worker('https://elsewhere.example/a.js')")).toBe('TypeError');
  expect(await outcome("document.createElement('script').text = 'x'")).toBe('TypeError');
  expect(await outcome("document.body.innerHTML = '<b>'")).toBe('TypeError');
});

test('a comparison with an impossible date leaves the start screen whole', async ({ page }) => {
  await comparePair(page);
  await expect(page).toHaveURL(/#work=[a-z0-9]+&view=/);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('storydiff-library');
        request.onsuccess = () => {
          const tx = request.result.transaction('cards', 'readwrite');
          const cursor = tx.objectStore('cards').openCursor();
          cursor.onsuccess = () => cursor.result?.update({ ...cursor.result.value, changed: 9e15 });
          tx.oncomplete = () => resolve();
          tx.onerror = () => reject(tx.error);
        };
      }),
  );
  await page.goto('./#');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Recent on this computer' })).toContainText(
    'One comparison was kept by another version',
  );
});

test('a screen that fails says so; the work is saved, taken back to the texts and drawn again', async ({ page }) => {
  await comparePair(page);
  // What Columns asks for is broken, as in a browser with a fault of its own.
  await page.evaluate(() => {
    const own = window.matchMedia;
    Object.assign(window, { mend: () => Object.assign(window, { matchMedia: own }) });
    window.matchMedia = () => {
      throw new Error('planted');
    };
  });
  await page.keyboard.press('2');
  await expect(page.getByRole('heading', { name: 'Something in Storydiff failed here' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  expect(saved.revision.text).toBe(readFileSync(REVISION, 'utf8'));
  await page.evaluate('mend()');
  await page.getByRole('button', { name: 'Try again' }).click();
  await compared(page);
  await page.evaluate(() => {
    window.matchMedia = () => {
      throw new Error('planted');
    };
  });
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await page.getByRole('button', { name: 'Back to the two texts' }).click();
  await expect(page.getByLabel('Original text')).toHaveValue(/Quarry owner/);
});
