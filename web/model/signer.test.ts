import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const KEY = 'storydiff-signer';

/** A page with a storage of its own, or one that refuses. */
async function page(kept: Record<string, string> | null) {
  const store = new Map(Object.entries(kept ?? {}));
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };
  vi.stubGlobal(
    'localStorage',
    kept === null
      ? { getItem: refuse, setItem: refuse, removeItem: refuse }
      : {
          getItem: (key: string) => store.get(key) ?? null,
          setItem: (key: string, value: string) => store.set(key, value),
          removeItem: (key: string) => store.delete(key),
        },
  );
  vi.stubGlobal('window', new EventTarget());
  return { store, ...(await import('./signer.ts')) };
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

describe('the name that is signed with', () => {
  it('is kept as it was typed, and forgotten when it is emptied', async () => {
    const { signer, keepSigner, store } = await page({});
    expect(signer()).toBe('');
    keepSigner('Tove ');
    expect(signer()).toBe('Tove ');
    expect(store.get(KEY)).toBe('Tove ');
    keepSigner(' ');
    expect(store.has(KEY)).toBe(false);
  });

  it('is there again', async () => {
    const { signer } = await page({ [KEY]: 'Tove Lindqvist' });
    expect(signer()).toBe('Tove Lindqvist');
  });

  it('lasts as long as the page where storage is refused', async () => {
    const { signer, keepSigner } = await page(null);
    expect(signer()).toBe('');
    keepSigner('Tove');
    expect(signer()).toBe('Tove');
  });

  it('is told of, from other tabs, too, until nobody asks', async () => {
    const { signer, keepSigner, onSigner, store } = await page({ [KEY]: 'Tove' });
    const heard: string[] = [];
    const stop = onSigner(() => heard.push(signer()));
    keepSigner('Ida');
    const elsewhere = (key: string | null) => window.dispatchEvent(Object.assign(new Event('storage'), { key }));
    store.set(KEY, 'Mona');
    elsewhere('storydiff-theme');
    elsewhere(KEY);
    store.clear();
    elsewhere(null);
    expect(heard).toEqual(['Ida', 'Mona', '']);
    stop();
    keepSigner('Piet');
    expect(heard).toHaveLength(3);
  });
});
