import type { FactKind } from '../comparison.ts';
import { UNITS } from './data/units.ts';
import { dateAt } from './dates.ts';
import { datelineEnd, type FoundValue, type Value, type ValueFact, type Word } from './fact.ts';
import { scaled } from './figures.ts';
import type { Lookup } from './lookup.ts';
import { announcesNumber } from './names.ts';
import { quantityAt } from './quantities.ts';
import { timeAt } from './times.ts';
import { MONEY } from './unit-words.ts';

/** The figures, dates and times of one sentence, in order and without overlap. Linear in its words. */
export function findValues(words: readonly Word[], lookup: Lookup): ValueFact[] {
  const facts: ValueFact[] = [];
  const dateline = datelineEnd(words);
  let before: FoundValue | null = null;
  for (let i = 0; i < words.length; ) {
    const found =
      mayBegin(words[i] as Word, lookup) && !isReference(words, i)
        ? (timeAt(words, i, lookup) ?? dateAt(words, i, lookup) ?? quantityAt(words, i, lookup))
        : null;
    if (found !== null) {
      const first = before === null ? null : withUnitOf(before, found, words, lookup);
      if (first !== null) facts.splice(-1, 1, valueFact(words, first, i < dateline, lookup));
      before = found;
      const whole = asMeasure(asMoney(found, facts.at(-1), words, lookup), facts.at(-1), words, lookup);
      facts.push(valueFact(words, whole, i < dateline, lookup));
    }
    i = found?.to ?? i + 1;
  }
  return facts;
}

/** `9 lakh rupees to farmers and 3 crore to mills`, `$5 million, up from 3 million`: the second is money, too. */
function asMoney(found: FoundValue, before: ValueFact | undefined, words: readonly Word[], lookup: Lookup): FoundValue {
  const { value, to } = found;
  if (value.type !== 'quantity' || value.unit !== '' || value.vague || before?.kind !== 'money') return found;
  if (lookup.data.numbers.scales[words[to - 1]?.key ?? ''] === undefined || before.value.type !== 'quantity')
    return found;
  return isAlone(words, to, lookup) ? { ...found, value: { ...value, unit: before.value.unit } } : found;
}

function isAlone(words: readonly Word[], to: number, lookup: Lookup): boolean {
  const next = words[to];
  return next === undefined || next.kind === 'mark' || lookup.small.has(next.key);
}

/** Words between a measure and a figure that is held against it: `rather than every`. */
const HELD_AGAINST = 4;

/** `every 20 minutes rather than every 30`, `from 20 minutes to 30`: the second measures what the first does. */
function asMeasure(
  found: FoundValue,
  before: ValueFact | undefined,
  words: readonly Word[],
  lookup: Lookup,
): FoundValue {
  const { value, from, to } = found;
  if (before === undefined || value.type !== 'quantity' || before.value.type !== 'quantity') return found;
  const { unit } = before.value;
  if (value.unit !== '' || value.vague || UNITS[unit] === undefined || !isAlone(words, to, lookup)) return found;
  const { earlier = [], reached = [], to: whereto } = lookup.data;
  for (let at = from - 1; at > from - 1 - HELD_AGAINST; at--) {
    const word = words[at];
    if (word === undefined || word.start < before.end) return found;
    const isHeld = [word.key, `${words[at - 1]?.key} ${word.key}`].some((phrase) => earlier.includes(phrase));
    if (isHeld || (at === from - 1 && [...reached, ...whereto].includes(word.key)))
      return { ...found, value: { ...value, unit } };
  }
  return found;
}

/** `from 36 to 31 euros`, `from 3 to 5 million people`: what the second counts, and its scale, are the first one's, too. */
function withUnitOf(
  first: FoundValue,
  second: FoundValue,
  words: readonly Word[],
  { data }: Lookup,
): FoundValue | null {
  if (first.value.type !== 'quantity' || second.value.type !== 'quantity') return null;
  const isCourse =
    data.from.includes(words[first.from - 1]?.key ?? '') &&
    data.to.includes(words[first.to]?.key ?? '') &&
    first.to + 1 === (second.boundFrom ?? second.from);
  if (!isCourse || first.value.values.length !== 1 || second.value.vague || first.value.vague) return null;
  const scaleOf = ({ from, to }: FoundValue) =>
    words.slice(from, to).flatMap(({ key }) => data.numbers.scales[key] ?? [])[0] ?? 1;
  const scale = scaleOf(second);
  // `from $4 to $6 million`
  if (first.value.unit !== '' && (first.value.unit !== second.value.unit || scale === 1)) return null;
  const isSmall = (first.value.values[0] ?? 0) < 1000 && scaleOf(first) === 1;
  const values = first.value.values.map((value) => (isSmall ? scaled(value, scale) : value));
  if (second.value.unit === '' && scale === 1) return null;
  return { ...first, value: { ...first.value, values, unit: second.value.unit } };
}

