/** CacheStorage in memory for tests: Node has requests and responses, but no caches. */
export function fakeCaches(): CacheStorage {
  const stores = new Map<string, Cache>();
  const store = {
    open: async (name: string) => {
      const cache = stores.get(name) ?? fakeCache();
      stores.set(name, cache);
      return cache;
    },
    match: async (key: string) => {
      for (const cache of stores.values()) {
        const found = await cache.match(key);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
  };
  return store as unknown as CacheStorage;
}

function fakeCache(): Cache {
  const kept = new Map<string, Response>();
  const cache = {
    match: async (key: string | Request) => kept.get(typeof key === 'string' ? key : key.url)?.clone(),
    matchAll: async () => [...kept.values()].map((response) => response.clone()),
    put: async (key: string, response: Response) => void kept.set(key, response),
    keys: async () => [...kept.keys()].map((url) => new Request(url)),
  };
  return cache as unknown as Cache;
}
