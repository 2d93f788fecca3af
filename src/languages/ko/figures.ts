import type { KnownFigures } from '../unknown.ts';

/** Korean: digits with a point for decimals; counters and particles are glued to them. */
export const FIGURES: KnownFigures = { decimal: '.', hangul: true };

// biome-ignore format: a table
const ONES: Readonly<Record<string, number>> = { 한: 1, 두: 2, 세: 3, 네: 4, 다섯: 5, 여섯: 6, 일곱: 7, 여덟: 8, 아홉: 9 };
// biome-ignore format: a table
const TENS: Readonly<Record<string, number>> = { 열: 10, 스물: 20, 서른: 30, 마흔: 40, 쉰: 50, 예순: 60, 일흔: 70, 여든: 80, 아흔: 90 };

/** Native numerals, which stand before a counter: `한`, `열두`, `스물세`; `스무` is 20 alone. */
export const HANGUL_NUMERALS: Readonly<Record<string, number>> = {
  ...ONES,
  ...TENS,
  스무: 20,
  ...Object.fromEntries(
    Object.entries(TENS).flatMap(([tens, ten]) => Object.entries(ONES).map(([ones, one]) => [tens + ones, ten + one])),
  ),
};

/** Scales behind digits; they may follow each other: `3억 5천만`. */
export const HANGUL_SCALES: Readonly<Record<string, number>> = { 백: 100, 천: 1e3, 만: 1e4, 억: 1e8, 조: 1e12 };

/** Counters and units, the longer first; the id of `data/units.ts` where they measure. */
// biome-ignore format: a table
export const HANGUL_UNITS: readonly (readonly [string, string])[] = [
  ['퍼센트포인트', 'point'], ['%포인트', 'point'], ['퍼센트', 'percent'], ['%', 'percent'], ['킬로미터', 'km'], ['센티미터', 'cm'], ['밀리미터', 'mm'], ['미터', 'm'],
  ['킬로그램', 'kg'], ['그램', 'gram'], ['리터', 'litre'], ['헥타르', 'hectare'], ['km', 'km'], ['kg', 'kg'], ['cm', 'cm'], ['톤', 'tonne'], ['달러', 'dollar'], ['유로', 'eur'], ['위안', 'yuan'],
  ['엔', 'yen'], ['원', 'won'], ['시간', 'hour'], ['분간', 'minute'], ['일간', 'day'], ['주간', 'week'], ['개월', 'month'], ['년간', 'year'], ['살', 'age'], ['세', 'age'], ['배', 'times'],
  ['사람', 'count'], ['명', 'count'], ['마리', 'count'], ['차례', 'count'], ['가구', 'count'], ['번째', 'ordinal'], ['개', 'count'], ['대', 'count'], ['곳', 'count'], ['건', 'count'],
  ['번', 'count'], ['척', 'count'], ['채', 'count'], ['권', 'count'], ['표', 'count'], ['석', 'count'], ['달', 'month'], ['주', 'week'], ['도', 'degree'], ['점', 'count'], ['위', 'ordinal'],
];

/** How a figure is bounded, before it and behind it. */
export const HANGUL_BOUNDS_BEFORE = {
  약: 'about',
  거의: 'near',
  최소: 'least',
  적어도: 'least',
  최대: 'under',
} as const;
export const HANGUL_BOUNDS_AFTER = {
  이상: 'least',
  이하: 'under',
  미만: 'under',
  가량: 'about',
  정도: 'about',
} as const;

/** The first signs of the weekdays, Monday first. */
export const HANGUL_WEEKDAYS = '월화수목금토일';
