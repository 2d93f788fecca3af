import { type Bead, bestChain } from './chain.ts';
import { findGroups, groupGain } from './groups.ts';
import { findJoins } from './joins.ts';
import { type Linked, placesOf } from './linked.ts';
import { findMoves, type Place } from './moves.ts';
import { posteriorOf } from './posterior.ts';
import type { Profiles } from './profiles.ts';
import { type ScoredPair, scorePairs } from './score.ts';
import type { Weights } from './weights.ts';

/** Linked neighbours may outweigh a loss of this much, but cannot make a pair of sentences that have nothing in common. */
const MOST_LOSS = 1;

/**
 * Links the proposed pairs that are likelier than `certainty`.
 *
 * Among all order-preserving chains each pair has a probability (`posteriorOf`); the chain that is right
 * about most pairs is taken, not the likeliest as a whole (maximum expected accuracy: Do, Mahabhashyam,
 * Brudno and Batzoglou 2005). Then moves are looked for among what is left over, then
 * sentences that belong to a link already made. Neighbours that were cut anew are another question (`withRegroups`).
 */
export function linkProposed(
  keys: readonly number[],
  profiles: Profiles,
  weights: Weights,
  certainty: number,
): readonly Linked[] {
  const scored = scorePairs(profiles, keys, weights);
  const { inOrder, moved } = linkSingly(scored, profiles, weights, certainty);
  const linked = [...inOrder.map(linkOf), ...moved.map(({ a, b }) => ({ original: [a], revision: [b], moved: true }))];
  return withJoins(linked, findJoins(scored, linked.flatMap(placesOf), profiles, weights.join, certainty));
}

/** What the proposed pairs hold in order, before anything is joined to it. */
export function backboneOf(
  keys: readonly number[],
  profiles: Profiles,
  weights: Weights,
  certainty: number,
): readonly Bead[] {
  return linkSingly(scorePairs(profiles, keys, weights), profiles, weights, certainty).inOrder;
}

function linkSingly(
  scored: readonly ScoredPair[],
  profiles: Profiles,
  weights: Weights,
  certainty: number,
): { readonly inOrder: readonly Bead[]; readonly moved: readonly Place[] } {
  const least = Math.min(0, Math.log(certainty / (1 - certainty))) - MOST_LOSS;
  const beads = beadsOf(scored, profiles, weights, least);
  const { probabilities } = posteriorOf(beads, profiles.original.length, profiles.revision.length, weights.beside);
  const chain = bestChain(worthOf(beads, probabilities, profiles.revision.length, certainty), profiles.revision.length);
  const [freeA, freeB] = freeOf(chain, profiles);
  const open = scored.filter(({ a, b }) => freeA[a] === 1 && freeB[b] === 1);
  const { inOrder, moved } = findMoves(open, chain, profiles, weights.move, certainty);
  return { inOrder: [...chain, ...inOrder.map((place) => single(place, 0))], moved };
}

function linkOf({ fromA, toA, fromB, toB }: Bead): Linked {
  const indices = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
  return { original: indices(fromA, toA), revision: indices(fromB, toB), moved: false };
}

/** The links with what is joined to them: of each join one sentence stands in a link. */
function withJoins(linked: readonly Linked[], joins: readonly Place[]): Linked[] {
  if (joins.length === 0) return [...linked];
  const joined = { original: new Map<number, number[]>(), revision: new Map<number, number[]>() };
  for (const { a, b } of joins) {
    joined.original.set(b, [...(joined.original.get(b) ?? []), a]);
    joined.revision.set(a, [...(joined.revision.get(a) ?? []), b]);
  }
  const grown = (indices: readonly number[], more: readonly number[]) =>
    more.length === 0 ? indices : [...new Set([...indices, ...more])].sort((x, y) => x - y);
  return linked.map(({ original, revision, moved }) => ({
    original: grown(
      original,
      revision.flatMap((b) => joined.original.get(b) ?? []),
    ),
    revision: grown(
      revision,
      original.flatMap((a) => joined.revision.get(a) ?? []),
    ),
    moved,
  }));
}

function single({ a, b }: Place, gain: number): Bead {
  return { fromA: a, toA: a + 1, fromB: b, toB: b + 1, gain };
}

/** The pairs, splits and merges that could stand in a chain, with their log-odds. */
function beadsOf(scored: readonly ScoredPair[], profiles: Profiles, weights: Weights, least: number): Bead[] {
  const hopeful = scored.filter(({ odds }) => odds > least);
  const beads = hopeful.map((pair) => single(pair, pair.odds));
  for (const group of findGroups(hopeful, profiles)) {
    const { fromA, toA, fromB, toB } = group;
    const gain = groupGain(group, profiles, weights);
    if (gain > least) beads.push({ fromA, toA, fromB, toB, gain });
  }
  return beads;
}

/** The beads worth linking, each worth what its pairs exceed `certainty` by; a pair has the probability of all beads it stands in. */
function worthOf(beads: readonly Bead[], probabilities: Float64Array, sizeB: number, certainty: number): Bead[] {
  const pairs = new Map<number, number>();
  for (const [index, bead] of beads.entries()) {
    eachPair(bead, sizeB, (key) => pairs.set(key, (pairs.get(key) ?? 0) + (probabilities[index] as number)));
  }
  const worth: Bead[] = [];
  for (const bead of beads) {
    let gain = 0;
    eachPair(bead, sizeB, (key) => {
      gain += (pairs.get(key) as number) - certainty;
    });
    if (gain > 0) worth.push({ ...bead, gain });
  }
  return worth;
}

function eachPair({ fromA, toA, fromB, toB }: Bead, sizeB: number, visit: (key: number) => void): void {
  for (let a = fromA; a < toA; a++) for (let b = fromB; b < toB; b++) visit(a * sizeB + b);
}

/** Which sentences of either side stand in none of the beads: 1 where free. */
export function freeOf(beads: readonly Bead[], profiles: Profiles): [Uint8Array, Uint8Array] {
  const freeA = new Uint8Array(profiles.original.length).fill(1);
  const freeB = new Uint8Array(profiles.revision.length).fill(1);
  for (const { fromA, toA, fromB, toB } of beads) {
    freeA.fill(0, fromA, toA);
    freeB.fill(0, fromB, toB);
  }
  return [freeA, freeB];
}
