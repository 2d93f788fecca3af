import type { StoryText } from '../text/story.ts';
import { proposePairs } from './candidates.ts';
import { type Bead, bestChain } from './chain.ts';
import { groupBeads } from './groups.ts';
import { findMoves } from './moves.ts';
import { type Profile, type Profiles, profilesOf } from './profiles.ts';
import { type ScoredPair, scorePairs } from './score.ts';
import { evidenceOf, likeness } from './similarity.ts';
import type { WordVectors } from './vectors.ts';

/** Sentences that say the same: indices on both sides; one side empty where a sentence has no counterpart. */
export interface Pair {
  readonly original: readonly number[];
  readonly revision: readonly number[];
  readonly moved: boolean;
  /** 0 to 1. */
  readonly similarity: number;
}

export interface Alignment {
  /** Every sentence of both sides stands in exactly one pair; in the order the comparison's links have. */
  readonly pairs: readonly Pair[];
  readonly precise: boolean;
}

export interface AlignOptions {
  readonly vectors?: WordVectors;
  /** How sure a pairing must be, as a probability from 0 to 1. */
  readonly certainty?: number;
  /** Work units: pairs of sentences scored in full. */
  readonly budget?: number;
}

/** Linked neighbours make a pair likelier: log-odds added where nothing stands between. */
const NEIGHBOURLY = 1.4;
/** As likely as not. */
const DEFAULT_CERTAINTY = 0.5;

/**
 * Which sentences of the two stories say the same.
 *
 * An order-preserving chain of greatest total gain first (one-to-one, splits and merges), then moves
 * among what is left over, page furniture last. A gain is the log-odds of a pair less those of
 * `certainty`, so a pairing is only made where it is likelier than that.
 */
export function alignStories(original: StoryText, revision: StoryText, options: AlignOptions): Alignment {
  return alignProfiles(profilesOf(original, revision, options.vectors), options);
}

export function alignProfiles(profiles: Profiles, options: AlignOptions): Alignment {
  const threshold = logit(options.certainty ?? DEFAULT_CERTAINTY);
  const proposed = proposePairs(profiles, sameSort);
  const scored = scorePairs(profiles, proposed);
  const beads = [...singleBeads(scored, threshold), ...groupBeads(scored, profiles, threshold)];
  const chain = bestChain(beads, profiles.original.length, profiles.revision.length, NEIGHBOURLY);
  const freeA = freeOf(profiles.original.length, chain, (bead) => [bead.fromA, bead.toA]);
  const freeB = freeOf(profiles.revision.length, chain, (bead) => [bead.fromB, bead.toB]);
  const moves = findMoves(
    scored,
    (a) => freeA[a] === 1,
    (b) => freeB[b] === 1,
    threshold,
  );
  const pairs = [
    ...chain.map((bead) => pairOf(bead, false, profiles)),
    ...moves.map((bead) => pairOf(bead, true, profiles)),
  ];
  return { pairs: inOrder(pairs, profiles), precise: true };
}

/** Furniture pairs with furniture only, and the story with the story. */
function sameSort(a: Profile, b: Profile): boolean {
  return (a.role === 'furniture') === (b.role === 'furniture');
}

function logit(probability: number): number {
  const p = Math.min(0.999, Math.max(0.001, probability));
  return Math.log(p / (1 - p));
}

/** A pair that its neighbours could make worth while on both sides is a bead, whatever its own gain. */
function singleBeads(scored: readonly ScoredPair[], threshold: number): Bead[] {
  const beads: Bead[] = [];
  for (const { a, b, odds } of scored) {
    const gain = odds - threshold;
    if (gain > -2 * NEIGHBOURLY) beads.push({ fromA: a, toA: a + 1, fromB: b, toB: b + 1, gain });
  }
  return beads;
}

function freeOf(size: number, chain: readonly Bead[], rangeOf: (bead: Bead) => [number, number]): Uint8Array {
  const free = new Uint8Array(size).fill(1);
  for (const bead of chain) {
    const [from, to] = rangeOf(bead);
    free.fill(0, from, to);
  }
  return free;
}

function pairOf(bead: Bead, moved: boolean, profiles: Profiles): Pair {
  const original = indices(bead.fromA, bead.toA);
  const revision = indices(bead.fromB, bead.toB);
  return { original, revision, moved, similarity: similarityOf(original, revision, profiles) };
}

function indices(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** How alike the linked sentences are, 0 to 1: of a split or merge, the mean over its pairs. */
function similarityOf(original: readonly number[], revision: readonly number[], profiles: Profiles): number {
  let sum = 0;
  for (const a of original) {
    for (const b of revision) {
      sum += likeness(evidenceOf(profiles.original[a] as Profile, profiles.revision[b] as Profile, 0));
    }
  }
  return Math.min(1, sum / (original.length * revision.length));
}

/** In the revision's reading order; a dropped sentence follows the link of the one that stood before it. */
function inOrder(pairs: readonly Pair[], profiles: Profiles): Pair[] {
  const byRevision: (Pair | undefined)[] = new Array(profiles.revision.length);
  const byOriginal: (Pair | undefined)[] = new Array(profiles.original.length);
  for (const pair of pairs) {
    byRevision[pair.revision[0] as number] = pair;
    for (const a of pair.original) byOriginal[a] = pair;
  }
  const linkedB = new Set(pairs.flatMap((pair) => pair.revision));
  const droppedAfter = new Map<Pair | undefined, number[]>();
  let before: Pair | undefined;
  for (let a = 0; a < byOriginal.length; a++) {
    const pair = byOriginal[a];
    if (pair !== undefined) before = pair;
    else droppedAfter.set(before, [...(droppedAfter.get(before) ?? []), a]);
  }
  const ordered: Pair[] = [];
  const pushDropped = (after: Pair | undefined) => {
    for (const a of droppedAfter.get(after) ?? []) {
      ordered.push({ original: [a], revision: [], moved: false, similarity: 0 });
    }
  };
  pushDropped(undefined);
  for (let b = 0; b < byRevision.length; b++) {
    const pair = byRevision[b];
    if (pair !== undefined) {
      ordered.push(pair);
      pushDropped(pair);
    } else if (!linkedB.has(b)) {
      ordered.push({ original: [], revision: [b], moved: false, similarity: 0 });
    }
  }
  return ordered;
}
