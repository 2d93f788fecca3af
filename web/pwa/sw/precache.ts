/**
 * The copy of the built page that works without a network. Each build has a cache of its own, so that a page that is
 * open keeps the chunks it was built with while a newer version is fetched.
 */
import { CACHE_PREFIX } from '../messages.ts';

/** A file of the build, as the build tool lists it. */
export interface Entry {
  /** Relative to the page's folder. */
  readonly url: string;
  /** Changes with the file; null where the file's name holds such a mark already. */
  readonly revision: string | null;
}

interface Surroundings {
  readonly entries: readonly Entry[];
  /** The page's folder, with a slash at its end. */
  readonly scope: string;
  readonly store: CacheStorage;
  readonly load: (url: string, init: RequestInit) => Promise<Response>;
}

/** As many as a browser fetches at once from one server; more would only wait, and the page wants its turn. */
const AT_ONCE = 4;

export function createPrecache({ entries, scope, store, load }: Surroundings) {
  const name = CACHE_PREFIX + markOf(entries);
  const names = new Set(entries.map(({ url }) => url));
  const keys = new Map(entries.map((entry) => [new URL(entry.url, scope).href, keyOf(entry, scope)]));

  const keep = async (cache: Cache, entry: Entry) => {
    const key = keyOf(entry, scope);
    if ((await cache.match(key)) !== undefined) return;
    const earlier = await store.match(key);
    const response = earlier ?? (await fetchWhole(entry, scope, load));
    // where a newer build was put there meanwhile, its page would be kept with the chunks of this one
    const named = entry.url.endsWith('.html') ? (await response.clone().text()).match(/\bassets\/[\w.-]+/g) : null;
    if (named?.some((chunk) => !names.has(chunk))) throw new Error(`${entry.url} is of another build`);
    await cache.put(key, response);
  };
  return {
    /** Fetches every file that neither this nor an earlier build's cache holds. Rejects where one cannot be had. */
    fill: async () => {
      const cache = await store.open(name);
      const waiting = [...entries];
      const work = async () => {
        for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) await keep(cache, entry);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
    },
    /** Deletes the caches of earlier builds but the last, whose pages may still be open. */
    tidy: async () => {
      // the browser lists caches in the order in which they were made
      const others = (await store.keys()).filter((other) => other.startsWith(CACHE_PREFIX) && other !== name);
      await Promise.all(others.slice(0, -1).map((other) => store.delete(other)));
    },
    /** The kept answer to a URL, its query aside; undefined for what is no part of the build. */
    find: async (url: string) => {
      const plain = withoutQuery(url);
      const key = keys.get(plain);
      // an unknown name may be a chunk of the build before, asked for by a page that is still open
      return key === undefined ? store.match(plain) : (await store.open(name)).match(key);
    },
  };
}

/** The revision stands in the key, so that an unchanged file is found in an earlier build's cache. */
function keyOf({ url, revision }: Entry, scope: string): string {
  const { href } = new URL(url, scope);
  return revision === null ? href : `${href}?revision=${revision}`;
}

function withoutQuery(url: string): string {
  const plain = new URL(url);
  plain.search = '';
  plain.hash = '';
  return plain.href;
}

async function fetchWhole({ url, revision }: Entry, scope: string, load: Surroundings['load']): Promise<Response> {
  const response = await load(new URL(url, scope).href, {
    // a name without a mark may stand in the browser's own cache as it was before
    cache: revision === null ? 'default' : 'no-cache',
    credentials: 'same-origin',
  });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  if (!response.redirected) return response;
  // a page may not be answered with what came by a redirection (from index.html to the folder, say)
  return new Response(response.body, { status: response.status, headers: response.headers });
}

/** FNV-1a over the list: the same build has the same mark, another one another. */
function markOf(entries: readonly Entry[]): string {
  let hash = 0x811c9dc5;
  for (const char of JSON.stringify(entries)) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
