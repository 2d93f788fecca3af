/** A record is worked on in one tab at a time: the tab that has it open holds a lock that the browser keeps. */

export interface Hold {
  readonly release: () => void;
}

/**
 * Takes hold of a record, waiting `patience` ms at most: a page that is being reloaded lets go only when it is gone.
 * Null where another tab has it. Where the browser has no locks, every tab gets hold, and the revisions guard alone.
 */
export function takeHold(id: string, patience: number): Promise<Hold | null> {
  const { locks } = navigator;
  if (locks === undefined) return Promise.resolve({ release: () => {} });
  return new Promise((resolve) => {
    const held = (lock: Lock | null) =>
      new Promise<void>((release) => {
        resolve(lock === null ? null : { release });
        if (lock === null) release();
      });
    const options = patience > 0 ? { signal: AbortSignal.timeout(patience) } : { ifAvailable: true };
    locks.request(`storydiff-work-${id}`, options, held).catch(() => resolve(null));
  });
}
