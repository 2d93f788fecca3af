import displayWidth from 'string-width';
import type { Comparison, Link, SideName } from '../comparison.ts';
import { en } from '../messages/en.ts';
import type { Messages } from '../messages/messages.ts';
import { showSteering } from '../text/visible.ts';
import { type LedgerItem, type LedgerSection, ledgerOf, wordsOf } from './ledger.ts';
import { isFurniture } from './numbering.ts';
import { linkRuns, type Run, sidesOf, sideText } from './redline.ts';
import { messagesFor, tellsReports } from './sides.ts';
import { type Styled, wrap } from './width.ts';
import { openingLines, squeeze, titleOf, type Wordings, withPlainSpaces, wordingsOf } from './wording.ts';

export interface TerminalOptions {
  /** Columns to fill; 80 when absent. */
  readonly width?: number;
  /** Whether to add ANSI colours. The marks `[-…-]` and `{+…+}` are there with or without them. */
  readonly colour?: boolean;
  /** English when absent. */
  readonly messages?: Messages;
}

/** Narrower than this a redline beside its sentence numbers cannot be read. */
const NARROWEST = 40;
/** Wider lines are hard to read, however wide the window is. */
const WIDEST = 120;

const GLYPHS: Readonly<Record<Link['kind'], string>> = {
  unchanged: '=',
  typography: '=',
  reworded: '~',
  dropped: '-',
  added: '+',
};

/** Select Graphic Rendition codes: strike-through and underline first, so that colour is never alone. */
const ANSI: Readonly<Record<string, string>> = {
  deleted: '9;33',
  inserted: '4;94',
  typography: '2',
  quiet: '2',
  strong: '1',
  critical: '1;31',
  high: '1;33',
};

/** What the parts of the report are written from, and where to. */
interface Context {
  readonly comparison: Comparison;
  readonly messages: Messages;
  readonly words: Wordings;
  /** Adds wrapped lines; those after the first get the `hanging` indent. */
  readonly print: (indent: string, pieces: readonly Styled[], hanging?: string) => void;
  readonly printEmptyLine: () => void;
}

/**
 * The comparison as text for a terminal: the verdict, a redline with the sentence numbers of both
 * sides in its gutter, then the quotes and facts by severity with the reason for each. Ends with a
 * line end. No text of the stories can steer the terminal (`showSteering`).
 */
export function terminalReport(comparison: Comparison, options: TerminalOptions = {}): string {
  const { colour = false, messages: language = en } = options;
  const messages = messagesFor(comparison, language);
  const width = Math.min(WIDEST, Math.max(NARROWEST, options.width ?? 80));
  const out: string[] = [];
  const print: Context['print'] = (indent, pieces, hanging = indent) => {
    for (const [index, line] of wrap(pieces, width - displayWidth(hanging)).entries()) {
      out.push((index === 0 ? indent : hanging) + line.map((piece) => paint(piece, colour)).join(''));
    }
  };
  const { links } = comparison;
  const context: Context = {
    comparison,
    messages,
    words: wordingsOf(comparison, messages),
    print,
    printEmptyLine: () => out.push(''),
  };
  print('', [plain(titleOf(comparison, messages), 'quiet')]);
  for (const line of openingLines(comparison, messages)) print('', [plain(line, 'strong')]);
  if (links.some((link) => link.kind !== 'unchanged' || link.moved)) {
    printRedline(context);
    printFurniture(context);
  }
  for (const section of ledgerOf(comparison, messages, context.words)) printSection(section, context);
  return `${out.join('\n')}\n`;
}

function printRedline(context: Context): void {
  const { comparison, messages, words, print, printEmptyLine } = context;
  const shown = comparison.links.filter((link) => !isFurniture(comparison, link));
  if (shown.length === 0) return;
  const numbers = (side: SideName) => {
    const labels = shown.map((link) => words.numbers(link, side));
    const widest = labels.reduce((most, label) => Math.max(most, label.length), 1);
    return labels.map((label) => label.padStart(widest));
  };
  const [before, after] = [numbers('original'), numbers('revision')];
  printEmptyLine();
  const inReports = tellsReports(comparison);
  if (!inReports) print('', [plain(messages.report.legend.gutter, 'quiet')]);
  let lastParagraphs = { original: -1, revision: -1 };
  for (const [index, link] of shown.entries()) {
    const paragraphs = paragraphsOf(comparison, link);
    const side = link.revision.length > 0 ? 'revision' : 'original';
    if (paragraphs[side] !== lastParagraphs[side]) printEmptyLine();
    lastParagraphs = {
      original: paragraphs.original ?? lastParagraphs.original,
      revision: paragraphs.revision ?? lastParagraphs.revision,
    };
    const glyph = inReports ? ' ' : GLYPHS[link.kind];
    const gutter = `${before[index]} ${glyph} ${after[index]}  `;
    if (inReports) {
      printTwo(link, gutter, context);
      continue;
    }
    const fate = words.details(link);
    const tag = fate === '' ? [] : [plain(`(${fate}) `, 'quiet')];
    print(gutter, [...tag, ...linkPieces(comparison, link)], ' '.repeat(gutter.length));
  }
}

