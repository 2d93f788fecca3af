import { type FoundValue, phraseAt, phraseBefore, type Quantity, type Word } from './fact.ts';
import type { Lookup } from './lookup.ts';
import type { Unit } from './unit-words.ts';

/** A quantity with the words it was found in. */
export type FoundQuantity = FoundValue<Quantity>;

/** Six digits are enough to tell shares apart and few enough to let equal ones meet. */
export function round(value: number): number {
  return Number(value.toPrecision(6));
}

/** A quantity of the words from `from` to its unit's end, with what bounds it before or behind: `about 40 metres`. */
export function finish(
  words: readonly Word[],
  from: number,
  values: readonly number[],
  { unit, end: to }: Unit,
  lookup: Lookup,
  more: {
    vague?: boolean;
    weak?: boolean;
    between?: boolean;
    counts?: readonly [number, number];
    orMillions?: boolean;
  } = {},
): FoundQuantity {
  const opens = more.between === true && lookup.data.between[words[from - 1]?.key ?? ''] !== undefined;
  const first = opens ? from - 1 : from;
  const before = phraseBefore(words, first, lookup.bounds);
  const after = phraseAt(words, to, lookup.boundsAfter);
  return {
    value: {
      type: 'quantity',
      values: values.map((value) => Number(value.toPrecision(15))),
      unit,
      bound: before?.value ?? after?.value ?? 'exact',
      vague: more.vague === true,
      ...(more.counts === undefined ? {} : { counts: more.counts }),
      ...(more.orMillions === true ? { orMillions: true as const } : {}),
    },
    from: first,
    to,
    boundFrom: before?.start ?? first,
    boundTo: after?.end ?? to,
    weak: more.weak === true,
  };
}
