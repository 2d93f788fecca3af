/**
 * How sentences, words and changes are counted: the one place that page, print and exports ask.
 *
 * Sentences of the story itself are numbered from 1; headline, deck, byline and caption are named instead; page
 * furniture is neither numbered nor counted.
 */
import type { Comparison, FactChange, Link, LinkKind, Range, Role, Sentence, SideName } from '../comparison.ts';
import { firstAtOrAfter, indexAt, type Span } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';
import { type Shape, shapeOf } from './shape.ts';

/** Readers count the sentences of the story itself. */
const NUMBERED: ReadonlySet<Role> = new Set<Role>(['body', 'correction']);

/** The number of each sentence, from 1; null for those that are named or set aside. */
export function sentenceNumbers(sentences: readonly Pick<Sentence, 'role'>[]): (number | null)[] {
  let number = 0;
  return sentences.map(({ role }) => (NUMBERED.has(role) ? ++number : null));
}

/** The numbers of some sentences as a reader writes them: `4`, `2–3`, `9, 12`; empty where none is numbered. */
export function numbersText(indices: readonly number[], numbers: readonly (number | null)[]): string {
  const own = indices.flatMap((index) => numbers[index] ?? []);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first === last) return String(first);
  return last - first === own.length - 1 ? `${first}–${last}` : own.join(', ');
}

/** Whether all sentences of a link are page furniture. */
export function isFurniture({ original, revision }: Sides, link: Pick<Link, SideName>): boolean {
  return (
    link.original.every((index) => original.sentences[index]?.role === 'furniture') &&
    link.revision.every((index) => revision.sentences[index]?.role === 'furniture')
  );
}

/** The sentences that a fact is told of: those of its link; where it has none, those that the two values stand in. */
export function sentencesOfFact(comparison: Comparison, fact: FactChange): Pick<Link, SideName> {
  const holding = (side: SideName, range: Range | null) => {
    const index = range === null ? -1 : indexAt(comparison[side].sentences, range[0]);
    return index < 0 ? [] : [index];
  };
  const link = comparison.links[fact.link ?? -1];
  return link ?? { original: holding('original', fact.original), revision: holding('revision', fact.revision) };
}

/** The two sides of a comparison, before or after it is made. */
type Sides = Readonly<Record<SideName, { readonly sentences: readonly Sentence[] }>>;

/** What the sentences of a link are in their story: those of the original decide, where there are any. */
export function roleOf({ original, revision }: Sides, link: Pick<Link, SideName>): Role {
  const [before, after] = [original.sentences[link.original[0] ?? -1], revision.sentences[link.revision[0] ?? -1]];
  return before?.role ?? after?.role ?? 'body';
}

/** Words of a story: every token that is no mark, page furniture left out. */
export function countWords(story: {
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}): number {
  let words = 0;
  for (const sentence of story.sentences) if (sentence.role !== 'furniture') words += wordsIn(story.tokens, sentence);
  return words;
}

/** Words whose whole length lies inside the span. */
export function wordsIn(tokens: readonly Token[], { start, end }: Span): number {
  let words = 0;
  for (let i = firstAtOrAfter(tokens, start); i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.end > end) break;
    if (token.kind !== 'mark') words++;
  }
  return words;
}

export type ChangeKind = LinkKind | Shape | 'moved' | 'spelling';

/**
 * Whether what became of a link is news. Page furniture is set aside, and a byline changes with the outlet: it is
 * marked in its row and counted nowhere.
 */
export function isNews(comparison: Sides, link: Pick<Link, SideName>): boolean {
  const role = roleOf(comparison, link);
  return role !== 'byline' && !isFurniture(comparison, link);
}

/** Whether a link belongs to the changes of a kind: by what became of its words, its place or its number. */
export function isOfKind(link: Link, kind: ChangeKind): boolean {
  if (kind === 'spelling') return link.edits.some((edit) => edit.kind === 'spelling');
  return kind === link.kind || (kind === 'moved' ? link.moved : kind === shapeOf(link));
}

/**
 * How much a link counts among the changes of a kind. What became of words is counted by sentences, those of the
 * original where there are any; a headline, deck or caption counts once. Moves, splits and merges are counted by link.
 */
export function weightOf(comparison: Comparison, link: Link, kind: ChangeKind): number {
  if (kind !== link.kind) return 1;
  const role = roleOf(comparison, link);
  return NUMBERED.has(role) ? link.original.length || link.revision.length : 1;
}
