import type { Link, QuoteChange, Severity } from '../comparison.ts';
import { isUnspaced, languageOf } from '../languages/index.ts';
import { firstIndexWhere } from '../text/collections.ts';
import { overlaps, type Span } from '../text/ranges.ts';
import type { StoryText } from '../text/story.ts';
import { findCjkValues } from './cjk-values.ts';
import { compareMeaning } from './compare-meaning.ts';
import { compareNames } from './compare-names.ts';
import { compareSwapped } from './compare-swaps.ts';
import { compareValues } from './compare-values.ts';
import { type ValueFact, type Word, wordsOf } from './fact.ts';
import { factTablesOf } from './languages.ts';
import type { Lookup } from './lookup.ts';
import { findNames, readCapitals } from './names.ts';
import type { FactFinding, FactSide } from './side.ts';
import { findValues } from './values.ts';

/** An entry of the quotes, as far as it is asked here. */
type QuoteFinding = Pick<QuoteChange, 'status' | 'flags' | 'edits' | 'original' | 'revision'>;

/**
 * The numbers, names, dates and meaning words that differ between linked sentences, worst first, then in
 * reading order. Ranges are UTF-16 offsets into the text of their side.
 *
 * What is compared: sentences of reworded links; a dropped sentence is reported as such already, so its
 * facts are not reported again. A value that stands anywhere on the other side has moved and is not lost.
 * A figure that appears out of nowhere is `high`: somebody must have a source for it, but nothing in the
 * original contradicts it; a figure in another's place is `critical`. Facts inside a quotation whose
 * own entry already shows the change are left to that entry.
 */
export function compareFacts(
  original: StoryText,
  revision: StoryText,
  links: readonly Link[],
  quotes: readonly QuoteFinding[],
): FactFinding[] {
  const [before, after] = readSides(original, revision);
  const { lookup, tables } = factTablesOf(original.language);
  const changes = [
    compareValues(before, after, links),
    compareNames(before, after, links, lookup),
    compareSwapped(before, after, links),
    compareMeaning(before, after, links, lookup, tables),
  ].flat();
  return inOrder(asFarAsKnown(withoutQuoted(changes, quotes), original.language));
}

/**
 * In a language without tables figures are read, but not the words around them: `3 miljoner` and
 * `3 000 000` look like two values. Nothing there is more than worth a look.
 */
function asFarAsKnown(changes: FactFinding[], language: string): FactFinding[] {
  if (languageOf(language).readsFacts) return changes;
  return changes.map((item) => (RANK[item.severity] < RANK.check ? { ...item, severity: 'check' } : item));
}

function readSides(original: StoryText, revision: StoryText): [FactSide, FactSide] {
  const stories = [original, revision].map((story) => ({
    story,
    words: story.sentences.map((sentence, s) => (sentence.role === 'furniture' ? [] : wordsOf(story, s))),
  }));
  const capitals = readCapitals(stories, factTablesOf(original.language).lookup);
  const sides = stories.map(({ story, words }): FactSide => {
    const { lookup } = factTablesOf(story.language);
    const values = words.map((sentence, s) => valuesOf(story, s, sentence, lookup));
    const role = (s: number) => story.sentences[s]?.role ?? 'body';
    return {
      story,
      words,
      values,
      names: words.map((sentence, s) => findNames(sentence, values[s] ?? [], role(s), lookup, capitals)),
    };
  });
  return sides as [FactSide, FactSide];
}

function valuesOf(story: StoryText, s: number, words: readonly Word[], lookup: Lookup): ValueFact[] {
  const sentence = story.sentences[s];
  if (sentence === undefined || words.length === 0) return [];
  return isUnspaced(story.language)
    ? findCjkValues(story.text, sentence.start, sentence.end)
    : findValues(words, lookup);
}

/** An entry that shows changed words inside the marks has told the editor about the facts among them. */
function withoutQuoted(changes: readonly FactFinding[], quotes: readonly QuoteFinding[]): FactFinding[] {
  const told = { original: toldSpans(quotes, 'original'), revision: toldSpans(quotes, 'revision') };
  return changes.filter(({ original, revision }) => {
    const [x, y] = [
      original !== null && isTold(original, told.original),
      revision !== null && isTold(revision, told.revision),
    ];
    return !((x && (y || revision === null)) || (y && original === null));
  });
}

function toldSpans(quotes: readonly QuoteFinding[], side: 'original' | 'revision'): readonly Span[] {
  return quotes
    .flatMap((entry) => [...told(entry, side), ...speakers(entry, side)])
    .toSorted((a, b) => a.start - b.start);
}

function told(entry: QuoteFinding, side: 'original' | 'revision'): readonly Span[] {
  if (entry.status === 'dropped' || entry.status === 'added') return entry[side];
  if (entry.status !== 'altered' && entry.status !== 'trimmed') return [];
  const touched = (quote: Span) =>
    entry.edits.some(
      (edit) => edit.kind !== 'typography' && overlaps({ start: edit[side][0], end: edit[side][1] + 1 }, quote),
    );
  return entry[side].filter(touched);
}

/** The quote's entry says that it has another speaker. */
function speakers(entry: QuoteFinding, side: 'original' | 'revision'): readonly Span[] {
  if (!entry.flags.includes('speaker')) return [];
  return entry[side].flatMap(({ speaker }) => (speaker === null ? [] : [{ start: speaker[0], end: speaker[1] }]));
}

/** Whether a range lies inside one of the quotes; they are sorted by their start and may nest. */
function isTold(range: readonly [number, number], quotes: readonly Span[]): boolean {
  const last = quotes[firstIndexWhere(quotes, ({ start }) => start > range[0]) - 1];
  return last !== undefined && range[1] <= last.end;
}

const RANK: Readonly<Record<Severity, number>> = { critical: 0, high: 1, check: 2, cosmetic: 3, none: 4 };

/** Worst first; then where the reader meets it in the revision, or else in the original. */
function inOrder(changes: FactFinding[]): FactFinding[] {
  const place = ({ original, revision }: FactFinding) => revision?.[0] ?? original?.[0] ?? 0;
  return changes.toSorted((a, b) => RANK[a.severity] - RANK[b.severity] || a.link - b.link || place(a) - place(b));
}
