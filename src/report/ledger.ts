import type { Comparison, FactChange, QuoteChange, Range, Severity, SideName, TwoReports } from '../comparison.ts';
import type { Messages } from '../messages/messages.ts';
import { textOf } from '../text/ranges.ts';
import { quoteRuns, type Run } from './redline.ts';
import { SEVERITIES } from './severity.ts';
import { sideWords, tellsReports } from './sides.ts';
import { type Judged, judgement, signOffOf } from './sign-off.ts';
import { factWords, passageOf, squeeze, type Wording, type Wordings } from './wording.ts';

/** An entry of the ledger, and all that a report says of it. */
export interface LedgerItem extends Wording {
  readonly entry: QuoteChange | FactChange;
  readonly isQuote: boolean;
  /** Whether an earlier version of the comparison did not have it. */
  readonly isNew?: true;
  /** The quote as a redline, without quotation marks; the two wordings of a fact as one run. */
  readonly runs: readonly Run[];
  /** The passage of the other side that stands for a quote. */
  readonly passage: { readonly label: string; readonly text: string } | null;
  readonly signOff: Judged | undefined;
  /** The editor's judgement as one line; empty for none. */
  readonly judgement: string;
}

/** What is listed and is no item to judge: a source or a figure of one report, a passage of both. */
export interface LedgerLine {
  readonly label: string;
  /** Its words on each side; empty where that has none. */
  readonly original: string;
  readonly revision: string;
  readonly detail: string;
}

export interface LedgerSection {
  readonly title: string;
  /** After the items. */
  readonly lines: readonly LedgerLine[];
  readonly items: readonly LedgerItem[];
  /** The items of each severity, worst first; severities without items are left out. */
  readonly groups: readonly { readonly severity: Severity; readonly items: readonly LedgerItem[] }[];
}

/** The quotes, then the facts of a comparison, as every report lists them, those of two reports by what both have; what is new before all, what was set aside at the end. */
export function ledgerOf(comparison: Comparison, messages: Messages, words: Wordings): LedgerSection[] {
  const { report } = messages;
  const signOffs = signOffOf(comparison);
  const quoteItem = (entry: QuoteChange, signOff: Judged | undefined): LedgerItem => {
    const passage = passageOf(comparison, entry);
    return {
      ...words.quote(entry),
      entry,
      isQuote: true,
      runs: quoteRuns(comparison, entry),
      passage: passage && { label: report.inSide[passage.side], text: passage.text },
      signOff,
      judgement: judgement(signOff, report),
    };
  };
  const factItem = (entry: FactChange, signOff: Judged | undefined): LedgerItem => ({
    ...words.fact(entry),
    entry,
    isQuote: false,
    runs: [{ mark: 'same', text: factWords(comparison, entry) }],
    passage: null,
    signOff,
    judgement: judgement(signOff, report),
  });
  const news = new Set((comparison.newItems ?? []).map(({ kind, index }) => `${kind} ${index}`));
  const named = (item: LedgerItem, place: string): LedgerItem =>
    news.has(place) ? { ...item, isNew: true, head: `${item.head}, ${report.isNew}` } : item;
  const quotes = comparison.quotes.map((entry, index) =>
    named(quoteItem(entry, signOffs('quote', index)), `quote ${index}`),
  );
  const facts = comparison.facts.map((entry, index) =>
    named(factItem(entry, signOffs('fact', index)), `fact ${index}`),
  );
  const aside = (comparison.setAside ?? []).map((one) => {
    const notSo: Judged = { ...one, mark: 'not-so' };
    return one.kind === 'quote' ? quoteItem(one.change, notSo) : factItem(one.change, notSo);
  });
  const sections =
    comparison.reports !== undefined && tellsReports(comparison)
      ? listsOfReports(comparison, comparison.reports, messages, { quotes, facts })
      : [sectionOf(report.quotes, quotes), sectionOf(report.facts, facts)];
  const isNew = ({ isNew: own }: LedgerItem) => own === true;
  const fresh = [...quotes, ...facts].filter(isNew);
  return [
    ...(fresh.length === 0 ? [] : [sectionOf(report.newItems, fresh)]),
    // what is new comes first, and once
    ...sections.map(({ title, items, lines }) =>
      sectionOf(
        title,
        items.filter((item) => !isNew(item)),
        lines,
      ),
    ),
    ...(aside.length === 0 ? [] : [sectionOf(report.setAside, aside)]),
  ];
}

/** The words of a line on either side, once where both have the same. */
export function wordsOf({ original, revision }: LedgerLine): string {
  return original === '' || original === revision ? revision : original;
}

/** What differs in two reports, what both quote, what one alone has, what they have word for word. */
function listsOfReports(
  comparison: Comparison,
  lists: TwoReports,
  { inReports, report }: Messages,
  { quotes, facts }: Readonly<Record<'quotes' | 'facts', readonly LedgerItem[]>>,
): LedgerSection[] {
  const titles = inReports.lists;
  const sides = sideWords(comparison, inReports);
  const among = (items: readonly LedgerItem[], indices: readonly number[]) =>
    indices.flatMap((index) => items[index] ?? []);
  const words = (side: SideName, range: Range) => squeeze(textOf(comparison[side].text, range));
  const alone = (side: SideName) => {
    const own = lists.alone[side];
    const line = (label: string, text: string, detail: string): LedgerLine => ({
      label,
      original: '',
      revision: '',
      detail,
      [side]: text,
    });
    return sectionOf(titles.alone(sides[side]), among(quotes, own.quotes), [
      ...own.sources.map(({ name, statements }) => line(titles.sources, name, titles.statements(statements))),
      ...own.figures.map(({ kind, at }) => line(report.factKinds[kind], words(side, at), '')),
    ]);
  };
  const { identical, differing, otherSpeaker, reported } = lists.quotes;
  const passages = (comparison.passages ?? []).map((passage): LedgerLine => {
    const by = (['original', 'revision'] as const).filter((side) => passage.credited[side]).map((side) => sides[side]);
    return {
      label: titles.both,
      original: words('original', passage.original),
      revision: words('revision', passage.revision),
      detail: titles.passage(passage.words.original, by, passage.quote),
    };
  });
  return [
    sectionOf(titles.values, among(facts, lists.values)),
    sectionOf(titles.senses, among(facts, lists.senses)),
    sectionOf(titles.quotes, among(quotes, [...differing, ...otherSpeaker, ...reported, ...identical])),
    alone('original'),
    alone('revision'),
    sectionOf(titles.passages, [], passages),
  ];
}

function sectionOf(title: string, items: readonly LedgerItem[], lines: readonly LedgerLine[] = []): LedgerSection {
  const groups = SEVERITIES.map((severity) => ({
    severity,
    items: items.filter(({ entry }) => entry.severity === severity),
  }));
  return { title, items, lines, groups: groups.filter((group) => group.items.length > 0) };
}
