/** What the reader has picked out: an item of the ledger or a row. */
import type { Comparison, FactChange, QuoteChange, Range, SideName } from '#engine';
import { firstIndex } from './lists.ts';
import type { RowLayout } from './row-layout.ts';

export interface Choice {
  readonly kind: 'quote' | 'fact' | 'link';
  /** Index into the comparison's quotes, facts or links. */
  readonly index: number;
}

/** A choice that came from outside, where the comparison has such an item. */
export function choiceIn({ quotes, facts, links }: Comparison, choice: Choice | null): Choice | null {
  if (choice === null) return null;
  return choice.index < { quote: quotes, fact: facts, link: links }[choice.kind].length ? choice : null;
}

/** The links a choice is about, the one to go to first. */
export function linksOfChoice(layout: RowLayout, choice: Choice | null): number[] {
  if (choice === null) return [];
  const { comparison } = layout;
  if (choice.kind === 'link') return choice.index < comparison.links.length ? [choice.index] : [];
  const change = (choice.kind === 'fact' ? comparison.facts : comparison.quotes)[choice.index];
  return change === undefined ? [] : linksOfChange(layout, change);
}

/** The links of a quote or a fact, the one to go to first. */
export function linksOfChange(layout: RowLayout, change: QuoteChange | FactChange): number[] {
  if (!('link' in change)) return linksOfQuote(layout, change);
  if (change.link !== null) return [change.link];
  const on = (side: SideName) => (change[side] === null ? [] : linksOfRange(layout, side, change[side]));
  return [...on('revision'), ...on('original')];
}

/** The links that hold a quote's words, on either side; those of the revision first. */
export function linksOfQuote(layout: RowLayout, change: QuoteChange): number[] {
  const found = new Set<number>();
  const note = (side: SideName, range: Range) => {
    for (const link of linksOfRange(layout, side, range)) found.add(link);
  };
  for (const { start, end } of change.revision) note('revision', [start, end]);
  if (change.passage !== null) note(change.revision.length === 0 ? 'revision' : 'original', change.passage);
  for (const { start, end } of change.original) note('original', [start, end]);
  return [...found];
}

function linksOfRange({ comparison, linkOf }: RowLayout, side: SideName, [start, end]: Range): number[] {
  const { sentences } = comparison[side];
  const first = firstIndex(sentences.length, (index) => (sentences[index]?.end ?? 0) > start);
  const found: number[] = [];
  for (let index = first; (sentences[index]?.start ?? end) < end; index++) found.push(linkOf[side][index] ?? -1);
  return found.filter((link) => link >= 0);
}
