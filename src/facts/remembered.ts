/** Words of a story come again and again; so many different ones are kept, then the keeping begins anew. */
const MOST_KEPT = 20_000;

/** A function of a word that works once for each different word. The function must be pure. */
export function remembered<T>(fresh: (key: string) => T): (key: string) => T {
  const kept = new Map<string, T>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const value = fresh(key);
    kept.set(key, value);
    return value;
  };
}
