/** Ways in from where editors write: the command line, and what is selected on another page. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { plainServer } from './own-server.ts';
import { compared, ORIGINAL, REVISION, rows } from './page.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

test('storydiff open shows both files in the page, and no server sees their words', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const program = spawn(process.execPath, [`${root}dist/node/storydiff.js`, 'open', ORIGINAL, REVISION], {
    // takes the address and does nothing with it
    env: { ...process.env, BROWSER: 'true' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const address = await new Promise<string>((resolve) => {
      createInterface(program.stdout).once('line', resolve);
    });
    await page.goto(address);
    await compared(page);
    await expect(rows(page, 'dropped')).toHaveCount(1);
    for (const name of ['quarry-original.txt', 'quarry-revision.txt'])
      await expect(page.getByText(name).first()).toBeVisible();
    const { origin } = new URL(address);
    expect(asked.filter((url) => url.startsWith('http')).map((url) => new URL(url).pathname)).toEqual([
      new URL(address).pathname,
      '/',
    ]);
    expect((await page.request.get(`${origin}/anything`)).status()).toBe(404);
    expect((await page.request.get(address, { headers: { Host: 'elsewhere.example' } })).status()).toBe(404);
  } finally {
    program.kill();
  }
});

test('the bookmarklet puts what is selected on another page onto the first empty sheet', async ({ page, context }) => {
  const server = await plainServer();
  const [bookmarklet = ''] = /^javascript:.*$/m.exec(readFileSync(`${root}cli/RECIPES.md`, 'utf8')) ?? [];
  const script = bookmarklet.replace('javascript:', '').replace(/https:[^#]*/, server.address);
  for (const [side, words] of [
    ['Original', '50 % of “the” crew & more + a'],
    ['Revision', 'another'],
  ] as const) {
    await page.setContent(`<p>${words.replace('&', '&amp;')}</p>`);
    await page.locator('p').selectText();
    await page.evaluate(script);
    await expect.poll(() => context.pages().length).toBe(2);
    const opened = context.pages()[1] ?? page;
    await expect(opened.getByLabel(`${side} text`)).toHaveValue(words);
    await expect(opened).not.toHaveURL(/text=/);
  }
  await server.stop();
});
