import type { FactKind } from '../comparison.ts';
import {
  CJK_BOUNDS_AFTER,
  CJK_BOUNDS_BEFORE,
  CJK_DIGITS,
  CJK_ERAS,
  CJK_HALVES,
  CJK_HOURS,
  CJK_MEASURES,
  CJK_SCALES,
  CJK_TENS,
  CJK_UNITS,
  CJK_WEEKDAYS,
} from '../languages/cjk.ts';
import type { Bound } from '../languages/language.ts';
import type { Span } from '../text/ranges.ts';
import { CURRENCY_SIGNS } from './data/units.ts';
import { calendarDate } from './dates.ts';
import type { DateValue, Value, ValueFact } from './fact.ts';
import { parseDigits } from './figures.ts';
import { valueKey } from './values.ts';

const DIGITS = '[0-9０-９]';
/** One figure: digits with scales between them (`3億5000万`), or ideographs. Every repetition begins with a scale. */
const FIGURE = `(?:${DIGITS}[0-9０-９,，.．]*(?:[万萬億亿兆千百]+(?:${DIGITS}[0-9０-９,，.．]*)?)*|[〇零一二两三四五六七八九十百千][〇零一二两三四五六七八九十百千万萬億亿兆]*)`;
/** A figure of a few signs. */
const SHORT_FIGURE = `(?:${DIGITS}{1,4}|[〇一二两三四五六七八九十百]{1,4})`;
const SHORT = `(?:${DIGITS}{1,4}|[〇一二三四五六七八九十]{1,3})`;
const YEAR = `(?:(?:${Object.keys(CJK_ERAS).join('|')})(?:元|${SHORT})|${DIGITS}{4}|[〇零一二三四五六七八九]{4})`;
const DATE = `(?:${YEAR}年(?:${SHORT}月(?:${SHORT}[日号])?)?|${SHORT}月(?:${SHORT}[日号])?(?!間)|${SHORT}日(?!間|本|元|常))`;
const TIME = `(?:午前|午後|上午|下午)?${SHORT}(?:[時时](?!間|代)|[点點](?!钟))(?:${SHORT}分|半)?`;
const WEEKDAY = '(?:[月火水木金土日]曜日?|(?:星期|礼拜|禮拜)[一二三四五六日天]|[周週][一二三四五六日](?![年岁歳]))';
/** `三分の一`, `五分之一`, `百分之二十`; `三割`, `3成`; halves. */
const SHARE = `(?:${SHORT_FIGURE}分[の之]${SHORT_FIGURE}|[0-9０-９一二三四五六七八九]{1,2}(?:割(?:[0-9０-９一二三四五六七八九]分)?|成(?![立功員员績绩果長长為为人分]))|${CJK_HALVES.join('|')})`;
/** `半年`, `半世紀`, `1年半`, `一个半月`. */
const MEASURE = `(?:${Object.keys(CJK_MEASURES).join('|')}|${SHORT_FIGURE}(?:年半|[カヶか个個]月半|[個个]半月|時間半|个半小时))`;
/** `5人に1人`: the whole first. */
const ONE_OF = `${SHORT_FIGURE}人に${SHORT_FIGURE}人`;
const RULE = new RegExp(
  `(?<one>${ONE_OF})|(?<measure>${MEASURE})|(?<hour>${Object.keys(CJK_HOURS).join('|')})|(?<share>${SHARE})|(?<weekday>${WEEKDAY})|(?<time>${TIME})|(?<date>${DATE})|(?<money>[$€£¥])?(?<figure>${FIGURE})`,
  'gu',
);

