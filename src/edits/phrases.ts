import type { Edit, Link, Quote, Range } from '../comparison.ts';
import { startingIn } from '../text/ranges.ts';
import { isOtherSpelling } from '../text/spelling.ts';
import type { StoryText } from '../text/story.ts';
import { kindOf } from './links.ts';

/** A phrase of one word that moved is told from an accident of the method by its length in letters. */
const SHORTEST_MOVED = 5;

/** The quotes of both sides, inside which every letter counts. */
type QuotesOfSides = Readonly<Record<'original' | 'revision', readonly Quote[]>>;

/**
 * Names the edits that change no word: outside quotes another spelling or a contraction (`colour`, `color`; `don't`,
 * `do not`) is `spelling`, and a phrase that is dropped in one place and inserted in another has moved.
 */
export function describePhrases(
  original: StoryText,
  revision: StoryText,
  links: readonly Link[],
  quotes: QuotesOfSides,
): Link[] {
  return links.map((link) => {
    if (link.kind !== 'reworded') return link;
    const edits = withMoved(
      link.edits.map((edit) => (isSpelling(original, revision, edit, quotes) ? { ...edit, kind: 'spelling' } : edit)),
      original,
      revision,
    );
    return { ...link, edits, kind: kindOf(link, edits) };
  });
}

function isSpelling(original: StoryText, revision: StoryText, edit: Edit, quotes: QuotesOfSides): boolean {
  if (edit.kind !== 'replace' || isQuoted(edit.original, quotes.original) || isQuoted(edit.revision, quotes.revision))
    return false;
  return isOtherSpelling(wordsIn(original, edit.original), wordsIn(revision, edit.revision), original.language);
}

function isQuoted([start, end]: Range, quotes: readonly Quote[]): boolean {
  return quotes.some((quote) => quote.start < end && start < quote.end);
}

function wordsIn({ tokens }: StoryText, range: Range): string[] {
  const words: string[] = [];
  for (const { kind, key } of startingIn(tokens, range)) if (kind !== 'mark') words.push(key);
  return words;
}

/** `On Monday the ferry sank` → `The ferry sank on Monday`: dropped and inserted words that are the same. */
function withMoved(edits: readonly Edit[], original: StoryText, revision: StoryText): Edit[] {
  const dropped = new Map<string, number[]>();
  for (const [index, edit] of edits.entries()) {
    const key = edit.kind === 'delete' ? phraseKey(wordsIn(original, edit.original)) : '';
    if (key !== '') dropped.set(key, [...(dropped.get(key) ?? []), index]);
  }
  if (dropped.size === 0) return [...edits];
  const moved = new Set<number>();
  for (const [index, edit] of edits.entries()) {
    const from = edit.kind === 'insert' ? dropped.get(phraseKey(wordsIn(revision, edit.revision)))?.shift() : undefined;
    if (from !== undefined) moved.add(from).add(index);
  }
  return edits.map((edit, index) => (moved.has(index) ? { ...edit, moved: true } : edit));
}

/** The words of a phrase that can be told to have moved; empty for others. */
function phraseKey(words: readonly string[]): string {
  const key = words.join(' ');
  return words.length > 1 || key.length >= SHORTEST_MOVED ? key : '';
}
