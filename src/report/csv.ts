import type { Comparison, FactChange, Quote, QuoteChange, Range, SideName, SignedItem } from '../comparison.ts';
import { en } from '../messages/en.ts';
import type { Messages } from '../messages/messages.ts';
import { textOf } from '../text/ranges.ts';
import { signOffLine, signOffOf } from './sign-off.ts';
import { sourceOf, squeeze, type Wordings, withPlainSpaces, wordingsOf } from './wording.ts';

/**
 * The ledger of quotes and facts as CSV (RFC 4180), with a byte order mark so that spreadsheets read
 * it as UTF-8. A cell that a spreadsheet would take for a formula gets an apostrophe before it. Once somebody
 * judged an item the last row says how far the sign-off has come.
 */
export function ledgerCsv(comparison: Comparison, messages: Messages = en): string {
  const { report } = messages;
  const { csv } = report;
  const judged = signOffOf(comparison);
  const progress = withPlainSpaces(signOffLine(comparison, messages));
  const words = wordingsOf(comparison, messages);
  const judgement = (one: SignedItem | undefined) =>
    one === undefined ? ['', ''] : [one.mark === null ? '' : report.marks[one.mark], squeeze(one.note)];
  const rows = [
    Object.values(csv.columns),
    ...comparison.quotes.map((change, index) => [
      ...quoteRow(comparison, change, messages, words),
      ...judgement(judged('quote', index)),
    ]),
    ...comparison.facts.map((fact, index) => [
      ...factRow(comparison, fact, messages, words),
      ...judgement(judged('fact', index)),
    ]),
    ...(progress === '' ? [] : [[csv.signOff, ...new Array<string>(9).fill(''), progress, '', '']]),
  ];
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function quoteRow(comparison: Comparison, change: QuoteChange, { report }: Messages, words: Wordings): string[] {
  const { original, revision } = comparison;
  const { reason, place } = words.quote(change);
  const said = (side: SideName, quotes: readonly Quote[]) =>
    quotes.length === 0
      ? slice(comparison, side, change.passage)
      : quotes.map(({ start, end }) => slice(comparison, side, [start, end])).join(' + ');
  return [
    report.csv.quote,
    report.severities[change.severity],
    report.quoteStatuses[change.status],
    '',
    change.flags.map((flag) => report.flags[flag]).join(', '),
    said('original', change.original),
    said('revision', change.revision),
    sourceOf(original, change.original[0], report),
    sourceOf(revision, change.revision[0], report),
    place,
    reason,
  ];
}

function factRow(comparison: Comparison, fact: FactChange, { report }: Messages, words: Wordings): string[] {
  const { reason, place } = words.fact(fact);
  return [
    report.csv.fact,
    report.severities[fact.severity],
    report.factStatuses[fact.status],
    report.factKinds[fact.kind],
    '',
    slice(comparison, 'original', fact.original),
    slice(comparison, 'revision', fact.revision),
    '',
    '',
    place,
    reason,
  ];
}

function slice(comparison: Comparison, side: SideName, range: Range | null): string {
  return range === null ? '' : squeeze(textOf(comparison[side].text, range));
}

function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
