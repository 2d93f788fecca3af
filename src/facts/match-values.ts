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
  const pairs: ValuePair[] = [];
  const waiting = new Map<string, ValueFact[]>();
  for (const fact of revision) {
    const list = waiting.get(fact.id);
    if (list === undefined) waiting.set(fact.id, [fact]);
    else list.push(fact);
  }
  const used = new Set<ValueFact>();
  const next = new Map<string, number>();
  const left: ValueFact[] = [];
  for (const fact of original) {
    const at = next.get(fact.id) ?? 0;
    const found = waiting.get(fact.id)?.[at];
    if (found === undefined) left.push(fact);
    else {
      next.set(fact.id, at + 1);
      used.add(found);
      pairs.push({ original: fact, revision: found });
    }
  }
  const rest = revision.filter((fact) => !used.has(fact));
  const written = bestPairs(left, rest, (a, b) => (relate(a, b) === 'same' ? 1 : 0));
  return { pairs: [...pairs, ...written.pairs], original: written.original, revision: written.revision };
}

/** Points for what speaks for two different values having the same place in the sentence. */
const POINTS = { after: 3, before: 2, unit: 2, rank: 2, near: 3 };
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
    const group = groupOf(a);
    if (group === groupOf(b) && counts[0]?.get(group) === counts[1]?.get(group) && ranks.get(a) === ranks.get(b)) {
      score += POINTS.rank;
    }
    const enough = a.weak || b.weak ? ENOUGH_FOR_WEAK : ENOUGH;
    return score >= enough ? score : 0;
  });
}

/** Values that can change into each other: money, shares, days, years, plain figures. */
function groupOf({ kind, value }: ValueFact): string {
  if (value.type === 'quantity') return value.unit === 'ordinal' ? 'ordinal' : kind;
  if (value.type === 'time') return 'time';
  if (value.weekday !== undefined && value.day === undefined) return 'weekday';
  return value.day !== undefined ? 'day' : value.relative !== undefined ? 'relative' : 'year';
}

function unitOf({ value }: ValueFact): string {
  return value.type === 'quantity' ? value.unit : value.type === 'time' ? 'time' : groupOf({ value } as ValueFact);
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
 * The pairs with the best scores first, each fact once. Ties go to the pair nearer the beginning,
 * counted on both sides alike, so that swapping the sides swaps the answer and no more.
 */
export function bestPairs<T>(
  original: readonly T[],
  revision: readonly T[],
  score: (original: T, revision: T) => number,
): { pairs: { original: T; revision: T }[]; original: T[]; revision: T[] } {
  const all: { i: number; j: number; score: number }[] = [];
  const whole = original.length <= WHOLE && revision.length <= WHOLE;
  for (const [i, a] of original.entries()) {
    const from = whole ? 0 : Math.max(0, i - WINDOW);
    const to = whole ? revision.length : Math.min(revision.length, i + WINDOW + 1);
    for (let j = from; j < to; j++) {
      const points = score(a, revision[j] as T);
      if (points > 0) all.push({ i, j, score: points });
    }
  }
  all.sort((x, y) => y.score - x.score || x.i + x.j - y.i - y.j || Math.abs(x.i - x.j) - Math.abs(y.i - y.j));
  const takenOriginal = new Set<number>();
  const takenRevision = new Set<number>();
  const chosen: { i: number; j: number }[] = [];
  for (const { i, j } of all) {
    if (takenOriginal.has(i) || takenRevision.has(j)) continue;
    takenOriginal.add(i);
    takenRevision.add(j);
    chosen.push({ i, j });
  }
  return {
    pairs: chosen.map(({ i, j }) => ({ original: original[i] as T, revision: revision[j] as T })),
    original: original.filter((_, i) => !takenOriginal.has(i)),
    revision: revision.filter((_, j) => !takenRevision.has(j)),
  };
}
