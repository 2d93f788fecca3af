import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { BUILT, type OwnServer, openKept, ownServer } from './own-server.ts';
import { compared, rows } from './page.ts';

/** A story and what another desk made of it, in its own words. */
const ORIGINAL = readFileSync(new URL('./files/hallenbad-original.txt', import.meta.url), 'utf8');
const REVISION = readFileSync(new URL('./files/hallenbad-revision.txt', import.meta.url), 'utf8');

// the encoder takes its time on a busy machine
test.describe.configure({ timeout: 180_000 });

const progress = (page: Page) => page.getByRole('status').locator('[data-reading]');
const outcome = (page: Page) => page.getByRole('status').locator('[data-read]');
/** Rows whose two sentences are linked. */
const linked = (page: Page) => rows(page, 'reworded');

async function compareTexts(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await page.getByLabel('Original text').fill(ORIGINAL);
  await page.getByLabel('Revision text').fill(REVISION);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await compared(page);
}

/** From now on files of the encoder come only after `letGo`. */
async function hold(page: Page): Promise<() => void> {
  let letGo = () => {};
  const free = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.context().route(/encoder\/encoder\.onnx/, async (route) => {
    await free;
    await route.continue();
  });
  return letGo;
}

test('a reworded story is read for its meaning after the first answer, and the row in view stays', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 420 });
  const letGo = await hold(page);
  await compareTexts(page);
  await expect(progress(page)).toHaveText(/^Reading for meaning, \d+ of \d+ sentences/);
  await expect(page.getByRole('region', { name: 'Summary' })).not.toContainText('two different stories');
  const before = await linked(page).count();
  const row = rows(page).filter({ hasText: 'Der Schwimmverein kündigte Proteste an' });
  await row.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await page.locator('#main').evaluate((main) => main.scrollBy(0, -160));
  await row.getByRole('button').first().click();
  await expect(row).toHaveAttribute('aria-current', 'true');
  const top = async () => (await row.boundingBox())?.y ?? 0;
  const stood = await top();
  letGo();
  await expect(outcome(page)).toHaveText(/newly linked/, { timeout: 120_000 });
  await expect(progress(page)).toHaveCount(0);
  await expect.poll(() => linked(page).count()).toBeGreaterThan(before);
  expect(Math.abs((await top()) - stood)).toBeLessThan(3);
  await outcome(page).getByRole('button', { name: 'Dismiss' }).click();
  await expect(outcome(page)).toHaveCount(0);
});

test('Cancel leaves the answer by words, and never reads where that is chosen', async ({ page }) => {
  const letGo = await hold(page);
  await compareTexts(page);
  const before = await linked(page).count();
  await progress(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(progress(page)).toHaveCount(0);
  await expect(linked(page)).toHaveCount(before);
  await page.getByRole('button', { name: 'Options' }).click();
  const choice = page.getByRole('combobox', { name: 'Read for meaning' });
  await expect(choice).toHaveValue('when-in-doubt');
  await choice.selectOption('never');
  letGo();
  await compareTexts(page);
  await expect(linked(page)).toHaveCount(before);
  await expect(progress(page)).toHaveCount(0);
});

test('a light edit loads nothing of the encoder', async ({ page }) => {
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  await page.goto('./');
  await page.getByLabel('Original text').fill(ORIGINAL);
  await page.getByLabel('Revision text').fill(ORIGINAL.replace('neun Millionen', 'zehn Millionen'));
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(linked(page)).toHaveCount(1);
  expect(asked.filter((url) => /\/encoder\/|\.wasm/.test(url))).toEqual([]);
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('what was used before works in a new tab', async ({ page }) => {
    const server = await ownServer();
    await openKept(page, server.address);
    await compareTexts(page, server.address);
    await expect(outcome(page)).toBeVisible({ timeout: 120_000 });
    // it is told as soon as it is known, and drawn soon after
    await expect(linked(page)).not.toHaveCount(0);
    const links = await linked(page).count();
    await server.stop();
    const tab = await page.context().newPage();
    await compareTexts(tab, server.address);
    await expect(outcome(tab)).toHaveText(/newly linked/, { timeout: 120_000 });
    await expect(linked(tab)).toHaveCount(links);
  });

  test('what was never used is said to be missing, and words do', async ({ page }) => {
    const server = await ownServer();
    await openKept(page, server.address);
    await server.stop();
    await compareTexts(page, server.address);
    await expect(outcome(page)).toContainText('compared by their words alone. Connect to the network');
    await expect(rows(page)).not.toHaveCount(0);
  });
});

test.describe('a file of the encoder', () => {
  let folder: string;
  let server: OwnServer;

  test.beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'storydiff-'));
    cpSync(BUILT, folder, { recursive: true });
    server = await ownServer(folder);
  });
  test.afterEach(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  test('that is missing is said to be', async ({ page }) => {
    rmSync(join(folder, 'encoder/encoder.onnx'));
    await compareTexts(page, server.address);
    await expect(outcome(page)).toContainText('could not be loaded');
  });

  test('that is cut short is said to be damaged, and is not kept', async ({ page }) => {
    const file = join(folder, 'encoder/encoder.onnx');
    const whole = readFileSync(file);
    truncateSync(file, 1_000_000);
    await compareTexts(page, server.address);
    await expect(outcome(page)).toContainText('cut short or damaged', { timeout: 60_000 });
    await expect(rows(page)).not.toHaveCount(0);
    writeFileSync(file, whole);
    await compareTexts(page, server.address);
    await expect(outcome(page)).toHaveText(/newly linked/, { timeout: 120_000 });
  });
});
