/** What the page calls a quote or a fact, and which sign goes with it. */
import type { FactChange, FactKind, QuoteChange, Severity } from '#engine';
import type { IconName } from '../ui/icon.tsx';
import type { FactGroup } from '../words/terms.ts';

export interface Label {
  readonly title: string;
  readonly icon: IconName;
}

const QUOTE_STATUS: Readonly<Record<QuoteChange['status'], Label>> = {
  kept: { title: 'Kept', icon: 'kept' },
  altered: { title: 'Altered', icon: 'altered' },
  trimmed: { title: 'Trimmed', icon: 'trimmed' },
  paraphrased: { title: 'Paraphrased', icon: 'paraphrased' },
  promoted: { title: 'Promoted', icon: 'promoted' },
  dropped: { title: 'Dropped', icon: 'dropped' },
  added: { title: 'Added', icon: 'added' },
};

/** A quote's title and sign: `Altered`, `Speaker changed`, `Trimmed silently`, `Kept, verb changed`. */
export function quoteLabel({ status, flags }: Pick<QuoteChange, 'status' | 'flags'>): Label {
  const { title, icon } = QUOTE_STATUS[status];
  const speaker = flags.includes('speaker');
  if (status === 'kept' && speaker) return { title: 'Speaker changed', icon: 'speaker' };
  if (status === 'kept' && flags.includes('cue')) return { title: 'Kept, verb changed', icon };
  const how =
    status !== 'trimmed'
      ? ''
      : flags.includes('stitched')
        ? ', stitched together'
        : flags.includes('silent-trim')
          ? ' silently'
          : flags.includes('ellipsis')
            ? ', cut marked'
            : '';
  return { title: `${title}${how}${speaker ? ', speaker changed' : ''}`, icon };
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

const GROUP_LABEL: Readonly<Record<FactGroup, Label>> = {
  figure: { title: 'Figure', icon: 'figure' },
  date: { title: 'Date or time', icon: 'date' },
  name: { title: 'Name', icon: 'name' },
  negation: { title: 'Negation', icon: 'meaning' },
  hedge: { title: 'Hedge', icon: 'meaning' },
  intensity: { title: 'Intensity', icon: 'meaning' },
};

const FACT_STATUS: Readonly<Record<FactChange['status'], string>> = {
  changed: 'differs',
  dropped: 'dropped',
  added: 'added',
  variant: 'written otherwise',
};

/** A fact's title and sign: `Figure differs`, `Name dropped`. */
export function factLabel({ kind, status }: Pick<FactChange, 'kind' | 'status'>): Label {
  const { title, icon } = GROUP_LABEL[FACT_GROUP[kind]];
  return { title: `${title} ${FACT_STATUS[status]}`, icon };
}

/** Worst first, as the ledger groups them. */
export const SEVERITIES: readonly Severity[] = ['critical', 'high', 'check', 'cosmetic', 'none'];

export const SEVERITY_TITLE: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  high: 'High',
  check: 'Check',
  cosmetic: 'Cosmetic',
  none: 'No concern',
};
