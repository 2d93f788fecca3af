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

/** Holds the readers where they are from now on, so that a reading can be looked at. */
export async function holdReaders(page: Page): Promise<void> {
  await page.evaluate(() => {
    const send = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: { kind?: string; id?: number }) {
      if (message.kind !== 'read') return send.call(this, message);
      const stage = { at: 'page', page: 112, of: 300 };
      const data = { kind: 'progress', id: message.id, share: 0.37, stage };
      this.dispatchEvent(new MessageEvent('message', { data }));
    };
  });
}
