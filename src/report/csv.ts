import type { Comparison, Quote, Range, SideName } from '../comparison.ts';
import { en } from '../messages/en.ts';
import type { Messages, ReportMessages } from '../messages/messages.ts';
import { textOf } from '../text/ranges.ts';
import { coverageLines, sameLines } from './coverage-text.ts';
import { type LedgerItem, type LedgerLine, ledgerOf } from './ledger.ts';
import { messagesFor } from './sides.ts';
import { signOffLine } from './sign-off.ts';
import { sourceOf, squeeze, withPlainSpaces, wordingsOf } from './wording.ts';

/**
 * The ledger of quotes and facts as CSV (RFC 4180), with a byte order mark so that spreadsheets read
 * it as UTF-8. A cell that a spreadsheet would take for a formula gets an apostrophe before it. What the
 * languages are not read for, and what the house takes for the same, has a row of its own; once somebody judged an item
 * the last row says how far the sign-off has come.
 */
export function ledgerCsv(comparison: Comparison, language: Messages = en): string {
  const messages = messagesFor(comparison, language);
  const { report } = messages;
  const { csv } = report;
  const progress = withPlainSpaces(signOffLine(comparison, messages));
  const ledger = ledgerOf(comparison, messages, wordingsOf(comparison, messages));
  const rows = [
    Object.values(csv.columns),
    ...ledger.flatMap(({ title, items, lines }) => [
      ...items.map((item) => rowOf(item, comparison, report)),
      ...lines.map((line) => rowOfLine(title, line)),
    ]),
    ...coverageLines(comparison, messages).map((line) => rowOfNote(csv.languages, line)),
    ...sameLines(comparison, messages).map((line) => rowOfNote(csv.sameToUs, line)),
    ...(progress === '' ? [] : [rowOfNote(csv.signOff, progress)]),
  ];
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A row that is of the whole comparison. */
function rowOfNote(kind: string, text: string): string[] {
  return [kind, ...new Array<string>(9).fill(''), text, '', ''];
}

function rowOf(
  { entry, isNew, signOff, place, reason }: LedgerItem,
  comparison: Comparison,
  report: ReportMessages,
): string[] {
  return [
    ...('flags' in entry
      ? [
          report.csv.quote,
          report.severities[entry.severity],
          report.quoteStatuses[entry.status],
          '',
          [...entry.flags.map((flag) => report.flags[flag]), ...(isNew ? [report.isNew] : [])].join(', '),
          wordsOn(comparison, 'original', entry.original, entry.passage),
          wordsOn(comparison, 'revision', entry.revision, entry.passage),
          sourceOf(comparison.original, entry.original[0], report),
          sourceOf(comparison.revision, entry.revision[0], report),
        ]
      : [
          report.csv.fact,
          report.severities[entry.severity],
          report.factStatuses[entry.status],
          report.factKinds[entry.kind],
          isNew ? report.isNew : '',
          slice(comparison, 'original', entry.original),
          slice(comparison, 'revision', entry.revision),
          '',
          '',
        ]),
    place,
    reason,
    signOff?.mark ? report.marks[signOff.mark] : '',
    squeeze(signOff?.note ?? ''),
  ];
}

/** What is no item of the ledger: a source, a figure, a passage. */
function rowOfLine(title: string, { label, original, revision, detail }: LedgerLine): string[] {
  return [title, '', '', label, '', original, revision, '', '', '', detail, '', ''];
}

function wordsOn(comparison: Comparison, side: SideName, quotes: readonly Quote[], passage: Range | null): string {
  if (quotes.length === 0) return slice(comparison, side, passage);
  return quotes.map(({ start, end }) => slice(comparison, side, [start, end])).join(' + ');
}

function slice(comparison: Comparison, side: SideName, range: Range | null): string {
  return range === null ? '' : squeeze(textOf(comparison[side].text, range));
}

function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
