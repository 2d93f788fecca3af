import { appendTo } from '../text/collections.ts';

/** An inverted index: the items (by number, ascending) that hold a stem. */
export interface StemIndex {
  readonly items: ReadonlyMap<string, readonly number[]>;
  /** A stem in more items than this finds nothing: it tells little, and looking it up would cost their number squared. */
  readonly commonest: number;
}

/** Indexes items by their stems; `stemsOf[n]` are the stems of item `n`. */
export function indexByStem(stemsOf: readonly Iterable<string>[], commonest: number): StemIndex {
  const items = new Map<string, number[]>();
  for (const [item, stems] of stemsOf.entries()) {
    for (const stem of new Set(stems)) appendTo(items, stem, item, commonest + 1);
  }
  return { items, commonest };
}

/**
 * The items that share stems with a query, as `[item, score]`, best first. A shared stem scores one; with
 * `byRarity` it scores one divided by the number of items that hold it (inverse document frequency).
 */
export function findByStems({ items, commonest }: StemIndex, query: readonly string[], byRarity = false) {
  const scores = new Map<number, number>();
  for (const stem of query) {
    const found = items.get(stem) ?? [];
    if (found.length > commonest) continue;
    for (const item of found) scores.set(item, (scores.get(item) ?? 0) + (byRarity ? 1 / found.length : 1));
  }
  return Array.from(scores).sort((x, y) => y[1] - x[1] || x[0] - y[0]);
}
