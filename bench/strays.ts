/**
 * What there is to decide once the links in order are found: which sentences left over moved, which belong to a link, and
 * which neighbours were cut anew.
 */
import {
  JOIN_FEATURES,
  lessonJoinables,
  lessonLinks,
  lessonRegroupables,
  lessonStrays,
  MOVE_FEATURES,
  PAIR_FEATURES,
  PART_FEATURES,
  REGROUP_FEATURES,
  type Weights,
} from '#training';
import { type Case, CERTAINTY } from './cases.ts';
import { besideOf, type Decision } from './fit.ts';

/** ArgRewrite's links all keep the order, so its essays tell little about moves. */
const MOVE_WEIGHT_OF_DRAFTS = 0.1;
/** A sentence of a draft that stands elsewhere nearly word for word was moved, whatever the gold says: no lesson. */
const PLAINLY_MOVED = 0.6;

/** The parameters of the four regressions, in the order of their features. */
export interface Fit {
  readonly chain: Float64Array;
  readonly move: Float64Array;
  readonly join: Float64Array;
  readonly regroup: Float64Array;
}

/** The weights as `src/align/fitted.ts` has them. */
export function weightsOf({ chain, move, join, regroup }: Fit): Weights {
  const named = <Name extends string>(names: readonly Name[], values: ArrayLike<number>, from = 0) =>
    Object.fromEntries(names.map((name, k) => [name, Number((values[from + k] as number).toFixed(2))])) as Record<
      Name,
      number
    >;
  const { one, both } = besideOf(chain);
  return {
    pair: named(PAIR_FEATURES, chain),
    part: named(PART_FEATURES, chain, PAIR_FEATURES.length),
    beside: named(['one', 'both'], [one, both]),
    move: named(MOVE_FEATURES, move),
    join: named(JOIN_FEATURES, join),
    regroup: named(REGROUP_FEATURES, regroup),
  };
}

/** Weights under which nothing of the kind is found. */
function never(features: readonly string[]): Float64Array {
  const weights = new Float64Array(features.length);
  weights[0] = -99;
  return weights;
}

const NO_MOVES = never(MOVE_FEATURES);
const NO_JOINS = never(JOIN_FEATURES);
const NO_REGROUPS = never(REGROUP_FEATURES);

/** The strays of a case as decisions, given the links that its held-out weights make. */
export function moveDecisions(one: Case, chain: Float64Array): Decision[] {
  const weights = weightsOf({ chain, move: NO_MOVES, join: NO_JOINS, regroup: NO_REGROUPS });
  const { inOrder } = lessonLinks(one.lesson, weights, CERTAINTY);
  const size = one.lesson.revision.sentences.length;
  const contained = PAIR_FEATURES.indexOf('contained');
  const measured = new Map(one.lesson.beads.map((bead, k) => [bead.fromA * size + bead.fromB, k] as const).reverse());
  const decisions: Decision[] = [];
  if (one.group === 'strangers') return decisions;
  for (const { a, b, features } of lessonStrays(one.lesson, weights, inOrder)) {
    const key = a * size + b;
    if (one.fine.has(key)) continue;
    const row = one.lesson.features[measured.get(key) ?? -1];
    if (one.group === 'ArgRewrite' && row !== undefined) {
      if (row[1] === 1 || (row[contained] as number) > PLAINLY_MOVED) continue;
    }
    const weight = one.group === 'ArgRewrite' ? MOVE_WEIGHT_OF_DRAFTS : one.weight;
    decisions.push({ features, right: one.right.has(key), weight });
  }
  return decisions;
}

/** The same for what may be joined to the links that its held-out weights make. */
export function joinDecisions(one: Case, chain: Float64Array, move: Float64Array): Decision[] {
  if (one.group === 'strangers') return [];
  const weights = weightsOf({ chain, move, join: NO_JOINS, regroup: NO_REGROUPS });
  const { inOrder, moved } = lessonLinks(one.lesson, weights, CERTAINTY);
  const size = one.lesson.revision.sentences.length;
  return lessonJoinables(one.lesson, weights, [...inOrder, ...moved])
    .map(({ a, b, features }) => ({ key: a * size + b, features }))
    .filter(({ key }) => !one.fine.has(key))
    .map(({ key, features }) => ({ features, right: one.right.has(key), weight: one.weight }));
}

/** The same for neighbours that may be cut anew, given all other links: right where both belong to both. */
export function regroupDecisions(one: Case, { chain, move, join }: Omit<Fit, 'regroup'>): Decision[] {
  if (one.group === 'strangers') return [];
  const weights = weightsOf({ chain, move, join, regroup: NO_REGROUPS });
  const size = one.lesson.revision.sentences.length;
  return lessonRegroupables(one.lesson, weights, CERTAINTY)
    .map(({ original, revision, features }) => ({
      keys: original.flatMap((a) => revision.map((b) => a * size + b)),
      features,
    }))
    .filter(({ keys }) => !keys.some((key) => one.fine.has(key)))
    .map(({ keys, features }) => ({ features, right: keys.every((key) => one.right.has(key)), weight: one.weight }));
}
