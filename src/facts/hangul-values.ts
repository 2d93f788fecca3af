import type { FactKind } from '../comparison.ts';
import {
  HANGUL_BOUNDS_AFTER,
  HANGUL_BOUNDS_BEFORE,
  HANGUL_NUMERALS,
  HANGUL_SCALES,
  HANGUL_UNITS,
  HANGUL_WEEKDAYS,
} from '../languages/ko/figures.ts';
import { CURRENCY_SIGNS } from './data/units.ts';
import { calendarDate } from './dates.ts';
import type { DateValue, TimeValue, Value, ValueFact } from './fact.ts';
import { parseDigits, scaled } from './figures.ts';
import { MONEY } from './unit-words.ts';
import { valueKey } from './values.ts';

const alternatives = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length).join('|');
const UNIT = alternatives(HANGUL_UNITS.map(([unit]) => unit));
const SCALE = `[${Object.keys(HANGUL_SCALES).join('')}]`;
const DIGITS = '[0-9]+(?:[.,][0-9]+)*';
const WEEKDAY = `[${HANGUL_WEEKDAYS}]요일`;
const SHARE = '[0-9]{1,3}분의 ?[0-9]{1,3}|절반';
const TIME = '(?:오전 ?|오후 ?)?[0-9]{1,2}시(?!간)(?: ?[0-9]{1,2}분| ?반(?![가-힣]))?';
const DATE =
  '[0-9]{4}년(?!간)(?: ?[0-9]{1,2}월(?: ?[0-9]{1,2}일)?)?|[0-9]{1,2}월(?: ?[0-9]{1,2}일)?|[0-9]{1,2}일(?!간)';
const FIGURE = `[$€£¥₩]?${DIGITS}(?:${SCALE}+ ?(?:${DIGITS}${SCALE}+ ?)*)?(?: ?(?:${UNIT}))?`;
const NATIVE = `(?<![가-힣])(?:${alternatives(Object.keys(HANGUL_NUMERALS))}) ?(?:${UNIT})`;
const RULE = new RegExp(
  `(?<weekday>${WEEKDAY})|(?<share>${SHARE})|(?<time>${TIME})|(?<date>${DATE})|(?<figure>${FIGURE})|(?<native>${NATIVE})`,
  'gu',
);

/** The figures, dates and times of one Korean sentence `[start, end)`. Linear in its length. */
export function findHangulValues(text: string, start: number, end: number): ValueFact[] {
  const piece = text.slice(start, end);
  return [...piece.matchAll(RULE)].flatMap((match) => {
    const groups = match.groups as Record<string, string | undefined>;
    const found = match[0].trimEnd();
    const from = start + match.index;
    const value = readValue(groups, found, piece, match.index);
    if (value === null) return [];
    const unit = value.type === 'quantity' ? value.unit : '';
    const kind: FactKind =
      value.type !== 'quantity'
        ? value.type
        : MONEY.has(unit)
          ? 'money'
          : /^p(?:ercent|oint)$/.test(unit)
            ? 'percent'
            : 'number';
    const span = { start: from, end: from + found.length };
    return [{ ...span, kind, value, id: valueKey(value), wide: span, weak: false, before: '', after: '' }];
  });
}

function readValue(groups: Record<string, string | undefined>, found: string, piece: string, at: number): Value | null {
  if (groups.weekday !== undefined) return { type: 'date', weekday: HANGUL_WEEKDAYS.indexOf(found.charAt(0)) + 1 };
  if (groups.share !== undefined) {
    const [below = '2', above = '1'] = found === '절반' ? [] : found.split(/분의 ?/);
    return quantity(Number((Number(above) / Number(below)).toPrecision(6)), 'part', 'exact');
  }
  if (groups.time !== undefined) return timeOf(found);
  if (groups.date !== undefined) return dateOf(found);
  const bound = boundAround(piece, at, at + found.length);
  const unit = HANGUL_UNITS.find(([name]) => found.endsWith(name));
  const head = (unit === undefined ? found : found.slice(0, -unit[0].length)).trim();
  const sign = CURRENCY_SIGNS[head.charAt(0)];
  const value = HANGUL_NUMERALS[head] ?? figureOf(sign === undefined ? head : head.slice(1));
  const id = sign ?? unit?.[1] ?? '';
  return Number.isNaN(value) ? null : quantity(value, id === 'count' ? '' : id, bound);
}

function quantity(value: number, unit: string, bound: ReturnType<typeof boundAround>): Value {
  return { type: 'quantity', values: [value], unit, bound, vague: false };
}

/** `3억 5천만` 350,000,000; `1만2000` 12,000. */
function figureOf(text: string): number {
  let [total, part, current] = [0, 0, 0];
  for (const [sign] of text.matchAll(new RegExp(`${DIGITS}|${SCALE}`, 'gu'))) {
    const scale = HANGUL_SCALES[sign];
    if (scale === undefined) current = parseDigits(sign, '.');
    else if (scale < 1e4) {
      part += scaled(current || 1, scale);
      current = 0;
    } else {
      total += scaled(part + current || 1, scale);
      [part, current] = [0, 0];
    }
  }
  return total + part + current;
}

function boundAround(piece: string, from: number, to: number) {
  const before = piece.slice(Math.max(0, from - 4), from).trim();
  const after = piece.slice(to, to + 4).trim();
  const opener = Object.entries(HANGUL_BOUNDS_BEFORE).find(([word]) => before.endsWith(word));
  const closer = Object.entries(HANGUL_BOUNDS_AFTER).find(([word]) => after.startsWith(word));
  return opener?.[1] ?? closer?.[1] ?? 'exact';
}

function dateOf(text: string): DateValue | null {
  const field = (mark: string) => {
    const digits = new RegExp(`([0-9]+)${mark}`).exec(text)?.[1];
    return digits === undefined ? undefined : Number(digits);
  };
  const [year, month, day] = [field('년'), field('월'), field('일')];
  return calendarDate(year, month, day);
}

const NOON = 720;

function timeOf(text: string): TimeValue | null {
  const [, hour = '', minute] = /([0-9]{1,2})시(?: ?([0-9]{1,2})분)?/.exec(text) ?? [];
  const late = text.startsWith('오후') && Number(hour) < 12 ? NOON : 0;
  const half = text.endsWith('반') ? 30 : Number(minute ?? 0);
  if (Number(hour) > 24) return null;
  return {
    type: 'time',
    minutes: (Number(hour) * 60 + half + late) % 1440,
    half: !/^오/.test(text) && Number(hour) <= 12,
    zone: '',
  };
}
