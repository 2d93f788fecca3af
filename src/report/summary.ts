import type { FactChange, Link, QuoteChange, Relation, Severity, SideName, Summary } from '../comparison.ts';
import { isTypographic } from '../edits/typographic.ts';
import type { StoryText } from '../text/story.ts';
import { countWords, isFurniture, wordsIn } from './numbering.ts';
import { shapeOf } from './shape.ts';

/** Counts by kind, status and severity, and the shares of reused words; derivable from the rest. */
export function summarise(
  original: StoryText,
  revision: StoryText,
  links: readonly Link[],
  quotes: readonly QuoteChange[],
  facts: readonly FactChange[],
  relation: Relation,
): Summary {
  const story = links.filter((link) => !isFurniture({ original, revision }, link));
  const words = { original: countWords(original), revision: countWords(revision) };
  return {
    relation,
    links: { unchanged: 0, typography: 0, reworded: 0, dropped: 0, added: 0, ...tally(story, (link) => link.kind) },
    moved: story.filter((link) => link.moved).length,
    split: story.filter((link) => shapeOf(link) === 'split').length,
    merged: story.filter((link) => shapeOf(link) === 'merge').length,
    regrouped: story.filter((link) => shapeOf(link) === 'regroup').length,
    furniture: { original: furnitureOf(original), revision: furnitureOf(revision) },
    ...countItems(quotes, facts),
    words,
    reused: relation.words,
  };
}

/** The counts of quotes and facts: by status, flag and severity. */
export function countItems(
  quotes: readonly QuoteChange[],
  facts: readonly FactChange[],
): Pick<Summary, 'quotes' | 'flags' | 'facts' | 'severity'> {
  const severity: Record<Severity, number> = { critical: 0, high: 0, check: 0, cosmetic: 0, none: 0 };
  for (const item of [...quotes, ...facts]) severity[item.severity]++;
  return {
    quotes: {
      kept: 0,
      altered: 0,
      trimmed: 0,
      extended: 0,
      paraphrased: 0,
      promoted: 0,
      dropped: 0,
      added: 0,
      ...tally(quotes, (quote) => quote.status),
    },
    flags: tallyAll(quotes, (quote) => quote.flags),
    facts: { changed: 0, dropped: 0, added: 0, variant: 0, ...tally(facts, (fact) => fact.status) },
    severity,
  };
}

/** The share of each side's words that are the other's; 0 of a side without words. */
export function reusedWords(
  original: StoryText,
  revision: StoryText,
  links: readonly Link[],
): Readonly<Record<SideName, number>> {
  const changed = changedWords(
    original,
    revision,
    links.filter((link) => !isFurniture({ original, revision }, link)),
  );
  const shareOf = (words: number, gone: number) => (words === 0 ? 0 : 1 - gone / words);
  return {
    original: shareOf(countWords(original), changed.original),
    revision: shareOf(countWords(revision), changed.revision),
  };
}

function tally<T, K extends string>(items: readonly T[], keyOf: (item: T) => K): Partial<Record<K, number>> {
  return tallyAll(items, (item) => [keyOf(item)]);
}

function tallyAll<T, K extends string>(
  items: readonly T[],
  keysOf: (item: T) => readonly K[],
): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const item of items) for (const key of keysOf(item)) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

function furnitureOf(story: StoryText): number {
  return story.sentences.filter((sentence) => sentence.role === 'furniture').length;
}

/** The words of each side that are not the other side's: dropped, added, or inside an edit. */
function changedWords(original: StoryText, revision: StoryText, links: readonly Link[]) {
  const changed = { original: 0, revision: 0 };
  const inSentences = ({ tokens, sentences }: StoryText, indices: readonly number[]) =>
    indices.reduce((sum, index) => sum + wordsIn(tokens, sentences[index] ?? NOWHERE), 0);
  for (const link of links) {
    if (link.kind === 'dropped') changed.original += inSentences(original, link.original);
    else if (link.kind === 'added') changed.revision += inSentences(revision, link.revision);
    else {
      for (const edit of link.edits) {
        if (isTypographic(edit) || edit.moved) continue;
        changed.original += wordsIn(original.tokens, { start: edit.original[0], end: edit.original[1] });
        changed.revision += wordsIn(revision.tokens, { start: edit.revision[0], end: edit.revision[1] });
      }
    }
  }
  return changed;
}

const NOWHERE = { start: 0, end: 0 };
