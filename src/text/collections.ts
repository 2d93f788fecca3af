/** Appends a value to the list under `key`; once the list has `most` values, further ones are left out. */
export function appendTo<K, V>(lists: Map<K, V[]>, key: K, value: V, most = Number.POSITIVE_INFINITY): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else if (list.length < most) list.push(value);
}

/** `items.flatMap(each)`, which the runtime carries out several times as slowly, since an array may have holes. */
export function gather<T, U>(items: readonly T[], each: (item: T, index: number) => readonly U[]): U[] {
  const all: U[] = [];
  for (let index = 0; index < items.length; index++) {
    const found = each(items[index] as T, index);
    for (let k = 0; k < found.length; k++) all.push(found[k] as U);
  }
  return all;
}

/**
 * Binary search: the index of the first item for which `test` holds, or the list's length. The items must be
 * sorted so that it fails for all before that index and holds for all from there on; O(log n).
 */
export function firstIndexWhere<T>(items: readonly T[], test: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (test(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Entries that a cache holds before it is emptied and filled anew. */
const MOST_CACHED = 20_000;

/**
 * A pure function that computes its answer once for each key. Objects are compared by identity and are not kept
 * alive; for other keys the cache is emptied when it holds 20,000 of them.
 */
export function memoise<K, V>(compute: (key: K) => V): (key: K) => V {
  const byObject = new WeakMap<object, V>();
  const byValue = new Map<K, V>();
  return (key) => {
    const cache = typeof key === 'object' && key !== null ? (byObject as unknown as Map<K, V>) : byValue;
    const known = cache.get(key);
    if (known !== undefined || cache.has(key)) return known as V;
    if (byValue.size >= MOST_CACHED) byValue.clear();
    const value = compute(key);
    cache.set(key, value);
    return value;
  };
}

/** A value that is computed once it is asked for. */
export function lazily<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

/** Two items of two lists, by index, and how well they belong together. */
export interface ScoredPair {
  readonly original: number;
  readonly revision: number;
  readonly score: number;
}

/**
 * Greedy one-to-one matching: the pairs with the best scores first, each item once, and what is left of either list. Of
 * equal scores the pair nearer the beginning wins, counted on both sides alike, so that swapping the sides swaps the
 * answer and no more.
 */
export function matchGreedily<T>(original: readonly T[], revision: readonly T[], scored: readonly ScoredPair[]) {
  const distance = (pair: ScoredPair) => Math.abs(pair.original - pair.revision);
  const sum = (pair: ScoredPair) => pair.original + pair.revision;
  const taken = { original: new Set<number>(), revision: new Set<number>() };
  const pairs: { original: T; revision: T }[] = [];
  for (const pair of scored.toSorted((x, y) => y.score - x.score || sum(x) - sum(y) || distance(x) - distance(y))) {
    if (taken.original.has(pair.original) || taken.revision.has(pair.revision)) continue;
    taken.original.add(pair.original);
    taken.revision.add(pair.revision);
    pairs.push({ original: original[pair.original] as T, revision: revision[pair.revision] as T });
  }
  return {
    pairs,
    original: original.filter((_, index) => !taken.original.has(index)),
    revision: revision.filter((_, index) => !taken.revision.has(index)),
  };
}

/**
 * Kendall's rank correlation with the order 0, 1, 2 …: 1 for that order, -1 for the reverse, 0 for fewer than two. By a
 * Fenwick tree that counts the ranks before; O(n log n).
 */
export function kendallTau(ranks: readonly number[]): number {
  const size = ranks.reduce((most, rank) => Math.max(most, rank + 1), 0);
  const counts = new Int32Array(size + 1);
  let inOrder = 0;
  for (const rank of ranks) {
    for (let at = rank; at > 0; at -= at & -at) inOrder += counts[at] as number;
    for (let at = rank + 1; at <= size; at += at & -at) counts[at] = (counts[at] as number) + 1;
  }
  const pairs = (ranks.length * (ranks.length - 1)) / 2;
  return pairs === 0 ? 0 : (2 * inOrder - pairs) / pairs;
}
