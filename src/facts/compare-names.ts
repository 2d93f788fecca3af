import type { Link } from '../comparison.ts';
import { appendTo, gather } from '../text/collections.ts';
import { indexAt, type Span } from '../text/ranges.ts';
import { exchangedNames, type NamePair } from './exchanged-names.ts';
import type { Lookup } from './lookup.ts';
import { bestPairs } from './match-values.ts';
import { type NameMention, type NameRelation, relateNames, withoutMiddle } from './name-forms.ts';
import {
  change,
  changeOnOneSide,
  type FactFinding,
  type FactSide,
  type FactSides,
  inSentences,
  isCompared,
  type LinkedSides,
} from './side.ts';

/** How many names one part may lead to: enough for any story, and a bound for hostile ones. */
const MOST_CANDIDATES = 32;

/** Names by their keys. */
type NameIndex = ReadonlyMap<string, readonly NameMention[]>;

/** All names of either side. */
type Everywhere = Readonly<Record<'original' | 'revision', NameIndex>>;

/** The names of one link: in another spelling, replaced by another name, or on one side alone. */
interface LinkNames extends Record<'original' | 'revision', readonly NameMention[]> {
  readonly at: LinkedSides;
  readonly titles: FactFinding[];
  readonly spelled: readonly NamePair[];
  readonly replaced: readonly NamePair[];
}

/**
 * Names that differ. Inside a link first; a name that stands anywhere on the other side, shorter or
 * longer, is neither dropped nor added. Another spelling is a variant, another name in the same place
 * between the same words is a change.
 */
export function compareNames(sides: FactSides, links: readonly Link[], lookup: Lookup): FactFinding[] {
  const everywhere = {
    original: indexNames(sides.original.names.flat()),
    revision: indexNames(sides.revision.names.flat()),
  };
  const compared = gather(links, (each, link) =>
    isCompared(each) ? [matchNames({ ...sides, link }, each, everywhere, lookup)] : [],
  );
  return [...describePairs(compared, everywhere), ...describeUnpaired(compared, everywhere)];
}

/** Pairs the names of one link that are not the same: spellings first, then names in one place. */
function matchNames(at: LinkedSides, link: Link, everywhere: Everywhere, lookup: Lookup): LinkNames {
  const exchanged = exchangedNames(at, link, lookup).filter(
    ({ original, revision }) => !areOneName(original, revision, everywhere),
  );
  const untaken = (side: 'original' | 'revision') => {
    const taken = new Set(exchanged.map((pair) => pair[side].whole));
    return distinct(at[side], link[side]).filter(({ whole }) => !taken.has(whole));
  };
  const [before, after] = [untaken('original'), untaken('revision')];
  const [inBefore, inAfter] = [indexNames(before), indexNames(after)];
  // a case of one name is no slip beside another
  const areTwoNames = lookup.names.caseEndings === undefined ? areTwoPeople : isInconsistent;
  const spelled = bestPairs(
    before.filter((name) => find(name, inAfter, 'same') === undefined),
    after.filter((name) => find(name, inBefore, 'same') === undefined),
    (a, b) => {
      const relation = relateNames(a, b);
      return relation === 'variant' ? 2 : relation === 'spelling' && !areTwoNames(a, b, everywhere) ? 1 : 0;
    },
  );
  const { pairs: replaced, ...unpaired } = bestPairs(spelled.original, spelled.revision, (a, b) =>
    // two agencies in their datelines
    isOfDateline(a, at) && isOfDateline(b, at) ? 0 : slotScore(a, b, everywhere),
  );
  return {
    at,
    titles: titleVariants(before, inAfter, at, lookup),
    spelled: spelled.pairs,
    replaced: [...exchanged, ...replaced],
    ...unpaired,
  };
}

function isOfDateline({ parts }: NameMention, { original }: LinkedSides): boolean {
  return parts.every((part) => original.capitals.datelines.has(part));
}

/** Variants of titles and names, each spelling once, and replaced names. */
function describePairs(compared: readonly LinkNames[], everywhere: Everywhere): FactFinding[] {
  const spellings = new Set<string>();
  return gather(compared, ({ at, titles, spelled, replaced }) => {
    const variants = gather(spelled, (pair) => {
      const { key, finding } = spellingChange(pair, at, everywhere);
      const isNew = !spellings.has(key);
      spellings.add(key);
      return isNew ? [finding] : [];
    });
    const changed = replaced.map((pair) => {
      const severity = isInByline(at, pair.original) ? 'cosmetic' : 'critical';
      return change(at, 'name', 'changed', severity, pair.original, pair.revision, 'name-replaced');
    });
    return [...titles, ...variants, ...changed];
  });
}

