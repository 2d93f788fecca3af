import type { Comparison, FactChange, Quote, QuoteChange, Range, SignedItem, Story } from '../comparison.ts';
import { textOf } from '../text/ranges.ts';
import { MARK_WORDS, signOffLine, signOffOf } from './sign-off.ts';
import { placeOf, placeOfFact, sourceOf, squeeze } from './wording.ts';

const HEAD = [
  'entry',
  'severity',
  'status',
  'kind',
  'flags',
  'original',
  'revision',
  'original speaker',
  'revision speaker',
  'place',
  'reason',
  'mark',
  'note',
];

/**
 * The ledger of quotes and facts as CSV (RFC 4180), with a byte order mark so that spreadsheets read
 * it as UTF-8. A cell that a spreadsheet would take for a formula gets an apostrophe before it. Once somebody
 * judged an item the last row says how far the sign-off has come.
 */
export function ledgerCsv(comparison: Comparison): string {
  const judged = signOffOf(comparison);
  const progress = signOffLine(comparison);
  const rows = [
    HEAD,
    ...comparison.quotes.map((change, index) => [
      ...quoteRow(comparison, change),
      ...judgement(judged('quote', index)),
    ]),
    ...comparison.facts.map((fact, index) => [...factRow(comparison, fact), ...judgement(judged('fact', index))]),
    ...(progress === ''
      ? []
      : [HEAD.map((name) => (name === 'entry' ? 'sign-off' : name === 'reason' ? progress : ''))]),
  ];
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function judgement(one: SignedItem | undefined): [mark: string, note: string] {
  return one === undefined ? ['', ''] : [one.mark === null ? '' : MARK_WORDS[one.mark], squeeze(one.note)];
}

function quoteRow(comparison: Comparison, change: QuoteChange): string[] {
  const { original, revision } = comparison;
  const passage = change.passage;
  const words = (story: Story, quotes: readonly Quote[], other: readonly Quote[]) =>
    quotes.length === 0 && other.length > 0 && passage !== null
      ? slice(story, passage)
      : quotes.map(({ start, end }) => slice(story, [start, end])).join(' + ');
  return [
    'quote',
    change.severity,
    change.status,
    '',
    change.flags.join(' '),
    words(original, change.original, change.revision),
    words(revision, change.revision, change.original),
    sourceOf(original, change.original[0]),
    sourceOf(revision, change.revision[0]),
    placeOf(comparison, change),
    change.reason,
  ];
}

function factRow(comparison: Comparison, fact: FactChange): string[] {
  const { original, revision } = comparison;
  const words = (story: Story, range: Range | null) => (range === null ? '' : slice(story, range));
  return [
    'fact',
    fact.severity,
    fact.status,
    fact.kind,
    '',
    words(original, fact.original),
    words(revision, fact.revision),
    '',
    '',
    placeOfFact(comparison, fact),
    fact.reason,
  ];
}

function slice(story: Story, range: Range): string {
  return squeeze(textOf(story.text, range));
}

function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
