import type { FactChange, QuoteChange } from '#engine';
import type { Messages } from '../messages/messages.ts';
import { linksOfChange } from './choice.ts';
import { factLabel, type Label, quoteLabel } from './labels.ts';
import type { RowLayout } from './row-layout.ts';

/** A quote or a fact with its name, and the link where it is shown. */
interface Finding extends Label {
  readonly kind: 'quote' | 'fact';
  readonly index: number;
  readonly change: QuoteChange | FactChange;
  readonly link: number | undefined;
}

/** Quotes, then facts, each in the order of the comparison. */
export function findingsOf(layout: RowLayout, words: Messages['labels']): Finding[] {
  const { quotes, facts } = layout.comparison;
  return [
    ...quotes.map(
      (change, index): Finding => ({
        kind: 'quote',
        index,
        change,
        link: linksOfChange(layout, change)[0],
        ...quoteLabel(change, words),
      }),
    ),
    ...facts.map(
      (change, index): Finding => ({
        kind: 'fact',
        index,
        change,
        link: linksOfChange(layout, change)[0],
        ...factLabel(change, words),
      }),
    ),
  ];
}