/** Whether a name of the original signs the story: another author is told, and is no concern. */
function isInByline({ original: { story } }: LinkedSides, { start }: Span): boolean {
  return story.sentences[indexAt(story.sentences, start)]?.role === 'byline';
}

/** Names on one side alone, each once, unless they stand elsewhere on the other side or were replaced in another link. */
function describeUnpaired(compared: readonly LinkNames[], everywhere: Everywhere): FactFinding[] {
  const pairs = gather(compared, (names) => names.replaced);
  const sides = [
    ['dropped', 'original', everywhere.revision, indexNames(pairs.map((pair) => pair.original))],
    ['added', 'revision', everywhere.original, indexNames(pairs.map((pair) => pair.revision))],
  ] as const;
  const seen = new Set<string>();
  return gather(compared, (names) =>
    gather(sides, ([status, side, elsewhere, replaced]) =>
      gather(names[side], (name) => {
        const key = `${status} ${name.parts.at(-1)}`;
        if (seen.has(key) || !isLost(name, elsewhere) || find(name, replaced, 'same') !== undefined) return [];
        seen.add(key);
        return [changeOnOneSide(names.at, 'name', status, 'check', name, `name-${status}`)];
      }),
    ),
  );
}

/** Each name of a link once: a name that is repeated, or a pronoun in its place, is no change. */
function distinct(side: FactSide, sentences: readonly number[]): NameMention[] {
  const seen = new Map<string, NameMention>();
  for (const name of inSentences(side.names, sentences)) {
    if (!seen.has(name.whole)) seen.set(name.whole, name);
  }
  return [...seen.values()];
}

/** Names by what they may be found under, each once. */
export function indexNames(names: readonly NameMention[]): NameIndex {
  const index = new Map<string, NameMention[]>();
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name.whole)) continue;
    seen.add(name.whole);
    for (const key of name.keys) appendTo(index, key, name, MOST_CANDIDATES);
  }
  return index;
}

function find(name: NameMention, index: NameIndex, relation: NameRelation): NameMention | undefined {
  for (const key of name.keys) {
    const hit = index.get(key)?.find((other) => relateNames(name, other) === relation);
    if (hit !== undefined) return hit;
  }
  return undefined;
}

/** Whether a name stands nowhere on the other side, in no spelling. */
export function isLost(name: NameMention, elsewhere: NameIndex): boolean {
  return !name.weak && isMissing(name, elsewhere) && find(name, elsewhere, 'spelling') === undefined;
}

/** Either side has both spellings: two people. */
function areTwoPeople(a: NameMention, b: NameMention, { original, revision }: Everywhere): boolean {
  return find(b, original, 'same') !== undefined && find(a, revision, 'same') !== undefined;
}

/** One side has both spellings: a slip beside the right one. */
function isInconsistent(a: NameMention, b: NameMention, { original, revision }: Everywhere): boolean {
  return find(b, original, 'same') !== undefined || find(a, revision, 'same') !== undefined;
}

/** The words that differ, when all others agree: `Volodymyr Zelensky` and `Zelenskiy` differ in one. */
function spellingChange(
  { original: a, revision: b }: NamePair,
  at: LinkedSides,
  everywhere: Everywhere,
): { key: string; finding: FactFinding } {
  const pairs: { from: Span; to: Span; key: string }[] = [];
  for (let n = 1; n <= Math.min(a.parts.length, b.parts.length); n++) {
    const [x, y] = [a.parts.at(-n), b.parts.at(-n)];
    if (x !== y) pairs.push({ from: a.spans.at(-n) as Span, to: b.spans.at(-n) as Span, key: `${x} ${y}` });
  }
  const whole = { from: a, to: b, key: `${a.whole} ${b.whole}` };
  const isWordForWord = withoutMiddle(a.parts, b.parts) === a.parts && withoutMiddle(b.parts, a.parts) === b.parts;
  const { from, to, key } = (isWordForWord && pairs.length === 1 ? pairs[0] : undefined) ?? whole;
  const slip = isInconsistent(a, b, everywhere) ? 'name-inconsistent' : 'name-spelling';
  const [severity, code] =
    relateNames(a, b) === 'variant' ? (['cosmetic', 'name-variant'] as const) : (['check', slip] as const);
  return { key, finding: change(at, 'name', 'variant', severity, from, to, code) };
}

