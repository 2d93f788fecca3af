/** The door for bench/ alone: what fits the alignment's weights or takes them apart, and the notation of word edits. */
import { proposePairs } from './align/candidates.ts';
import { type Bead, singleBead } from './align/chain.ts';
import { linkProposed } from './align/decode.ts';
import { findGroups } from './align/groups.ts';
import { joinCandidatesOf } from './align/joins.ts';
import { crossingOf, isAskedOfGaps, moveCandidatesOf } from './align/moves.ts';
import { type Candidate, type IndexPair, indexPairsOf } from './align/pairs.ts';
import { type Posterior, posteriorOf } from './align/posterior.ts';
import { type Profiles, profilesOf, type Vectors } from './align/profiles.ts';
import { regroupCandidatesOf, regroupNeighbours } from './align/regroups.ts';
import { measurePairs, scorePairs } from './align/score.ts';
import {
  JOIN_FEATURES,
  MOVE_FEATURES,
  PAIR_FEATURES,
  PART_FEATURES,
  REGROUP_FEATURES,
  type Weights,
  weightsOf,
} from './align/weights.ts';
import { readStory, type Side, type StoryText } from './text/story.ts';

export { DOCUMENT_FEATURES } from './align/documents.ts';
export { WORDS_ALONE, weightsFor } from './align/fitted.ts';
export { needsMeanings, PRIOR_FEATURES } from './align/prior.ts';
export { isReadRewrite } from './align/profiles.ts';
export { type RedlineCase, readRedlines, showEdits } from './edits/cases/redline.ts';
export {
  type Candidate,
  JOIN_FEATURES,
  MOVE_FEATURES,
  PAIR_FEATURES,
  PART_FEATURES,
  REGROUP_FEATURES,
  type Vectors,
  type Weights,
};

/** Two versions of a story, measured: an input of the fit, without its right answer. */
export interface TrainingExample {
  readonly original: StoryText;
  readonly revision: StoryText;
  /** The possible links; their gains are 0 until there are weights. */
  readonly beads: readonly Bead[];
  /** By bead: the features of its pair, then the sums of its parts (`PAIR_FEATURES`, `PART_FEATURES`). */
  readonly features: readonly Float64Array[];
  readonly profiles: Profiles;
  readonly keys: readonly number[];
}

/** Reads two stories and measures their sentences and them as wholes. */
export function measureStories(original: Side, revision: Side, vectors: Vectors): Profiles {
  return profilesOf(readStory(original, 'original'), readStory(revision, 'revision'), vectors);
}

/** Reads two versions of a story and measures all possible links. */
export function measureExample(original: Side, revision: Side, vectors: Vectors): TrainingExample {
  const [before, after] = [readStory(original, 'original'), readStory(revision, 'revision')];
  const profiles = profilesOf(before, after, vectors);
  const { keys } = proposePairs(profiles, Number.POSITIVE_INFINITY);
  const { rows } = measurePairs(profiles, keys);
  const width = PAIR_FEATURES.length;
  const noParts = PART_FEATURES.map(() => 0);
  const featuresOf = (index: number, parts: readonly number[]) =>
    Float64Array.from([...rows.subarray(index * width, (index + 1) * width), ...parts]);
  const scored = scorePairs(profiles, keys, weightsOf({}));
  const indexOf = new Map(scored.map((pair, index) => [pair, index]));
  const groups = findGroups(scored, profiles);
  return {
    original: before,
    revision: after,
    beads: [
      ...scored.map(({ a, b }) => singleBead(a, b, 0)),
      ...groups.map(({ fromA, toA, fromB, toB }) => ({ fromA, toA, fromB, toB, gain: 0 })),
    ],
    features: [
      ...scored.map((_, index) => featuresOf(index, noParts)),
      ...groups.map(({ carrier, features }) => featuresOf(indexOf.get(carrier) as number, features)),
    ],
    profiles,
    keys,
  };
}

/** The posterior of an example's beads, given their log-odds. */
export function examplePosterior(example: TrainingExample, odds: Float64Array, beside: Weights['beside']): Posterior {
  const beads = example.beads.map((bead, index) => ({ ...bead, gain: odds[index] as number }));
  return posteriorOf(beads, example.original.sentences.length, example.revision.sentences.length, beside);
}

/** The pairs that these weights link, in order and moved. */
export function exampleLinks(
  { keys, profiles }: TrainingExample,
  weights: Weights,
  certainty: number,
): { readonly inOrder: readonly IndexPair[]; readonly moved: readonly IndexPair[] } {
  const found = linkProposed(keys, profiles, weights, certainty);
  const links = regroupNeighbours(found, profiles, weights.regroup, certainty);
  const pairsWhere = (moved: boolean) => links.filter((link) => link.moved === moved).flatMap(indexPairsOf);
  return { inOrder: pairsWhere(false), moved: pairsWhere(true) };
}

/** The candidates for moves: pairs of unaligned sentences that cross these links. */
export function exampleMoves(example: TrainingExample, weights: Weights, inOrder: readonly IndexPair[]): Candidate[] {
  const [usedA, usedB] = [new Set(inOrder.map(({ a }) => a)), new Set(inOrder.map(({ b }) => b))];
  const chain = inOrder.toSorted((x, y) => x.a - y.a || x.b - y.b).map(({ a, b }) => singleBead(a, b, 0));
  const crosses = crossingOf(chain, example.profiles);
  const scored = scorePairs(example.profiles, example.keys, weights);
  const unaligned = scored.filter(({ a, b }) => !usedA.has(a) && !usedB.has(b));
  const candidates = moveCandidatesOf(unaligned, crosses, example.profiles);
  if (isAskedOfGaps(example.profiles)) return candidates;
  return candidates.filter((candidate) => indexPairsOf(candidate).every(crosses));
}

/** The candidates for joins: sentences that these links leave over, each with the linked ones that may hold it. */
export function exampleJoins(example: TrainingExample, weights: Weights, links: readonly IndexPair[]): Candidate[] {
  return joinCandidatesOf(scorePairs(example.profiles, example.keys, weights), links, example.profiles);
}

/** The candidates for regrouping, given the links that these weights make otherwise. */
export function exampleRegroups({ keys, profiles }: TrainingExample, weights: Weights, certainty: number): Candidate[] {
  return regroupCandidatesOf(linkProposed(keys, profiles, weights, certainty), profiles);
}