/** What both tell as each tells it, or what one alone tells, under its name. */
function printTwo(link: Link, gutter: string, { comparison, messages, print }: Context): void {
  for (const [index, side] of sidesOf(link).entries()) {
    const head = index === 0 ? gutter : ' '.repeat(gutter.length);
    const pieces = [plain(messages.report.inSide[side], 'quiet'), plain(sideText(comparison, link, side))];
    print(head, pieces, ' '.repeat(gutter.length));
  }
}

function paragraphsOf({ original, revision }: Comparison, link: Link) {
  return {
    original: original.sentences[link.original.at(-1) ?? -1]?.paragraph,
    revision: revision.sentences[link.revision.at(-1) ?? -1]?.paragraph,
  };
}

/** A whole sentence that was dropped or added needs no brackets: its glyph says so. */
function linkPieces(comparison: Comparison, link: Link): Styled[] {
  const runs = linkRuns(comparison, link);
  if (link.kind === 'dropped' || link.kind === 'added') return runs.map((run) => plain(run.text, run.mark));
  return runs.map(marked);
}

/** Typography that only came or went is marked like words that did, quietly. */
function marked({ mark, text, was }: Run): Styled {
  if (mark === 'typography' && was === '') return plain(`{+${text}+}`, 'typography');
  if (mark === 'typography' && text === '') return plain(`[-${was ?? ''}-]`, 'typography');
  if (mark === 'deleted') return plain(`[-${text}-]`, 'deleted');
  if (mark === 'inserted') return plain(`{+${text}+}`, 'inserted');
  if (mark === 'typography') return plain(`{~${was ?? ''}>${text}~}`, 'typography');
  return plain(text);
}

function printFurniture({ comparison, messages, print, printEmptyLine }: Context): void {
  const { original, revision } = comparison.summary.furniture;
  if (original + revision === 0) return;
  printEmptyLine();
  print('', [plain(withPlainSpaces(messages.report.furnitureAside(original, revision)), 'quiet')]);
}

function printSection({ title, groups, lines }: LedgerSection, context: Context): void {
  const { messages, print, printEmptyLine } = context;
  const { severityTitles, signOff } = messages.report;
  if (groups.length + lines.length === 0) return;
  printEmptyLine();
  print('', [plain(title, 'strong')]);
  for (const { severity, items } of groups) {
    print('  ', [plain(severityTitles[severity], severity === 'none' ? 'quiet' : severity)]);
    for (const item of items) {
      if (item.isQuote) printQuote(item, print);
      else printFact(item, print);
      if (item.judgement !== '') print('      ', [plain(signOff + item.judgement, 'strong')], '        ');
    }
  }
  for (const line of lines) {
    print('    ', [plain(`${line.label}: `), plain(wordsOf(line)), placeAside(line.detail)], '      ');
  }
}

/** A quote that nobody needs to look at takes one line. */
function printQuote({ entry, head, runs, passage, sources, reason, place }: LedgerItem, print: Context['print']): void {
  if (entry.severity === 'none') {
    const quoted = squeeze(runs.map((run) => run.text).join(''));
    print('    ', [plain(`${head}: “${quoted}”`, 'quiet')], '          ');
    return;
  }
  print('    ', [plain(head, 'strong'), placeAside(place)]);
  print('      ', [plain('“'), ...runs.map(marked), plain('”')]);
  if (passage !== null) print('      ', [plain(passage.label, 'quiet'), plain(passage.text)]);
  if (sources !== '') print('      ', [plain(sources)]);
  print('      ', [plain(reason, 'quiet')]);
}

/** A fact that nobody needs to look at goes without its reason. */
function printFact({ entry: { severity }, head, runs, reason, place }: LedgerItem, print: Context['print']): void {
  const title = plain(`${head}: `, severity === 'none' ? '' : 'strong');
  print('    ', [title, ...runs.map(marked), placeAside(place)], '      ');
  if (severity !== 'cosmetic' && severity !== 'none') print('      ', [plain(reason, 'quiet')]);
}

function placeAside(place: string): Styled {
  return plain(place === '' ? '' : ` (${place})`, 'quiet');
}

function plain(text: string, style = ''): Styled {
  return { text: showSteering(text), style };
}

function paint({ text, style }: Styled, colour: boolean): string {
  const code = ANSI[style];
  return colour && code !== undefined ? `\x1b[${code}m${text}\x1b[0m` : text;
}
