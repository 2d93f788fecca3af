import type { StoryText } from '../text/story.ts';
import { proposeNear, proposePairs } from './candidates.ts';
import { followRulings, type Ruling, ruledOn } from './corrections.ts';
import { backboneOf, freeOf, linkProposed } from './decode.ts';
import { weightsFor } from './fitted.ts';
import type { Linked } from './linked.ts';
import { type Profile, type Profiles, profilesOf } from './profiles.ts';
import { withRegroups } from './regroups.ts';
import { evidenceOf, likeness } from './similarity.ts';
import type { WordVectors } from './vectors.ts';

/** Sentences that say the same: indices on both sides; one side empty where a sentence has no counterpart. */
export interface Pair {
  readonly original: readonly number[];
  readonly revision: readonly number[];
  readonly moved: boolean;
  /** 0 to 1. */
  readonly similarity: number;
  /** An editor's ruling made it, or left the sentence without a counterpart. */
  readonly byHand?: true;
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
  /** What an editor decided; it overrules whatever is found. */
  readonly rulings?: readonly Ruling[];
}

/** As likely as not. */
const DEFAULT_CERTAINTY = 0.5;
/** Pairs of sentences scored unless the caller says otherwise: two stories of 100,000 words each, lightly edited, use a third. */
const DEFAULT_BUDGET = 400_000;

/**
 * Which sentences of the two stories say the same.
 *
 * First those that keep the order (one-to-one, splits and merges), then moves among what is left over, at last
 * neighbours that were cut anew.
 * A pairing is made where its probability, given everything else, is higher than `certainty`. Which of
 * the two is called the original changes nothing.
 */
export function alignStories(original: StoryText, revision: StoryText, options: AlignOptions): Alignment {
  if (!inCanonicalOrder(original.text, revision.text)) {
    const rulings = (options.rulings ?? []).map((ruling) => swapped(ruling));
    const { pairs, precise } = alignStories(revision, original, { ...options, rulings });
    return {
      pairs: inReadingOrder(pairs.map(swapped), original, revision, options.rulings),
      precise,
    };
  }
  const profiles = profilesOf(original, revision, options.vectors);
  const rulings = options.rulings ?? [];
  const certainty = probability(options.certainty ?? DEFAULT_CERTAINTY);
  const { linked, precise } = linkUp(profiles, certainty, options);
  const isRuled = ruledOn(rulings);
  const regrouped = withRegroups(linked, profiles, weightsFor(profiles).regroup, certainty, isRuled);
  const found = regrouped.map((link) => pairOf(link, profiles));
  const pairs = followRulings(found, rulings, (a, b) => similarityOf(a, b, profiles));
  return { pairs: inReadingOrder(pairs, original, revision, rulings), precise };
}

/** Ties are broken by position, so both directions are computed in one: the shorter text first, else by the alphabet. */
function inCanonicalOrder(a: string, b: string): boolean {
  return a.length === b.length ? a <= b : a.length < b.length;
}

function swapped<T extends { readonly original: readonly number[]; readonly revision: readonly number[] }>(pair: T): T {
  return { ...pair, original: pair.revision, revision: pair.original };
}

/** Links what the proposals allow, then once more with what stands near those links where not all pairs were proposed. */
function linkUp(
  profiles: Profiles,
  certainty: number,
  options: AlignOptions,
): { linked: readonly Linked[]; precise: boolean } {
  const weights = weightsFor(profiles);
  const budget = options.budget ?? DEFAULT_BUDGET;
  const proposals = proposePairs(profiles, budget);
  if (proposals.all) return { linked: linkProposed(proposals.keys, profiles, weights, certainty), precise: true };
  // a sentence that was taken for moved may have its place nearby, where it was not looked for
  const beads = backboneOf(proposals.keys, profiles, weights, certainty);
  const [freeA, freeB] = freeOf(beads, profiles);
  const near = proposeNear(beads, profiles, freeA, freeB, proposals.keys, budget - proposals.keys.length);
  const keys = [...proposals.keys, ...near.keys].sort((x, y) => x - y);
  return {
    linked: linkProposed(keys, profiles, weights, certainty),
    precise: proposals.afforded && near.afforded,
  };
}

/** Neither end can be reached by a probability. */
function probability(certainty: number): number {
  return Math.min(0.999, Math.max(0.001, certainty));
}

function pairOf({ original, revision, moved }: Linked, profiles: Profiles): Pair {
  return { original, revision, moved, similarity: similarityOf(original, revision, profiles) };
}

/** How alike the linked sentences are, 0 to 1: the mean over those of the longer side, each with the nearest of the other. */
function similarityOf(original: readonly number[], revision: readonly number[], profiles: Profiles): number {
  const rows = original.map((a) =>
    revision.map((b) =>
      likeness(evidenceOf(profiles.original[a] as Profile, profiles.revision[b] as Profile, 0, profiles.heaviest)),
    ),
  );
  const fromA = rows.map((row) => Math.max(...row));
  const fromB = revision.map((_, k) => Math.max(...rows.map((row) => row[k] as number)));
  const nearest = [
    ...(original.length >= revision.length ? fromA : []),
    ...(revision.length >= original.length ? fromB : []),
  ];
  return Math.min(1, nearest.reduce((sum, one) => sum + one, 0) / nearest.length);
}

/**
 * The pairs in the revision's reading order, with an entry for each sentence that stands in none; a
 * dropped sentence follows the pair of the one that stood before it in the original.
 */
function inReadingOrder(
  pairs: readonly Pair[],
  original: StoryText,
  revision: StoryText,
  rulings: readonly Ruling[] = [],
): Pair[] {
  const parted = {
    original: new Set(rulings.flatMap((ruling) => (ruling.revision.length === 0 ? ruling.original : []))),
    revision: new Set(rulings.flatMap((ruling) => (ruling.original.length === 0 ? ruling.revision : []))),
  };
  const byRevision: (Pair | undefined)[] = new Array(revision.sentences.length);
  const byOriginal: (Pair | undefined)[] = new Array(original.sentences.length);
  const linked = pairs.filter((pair) => pair.original.length > 0 && pair.revision.length > 0);
  for (const pair of linked) {
    byRevision[pair.revision[0] as number] = pair;
    for (const a of pair.original) byOriginal[a] = pair;
  }
  const linkedB = new Set(linked.flatMap((pair) => pair.revision));
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
      ordered.push({
        original: [a],
        revision: [],
        moved: false,
        similarity: 0,
        ...(parted.original.has(a) ? { byHand: true } : {}),
      });
    }
  };
  pushDropped(undefined);
  for (let b = 0; b < byRevision.length; b++) {
    const pair = byRevision[b];
    if (pair !== undefined) {
      ordered.push(pair);
      pushDropped(pair);
    } else if (!linkedB.has(b)) {
      ordered.push({
        original: [],
        revision: [b],
        moved: false,
        similarity: 0,
        ...(parted.revision.has(b) ? { byHand: true } : {}),
      });
    }
  }
  return ordered;
}
