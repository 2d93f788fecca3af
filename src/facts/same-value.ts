import type { Bound } from '../languages/language.ts';
import { UNITS } from './data/units.ts';
import type { DateValue, Quantity, TimeValue, ValueFact } from './fact.ts';
import { scaled } from './figures.ts';

/**
 * How two values stand to each other.
 * same: one value. near: they may well be one value, an editor must look. bound: one figure, bounded
 * otherwise. bare: one figure that has its currency or percent sign on one side alone. flipped: one figure with contrary bounds. other: two values of one kind. null: nothing to compare.
 */
export type Relation = 'same' | 'near' | 'rounded' | 'bound' | 'bare' | 'flipped' | 'other' | null;

/** The relation of two values of any kind; symmetric. */
export function relate(a: ValueFact, b: ValueFact): Relation {
  const [x, y] = [a.value, b.value];
  if (x.type === 'quantity' && y.type === 'quantity') return relateQuantities(x, y);
  if (x.type === 'date' && y.type === 'date') return relateDates(x, y);
  if (x.type === 'time' && y.type === 'time') return relateTimes(x, y);
  // a bare `2019` is a year or a count: the same digits are the same
  if (x.type === 'quantity' && y.type === 'date') return yearMeetsCount(y, x);
  if (x.type === 'date' && y.type === 'quantity') return yearMeetsCount(x, y);
  return null;
}

function yearMeetsCount(date: DateValue, count: Quantity): Relation {
  return count.unit === '' && count.values.length === 1 && count.values[0] === date.year ? 'same' : null;
}

/** Units that a count may have left unsaid: `a man, 38,` and `a 38-year-old man`. */
function unitsMeet(a: string, b: string): boolean {
  if (a === b) return true;
  if (a === '' || b === '') return a + b === 'age' || UNITS[a + b] !== undefined;
  if (a.startsWith('age') || b.startsWith('age')) return a === 'year' || b === 'year';
  return sameCurrency(a, b);
}

const DOLLARS = new Set(['usd', 'aud', 'cad', 'hkd', 'sgd', 'nzd']);

/** `$` is anybody's dollar; two named dollars differ. */
function sameCurrency(a: string, b: string): boolean {
  return (
    (a === 'dollar' && DOLLARS.has(b)) ||
    (b === 'dollar' && DOLLARS.has(a)) ||
    (a === 'franc' && b === 'chf') ||
    (b === 'franc' && a === 'chf')
  );
}

/** Two measures of one length, rounded by an editor, differ by this share at most: 5 miles are 8 km. */
const CONVERSION_SLACK = 0.06;

function relateQuantities(a: Quantity, b: Quantity): Relation {
  if (a.vague || b.vague) return relateVague(a, b);
  // `three decades old`
  if (isLongAge(a, b)) return relateQuantities({ ...a, unit: 'year' }, b);
  if (isLongAge(b, a)) return relateQuantities(a, { ...b, unit: 'year' });
  if (a.values.length !== b.values.length) return null;
  const counts = a.counts ?? b.counts;
  if (counts !== undefined && (a.unit === '' || b.unit === ''))
    return relateCounts(counts, a.counts === undefined ? a : b);
  if (isInMillions(a, b) || isInMillions(b, a)) return boundsOf(a, b);
  const equal = a.values.every((value, i) => value === b.values[i]) || isTurnedScore(a, b);
  if (unitsMeet(a.unit, b.unit)) return equal ? boundsOf(a, b) : roundedOr(a, b);
  // `2 pounds` of a parcel that weighed 2 kilograms
  if (a.unit === 'gbp' && inBase(b)?.dimension === 'mass') return relateQuantities({ ...a, unit: 'pound' }, b);
  if (b.unit === 'gbp' && inBase(a)?.dimension === 'mass') return relateQuantities(a, { ...b, unit: 'pound' });
  const converted = inBase(a) !== null && inBase(a)?.dimension === inBase(b)?.dimension;
  if (converted) {
    const x = inBase(a)?.values ?? [];
    const y = inBase(b)?.values ?? [];
    const close = x.every((value, i) => Math.abs(value - (y[i] ?? 0)) <= CONVERSION_SLACK * Math.abs(value));
    if (close) return 'same';
    // `more than a decade` for eleven years
    if (isBound(a.bound, x[0] ?? 0, y[0] ?? 0) || isBound(b.bound, y[0] ?? 0, x[0] ?? 0)) return 'near';
    if (!isWeekAndDay(a, b) && !isWeekAndDay(b, a)) return 'other';
    return a.isEstimate || b.isEstimate ? 'same' : 'near';
  }
  if (isAboutAsLong(a, b) || isAboutAsLong(b, a)) return 'same';
  if (isHundredth(a, b) || isHundredth(b, a)) return 'same';
  if (equal && (a.unit === '' || b.unit === '') && isSign(a.unit + b.unit))
    // `half a point` and `0.5 points` are of one thing
    return a.unit + b.unit === 'point' && !Number.isInteger(a.values[0]) ? 'same' : 'bare';
  return relateShares(a, b) ?? (comparableUnits(a.unit, b.unit) ? 'other' : null);
}

