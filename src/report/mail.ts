import type { Comparison, Severity } from '../comparison.ts';
import { en } from '../messages/en.ts';
import type { Messages, ReportMessages } from '../messages/messages.ts';
import { escapeHtml } from './html.ts';
import { type LedgerItem, type LedgerLine, type LedgerSection, ledgerOf, wordsOf } from './ledger.ts';
import type { Run } from './redline.ts';
import { messagesFor, tellsReports } from './sides.ts';
import { mergeStories, type Piece } from './word/merge.ts';
import { type MergedParagraph, mergedParagraphs } from './word/paragraphs.ts';
import { openingLines, squeeze, titleOf, withPlainSpaces, wordingsOf } from './wording.ts';

/** The same for programs that know formatted text and for those that do not. */
export interface MailReport {
  readonly html: string;
  readonly text: string;
}

/** An item of the ledger: what it is, its words, what else there is to say. */
interface Entry {
  readonly head: string;
  readonly runs: readonly Run[];
  readonly lines: readonly string[];
  /** What the editor said of it; empty for nothing. */
  readonly signed: string;
}

interface Section {
  readonly title: string;
  readonly entries: readonly Entry[];
  /** Says how many items have nothing to tell; empty for none. */
  readonly rest: string;
}

/** What a reader of the mail is told of; the rest is counted. */
const TOLD: ReadonlySet<Severity> = new Set(['critical', 'high', 'check']);

/**
 * The comparison for a mail: verdict, ledger, and one running redline without page furniture. The marks are
 * `ins` and `del` with a style of their own, because mail programs drop style sheets; the plain text has
 * `{+…+}` and `[-…-]`.
 */
export function mailReport(comparison: Comparison, language: Messages = en): MailReport {
  const messages = messagesFor(comparison, language);
  const { report } = messages;
  const title = titleOf(comparison, messages);
  const lines = openingLines(comparison, messages);
  const sections = ledgerOf(comparison, messages, wordingsOf(comparison, messages))
    .map((section) => sectionOf(section, report))
    .filter(({ entries, rest }) => entries.length > 0 || (rest !== '' && tellsReports(comparison)));
  // Two reports have no redline: neither was edited from the other.
  const redline = tellsReports(comparison)
    ? []
    : [...mergedParagraphs(mergeStories(comparison))].filter(
        ({ role, segments }) => role !== 'furniture' && segments.length > 0,
      );
  return {
    html: [
      `<div lang="${messages.locale}" style="${BASE}"><p><strong>${escapeHtml(title)}</strong></p>`,
      `<p>${lines.map(escapeHtml).join('<br>')}</p>`,
      ...sections.map((section) => htmlSection(section, report)),
      ...(redline.length === 0 ? [] : [heading(report.redline)]),
      ...redline.map((paragraph) => `<p dir="auto"${styleOf(paragraph)}>${htmlParagraph(paragraph)}</p>`),
      '</div>',
    ].join('\n'),
    text: [
      title,
      lines.join('\n'),
      ...sections.map((section) => textSection(section, report)),
      ...(redline.length === 0 ? [] : [`${report.redline.toUpperCase()} (${report.legend.plain})`]),
      ...redline.map((paragraph) => markedPieces(paragraph).map(textMark).join('')),
      '',
    ].join('\n\n'),
  };
}

function sectionOf({ title, items, lines }: LedgerSection, report: ReportMessages): Section {
  const told = items.filter(({ entry, judgement }) => judgement !== '' || TOLD.has(entry.severity));
  const rest = items.length - told.length;
  return {
    title,
    entries: [...told.map((item) => entryOf(item, report)), ...lines.map(entryOfLine)],
    rest: rest === 0 ? '' : withPlainSpaces(report.nothingToCheck(rest)),
  };
}

