import { expect, test } from '@playwright/test';
import { openKept, ownServer } from './own-server.ts';
import { compared, ORIGINAL, REVISION } from './page.ts';

test.use({ serviceWorkers: 'allow' });

test('no request leaves the origin or carries a text, and the policy is strict', async ({ page, context }) => {
  const server = await ownServer();
  const strangers: string[] = [];
  const complaints: string[] = [];
  // what the service worker asks for is among the context's requests
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(server.address) && !url.startsWith('blob:')) strangers.push(url);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const answer = await page.goto(server.address);
  const policy = answer?.headers()['content-security-policy'];
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("worker-src 'self'");
  expect(policy).toContain("manifest-src 'self'");
  expect(policy).not.toMatch(/'unsafe-/);
  await page.getByLabel('Original file').setInputFiles(ORIGINAL);
  await page.getByLabel('Revision file').setInputFiles(REVISION);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await compared(page);
  for (const key of ['n', 'q', '2', '3', '1', '?', 'Escape']) await page.keyboard.press(key);
  await page.getByRole('button', { name: /^Appearance/ }).click();
  // the page itself, its own files, each by its name alone: there is no room for a word of a story in that
  expect(server.asked.filter((asked) => !/^GET \/desk\/[\w./-]*$/.test(asked))).toEqual([]);
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
  await server.stop();
});

test('once the copy for work without a network is there, nothing is asked for at all', async ({ page }) => {
  const server = await ownServer();
  await openKept(page, server.address);
  const before = server.asked.length;
  await page.getByLabel('Original file').setInputFiles(ORIGINAL);
  await page.getByLabel('Revision file').setInputFiles(REVISION);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await compared(page);
  for (const key of ['n', 'q', '2', '3', '1', '?', 'Escape']) await page.keyboard.press(key);
  await page.getByRole('button', { name: 'Export' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Report' }).click();
  await download;
  // some time after a visit the browser itself looks for a newer version
  expect(server.asked.slice(before).filter((asked) => asked !== 'GET /desk/sw.js')).toEqual([]);
  await server.stop();
});

test('the licences of what the page is made with come with it, those of its threads and types among them', async ({
  request,
}) => {
  const text = await (await request.get('licences.md')).text();
  for (const name of ['react', 'fflate', 'onnxruntime-web', 'pdfjs-dist', '@fontsource-variable/public-sans'])
    expect(text).toMatch(new RegExp(`^## ${name} [\\d.]+ \\(`, 'm'));
});
