import type { SideName } from '../range.ts';
import { type Bead, bestChain, singleBead } from './chain.ts';
import { type Candidate, type IndexPair, pickLikeliest } from './pairs.ts';
import { isReadRewrite, type Profiles } from './profiles.ts';
import type { ScoredPair } from './score.ts';
import { sumOverRivals, type WorthOfPair } from './twins.ts';
import type { Weights } from './weights.ts';

/** Pairs below these log-odds are not tried as moves: the regression was fitted without them. */
const LEAST_ODDS = -2.5;
/** Added to the summed odds of rivals, so that the logarithm is defined for a pair without one. */
export const NO_RIVAL = 0.3;

/**
 * Finds moves: pairs of unaligned sentences that are convincing out of order. A pair that crosses no link is not a
 * move, for the chain has decided it. Where two such pairs cross each other, two sentences changed places: the pair
 * that gains more keeps its place, the other one moved. `A B` with `B A` gives `B` in order and `A` moved.
 *
 * Where the sentences were read and words have no vectors, or the story was rewritten throughout, pairs that cross no link
 * are asked as well: of a heavy rewrite the chain knows many orders, and none of them is likely.
 */
export function findMoves(
  unaligned: readonly ScoredPair[],
  chain: readonly Bead[],
  profiles: Profiles,
  weights: Weights['move'],
  certainty: number,
): { readonly inOrder: IndexPair[]; readonly moved: IndexPair[] } {
  const crosses = crossingOf(chain, profiles);
  const candidates = moveCandidatesOf(unaligned, crosses, profiles);
  const picked = pickLikeliest(candidates, Object.values(weights), certainty).map(
    ({ original: [a = 0], revision: [b = 0], gain }) => ({ a, b, gain }),
  );
  const notCrossing = picked.filter((pair) => !crosses(pair));
  const inGap = isAskedOfGaps(profiles) ? notCrossing : withCrossing(notCrossing);
  const beads = inGap.map(({ a, b, gain }) => singleBead(a, b, gain));
  const kept = new Set(bestChain(beads, profiles.revision.length).map(({ fromA }) => fromA));
  return {
    inOrder: inGap.filter(({ a }) => kept.has(a)),
    moved: [...picked.filter(crosses), ...inGap.filter(({ a }) => !kept.has(a))],
  };
}

/** Whether pairs that cross no link are asked, too: where meaning is nearly all that there is to go by. */
export function isAskedOfGaps(profiles: Profiles): boolean {
  return profiles.documents !== null && (profiles.space === null || isReadRewrite(profiles));
}

/** The features of unaligned pairs as moves, `MOVE_FEATURES`: their log-odds and the odds of their sentences' other pairs. */
export function moveCandidatesOf(
  unaligned: readonly ScoredPair[],
  crosses: (pair: IndexPair) => boolean,
  profiles: Profiles,
): Candidate[] {
  const rivalsOf = rivalOddsOf(unaligned, profiles);
  const sameStory = Math.exp(-profiles.surprisal);
  // of a rewrite all pairs are asked, for there is no chain: that says nothing of any
  const isAsked = isAskedOfGaps(profiles) && !isReadRewrite(profiles);
  const tried = unaligned.filter(({ odds }) => odds >= LEAST_ODDS);
  const log = (odds: number) => Math.log(NO_RIVAL + odds);
  return tried.map((pair) => {
    const { a, b, odds, anchors, distance, share } = pair;
    const { original, revision } = rivalsOf(pair);
    const inGap = !isAsked || crosses({ a, b }) ? 0 : sameStory;
    const rivals = [log(original + revision), log(Math.min(original, revision))];
    const features = [1, odds, ...rivals, anchors, distance, share * sameStory, inGap];
    return { original: [a], revision: [b], features };
  });
}

/** Returns the summed odds of a pair's rivals: the other pairs of its sentence of either side, twins counting as one. */
export function rivalOddsOf(pairs: readonly ScoredPair[], { original, twins }: Profiles) {
  const worths = pairs.map(({ a, b, odds }): WorthOfPair => [a, original.length + b, Math.exp(odds)]);
  const { totals, counted } = sumOverRivals(worths, twins);
  const others = (sentence: number, other: number, odds: number) =>
    Math.max(0, (totals[sentence] as number) - counted(sentence, other, Math.exp(odds)));
  return ({ a, b, odds }: ScoredPair): Record<SideName, number> => ({
    original: others(a, original.length + b, odds),
    revision: others(original.length + b, a, odds),
  });
}

/** Returns a test of whether a pair of unaligned sentences crosses a link of the chain. */
export function crossingOf(chain: readonly Bead[], profiles: Profiles): (pair: IndexPair) => boolean {
  const size = profiles.original.length;
  // by sentence of the original: where in the revision the link before it ends, and where the link after it starts
  const lastBefore = new Int32Array(size);
  const firstAfter = new Int32Array(size).fill(profiles.revision.length);
  for (const [index, { fromA, toA, fromB, toB }] of chain.entries()) {
    lastBefore.fill(toB, toA, chain[index + 1]?.fromA ?? size);
    firstAfter.fill(fromB, chain[index - 1]?.toA ?? 0, fromA);
  }
  return ({ a, b }) => b < (lastBefore[a] as number) || b >= (firstAfter[a] as number);
}

/** The pairs that cross another one of them. */
function withCrossing<T extends IndexPair>(pairs: readonly T[]): T[] {
  const byA = pairs.toSorted((x, y) => x.a - y.a);
  const crossed = new Set<T>();
  let most = -1;
  for (const pair of byA) {
    if (pair.b < most) crossed.add(pair);
    most = Math.max(most, pair.b);
  }
  let least = Number.POSITIVE_INFINITY;
  for (const pair of byA.toReversed()) {
    if (pair.b > least) crossed.add(pair);
    least = Math.min(least, pair.b);
  }
  return pairs.filter((pair) => crossed.has(pair));
}
