import type { Bag } from './bags.ts';
import type { Bead } from './chain.ts';
import type { Profile, Profiles } from './profiles.ts';

/** Up to this many pairs every sentence is compared with every other: a story of 140 sentences a side. */
const ALL_PAIRS = 20_000;
/** A word that stands in more sentences than this, of both sides, says too little to propose a pair. */
const RARE_SPREAD = 16;
/** So many proposals a sentence are scored in full, those with the greatest weight of rare words in common first. */
const MOST_PROPOSALS = 12;
/** How many sentences off its own place a sentence is looked for, whatever its words. */
const SAME_PLACE = 2;
/** How many sentences off a linked pair its neighbours are looked for. */
const NEAR = 4;

/** Pairs of sentences worth scoring, each as `original index * revision size + revision index`, ascending. */
export interface Proposals {
  readonly keys: readonly number[];
  /** Whether every pair there could be is among them. */
  readonly all: boolean;
  /** Whether the budget sufficed for what was to be proposed. */
  readonly afforded: boolean;
}

/** The pairs worth scoring: all of them in a story of common length, those that share rare words in a long one. */
export function proposePairs(profiles: Profiles, budget: number): Proposals {
  const { original, revision } = profiles;
  const { head, tail } = commonEnds(original, revision);
  const ends = endPairs(head, tail, original.length, revision.length);
  const [toA, toB] = [original.length - tail, revision.length - tail];
  if ((toA - head) * (toB - head) > Math.min(ALL_PAIRS, budget)) {
    const rare = proposeByRareWords(profiles, head, toA, toB, budget);
    return { ...rare, keys: ascending(new Set([...ends, ...rare.keys])) };
  }
  const keys = ends;
  for (let i = head; i < toA; i++) {
    for (let j = head; j < toB; j++) {
      if (sameSort(original[i] as Profile, revision[j] as Profile)) keys.push(i * revision.length + j);
    }
  }
  return { keys: keys.sort((x, y) => x - y), all: true, afforded: true };
}

/** How many sentences at the start and at the end are the same on both sides: they pair with each other alone. */
function commonEnds(original: readonly Profile[], revision: readonly Profile[]): { head: number; tail: number } {
  const most = Math.min(original.length, revision.length);
  const same = (a: Profile | undefined, b: Profile | undefined) => a?.sameness === b?.sameness && a?.role === b?.role;
  let head = 0;
  while (head < most && same(original[head], revision[head])) head++;
  let tail = 0;
  while (tail < most - head && same(original.at(-1 - tail), revision.at(-1 - tail))) tail++;
  return { head, tail };
}

function endPairs(head: number, tail: number, sizeA: number, sizeB: number): number[] {
  const keys: number[] = [];
  for (let i = 0; i < head; i++) keys.push(i * sizeB + i);
  for (let k = tail; k > 0; k--) keys.push((sizeA - k) * sizeB + sizeB - k);
  return keys;
}

/** Furniture pairs with furniture only, and the story with the story. */
function sameSort(a: Profile, b: Profile): boolean {
  return (a.role === 'furniture') === (b.role === 'furniture');
}

/**
 * Between the common ends, pairs that share a rare word or phrase, the best few of each sentence, and pairs of sentences that are
 * the same. Cost grows with sentences times proposals, not with their product.
 */
