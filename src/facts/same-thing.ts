/** Values of two reports that are of one thing: neither was edited from the other, so their place says nothing. */
import type { Bond } from './bonds.ts';
import { UNITS } from './data/units.ts';
import type { ValueFact } from './fact.ts';
import {
  bestPairs,
  groupOf,
  hasLabelOf,
  isNear,
  POINTS,
  unitOf,
  type ValueMatch,
  type ValuePair,
} from './match-values.ts';
import { relate } from './same-value.ts';

/** Two reporters who count one thing differ by this factor at most. */
const MOST_APART = 1.9;
/** Two counts so near each other are of one thing, whatever the words; smaller ones may meet by chance. */
const HARDLY_APART = 1.25;
const LEAST_COUNT = 20;
/** A number that tells a sum without its currency: `12 million`. */
const LEAST_SUM = 1e6;
/** From this nearness on two linked sentences tell of one thing, as one content word in common tells. */
const NEAR = 0.25;
/**
 * From this nearness on two sentences without a link do: the nearer the values and the more their unit says, the less is
 * needed. Of hours more is, for whatever happens has one.
 */
const NEAR_ALONE = { measureHardlyApart: 0.15, measure: 0.25, countNext: 0.2, count: 0.25, hour: 0.35 };
/** Two sentences of which neither could as well stand for another tell of one thing, whatever their nearness. */
const SHARE = 0.6;
/** The same of what each sentence has one of, as a weekday. */
const SHARE_NAMED = 0.9;
/** Two counts so near each other are hardly of two things. */
const NEXT = 1.1;
/** From this nearness on of one thing that is told in two ways, as by two months. */
const VERY_NEAR = 0.4;
/** Values that are tried, of one side and of one sentence: bounds for hostile texts. */
const MOST_UNLINKED = 400;
const MOST_BESIDE = 24;
/** In a sentence of so many words a day, a length or a span is of what it tells; in a longer one it may be of any part. */
const ONE_CLAUSE = 16;
const TWO_CLAUSES = 28;
/** More content words than two sentences have in common. */
const MOST_SHARED = 1000;
/** Of sentences that were not read, so many content words tell it. */
const SHARED_ALONE = 3;

/** Pairs what is left in a link of two sentences that say much besides. */
export function matchSameThing(original: readonly ValueFact[], revision: readonly ValueFact[], bond: Bond): ValueMatch {
  return bestPairs(original, revision, (a, b) => pointsOf(a, b, areOnly(a, original, b, revision), bond));
}

/** A value, the sentence it stands in, and all of that sentence that are left to be paired. */
export interface PlacedValue {
  readonly fact: ValueFact;
  readonly sentence: number;
  readonly beside: readonly ValueFact[];
}

/**
 * Pairs values of sentences that are not linked: the only ones near each other in sentences that tell of one thing. Of
 * days and ranks every sentence has its own.
 */
export function matchUnlinked(
  original: readonly PlacedValue[],
  revision: readonly PlacedValue[],
  bondOf: (original: number, revision: number) => Bond,
): ValuePair[] {
  const [before, after] = [original, revision].map((placed) =>
    placed.filter(({ fact }) => mayBeUnlinked(fact)).slice(0, MOST_UNLINKED),
  ) as [PlacedValue[], PlacedValue[]];
  const points = (a: PlacedValue, b: PlacedValue) => {
    if (relate(a.fact, b.fact) !== 'other' || areYears(a.fact, b.fact) || !areOnly(a.fact, a.beside, b.fact, b.beside))
      return 0;
    if (!saysWhat(a.fact, b.fact)) return 0;
    const { shared, nearness, length, share } = bondOf(a.sentence, b.sentence);
    if (length > ONE_CLAUSE && isMeasure(a.fact) && !isTied(a.fact, b.fact)) return 0;
    if (nearness === null) return shared >= SHARED_ALONE ? shared / MOST_SHARED : 0;
    const isSure = share >= SHARE && a.fact.kind !== 'time';
    return isSure || nearness >= leastAlone(a.fact, b.fact) ? Math.max(nearness, 0) + share : 0;
  };
  const most = new Map<PlacedValue, number>();
  const { pairs } = bestPairs(before, after, (a, b) => {
    const found = points(a, b);
    for (const value of [a, b]) most.set(value, Math.max(found, most.get(value) ?? 0));
    return found;
  });
  // a value whose nearest is of something else differs from nothing farther
  const isBest = ({ original: a, revision: b }: (typeof pairs)[number]) => most.get(a) === most.get(b);
  return pairs.filter(isBest).map((pair) => ({ original: pair.original.fact, revision: pair.revision.fact }));
}

