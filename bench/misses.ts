/** Why a link is wrong or missing: errors of one kind have one cause. */

/** A pair of sentences, as indices. */
export interface LinkedPair {
  readonly a: number;
  readonly b: number;
}

export interface FoundPair extends LinkedPair {
  readonly moved: boolean;
}

export interface LinkMiss extends LinkedPair {
  readonly kind: (typeof MISS_KINDS)[number];
}

/** What may be amiss with a link, in the order of the report. */
export const MISS_KINDS = [
  'linked as moved, where gold has no link',
  'linked as one more part of a split or merge',
  'linked to another sentence than in gold',
  'linked, where gold leaves both alone',
  'not linked, a part of a split or merge',
  'not linked, for one of the two is linked otherwise',
  'not linked, both left alone',
] as const;

/**
 * Sorts the errors among `found` by kind.
 *
 * @param gold the right pairs
 * @param fine pairs that are neither right nor wrong
 */
export function linkMisses(
  found: readonly FoundPair[],
  gold: readonly LinkedPair[],
  fine: (pair: LinkedPair) => boolean = () => false,
): LinkMiss[] {
  const [foundAt, goldAt] = [indexed(found), indexed(gold)];
  const wrongKind = (pair: FoundPair) => {
    if (pair.moved) return 0;
    if (foundAt.beside(pair).some(goldAt.has)) return 1;
    return goldAt.beside(pair).length > 0 ? 2 : 3;
  };
  const missedKind = (pair: LinkedPair) => {
    if (goldAt.beside(pair).some(foundAt.has)) return 4;
    return foundAt.beside(pair).length > 0 ? 5 : 6;
  };
  const wrong = found.filter((pair) => !goldAt.has(pair) && !fine(pair));
  const missed = gold.filter((pair) => !foundAt.has(pair));
  return [
    ...wrong.map((pair) => ({ ...pair, kind: wrongKind(pair) })),
    ...missed.map((pair) => ({ ...pair, kind: missedKind(pair) })),
  ]
    .sort((x, y) => x.kind - y.kind)
    .map(({ a, b, kind }) => ({ a, b, kind: MISS_KINDS[kind] as LinkMiss['kind'] }));
}

function indexed(pairs: readonly LinkedPair[]) {
  const keys = new Set(pairs.map(({ a, b }) => `${a} ${b}`));
  return {
    has: ({ a, b }: LinkedPair) => keys.has(`${a} ${b}`),
    /** The pairs that share one of its sentences. */
    beside: ({ a, b }: LinkedPair) => pairs.filter((other) => (other.a === a) !== (other.b === b)),
  };
}

/** How many errors there are of each kind, a line each, most first; nothing where there are none. */
export function tallyOf(misses: readonly LinkMiss[]): string[] {
  const counts = MISS_KINDS.map((kind) => ({ kind, count: misses.filter((miss) => miss.kind === kind).length }));
  return counts
    .filter(({ count }) => count > 0)
    .sort((x, y) => y.count - x.count)
    .map(({ kind, count }) => `${count} ${kind}`);
}
