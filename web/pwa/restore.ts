/** What is on the page and written down nowhere, carried over a reload that the reader agreed to. */
import { type Draft, freshWork, type Work } from '../model/work.ts';

export interface PageState {
  /** The start screen's two texts. */
  readonly drafts: { readonly original: Draft; readonly revision: Draft };
  /** The pair on the comparison screen; null where the two texts were shown. */
  readonly work: Work | null;
}

/** The session's storage belongs to one tab and is gone with it. */
type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

const KEY = 'storydiff-handover';

/** Puts it by until the next load; false where it is too long, or the browser refuses. */
export function storePageState(state: PageState, storage: () => Storage): boolean {
  try {
    storage().setItem(KEY, JSON.stringify(state));
    return true;
  } catch {
    return false;
  }
}

/** What the page before put by, once; null where there is nothing, or nothing that can be believed. */
export async function restorePageState(storage: () => Storage): Promise<PageState | null> {
  if (readText(storage) === null) return null;
  try {
    const { readWork } = await import('../model/work-shape.ts');
    // Only now: where the module did not come, the text waits for the next load.
    const text = readText(storage);
    storage().removeItem(KEY);
    const { drafts, work } = JSON.parse(text ?? 'null');
    // a pair of drafts is a work on which nothing was decided
    const pair = readWork(freshWork(drafts.original, drafts.revision));
    if (pair === null) return null;
    return { drafts: { original: pair.original, revision: pair.revision }, work: readWork(work) };
  } catch {
    return null;
  }
}

/** A browser may refuse the very storage, not only what is put into it. */
function readText(storage: () => Storage): string | null {
  try {
    return storage().getItem(KEY);
  } catch {
    return null;
  }
}
