/** The name an editor signs off with: kept for the next sheet, in this browser only, until everything kept is deleted. */

const KEY = 'storydiff-signer';

/** A name that storage refused to keep. */
let refused: string | null = null;
const listeners = new Set<() => void>();

/** The name, as it was typed; empty where none was given. */
export function signer(): string {
  if (refused !== null) return refused;
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Keeps another name; an empty one is forgotten. */
export function keepSigner(next: string): void {
  refused = null;
  try {
    if (next.trim() === '') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, next);
  } catch {
    // It lasts as long as the page.
    refused = next;
  }
  for (const tell of listeners) tell();
}

/** Hears of every other name, from other tabs, too; returns how to stop. */
export function onSigner(tell: () => void): () => void {
  const elsewhere = ({ key }: StorageEvent) => {
    // A storage that was cleared as a whole names no key.
    if (key === KEY || key === null) tell();
  };
  listeners.add(tell);
  window.addEventListener('storage', elsewhere);
  return () => {
    listeners.delete(tell);
    window.removeEventListener('storage', elsewhere);
  };
}
