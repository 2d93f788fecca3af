/** The filter chips of the ledger: what each lets through, and how many. */
import {
  type ChangeKind,
  type FactChange,
  factGroup,
  isOfKind,
  type Link,
  type QuoteChange,
  type Severity,
  weightOf,
} from '#engine';
import type { Messages } from '../messages/messages.ts';
import { ALL, type Tab } from '../model/address.ts';
import type { RowLayout } from '../model/row-layout.ts';
import { isSignFilter } from '../model/sign-off.ts';
import type { IconName } from '../ui/icon.tsx';

export interface Chip {
  readonly filter: string;
  readonly name: string;
  readonly count: number;
  /** The sign of a chip that asks another question: what was said of an item. */
  readonly sign?: IconName;
}

const QUOTE_CHIPS: readonly (keyof Messages['ledger']['quoteChips'])[] = [
  'altered',
  'speaker',
  'promoted',
  'trimmed',
  'extended',
  'dropped',
  'added',
  'paraphrased',
  'cue',
  'kept',
];

/** Whether a quote passes: by its status, or by a flag of the filter's name. */
export function quotePasses({ status, flags }: Pick<QuoteChange, 'status' | 'flags'>, filter: string): boolean {
  if (filter === ALL || filter === status) return true;
  return (filter === 'speaker' || filter === 'cue') && flags.includes(filter);
}

export function quoteChips(quotes: readonly QuoteChange[], words: Messages['ledger']): Chip[] {
  return chips(
    quotes.length,
    QUOTE_CHIPS,
    words.quoteChips,
    words.all,
    (filter) => quotes.filter((quote) => quotePasses(quote, filter)).length,
  );
}

const FACT_CHIPS: readonly (keyof Messages['ledger']['factChips'])[] = [
  'figure',
  'date',
  'name',
  'negation',
  'hedge',
  'reversal',
  'sense',
  'attribution',
  'address',
  'notice',
  'intensity',
  'variant',
];

/** Whether a fact passes: by its group; what is only written otherwise has a chip of its own. */
export function factPasses({ kind, status }: Pick<FactChange, 'kind' | 'status'>, filter: string): boolean {
  if (filter === ALL) return true;
  return status === 'variant' ? filter === 'variant' : filter === factGroup(kind);
}

export function factChips(facts: readonly FactChange[], words: Messages['ledger']): Chip[] {
  return chips(
    facts.length,
    FACT_CHIPS,
    words.factChips,
    words.all,
    (filter) => facts.filter((fact) => factPasses(fact, filter)).length,
  );
}

const CHANGE_CHIPS: readonly (keyof Messages['ledger']['changeChips'])[] = [
  'reworded',
  'moved',
  'split',
  'merge',
  'regroup',
  'dropped',
  'added',
  'typography',
  'spelling',
];

/** Whether a link passes: by its kind or by what happened to its place and number. */
export function changePasses({ comparison }: RowLayout, index: number, filter: string): boolean {
  const link = comparison.links[index];
  if (link === undefined) return false;
  return filter === ALL || isOfKind(link, filter as ChangeKind);
}

/** What must be looked at; the rest stands in the lists of quotes and facts alone. */
const WORRYING: readonly Severity[] = ['critical', 'high', 'check'];

/** Whether a quote or fact is in the list of the worst, and passes there: by its severity. */
export function worstPasses(severity: Severity, filter: string): boolean {
  return WORRYING.includes(severity) && (filter === ALL || filter === severity);
}

export function worstChips(entries: readonly { readonly severity: Severity }[], words: Messages): Chip[] {
  const count = (filter: Severity) => entries.filter(({ severity }) => severity === filter).length;
  const names = words.labels.severity;
  const total = WORRYING.reduce((sum, severity) => sum + count(severity), 0);
  return chips(total, WORRYING, names, words.ledger.all, count);
}

/** Filters that came from outside; those that let nothing through are none. */
export function filtersIn(layout: RowLayout, filters: Readonly<Record<Tab, string>>): Readonly<Record<Tab, string>> {
  const { quotes, facts } = layout.comparison;
  const passes: Record<Tab, (filter: string) => boolean> = {
    worst: (filter) => [...quotes, ...facts].some(({ severity }) => worstPasses(severity, filter)),
    quotes: (filter) => quotes.some((quote) => quotePasses(quote, filter)),
    facts: (filter) => facts.some((fact) => factPasses(fact, filter)),
    changes: (filter) => layout.changes.some((index) => changePasses(layout, index, filter)),
  };
  const known = (tab: Tab) => (isSignFilter(filters[tab]) || passes[tab](filters[tab]) ? filters[tab] : ALL);
  return { worst: known('worst'), quotes: known('quotes'), facts: known('facts'), changes: known('changes') };
}

/** What became of words is counted by sentences, as the verdict counts it. */
export function changeChips(layout: RowLayout, words: Messages['ledger']): Chip[] {
  const { comparison, changes } = layout;
  const counts = new Map<ChangeKind, number>();
  // one walk for all kinds: there may be 100,000 changes
  for (const index of changes) {
    const link = comparison.links[index] as Link;
    for (const kind of CHANGE_CHIPS) {
      if (isOfKind(link, kind)) counts.set(kind, (counts.get(kind) ?? 0) + weightOf(comparison, link, kind));
    }
  }
  return chips(layout.changes.length, CHANGE_CHIPS, words.changeChips, words.all, (kind) => counts.get(kind) ?? 0);
}

function chips<Filter extends string>(
  total: number,
  filters: readonly Filter[],
  names: Readonly<Record<Filter, string>>,
  all: string,
  count: (filter: Filter) => number,
): Chip[] {
  const found = filters
    .map((filter): Chip => ({ filter, name: names[filter], count: count(filter) }))
    .filter((chip) => chip.count > 0);
  return total === 0 ? [] : [{ filter: ALL, name: all, count: total }, ...found];
}
