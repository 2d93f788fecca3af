/** The single decisions that follow the chain, with their right answers: moves, joins and regrouped neighbours. */
import {
  type Candidate,
  exampleJoins,
  exampleLinks,
  exampleMoves,
  exampleRegroups,
  JOIN_FEATURES,
  MOVE_FEATURES,
  PAIR_FEATURES,
  PART_FEATURES,
  REGROUP_FEATURES,
  type Weights,
} from '#training';
import { type Case, CERTAINTY } from './cases.ts';
import { besideOf, type Decision, fitDecisions } from './fit.ts';

/** ArgRewrite's links all keep the order, so its essays tell little about moves. */
const MOVE_WEIGHT_OF_DRAFTS = 0.1;
/** From this share of contained words on, a sentence of a draft was moved, whatever the gold says: not fitted to. */
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

/** The parameters of weights, the other way round. */
export function fitOf({ pair, part, beside, move, join, regroup }: Weights): Fit {
  const values = <Name extends string>(names: readonly Name[], weights: Readonly<Record<Name, number>>) =>
    names.map((name) => weights[name]);
  return {
    chain: Float64Array.from([...values(PAIR_FEATURES, pair), ...values(PART_FEATURES, part), beside.one, beside.both]),
    move: Float64Array.from(values(MOVE_FEATURES, move)),
    join: Float64Array.from(values(JOIN_FEATURES, join)),
    regroup: Float64Array.from(values(REGROUP_FEATURES, regroup)),
  };
}

/** Parameters under which nothing is found. */
function never(features: readonly string[]): Float64Array {
  return Float64Array.from(features, (_, k) => (k === 0 ? -99 : 0));
}

const NEVER = { move: never(MOVE_FEATURES), join: never(JOIN_FEATURES), regroup: never(REGROUP_FEATURES) };

/** Labels candidates: right where all their pairs are. Those with a pair that is neither right nor wrong are left out. */
function label(one: Case, candidates: readonly Candidate[], weight = one.weight): Decision[] {
  const size = one.example.revision.sentences.length;
  return candidates.flatMap(({ original, revision, features }) => {
    const keys = original.flatMap((a) => revision.map((b) => a * size + b));
    if (keys.some((key) => one.fine.has(key))) return [];
    return [{ features, right: keys.every((key) => one.right.has(key)), weight }];
  });
}

/** Fits the weights of pairs to each pair by itself, whatever its place: of a heavy rewrite the chain knows many orders. */
export function fitPairs(cases: readonly Case[], prior: Float64Array, l2: number): Float64Array {
  const decisions = cases.flatMap(({ example, right, fine, weight }) =>
    example.keys.flatMap((key, index): Decision[] => {
      if (fine.has(key) && !right.has(key)) return [];
      // what neighbours count for is of chains alone
      const features = [...(example.features[index] as Float64Array), 0, 0];
      return [{ features, right: right.has(key), weight }];
    }),
  );
  return fitDecisions(decisions, prior, l2);
}

/** The decisions about moves, given the links that these weights make. */
export function moveDecisions(one: Case, chain: Float64Array): Decision[] {
  const weights = weightsOf({ ...NEVER, chain });
  const { inOrder } = exampleLinks(one.example, weights, CERTAINTY);
  const candidates = exampleMoves(one.example, weights, inOrder);
  if (one.group !== 'ArgRewrite') return label(one, candidates);
  const [same, contained] = [PAIR_FEATURES.indexOf('same'), PAIR_FEATURES.indexOf('contained')];
  const isPlainMove = ({ original: [a], revision: [b] }: Candidate) => {
    const row = one.example.features[one.example.beads.findIndex(({ fromA, fromB }) => fromA === a && fromB === b)];
    return row !== undefined && (row[same] === 1 || (row[contained] as number) > PLAINLY_MOVED);
  };
  return label(
    one,
    candidates.filter((candidate) => !isPlainMove(candidate)),
    MOVE_WEIGHT_OF_DRAFTS,
  );
}

/** The decisions about joins, given the links and moves that these weights make. */
export function joinDecisions(one: Case, fitted: Pick<Fit, 'chain' | 'move'>): Decision[] {
  const weights = weightsOf({ ...NEVER, ...fitted });
  const { inOrder, moved } = exampleLinks(one.example, weights, CERTAINTY);
  return label(one, exampleJoins(one.example, weights, [...inOrder, ...moved]));
}

/** The decisions about regrouped neighbours, given all other links. */
export function regroupDecisions(one: Case, fitted: Omit<Fit, 'regroup'>): Decision[] {
  return label(one, exampleRegroups(one.example, weightsOf({ ...NEVER, ...fitted }), CERTAINTY));
}
