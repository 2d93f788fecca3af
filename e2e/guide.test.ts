/** The tour on the example story, and the page that says how Storydiff decides, in the four languages of the page. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { de } from '../web/messages/guide/de.ts';
import { en } from '../web/messages/guide/en.ts';
import { es } from '../web/messages/guide/es.ts';
import { fr } from '../web/messages/guide/fr.ts';
import { LOOKS } from './matrix.ts';

const CATALOGUES = { en, de, fr, es } as const;
const card = (page: Page) => page.locator('[data-tour]');
const toured = (page: Page) => page.locator('[data-toured]');

for (const [locale, { tour, decides }] of Object.entries(CATALOGUES)) {
  test.describe(locale, () => {
    test.use({ locale });

    test('six stops are walked by keys, once', async ({ page }) => {
      await page.goto('./');
      const offer = page.locator('[data-offer="tour"]');
      await offer.focus();
      await page.keyboard.press('Enter');
      const stops = Object.values(tour.stops);
      for (const [at, { title, text }] of stops.entries()) {
        await expect(card(page).getByRole('heading')).toHaveText(title);
        await expect(card(page)).toContainText(text);
        await expect(card(page)).toContainText(tour.at(at + 1, 6));
        await expect(toured(page)).toHaveCount(1);
        await expect(toured(page)).toBeInViewport();
        // the page's own keys go on meanwhile
        if (at === 1) await page.keyboard.press('n');
        if (at < 5) await page.keyboard.press('ArrowRight');
      }
      await page.keyboard.press('ArrowLeft');
      await expect(card(page)).toContainText(tour.at(5, 6));
      await page.keyboard.press('Escape');
      await expect(card(page)).toHaveCount(0);
      await expect(toured(page)).toHaveCount(0);
      await page.goto('./?again');
      await expect(page.locator('#compare')).toBeVisible();
      await expect(offer).toHaveCount(0);
    });

    test('what each language gets stands on a page of its own, from the tables of the languages', async ({ page }) => {
      await page.goto('./');
      await expect(page.locator('#compare')).toBeVisible();
      await page.keyboard.press('?');
      await page.locator('[data-offer="decides"]').click();
      const sheet = page.getByRole('dialog', { name: decides.title });
      await expect(sheet).toBeVisible();
      const { intro, relation, meaning, links, quotes, source, factStatuses, facts, severities, limits } = decides;
      const told = [links, quotes, source, factStatuses, facts, severities, limits].flatMap((part) =>
        Object.values(part),
      );
      for (const words of [intro, relation, meaning, ...told]) await expect(sheet).toContainText(words);
      const name = (tag: string) => new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
      await expect(sheet.locator('dt', { hasText: name('en') }).locator('xpath=..')).toContainText(decides.everything);
      await expect(sheet.locator('dt', { hasText: name('pl') })).toHaveCount(1);
    });
  });
}

for (const { width, height, colorScheme } of LOOKS) {
  test(`tour and page are in order at ${width}, ${colorScheme}`, async ({ page }, info) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height });
    await page.goto('./');
    await page.locator('[data-offer="tour"]').click();
    const order = async (name: string) => {
      await page.screenshot({ path: info.outputPath(`${name}.png`) });
      const { violations } = await new AxeBuilder({ page })
        .include(name === 'decides' ? 'dialog[open]' : '[data-tour]')
        .analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
    };
    for (const stop of Object.keys(en.tour.stops)) {
      await expect(page.locator(`[data-tour="${stop}"]`)).toBeInViewport({ ratio: 1 });
      await expect(toured(page)).toBeInViewport();
      await order(stop);
      if (stop !== 'leave') await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.locator('[data-offer="decides"]').click();
    await expect(page.getByRole('dialog', { name: en.decides.title })).toBeVisible();
    await order('decides');
  });
}