/** Points for two names in one slot. */
const SLOT = { side: 2, shared: 3, title: 2 };
const ENOUGH = 4;

/**
 * `Minister Varesi said` and `Minister Morlan said`: two names between the same words. A capital for
 * its country, a country for its people (`Kyiv`, `Ukraine`) is a figure of speech, not another name.
 */
function slotScore(a: NameMention, b: NameMention, everywhere: Everywhere): number {
  if (a.kind !== null && b.kind !== null && a.kind !== b.kind) return 0;
  if (relateNames(a, b) !== null) return 0;
  if (a.place?.form === 'people' || b.place?.form === 'people') return arePeoplesOfOne(a, b, everywhere) ? ENOUGH : 0;
  if (areOneName(a, b, everywhere)) return 0;
  const before = a.before !== '' && a.before === b.before ? SLOT.side : 0;
  const after = a.after !== '' && a.after === b.after ? SLOT.side : 0;
  const shared = a.parts.some((part) => part.length > 1 && b.parts.includes(part)) ? SLOT.shared : 0;
  const [office, other] = [a.title?.key ?? a.before, b.title?.key ?? b.before];
  const isSameOffice = a.title !== null || b.title !== null ? office !== '' && office === other : false;
  const title = isSameOffice ? SLOT.title : 0;
  const lost = isMissing(a, everywhere.revision) && isMissing(b, everywhere.original);
  const lostWhole = lost || (isMissingWhole(a, everywhere.revision) && isMissingWhole(b, everywhere.original));
  const score = before + after + title + shared + (lostWhole ? 1 : 0);
  if (lostWhole) return score >= ENOUGH - 1 ? score : 0;
  // one of them stands elsewhere on the other side: only the same words on both sides will do
  return before + after + title >= ENOUGH ? score : 0;
}

/** `the Norwegian club Vikabo` and `Vikabo, a Swedish club`: two peoples before one word, neither of them on the other side. */
function arePeoplesOfOne(a: NameMention, b: NameMention, { original, revision }: Everywhere): boolean {
  if (a.place?.form !== b.place?.form || !/^\p{L}/u.test(a.after) || a.after !== b.after) return false;
  return isMissing(a, revision) && isMissing(b, original);
}

/** `Varesi` and `Paola` where the story has `Paola Varesi`. */
function areOneName(a: NameMention, b: NameMention, { original, revision }: Everywhere): boolean {
  const parts = [...a.parts, ...b.parts];
  return [original, revision].some((names) =>
    names.get(`p:${parts[0]}`)?.some((name) => parts.every((part) => name.parts.includes(part))),
  );
}

/** Nowhere on the other side; a first name alone (`Yann`) does not stand for `Yann Corbel`, a surname does. */
function isMissing(name: NameMention, elsewhere: NameIndex): boolean {
  const last = name.parts[name.parts.length - 1] ?? '';
  const stands = (other: NameMention) =>
    relateNames(name, other) === 'variant' ||
    (relateNames(name, other) === 'same' &&
      (other.parts.length >= name.parts.length ||
        other.parts.includes(last) ||
        other.acronym !== '' ||
        other.place !== null));
  return !name.keys.some((key) => elsewhere.get(key)?.some(stands));
}

/** `Ines Vole` where the other side has `Vole` alone, and `Inez Volk`: two full names of which neither stands on the other side. */
function isMissingWhole(name: NameMention, elsewhere: NameIndex): boolean {
  if (name.parts.length < 2) return false;
  const isWhole = (other: NameMention) => other.parts.length > 1 && relateNames(name, other) !== null;
  return !name.keys.some((key) => elsewhere.get(key)?.some(isWhole));
}

/** `Professor Odell` and `Prof. Odell`. */
function titleVariants(
  before: readonly NameMention[],
  after: NameIndex,
  at: LinkedSides,
  lookup: Lookup,
): FactFinding[] {
  const short = lookup.names.shortTitles;
  return gather(before, (name) => {
    const { title } = name;
    const other = title === null ? undefined : find(name, after, 'same');
    if (title === null || other?.title == null) return [];
    const [a, b] = [title.key, other.title.key];
    if (a === b || (short[a] ?? a) !== (short[b] ?? b)) return [];
    return [change(at, 'name', 'variant', 'cosmetic', title, other.title, 'title-shortened', {})];
  });
}
