import type { Nearness } from '../align/reports.ts';
import type { Link, Severity } from '../comparison.ts';
import { appendTo, firstIndexWhere, gather } from '../text/collections.ts';
import { foldWord } from '../text/fold.ts';
import { type Bond, bondIn, type LinkedSentences } from './bonds.ts';
import type { ValueFact } from './fact.ts';
import { factTablesOf } from './languages.ts';
import { matchChanged, matchEqual, type ValuePair } from './match-values.ts';
import { isRoundedOff, matchSameThing, matchUnlinked, type PlacedValue } from './same-thing.ts';
import { relate } from './same-value.ts';
import {
  change,
  changeOnOneSide,
  citing,
  type FactFinding,
  type FactSide,
  type FactSides,
  inSentences,
  isCompared,
  textOfSpan,
} from './side.ts';
import { indexValues, isElsewhere, isMonthElsewhere, type ValueIndex } from './value-index.ts';

/** The values of one link that are in no pair. Of the links that are not compared, those that a value can move to. */
interface PendingLink extends Record<'original' | 'revision', ValueFact[]> {
  readonly link: number;
  readonly compared: boolean;
  /** What ties both sides, where place alone pairs nothing; null where it does. */
  readonly bond: Bond | null;
}

interface LinkedPair extends ValuePair {
  /** Null where two reports tell of one thing in sentences that are not linked. */
  readonly link: number | null;
}

/** All values of either side. */
type Everywhere = Readonly<Record<'original' | 'revision', ValueIndex>>;

/**
 * Figures, dates and times that differ: equal values inside each link first, then values that only
 * moved to another sentence, then changed values, and last what one side alone has.
 *
 * @param nearness of two reports of one event, where most links say too little for two values to be one thing's by
 * their place alone; null for a rewrite
 */
export function compareValues(sides: FactSides, links: readonly Link[], nearness: Nearness | null): FactFinding[] {
  const everywhere = { original: indexValues(sides.original), revision: indexValues(sides.revision) };
  const bondOf = bondIn(sides, nearness ?? (() => null));
  const isLoose = ({ similarity }: Link) => nearness !== null && similarity < CARRIES_HALF;
  const { pending, pairs: equal } = pairEqual(sides, links, (link) => (isLoose(link) ? bondOf(link) : null));
  removeMoved(pending);
  const changed = pairChanged(pending, everywhere);
  const beyond =
    nearness === null
      ? pairBeyondLinks(pending, everywhere)
      : pairUnlinked(pending, changed, sides, everywhere, bondOf);
  const told = nearness === null ? changed : withoutRepeated(changed, sides, links);
  return [
    ...[...equal, ...told, ...beyond].flatMap((pair) => describePair(pair, sides, links, nearness !== null)),
    ...describeUnpaired(pending, sides, links),
  ];
}

/** Two reports that differ in a value differ in it once: what the headlines give is not told of their stories again. */
function withoutRepeated(pairs: readonly LinkedPair[], { original }: FactSides, links: readonly Link[]): LinkedPair[] {
  const isOfHeadline = ({ link }: LinkedPair) =>
    original.story.sentences[links[link ?? -1]?.original[0] ?? -1]?.role === 'headline';
  const keyOf = (pair: LinkedPair) => `${pair.original.id} ${pair.revision.id}`;
  const inHeadline = new Set(pairs.filter(isOfHeadline).map(keyOf));
  return pairs.filter((pair) => isOfHeadline(pair) || !inHeadline.has(keyOf(pair)));
}