/** The figures, dates and times of one Japanese or Chinese sentence `[start, end)`. Linear in its length. */
export function findCjkValues(text: string, start: number, end: number): ValueFact[] {
  const facts: ValueFact[] = [];
  const piece = text.slice(start, end);
  for (const match of piece.matchAll(RULE)) {
    const { one, measure, hour, share, weekday, time, date, money, figure } = match.groups as Record<
      string,
      string | undefined
    >;
    const at = start + match.index;
    if (one !== undefined) pushOneOf(facts, one, at);
    else if (measure !== undefined) pushMeasure(facts, text, measure, at, end);
    else if (hour !== undefined)
      push(facts, 'time', { type: 'time', minutes: CJK_HOURS[hour] ?? 0, half: false, zone: '' }, at, at + hour.length);
    else if (share !== undefined) pushShare(facts, share, at);
    else if (weekday !== undefined) push(facts, 'date', weekdayOf(weekday), at, at + weekday.length);
    else if (time !== undefined) push(facts, 'time', timeOf(time), at, at + time.length);
    else if (date !== undefined) push(facts, 'date', dateOf(date), at, at + date.length);
    else if (figure !== undefined) pushFigure(facts, text, at, figure, money ?? '', end);
  }
  return facts;
}

function push(
  facts: ValueFact[],
  kind: FactKind,
  value: Value | null,
  start: number,
  end: number,
  wide = { start, end },
  after = '',
  weak = false,
): void {
  if (value !== null) facts.push({ start, end, kind, value, id: valueKey(value), wide, weak, before: '', after });
}

/** How far before and after a figure its bound may reach. */
const BOUND_REACH = 5;

function pushFigure(facts: ValueFact[], text: string, at: number, figure: string, sign: string, limit: number): void {
  const value = figureOf(figure);
  if (value === null) return;
  let end = at + sign.length + figure.length;
  const tail = text.slice(end, Math.min(limit, end + 10));
  const unit = CJK_UNITS.find(([name]) => tail.startsWith(name));
  // a bare ideograph is as often part of a word (`一部`, `三重`) as a figure
  const isAffirmed = !/[0-9０-９]/.test(figure);
  if (isAffirmed && unit === undefined) return;
  if (unit !== undefined) end += unit[0].length;
  const { bound, wide } = boundAround(text, at, end, limit);
  const currency = sign === '' ? '' : (CURRENCY_SIGNS[sign] ?? '');
  const id = currency !== '' ? currency : (unit?.[1] ?? '');
  const money = currency !== '' || ['yen', 'yuan', 'dollar', 'usd', 'eur', 'won'].includes(id);
  const kind: FactKind = money ? 'money' : id === 'percent' || id === 'point' ? 'percent' : 'number';
  // `人` counts people and measures nothing: the plain figure is the value
  const plain = id === 'cjk-person' ? '' : id;
  push(
    facts,
    kind,
    { type: 'quantity', values: [value], unit: plain, bound, vague: false },
    at,
    end,
    wide,
    unit?.[0] ?? '',
    isAffirmed && value === 1,
  );
}

/** The bound of what stands in `[at, end)`, and where its words begin and end. */
function boundAround(text: string, at: number, end: number, limit: number): { bound: Bound; wide: Span } {
  const before = text.slice(Math.max(0, at - BOUND_REACH), at);
  const after = text.slice(end, Math.min(limit, end + BOUND_REACH));
  const opener = Object.keys(CJK_BOUNDS_BEFORE).find((word) => before.endsWith(word));
  const closer = Object.keys(CJK_BOUNDS_AFTER).find((word) => after.startsWith(word));
  const bound: Bound = (opener && CJK_BOUNDS_BEFORE[opener]) || (closer && CJK_BOUNDS_AFTER[closer]) || 'exact';
  return { bound, wide: { start: at - (opener?.length ?? 0), end: end + (closer?.length ?? 0) } };
}

/** `半年` six months, `1年半` a year and a half. */
function pushMeasure(facts: ValueFact[], text: string, measure: string, at: number, limit: number): void {
  const named = CJK_MEASURES[measure];
  const [count = '', unit = ''] = /年/.test(measure)
    ? [measure.split('年')[0], 'year']
    : /月/.test(measure)
      ? [measure.split(/[カヶか个個]/)[0], 'month']
      : [measure.split(/[時个]/)[0], 'hour'];
  const [value, id] = named ?? [(figureOf(count) ?? 0) + 0.5, unit];
  const end = at + measure.length;
  const { bound, wide } = boundAround(text, at, end, limit);
  push(facts, 'number', { type: 'quantity', values: [value], unit: id, bound, vague: false }, at, end, wide);
}

