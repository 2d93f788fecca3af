import type { Link } from '../comparison.ts';
import { appendTo } from '../text/collections.ts';
import type { Span } from '../text/ranges.ts';
import type { Lookup } from './lookup.ts';
import { bestPairs } from './match-values.ts';
import { type NameMention, type NameRelation, phoneticKey, relateNames } from './name-forms.ts';
import { change, changeOnOneSide, type FactFinding, type FactSide, isCompared, textOfSpan } from './side.ts';

/** How many names one part may lead to: enough for any story, and a bound for hostile ones. */
const MOST_CANDIDATES = 32;

interface NamePair {
  readonly original: NameMention;
  readonly revision: NameMention;
}

/** Where a name may be found again: by part, by sound, by acronym, by initials, by state. */
type NameIndex = ReadonlyMap<string, readonly NameMention[]>;

/** All names of either side. */
interface Everywhere {
  readonly original: NameIndex;
  readonly revision: NameIndex;
}

/** The names of one link: in another spelling, replaced by another name, or on one side alone. */
interface LinkNames {
  readonly link: number;
  readonly titles: FactFinding[];
  readonly spelled: readonly NamePair[];
  readonly replaced: readonly NamePair[];
  readonly original: readonly NameMention[];
  readonly revision: readonly NameMention[];
}

/**
 * Names that differ. Inside a link first; a name that stands anywhere on the other side, shorter or
 * longer, is neither dropped nor added. Another spelling is a variant, another name in the same place
 * between the same words is a change.
 */
export function compareNames(
  original: FactSide,
  revision: FactSide,
  links: readonly Link[],
  lookup: Lookup,
): FactFinding[] {
  const everywhere = { original: indexNames(original.names.flat()), revision: indexNames(revision.names.flat()) };
  const compared = links.flatMap((link, index) =>
    isCompared(link)
      ? [matchNames(index, distinct(original, link.original), distinct(revision, link.revision), everywhere, lookup)]
      : [],
  );
  return [
    ...describePairs(compared, original, revision),
    ...describeUnpaired(compared, original, revision, everywhere),
  ];
}

/** Pairs the names of one link that are not the same: spellings first, then names in one place. */
function matchNames(
  link: number,
  before: readonly NameMention[],
  after: readonly NameMention[],
  everywhere: Everywhere,
  lookup: Lookup,
): LinkNames {
  const [inBefore, inAfter] = [indexNames(before), indexNames(after)];
  const spelled = bestPairs(
    before.filter((name) => find(name, inAfter, ['same']) === undefined),
    after.filter((name) => find(name, inBefore, ['same']) === undefined),
    (a, b) => {
      const relation = relateNames(a, b);
      return relation === 'variant' ? 2 : relation === 'spelling' && !isTwoPeople(a, b, everywhere) ? 1 : 0;
    },
  );
  const { pairs: replaced, ...unpaired } = bestPairs(spelled.original, spelled.revision, (a, b) =>
    slotScore(a, b, everywhere),
  );
  return { link, titles: titleVariants(before, after, link, lookup), spelled: spelled.pairs, replaced, ...unpaired };
}

/** Variants of titles and names, each spelling once, and replaced names. */
function describePairs(compared: readonly LinkNames[], original: FactSide, revision: FactSide): FactFinding[] {
  const spellings = new Set<string>();
  return compared.flatMap(({ link, titles, spelled, replaced }) => {
    const variants = spelled.flatMap((pair) => {
      const { key, finding } = spellingChange(pair.original, pair.revision, link, original, revision);
      const isNew = !spellings.has(key);
      spellings.add(key);
      return isNew ? [finding] : [];
    });
    const changed = replaced.map(({ original: a, revision: b }) => {
      const cited = { original: textOfSpan(original, a), revision: textOfSpan(revision, b) };
      return change('name', 'changed', 'critical', a, b, link, 'name-replaced', cited);
    });
    return [...titles, ...variants, ...changed];
  });
}

/** Names on one side alone, each once, unless they stand elsewhere on the other side or were replaced in another link. */
function describeUnpaired(
  compared: readonly LinkNames[],
  original: FactSide,
  revision: FactSide,
  everywhere: Everywhere,
): FactFinding[] {
  const replaced = {
    original: indexNames(compared.flatMap((names) => names.replaced.map((pair) => pair.original))),
    revision: indexNames(compared.flatMap((names) => names.replaced.map((pair) => pair.revision))),
  };
  const seen = new Set<string>();
  const describe = (names: readonly NameMention[], link: number, status: 'dropped' | 'added') => {
    const [side, own, other] =
      status === 'dropped'
        ? ([original, 'original', 'revision'] as const)
        : ([revision, 'revision', 'original'] as const);
    return names.flatMap((name) => {
      const key = `${status} ${name.parts.at(-1)}`;
      if (!isLost(name, everywhere[other]) || find(name, replaced[own], ['same']) !== undefined) return [];
      if (seen.has(key)) return [];
      seen.add(key);
      return [changeOnOneSide('name', status, 'check', name, link, `name-${status}`, textOfSpan(side, name))];
    });
  };
  return compared.flatMap((names) => [
    ...describe(names.original, names.link, 'dropped'),
    ...describe(names.revision, names.link, 'added'),
  ]);
}

