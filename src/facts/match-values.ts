import { appendTo, gather, matchGreedily, type ScoredPair } from '../text/collections.ts';
import type { ValueFact } from './fact.ts';
import { relate } from './same-value.ts';

/** Values of one link that belong together. */
export interface ValuePair {
  readonly original: ValueFact;
  readonly revision: ValueFact;
}

/** What one link's values came to: pairs, and what is left on either side. */
export interface ValueMatch {
  readonly pairs: ValuePair[];
  readonly original: ValueFact[];
  readonly revision: ValueFact[];
}

/** A link with more leftovers than this is compared only among neighbours in order, so that work stays linear. */
const WHOLE = 24;
/** How far apart two neighbours may stand. */
const WINDOW = 8;

/** Pairs equal values, then values that are one value by another writing, in reading order. */
export function matchEqual(original: readonly ValueFact[], revision: readonly ValueFact[]): ValueMatch {
  const byValue = new Map<string, ValueFact[]>();
  for (const fact of revision) appendTo(byValue, fact.id, fact);
  const pairs = gather(original, (fact) => {
    const equal = byValue.get(fact.id)?.shift();
    return equal === undefined ? [] : [{ original: fact, revision: equal }];
  });
  const paired = new Set(gather(pairs, (pair) => [pair.original, pair.revision]));
  const unpaired = (facts: readonly ValueFact[]) => facts.filter((fact) => !paired.has(fact));
  const written = bestPairs(unpaired(original), unpaired(revision), (a, b) => (relate(a, b) === 'same' ? 1 : 0));
  return { ...written, pairs: [...pairs, ...written.pairs] };
}

/** Points for what speaks for two different values having the same place in the sentence. */
export const POINTS = { after: 3, before: 2, label: 3, close: 3, unit: 2, rank: 2, near: 3 };
/** In a list of sums one that changed is nearer to itself than to any other, as a rule. */
const CLOSE = 1.1;
/** One strong sign, or the same rank among equally many. */
const ENOUGH = 2;
/** `one` may be a pronoun: its neighbours must agree. */
const ENOUGH_FOR_WEAK = 3;

/** Pairs what is left in a link as changed values: by kind, unit, the words around, and rank among equally many. */
export function matchChanged(original: readonly ValueFact[], revision: readonly ValueFact[]): ValueMatch {
  const ranks = new Map<ValueFact, number>();
  const counts = [rankByKind(original, ranks), rankByKind(revision, ranks)];
  return bestPairs(original, revision, (a, b) => {
    const relation = relate(a, b);
    if (relation === null) return 0;
    let score = 0;
    if (relation === 'near' || relation === 'rounded' || relation === 'bare') score += POINTS.near;
    if (a.after !== '' && a.after === b.after) score += POINTS.after;
    if (a.before !== '' && a.before === b.before) score += POINTS.before;
    if (unitOf(a) !== '' && unitOf(a) === unitOf(b)) score += POINTS.unit;
    if (hasLabelOf(a, b) || hasLabelOf(b, a)) score += POINTS.label;
    const group = groupOf(a);
    const isList = counts.every((count) => (count.get(group) ?? 0) > 1);
    if (isList && a.value.type === 'quantity' && unitOf(a) === unitOf(b) && isNear(a, b, CLOSE)) score += POINTS.close;
    if (group === groupOf(b) && counts[0]?.get(group) === counts[1]?.get(group) && ranks.get(a) === ranks.get(b)) {
      score += POINTS.rank;
    }
    const enough = a.weak || b.weak ? ENOUGH_FOR_WEAK : ENOUGH;
    return score >= enough ? score : 0;
  });
}

/** `$5,587 for the fair` and `the fair $5,687`: what is behind the one stands before the other. */
export function hasLabelOf({ after }: ValueFact, { before }: ValueFact): boolean {
  return after !== '' && after === before;
}

export function isNear({ value: a }: ValueFact, { value: b }: ValueFact, factor: number): boolean {
  if (a.type !== 'quantity' || b.type !== 'quantity') {
    return a.type !== 'date' || b.type !== 'date' || a.month === b.month;
  }
  const [x = 0, y = 0] = [a.values[0], b.values[0]];
  return Math.max(x, y) <= factor * Math.min(x, y);
}

/** Values that can change into each other: money, shares, days, years, plain figures. */
export function groupOf({ kind, value }: ValueFact): string {
  // a third and 40 percent are two shares
  if (value.type === 'quantity') return value.unit === 'ordinal' ? 'ordinal' : value.unit === 'part' ? 'percent' : kind;
  if (value.type === 'time') return 'time';
  if (value.weekday !== undefined && value.day === undefined) return 'weekday';
  return value.day !== undefined ? 'day' : value.relative !== undefined ? 'relative' : 'year';
}

export function unitOf({ value }: ValueFact): string {
  if (value.type === 'quantity') return value.unit === 'part' ? 'percent' : value.unit;
  return value.type === 'time' ? 'time' : groupOf({ value } as ValueFact);
}

function rankByKind(facts: readonly ValueFact[], ranks: Map<ValueFact, number>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const fact of facts) {
    if (fact.weak) continue;
    const group = groupOf(fact);
    const rank = counts.get(group) ?? 0;
    ranks.set(fact, rank);
    counts.set(group, rank + 1);
  }
  return counts;
}

/**
 * Greedy one-to-one matching of two lists by a score; pairs with score 0 are left apart. Returns the pairs, the best
 * first, and what is left on either side, in order. Long lists are compared among neighbours only.
 */
export function bestPairs<T>(
  original: readonly T[],
  revision: readonly T[],
  score: (original: T, revision: T) => number,
): { pairs: { original: T; revision: T }[]; original: T[]; revision: T[] } {
  if (original.length === 0 || revision.length === 0)
    return { pairs: [], original: [...original], revision: [...revision] };
  const window = original.length <= WHOLE && revision.length <= WHOLE ? WHOLE : WINDOW;
  const scored: ScoredPair[] = [];
  for (let i = 0; i < original.length; i++) {
    const to = Math.min(revision.length, i + window + 1);
    for (let j = Math.max(0, i - window); j < to; j++) {
      const points = score(original[i] as T, revision[j] as T);
      if (points > 0) scored.push({ original: i, revision: j, score: points });
    }
  }
  return matchGreedily(original, revision, scored);
}
