import { type DateValue, type FoundValue, phraseAt, type Word } from './fact.ts';
import type { Lookup } from './lookup.ts';
import { isNamedAsMonth } from './names.ts';

type FoundDate = FoundValue<DateValue>;

/** The date that begins at `words[i]`, or null: weekdays, days of months, months, years, decades, `last week`. */
export function dateAt(words: readonly Word[], i: number, lookup: Lookup): FoundDate | null {
  return (
    relativeAt(words, i, lookup) ??
    weekdayAt(words, i, lookup) ??
    numericAt(words, i, lookup) ??
    namedDayAt(words, i) ??
    dayMonthAt(words, i, lookup) ??
    monthAt(words, i, lookup) ??
    decadeAt(words, i, lookup) ??
    yearAt(words, i, lookup)
  );
}

function relativeAt(words: readonly Word[], i: number, lookup: Lookup): FoundDate | null {
  const found = phraseAt(words, i, lookup.relative);
  if (found === null) return null;
  return { value: { type: 'date', relative: found.value }, from: i, to: found.end, weak: found.value === 'now' };
}

/** `Wednesday`, `Wed.`, and `Friday, March 7, 2025` as one date. */
function weekdayAt(words: readonly Word[], i: number, lookup: Lookup): FoundDate | null {
  const word = words[i] as Word;
  const weekday = lookup.data.weekdays[word.key] ?? lookup.data.weekdays[word.key.replace(/'s$/, '')];
  if (weekday === undefined) return null;
  // short forms (`Wed.`, `Sat`) are other words too
  const short = word.key.length <= 4 && !lookup.data.weekdays[`${word.key}`];
  if (short || (lookup.data.capitalWeekdays && !/^\p{Lu}/u.test(word.raw))) return null;
  if (word.key.length < 5 && lookup.data.capitalWeekdays && words[i + 1]?.key !== '.' && words[i + 1]?.key !== ',')
    return null;
  let at = i + 1;
  while (at < i + 4 && [',', '.', ...lookup.data.dateArticles].includes(words[at]?.key ?? '')) at++;
  const date = dayMonthAt(words, at, lookup) ?? monthAt(words, at, lookup, true);
  if (date !== null && date.value.day !== undefined) {
    return { value: { ...date.value, weekday }, from: i, to: date.to };
  }
  const ending = words[i + 1]?.key === '-' && words[i + 2]?.key === lookup.data.weekdayEnding ? 2 : 0;
  return { value: { type: 'date', weekday }, from: i, to: i + 1 + ending };
}

/** `2025-03-07`, `07.03.2025`, `3/7/2025`: day first, except in English with slashes. */
function numericAt(words: readonly Word[], i: number, lookup: Lookup): FoundDate | null {
  const word = words[i] as Word;
  if (word.kind !== 'number') return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})?$/.exec(word.raw);
  if (dotted !== null) return numeric(dotted[3], dotted[2], dotted[1], i, i + 1);
  const [a, s1, b, s2, c] = words.slice(i, i + 5);
  if (a === undefined || b === undefined || c === undefined || s1?.key !== s2?.key || s1?.gap || b.gap) return null;
  if (s1?.key === '-' && /^\d{1,2}$/.test(a.raw) && /^\d{1,2}$/.test(b.raw) && /^\d{4}$/.test(c.raw))
    return numeric(c.raw, b.raw, a.raw, i, i + 5);
  if (s1?.key === '-' && /^\d{4}$/.test(a.raw)) return numeric(a.raw, b.raw, c.raw, i, i + 5);
  if (s1?.key !== '/' || !/^\d{4}$/.test(c.raw)) return null;
  const found =
    lookup.data.monthFirst && Number(a.raw) <= 12
      ? numeric(c.raw, a.raw, b.raw, i, i + 5)
      : numeric(c.raw, b.raw, a.raw, i, i + 5);
  // `03/05/2025` in a story of English, which Britain and America read in two ways
  const isDoubtful = lookup.data.monthFirst && Number(a.raw) <= 12 && Number(b.raw) <= 12 && a.raw !== b.raw;
  return found === null || !isDoubtful ? found : { ...found, value: { ...found.value, turned: true } };
}

function numeric(
  y: string | undefined,
  m: string | undefined,
  d: string | undefined,
  from: number,
  to: number,
): FoundDate | null {
  const [year, month, day] = [Number(y), Number(m), Number(d)];
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  const named = y === undefined ? {} : { year: year < 100 ? 2000 + year : year };
  return { value: { type: 'date', month, day, ...named }, from, to };
}