/**
 * Whether what is counted is told by a unit, a word behind both, or by their nearness: `60 votes` and `41 votes`, not `60
 * seats` and `43 votes`. A share may be of anything.
 */
function saysWhat(a: ValueFact, b: ValueFact): boolean {
  const isPlain = unitOf(a) === '' || unitOf(a) === 'percent';
  return !isPlain || isNear(a, b, NEXT) || isTied(a, b);
}

/** `women` behind both. */
function isTied(a: ValueFact, b: ValueFact): boolean {
  return a.after !== '' && a.after === b.after;
}

/** A length, a weight, a span: `seven miles`; no sum, share or count. */
function isMeasure(fact: ValueFact): boolean {
  return UNITS[unitOf(fact)] !== undefined;
}

/**
 * Whether one value is the other, rounded or cut: `$14,959,450` and `$15 million`, `43.9` and `43` percent. Two digits are
 * kept at least: `40` for `44` is another count.
 */
export function isRoundedOff({ value: a }: ValueFact, { value: b }: ValueFact): boolean {
  if (a.type !== 'quantity' || b.type !== 'quantity' || a.values.length !== 1 || b.values.length !== 1) return false;
  if (a.unit !== b.unit) return false;
  const [fine = 0, coarse = 0] = [a.values[0] ?? 0, b.values[0] ?? 0].toSorted((x, y) => digitsOf(y) - digitsOf(x));
  const digits = Math.max(2, digitsOf(coarse));
  const step = 10 ** (Math.floor(Math.log10(Math.abs(fine))) + 1 - digits);
  return (
    digitsOf(fine) > digits &&
    Math.abs(fine - coarse) < step &&
    [Math.floor, Math.round].some((cut) => cut(fine / step) === Math.round(coarse / step))
  );
}

function digitsOf(value: number): number {
  return value.toExponential().replace(/e.*$/, '').replace(/\D/g, '').length;
}

function leastAlone(a: ValueFact, b: ValueFact): number {
  if (a.kind === 'time') return NEAR_ALONE.hour;
  if (unitOf(a) === '') return isNear(a, b, NEXT) ? NEAR_ALONE.countNext : NEAR_ALONE.count;
  return isNear(a, b, HARDLY_APART) ? NEAR_ALONE.measureHardlyApart : NEAR_ALONE.measure;
}

function mayBeUnlinked({ weak, kind, value }: ValueFact): boolean {
  if (weak || kind === 'date') return false;
  return value.type === 'time' || (value.type === 'quantity' && value.unit !== 'ordinal' && !value.vague);
}

const MONTH = 'month';

/** Values that can differ for one thing; a day and a month can: `on 30 June` and `at the end of September`. */
function kindOf(fact: ValueFact): string {
  const { value } = fact;
  return value.type === 'date' && value.month !== undefined ? MONTH : `${groupOf(fact)} ${unitOf(fact)}`;
}

/** Whether two values can be of one thing, by their kind and by how far apart they are. */
function mayMeet(a: ValueFact, b: ValueFact): boolean {
  return kindOf(a) === kindOf(b) && (kindOf(a) === MONTH || isNear(a, b, MOST_APART));
}