function isLongAge(age: Quantity, { unit }: Quantity): boolean {
  return age.unit === 'age' && (unit === 'decade' || unit === 'century');
}

/** `rose to 70m.` and `rose to 70 million users`. */
function isInMillions(a: Quantity, b: Quantity): boolean {
  return a.orMillions === true && b.unit === '' && a.values.every((value, i) => scaled(value, 1e6) === b.values[i]);
}

/** `won 98-95` and `lost 95-98`: a range never falls, so one of the two is a score. */
function isTurnedScore(a: Quantity, b: Quantity): boolean {
  const [x = 0, y = 0] = a.values;
  return a.values.length === 2 && a.unit === '' && x !== y && b.values[0] === y && b.values[1] === x;
}

/** `12 out of 41 schools` and `its 31 schools`: two values, unless the count is one of the two. */
function relateCounts(counts: readonly number[], count: Quantity): Relation {
  return counts.includes(count.values[0] ?? 0) ? null : 'other';
}

/** Points of percent that a share with a bound may lie off: `over a quarter` for 28 percent. */
const SHARE_SLACK = 4;

/** `half` and 50 percent; `a third` and 33 percent, `two thirds` and 66 percent are one share, rounded. */
function relateShares(a: Quantity, b: Quantity): Relation {
  if (a.unit === 'percent' && b.unit === 'part') return relateShares(b, a);
  if (a.unit !== 'part' || b.unit !== 'percent') return null;
  const share = (a.values[0] ?? 0) * 100;
  const percent = b.values[0] ?? 0;
  if (Math.abs(share - percent) < 1) return 'same';
  // `more than four in five` of 83 percent; `lost 80 percent` and `holds a fifth`
  const isRounded = isOnSide(a.bound, share, percent) && Math.abs(share - percent) <= SHARE_SLACK;
  return isRounded || Math.abs(100 - share - percent) < 1 ? 'near' : 'other';
}

/** A month, in the base of durations, and how far months and weeks of one length lie apart: `six weeks`, `a month and a half`. */
const MONTH = 2629800;
const MONTH_SLACK = 0.1;

function isAboutAsLong(months: Quantity, other: Quantity): boolean {
  const [x, y] = [inBase(months), inBase(other)];
  // more than two digits were counted by the day
  if (x?.dimension !== 'months' || y?.dimension !== 'duration' || other.values.some((value) => value > 99))
    return false;
  return x.values.every((value, i) => Math.abs(1 - (y.values[i] ?? 0) / (value * MONTH)) <= MONTH_SLACK);
}

/** `quinze jours` and two weeks, `acht Tage` and one: both ends are counted. */
function isWeekAndDay(days: Quantity, weeks: Quantity): boolean {
  return days.unit === 'day' && weeks.unit === 'week' && days.values[0] === (weeks.values[0] ?? 0) * DAYS_IN_WEEK + 1;
}

/** `95¢` and `$0.95`. */
function isHundredth(cents: Quantity, money: Quantity): boolean {
  if (cents.unit !== 'cent' || !isSign(money.unit) || money.unit === 'percent' || money.unit === 'point') return false;
  return cents.values.every((value, i) => scaled(value, 0.01) === money.values[i]);
}

/** Units that a sign stands for: money and shares. */
function isSign(unit: string): boolean {
  return UNITS[unit] === undefined && unit !== 'ordinal' && unit !== 'age' && unit !== 'part';
}

/** Percent and points, one currency and another. */
function comparableUnits(a: string, b: string): boolean {
  const share = (unit: string) => unit === 'percent' || unit === 'point';
  if (share(a) || share(b)) return share(a) && share(b);
  const measure = (unit: string) =>
    UNITS[unit] !== undefined || unit === 'ordinal' || unit === 'age' || unit === 'part';
  return !measure(a) && !measure(b) && a !== '' && b !== '';
}

