import type { Comparison, FactChange, Link, QuoteChange, Severity, SideName, SignedItem } from '../comparison.ts';
import { en } from '../messages/en.ts';
import type { Messages } from '../messages/messages.ts';
import { isFurniture } from './numbering.ts';
import { linkRuns, quoteRuns, type Run } from './redline.ts';
import { groupBySeverity } from './severity.ts';
import { judgement, signOffOf } from './sign-off.ts';
import { displayWidth, type Styled, wrap } from './width.ts';
import { factWords, openingLines, passageOf, squeeze, type Wordings, withPlainSpaces, wordingsOf } from './wording.ts';

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
  readonly judged: ReturnType<typeof signOffOf>;
  /** Adds wrapped lines; those after the first get the `hanging` indent. */
  readonly print: (indent: string, pieces: readonly Styled[], hanging?: string) => void;
  readonly printEmptyLine: () => void;
}

/**
 * The comparison as text for a terminal: the verdict, a redline with the sentence numbers of both
 * sides in its gutter, then the quotes and facts by severity with the reason for each. Ends with a
 * line end. Control characters of the stories are shown as `\ufffd`, so that no text can steer the terminal.
 */
export function terminalReport(comparison: Comparison, options: TerminalOptions = {}): string {
  const { colour = false, messages = en } = options;
  const width = Math.min(WIDEST, Math.max(NARROWEST, options.width ?? 80));
  const out: string[] = [];
  const print: Context['print'] = (indent, pieces, hanging = indent) => {
    for (const [index, line] of wrap(pieces, width - displayWidth(hanging)).entries()) {
      out.push((index === 0 ? indent : hanging) + line.map((piece) => paint(piece, colour)).join(''));
    }
  };
  const { original, revision, links } = comparison;
  const context: Context = {
    comparison,
    messages,
    words: wordingsOf(comparison, messages),
    judged: signOffOf(comparison),
    print,
    printEmptyLine: () => out.push(''),
  };
  print('', [plain(`${original.name} → ${revision.name}`, 'quiet')]);
  for (const line of openingLines(comparison, messages)) print('', [plain(line, 'strong')]);
  if (links.some((link) => link.kind !== 'unchanged' || link.moved)) {
    printRedline(context);
    printFurniture(context);
  }
  const { report } = messages;
  printLedger(context, report.quotes, 'quote', comparison.quotes, printQuote);
  printLedger(context, report.facts, 'fact', comparison.facts, printFact);
  return `${out.join('\n')}\n`;
}

function printRedline({ comparison, messages, words, print, printEmptyLine }: Context): void {
  const shown = comparison.links.filter((link) => !isFurniture(comparison, link));
  if (shown.length === 0) return;
  const numbers = (side: SideName) => {
    const labels = shown.map((link) => words.numbers(link, side));
    const widest = labels.reduce((most, label) => Math.max(most, label.length), 1);
    return labels.map((label) => label.padStart(widest));
  };
  const [before, after] = [numbers('original'), numbers('revision')];
  printEmptyLine();
  print('', [plain(messages.report.legend.gutter, 'quiet')]);
  let lastParagraphs = { original: -1, revision: -1 };
  for (const [index, link] of shown.entries()) {
    const paragraphs = paragraphsOf(comparison, link);
    const side = link.revision.length > 0 ? 'revision' : 'original';
    if (paragraphs[side] !== lastParagraphs[side]) printEmptyLine();
    lastParagraphs = {
      original: paragraphs.original ?? lastParagraphs.original,
      revision: paragraphs.revision ?? lastParagraphs.revision,
    };
    const gutter = `${before[index]} ${GLYPHS[link.kind]} ${after[index]}  `;
    const fate = words.details(link);
    const tag = fate === '' ? [] : [plain(`(${fate}) `, 'quiet')];
    print(gutter, [...tag, ...linkPieces(comparison, link)], ' '.repeat(gutter.length));
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

function printLedger<Entry extends QuoteChange | FactChange>(
  context: Context,
  title: string,
  kind: SignedItem['kind'],
  all: readonly Entry[],
  printEntry: (context: Context, entry: Entry) => void,
): void {
  const { messages, judged, print, printEmptyLine } = context;
  const { report } = messages;
  if (all.length === 0) return;
  printEmptyLine();
  print('', [plain(title, 'strong')]);
  for (const { severity, entries } of groupBySeverity(all)) {
    print('  ', [plain(report.severityTitles[severity], severity === 'none' ? 'quiet' : severity)]);
    for (const [index, entry] of entries) {
      printEntry(context, entry);
      const said = judgement(judged(kind, index), report);
      if (said !== '') print('      ', [plain(`${report.signOff}${said}`, 'strong')], '        ');
    }
  }
}

/** A quote that nobody needs to look at takes one line. */
function printQuote({ comparison, messages, words, print }: Context, change: QuoteChange): void {
  const { head, sources, reason, place } = words.quote(change);
  const runs = quoteRuns(comparison, change);
  if (change.severity === 'none') {
    const quoted = squeeze(runs.map((run) => run.text).join(''));
    print('    ', [plain(`${head}: “${quoted}”`, 'quiet')], '          ');
    return;
  }
  print('    ', [plain(head, 'strong'), plain(place === '' ? '' : ` (${place})`, 'quiet')]);
  print('      ', [plain('“'), ...runs.map(marked), plain('”')]);
  const passage = passageOf(comparison, change);
  if (passage !== null) {
    print('      ', [plain(messages.report.inSide[passage.side], 'quiet'), plain(passage.text)]);
  }
  if (sources !== '') print('      ', [plain(sources)]);
  print('      ', [plain(reason, 'quiet')]);
}

/** Severities whose facts need no reason. */
const QUIET: ReadonlySet<Severity> = new Set(['cosmetic', 'none']);

function printFact({ comparison, words, print }: Context, fact: FactChange): void {
  const { head, reason, place } = words.fact(fact);
  const title = plain(`${head}: `, fact.severity === 'none' ? '' : 'strong');
  const at = plain(place === '' ? '' : ` (${place})`, 'quiet');
  print('    ', [title, plain(factWords(comparison, fact)), at], '      ');
  if (!QUIET.has(fact.severity)) print('      ', [plain(reason, 'quiet')]);
}

function plain(text: string, style = ''): Styled {
  return { text: text.replace(/(?!\s)\p{Cc}/gu, '\ufffd'), style };
}

function paint({ text, style }: Styled, colour: boolean): string {
  const code = ANSI[style];
  return colour && code !== undefined ? `\x1b[${code}m${text}\x1b[0m` : text;
}