/** Whether of all values that stand beside either one these two alone may meet. */
function areOnly(a: ValueFact, besideA: readonly ValueFact[], b: ValueFact, besideB: readonly ValueFact[]): boolean {
  const rivals = (facts: readonly ValueFact[], one: ValueFact) => facts.filter((fact) => mayMeet(fact, one)).length;
  if (!mayMeet(a, b) || Math.max(besideA.length, besideB.length) > MOST_BESIDE) return false;
  return rivals(besideA, b) === 1 && rivals(besideB, a) === 1;
}

/**
 * How much speaks for two values being of one thing: they stand beside the same word, or are the only ones of their kind
 * in sentences that tell of one thing and lie near each other.
 */
function pointsOf(a: ValueFact, b: ValueFact, isOnly: boolean, bond: Bond): number {
  const { shared, nearness, length, share } = bond;
  // `this month` is another one in another paper
  if (a.weak || b.weak || groupOf(a) === 'relative') return 0;
  if (isBareSum(a, b) || isBareSum(b, a)) return isNear(a, b, MOST_APART) ? 1 : 0;
  const relation = relate(a, b);
  if (relation === null || kindOf(a) !== kindOf(b)) return 0;
  if (relation === 'near' || relation === 'rounded' || relation === 'bare' || sharesHalf(a, b))
    return POINTS.near + POINTS.after;
  const unit = unitOf(a);
  if (isTied(a, b) || hasLabelOf(a, b) || hasLabelOf(b, a)) return POINTS.after;
  const isNamed = /^(?:weekday|ordinal)$/.test(groupOf(a));
  if (!isNamed && a.before !== '' && a.before === b.before && (unit !== '' || a.after + b.after === ''))
    return POINTS.before;
  if (!isOnly || areYears(a, b)) return 0;
  const isOtherMonth = a.value.type === 'date' && b.value.type === 'date' && a.value.month !== b.value.month;
  if (isOtherMonth) return (nearness ?? 0) >= VERY_NEAR ? 1 : 0;
  if (isNear(a, b, HARDLY_APART) && isCount(a) && isCount(b)) return 1;
  if (isMeasure(a) && length > TWO_CLAUSES) return 0;
  // each reporter names the day of what he tells, in the lead for one
  if (groupOf(a) === 'weekday' && length > (bond.isLead ? ONE_CLAUSE : TWO_CLAUSES)) return 0;
  const areTerms = a.isTerm === true && b.isTerm === true;
  const least = isNamed && shared === 0 && !areTerms ? VERY_NEAR : NEAR;
  const isSure = share >= (isNamed ? SHARE_NAMED : SHARE);
  const tellsOfOne = isSure || (nearness ?? 0) >= least || (!isNamed && shared > 0);
  return tellsOfOne ? 1 : 0;
}

/** `the 1976 law` and `the 2001 attacks`: years where no word says so. */
function areYears({ value: a }: ValueFact, { value: b }: ValueFact): boolean {
  const isYear = (value: ValueFact['value']) =>
    value.type === 'quantity' && value.unit === '' && /^(?:1[89]|20)\d\d$/.test(String(value.values[0]));
  return isYear(a) && isYear(b);
}

function isCount({ value }: ValueFact): boolean {
  return value.type === 'quantity' && (value.values[0] ?? 0) >= LEAST_COUNT;
}

/** `put at 9 million euros` and `put at 12 million`. */
function isBareSum(sum: ValueFact, { value }: ValueFact): boolean {
  return sum.kind === 'money' && value.type === 'quantity' && value.unit === '' && (value.values[0] ?? 0) >= LEAST_SUM;
}

/** `88 to 71` and `89 to 71`: of two numbers that go together one is the same. */
function sharesHalf({ value: a }: ValueFact, { value: b }: ValueFact): boolean {
  if (a.type !== 'quantity' || b.type !== 'quantity' || a.values.length !== 2 || b.values.length !== 2) return false;
  return a.values[0] === b.values[0] || a.values[1] === b.values[1];
}