function inBase(quantity: Quantity): { dimension: string; values: number[] } | null {
  const unit = UNITS[quantity.unit];
  if (quantity.unit === 'fahrenheit')
    return { dimension: 'temperature', values: quantity.values.map((value) => ((value - 32) * 5) / 9) };
  return unit === undefined ? null : { dimension: unit[0], values: quantity.values.map((value) => value * unit[1]) };
}

/** `dozens` and 40 may be one value; `dozens` and `hundreds` are not. */
function relateVague(a: Quantity, b: Quantity): Relation {
  if (a.vague && b.vague) return a.values[0] === b.values[0] ? 'same' : 'other';
  const [vague, exact] = a.vague ? [a, b] : [b, a];
  if (exact.unit !== '' || exact.values.length !== 1) return null;
  const value = exact.values[0] ?? 0;
  return value >= (vague.values[0] ?? 0) && value <= (vague.values[1] ?? 0) ? 'near' : 'other';
}

const LOW: ReadonlySet<Bound> = new Set(['near', 'under']);
const HIGH: ReadonlySet<Bound> = new Set(['over', 'least']);
const LOOSE: ReadonlySet<Bound> = new Set(['about', 'near']);

/** `about`/`nearly` and `more than`/`at least` are near enough; `under` against `over` contradict; the rest is worth a look. */
function bounded(a: Bound, b: Bound): Relation {
  if (a === b || (LOOSE.has(a) && LOOSE.has(b)) || (HIGH.has(a) && HIGH.has(b))) return 'same';
  if ((LOW.has(a) && HIGH.has(b)) || (HIGH.has(a) && LOW.has(b))) return 'flipped';
  return 'bound';
}

/** `about 40 million` and `estimated at 40 million` say the same. */
function boundsOf(a: Quantity, b: Quantity): Relation {
  const isLoose = (x: Quantity, y: Quantity) => x.isEstimate === true && LOOSE.has(y.bound);
  return isLoose(a, b) || isLoose(b, a) ? 'same' : bounded(a.bound, b.bound);
}

/**
 * A rounded figure: `about 60,000` for 59,400 is `near`; `$1.2 billion` for `$1.24 billion` without a
 * word that says so is `rounded`. `about 40` and 52 are two values.
 */
function roundedOr(a: Quantity, b: Quantity): Relation {
  if (a.values.length !== 1 || b.values.length !== 1) return 'other';
  const [x, y] = [a.values[0] ?? 0, b.values[0] ?? 0];
  if (isBound(a.bound, x, y) || isBound(b.bound, y, x)) return 'near';
  const [digitsX, digitsY] = [significant(x), significant(y)];
  if (digitsX === digitsY || digitsX === 0 || digitsY === 0) return 'other';
  const [coarse, fine, bound, digits] = digitsX < digitsY ? [x, y, a.bound, digitsX] : [y, x, b.bound, digitsY];
  if (Number(fine.toPrecision(digits)) !== coarse) return 'other';
  if (bound === 'about' || bound === 'near') return 'near';
  return digits >= 2 && hasDecimals(fine, digits) ? 'rounded' : 'other';
}

/** `more than 4,000` for 4,127, `more than a dozen` for 13, `nearly 600` for 587: on the right side and within a tenth. */
function isBound(bound: Bound, coarse: number, fine: number): boolean {
  return isOnSide(bound, coarse, fine) && Math.abs(fine - coarse) <= Math.abs(coarse) / 10;
}

function isOnSide(bound: Bound, coarse: number, fine: number): boolean {
  if (bound === 'near' || bound === 'under') return fine < coarse;
  return bound === 'over' ? fine > coarse : bound === 'least' && fine >= coarse;
}

/** Only places after the point, or after the point of its scale, were cut. */
function hasDecimals(fine: number, digits: number): boolean {
  return !Number.isInteger(fine) || (fine >= 1e6 && significant(fine) - digits === 1);
}

/** Significant digits: 59,400 has three. */
function significant(value: number): number {
  return Math.abs(value).toPrecision(15).replace('.', '').replace(/e.*$/, '').replace(/^0+/, '').replace(/0+$/, '')
    .length;
}

const DAYS_IN_WEEK = 7;

/** `Today six percent cycle` and `At present six percent cycle`. */
function isNow(a: DateValue, b: DateValue): boolean {
  const now = (date: DateValue) => date.relative === 'now' || date.relative === 'day';
  return now(a) && now(b);
}

