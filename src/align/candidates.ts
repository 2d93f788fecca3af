import { appendTo } from '../text/collections.ts';
import type { Bag } from './bags.ts';
import type { Bead } from './chain.ts';
import type { Profile } from './profile.ts';
import type { Profiles } from './profiles.ts';

/** The most pairs of sentences that are all scored: those of a story of 140 sentences a side. */
const ALL_PAIRS = 20_000;
/** The same where the sentences were read, which takes longer by far: the share of a pair is one among all. */
const ALL_PAIRS_READ = 200_000;
/** A word in more sentences than this, of both sides, is too common to propose a pair. */
const RARE_FREQUENCY = 16;
/** The most proposals of one sentence: those with the greatest idf weight of rare words in common. */
const MOST_PROPOSALS = 12;
/** A sentence is compared with those up to this many sentences from its expected position, whatever its words. */
const EXPECTED_REACH = 2;
/** Unaligned sentences up to this many sentences from a linked pair are compared. */
const NEIGHBOUR_REACH = 4;

/** Pairs of sentences to score, each as `original index * revision size + revision index`, ascending. */
export interface Proposals {
  readonly keys: readonly number[];
  /** Whether they are all pairs that there are. */
  readonly all: boolean;
  /** Whether the budget sufficed. */
  readonly afforded: boolean;
}

/** Proposes pairs to score: all of them in a story of common length, those that share rare words in a long one. */
export function proposePairs(profiles: Profiles, budget: number): Proposals {
  const { original, revision } = profiles;
  const [sizeA, sizeB] = [original.length, revision.length];
  const { head, tail } = commonEnds(profiles);
  const keys: number[] = [];
  for (let i = 0; i < head; i++) keys.push(i * sizeB + i);
  for (let k = tail; k > 0; k--) keys.push((sizeA - k) * sizeB + sizeB - k);
  const [toA, toB] = [sizeA - tail, sizeB - tail];
  const most = profiles.documents === null ? ALL_PAIRS : ALL_PAIRS_READ;
  if ((toA - head) * (toB - head) > Math.min(most, budget)) {
    const rare = proposeByRareWords(profiles, head, toA, toB, budget);
    return { ...rare, keys: ascending(new Set([...keys, ...rare.keys])) };
  }
  for (let i = head; i < toA; i++) {
    for (let j = head; j < toB; j++) {
      if (canPair(profiles, i, j)) keys.push(i * sizeB + j);
    }
  }
  return { keys: ascending(keys), all: true, afforded: true };
}

/** How many sentences are the same at the start and at the end of both sides: they pair with each other alone. */
function commonEnds({ original, revision, apart }: Profiles): { head: number; tail: number } {
  const [sizeA, sizeB] = [original.length, revision.length];
  const most = Math.min(sizeA, sizeB);
  const isSame = (i: number, j: number) =>
    original[i]?.normalised === revision[j]?.normalised && original[i]?.role === revision[j]?.role && !apart(i, j);
  let head = 0;
  while (head < most && isSame(head, head)) head++;
  let tail = 0;
  while (tail < most - head && isSame(sizeA - 1 - tail, sizeB - 1 - tail)) tail++;
  return { head, tail };
}

/** Furniture pairs with furniture only, and the story with the story; no row of a list with one that names another thing. */
function canPair({ original, revision, apart }: Profiles, a: number, b: number): boolean {
  return (original[a]?.role === 'furniture') === (revision[b]?.role === 'furniture') && !apart(a, b);
}

/**
 * Proposes, between the common ends, pairs that share a rare word or phrase (an inverted index), the best few of each
 * sentence, and pairs of equal sentences. Cost grows with sentences times proposals, not with their product.
 */
