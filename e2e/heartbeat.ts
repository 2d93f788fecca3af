/** How the page's own thread fares while something is going on. */
import type { Page } from '@playwright/test';

export interface Beats {
  /** How often the page came to breathe. */
  readonly count: number;
  /** The longest time between two breaths, in milliseconds. */
  readonly longest: number;
}

/** Has the page count its breaths from now on. */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const scope = window as unknown as { beats?: { count: number; longest: number } };
    const running = scope.beats !== undefined;
    const beats = { count: 0, longest: 0 };
    scope.beats = beats;
    if (running) return;
    let last = performance.now();
    const channel = new MessageChannel();
    const beat = () => {
      const now = performance.now();
      const current = scope.beats ?? beats;
      current.longest = Math.max(current.longest, now - last);
      current.count++;
      last = now;
      setTimeout(() => channel.port2.postMessage(null), 5);
    };
    channel.port1.onmessage = beat;
    beat();
  });
}

export function heard(page: Page): Promise<Beats> {
  return page.evaluate(() => (window as unknown as { beats: Beats }).beats);
}
