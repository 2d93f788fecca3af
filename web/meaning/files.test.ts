import { beforeEach, describe, expect, it } from 'vitest';
import { createLoader, ENCODER_CACHE, MissingFile } from './files.ts';

const FOLDER = 'https://desk.example/encoder/';
const bytes = (...values: readonly number[]) => new Uint8Array(values);

/** The browser's caches, as far as they are used: by name, address to what was put there. */
function memoryCaches({ isFull = false } = {}) {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  const withoutSearch = (url: string) => url.split('?')[0];
  const cache = {
    match: async (url: string) => (kept.has(url) ? new Response(kept.get(url)) : undefined),
    put: async (url: string, response: Response) => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError');
      kept.set(url, new Uint8Array(await response.arrayBuffer()));
    },
    keys: async (url: string) =>
      [...kept.keys()].filter((one) => withoutSearch(one) === withoutSearch(url)).map((one) => new Request(one)),
    delete: async (url: string) => kept.delete(url),
  };
  const opened: string[] = [];
  const open = async (name: string) => {
    opened.push(name);
    return cache;
  };
  return { kept, opened, store: { open } as unknown as CacheStorage };
}

/** A network that has some files; every request is noted. */
function network(files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>) {
  const asked: string[] = [];
  const state = { isDown: false };
  const fetch = async (url: string) => {
    asked.push(url);
    if (state.isDown) throw new TypeError('no network');
    const file = files[url];
    return file === undefined ? new Response('', { status: 404 }) : new Response(file);
  };
  return { asked, state, fetch };
}

describe('what the encoder loads', () => {
  let web: ReturnType<typeof network>;
  let caches: ReturnType<typeof memoryCaches>;
  const loader = (store: CacheStorage | undefined = caches.store) =>
    createLoader({ folder: FOLDER, fetch: web.fetch, store });

  beforeEach(() => {
    web = network({ [`${FOLDER}de.bin`]: bytes(1, 2, 3), [`${FOLDER}manifest.json`]: bytes(7) });
    caches = memoryCaches();
  });

  it('comes from the network once, and from what was kept afterwards', async () => {
    const { load, keep } = loader();
    expect(await load('de.bin', 'aa')).toEqual(bytes(1, 2, 3));
    await keep('de.bin', bytes(1, 2, 3), 'aa');
    web.state.isDown = true;
    expect(await load('de.bin', 'aa')).toEqual(bytes(1, 2, 3));
    expect(web.asked).toEqual([`${FOLDER}de.bin`]);
    expect(new Set(caches.opened)).toEqual(new Set([ENCODER_CACHE]));
  });

  it('is not taken from what an earlier build kept, and replaces it', async () => {
    const { load, keep } = loader();
    await keep('de.bin', bytes(9), 'old');
    expect(await load('de.bin', 'new')).toEqual(bytes(1, 2, 3));
    await keep('de.bin', bytes(1, 2, 3), 'new');
    expect([...caches.kept.keys()]).toEqual([`${FOLDER}de.bin?new`]);
  });

  it('is fetched anew where it has no checksum, unless there is no network', async () => {
    const { load, keep } = loader();
    await keep('manifest.json', bytes(8));
    expect(await load('manifest.json')).toEqual(bytes(7));
    web.state.isDown = true;
    expect(await load('manifest.json')).toEqual(bytes(8));
  });

  it('is missing where there is none, and where there is neither network nor a kept one', async () => {
    const { load } = loader();
    await expect(load('fr.bin', 'bb')).rejects.toThrow(MissingFile);
    await expect(load('fr.bin', 'bb')).rejects.toThrow('fr.bin: 404');
    web.state.isDown = true;
    await expect(load('de.bin', 'aa')).rejects.toThrow(MissingFile);
  });

  it('works where nothing can be kept: the storage is full, closed, or not to be used', async () => {
    for (const store of [
      memoryCaches({ isFull: true }).store,
      { open: () => Promise.reject(new DOMException('denied', 'SecurityError')) } as unknown as CacheStorage,
      undefined,
    ]) {
      const { load, keep } = createLoader({ folder: FOLDER, fetch: web.fetch, store });
      expect(await load('de.bin', 'aa')).toEqual(bytes(1, 2, 3));
      await keep('de.bin', bytes(1, 2, 3), 'aa');
    }
  });
});
