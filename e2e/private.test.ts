import { expect, test } from '@playwright/test';
import { comparison, ORIGINAL, REVISION } from './page.ts';

test('no request leaves the origin, and the policy is strict', async ({ page, baseURL }) => {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const answer = await page.goto('./');
  expect(answer?.headers()['content-security-policy']).toContain("default-src 'self'");
  expect(answer?.headers()['content-security-policy']).not.toContain('unsafe');
  await page.getByLabel('Original file').setInputFiles(ORIGINAL);
  await page.getByLabel('Revision file').setInputFiles(REVISION);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(comparison(page)).toBeVisible();
  for (const key of ['n', 'q', '2', '3', '1', '?', 'Escape']) await page.keyboard.press(key);
  await page.getByRole('button', { name: /^Appearance/ }).click();
  const strangers = requests.filter((url) => !url.startsWith(baseURL as string) && !url.startsWith('blob:'));
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
});