/** Each name of a link once: a name that is repeated, or a pronoun in its place, is no change. */
function distinct(side: FactSide, sentences: readonly number[]): NameMention[] {
  const seen = new Map<string, NameMention>();
  for (const s of sentences) {
    for (const name of side.names[s] ?? []) {
      const key = name.parts.join(' ');
      if (!seen.has(key)) seen.set(key, name);
    }
  }
  return [...seen.values()];
}

function keysOf(name: NameMention): string[] {
  const keys = name.parts.map((part) => `p:${part}`);
  const last = name.parts[name.parts.length - 1];
  if (last !== undefined) keys.push(`s:${phoneticKey(last)}`);
  if (name.acronym !== '') keys.push(`a:${name.acronym}`);
  if (name.initials !== '') keys.push(`a:${name.initials}`);
  if (name.place !== null) keys.push(`l:${name.place.place}`);
  return keys;
}

function indexNames(names: readonly NameMention[]): NameIndex {
  const index = new Map<string, NameMention[]>();
  const seen = new Set<string>();
  for (const name of names) {
    const whole = name.parts.join(' ');
    if (seen.has(whole)) continue;
    seen.add(whole);
    for (const key of keysOf(name)) appendTo(index, key, name, MOST_CANDIDATES);
  }
  return index;
}

function find(name: NameMention, index: NameIndex, relations: readonly NameRelation[]): NameMention | undefined {
  for (const key of keysOf(name)) {
    const hit = index.get(key)?.find((other) => relations.includes(relateNames(name, other)));
    if (hit !== undefined) return hit;
  }
  return undefined;
}

function isLost(name: NameMention, elsewhere: NameIndex): boolean {
  return !name.weak && isMissing(name, elsewhere) && find(name, elsewhere, ['spelling']) === undefined;
}

/** Both spellings stand on one side: two people, or a slip that is there already. */
function isTwoPeople(a: NameMention, b: NameMention, { original, revision }: Everywhere): boolean {
  return find(b, original, ['same']) !== undefined || find(a, revision, ['same']) !== undefined;
}

/** The words that differ, when all others agree: `Volodymyr Zelensky` and `Zelenskiy` differ in one. */
function spellingChange(
  a: NameMention,
  b: NameMention,
  link: number,
  original: FactSide,
  revision: FactSide,
): { key: string; finding: FactFinding } {
  const relation = relateNames(a, b);
  let [from, to]: [Span, Span] = [a, b];
  const pairs: { from: Span; to: Span; key: string }[] = [];
  for (let n = 1; n <= Math.min(a.parts.length, b.parts.length); n++) {
    const [x, y] = [a.parts[a.parts.length - n], b.parts[b.parts.length - n]];
    if (x === y) continue;
    pairs.push({
      from: a.spans[a.spans.length - n] as Span,
      to: b.spans[b.spans.length - n] as Span,
      key: `${x} ${y}`,
    });
  }
  const only = pairs.length === 1 ? pairs[0] : undefined;
  if (only !== undefined) [from, to] = [only.from, only.to];
  const cited = { original: textOfSpan(original, from), revision: textOfSpan(revision, to) };
  return {
    key: only?.key ?? `${a.parts.join(' ')} ${b.parts.join(' ')}`,
    finding:
      relation === 'variant'
        ? change('name', 'variant', 'cosmetic', from, to, link, 'name-variant', cited)
        : change('name', 'variant', 'check', from, to, link, 'name-spelling', cited),
  };
}

/** Points for two names in one slot. */
const SLOT = { side: 2, shared: 3, title: 2 };
const ENOUGH = 4;
/** One of them stands elsewhere on the other side: only the same words on both sides will do. */
const ENOUGH_WHEN_KNOWN = 4;

/**
 * `Minister Varesi said` and `Minister Morlan said`: two names between the same words. A capital for
 * its country, a country for its people (`Kyiv`, `Ukraine`) is a figure of speech, not another name.
 */
function slotScore(a: NameMention, b: NameMention, everywhere: Everywhere): number {
  if (relateNames(a, b) !== null || a.place?.form === 'people' || b.place?.form === 'people') return 0;
  const before = a.before !== '' && a.before === b.before ? SLOT.side : 0;
  const after = a.after !== '' && a.after === b.after ? SLOT.side : 0;
  const shared = a.parts.some((part) => part.length > 1 && b.parts.includes(part)) ? SLOT.shared : 0;
  const title = a.title !== null && a.title.key === b.title?.key ? SLOT.title : 0;
  const lost = isMissing(a, everywhere.revision) && isMissing(b, everywhere.original);
  const score = before + after + title + shared + (lost ? 1 : 0);
  if (lost) return score >= ENOUGH - 1 ? score : 0;
  return before + after + title >= ENOUGH_WHEN_KNOWN ? score : 0;
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
  return !keysOf(name).some((key) => elsewhere.get(key)?.some(stands));
}

/** `Professor Odell` and `Prof. Odell`. */
function titleVariants(
  before: readonly NameMention[],
  after: readonly NameMention[],
  link: number,
  lookup: Lookup,
): FactFinding[] {
  const short = lookup.names.shortTitles;
  const changes: FactFinding[] = [];
  const index = indexNames(after);
  for (const name of before) {
    const other = name.title === null ? undefined : find(name, index, ['same']);
    if (name.title === null || other?.title == null) continue;
    const [a, b] = [name.title.key, other.title.key];
    if (a === b || (short[a] ?? a) !== (short[b] ?? b)) continue;
    changes.push(change('name', 'variant', 'cosmetic', name.title, other.title, link, 'title-shortened'));
  }
  return changes;
}
