import { expect, type Page, test } from '@playwright/test';
import { compared, comparePair, comparison, openExample } from './page.ts';

const view = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });
const ledger = (page: Page) => page.getByRole('complementary');
const hash = (page: Page) => new URL(page.url()).hash;

/** The address once the work in hand has its record. */
async function kept(page: Page): Promise<void> {
  await expect(page).toHaveURL(/#work=[a-z0-9]+&view=/);
}

test('view, list, filter and selection stand in the address, and a link restores them', async ({ page, context }) => {
  await openExample(page);
  await kept(page);
  await page.keyboard.press('2');
  await ledger(page)
    .getByRole('tab', { name: /^Facts/ })
    .click();
  await expect(ledger(page).getByRole('tab', { name: /^Facts/ })).toHaveAttribute('aria-selected', 'true');
  const chip = page.locator('#ledger-facts fieldset[data-chips] button').nth(1);
  const filter = await chip.innerText();
  await chip.click();
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/view=columns&list=facts&facts=[a-z]+&at=fact\.\d+$/);
  const step = await page.locator('[data-step] b').innerText();
  const address = page.url();
  // Names and numbers of the page's own; never a word of a story.
  expect(hash(page)).toMatch(/^#work=[a-z0-9]{15}&view=[a-z]+&list=[a-z]+&facts=[a-z]+&at=[a-z]+\.\d+$/);

  const other = await context.newPage();
  await other.goto(address);
  await expect(comparison(other)).toBeVisible();
  await expect(view(other, 'Columns')).toHaveAttribute('aria-current', 'page');
  await expect(ledger(other).getByRole('tab', { name: /^Facts/ })).toHaveAttribute('aria-selected', 'true');
  await expect(other.locator('#ledger-facts fieldset[data-chips] [aria-pressed="true"]')).toHaveText(filter);
  await expect(other.locator('[data-step] b')).toHaveText(step);
  await expect(other).toHaveURL(address);
});

test('Back leads to the two texts however much was looked at, and Forward to the same place', async ({ page }) => {
  await comparePair(page);
  await kept(page);
  for (const key of ['2', '3', 'n', 'n', 'n', '2']) await page.keyboard.press(key);
  await expect(page).toHaveURL(/view=columns&at=/);
  const address = page.url();
  await page.goBack();
  await expect(page.getByLabel('Original text')).toHaveValue(/Quarry owner/);
  expect(hash(page)).toBe('');
  await page.goForward();
  await compared(page);
  await expect(view(page, 'Columns')).toHaveAttribute('aria-current', 'page');
  await expect(page).toHaveURL(address);
});

test('Back and Forward lead from one comparison to the other', async ({ page }) => {
  await comparePair(page);
  await kept(page);
  await page.getByRole('button', { name: 'New', exact: true }).click();
  await page.getByRole('button', { name: 'Try an example' }).click();
  await kept(page);
  await expect(comparison(page)).toContainText('Tollmere');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goBack();
  await expect(comparison(page)).toContainText('quarry');
  await expect(comparison(page)).not.toContainText('Tollmere');
  await page.goForward();
  await page.goForward();
  await expect(comparison(page)).toContainText('Tollmere');
});

test('a text that is typed at goes on in the same record, another file makes another', async ({ page }) => {
  await comparePair(page);
  await kept(page);
  const record = (address: string) => /work=([a-z0-9]+)/.exec(address)?.[1];
  const first = record(page.url());
  await page.goBack();
  await page.getByLabel('Revision text').press('End');
  await page.getByLabel('Revision text').pressSequentially(' Nothing was moved.');
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(comparison(page)).toContainText('Nothing was moved.');
  await kept(page);
  expect(record(page.url())).toBe(first);
  await page.getByRole('button', { name: 'New', exact: true }).click();
  await page.getByRole('button', { name: 'Try an example' }).click();
  await kept(page);
  expect(record(page.url())).not.toBe(first);
});

test('what is no address of a comparison leads to the start screen or scrolls', async ({ page }) => {
  await page.goto('./#view=columns');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/$/);
  await openExample(page);
  await kept(page);
  const address = page.url();
  await page.keyboard.press('Tab');
  await page.getByRole('link', { name: 'Skip to the comparison' }).press('Enter');
  await compared(page);
  await expect(page).toHaveURL(address);
});
