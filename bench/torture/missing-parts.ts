/** Parts of the page missing at the server, drawn by seed: the page says so, keeps the work, and comes back with them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { packageRoot } from '../../cli/package-root.ts';
import { type Random, seeded } from '../generate.ts';
import { readNormalPair } from '../story.ts';
import { SEED } from './scale.ts';

/** What a server answers for what it no longer has. */
const ANSWERS = [
  { status: 404, body: '' },
  { status: 503, body: 'busy' },
  { status: 200, contentType: 'text/html', body: '<!doctype html><title>Home</title>' },
  null,
];
const KEYS = ['1', '2', '3', 't', 'e', '/', '?', 'n', 'o', 'Escape'];
const BUTTONS = [/^Share$/, /^Export$/, /^Sign-off sheet$/, /^Edit$/];
const STEPS = 6;
const REST_MS = 250;
const PATIENCE_MS = 20_000;

/** The scripts that come after the first load. */
function laterParts(): readonly string[] {
  const web = join(packageRoot(), 'dist/web');
  const first = readFileSync(join(web, 'index.html'), 'utf8');
  return readdirSync(join(web, 'assets')).filter((name) => name.endsWith('.js') && !first.includes(name));
}

/** Tries so many times; returns what was lost, each in a sentence. */
export async function loseParts(page: Page, address: string, times: number): Promise<readonly string[]> {
  const parts = laterParts();
  const { original, revision } = readNormalPair();
  const lost: string[] = [];
  page.setDefaultTimeout(PATIENCE_MS);
  for (let time = 0; time < times; time++) {
    const random = seeded(SEED + time);
    const gone = new Set(parts.filter(() => random.next() < 0.4));
    const answer = random.pick(ANSWERS);
    const isGone = (url: URL) => gone.has(url.pathname.slice(url.pathname.lastIndexOf('/') + 1));
    const done: string[] = [];
    try {
      await page.goto('about:blank');
      await page.route(isGone, (route) => (answer === null ? route.abort() : route.fulfill(answer)));
      await page.goto(`${address}#`);
      await page.getByLabel('Original text').fill(original);
      await page.getByLabel('Revision text').fill(revision);
      await page.getByRole('button', { name: 'Compare', exact: true }).click();
      for (let step = 0; step < STEPS; step++) {
        await page.waitForTimeout(REST_MS);
        done.push(await press(page, random));
        if ((await page.locator('body').innerText()).trim() === '') throw new Error('the page is blank');
      }
      await page.unroute(isGone);
      await comesBack(page, original);
    } catch (error) {
      await page.unroute(isGone);
      const without = `without ${[...gone].join(', ')} (${answer?.status ?? 'aborted'})`;
      lost.push(`${time} of seed ${SEED}: ${String(error).split('\n')[0]} after ${done.join(', ')} ${without}`);
    }
  }
  return lost;
}

/** Presses a key or a button; tells which. */
async function press(page: Page, random: Random): Promise<string> {
  const key = random.pick(KEYS);
  const button = page.getByRole('button', { name: random.pick(BUTTONS) }).first();
  if (random.next() < 0.6 || !(await button.isVisible())) {
    await page.keyboard.press(key);
    return key;
  }
  // behind a dialog no button can be pressed
  await button.click({ timeout: REST_MS }).catch(() => {});
  return String(await button.textContent());
}

/** Asks for what is missing once it is there again; throws where neither the rows come nor the text as it was given. */
async function comesBack(page: Page, original: string): Promise<void> {
  const words = original.trim().slice(0, 20);
  for (let ask = 0; ask < 40; ask++) {
    if (await page.locator('[data-kind]').first().isVisible()) return;
    const typed = page.getByLabel('Original text').first();
    if ((await typed.isVisible()) && (await typed.inputValue().catch(() => '')).trim().startsWith(words)) return;
    const again = page.getByRole('button', { name: /^(Try again|Compare|Back to the two texts)$/ }).first();
    // a dialog may lie over it
    await page.keyboard.press('Escape');
    if (await again.isVisible()) await again.click({ timeout: REST_MS }).catch(() => {});
    await page.waitForTimeout(REST_MS);
  }
  throw new Error('nothing came back');
}
