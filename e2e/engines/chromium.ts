/** Chromium, by Playwright, as all the other tests drive it. */
import type { BrowserContext } from '@playwright/test';
import { callOf, type Engine } from './engine.ts';

/** A window of Playwright's as an engine among others. */
export async function asEngine(context: BrowserContext): Promise<Engine> {
  const page = await context.newPage();
  return {
    open: async (url) => {
      await page.goto(url);
    },
    run: (inPage, ...args) => page.evaluate(callOf(inPage, args)),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    choose: (selector, path) => page.locator(selector).setInputFiles(path),
    close: () => context.close(),
  };
}
