import { appendTo, gather } from '../text/collections.ts';
import { type Bead, bestChain, singleBead } from './chain.ts';
import { findGroups, groupOdds } from './groups.ts';
import { findJoins } from './joins.ts';
import { findMoves } from './moves.ts';
import { type AlignedSentences, type IndexPair, indexPairsOf, logistic, logit } from './pairs.ts';
import { posteriorOf } from './posterior.ts';
import { isReadRewrite, type Profiles } from './profiles.ts';
import { type ScoredPair, scorePairs } from './score.ts';
import type { Weights } from './weights.ts';

/**
 * By so many log-odds more must a pair of a rewrite exceed the certainty: no neighbour in order confirms it, and a wrong
 * link is worse than none.
 */
const ALONE = Math.log(1.1);
/** Log-odds that linked neighbours may outweigh: they cannot make a pair of sentences that have nothing in common. */
const MOST_LOSS = 1;

/**
 * Links the proposed pairs that are likelier than `certainty`: pairs, splits and merges in order, then moves among
 * the sentences left over, then sentences that are a part of a link already made.
 */
export function linkProposed(
  keys: readonly number[],
  profiles: Profiles,
  weights: Weights,
  certainty: number,
): readonly AlignedSentences[] {
  const scored = scorePairs(profiles, keys, weights);
  const { inOrder, moved } = linkSingly(scored, profiles, weights, certainty);
  const links = [...inOrder.map(linkOf), ...moved.map(({ a, b }) => ({ original: [a], revision: [b], moved: true }))];
  const joins = findJoins(scored, gather(links, indexPairsOf), profiles, weights.join, certainty);
  return addJoins(links, joins);
}

/** Links the proposed pairs in order, without moves and joins. */
export function linkInOrder(
  keys: readonly number[],
  profiles: Profiles,
  weights: Weights,
  certainty: number,
): readonly Bead[] {
  return linkSingly(scorePairs(profiles, keys, weights), profiles, weights, certainty).inOrder;
}

/**
 * Chooses the order-preserving chain that is right about most pairs, not the likeliest as a whole, then moves. Of a
 * rewrite that was read there is no chain at first: it has many orders, and what its sentences mean tells their pairs.
 *
 * Method: maximum expected accuracy (Do, Mahabhashyam, Brudno and Batzoglou 2005) over the posterior of each pair.
 */
function linkSingly(
  scored: readonly ScoredPair[],
  profiles: Profiles,
  weights: Weights,
  certainty: number,
): { readonly inOrder: readonly Bead[]; readonly moved: readonly IndexPair[] } {
  const chain = isReadRewrite(profiles) ? [] : chainOf(scored, profiles, weights, certainty);
  const [freeA, freeB] = unalignedBy(chain, profiles);
  const sameStory = Math.exp(-profiles.surprisal);
  // no pair of a rewrite is likelier than that the stories are one, but copied text
  const isUnlikely = isReadRewrite(profiles) && sameStory < certainty;
  const unaligned = scored.filter(
    ({ a, b, odds }) => freeA[a] === 1 && freeB[b] === 1 && !(isUnlikely && odds <= logit(sameStory)),
  );
  const least = logit(certainty) + (isReadRewrite(profiles) ? ALONE : 0);
  const { inOrder, moved } = findMoves(unaligned, chain, profiles, weights.move, logistic(least));
  return { inOrder: [...chain, ...inOrder.map(({ a, b }) => singleBead(a, b, 0))], moved };
}

function chainOf(
  scored: readonly ScoredPair[],
  profiles: Profiles,
  weights: Weights,
  certainty: number,
): readonly Bead[] {
  const [sizeA, sizeB] = [profiles.original.length, profiles.revision.length];
  const beads = beadsOf(scored, profiles, weights, Math.min(0, logit(certainty)) - MOST_LOSS);
  const { probabilities } = posteriorOf(beads, sizeA, sizeB, weights.beside);
  return bestChain(expectedGains(beads, probabilities, profiles, certainty), sizeB);
}

