/** What is pressed is large enough: 24 pixels for a pointer, 44 for a finger, in the main states. */
import { expect, type Page, test } from '@playwright/test';
import { TROUBLED } from './documents.ts';
import { atRest, compareTexts } from './page.ts';

/** The states of a comparison, by the key that leads there. */
const STATES = {
  q: 'a row chosen',
  l: 'pairing by hand',
  2: 'Columns',
  3: 'Redline',
  1: 'Aligned',
  o: 'options',
  '/': 'find',
  f: 'the ledger',
  t: 'the sign-off sheet',
  '?': 'help',
  e: 'editing',
} as const;

/**
 * What is smaller than `least` in either direction, with the area around it that answers for it. Marks within a sentence
 * are as large as its words, and the ticks of the ruler as close as the changes: other means lead to both.
 */
function tooSmall(page: Page, least: number): Promise<string[]> {
  return page.evaluate((pixels) => {
    const over = document.querySelector('dialog:modal') ?? document;
    const all = over.querySelectorAll<HTMLElement>(
      'a[href], button:not(.tick, :disabled), input, select, textarea, summary, [tabindex="0"]:not([data-view] span)',
    );
    return [...all].flatMap((element) => {
      const target = element.closest('label') ?? element;
      const { width, height, right, bottom } = target.getBoundingClientRect();
      const seen = target.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && width > 1;
      if (!seen || right < 0 || bottom < 0) return [];
      const around = getComputedStyle(target, '::after');
      const reach = (own: number, area: string) =>
        around.content === '""' && around.position === 'absolute' ? Math.max(own, Number.parseFloat(area)) : own;
      const size = [reach(width, around.width), reach(height, around.height)];
      if (Math.min(...size) >= pixels - 0.5) return [];
      const name = element.getAttribute('aria-label') ?? element.textContent;
      return [`${element.localName} ${name.trim().slice(0, 40)}: ${size.map(Math.round).join(' × ')}`];
    });
  }, least);
}

for (const [width, height, finger] of [
  [1280, 900, false],
  [768, 1024, true],
  [360, 780, true],
] as const) {
  test.describe(`at ${width}${finger ? ', for a finger' : ''}`, () => {
    test.use({ viewport: { width, height }, hasTouch: finger, isMobile: finger });

    test('nothing that is pressed is too small', async ({ page }) => {
      test.slow();
      const least = finger ? 44 : 24;
      await page.goto('./');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect.soft(await tooSmall(page, least), 'start').toEqual([]);
      await compareTexts(page, TROUBLED);
      expect.soft(await tooSmall(page, least), 'the comparison').toEqual([]);
      for (const [key, state] of Object.entries(STATES)) {
        await page.keyboard.press(key);
        await atRest(page);
        expect.soft(await tooSmall(page, least), state).toEqual([]);
        if (!/[\dq]/.test(key)) await page.keyboard.press('Escape');
        if (key === 'l') await page.keyboard.press('Escape');
        expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(width);
      }
    });
  });
}