function proposeByRareWords(profiles: Profiles, from: number, toA: number, toB: number, budget: number): Proposals {
  const original = profiles.original.slice(from, toA);
  const revision = profiles.revision.slice(from, toB);
  const keyOf = (i: number, j: number) => (from + i) * profiles.revision.length + from + j;
  const most = Math.min(MOST_PROPOSALS, Math.floor(budget / (1 + original.length)));
  const bags = [(profile: Profile) => profile.words, (profile: Profile) => profile.phrases].map((bagOf) => ({
    bagOf,
    places: indexRareFeatures(original, revision, bagOf),
  }));
  const proposed = new Set(equalSentences(original, revision).map(([i, j]) => keyOf(i, j)));
  for (const [i, a] of original.entries()) {
    const shared = new Map<number, number>();
    for (const { bagOf, places } of bags) {
      const { ids, weights } = bagOf(a);
      for (const [k, id] of ids.entries()) {
        for (const j of places.get(id) ?? []) shared.set(j, (shared.get(j) ?? 0) + (weights[k] as number));
      }
    }
    const expected = Math.round((i * revision.length) / original.length);
    const reach = Math.min(revision.length, expected + EXPECTED_REACH + 1);
    for (let j = Math.max(0, expected - EXPECTED_REACH); j < reach; j++) shared.set(j, shared.get(j) ?? 0);
    const best = [...shared].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, most);
    for (const [j] of best) if (canPair(profiles, from + i, from + j)) proposed.add(keyOf(i, j));
  }
  return { keys: ascending(proposed), all: false, afforded: most === MOST_PROPOSALS };
}

/** The sentences of the revision that have each feature, for the features in few sentences of both sides. */
function indexRareFeatures(
  original: readonly Profile[],
  revision: readonly Profile[],
  bagOf: (profile: Profile) => Bag,
): Map<number, number[]> {
  const frequency = new Map<number, number>();
  for (const profile of [...original, ...revision]) {
    for (const id of bagOf(profile).ids) frequency.set(id, (frequency.get(id) ?? 0) + 1);
  }
  const places = new Map<number, number[]>();
  for (const [j, profile] of revision.entries()) {
    for (const id of bagOf(profile).ids) {
      if ((frequency.get(id) as number) <= RARE_FREQUENCY) appendTo(places, id, j);
    }
  }
  return places;
}

/** The k-th occurrence of a sentence on one side with its k-th occurrence on the other. */
function equalSentences(original: readonly Profile[], revision: readonly Profile[]): [number, number][] {
  const places = new Map<string, number[]>();
  for (const [j, b] of revision.entries()) appendTo(places, b.normalised, j);
  return original.flatMap((a, i) => {
    const j = places.get(a.normalised)?.shift();
    return j === undefined ? [] : [[i, j] as [number, number]];
  });
}

/**
 * Proposes pairs of unaligned sentences near linked ones: a sentence reworded beyond its rare words stands where its
 * neighbours stand. At most `budget` pairs.
 */
export function proposeNear(
  linked: readonly Bead[],
  profiles: Profiles,
  [freeA, freeB]: readonly [Uint8Array, Uint8Array],
  known: readonly number[],
  budget: number,
): Proposals {
  const { original, revision } = profiles;
  const seen = new Set(known);
  const near = new Set<number>();
  for (const { fromA, toA, fromB, toB } of linked) {
    for (let i = Math.max(0, fromA - NEIGHBOUR_REACH); i < Math.min(original.length, toA + NEIGHBOUR_REACH); i++) {
      if (freeA[i] === 0) continue;
      for (let j = Math.max(0, fromB - NEIGHBOUR_REACH); j < Math.min(revision.length, toB + NEIGHBOUR_REACH); j++) {
        if (freeB[j] === 0 || i < fromA !== j < fromB) continue;
        const key = i * revision.length + j;
        if (seen.has(key) || !canPair(profiles, i, j)) continue;
        if (near.size >= budget) return { keys: ascending(near), all: false, afforded: false };
        near.add(key);
      }
    }
  }
  return { keys: ascending(near), all: false, afforded: true };
}

function ascending(keys: Iterable<number>): number[] {
  return [...keys].sort((x, y) => x - y);
}
