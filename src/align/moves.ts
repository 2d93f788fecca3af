import { type Bead, bestChain } from './chain.ts';
import type { Profiles } from './profiles.ts';
import type { ScoredPair } from './score.ts';
import type { Weights } from './weights.ts';

/** A sentence of the original and one of the revision. */
export interface Place {
  readonly a: number;
  readonly b: number;
}

/** Pairs less likely than this, in log-odds, are no question: the regression has never seen one. */
const LEAST_ASKED = -2.5;
/** Keeps the log defined where a pair has no rival. */
const NO_RIVAL = 0.3;

/** A pair of sentences with what is known of it, as `MOVE_FEATURES` or `JOIN_FEATURES` has it. */
export interface Stray extends Place {
  readonly features: readonly number[];
}

/**
 * Pairs of sentences left over on both sides that are convincing out of order, best first, each sentence
 * once. A pair that crosses no link is no move: there the chain had its say. Where two such pairs cross
 * each other, two sentences changed places: the one that gains more keeps its place, the other moved.
 */
export function findMoves(
  open: readonly ScoredPair[],
  chain: readonly Bead[],
  profiles: Profiles,
  weights: Weights['move'],
  certainty: number,
): { readonly inOrder: Place[]; readonly moved: Place[] } {
  const taken = mostConvincing(straysOf(open), Object.values(weights), certainty);
  const crosses = crossingOf(chain, profiles);
  const inGap = withCrossing(taken.filter((place) => !crosses(place)));
  const kept = new Set(
    bestChain(
      inGap.map(({ a, b, gain }) => ({ fromA: a, toA: a + 1, fromB: b, toB: b + 1, gain })),
      profiles.revision.length,
    ).map(({ fromA }) => fromA),
  );
  return {
    inOrder: inGap.filter(({ a }) => kept.has(a)),
    moved: [...taken.filter(crosses), ...inGap.filter(({ a }) => !kept.has(a))],
  };
}

/** What the features of a decision say, weighed. */
export function logOdds(features: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, k) => sum + weight * (features[k] ?? 0), 0);
}

/**
 * Those likelier than `certainty`, by a logistic regression: the most convincing first, each sentence once. What
 * they gain is what their log-odds exceed those of the certainty by.
 */
export function mostConvincing(
  pairs: readonly Stray[],
  weights: readonly number[],
  certainty: number,
): readonly (Place & { readonly gain: number })[] {
  const least = Math.log(certainty / (1 - certainty));
  const ranked = pairs
    .map(({ a, b, features }) => ({
      a,
      b,
      gain: logOdds(features, weights) - least,
    }))
    .filter(({ gain }) => gain > 0)
    .sort((x, y) => y.gain - x.gain || x.a - y.a || x.b - y.b);
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  return ranked.filter(({ a, b }) => {
    if (takenA.has(a) || takenB.has(b)) return false;
    takenA.add(a);
    takenB.add(b);
    return true;
  });
}

/**
 * The features of those pairs left over that may have moved at all: their log-odds, and the weight of what else their
 * sentences could pair with.
 */
export function straysOf(open: readonly ScoredPair[]): Stray[] {
  const [sumA, sumB] = [new Map<number, number>(), new Map<number, number>()];
  for (const { a, b, odds } of open) {
    sumA.set(a, (sumA.get(a) ?? 0) + Math.exp(odds));
    sumB.set(b, (sumB.get(b) ?? 0) + Math.exp(odds));
  }
  const asked = open.filter(({ odds }) => odds >= LEAST_ASKED);
  return asked.map(({ a, b, odds, anchors, distance }) => {
    const rivals = (sumA.get(a) as number) + (sumB.get(b) as number) - 2 * Math.exp(odds);
    return { a, b, features: [1, odds, Math.log(NO_RIVAL + Math.max(0, rivals)), anchors, distance] };
  });
}

/** Tells whether a pair of free sentences crosses a link of the chain. */
export function crossingOf(chain: readonly Bead[], profiles: Profiles): (place: Place) => boolean {
  const size = profiles.original.length;
  // for each sentence of the original, where in the revision the link before it ends and the link after it starts
  const lastBefore = new Int32Array(size);
  const firstAfter = new Int32Array(size).fill(profiles.revision.length);
  for (const [index, { fromA, toA, fromB, toB }] of chain.entries()) {
    lastBefore.fill(toB, toA, chain[index + 1]?.fromA ?? size);
    firstAfter.fill(fromB, chain[index - 1]?.toA ?? 0, fromA);
  }
  return ({ a, b }) => b < (lastBefore[a] as number) || b >= (firstAfter[a] as number);
}

/** Those places that cross another one of them. */
function withCrossing<T extends Place>(places: readonly T[]): T[] {
  const byA = places.toSorted((x, y) => x.a - y.a);
  const crossed = new Set<T>();
  let most = -1;
  for (const place of byA) {
    if (place.b < most) crossed.add(place);
    most = Math.max(most, place.b);
  }
  let least = Number.POSITIVE_INFINITY;
  for (const place of byA.toReversed()) {
    if (place.b > least) crossed.add(place);
    least = Math.min(least, place.b);
  }
  return places.filter((place) => crossed.has(place));
}
