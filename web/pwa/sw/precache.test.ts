import { describe, expect, test } from 'vitest';
import { fakeCaches } from '../fake-caches.ts';
import { createPrecache, type Entry } from './precache.ts';

const SCOPE = 'https://ferry.example/tools/storydiff/';

const FIRST: readonly Entry[] = [
  { url: 'index.html', revision: 'i1' },
  { url: 'theme.js', revision: 't1' },
  { url: 'assets/page-aaaa.js', revision: null },
];
const SECOND: readonly Entry[] = [
  { url: 'index.html', revision: 'i2' },
  { url: 'theme.js', revision: 't1' },
  { url: 'assets/page-bbbb.js', revision: null },
];

/** A server that answers every file with its path and `note`, and writes down what it was asked for. */
function server(note: string) {
  const asked: string[] = [];
  const caching: (RequestCache | undefined)[] = [];
  const load = async (url: string, init: RequestInit) => {
    asked.push(url.slice(SCOPE.length));
    caching.push(init.cache);
    return new Response(`${url.slice(SCOPE.length)} ${note}`);
  };
  return { asked, caching, load };
}

async function words(response: Promise<Response | undefined>): Promise<string | undefined> {
  return (await response)?.text();
}

describe('the offline copy', () => {
  test('holds every file of the build, and asks the server for what has a plain name', async () => {
    const store = fakeCaches();
    const { asked, caching, load } = server('one');
    const precache = createPrecache({ entries: FIRST, scope: SCOPE, store, load });
    await precache.fill();
    expect(asked.sort()).toEqual(['assets/page-aaaa.js', 'index.html', 'theme.js']);
    expect(caching.sort()).toEqual(['default', 'no-cache', 'no-cache']);
    expect(await words(precache.find(`${SCOPE}index.html`))).toBe('index.html one');
    expect(await words(precache.find(`${SCOPE}theme.js?x=1#y`))).toBe('theme.js one');
    expect(await precache.find(`${SCOPE}strange.js`)).toBeUndefined();
    await precache.fill();
    expect(asked).toHaveLength(3);
  });

  test('takes what did not change from the build before, and keeps the two apart', async () => {
    const store = fakeCaches();
    const one = server('one');
    const two = server('two');
    const before = createPrecache({ entries: FIRST, scope: SCOPE, store, load: one.load });
    const after = createPrecache({ entries: SECOND, scope: SCOPE, store, load: two.load });
    await before.fill();
    await after.fill();
    expect(two.asked.sort()).toEqual(['assets/page-bbbb.js', 'index.html']);
    expect(await words(after.find(`${SCOPE}index.html`))).toBe('index.html two');
    expect(await words(before.find(`${SCOPE}index.html`))).toBe('index.html one');
    expect(await words(after.find(`${SCOPE}theme.js`))).toBe('theme.js one');
  });

  test('still gives a page of the build before its own chunks, and forgets what is older', async () => {
    const store = fakeCaches();
    const { load } = server('x');
    const third = FIRST.map((entry) => ({ ...entry, url: entry.url.replace('aaaa', 'cccc') }));
    await store.open('somebody-else');
    const builds = [FIRST, SECOND, third].map((entries) => createPrecache({ entries, scope: SCOPE, store, load }));
    for (const build of builds) {
      await build.fill();
      await build.tidy();
    }
    const last = builds[2];
    expect(await words(last?.find(`${SCOPE}assets/page-bbbb.js`) ?? Promise.resolve(undefined))).toBe(
      'assets/page-bbbb.js x',
    );
    expect(await last?.find(`${SCOPE}assets/page-aaaa.js`)).toBeUndefined();
    const names = await store.keys();
    expect(names).toHaveLength(3);
    expect(names).toContain('somebody-else');
  });

  test('is not whole when a file is missing, and goes on where it stopped', async () => {
    const store = fakeCaches();
    const { asked, load } = server('one');
    const failing = async (url: string, init: RequestInit) =>
      url.endsWith('theme.js') ? new Response('', { status: 404 }) : load(url, init);
    await expect(createPrecache({ entries: FIRST, scope: SCOPE, store, load: failing }).fill()).rejects.toThrow(
      'theme.js: 404',
    );
    await createPrecache({ entries: FIRST, scope: SCOPE, store, load }).fill();
    expect(asked.sort()).toEqual(['assets/page-aaaa.js', 'index.html', 'theme.js']);
  });

  test('keeps a redirected file as a plain one, which a page may be answered with', async () => {
    const store = fakeCaches();
    const load = async () => Object.defineProperty(new Response('<!doctype html>'), 'redirected', { value: true });
    const precache = createPrecache({ entries: FIRST.slice(0, 1), scope: SCOPE, store, load });
    await precache.fill();
    const kept = await precache.find(`${SCOPE}index.html`);
    expect(kept?.redirected).toBe(false);
    expect(await kept?.text()).toBe('<!doctype html>');
  });
});
