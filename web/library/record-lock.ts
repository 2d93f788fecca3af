/** A record is worked on in one tab at a time: the tab that has it open holds a lock that the browser keeps. */

export interface RecordLock {
  readonly release: () => void;
}

/**
 * Locks a record, waiting `patience` ms at most: a page that is being reloaded releases it only when it is gone.
 * Null where another tab has it. Where the browser has no locks, every tab gets the lock, and the revisions guard alone.
 */
export function acquireLock(id: string, patience: number): Promise<RecordLock | null> {
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
