/** What the page calls a quote or a fact, and which sign goes with it. */
import type { FactChange, FactKind, QuoteChange, Severity } from '#engine';
import type { IconName } from '../ui/icon.tsx';
import type { FactGroup } from '../words/terms.ts';
import type { Words } from '../words/use-words.ts';

export interface Label {
  readonly title: string;
  readonly icon: IconName;
}

/** A quote's title and sign: `Altered`, `Speaker changed`, `Trimmed silently`, `Kept, verb changed`. */
export function quoteLabel({ status, flags }: Pick<QuoteChange, 'status' | 'flags'>, words: Words['labels']): Label {
  const speaker = flags.includes('speaker');
  if (status === 'kept' && speaker) return { title: words.otherSpeaker, icon: 'speaker' };
  if (status === 'kept' && flags.includes('cue')) return { title: words.otherVerb, icon: 'kept' };
  const title = status === 'trimmed' ? trimmed(flags, words) : words.quotes[status];
  return { title: speaker ? words.andSpeaker(title) : title, icon: status };
}

function trimmed(flags: QuoteChange['flags'], words: Words['labels']): string {
  if (flags.includes('stitched')) return words.trimmed.stitched;
  if (flags.includes('silent-trim')) return words.trimmed.silent;
  return flags.includes('ellipsis') ? words.trimmed.marked : words.quotes.trimmed;
}

const FACT_GROUP: Readonly<Record<FactKind, FactGroup>> = {
  number: 'figure',
  money: 'figure',
  percent: 'figure',
  date: 'date',
  time: 'date',
  name: 'name',
  negation: 'negation',
  hedge: 'hedge',
  intensity: 'intensity',
};

export function factGroup(kind: FactKind): FactGroup {
  return FACT_GROUP[kind];
}

const GROUP_ICON: Readonly<Record<FactGroup, IconName>> = {
  figure: 'figure',
  date: 'date',
  name: 'name',
  negation: 'meaning',
  hedge: 'meaning',
  intensity: 'meaning',
};

/** A fact's title and sign: `Figure differs`, `Name dropped`. */
export function factLabel({ kind, status }: Pick<FactChange, 'kind' | 'status'>, words: Words['labels']): Label {
  const group = FACT_GROUP[kind];
  return { title: words.fact(group, status), icon: GROUP_ICON[group] };
}

/** Worst first, as the ledger groups them. */
export const SEVERITIES: readonly Severity[] = ['critical', 'high', 'check', 'cosmetic', 'none'];