/** Pairs the equal values of each compared link. */
function pairEqual({ original, revision }: FactSides, links: readonly Link[], bondOf: (link: Link) => Bond | null) {
  const pairs: LinkedPair[] = [];
  const pending: PendingLink[] = [];
  for (const [link, each] of links.entries()) {
    const a = inSentences(original.values, each.original);
    const b = inSentences(revision.values, each.revision);
    const compared = isCompared(each);
    if (compared) {
      const match = matchEqual(a, b);
      for (const pair of match.pairs) pairs.push({ ...pair, link });
      pending.push({ link, compared, bond: bondOf(each), ...withoutRanges(match.original, match.revision) });
    } else if (each.original.length === 0 || each.revision.length === 0) {
      pending.push({ link, compared, bond: null, original: [...a], revision: [...b] });
    }
  }
  return { pending, pairs };
}

/** From this similarity on a link carries about half of its content words. */
export const CARRIES_HALF = 0.5;

/** Pairs what two reports tell of one thing in sentences that are not linked; takes it out of `pending`. */
function pairUnlinked(
  pending: readonly PendingLink[],
  changed: readonly LinkedPair[],
  sides: FactSides,
  everywhere: Everywhere,
  bondOf: (link: LinkedSentences) => Bond,
): LinkedPair[] {
  const placed = (side: 'original' | 'revision', other: 'original' | 'revision') => {
    const told = new Set(changed.map((pair) => pair[side].id));
    const { sentences } = sides[side].story;
    const sentenceOf = (fact: ValueFact) => firstIndexWhere(sentences, ({ end }) => end > fact.start);
    const bySentence = new Map<number, ValueFact[]>();
    for (const fact of gather(pending, ({ [side]: facts }) => facts)) {
      if (!told.has(fact.id) && isReportable(fact, everywhere[other])) appendTo(bySentence, sentenceOf(fact), fact);
    }
    return gather([...bySentence], ([sentence, beside]) =>
      beside.map((fact): PlacedValue => ({ fact, sentence, beside })),
    );
  };
  const pairs = matchUnlinked(placed('original', 'revision'), placed('revision', 'original'), (a, b) =>
    bondOf({ original: [a], revision: [b] }),
  );
  const paired = new Set(gather(pairs, ({ original, revision }) => [original, revision]));
  for (const at of pending) {
    at.original = at.original.filter((fact) => !paired.has(fact));
    at.revision = at.revision.filter((fact) => !paired.has(fact));
  }
  return pairs.map((pair) => ({ ...pair, link: null }));
}

/** Pairs changed values inside each compared link, and leaves pending only what its side alone has. */
function pairChanged(pending: readonly PendingLink[], everywhere: Everywhere): LinkedPair[] {
  const pairs: LinkedPair[] = [];
  for (const at of pending) {
    if (!at.compared) continue;
    const match =
      at.bond === null ? matchChanged(at.original, at.revision) : matchSameThing(at.original, at.revision, at.bond);
    for (const pair of match.pairs) {
      if (!isTwoFacts(pair, everywhere)) pairs.push({ ...pair, link: at.link });
      else {
        match.original.push(pair.original);
        match.revision.push(pair.revision);
      }
    }
    at.original = match.original.filter((fact) => isReportable(fact, everywhere.revision));
    at.revision = match.revision.filter((fact) => isReportable(fact, everywhere.original));
  }
  return pairs;
}

function describeUnpaired(pending: readonly PendingLink[], sides: FactSides, links: readonly Link[]): FactFinding[] {
  return gather(pending, (each) => {
    const at = { ...sides, link: each.link };
    const describe = (fact: ValueFact, status: 'dropped' | 'added') => {
      const side = status === 'dropped' ? 'original' : 'revision';
      const cited = { kind: fact.kind, [side]: textOfSpan(sides[side], fact) };
      return changeOnOneSide(at, fact.kind, status, lossSeverity(fact, sides[side]), fact, `value-${status}`, cited);
    };
    if (!each.compared) return [];
    const linked = links[each.link];
    const isNews = (fact: ValueFact, own: FactSide, other: FactSide, sentences: readonly number[] = []) =>
      !isSpoken(fact, own, other, sentences) &&
      !inSentences(other.values, sentences).some((value) => isConversion(fact, value));
    const dropped = each.original.filter((fact) => isNews(fact, sides.original, sides.revision, linked?.revision));
    const added = each.revision.filter((fact) => isNews(fact, sides.revision, sides.original, linked?.original));
    return [...dropped.map((fact) => describe(fact, 'dropped')), ...added.map((fact) => describe(fact, 'added'))];
  });
}

