/** Settings that this browser keeps, by key, for every tab. Where storage is refused they last as long as the page. */

const refused = new Map<string, string | null>();
const listeners = new Set<(key: string) => void>();

/** What is kept under a key; null where nothing is. */
export function readSetting(key: string): string | null {
  try {
    return refused.get(key) ?? localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps another value; null forgets it. */
export function writeSetting(key: string, value: string | null): void {
  refused.delete(key);
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    refused.set(key, value);
  }
  for (const tell of listeners) tell(key);
}

/** Hears of every change under a key, from other tabs, too; returns how to stop. */
export function onSetting(key: string, tell: () => void): () => void {
  const here = (own: string) => {
    if (own === key) tell();
  };
  const elsewhere = (event: StorageEvent) => {
    // A storage that was cleared as a whole names no key.
    if (event.key === key || event.key === null) tell();
  };
  listeners.add(here);
  window.addEventListener('storage', elsewhere);
  return () => {
    listeners.delete(here);
    window.removeEventListener('storage', elsewhere);
  };
}