/** Fields that both name must agree; a day and the weekday it falls on agree; `yesterday` and `Wednesday` may. */
function relateDates(a: DateValue, b: DateValue): Relation {
  const { day, month } = a.turned ? a : b;
  if ((a.turned || b.turned) && day !== undefined && month !== undefined) {
    const turned = { type: 'date', year: (a.turned ? a : b).year ?? 0, day: month, month: day } as const;
    if (relateDates(turned, without(a.turned ? b : a)) === 'same') return 'same';
    return relateDates(without(a), without(b));
  }
  if (isNow(a, b)) return 'same';
  if (a.relative === 'now' || b.relative === 'now') return a.relative === b.relative ? 'same' : null;
  let shared = 0;
  let differ = 0;
  for (const field of ['year', 'month', 'day', 'weekday', 'decade', 'relative', 'until'] as const) {
    if (a[field] === undefined || b[field] === undefined) continue;
    if (a[field] === b[field]) shared++;
    else differ++;
  }
  if (differ > 0) return 'other';
  if (shared > 0) {
    // `March 7` and `March 7-9`; `March` and `March 7`: the same as far as both go
    const exact = (a.until === undefined) === (b.until === undefined);
    return exact && (a.day === undefined) === (b.day === undefined) ? 'same' : 'near';
  }
  const weekday = weekdayOf(a) ?? a.weekday;
  const other = weekdayOf(b) ?? b.weekday;
  if (weekday !== undefined && other !== undefined) return weekday === other ? 'same' : 'other';
  return isDay(a) && isDay(b)
    ? 'near'
    : a.relative !== undefined || b.relative !== undefined
      ? nearPeriods(a, b)
      : null;
}

/** A date in one reading alone. */
function without({ turned: _, ...date }: DateValue): DateValue {
  return date;
}

function nearPeriods(a: DateValue, b: DateValue): Relation {
  const [relative, plain] = a.relative !== undefined ? [a.relative, b] : [b.relative ?? '', a];
  if (relative.startsWith('year') && plain.year !== undefined && plain.month === undefined) return 'near';
  if (relative.startsWith('month') && plain.month !== undefined && plain.day === undefined) return 'near';
  return relative.startsWith('week') && plain.weekday !== undefined ? 'near' : null;
}

function isDay(date: DateValue): boolean {
  return date.day !== undefined || date.weekday !== undefined || date.relative?.startsWith('day') === true;
}

/** Monday is 1. Zeller's congruence in the form of Tomohiko Sakamoto. */
function weekdayOf({ year, month, day }: DateValue): number | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  const y = month < 3 ? year - 1 : year;
  const index = y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + (offsets[month - 1] ?? 0) + day;
  const weekday = index % DAYS_IN_WEEK;
  return weekday === 0 ? DAYS_IN_WEEK : weekday;
}

const NOON = 720;

const DAY = 1440;
/** How many minutes a zone is ahead of UTC; those that two zones share a name with are left out. */
const OFFSETS: ReadonlyMap<string, number> = new Map([
  ...(['gmt', 'utc'] as const).map((zone) => [zone, 0] as const),
  ...Object.entries({
    est: -5,
    edt: -4,
    cdt: -5,
    mdt: -6,
    pst: -8,
    pdt: -7,
    bst: 1,
    cet: 1,
    cest: 2,
    mez: 1,
    mesz: 2,
  }).map(([zone, hours]) => [zone, hours * 60] as const),
  ...Object.entries({ msk: 3, jst: 9, eet: 2, eest: 3 }).map(([zone, hours]) => [zone, hours * 60] as const),
]);

/** `3 p.m. EST` and `2000 GMT`: one moment. */
function isSameMoment(a: TimeValue, b: TimeValue): boolean {
  const [x, y] = [OFFSETS.get(a.zone), OFFSETS.get(b.zone)];
  if (x === undefined || y === undefined || a.half || b.half) return false;
  return (a.minutes - x - (b.minutes - y)) % DAY === 0;
}

function relateTimes(a: TimeValue, b: TimeValue): Relation {
  if (a.zone !== b.zone && isSameMoment(a, b)) return 'same';
  const equal = a.minutes === b.minutes || ((a.half || b.half) && (a.minutes - b.minutes) % NOON === 0);
  if (!equal) return 'other';
  return a.zone === b.zone || a.zone === '' || b.zone === '' ? 'same' : 'other';
}
