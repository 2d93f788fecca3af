import type { UIEvent } from 'react';
import type { SideName } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import type { Tab } from '../model/address.ts';
import type { RowLayout } from '../model/row-layout.ts';

export type ReportsList = 'values' | 'quotes' | 'alone' | 'shared';
const LISTS: readonly ReportsList[] = ['values', 'quotes', 'alone', 'shared'];

/** The list that stands for one of two versions, where an address or a key leads to that. */
export const LIST_FOR: Readonly<Record<Tab, ReportsList>> = {
  worst: 'values',
  quotes: 'quotes',
  facts: 'values',
  changes: 'alone',
};

/** How many entries each list has, as its tab says. */
export function countsOf({ comparison }: RowLayout): Readonly<Record<ReportsList, number>> {
  const { reports, passages = [] } = comparison;
  if (reports === undefined) return { values: 0, quotes: 0, alone: 0, shared: 0 };
  const { quotes, alone, values, senses } = reports;
  const has = (side: SideName) => alone[side].quotes.length + alone[side].sources.length + alone[side].figures.length;
  return {
    values: values.length + senses.length,
    quotes: Object.values(quotes).reduce((sum, list) => sum + list.length, 0),
    alone: has('original') + has('revision'),
    shared: passages.filter(({ quote }) => !quote).length,
  };
}

interface ReportsNavProps {
  readonly layout: RowLayout;
  readonly list: ReportsList;
  readonly onList: (list: ReportsList) => void;
}

/** The lists of two reports stand one below the other: each name leads to the start of its list. */
export function ReportsNav({ layout, list, onList }: ReportsNavProps) {
  const words = useMessages();
  const counts = countsOf(layout);
  return (
    <nav className="flex min-w-0 gap-2.5 overflow-x-auto scrollbar-none" aria-label={words.ledger.name}>
      {LISTS.map((own) => (
        <button
          key={own}
          type="button"
          className="relative h-tools text-sm font-medium whitespace-nowrap text-ink-2 -outline-offset-2 aria-current:font-semibold aria-current:text-ink forced-colors:aria-current:-mx-1 forced-colors:aria-current:px-1"
          aria-current={own === list ? 'location' : undefined}
          onClick={() => onList(own)}
        >
          {words.reports.tabs[own]}
          <span className="ms-0.5 text-xs/5 font-normal text-ink-3">{counts[own]}</span>
          {own === list && <span className="absolute inset-x-0 bottom-2 h-0.5 bg-ink" />}
        </button>
      ))}
    </nav>
  );
}

/** The list of two reports that is at the top of the scroll area. */
export function listAt({ currentTarget: { scrollTop, children } }: UIEvent<HTMLElement>): ReportsList {
  let current: ReportsList = 'values';
  for (const section of children) {
    const own = LISTS.find((list) => section.id === `reports-${list}`);
    if (own !== undefined && section instanceof HTMLElement && section.offsetTop <= scrollTop + 8) current = own;
  }
  return current;
}