function proposeByRareWords(profiles: Profiles, from: number, toA: number, toB: number, budget: number): Proposals {
  const original = profiles.original.slice(from, toA);
  const revision = profiles.revision.slice(from, toB);
  const keyOf = (i: number, j: number) => (from + i) * profiles.revision.length + from + j;
  const most = Math.min(MOST_PROPOSALS, Math.floor(budget / (1 + original.length)));
  const byWord = rareFeatures(original, revision, (profile) => profile.words);
  const byPhrase = rareFeatures(original, revision, (profile) => profile.phrases);
  const proposed = new Set(sameSentences(original, revision, keyOf));
  for (const [i, a] of original.entries()) {
    const shared = new Map<number, number>();
    for (const [bag, places] of [
      [a.words, byWord],
      [a.phrases, byPhrase],
    ] as const) {
      for (let k = 0; k < bag.ids.length; k++) {
        for (const j of places.get(bag.ids[k] as number) ?? []) {
          shared.set(j, (shared.get(j) ?? 0) + (bag.weights[k] as number));
        }
      }
    }
    for (const j of samePlace(i, original.length, revision.length)) shared.set(j, shared.get(j) ?? 0);
    const best = [...shared].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, most);
    for (const [j] of best) if (sameSort(a, revision[j] as Profile)) proposed.add(keyOf(i, j));
  }
  return {
    keys: ascending(proposed),
    all: false,
    afforded: most === MOST_PROPOSALS,
  };
}

/** The sentences that stand where sentence `i` stood, each story scaled to the other: a revision keeps its order mostly. */
function samePlace(i: number, sizeA: number, sizeB: number): number[] {
  const place = Math.round((i * sizeB) / sizeA);
  const from = Math.max(0, place - SAME_PLACE);
  return Array.from({ length: Math.max(0, Math.min(sizeB, place + SAME_PLACE + 1) - from) }, (_, k) => from + k);
}

/** Where the features that stand in few sentences stand in the revision. */
function rareFeatures(
  original: readonly Profile[],
  revision: readonly Profile[],
  bagOf: (profile: Profile) => Bag,
): Map<number, number[]> {
  const spread = new Map<number, number>();
  for (const profile of [...original, ...revision]) {
    for (const id of bagOf(profile).ids) spread.set(id, (spread.get(id) ?? 0) + 1);
  }
  const places = new Map<number, number[]>();
  for (const [j, profile] of revision.entries()) {
    for (const id of bagOf(profile).ids) {
      if ((spread.get(id) as number) > RARE_SPREAD) continue;
      const list = places.get(id);
      if (list === undefined) places.set(id, [j]);
      else list.push(j);
    }
  }
  return places;
}

/**
 * Pairs of sentences that are still free near linked ones: what was reworded beyond its rare words
 * stands where its neighbours stand. At most `budget` of them.
 */
export function proposeNear(
  linked: readonly Bead[],
  profiles: Profiles,
  freeA: Uint8Array,
  freeB: Uint8Array,
  known: readonly number[],
  budget: number,
): Proposals {
  const { original, revision } = profiles;
  const seen = new Set(known);
  const near = new Set<number>();
  for (const { fromA, toA, fromB, toB } of linked) {
    for (let i = Math.max(0, fromA - NEAR); i < Math.min(original.length, toA + NEAR); i++) {
      if (freeA[i] === 0) continue;
      for (let j = Math.max(0, fromB - NEAR); j < Math.min(revision.length, toB + NEAR); j++) {
        if (freeB[j] === 0 || i < fromA !== j < fromB) continue;
        const key = i * revision.length + j;
        if (seen.has(key) || !sameSort(original[i] as Profile, revision[j] as Profile)) continue;
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

/** The k-th occurrence of a sentence on one side is proposed with the k-th on the other. */
function sameSentences(
  original: readonly Profile[],
  revision: readonly Profile[],
  keyOf: (i: number, j: number) => number,
): number[] {
  const places = new Map<string, number[]>();
  for (const [j, b] of revision.entries()) {
    const list = places.get(b.sameness);
    if (list === undefined) places.set(b.sameness, [j]);
    else list.push(j);
  }
  const used = new Map<string, number>();
  const pairs: number[] = [];
  for (const [i, a] of original.entries()) {
    const k = used.get(a.sameness) ?? 0;
    const j = places.get(a.sameness)?.[k];
    if (j === undefined) continue;
    used.set(a.sameness, k + 1);
    pairs.push(keyOf(i, j));
  }
  return pairs;
}