/** `38 hectares` → `38 hectares (94 acres)`: one measure, given once more in another unit. */
function isConversion(fact: ValueFact, other: ValueFact): boolean {
  const [a, b] = [fact.value, other.value];
  return (
    a.type === 'quantity' &&
    b.type === 'quantity' &&
    a.unit !== '' &&
    b.unit !== '' &&
    a.unit !== b.unit &&
    relate(fact, other) === 'same'
  );
}

/**
 * Whether a value in words stands in the linked sentences of the other side, where it was not read as one: `of which
 * the state pays [half]` and `half of the cost`, `the [second] nest` and `two nests`.
 */
function isSpoken(fact: ValueFact, here: FactSide, there: FactSide, sentences: readonly number[] = []): boolean {
  const text = foldWord(textOfSpan(here, fact));
  const isInDigits = /\p{N}/u.test(text);
  if (!isInDigits && sentences.some((s) => there.words[s]?.some(({ key }) => key === text))) return true;
  const { value } = fact;
  if (value.type !== 'quantity' || (value.unit !== '' && value.unit !== 'ordinal')) return false;
  // `the 2nd place` and `came second`, where the word alone is no ordinal
  if (isInDigits && value.unit !== 'ordinal') return false;
  const { added, ordinals } = factTablesOf(there.story.language).lookup.data.numbers;
  const other = value.unit === '' || isInDigits ? ordinals : added;
  return sentences.some((s) => there.words[s]?.some(({ key }) => other[key] === value.values[0]));
}

/**
 * Two figures that no word around them ties together and that the other side both tells elsewhere: the headline
 * `number of injured rises to 23` became `two dead in fire`, and both stories give the 23 and the two.
 */
function isTwoFacts({ original: a, revision: b }: ValuePair, everywhere: Everywhere): boolean {
  const tied = (a.after !== '' && a.after === b.after) || (a.before !== '' && a.before === b.before);
  // where nothing is known of the words around, as between unspaced words, nothing sets the two apart
  if (tied || a.before + a.after === '' || b.before + b.after === '') return false;
  const [keepsA, keepsB] = [isElsewhere(a, everywhere.revision), isElsewhere(b, everywhere.original)];
  if (keepsA && keepsB) return true;
  if (isMonth(a) && isMonth(b))
    return isMonthElsewhere(a, everywhere.revision) || isMonthElsewhere(b, everywhere.original);
  // `sank on Monday, officials said` and `officials said on Tuesday`, with the Monday in another sentence
  return (keepsA || keepsB) && a.value.type === 'date' && b.value.type === 'date';
}

function isMonth({ value }: ValueFact): boolean {
  return value.type === 'date' && value.month !== undefined && value.day === undefined;
}

function isReportable(fact: ValueFact, elsewhere: ValueIndex): boolean {
  return !fact.weak && !isElsewhere(fact, elsewhere);
}

/**
 * A figure without counterpart in its link, and one in a sentence that has no link, between the same
 * words: `an extra 45 crowns a month` was not dropped but became `an extra 54 crowns a month`, told in
 * another sentence. Takes both out of `open`.
 */
