import { CURRENCY_SIGNS, UNITS } from './data/units.ts';
import { phraseAt, type Word } from './fact.ts';
import { isMove, isPartOfName, ordinalEnd } from './figure-context.ts';
import { scaled } from './figures.ts';
import { type FoundQuantity, finish, round } from './found-quantity.ts';
import type { Lookup } from './lookup.ts';
import { andHalf, type Numeral, numeralAt } from './numerals.ts';
import { oneInSomeAt, shareAt, unitOfPart } from './shares.ts';
import { isMetres, type Unit, unitAfter, unitOf } from './unit-words.ts';

/** The quantity that begins at `words[i]`, or null. Looks at the words it takes and a bounded number more. */
export function quantityAt(words: readonly Word[], i: number, lookup: Lookup): FoundQuantity | null {
  return (
    vagueAt(words, i, lookup) ??
    measureWordAt(words, i, lookup) ??
    timesAt(words, i, lookup) ??
    ordinalAt(words, i, lookup) ??
    ageAt(words, i, lookup) ??
    feetAndInchesAt(words, i, lookup) ??
    scoreAt(words, i, lookup) ??
    oneInSomeAt(words, i, lookup) ??
    shareAt(words, i, lookup) ??
    figuresAt(words, i, lookup)
  );
}

/** `dozens of houses`, `tens of thousands`: a value somewhere in a range. */
function vagueAt(words: readonly Word[], i: number, lookup: Lookup): FoundQuantity | null {
  const found = phraseAt(words, i, lookup.vague);
  if (found === null) return null;
  return finish(words, i, [...found.value], unitAfter(words, found.end, lookup), lookup, {
    vague: true,
  });
}

/** `fortnight`, `un quart de siècle`: a count and its unit in one. */
function measureWordAt(words: readonly Word[], i: number, lookup: Lookup): FoundQuantity | null {
  const article = lookup.data.numbers.articles.includes(words[i]?.key ?? '') ? 1 : 0;
  const found = phraseAt(words, i, lookup.measureWords) ?? phraseAt(words, i + article, lookup.measureWords);
  if (found === null) return null;
  const [value, unit] = found.value;
  return finish(words, i, [value], { unit, end: found.end }, lookup);
}

/** `twice`, `tripled`, `el doble`. */
function timesAt(words: readonly Word[], i: number, lookup: Lookup): FoundQuantity | null {
  const found = phraseAt(words, i, lookup.times);
  if (found === null) return null;
  return finish(words, i, [found.value], { unit: 'times', end: found.end }, lookup, { weak: true });
}

/** `the third quarter`, `21st century`, `21. Jahrhundert`; `first` (firstly) and `a second later` are none. */
function ordinalAt(words: readonly Word[], i: number, lookup: Lookup): FoundQuantity | null {
  const word = words[i] as Word;
  const { data } = lookup;
  if (word.kind === 'number') {
    const end = ordinalEnd(words, i, lookup);
    if (end > 0) return finish(words, i, [Number(word.raw)], { unit: 'ordinal', end }, lookup);
    const match = /^(\d{1,4})(\p{L}{1,3})$/u.exec(word.raw);
    if (match === null || !data.ordinalEndings.includes((match[2] ?? '').toLowerCase())) return null;
    return finish(words, i, [Number(match[1])], { unit: 'ordinal', end: i + 1 }, lookup);
  }
  // `Q3` and `the third quarter`
  if (/^[QTH][1-4]$/.test(word.raw))
    return finish(words, i, [Number(word.raw[1])], { unit: 'ordinal', end: i + 1 }, lookup, { weak: true });
  const value = data.numbers.ordinals[word.key];
  if (value === undefined || !standsBeforeNoun(words, i, lookup)) return null;
  return finish(words, i, [value], { unit: 'ordinal', end: i + 1 }, lookup, { weak: true });
}

/** Places of a ranking that are told at the end of a clause, too. */
const LEAST_RANK = 3;

/** `the city's third metro line`. */
function isOwner({ key }: Word): boolean {
  return key.endsWith("'s");
}

/** An ordinal counts only between a small word and a noun: `the second man`; not `First, …`, not `a second later`. */
function standsBeforeNoun(words: readonly Word[], i: number, lookup: Lookup): boolean {
  const before = words[i - 1];
  const after = words[i + 1];
  if (before === undefined || after === undefined || before.kind !== 'word') return false;
  // `second-largest`
  if (after.key === '-' && !after.gap) return words[i + 2]?.kind === 'word';
  // `came third in the race`; `first` and `second` there are as often something else, `a third` is a share
  const isRank = (lookup.data.numbers.ordinals[words[i]?.key ?? ''] ?? 0) >= LEAST_RANK;
  if (isRank && !lookup.data.numbers.articles.includes(before.key) && !lookup.small.has(before.key) && !isOwner(before))
    return after.kind === 'mark' || lookup.small.has(after.key);
  if (after.kind === 'mark') return false;
  return after.key !== 'later' && after.key !== 'ago' && !lookup.small.has(after.key);
}

