/** The filter chips of the ledger: what each lets through, and how many. */
import type { FactChange, QuoteChange } from '#engine';
import type { Desk, Relation } from '../model/desk.ts';
import { factGroup } from '../model/labels.ts';
import type { FactGroup } from '../words/terms.ts';

export type Tab = 'quotes' | 'facts' | 'changes';

export interface Chip {
  readonly filter: string;
  readonly name: string;
  readonly count: number;
  /** Stands apart from those before it: it asks another question. */
  readonly apart?: true;
}

export const ALL = 'all';

const QUOTE_CHIPS: readonly (readonly [filter: string, name: string])[] = [
  ['altered', 'Altered'],
  ['speaker', 'Speaker'],
  ['promoted', 'Promoted'],
  ['trimmed', 'Trimmed'],
  ['dropped', 'Dropped'],
  ['added', 'Added'],
  ['paraphrased', 'Paraphrased'],
  ['cue', 'Verb'],
  ['kept', 'Kept'],
];

/** Whether a quote passes: by its status, or by a flag of the filter's name. */
export function quotePasses({ status, flags }: Pick<QuoteChange, 'status' | 'flags'>, filter: string): boolean {
  if (filter === ALL || filter === status) return true;
  return (filter === 'speaker' || filter === 'cue') && flags.includes(filter);
}

export function quoteChips(quotes: readonly QuoteChange[]): Chip[] {
  return chips(quotes.length, QUOTE_CHIPS, (filter) => quotes.filter((quote) => quotePasses(quote, filter)).length);
}

const FACT_CHIPS: readonly (readonly [filter: FactGroup | 'variant', name: string])[] = [
  ['figure', 'Figures'],
  ['date', 'Dates'],
  ['name', 'Names'],
  ['negation', 'Negation'],
  ['hedge', 'Hedges'],
  ['intensity', 'Intensity'],
  ['variant', 'Variants'],
];

/** Whether a fact passes: by its group; what is only written otherwise has a chip of its own. */
export function factPasses({ kind, status }: Pick<FactChange, 'kind' | 'status'>, filter: string): boolean {
  if (filter === ALL) return true;
  return status === 'variant' ? filter === 'variant' : filter === factGroup(kind);
}

export function factChips(facts: readonly FactChange[]): Chip[] {
  return chips(facts.length, FACT_CHIPS, (filter) => facts.filter((fact) => factPasses(fact, filter)).length);
}

const CHANGE_CHIPS: readonly (readonly [filter: Relation, name: string])[] = [
  ['reworded', 'Reworded'],
  ['moved', 'Moved'],
  ['split', 'Split'],
  ['merge', 'Merged'],
  ['dropped', 'Dropped'],
  ['added', 'Added'],
  ['typography', 'Typography'],
];

/** Whether a link passes: by its kind or by what happened to its place and number. */
export function changePasses({ comparison }: Desk, index: number, filter: string): boolean {
  const link = comparison.links[index];
  if (link === undefined) return false;
  if (filter === ALL || filter === link.kind) return true;
  if (filter === 'moved') return link.moved;
  if (filter === 'split') return link.revision.length > 1;
  return filter === 'merge' && link.original.length > 1;
}

export function changeChips(desk: Desk): Chip[] {
  const count = (filter: string) => desk.changes.filter((index) => changePasses(desk, index, filter)).length;
  return chips(desk.changes.length, CHANGE_CHIPS, count);
}

function chips(
  all: number,
  table: readonly (readonly [filter: string, name: string])[],
  count: (filter: string) => number,
): Chip[] {
  const found = table
    .map(([filter, name]): Chip => ({ filter, name, count: count(filter) }))
    .filter((chip) => chip.count > 0);
  return all === 0 ? [] : [{ filter: ALL, name: 'All', count: all }, ...found];
}
