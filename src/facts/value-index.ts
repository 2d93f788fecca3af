import { appendTo } from '../text/collections.ts';
import type { ValueFact } from './fact.ts';
import { type Relation, relate } from './same-value.ts';
import type { FactSide } from './side.ts';

/** Where a value may be found again. */
export type ValueIndex = ReadonlyMap<string, readonly ValueFact[]>;
/** Different values under one key (`12`, `12 percent`, `12 years`): few in any story, bounded in a hostile one. */
const MOST_CANDIDATES = 32;

/** Every different value of a side, by number or by part of its date. */
export function indexValues(side: FactSide): ValueIndex {
  const index = new Map<string, ValueFact[]>();
  const seen = new Set<string>();
  for (const sentence of side.values) {
    for (const fact of sentence) {
      if (seen.has(fact.id)) continue;
      seen.add(fact.id);
      for (const key of keysOf(fact)) appendTo(index, key, fact, MOST_CANDIDATES);
    }
  }
  return index;
}

function keysOf({ value }: ValueFact): string[] {
  if (value.type === 'quantity') return [...value.values, ...(value.counts ?? [])].map((number) => `n:${number}`);
  if (value.type === 'time') return [`t:${value.minutes % 720}`];
  const keys: string[] = [];
  for (const field of ['year', 'month', 'day', 'weekday', 'decade', 'relative'] as const) {
    if (value[field] !== undefined) keys.push(`${field}:${value[field]}`);
  }
  if (value.year !== undefined) keys.push(`n:${value.year}`);
  return keys;
}

/** Relations in which a value is still there, if written or bounded otherwise. */
const PRESENT: ReadonlySet<Relation> = new Set<Relation>(['same', 'near', 'bound', 'bare']);

/** Whether a value stands anywhere on the other side: it moved, or is given once instead of twice. */
export function isElsewhere(fact: ValueFact, index: ValueIndex): boolean {
  return keysOf(fact).some((key) =>
    index.get(key)?.some((other) => {
      const relation = relate(fact, other);
      return PRESENT.has(relation) || isEndOfRange(fact, other);
    }),
  );
}

/** The same of a date to the month: `June 2021`, which `June 3, 2021` is not. */
export function isMonthElsewhere(fact: ValueFact, index: ValueIndex): boolean {
  return keysOf(fact).some((key) => index.get(key)?.some((other) => relate(fact, other) === 'same'));
}

function isEndOfRange(a: ValueFact, b: ValueFact): boolean {
  if (a.value.type !== 'quantity' || b.value.type !== 'quantity') return false;
  // `12 out of 31` still tells of 12 and of 31
  return (
    a.value.values.length !== b.value.values.length || (a.value.counts === undefined) !== (b.value.counts === undefined)
  );
}