function pairBeyondLinks(pending: readonly PendingLink[], everywhere: Everywhere): LinkedPair[] {
  const pairs: LinkedPair[] = [];
  for (const [side, other] of [
    ['original', 'revision'],
    ['revision', 'original'],
  ] as const) {
    const unlinked = new Map<string | null, ValueFact[]>();
    for (const fact of gather(pending, (at) => (at.compared ? [] : at[other]))) {
      if (isReportable(fact, everywhere[side])) appendTo(unlinked, surroundings(fact), fact);
    }
    unlinked.delete(null);
    for (const at of pending) {
      if (!at.compared) continue;
      at[side] = at[side].filter((fact) => {
        const [rival, ...more] = unlinked.get(surroundings(fact)) ?? [];
        if (rival === undefined || more.length > 0 || relate(fact, rival) !== 'other') return true;
        unlinked.delete(surroundings(fact));
        const [original, revision] = side === 'original' ? [fact, rival] : [rival, fact];
        pairs.push({ link: at.link, original, revision });
        return false;
      });
    }
  }
  return pairs;
}

/** What must agree: the kind, the unit and the words on both sides, of which there must be some. */
function surroundings({ kind, value, before, after }: ValueFact): string | null {
  if (before === '') return null;
  return `${kind} ${value.type === 'quantity' ? value.unit : ''} ${before} ${after}`;
}

/**
 * `10-12` on one side and 10 and 12 on the other: `rose to 12 from 10` and `rose from 10 to 12`;
 * `12 out of 31 schools` and `12 of its 31 schools`.
 */
function withoutRanges(original: readonly ValueFact[], revision: readonly ValueFact[]) {
  const gone = new Set<ValueFact>();
  for (const [ranges, others] of [
    [original, revision],
    [revision, original],
  ] as const) {
    const singles = new Map(
      gather(others, (fact): [number, ValueFact][] =>
        fact.value.type === 'quantity' && fact.value.values.length === 1
          ? [[fact.value.values[0] as number, fact]]
          : [],
      ),
    );
    for (const fact of ranges) {
      if (fact.value.type !== 'quantity' || fact.value.vague) continue;
      const ends = fact.value.counts ?? fact.value.values;
      if (ends.length !== 2) continue;
      const [low, high] = ends.map((value) => singles.get(value));
      if (low === undefined || high === undefined) continue;
      for (const found of [fact, low, high]) gone.add(found);
    }
  }
  const rest = (facts: readonly ValueFact[]) => facts.filter((fact) => !gone.has(fact));
  return { original: rest(original), revision: rest(revision) };
}

/** Removes values that moved with their clause: the same value of the same thing, pending in two links. */
function removeMoved(pending: readonly PendingLink[]): void {
  const keyOf = (fact: ValueFact) => `${fact.id} ${fact.after}`;
  const inRevision = new Map<string, ValueFact[]>();
  for (const fact of gather(pending, (at) => at.revision)) appendTo(inRevision, keyOf(fact), fact);
  const moved = new Set<ValueFact>();
  for (const fact of gather(pending, (at) => at.original)) {
    const found = inRevision.get(keyOf(fact))?.shift();
    if (found !== undefined) moved.add(fact).add(found);
  }
  for (const at of pending) {
    at.original = at.original.filter((fact) => !moved.has(fact));
    at.revision = at.revision.filter((fact) => !moved.has(fact));
  }
}

/** Two writings of one value, a value bounded otherwise, or two values. */
function describePair(
  { original: a, revision: b, link }: LinkedPair,
  sides: FactSides,
  links: readonly Link[],
  inReports: boolean,
): FactFinding[] {
  const at = { ...sides, link };
  const kind = a.kind === b.kind ? a.kind : a.kind === 'number' ? b.kind : a.kind;
  switch (inReports && isRoundedOff(a, b) ? 'rounded' : relate(a, b)) {
    case 'same':
      if (isTurned(a, b) && /\p{L}/u.test(textOfSpan(sides.original, a)) && isOnlyEdit(a, b, links[link ?? -1]))
        return [change(at, kind, 'changed', 'critical', a, b, 'value-changed')];
      if (isWrittenAlike(textOfSpan(sides.original, a), textOfSpan(sides.revision, b))) return [];
      if (isArticle(a, sides.original) && isArticle(b, sides.revision)) return [];
      return isVague(a) ? [] : [change(at, kind, 'variant', 'cosmetic', a, b, 'value-variant')];
    case 'near':
      return [change(at, kind, 'variant', 'check', a, b, 'value-near', citing(sides, a.wide, b.wide))];
    case 'rounded':
      return [change(at, kind, 'changed', 'high', a, b, 'value-rounded')];
    case 'bare':
      return [change(at, kind, 'changed', 'check', a, b, 'value-bare')];
    case 'bound':
      return [change(at, kind, 'changed', 'check', a.wide, b.wide, 'value-bound')];
    case 'flipped':
      return [change(at, kind, 'changed', 'critical', a.wide, b.wide, 'value-contradicted')];
    default:
      return [change(at, kind, 'changed', 'critical', a, b, 'value-changed')];
  }
}