/** The pairs, splits and merges whose log-odds, their gain, exceed `least`. */
function beadsOf(scored: readonly ScoredPair[], profiles: Profiles, weights: Weights, least: number): Bead[] {
  const likely = scored.filter(({ odds }) => odds > least);
  const beads = likely.map(({ a, b, odds }) => singleBead(a, b, odds));
  for (const group of findGroups(likely, profiles, scored)) {
    const { fromA, toA, fromB, toB } = group;
    const gain = groupOdds(group, profiles, weights);
    if (gain > least) beads.push({ fromA, toA, fromB, toB, gain });
  }
  return beads;
}

/**
 * The beads whose pairs together exceed `certainty`; the gain of each is the excess. The probability of a pair is the
 * sum over all beads that hold it.
 */
function expectedGains(
  beads: readonly Bead[],
  probabilities: Float64Array,
  profiles: Profiles,
  certainty: number,
): Bead[] {
  const sizeB = profiles.revision.length;
  const ofPair = new Map<number, number>();
  for (const [index, bead] of beads.entries()) {
    visitPairs(bead, sizeB, (key) => ofPair.set(key, (ofPair.get(key) ?? 0) + (probabilities[index] as number)));
  }
  const probabilityOf = withTwins(ofPair, profiles);
  return gather(beads, (bead) => {
    let gain = 0;
    visitPairs(bead, sizeB, (key) => {
      gain += probabilityOf(key) - certainty;
    });
    return gain > 0 ? [{ ...bead, gain }] : [];
  });
}

/** The weight of a pair's own probability beside that of its twins: among pairs of one text the likelier place wins. */
const BY_PLACE = 1e-6;

/** The probability by pair; of a sentence with twins that one of them belongs to the other sentence or to a twin of it. */
function withTwins(
  ofPair: ReadonlyMap<number, number>,
  { original, revision, twins }: Profiles,
): (key: number) => number {
  const own = (key: number) => ofPair.get(key) as number;
  if (twins.every((number, sentence) => number === sentence)) return own;
  const ofTwins = new Map<number, number>();
  const keysOf = (key: number) => {
    const [a, b] = [Math.floor(key / revision.length), original.length + (key % revision.length)];
    return [a * twins.length + (twins[b] as number), b * twins.length + (twins[a] as number)] as const;
  };
  for (const [key, probability] of ofPair) {
    for (const either of keysOf(key)) ofTwins.set(either, (ofTwins.get(either) ?? 0) + probability);
  }
  return (key) => {
    const [one, other] = keysOf(key);
    return Math.min(ofTwins.get(one) as number, ofTwins.get(other) as number) + BY_PLACE * own(key);
  };
}

function visitPairs({ fromA, toA, fromB, toB }: Bead, sizeB: number, visit: (key: number) => void): void {
  for (let a = fromA; a < toA; a++) for (let b = fromB; b < toB; b++) visit(a * sizeB + b);
}

/** The sentences of either side that stand in none of the beads, as flags: 1 where unaligned. */
export function unalignedBy(beads: readonly Bead[], profiles: Profiles): [Uint8Array, Uint8Array] {
  const freeA = new Uint8Array(profiles.original.length).fill(1);
  const freeB = new Uint8Array(profiles.revision.length).fill(1);
  for (const { fromA, toA, fromB, toB } of beads) {
    freeA.fill(0, fromA, toA);
    freeB.fill(0, fromB, toB);
  }
  return [freeA, freeB];
}

function linkOf({ fromA, toA, fromB, toB }: Bead): AlignedSentences {
  const indices = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
  return { original: indices(fromA, toA), revision: indices(fromB, toB), moved: false };
}

/** Adds joined sentences to the links that hold their other halves: `0=0` with the join `2=0` becomes `0,2=0`. */
function addJoins(links: readonly AlignedSentences[], joins: readonly IndexPair[]): AlignedSentences[] {
  const [toOriginal, toRevision] = [new Map<number, number[]>(), new Map<number, number[]>()];
  for (const { a, b } of joins) {
    appendTo(toOriginal, b, a);
    appendTo(toRevision, a, b);
  }
  const union = (own: readonly number[], others: readonly number[], joined: ReadonlyMap<number, number[]>) =>
    [...new Set([...own, ...others.flatMap((index) => joined.get(index) ?? [])])].sort((x, y) => x - y);
  return links.map(({ original, revision, moved }) => ({
    original: union(original, revision, toOriginal),
    revision: union(revision, original, toRevision),
    moved,
  }));
}