/** `Einundvierzigjährige`, `zweitägig`: a numeral and what it measures in one word. */
function ageAt(words: readonly Word[], i: number, lookup: Lookup): FoundQuantity | null {
  const word = words[i] as Word;
  const { ageEnding, unitEndings = [] } = lookup.data;
  const endings = ageEnding === undefined ? unitEndings : [...unitEndings, [ageEnding, 'age'] as const];
  const [ending, unit] = endings.find(([end]) => end.test(word.key)) ?? [];
  if (word.kind !== 'word' || ending === undefined || unit === undefined) return null;
  const head = word.key.replace(ending, '');
  const numeral = numeralAt([{ ...word, key: head }], 0, lookup.data);
  if (numeral === null || !Number.isInteger(numeral.value)) return null;
  return finish(words, i, [numeral.value], { unit, end: i + 1 }, lookup);
}

/** `6'2"`: feet and inches. */
function feetAndInchesAt(words: readonly Word[], i: number, lookup: Lookup): FoundQuantity | null {
  const match = /^([1-9])['’′](\d{1,2})$/.exec(words[i]?.raw ?? '');
  const mark = words[i + 1];
  if (match === null || Number(match[2]) >= 12) return null;
  const end = mark?.key === '"' && !mark.gap ? i + 2 : i + 1;
  return finish(words, i, [scaled(Number(match[1]) + Number(match[2]) / 12, 1)], { unit: 'foot', end }, lookup);
}

/** `3:1`, `52:48 votes`: a score; `2:14:04` hours: a time that was run. */
function scoreAt(words: readonly Word[], i: number, lookup: Lookup): FoundQuantity | null {
  const raw = words[i]?.raw ?? '';
  const run = /^(\d{1,2}):(\d\d):(\d\d)$/.exec(raw);
  if (run !== null) {
    const [hours = 0, minutes = 0, seconds = 0] = run.slice(1).map(Number);
    const unit = unitAfter(words, i + 1, lookup);
    const end = unit.unit === 'hour' ? unit.end : i + 1;
    return finish(words, i, [hours * 3600 + minutes * 60 + seconds], { unit: 'second', end }, lookup);
  }
  const score = /^(\d{1,3}):(\d{1,3})$/.exec(raw);
  if (score === null) return null;
  return finish(words, i, [Number(score[1]), Number(score[2])], { unit: '', end: i + 1 }, lookup);
}

function figuresAt(words: readonly Word[], i: number, lookup: Lookup): FoundQuantity | null {
  const { data } = lookup;
  const sign = CURRENCY_SIGNS[words[i]?.key ?? ''];
  // `Rs. 3 crore`
  const stop = sign !== undefined && words[i + 1]?.key === '.' && words[i + 1]?.gap === false ? 1 : 0;
  const at = sign === undefined ? i : i + 1 + stop;
  const first = numeralAt(words, at, data);
  if (first === null || (sign !== undefined && first.figure === null)) return null;
  if (isPartOfName(words, at) || isUnreadable(first, lookup)) return null;
  let unit = unitOf(words, first, lookup);
  if (sign !== undefined) unit = { unit: sign, end: unit.end };
  // `une vingtaine d'années`
  if (first.isRound && unit.unit === '' && lookup.of.has(words[first.end]?.key ?? '')) {
    const counted = unitAfter(words, first.end + 1, lookup);
    if (counted.unit !== '') unit = counted;
  }
  const ordinal = compoundOrdinal(words, first, lookup);
  if (ordinal !== null)
    return finish(words, i, [ordinal.value], { unit: 'ordinal', end: ordinal.end }, lookup, { weak: true });
  let values = [millionsByLetter(words, first, lookup)];
  if (unit.unit === 'basis') {
    values = [round((values[0] ?? 0) / 100)];
    unit = { unit: 'point', end: unit.end };
  }
  const half = UNITS[unit.unit] === undefined || unit.end === first.end ? 0 : andHalf(words, unit.end, data);
  if (half > unit.end) {
    // `two hours and a half`
    values = [scaled((values[0] ?? 0) + 0.5, 1)];
    unit = { unit: unit.unit, end: half };
  }
  const smaller = smallerMeasure(words, unit, lookup);
  if (smaller !== null) {
    values = [scaled((values[0] ?? 0) + smaller.value, 1)];
    unit = { unit: unit.unit, end: smaller.end };
  }
  let end = unit.end;

  const part = partAfter(words, first, lookup);
  if (part !== null) {
    // `three quarters of an hour`
    const measured = part.counts === undefined ? unitOfPart(words, part.end, lookup) : null;
    if (measured !== null && UNITS[measured.unit] !== undefined)
      return finish(words, i, [part.value], measured, lookup);
    return finish(words, i, [part.value], { unit: 'part', end: part.end }, lookup, part);
  }
  const second = secondOfOneKind(words, at, first, unit, lookup);
  let weak = first.weak;
  if (second !== null) {
    const isAlike = data.alike?.includes(words[second.end - 1]?.key ?? '') === true;
    const other = isAlike ? { unit: '', end: second.end } : unitOf(words, second, lookup);
    let low = values[0] as number;
    // `$5 to $10 million`, `3 to 4 million`: the scale of the second is the first's too
    const scale = second.value / Number(second.figure?.value ?? second.value);
    if (scale > 1 && low < 1000 && unit.end === first.end) low *= scale;
    else if (sharesThousands(first, second)) low *= 1000;
    values = [low, second.value];
    weak = false;
    unit = unit.unit === '' || other.unit !== '' ? other : { unit: unit.unit, end: other.end };
    end = other.end;
  }
  const age = ageAround(words, i, end, first, lookup);
  if (age !== null && (unit.unit === '' || unit.unit === 'year')) {
    unit = { unit: 'age', end: age };
    end = age;
  }
  return finish(words, i, values, { unit: unit.unit, end }, lookup, {
    weak: weak && unit.unit === '',
    between: second !== null,
    isRound: first.isRound === true && second === null,
    // `rose to 70m.`
    orMillions: first.figure?.letters === 'm' && unit.unit === 'm' && words[first.end]?.kind !== 'word',
  });
}

/** `forty-first`, `сорок первый`: a numeral of tens and the ordinal of its ones. */
function compoundOrdinal(words: readonly Word[], { value, end, figure }: Numeral, { data }: Lookup) {
  if (figure !== null || value % 10 !== 0 || value % 100 < 20) return null;
  const hyphen = words[end]?.key === '-' && !words[end]?.gap ? 1 : 0;
  const ones = data.numbers.ordinals[words[end + hyphen]?.key ?? ''];
  return ones === undefined || ones > 9 ? null : { value: value + ones, end: end + hyphen + 1 };
}

/** `$5-8,000`: the group of zeros that closes the second figure closes the first, too. */
function sharesThousands(first: Numeral, second: Numeral): boolean {
  if (!/^\d{1,3}[.,\u00a0\u202f ]000$/.test(second.digits) || !/^\d{1,3}$/.test(first.digits)) return false;
  return first.value < second.value / 1000;
}

/** Measures that are told in two: `6 feet 2 inches`, `2 hours and 30 minutes`. */
const SMALLER: Readonly<Record<string, readonly string[]>> = {
  foot: ['inch'],
  hour: ['minute'],
  minute: ['second'],
  pound: ['ounce'],
  year: ['month'],
};

function smallerMeasure(
  words: readonly Word[],
  { unit, end }: Unit,
  lookup: Lookup,
): { readonly value: number; readonly end: number } | null {
  const below = SMALLER[unit];
  if (below === undefined) return null;
  const at = lookup.data.numbers.joiners.includes(words[end]?.key ?? '') ? end + 1 : end;
  const numeral = numeralAt(words, at, lookup.data);
  if (numeral === null) return null;
  const { unit: smaller, end: after } = unitOf(words, numeral, lookup);
  if (!below.includes(smaller)) return null;
  const [whole, part] = [UNITS[unit]?.[1] ?? 1, UNITS[smaller]?.[1] ?? 1];
  return { value: (numeral.value * part) / whole, end: after };
}

/** Letters joined to the digits that are neither scale, unit nor million: `3D`, `747s`. */
function isUnreadable(numeral: Numeral, { data }: Lookup): boolean {
  const letters = numeral.figure?.letters ?? '';
  return !['', 'm', 'b'].includes(letters) && data.unitLetters?.[letters] === undefined;
}

/** `5m people` is five million, `5m high` five metres. */
function millionsByLetter(words: readonly Word[], numeral: Numeral, lookup: Lookup): number {
  if (numeral.figure?.letters === 'b') return numeral.value * 1e9;
  if (numeral.figure?.letters !== 'm') return numeral.value;
  return isMetres(words, numeral, lookup) ? numeral.value : numeral.value * 1e6;
}

/** `two-thirds`, `3/4`. */
function partAfter(
  words: readonly Word[],
  first: Numeral,
  lookup: Lookup,
): { value: number; end: number; counts?: readonly [number, number] } | null {
  const slash = words[first.end];
  const below = words[first.end + 1];
  if (
    slash?.key === '/' &&
    !slash.gap &&
    below?.kind === 'number' &&
    /^\d{1,2}$/.test(below.raw) &&
    first.value < Number(below.raw)
  ) {
    return { value: round(first.value / Number(below.raw)), end: first.end + 2 };
  }
  const hyphen = slash?.key === '-' && !slash.gap ? 1 : 0;
  const part = lookup.data.numbers.parts[words[first.end + hyphen]?.key ?? ''];
  if (part !== undefined && first.value < part) {
    return { value: round(first.value / part), end: first.end + hyphen + 1 };
  }
  // `tres cuartas partes`
  const { partWords = [], ordinals } = lookup.data.numbers;
  const ordinal = partWords.includes(below?.key ?? '') ? ordinals[slash?.key ?? ''] : undefined;
  if (ordinal !== undefined && first.value < ordinal)
    return { value: round(first.value / ordinal), end: first.end + 2 };
  const connector = phraseAt(words, first.end, lookup.outOf, 2);
  if (connector !== null && first.value < 20) {
    const whole = numeralAt(words, connector.end, lookup.data);
    if (
      whole !== null &&
      whole.value > first.value &&
      whole.value <= 1000 &&
      unitAfter(words, whole.end, lookup).unit === ''
    ) {
      return { value: round(first.value / whole.value), end: whole.end, counts: [first.value, whole.value] };
    }
  }
  return null;
}

/** A range that falls below this part of its first end is none. */
const LEAST_FALL = 10;

/** Scores below this are told as `two all`. */
const ALIKE = 20;

/** `rose 8% to $1.2 billion` is no range: its ends are of two kinds. */
function secondOfOneKind(
  words: readonly Word[],
  at: number,
  first: Numeral,
  unit: Unit,
  lookup: Lookup,
): Numeral | null {
  const second = secondValue(words, at, first, unit, lookup);
  if (second === null || unit.unit === '') return second;
  const other = unitOf(words, second, lookup).unit;
  // `paid £3.4m to 212 farmers`
  if (other === '' && lookup.data.to.includes(words[unit.end]?.key ?? '') && second.value < first.value / LEAST_FALL)
    return null;
  return other === '' || other === unit.unit ? second : null;
}

/**
 * The second value of a range, score or vote: `10-12`, `10 to 12`, `between 10 and 12`, `3-2`,
 * `9 votes to 6`, `two or three`. `rose from 10 to 12` tells two values, not a range.
 */
function secondValue(words: readonly Word[], i: number, first: Numeral, unit: Unit, lookup: Lookup): Numeral | null {
  const { data } = lookup;
  const at = unit.end;
  const link = words[at];
  if (link === undefined) return null;
  // `two-all`, `un partout`
  const alike = link.key === '-' ? at + 1 : at;
  if (data.alike?.includes(words[alike]?.key ?? '') && first.value < ALIKE && unit.unit === '')
    return { ...first, end: alike + 1 };
  const opener = words[i - 1]?.key ?? '';
  if (link.kind === 'mark') {
    if ((link.key !== '-' && link.key !== '—') || link.gap || words[at + 1]?.gap !== false) return null;
    const second = numeralAt(words, at + 1, data);
    return second !== null && (second.figure !== null) === (first.figure !== null) ? second : null;
  }
  if (data.between[opener]?.includes(link.key) && !data.from.includes(opener)) return numeralAt(words, at + 1, data);
  if (data.from.includes(opener) || isMove(words, i, first, unit, lookup)) return null;
  const vote = phraseAt(words, at, lookup.votes);
  if (vote !== null) return numeralAt(words, vote.end, data);
  if (data.to.includes(link.key)) return numeralAt(words, at + 1, data);
  if (lookup.or.has(link.key) && first.figure === null && !first.weak) {
    const second = numeralAt(words, at + 1, data);
    return second !== null && second.figure === null && second.value > first.value ? second : null;
  }
  return null;
}

/** `38-year-old`, `38 years old`, `aged 38`: the index after the age, or null. */
function ageAround(words: readonly Word[], from: number, end: number, first: Numeral, lookup: Lookup): number | null {
  const hyphen = words[first.end];
  const start = hyphen?.key === '-' && !hyphen.gap ? first.end + 1 : first.end;
  const after = phraseAt(words, start, lookup.ageAfter);
  if (after !== null) return after.end;
  return lookup.data.ageBefore.includes(words[from - 1]?.key ?? '') ? end : null;
}