/** `33 votes to 18` and `18 votes to 33`. */
function isTurned({ value: x }: ValueFact, { value: y }: ValueFact): boolean {
  if (x.type !== 'quantity' || y.type !== 'quantity' || x.values.length !== 2) return false;
  return x.values[0] === y.values[1] && x.values[1] === y.values[0] && x.values[0] !== x.values[1];
}

/** Whether nothing differs in a link but two values: no `won` became `lost`. */
function isOnlyEdit(a: ValueFact, b: ValueFact, link: Link | undefined): boolean {
  const edits = link?.edits.filter(({ kind }) => kind !== 'typography') ?? [];
  return edits.every(
    ({ original, revision }) =>
      original[0] >= a.start && original[1] <= a.end && revision[0] >= b.start && revision[1] <= b.end,
  );
}

/** `this month` and `earlier this month`: nothing an editor would look up. */
function isVague({ value }: ValueFact): boolean {
  return value.type === 'date' && value.relative !== undefined;
}

/** `un` and `una` are forms of one article before two nouns. */
function isArticle(fact: ValueFact, side: FactSide): boolean {
  const { articles } = factTablesOf(side.story.language).lookup.data.numbers;
  return fact.weak && articles.includes(foldWord(textOfSpan(side, fact)));
}

function isWrittenAlike(a: string, b: string): boolean {
  return a === b || surfaceForm(a) === surfaceForm(b);
}

/** Case, kinds of white space, the possessive, a hyphen or plural (`three-year`, `three years`), British or American endings (`metre`, `meter`) and the case of an age (`alte`, `alten`) are no writing of a value. */
function surfaceForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/-(?=\p{L})/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/間$|[’']?s?$/, '')
    .replace(/(met|lit)re/g, '$1er')
    .replace(/(alt|jährig)(?:e[nrsm]?)?$/, '$1');
}

/** A figure or day lost or out of nowhere is high; what is vague (`dozens`, `earlier this week`) or a conversion in brackets is worth a look. */
function lossSeverity({ value, start, end }: ValueFact, { story }: FactSide): Severity {
  if (value.type === 'quantity' && (value.vague || value.unit === 'times')) return 'check';
  if (value.type === 'date' && value.relative !== undefined) return 'check';
  if (isSmallWord(value, story.text.slice(start, end))) return 'check';
  if (isInBrackets(story.text, start, end)) return 'check';
  return 'high';
}

const SMALL = 10;

/** `two museums` → `museums`: a small number in words often goes with the wording. */
function isSmallWord(value: ValueFact['value'], text: string): boolean {
  return value.type === 'quantity' && (value.values[0] ?? 0) < SMALL && value.unit === '' && !/\p{N}/u.test(text);
}

/** `(about 5 miles)`, `(1928-1996)`. */
function isInBrackets(text: string, start: number, end: number): boolean {
  return (
    /[([]\s?(?:\p{L}+\s|\d{4}\s?\p{Pd}\s?)?$/u.test(text.slice(Math.max(0, start - 12), start)) &&
    /^(?:\s?\p{Pd}\s?\d{4})?\s?[)\]]/u.test(text.slice(end, end + 10))
  );
}
