import type { Edit, Link, Range } from '../comparison.ts';
import { isTypographic } from '../edits/typographic.ts';
import { COMMON_SURNAMES, GIVEN_NAMES } from '../languages/people.ts';
import { foldName } from '../text/fold.ts';
import { overlapping, overlaps, type Span } from '../text/ranges.ts';
import type { Word } from './fact.ts';
import type { Lookup } from './lookup.ts';
import { type NameMention, nameKeys, relateNames } from './name-forms.ts';
import { type FactSide, inSentences, type LinkedSides } from './side.ts';

/** Two names that an edit exchanged. */
export interface NamePair {
  readonly original: NameMention;
  readonly revision: NameMention;
}

/** More words than this are a phrase, not a name with its title. */
const MOST_WORDS = 6;
/** The share of a link's words that must stand outside its edits: below it an edit says nothing of a name's place. */
const LEAST_KEPT = 0.5;
/** The same where the link has but one edit: `Minister Smith resigned.` */
const LEAST_BESIDE_ONE = 0.3;

/**
 * Names that an edit put in each other's place while the sentence around them stood: `Smith signed the deed.` became
 * `Miller signed the deed.`, whatever else the stories say of either. Where one side has a name, a capital that is
 * nowhere a plain word is one on the other: `Barlow signed the deed.` Names that changed places inside the link are
 * left to the comparison of agents.
 */
export function exchangedNames(at: LinkedSides, link: Link, lookup: Lookup): NamePair[] {
  const replaced = link.edits.filter(({ kind }) => kind === 'replace');
  const pairs: NamePair[] = [];
  for (const edit of replaced) pairs.push(...readExchange(at, link, edit, lookup));
  if (pairs.length === 0) return [];
  const edits = link.edits.filter((edit) => !isTypographic(edit));
  if (keptShare(at, link, edits) < (edits.length === 1 ? LEAST_BESIDE_ONE : LEAST_KEPT)) return [];
  const key = (a: NameMention, b: NameMention) => `${a.whole} > ${b.whole}`;
  const keys = new Set(pairs.map(({ original, revision }) => key(original, revision)));
  return pairs.filter(({ original, revision }) => !keys.has(key(revision, original)));
}

function keptShare({ original, revision }: LinkedSides, link: Link, edits: readonly Edit[]): number {
  const share = (side: FactSide, sentences: readonly number[], ranges: readonly Range[]) => {
    const words = inSentences(side.words, sentences).filter(({ kind }) => kind !== 'mark');
    const kept = words.filter(({ start, end }) => !ranges.some((range) => range[0] < end && start < range[1]));
    return words.length === 0 ? 0 : kept.length / words.length;
  };
  return Math.min(
    share(
      original,
      link.original,
      edits.map((edit) => edit.original),
    ),
    share(
      revision,
      link.revision,
      edits.map((edit) => edit.revision),
    ),
  );
}

function readExchange({ original, revision }: LinkedSides, link: Link, edit: Edit, lookup: Lookup): NamePair[] {
  const a = namesIn(original, link.original, edit.original, lookup);
  const b = a === null ? null : namesIn(revision, link.revision, edit.revision, lookup);
  if (a === null || b === null || (a.name ?? b.name) === null) return [];
  const [from, to] = [a.name ?? a.candidate, b.name ?? b.candidate];
  if (from === null || to === null || relateNames(from, to) !== null) return [];
  return from.place?.form === to.place?.form || from.place === null || to.place === null
    ? [{ original: from, revision: to }]
    : [];
}

/** What an edit takes on one side: a name with its titles, or capitals that may be one; null where other words stand beside them. */
function namesIn(
  side: FactSide,
  sentences: readonly number[],
  range: Range,
  lookup: Lookup,
): { readonly name: NameMention | null; readonly candidate: NameMention | null } | null {
  const span: Span = { start: range[0], end: range[1] };
  const names = overlapping(inSentences(side.names, sentences), span);
  const words = overlapping(inSentences(side.words, sentences), span).filter(({ kind }) => kind !== 'mark');
  if (names.length > 1 || words.length === 0 || words.length > MOST_WORDS) return null;
  const [name] = names;
  if (name !== undefined) {
    const isCovered = (word: Word) => overlaps(word, name) || lookup.titles.has(word.key);
    return words.every(isCovered) ? { name, candidate: null } : null;
  }
  return words.every((word) => mayBeName(word, side, lookup)) ? { name: null, candidate: mentionOf(words) } : null;
}

/** A capital that no story writes small, and that is neither a small word nor one for people at large. */
function mayBeName({ raw, key, kind }: Word, { capitals }: FactSide, lookup: Lookup): boolean {
  if (kind !== 'word' || !/^\p{Lu}\p{L}/u.test(raw)) return false;
  const folded = foldName(key).replace(/'s?$/, '');
  if (GIVEN_NAMES.has(folded) || COMMON_SURNAMES.has(folded) || lookup.places.has(folded)) return true;
  return !capitals.lower.has(folded) && !lookup.small.has(key) && !lookup.common.has(key) && !lookup.measures.has(key);
}

function mentionOf(words: readonly Word[]): NameMention {
  const [first, last] = [words[0] as Word, words.at(-1) as Word];
  const parts = words.map(({ key }) => foldName(key).replace(/'s?$/, ''));
  return {
    start: first.start,
    end: last.end,
    parts,
    whole: parts.join(' '),
    keys: nameKeys(parts, '', '', null),
    spans: words,
    acronym: '',
    abbreviated: false,
    kind: null,
    initials: '',
    place: null,
    before: '',
    after: '',
    title: null,
    weak: true,
  };
}
