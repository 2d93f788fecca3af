import { UNITS } from './data/units.ts';
import { type FoundValue, phraseAt, phraseBefore, type Quantity, type Word } from './fact.ts';
import type { Lookup } from './lookup.ts';
import type { Unit } from './unit-words.ts';

/** A quantity with the words it was found in. */
export type FoundQuantity = FoundValue<Quantity>;

/** Six digits are enough to tell shares apart and few enough to let equal ones meet. */
export function round(value: number): number {
  return Number(value.toPrecision(6));
}

/** Words before and behind a figure among which one says that it is an estimate. */
const ESTIMATE_BEFORE = 6;
const ESTIMATE_AFTER = 3;

/** `estimated to cost [40 million]`, `wird auf [40 Millionen] geschätzt`; within the clause. */
function isEstimated(words: readonly Word[], from: number, to: number, { estimates, data }: Lookup): boolean {
  if (data.estimates === undefined) return false;
  for (const [start, step, most] of [
    [from - 1, -1, ESTIMATE_BEFORE],
    [to, 1, ESTIMATE_AFTER],
  ] as const) {
    for (let n = 0; n < most; n++) {
      const word = words[start + n * step];
      if (word === undefined || word.kind === 'mark') break;
      if (estimates(word.key)) return true;
    }
  }
  return false;
}

/** `[Over] four weeks of hearings`: a preposition, where a duration opens the clause. */
function isDuring(words: readonly Word[], start: number, end: number, unit: string, { data }: Lookup): boolean {
  const before = words[start - 1];
  const dimension = UNITS[unit]?.[0];
  if (dimension !== 'duration' && dimension !== 'months') return false;
  const word = words[start]?.key ?? '';
  if (end !== start + 1 || data.during?.includes(word) !== true) return false;
  return before === undefined || before.kind === 'mark' || data.during.includes(`${before.key} ${word}`);
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
    isRound?: boolean;
  } = {},
): FoundQuantity {
  const opens = more.between === true && lookup.data.between[words[from - 1]?.key ?? ''] !== undefined;
  const first = opens ? from - 1 : from;
  const opener = phraseBefore(words, first, lookup.bounds);
  const before = opener !== null && isDuring(words, opener.start, first, unit, lookup) ? null : opener;
  const after = phraseAt(words, to, lookup.boundsAfter);
  const bound = before?.value ?? after?.value ?? 'exact';
  return {
    value: {
      type: 'quantity',
      values: values.map((value) => Number(value.toPrecision(15))),
      unit,
      bound,
      ...(bound === 'exact' && (more.isRound || isEstimated(words, first, to, lookup))
        ? { isEstimate: true as const }
        : {}),
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
