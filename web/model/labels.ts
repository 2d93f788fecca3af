/** What the page calls a quote or a fact, and which sign goes with it. */
import { type FactChange, type FactGroup, factGroup, isSilentCut, type QuoteChange } from '#engine';
import type { Messages } from '../messages/messages.ts';
import type { IconName } from '../ui/icon.tsx';

export interface Label {
  readonly title: string;
  readonly icon: IconName;
}

/** A quote's title and sign: `Altered`, `Speaker changed`, `Trimmed silently`, `Kept, verb changed`. */
export function quoteLabel(quote: Pick<QuoteChange, 'status' | 'flags' | 'code'>, words: Messages['labels']): Label {
  const { status, flags } = quote;
  const speaker = flags.includes('speaker');
  if (status === 'kept' && speaker) return { title: words.otherSpeaker, icon: 'speaker' };
  if (status === 'kept' && flags.includes('cue')) return { title: words.otherVerb, icon: 'kept' };
  const title = status === 'trimmed' ? trimmed(quote, words) : words.quotes[status];
  return { title: speaker ? words.andSpeaker(title) : title, icon: status };
}

function trimmed(quote: Parameters<typeof quoteLabel>[0], words: Messages['labels']): string {
  const { flags } = quote;
  if (flags.includes('stitched')) return words.trimmed.stitched;
  if (isSilentCut(quote)) return words.trimmed.silent;
  return flags.includes('ellipsis') ? words.trimmed.marked : words.quotes.trimmed;
}

const GROUP_ICON: Readonly<Record<FactGroup, IconName>> = {
  figure: 'figure',
  date: 'date',
  name: 'name',
  negation: 'meaning',
  hedge: 'meaning',
  intensity: 'meaning',
  reversal: 'meaning',
  sense: 'meaning',
  attribution: 'meaning',
  address: 'name',
  notice: 'meaning',
};

/** A fact's title and sign: `Figure differs`, `Name dropped`. */
export function factLabel({ kind, status }: Pick<FactChange, 'kind' | 'status'>, words: Messages['labels']): Label {
  const group = factGroup(kind);
  return { title: words.fact(group, status), icon: GROUP_ICON[group] };
}

/** The label of a quote's or fact's entry. */
export function changeLabel(change: QuoteChange | FactChange, words: Messages['labels']): Label {
  return 'link' in change ? factLabel(change, words) : quoteLabel(change, words);
}
