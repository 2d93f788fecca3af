import type { Comparison, FactChange, QuoteChange, Severity } from '../comparison.ts';
import { escapeHtml } from './html.ts';
import { quoteRuns, type Run } from './redline.ts';
import { judgement, signOffLine, signOffOf } from './sign-off.ts';
import { mergeStories, type Piece } from './word/merge.ts';
import { type MergedParagraph, mergedParagraphs } from './word/paragraphs.ts';
import { count, factWords, placeOf, placeOfFact, sourcesOf, squeeze, verdict } from './wording.ts';

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
}

const SIGNED = 'Sign-off: ';

/** What a reader of the mail is told of; the rest is counted. */
const TOLD: ReadonlySet<Severity> = new Set(['critical', 'high', 'check']);

/**
 * The comparison for a mail: verdict, ledger, and one running redline without page furniture. The marks are
 * `ins` and `del` with a style of their own, because mail programs drop style sheets; the plain text has
 * `{+…+}` and `[-…-]`.
 */
export function mailReport(comparison: Comparison): MailReport {
  const { original, revision } = comparison;
  const title = `${original.name} → ${revision.name}`;
  const lines = [...verdict(comparison), signOffLine(comparison)].filter((line) => line !== '');
  const sections = [
    { title: 'Quotes', ...told(comparison.quotes, 'quote', comparison, quoteEntry) },
    { title: 'Facts', ...told(comparison.facts, 'fact', comparison, factEntry) },
  ].filter(({ entries }) => entries.length > 0);
  const redline = [...mergedParagraphs(mergeStories(comparison))].filter(
    ({ role, segments }) => role !== 'furniture' && segments.length > 0,
  );
  return {
    html: [
      `<div style="${BASE}"><p><strong>${escapeHtml(title)}</strong></p>`,
      `<p>${lines.map(escapeHtml).join('<br>')}</p>`,
      ...sections.map(htmlSection),
      heading('Redline'),
      ...redline.map((paragraph) => `<p dir="auto"${styleOf(paragraph)}>${htmlParagraph(paragraph)}</p>`),
      '</div>',
    ].join('\n'),
    text: [
      title,
      lines.join('\n'),
      ...sections.map(textSection),
      'REDLINE ([-deleted-], {+inserted+})',
      ...redline.map((paragraph) => markedPieces(paragraph).map(textMark).join('')),
      '',
    ].join('\n\n'),
  };
}

interface Told {
  readonly entries: readonly Entry[];
  /** How many have nothing to tell. */
  readonly rest: number;
}

function told<T extends { readonly severity: Severity }>(
  items: readonly T[],
  kind: 'quote' | 'fact',
  comparison: Comparison,
  entryOf: (comparison: Comparison, item: T) => Entry,
): Told {
  const judged = signOffOf(comparison);
  const entries = items.flatMap((item, index) => {
    const one = judged(kind, index);
    if (one === undefined && !TOLD.has(item.severity)) return [];
    const entry = entryOf(comparison, item);
    return [one === undefined ? entry : { ...entry, lines: [...entry.lines, `${SIGNED}${judgement(one)}`] }];
  });
  return { entries, rest: items.length - entries.length };
}

function quoteEntry(comparison: Comparison, change: QuoteChange): Entry {
  const marks: Run[] = [{ mark: 'same', text: '“' }, ...quoteRuns(comparison, change), { mark: 'same', text: '”' }];
  const what = [change.status, ...change.flags].join(', ');
  const says = [sourcesOf(comparison, change), change.reason, placeOf(comparison, change)];
  return { head: `${what} (${change.severity})`, runs: marks, lines: says.filter((line) => line !== '') };
}

function factEntry(comparison: Comparison, fact: FactChange): Entry {
  const says = [fact.reason, placeOfFact(comparison, fact)];
  return {
    head: `${fact.kind} ${fact.status} (${fact.severity})`,
    runs: [{ mark: 'same', text: factWords(comparison, fact) }],
    lines: says.filter((line) => line !== ''),
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

function htmlSection({ title, entries, rest }: Told & { readonly title: string }): string {
  const items = entries.map(
    ({ head, runs, lines }) =>
      `<li style="margin-bottom:12px"><strong>${escapeHtml(head)}:</strong> <span dir="auto">${runs.map(htmlRun).join('')}</span>${lines
        .map((line) => `<br><span style="${line.startsWith(SIGNED) ? STRONG : QUIET}">${escapeHtml(line)}</span>`)
        .join('')}</li>`,
  );
  return `${heading(title)}\n<ul>\n${items.join('\n')}\n</ul>${rest === 0 ? '' : `\n<p style="${QUIET}">${others(rest)}</p>`}`;
}

function textSection({ title, entries, rest }: Told & { readonly title: string }): string {
  const items = entries.map(
    ({ head, runs, lines }) =>
      `- ${head}: ${squeeze(runs.map(({ mark, text }) => textMark({ mark, text })).join(''))}${lines.map((line) => `\n  ${line}`).join('')}`,
  );
  return [title.toUpperCase(), ...items, ...(rest === 0 ? [] : [others(rest)])].join('\n\n');
}

function others(rest: number): string {
  return `${count(rest, 'more item')} with nothing to check.`;
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