/** `5人に1人` a fifth. */
function pushOneOf(facts: ValueFact[], text: string, at: number): void {
  const [whole = 1, part = 0] = text.split('人に').map((count) => figureOf(count.replace('人', '')) ?? 0);
  if (whole <= part) return;
  const value = Number((part / whole).toPrecision(6));
  push(
    facts,
    'number',
    { type: 'quantity', values: [value], unit: 'part', bound: 'exact', vague: false },
    at,
    at + text.length,
  );
}

/** `三分の一` a third, `百分之二十` 20 percent, `三割五分` 35 percent, `一半` a half. */
function pushShare(facts: ValueFact[], text: string, at: number): void {
  const [below = '', above = ''] = text.split(/分[の之]/);
  const [tenths = '', hundredths = ''] = text.split(/[割成分]/);
  const isPercent = below === '百' || /[割成]/.test(text);
  const value = /[割成]/.test(text)
    ? (figureOf(tenths) ?? 0) * 10 + (figureOf(hundredths) ?? 0)
    : CJK_HALVES.includes(text)
      ? 0.5
      : (figureOf(above) ?? 0) / (isPercent ? 1 : (figureOf(below) ?? 1));
  const unit = isPercent ? 'percent' : 'part';
  const quantity = {
    type: 'quantity',
    values: [Number(value.toPrecision(6))],
    unit,
    bound: 'exact',
    vague: false,
  } as const;
  push(facts, isPercent ? 'percent' : 'number', quantity, at, at + text.length);
}

function weekdayOf(text: string): DateValue {
  const sign = /曜/.test(text) ? text[0] : text.at(-1);
  return { type: 'date', weekday: CJK_WEEKDAYS[sign ?? ''] ?? 7 };
}

/** `3億5000万` 350,000,000; `四百` 400; `1.2万` 12,000. */
function figureOf(figure: string): number | null {
  let total = 0;
  let part = 0;
  let current: number | null = null;
  let digits = '';
  const flush = () => {
    if (digits === '') return;
    current = parseDigits(digits.normalize('NFKC').replace(/[.,]+$/, ''), '.');
    digits = '';
  };
  for (const sign of figure) {
    const ten = CJK_TENS[sign];
    const scale = CJK_SCALES[sign];
    const digit = CJK_DIGITS[sign];
    if (digit !== undefined) current = (current ?? 0) * 10 + digit;
    else if (ten !== undefined) {
      flush();
      part += (current ?? 1) * ten;
      current = null;
    } else if (scale !== undefined) {
      flush();
      total += (part + (current ?? (part > 0 ? 0 : 1))) * scale;
      part = 0;
      current = null;
    } else digits += sign;
  }
  flush();
  const value = total + part + (current ?? 0);
  return Number.isNaN(value) ? null : value;
}

function dateOf(text: string): DateValue | null {
  const field = (mark: string) => {
    const found = new RegExp(`([0-9０-９〇零一二三四五六七八九十]+)[${mark}]`, 'u').exec(text)?.[1];
    return found === undefined ? undefined : (figureOf(found) ?? undefined);
  };
  const [named, month, day] = [field('年'), field('月'), field('日号')];
  const era = CJK_ERAS[text.slice(0, 2)];
  const year = era === undefined ? named : era + (named ?? 1);
  return calendarDate(year, month, day);
}

const NOON = 720;

function timeOf(text: string): Value | null {
  const parts = /^(午前|午後|上午|下午)?([^時时点點]+)[時时点點](?:(半)|([^分]+)分)?/u.exec(text);
  const hour = figureOf(parts?.[2] ?? '');
  if (parts === null || hour === null || hour > 24) return null;
  const minute = parts[3] !== undefined ? 30 : parts[4] === undefined ? 0 : (figureOf(parts[4]) ?? 0);
  const late = parts[1] === '午後' || parts[1] === '下午';
  const minutes = (hour * 60 + minute + (late && hour < 12 ? NOON : 0)) % 1440;
  return { type: 'time', minutes, half: parts[1] === undefined && hour <= 12, zone: '' };
}