/** A date of the fields that a text names; null where no calendar has it. */
export function calendarDate(year?: number, month?: number, day?: number): DateValue | null {
  if ((month ?? 1) > 12 || (day ?? 1) > 31) return null;
  return {
    type: 'date',
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

/** `7 March 2025`, `7. März`, `1er mars`, `7 de marzo de 2025`, `the 7th of March`. */
function dayMonthAt(words: readonly Word[], i: number, lookup: Lookup): FoundDate | null {
  const word = words[i];
  if (word === undefined) return null;
  const day = dayOf(word, lookup) ?? spokenDay(words, i, lookup);
  if (day === null) return null;
  let at = i + 1;
  // Italian `1° ottobre`
  if (words[at]?.key === '°' && !(words[at] as Word).gap) at++;
  if (words[at]?.key === '.' && !(words[at] as Word).gap) at++;
  // `the 29th day of November`
  if (lookup.data.units[words[at]?.key ?? ''] === 'day') at++;
  if (lookup.of.has(words[at]?.key ?? '') && words[at]?.key !== 'the') at++;
  const month = monthNumber(words[at], lookup);
  if (month === null || (isDoubtful(words[at], lookup) && !isCapital(words[at]))) return null;
  if (countsBeforeDate(words, i, at, lookup)) return null;
  const { end, ...year } = yearAfter(words, afterMonth(words, at + 1), lookup);
  return { value: { type: 'date', month, day, ...year }, from: i, to: end };
}

/** `primo ottobre`, `dos de mayo`: a numeral in words, right before its month. */
function spokenDay(words: readonly Word[], i: number, { data, of }: Lookup): number | null {
  const { ordinals, added } = data.numbers;
  const key = words[i]?.key ?? '';
  const day = ordinals[key] ?? added[key];
  if (day === undefined || day < 1 || day > 31 || !Number.isInteger(day)) return null;
  const month = of.has(words[i + 1]?.key ?? '') ? words[i + 2] : words[i + 1];
  return month !== undefined && month.key.length > 3 && monthNumber(month, { data }) !== null ? day : null;
}

/** `the [19] Sept. 11 attackers`: where the month stands before its day, a count before it is none. */
function countsBeforeDate(words: readonly Word[], i: number, month: number, lookup: Lookup): boolean {
  const next = words[afterMonth(words, month + 1)];
  if (!lookup.data.monthFirst || month !== i + 1 || next === undefined) return false;
  // `on 19 Sept. 11 people`
  const before = words[i - 1]?.key ?? '';
  if (lookup.signs.has(before) && !lookup.of.has(before)) return false;
  return dayOf(next, lookup) !== null && yearOf(next) === null;
}

/** Days that are called by their figures: `9/11`. */
const NAMED_DAYS: Readonly<Record<string, Pick<DateValue, 'month' | 'day'>>> = { '9/11': { month: 9, day: 11 } };

function namedDayAt(words: readonly Word[], i: number): FoundDate | null {
  const [a, slash, b] = words.slice(i, i + 3);
  if (a === undefined || slash?.key !== '/' || b === undefined || slash.gap || b.gap) return null;
  const day = NAMED_DAYS[`${a.raw}/${b.raw}`];
  return day === undefined ? null : { value: { type: 'date', ...day }, from: i, to: i + 3 };
}

/** `Mar. 7, 2025`, `March 2025`, `May 3 through May 9`, `March` where a small word shows that it is a month. */
function monthAt(words: readonly Word[], i: number, lookup: Lookup, dayNeeded = false): FoundDate | null {
  const word = words[i];
  const month = monthNumber(word, lookup);
  if (word === undefined || month === null) return null;
  const capital = isCapital(word);
  if ((isDoubtful(word, lookup) && !capital) || isNamedAsMonth(words, i, lookup)) return null;
  const at = afterMonth(words, i + 1);
  const day = words[at] === undefined ? null : dayOf(words[at] as Word, lookup);
  if (day !== null && lookup.data.monthFirst) {
    const until = untilDay(words, at + 1, month, lookup);
    const { end, ...year } = yearAfter(words, until?.end ?? at + 1, lookup);
    const range = until === null ? {} : { until: until.day };
    return { value: { type: 'date', month, day, ...year, ...range }, from: i, to: end };
  }
  if (dayNeeded) return null;
  // French `sept` is seven, too
  if (lookup.data.numbers.added[word.key] !== undefined && words[i + 1]?.key !== '.') return null;
  const { end, year } = yearAfter(words, at, lookup);
  if (year !== undefined) return { value: { type: 'date', month, year }, from: i, to: end };
  const isShown = !isDoubtful(word, lookup) || lookup.signs.has(words[i - 1]?.key ?? '');
  return isShown && (word.key.length > 3 || !isCutMonth(word.key, month, lookup))
    ? { value: { type: 'date', month }, from: i, to: i + 1 }
    : null;
}

/** `Mar`, which `March` begins with; `May` and `Mai` are whole. */
function isCutMonth(key: string, month: number, { data }: Lookup): boolean {
  return Object.entries(data.months).some(([name, n]) => n === month && name !== key && name.startsWith(key));
}

/** `… 3 to 9`, `… 3-9`, `… 3 through May 9`. */
function untilDay(
  words: readonly Word[],
  at: number,
  month: number,
  lookup: Lookup,
): { day: string; end: number } | null {
  const link = words[at];
  if (link === undefined) return null;
  const dash = (link.key === '-' || link.key === '—') && !link.gap;
  if (!dash && !lookup.data.to.includes(link.key)) return null;
  const other = monthNumber(words[at + 1], lookup);
  const from = other === null ? at + 1 : afterMonth(words, at + 2);
  const day = words[from] === undefined ? null : dayOf(words[from] as Word, lookup);
  return day === null ? null : { day: `${other ?? month}-${day}`, end: from + 1 };
}

/** `the 1990s`, `'90s`, `the nineties`. */
function decadeAt(words: readonly Word[], i: number, lookup: Lookup): FoundDate | null {
  const word = words[i] as Word;
  const digits = /^(\d\d|\d{4})['’]?s$/.exec(word.raw)?.[1];
  const decade = digits === undefined ? (lookup.data.decades[word.key] ?? null) : Number(digits) % 100;
  if (decade === null || decade % 10 !== 0) return null;
  return { value: { type: 'date', decade }, from: i, to: i + 1 };
}

const FIRST_YEAR = 1500;
const LAST_YEAR = 2099;

/** `in 2019`, `2019.`; four digits before a noun (`2000 people`) are a count unless a small word shows a year. */
function yearAt(words: readonly Word[], i: number, lookup: Lookup): FoundDate | null {
  const year = yearOf(words[i]);
  if (year === null) return null;
  if (lookup.yearWords.has(words[i + 1]?.key ?? '')) return { value: { type: 'date', year }, from: i, to: i + 1 };
  if (opensSpan(words, i, lookup) || opensSpan(words, i - 2, lookup)) {
    return { value: { type: 'date', year }, from: i, to: i + 1 };
  }
  const isShown = lookup.signs.has(words[i - 1]?.key ?? '');
  const next = words[i + 1];
  const joined = next !== undefined && !next.gap && (next.key === '-' || next.key === '/' || next.key === '—');
  const counts =
    next !== undefined &&
    (next.kind === 'word' || next.kind === 'symbol' || next.key === '%') &&
    !lookup.small.has(next.key);
  if (joined || (counts && !isShown) || lookup.unitPhrases.all.has(next?.key ?? '')) return null;
  return { value: { type: 'date', year }, from: i, to: i + 1 };
}

/** `Ida Holm (1928-1996)`: the years of a life are two dates; `1500-2000 people` is a count. */
function opensSpan(words: readonly Word[], i: number, lookup: Lookup): boolean {
  const [first, dash, second, next] = [words[i], words[i + 1], words[i + 2], words[i + 3]];
  const [from, to] = [yearOf(first), yearOf(second)];
  if (from === null || to === null || from >= to) return false;
  if ((dash?.key !== '-' && dash?.key !== '—') || dash.gap || second?.gap === true) return false;
  return next === undefined || (next.kind === 'mark' && next.key !== '-') || lookup.small.has(next.key);
}

function yearOf(word: Word | undefined): number | null {
  if (word === undefined || !/^\d{4}$/.test(word.raw)) return null;
  const year = Number(word.raw);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

/** A year right after a month or day, with or without a comma or `de`, and the index after it; `at` where none stands there. */
function yearAfter(words: readonly Word[], at: number, lookup: Lookup): { year?: number; end: number } {
  const next = words[at]?.key ?? '';
  const skip = next === ',' || lookup.yearWords.has(next) || (lookup.of.has(next) && next !== 'the') ? 1 : 0;
  const year = yearOf(words[at + skip]);
  return year === null ? { end: at } : { year, end: at + skip + 1 };
}

function afterMonth(words: readonly Word[], at: number): number {
  const stop = words[at];
  const short = (words[at - 1]?.raw.length ?? 9) <= 4;
  return stop?.key === '.' && !stop.gap && short && at + 1 < words.length ? at + 1 : at;
}

function monthNumber(word: Word | undefined, lookup: Pick<Lookup, 'data'>): number | null {
  return word === undefined || word.kind !== 'word' ? null : (lookup.data.months[word.key.replace(/'s$/, '')] ?? null);
}

function isDoubtful(word: Word | undefined, lookup: Lookup): boolean {
  return word !== undefined && lookup.doubtfulMonths.has(word.key);
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.raw);
}

function dayOf(word: Word, lookup: Lookup): number | null {
  if (word.kind !== 'number') return null;
  const match = /^(\d{1,2})(\p{L}{1,3})?$/u.exec(word.raw);
  if (match === null || (match[2] !== undefined && !lookup.data.ordinalEndings.includes(match[2].toLowerCase())))
    return null;
  const day = Number(match[1]);
  return day >= 1 && day <= 31 ? day : null;
}
