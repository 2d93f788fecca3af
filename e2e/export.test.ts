import { copyFileSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { comparePair, comparison, heardSaid, listenToSaid, ORIGINAL, openList, REVISION } from './page.ts';

test.beforeEach(async ({ page }) => comparePair(page));

const FILES = [
  ['Report', '.html', /<!doctype html>[\s\S]*<ins/i],
  ['Markdown', '.md', /^# /m],
  ['Ledger as a table', '.csv', /severity/i],
  ['Everything', '.json', /"schema": "storydiff\/comparison\/1"/],
] as const;

async function save(page: Page, item: string): Promise<{ name: string; path: string }> {
  await page.getByRole('button', { name: 'Export' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: item }).click();
  const file = await download;
  return { name: file.suggestedFilename(), path: await file.path() };
}

for (const [item, ending, content] of FILES) {
  test(`the comparison is saved: ${item}`, async ({ page }) => {
    const file = `quarry-original – quarry-revision${ending}`;
    await listenToSaid(page);
    const { name, path } = await save(page, item);
    await expect.poll(() => heardSaid(page)).toContain(`Saved: ${file}`);
    expect(name).toBe(file);
    expect(readFileSync(path, 'utf8')).toMatch(content);
  });
}

test('the report stands in the product’s own type on a machine that has neither face, and asks for nothing', async ({
  page,
  context,
}, info) => {
  const { path } = await save(page, 'Report');
  const file = info.outputPath('report.html');
  copyFileSync(path, file);
  const report = await context.newPage();
  const asked: string[] = [];
  report.on('request', (request) => asked.push(request.url()));
  const { href } = pathToFileURL(file);
  await report.goto(href);
  const faces = await report.evaluate(async () => {
    const all = await document.fonts.ready;
    return Array.from(all, ({ family, status }) => `${family.replaceAll('"', '')} ${status}`);
  });
  expect(faces).toEqual(['Public Sans Variable loaded', 'Source Serif 4 Variable loaded']);
  // what it carries inside is no request
  expect(asked.filter((address) => !address.startsWith('data:'))).toEqual([href]);
  const results = await new AxeBuilder({ page: report }).analyze();
  expect(results.violations).toEqual([]);
});

test('a Word document is saved: accepted it is the revision, rejected the original', async ({ page }) => {
  const { name, path } = await save(page, 'Word document');
  expect(name).toBe('quarry-original – quarry-revision.docx');
  const parts = unzipSync(readFileSync(path));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain('w:author="Storydiff"');
  const text = (without: string) =>
    xml
      .replace(new RegExp(`<w:${without} [^>]*[^/]>.*?</w:${without}>`, 'g'), '')
      .replace(/<[^>]+>/g, '')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&')
      .replace(/\s/g, '');
  expect(text('del')).toBe(readFileSync(REVISION, 'utf8').replace(/\s/g, ''));
  expect(text('ins')).toBe(readFileSync(ORIGINAL, 'utf8').replace(/\s/g, ''));
  // and the page itself reads it back as two sides
  await page.goto('./');
  await page.getByLabel('Original file').setInputFiles(path);
  await expect(page.getByRole('dialog')).toContainText('tracked changes');
});

test('the comparison is copied for a mail, by keyboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await listenToSaid(page);
  const button = page.getByRole('button', { name: 'Export' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('menuitem', { name: 'Copy for mail' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => heardSaid(page)).toContain('Copied. Paste it into a mail.');
  await expect(button).toBeFocused();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return { html: await read('text/html'), text: await read('text/plain') };
  });
  expect(copied.html).toMatch(/<(?:ins|del) style="/);
  expect(copied.html).not.toMatch(/<script|<img/);
  expect(copied.text).toMatch(/of the words are the original’s/);
  expect(copied.text).toContain('REDLINE');
});

test('a browser that refuses to copy is told of', async ({ page }) => {
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Copy for mail' }).click();
  const alert = page.getByRole('alert').getByText('The browser did not let the page copy.');
  await expect(alert).toBeVisible();
  await page.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click();
  await expect(alert).toBeHidden();
});

test('what was signed off is in every file, and by whom', async ({ page }) => {
  const first = (await openList(page, 'Quotes')).locator('[data-severity="critical"]').first();
  await first
    .getByRole('button', { name: /^Fix/ })
    .or(first.getByRole('radio', { name: /^Fix/ }))
    .first()
    .click();
  for (const [item, content] of [
    ['Report', /1 of \d+ signed off: 1 Fix\.[\s\S]*Sign-off: Fix/],
    ['Markdown', /Sign-off: \*\*Fix/],
    ['Ledger as a table', /,Fix,/],
    ['Everything', /"signOff": \[\s*\{[^}]*"mark": "fix"/],
  ] as const) {
    const { path } = await save(page, item);
    expect(readFileSync(path, 'utf8'), item).toMatch(content);
    expect(readFileSync(path, 'utf8'), item).not.toContain('signedBy');
  }
  await page.keyboard.press('t');
  const dialog = page.getByRole('dialog', { name: 'Sign-off sheet' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Tove Lindqvist ');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  for (const [item, content] of [
    ['Report', /1 of \d+ signed off by Tove Lindqvist: 1 Fix\./],
    ['Markdown', /1 of \d+ signed off by Tove Lindqvist: 1 Fix\./],
    ['Ledger as a table', /1 of \d+ signed off by Tove Lindqvist: 1 Fix\./],
    ['Everything', /"signedBy": "Tove Lindqvist"\n/],
  ] as const) {
    const { path } = await save(page, item);
    expect(readFileSync(path, 'utf8'), item).toMatch(content);
  }
  const { path } = await save(page, 'Word document');
  const comments = strFromU8(unzipSync(readFileSync(path))['word/comments.xml'] ?? new Uint8Array());
  expect(comments).toMatch(/1 of \d+ signed off by Tove Lindqvist: 1 Fix\./);
});

test('paper gets the whole redline, with what was said of its items', async ({ page }) => {
  const first = (await openList(page, 'Quotes')).locator('[data-severity="critical"]').first();
  await first.getByRole('button', { name: 'Query' }).click();
  await page.keyboard.type('Heard on tape?');
  await page.keyboard.press('Enter');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.getByText(/^1\sof\s\d+\ssigned off: 1\squery/)).toBeVisible();
  await expect(comparison(page).getByText('Heard on tape?')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export' })).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

test('paper is white, whatever appearance was chosen', async ({ page }) => {
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
  });
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
  const onScreen = await ink();
  await page.emulateMedia({ media: 'print' });
  expect(await ink()).not.toBe(onScreen);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
});

test('what takes long says so, and can be stopped', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/report-worker*.js', async (route) => {
    await held;
    await route.continue().catch(() => {});
  });
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Word document' }).click();
  const writing = page.getByRole('status').getByText('Writing the Word document …');
  await expect(writing).toBeVisible();
  expect((await new AxeBuilder({ page }).include('[data-export]').analyze()).violations).toEqual([]);
  await page.getByRole('status').getByRole('button', { name: 'Cancel' }).click();
  await expect(writing).toBeHidden();
  await expect(page.getByRole('alert').getByText('The file could not be made')).toBeHidden();
  release();
});

test('a long pair is written while the page answers', async ({ page }) => {
  test.slow();
  await page.goto('./');
  const paragraph = (i: number, word: string) =>
    `In week ${i} the ${word} council of Port Ellery met for the ${i}th time. “We raised fares by ${i} percent,” said Dov Perrin. Nobody from ward ${i} objected to the plan, although ${i * 7} letters had been sent.`;
  const story = (word: string) =>
    Array.from({ length: 550 }, (_, i) => paragraph(i + 2, i % 3 ? 'town' : word)).join('\n\n');
  await page.getByLabel('Original text').fill(story('old'));
  await page.getByLabel('Revision text').fill(story('new'));
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(comparison(page)).toBeVisible({ timeout: 60_000 });
  await listenToSaid(page);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
    }).observe({ type: 'longtask' });
    Object.assign(window, { tasks });
  });
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Word document' }).click();
  await expect.poll(() => heardSaid(page), { timeout: 60_000 }).toContain('Saved: Original – Revision.docx');
  expect((await download).suggestedFilename()).toBe('Original – Revision.docx');
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  test.info().annotations.push({ type: 'long tasks, ms', description: tasks.join(' ') || 'none' });
});

test('the menu works by keyboard, and gives the focus back', async ({ page }) => {
  await listenToSaid(page);
  const button = page.getByRole('button', { name: 'Export' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Report' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Word document' })).toBeFocused();
  expect((await new AxeBuilder({ page }).include('[role="menu"]').analyze()).violations).toEqual([]);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('menuitem', { name: 'Print' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(button).toBeFocused();
});
