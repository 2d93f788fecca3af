import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { LOOKS } from './matrix.ts';
import { compared, comparePair, comparison, dropOn, openExample, rows } from './page.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share this comparison' });
const signed = (page: Page) => page.getByRole('button', { name: 'OK', exact: true, pressed: true });
const alert = (page: Page) => page.getByRole('alert').filter({ hasText: /\S/ });

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(dialog(page)).toBeVisible();
}

async function copyLink(page: Page): Promise<string> {
  await openDialog(page);
  await dialog(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog(page)).toContainText('The link is copied.');
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Judges the first quote. */
async function sign(page: Page): Promise<void> {
  await page.keyboard.press('q');
  await page.getByRole('complementary').getByRole('button', { name: 'OK', exact: true }).first().click();
  await expect(signed(page)).toHaveCount(1);
}

/** A text without much that repeats, so that it hardly shrinks; the second of two lies too far from the first to help. */
function longText(): string {
  const word = (at: number) => ((at * 7919) % 999_983).toString(36);
  return Array.from(
    { length: 1000 },
    (_, line) => `${Array.from({ length: 6 }, (_, at) => word(line * 6 + at)).join(' ')} ended.`,
  ).join('\n');
}

test('a link holds the whole comparison, and opens it elsewhere without a request', async ({ page, browser }) => {
  await comparePair(page);
  await sign(page);
  const link = await copyLink(page);
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#story=1\.[\w-]+$/);
  expect(link.length).toBeLessThan(30_000);

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  const requests: string[] = [];
  other.on('request', (request) => requests.push(request.url()));
  await other.goto(link);
  await expect(rows(other, 'dropped')).toHaveCount(1);
  await expect(signed(other)).toHaveCount(1);
  // The texts leave the address bar as soon as they are on the page.
  await expect(other).toHaveURL(/#work=[a-z0-9]+&view=aligned/);
  expect(
    requests.filter((url) => url.includes('story=') || !/^(?:http:\/\/127\.0\.0\.1:\d+\/|blob:)/.test(url)),
  ).toEqual([]);
  await elsewhere.close();
});

test('a link that is pasted into an open page opens, too, and the one before is a step back', async ({ page }) => {
  await comparePair(page);
  const link = await copyLink(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'New', exact: true }).click();
  await page.getByRole('button', { name: 'Try an example' }).click();
  await expect(comparison(page)).toContainText('Tollmere');
  await expect(page).toHaveURL(/#work=/);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URL(link).hash);
  await expect(comparison(page)).toContainText('quarry');
  await page.goBack();
  await expect(comparison(page)).toContainText('Tollmere');
});

test('a link that lost its end says so', async ({ page }) => {
  await openExample(page);
  const link = await copyLink(page);
  await page.goto('about:blank');
  await page.goto(link.slice(0, -40));
  await expect(alert(page)).toContainText('The link is not whole');
  await expect(page).toHaveURL(/\/$/);
  await page.goto('about:blank');
  await page.goto(link.replace('#story=1.', '#story=9.'));
  await expect(alert(page)).toContainText('newer Storydiff');
});

test('what is too long for a link goes as a file, which is opened by dropping it', async ({ page }, info) => {
  test.slow();
  await page.goto('./');
  await page.getByLabel('Original text').fill(longText());
  await page.getByLabel('Revision text').fill(`The mill at Sorn closed.\n${longText()}`);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await compared(page);
  await openDialog(page);
  await expect(dialog(page)).toContainText(/would have \d\d,\d{3} characters/);
  await expect(dialog(page).getByRole('button', { name: 'Copy link' })).toHaveCount(0);
  const download = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Save as file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('Comparison.storydiff');
  const path = info.outputPath('shared.storydiff');
  await file.saveAs(path);
  expect(readFileSync(path, 'utf8')).toMatch(/^\{\s*"schema": "storydiff\/work\/1"/);

  await page.goto('./');
  await dropOn(page.getByRole('heading', { level: 1 }), [path]);
  await expect(rows(page, 'added')).toHaveCount(1);

  // The ending says nothing: it is known by what is in it.
  const renamed = info.outputPath('story.txt');
  writeFileSync(renamed, readFileSync(path));
  await page.getByRole('button', { name: 'New', exact: true }).click();
  await page.getByLabel('Original file').setInputFiles(renamed);
  await expect(rows(page, 'added')).toHaveCount(1);

  const broken = info.outputPath('broken.storydiff');
  writeFileSync(broken, readFileSync(path, 'utf8').slice(0, 5000));
  await page.getByRole('button', { name: 'New', exact: true }).click();
  await dropOn(page.getByRole('heading', { level: 1 }), [broken]);
  await expect(alert(page)).toContainText('broken.storydiff is a damaged comparison');
});

test('by keyboard alone, and where the clipboard is refused', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    });
  });
  await openExample(page);
  await page.getByRole('button', { name: 'Share', exact: true }).press('Enter');
  const copy = dialog(page).getByRole('button', { name: 'Copy link' });
  await expect(dialog(page).getByRole('textbox', { name: 'Link' })).toHaveValue(/#story=1\./);
  await copy.press('Enter');
  await expect(dialog(page)).toContainText('The link is selected');
  const selected = await page.evaluate(() => {
    const field = document.querySelector('dialog textarea') as HTMLTextAreaElement;
    return field.value.slice(field.selectionStart, field.selectionEnd);
  });
  expect(selected).toContain('#story=1.');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();
});

test('whoever asks for the link while it is still being packed gets it', async ({ page }) => {
  await openExample(page);
  await page.evaluate(() => {
    const read = Response.prototype.arrayBuffer;
    const held = new Promise<void>((release) => Object.assign(window, { release }));
    Response.prototype.arrayBuffer = async function () {
      await held;
      return read.call(this);
    };
  });
  await openDialog(page);
  await dialog(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog(page)).toContainText('Packing');
  await page.evaluate(() => (window as unknown as { release: () => void }).release());
  await expect(dialog(page)).toContainText('The link is copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('#story=1.');
});

test('the dialog opens anew for a hand that is quicker than its closing', async ({ page }) => {
  await openExample(page);
  await openDialog(page);
  await page.getByRole('button', { name: 'Share', exact: true, includeHidden: true }).evaluate((button) => {
    const closing = (event: Event) => {
      event.stopImmediatePropagation();
      Object.assign(window, { tell: () => event.target?.dispatchEvent(new Event('close')) });
    };
    window.addEventListener('close', closing, { capture: true, once: true });
    document.querySelector('dialog')?.close();
    (button as HTMLButtonElement).click();
  });
  await expect(dialog(page)).toBeVisible();
  await page.waitForFunction(() => 'tell' in window);
  await page.evaluate(() => (window as unknown as { tell: () => void }).tell());
  await expect(dialog(page).getByRole('textbox', { name: 'Link' })).toHaveValue(/#story=1\./);
});

for (const { width, height, colorScheme } of LOOKS) {
  test(`every state of the dialog is right at ${width}, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    const look = async (name: string) => {
      // What the page is to a program differs between a phone and a desk, not between two desks.
      if (width === 360 || width === 1280) expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.screenshot({ path: `test-results/pictures/share-${name}-${width}-${colorScheme}.png` });
    };
    await openExample(page);
    await copyLink(page);
    await look('link');
    await page.goto('./');
    await page.getByLabel('Original text').fill(longText());
    await page.getByLabel('Revision text').fill(`The mill at Sorn closed.\n${longText()}`);
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await compared(page);
    await openDialog(page);
    await expect(dialog(page)).toContainText('characters');
    await look('file');
  });
}
