import type { FactKind } from '../comparison.ts';
import { dateAt } from './dates.ts';
import { datelineEnd, type FactToken, stemOf, type Value, type ValueFact } from './fact.ts';
import type { Lookup } from './lookup.ts';
import { quantityAt } from './quantities.ts';
import { timeAt } from './times.ts';

/** The figures, dates and times of one sentence, in order and without overlap. Linear in its words. */
export function findValues(words: readonly FactToken[], lookup: Lookup): ValueFact[] {
  const facts: ValueFact[] = [];
  const dateline = datelineEnd(words);
  let i = 0;
  while (i < words.length) {
    if (!mayBegin(words[i] as FactToken, lookup)) {
      i++;
      continue;
    }
    const time = timeAt(words, i, lookup);
    const date = time === null ? dateAt(words, i, lookup) : null;
    const plain = time ?? date;
    if (plain !== null) {
      facts.push(
        fact(
          words,
          time === null ? 'date' : 'time',
          plain.value,
          plain.from,
          plain.to,
          plain.from,
          plain.to,
          i < dateline,
          lookup,
        ),
      );
      i = plain.to;
      continue;
    }
    const quantity = quantityAt(words, i, lookup);
    if (quantity === null) {
      i++;
      continue;
    }
    const { kind, value, from, to, wideFrom, wideTo, weak } = quantity;
    facts.push(fact(words, kind, value, from, to, wideFrom, wideTo, weak, lookup));
    i = to;
  }
  return facts;
}

function fact(
  words: readonly FactToken[],
  kind: FactKind,
  value: Value,
  from: number,
  to: number,
  wideFrom: number,
  wideTo: number,
  weak: boolean,
  lookup: Lookup,
): ValueFact {
  const start = (words[from] as FactToken).start;
  const end = (words[to - 1] as FactToken).end;
  return {
    start,
    end,
    kind,
    value,
    id: valueKey(value),
    wide: { start: (words[wideFrom] as FactToken).start, end: (words[wideTo - 1] as FactToken).end },
    weak,
    before: neighbour(words, wideFrom, -1, lookup),
    after: neighbour(words, wideTo - 1, 1, lookup),
  };
}

/** Whether a value can begin with this word: nearly all words are told off here. */
function mayBegin({ kind, key }: FactToken, { starters, data }: Lookup): boolean {
  if (kind === 'number' || starters.has(key)) return true;
  if (kind !== 'word') return false;
  // `Wednesday’s`; `zweiundzwanzig`
  return key.endsWith("'s") || (data.numbers.joiners[0] === 'und' && /und|hundert|tausend/.test(key));
}

/** Equal for equal values. Bounds are not part of it: `about 40` and `40` meet, and are then told apart. */
export function valueKey(value: Value): string {
  if (value.type === 'quantity') return `${value.vague ? 'v' : 'q'}:${value.unit}:${value.values.join('~')}`;
  if (value.type === 'time') return `t:${value.minutes}:${value.half ? 'h' : ''}:${value.zone}`;
  const { year, month, day, until, weekday, decade, relative } = value;
  return `d:${[year, month, day, until, weekday, decade, relative].map((part) => part ?? '').join(':')}`;
}

/** How far a content word may stand from a value and still say what it counts. */
const REACH = 4;

/** The stem of the nearest word that says something, on one side, within the clause; '' at its end. */
function neighbour(words: readonly FactToken[], from: number, step: 1 | -1, lookup: Lookup): string {
  for (let n = 1; n <= REACH; n++) {
    const word = words[from + n * step];
    if (word === undefined) return '';
    if (word.kind === 'mark') {
      if (word.key === '-') continue;
      return '';
    }
    if (word.kind === 'word' && !lookup.small.has(word.key)) return stemOf(word.key);
  }
  return '';
}