function entryOf({ entry, isQuote, head, runs, judgement, ...more }: LedgerItem, report: ReportMessages): Entry {
  return {
    head: `${head} (${report.severities[entry.severity]})`,
    runs: isQuote ? [{ mark: 'same', text: '“' }, ...runs, { mark: 'same', text: '”' }] : runs,
    lines: [more.sources, more.reason, more.place].filter((line) => line !== ''),
    signed: judgement,
  };
}

function entryOfLine(line: LedgerLine): Entry {
  return {
    head: line.label,
    runs: [{ mark: 'same', text: wordsOf(line) }],
    lines: line.detail === '' ? [] : [line.detail],
    signed: '',
  };
}

const BASE = 'font-family:Georgia,serif;font-size:15px;line-height:1.5;color:#1c1b1a';
const INSERTED = 'color:#0b5cad;text-decoration:underline;margin-left:2px;margin-right:2px';
const DELETED = 'color:#a8440b;text-decoration:line-through';
const STRONG = 'font-weight:bold;font-size:13px';
const QUIET = 'color:#5f5b57;font-size:13px';

function heading(text: string): string {
  return `<p style="margin-top:24px;font-size:17px"><strong>${text}</strong></p>`;
}

function htmlSection({ title, entries, rest }: Section, { signOff }: ReportMessages): string {
  const line = (text: string, style: string) => `<br><span style="${style}">${escapeHtml(text)}</span>`;
  const items = entries.map(({ head, runs, lines, signed }) => {
    const more = [...lines.map((one) => line(one, QUIET)), signed === '' ? '' : line(signOff + signed, STRONG)];
    return `<li style="margin-bottom:12px"><strong>${escapeHtml(head)}:</strong> <span dir="auto">${runs.map(htmlRun).join('')}</span>${more.join('')}</li>`;
  });
  return `${heading(escapeHtml(title))}\n<ul>\n${items.join('\n')}\n</ul>${rest === '' ? '' : `\n<p style="${QUIET}">${rest}</p>`}`;
}

function textSection({ title, entries, rest }: Section, { signOff }: ReportMessages): string {
  const items = entries.map(({ head, runs, lines, signed }) => {
    const words = squeeze(runs.map(textMark).join(''));
    const more = signed === '' ? lines : [...lines, signOff + signed];
    return `- ${head}: ${words}${more.map((line) => `\n  ${line}`).join('')}`;
  });
  return [title.toUpperCase(), ...items, ...(rest === '' ? [] : [rest])].join('\n\n');
}

interface MarkedText {
  readonly mark: Run['mark'];
  readonly text: string;
}

/** The paragraph's pieces, and its mark where a paragraph of both sides was split or joined there. */
function markedPieces({ segments, mark }: MergedParagraph): MarkedText[] {
  const tracked: Piece['mark'] | undefined = mark === 'inserted' || mark === 'deleted' ? mark : undefined;
  const isWhole = segments.every((segment) => segment.mark === tracked);
  return tracked === undefined || isWhole ? [...segments] : [...segments, { mark: tracked, text: '¶' }];
}

function htmlParagraph(paragraph: MergedParagraph): string {
  return markedPieces(paragraph).map(htmlRun).join('');
}

function styleOf({ role }: MergedParagraph): string {
  if (role === 'headline') return ' style="font-size:20px;font-weight:bold"';
  return role === 'byline' || role === 'caption' ? ` style="${QUIET}"` : '';
}

function htmlRun({ mark, text }: MarkedText): string {
  const words = escapeHtml(text).replace(/\v/g, '<br>');
  if (mark === 'inserted') return `<ins style="${INSERTED}">${words}</ins>`;
  return mark === 'deleted' ? `<del style="${DELETED}">${words}</del>` : words;
}

function textMark({ mark, text }: MarkedText): string {
  const words = text.replace(/\v/g, '\n');
  if (mark === 'inserted') return `{+${words}+}`;
  return mark === 'deleted' ? `[-${words}-]` : words;
}
