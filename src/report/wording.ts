/** The sentences that every report shares: the verdict, what became of a link, who said a quote. */
import type { Comparison, FactChange, Link, Quote, QuoteChange, Severity, Story } from '../comparison.ts';
import { indexAt, textOf } from '../text/ranges.ts';
import { type Shape, shapeOf } from './shape.ts';

export const SEVERITIES: readonly Severity[] = ['critical', 'high', 'check', 'cosmetic', 'none'];

export const SEVERITY_TITLES: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  high: 'High',
  check: 'To check',
  cosmetic: 'Cosmetic',
  none: 'Nothing to do',
};

/** `1 sentence`, `2 sentences`. */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** `a, b and c`. */
function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/**
 * The answer in a few lines: sentences, quotes and facts, what is serious.
 * `13 of 16 sentences kept, 12 reworded; 3 dropped, 1 added; 2 moved.`
 */
export function verdict(comparison: Comparison): string[] {
  const { links, summary, precise } = comparison;
  const byHand = links.filter((link) => link.byHand).length;
  const quotes = tally(Object.entries(summary.quotes));
  const facts = tally(Object.entries(summary.facts));
  const serious = tally([
    ['critical', summary.severity.critical],
    ['high', summary.severity.high],
    ['to check', summary.severity.check],
  ]);
  return [
    sentenceVerdict(comparison),
    [quotes && `Quotes: ${quotes}.`, facts && `Facts: ${facts}.`].filter(Boolean).join(' '),
    serious && `For the editor: ${serious}.`,
    byHand > 0 ? `${count(byHand, 'link')} made by hand.` : '',
    precise ? '' : 'Not precise: the stories are so long that a coarser method finished the job.',
  ].filter((line) => line !== '');
}

function sentenceVerdict(comparison: Comparison): string {
  const { original, revision, summary } = comparison;
  const { links, moved, split, merged, regrouped } = summary;
  const sentences = original.sentences.filter((sentence) => sentence.role !== 'furniture').length;
  if (original.sentences.length + revision.sentences.length === 0) return 'Both stories are empty.';
  const how = tally([
    ['moved', moved],
    ['split', split],
    ['merged', merged],
    ['regrouped', regrouped],
  ]);
  const also = how === '' ? '.' : `; ${how}.`;
  if (links.reworded + links.dropped + links.added === 0) {
    const glyphs = links.typography > 0 ? `, ${links.typography} with other typography` : '';
    return `The stories say the same: ${count(sentences, 'sentence')}${glyphs}${also}`;
  }
  const allReworded = links.reworded > 0 && links.unchanged + links.typography === 0;
  const reworded = allReworded
    ? ', every one reworded'
    : links.reworded > 0
      ? `, ${rewordedIn(comparison)} reworded`
      : '';
  const kept = `${sentences - links.dropped} of ${count(sentences, 'sentence')} kept${reworded}`;
  return `${kept}; ${links.dropped} dropped, ${links.added} added${also}`;
}

/** The original's sentences that were reworded, each counted where several stand in one link. */
function rewordedIn(comparison: Comparison): number {
  return comparison.links
    .filter((link) => link.kind === 'reworded' && !isFurniture(comparison, link))
    .reduce((sum, { original }) => sum + original.length, 0);
}

/** `2 moved and 1 split`; nothing for what did not happen. */
function tally(entries: readonly (readonly [word: string, n: number])[]): string {
  return list(entries.filter(([, n]) => n > 0).map(([word, n]) => `${n} ${word}`));
}

const SHAPE_WORDS: Readonly<Record<Shape, string>> = { split: 'split', merge: 'merged', regroup: 'regrouped' };

/** What became of a link beyond its kind: `moved`, `split`, `merged`, `regrouped`, `typography only`, `by hand`. */
export function linkWords(link: Link): string[] {
  const words: string[] = [];
  if (link.kind === 'typography') words.push('typography only');
  if (link.moved) words.push('moved');
  const shape = shapeOf(link);
  if (shape !== null) words.push(SHAPE_WORDS[shape]);
  if (link.byHand) words.push('by hand');
  return words;
}

/** Sentence numbers as a person counts them, from 1: `3`, `3-5`, `3,7`, empty for none. */
export function sentenceNumbers(indices: readonly number[]): string {
  const parts: string[] = [];
  for (let i = 0; i < indices.length; ) {
    let end = i;
    while (indices[end + 1] === (indices[end] as number) + 1) end++;
    const from = (indices[i] as number) + 1;
    parts.push(end === i ? `${from}` : `${from}-${(indices[end] as number) + 1}`);
    i = end + 1;
  }
  return parts.join(',');
}

/** Whether all sentences of a link are page furniture. */
export function isFurniture({ original, revision }: Comparison, link: Link): boolean {
  return (
    link.original.every((index) => original.sentences[index]?.role === 'furniture') &&
    link.revision.every((index) => revision.sentences[index]?.role === 'furniture')
  );
}

/** Who says a quote, and by which word: `Ines Vale (said)`; empty where the story does not say. */
export function sourceOf(story: Story, quote: Quote | undefined): string {
  if (quote === undefined) return '';
  const speaker = quote.speakerName ?? (quote.speaker === null ? '' : squeeze(textOf(story.text, quote.speaker)));
  const cue = quote.cue === null ? '' : squeeze(textOf(story.text, quote.cue));
  return cue === '' ? speaker : `${speaker || 'no speaker named'} (${cue})`;
}

/** Both sources where they differ: `Ines Vale (said) → Ines Vale (admitted)`. */
export function sourcesOf({ original, revision }: Comparison, change: QuoteChange): string {
  const before = sourceOf(original, change.original[0]);
  const after = sourceOf(revision, change.revision[0]);
  if (change.original.length === 0) return after;
  if (change.revision.length === 0 || before === after) return before;
  return `${before || 'no speaker named'} → ${after || 'no speaker named'}`;
}

/** The sentences a quote entry stands in, for finding it: `sentence 4 → 7`. */
export function placeOf({ original, revision }: Comparison, change: QuoteChange): string {
  const number = (story: Story, at: number | undefined) => {
    const index = at === undefined ? -1 : indexAt(story.sentences, at);
    return index < 0 ? '' : `${index + 1}`;
  };
  const before = number(
    original,
    change.original[0]?.start ?? (change.revision.length > 0 ? change.passage?.[0] : undefined),
  );
  const after = number(
    revision,
    change.revision[0]?.start ?? (change.original.length > 0 ? change.passage?.[0] : undefined),
  );
  return place(before, after);
}

/** The sentences of a fact's link. */
export function placeOfFact({ links }: Comparison, fact: FactChange): string {
  const link = links[fact.link];
  if (link === undefined) return '';
  const where = place(sentenceNumbers(link.original), sentenceNumbers(link.revision));
  return link.byHand ? `${where}, linked by hand` : where;
}

function place(before: string, after: string): string {
  if (before === '' && after === '') return '';
  if (before === '') return `sentence ${after} of the revision`;
  return after === '' ? `sentence ${before} of the original` : `sentence ${before} → ${after}`;
}

/** The two wordings of a fact: `7,200 → 2,700`, `allegedly → nothing`. */
export function factWords({ original, revision }: Comparison, fact: FactChange): string {
  const before = fact.original === null ? '' : squeeze(textOf(original.text, fact.original));
  const after = fact.revision === null ? '' : squeeze(textOf(revision.text, fact.revision));
  if (before === '') return after;
  return after === '' ? before : `${before} → ${after}`;
}

/** White space as one space, so that a wrapped line of the story is one line of the report. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