function valueFact(words: readonly Word[], found: FoundValue, inDateline: boolean, lookup: Lookup): ValueFact {
  const { value, from, to, boundFrom = from, boundTo = to } = found;
  const startOf = (first: number) => (words[first] as Word).start;
  const endOf = (after: number) => (words[after - 1] as Word).end;
  return {
    start: startOf(from),
    end: endOf(to),
    kind: value.type === 'quantity' ? kindOfUnit(value.unit, lookup) : value.type,
    value,
    id: valueKey(value),
    wide: { start: startOf(boundFrom), end: endOf(boundTo) },
    // `the No. 2 post` ranks as `second` does
    weak: found.weak === true || (value.type === 'quantity' ? announcesNumber(words, from - 2) : inDateline),
    before: neighbour(words, boundFrom, -1, lookup),
    after: neighbour(words, boundTo - 1, 1, lookup),
    ...(value.type === 'date' && isTerm(words, boundFrom, lookup) ? { isTerm: true } : {}),
  };
}

/** `until Monday`, `bis mindestens Montag`. */
function isTerm(words: readonly Word[], from: number, { data }: Lookup): boolean {
  return words.slice(Math.max(0, from - 2), from).some(({ key }) => data.terms?.includes(key) === true);
}

function kindOfUnit(unit: string, lookup: Lookup): FactKind {
  if (MONEY.has(unit) || lookup.money.has(unit)) return 'money';
  return unit === 'percent' || unit === 'point' ? 'percent' : 'number';
}

/** `9,000 people.[4]`, `a port.¹`: the number of a note. */
function isReference(words: readonly Word[], i: number): boolean {
  const [before, word, after] = [words[i - 1], words[i], words[i + 1]];
  if (word === undefined || word.kind !== 'number') return false;
  if (/^[¹²³⁰⁴-⁹]+$/.test(word.raw)) return true;
  return before?.key === '[' && !before.gap && after?.key === ']' && /^\d{1,3}$/.test(word.raw);
}

/** Whether a value can begin with this word: nearly all words are ruled out here. */
function mayBegin({ kind, key }: Word, { starters, compoundParts }: Lookup): boolean {
  if (kind === 'number' || starters.has(key)) return true;
  if (kind !== 'word') return false;
  // `Wednesday’s`; `Q3`; `zweiundzwanzig`
  if (key.length === 2 && /^[qth][1-4]$/.test(key)) return true;
  return key.endsWith("'s") || compoundParts?.test(key) === true;
}

/** Equal for equal values. Bounds are not part of it: `about 40` and `40` have one key. */
export function valueKey(value: Value): string {
  if (value.type === 'quantity') return `${value.vague ? 'v' : 'q'}:${value.unit}:${value.values.join('~')}`;
  if (value.type === 'time') return `t:${value.minutes}:${value.half ? 'h' : ''}:${value.zone}`;
  const { year, month, day, until, weekday, decade, relative } = value;
  return `d:${[year, month, day, until, weekday, decade, relative].map((part) => part ?? '').join(':')}`;
}

/** How far a content word may stand from a value and still say what it counts. */
const REACH = 4;

/** The stem of the nearest word that says something, on one side, within the clause; '' at its end. */
function neighbour(words: readonly Word[], from: number, step: 1 | -1, lookup: Lookup): string {
  for (let n = 1; n <= REACH; n++) {
    const word = words[from + n * step];
    if (word === undefined) return '';
    if (word.kind === 'mark') {
      if (word.key === '-') continue;
      return '';
    }
    if (word.kind === 'word' && !lookup.small.has(word.key)) return word.stem;
  }
  return '';
}
