/** The door for the programs that fit and take apart the alignment; the page and the command line never use it. */

import { proposePairs } from './align/candidates.ts';
import type { Bead } from './align/chain.ts';
import { linkProposed } from './align/decode.ts';
import { findGroups } from './align/groups.ts';
import { joinablesOf } from './align/joins.ts';
import { placesOf } from './align/linked.ts';
import { crossingOf, type Place, type Stray, straysOf } from './align/moves.ts';
import { type Posterior, posteriorOf } from './align/posterior.ts';
import { type Profiles, profilesOf } from './align/profiles.ts';
import { type Regroupable, regroupablesOf, withRegroups } from './align/regroups.ts';
import { measurePairs, scorePairs } from './align/score.ts';
import type { WordVectors } from './align/vectors.ts';
import {
  JOIN_FEATURES,
  MOVE_FEATURES,
  PAIR_FEATURES,
  PART_FEATURES,
  REGROUP_FEATURES,
  type Weights,
} from './align/weights.ts';
import { readStory, type Side, type StoryText } from './text/story.ts';

export { weightsFor } from './align/fitted.ts';
export { KIN_FEATURES } from './align/kinship.ts';
export { JOIN_FEATURES, MOVE_FEATURES, PAIR_FEATURES, PART_FEATURES, REGROUP_FEATURES, type Weights };

/** Two versions of a story as the alignment's weights see them: what `bench/calibrate.ts` fits them to. */
export interface Lesson {
  readonly original: StoryText;
  readonly revision: StoryText;
  /** Whether word vectors took part. */
  readonly hasMeaning: boolean;
  /** What could be linked; the gains are nothing until there are weights. */
  readonly beads: readonly Bead[];
  /** Of each bead the features of its pair, then the sums of its parts: `PAIR_FEATURES` and `PART_FEATURES`. */
  readonly features: readonly Float64Array[];
  readonly profiles: Profiles;
  readonly keys: readonly number[];
}

/** Reads two versions of a story and measures whatever could be linked. */
export function lessonOf(original: Side, revision: Side, vectors: WordVectors | undefined): Lesson {
  const [before, after] = [readStory(original, 'original'), readStory(revision, 'revision')];
  const profiles = profilesOf(before, after, vectors);
  const { keys } = proposePairs(profiles, Number.POSITIVE_INFINITY);
  const { rows } = measurePairs(profiles, keys);
  const width = PAIR_FEATURES.length;
  const nothing = PART_FEATURES.map(() => 0);
  const pairRow = (index: number, parts: readonly number[]) =>
    Float64Array.from([...rows.subarray(index * width, (index + 1) * width), ...parts]);
  const scored = scorePairs(profiles, keys, NO_WEIGHTS);
  const indexOf = new Map(scored.map((pair, index) => [pair, index]));
  const groups = findGroups(scored, profiles);
  return {
    original: before,
    revision: after,
    hasMeaning: profiles.hasMeaning,
    beads: [
      ...scored.map(({ a, b }) => ({ fromA: a, toA: a + 1, fromB: b, toB: b + 1, gain: 0 })),
      ...groups.map(({ fromA, toA, fromB, toB }) => ({ fromA, toA, fromB, toB, gain: 0 })),
    ],
    features: [
      ...scored.map((_, index) => pairRow(index, nothing)),
      ...groups.map(({ carrier, features }) => pairRow(indexOf.get(carrier) as number, features)),
    ],
    profiles,
    keys,
  };
}

const zeros = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
const NO_WEIGHTS: Weights = {
  pair: zeros(PAIR_FEATURES),
  part: zeros(PART_FEATURES),
  beside: { one: 0, both: 0 },
  move: zeros(MOVE_FEATURES),
  join: zeros(JOIN_FEATURES),
  regroup: zeros(REGROUP_FEATURES),
};

/** How probable each bead of the lesson is when their log-odds are `gains`. */
export function lessonPosterior(lesson: Lesson, gains: Float64Array, beside: Weights['beside']): Posterior {
  const beads = lesson.beads.map((bead, index) => ({ ...bead, gain: gains[index] as number }));
  return posteriorOf(beads, lesson.original.sentences.length, lesson.revision.sentences.length, beside);
}

/** The pairs that these weights link, those in order and those that moved. */
export function lessonLinks(
  { keys, profiles }: Lesson,
  weights: Weights,
  certainty: number,
): { readonly inOrder: readonly Place[]; readonly moved: readonly Place[] } {
  const linked = withRegroups(linkProposed(keys, profiles, weights, certainty), profiles, weights.regroup, certainty);
  const placesWhere = (moved: boolean) => linked.filter((link) => link.moved === moved).flatMap(placesOf);
  return { inOrder: placesWhere(false), moved: placesWhere(true) };
}

/** The pairs that cross these links and whose sentences are in none of them: of these some are moves. */
export function lessonStrays(lesson: Lesson, weights: Weights, inOrder: readonly Place[]): Stray[] {
  const [usedA, usedB] = [new Set(inOrder.map(({ a }) => a)), new Set(inOrder.map(({ b }) => b))];
  const chain = [...inOrder]
    .sort((x, y) => x.a - y.a || x.b - y.b)
    .map(({ a, b }) => ({ fromA: a, toA: a + 1, fromB: b, toB: b + 1, gain: 0 }));
  const open = scorePairs(lesson.profiles, lesson.keys, weights).filter(({ a, b }) => !usedA.has(a) && !usedB.has(b));
  return straysOf(open).filter(crossingOf(chain, lesson.profiles));
}

/** The sentences that these links leave over, each with the linked ones that may hold it, too: of these some are joins. */
export function lessonJoinables(lesson: Lesson, weights: Weights, links: readonly Place[]): Stray[] {
  return joinablesOf(scorePairs(lesson.profiles, lesson.keys, weights), links, lesson.profiles);
}

/** The neighbours that may be cut anew, given the links that these weights make otherwise: some of these are. */
export function lessonRegroupables({ keys, profiles }: Lesson, weights: Weights, certainty: number): Regroupable[] {
  return regroupablesOf(linkProposed(keys, profiles, weights, certainty), profiles);
}
