import type { Comparison, FactChange, QuoteChange, Severity, SignedItem } from '../comparison.ts';
import type { Messages } from '../messages/messages.ts';
import { quoteRuns, type Run } from './redline.ts';
import { SEVERITIES } from './severity.ts';
import { judgement, signOffOf } from './sign-off.ts';
import { factWords, passageOf, type Wording, type Wordings } from './wording.ts';

/** An entry of the ledger, and all that a report says of it. */
export interface LedgerItem extends Wording {
  readonly entry: QuoteChange | FactChange;
  readonly isQuote: boolean;
  /** The quote as a redline, without quotation marks; the two wordings of a fact as one run. */
  readonly runs: readonly Run[];
  /** The passage of the other side that stands for a quote. */
  readonly passage: { readonly label: string; readonly text: string } | null;
  readonly signOff: SignedItem | undefined;
  /** The editor's judgement as one line; empty for none. */
  readonly judgement: string;
}

export interface LedgerSection {
  readonly title: string;
  readonly items: readonly LedgerItem[];
  /** The items of each severity, worst first; severities without items are left out. */
  readonly groups: readonly { readonly severity: Severity; readonly items: readonly LedgerItem[] }[];
}

/** The quotes, then the facts of a comparison, as every report lists them. */
export function ledgerOf(comparison: Comparison, { report }: Messages, words: Wordings): LedgerSection[] {
  const signOffs = signOffOf(comparison);
  const quotes = comparison.quotes.map((entry, index): LedgerItem => {
    const passage = passageOf(comparison, entry);
    const signOff = signOffs('quote', index);
    return {
      ...words.quote(entry),
      entry,
      isQuote: true,
      runs: quoteRuns(comparison, entry),
      passage: passage && { label: report.inSide[passage.side], text: passage.text },
      signOff,
      judgement: judgement(signOff, report),
    };
  });
  const facts = comparison.facts.map((entry, index): LedgerItem => {
    const signOff = signOffs('fact', index);
    return {
      ...words.fact(entry),
      entry,
      isQuote: false,
      runs: [{ mark: 'same', text: factWords(comparison, entry) }],
      passage: null,
      signOff,
      judgement: judgement(signOff, report),
    };
  });
  return [sectionOf(report.quotes, quotes), sectionOf(report.facts, facts)];
}

function sectionOf(title: string, items: readonly LedgerItem[]): LedgerSection {
  const groups = SEVERITIES.map((severity) => ({
    severity,
    items: items.filter(({ entry }) => entry.severity === severity),
  }));
  return { title, items, groups: groups.filter((group) => group.items.length > 0) };
}
