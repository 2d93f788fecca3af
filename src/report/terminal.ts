import type { Comparison, FactChange, Link, QuoteChange, SignedItem } from '../comparison.ts';
import { textOf } from '../text/ranges.ts';
import { linkRuns, quoteRuns, type Run } from './redline.ts';
import { judgement, signOffLine, signOffOf } from './sign-off.ts';
import { displayWidth, type Styled, wrap } from './width.ts';
import {
  count,
  factWords,
  isFurniture,
  linkWords,
  placeOf,
  placeOfFact,
  SEVERITIES,
  SEVERITY_TITLES,
  sentenceNumbers,
  sourcesOf,
  squeeze,
  verdict,
} from './wording.ts';

export interface TerminalOptions {
  /** Columns to fill; 80 when absent. */
  readonly width?: number;
  /** Whether to add ANSI colours. The marks `[-…-]` and `{+…+}` are there with or without them. */
  readonly colour?: boolean;
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
const LEGEND = '= kept, ~ reworded, - dropped, + added; [-deleted-], {+inserted+}, {~was>is~}';

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

/**
 * The comparison as text for a terminal: the verdict, a redline with the sentence numbers of both
 * sides in its gutter, then the quotes and facts by severity with the reason for each. Ends with a
 * line end. Control characters of the stories are shown as `\ufffd`, so that no text can steer the terminal.
 */
export function terminalReport(comparison: Comparison, options: TerminalOptions = {}): string {
  const width = Math.min(WIDEST, Math.max(NARROWEST, options.width ?? 80));
  const out: string[] = [];
  const print = (indent: string, pieces: readonly Styled[], hanging = indent) => {
    const lines = wrap(pieces, width - displayWidth(hanging));
    for (const [index, line] of lines.entries()) {
      out.push((index === 0 ? indent : hanging) + line.map((piece) => paint(piece, options.colour ?? false)).join(''));
    }
  };
  const { original, revision, links } = comparison;
  print('', [plain(`${printable(original.name)} → ${printable(revision.name)}`, 'quiet')]);
  for (const line of [...verdict(comparison), signOffLine(comparison)]) {
    if (line !== '') print('', [plain(printable(line), 'strong')]);
  }
  if (links.some((link) => link.kind !== 'unchanged' || link.moved)) {
    printRedline(comparison, print, out);
    printFurniture(comparison, print, out);
  }
  printQuotes(comparison, print, out);
  printFacts(comparison, print, out);
  return `${out.join('\n')}\n`;
}

type Print = (indent: string, pieces: readonly Styled[], hanging?: string) => void;

function printRedline(comparison: Comparison, print: Print, out: string[]): void {
  const shown = comparison.links.filter((link) => !isFurniture(comparison, link));
  if (shown.length === 0) return;
  const before = shown.map((link) => sentenceNumbers(link.original));
  const after = shown.map((link) => sentenceNumbers(link.revision));
  const widest = (labels: readonly string[]) => labels.reduce((most, label) => Math.max(most, label.length), 1);
  const [beforeWidth, afterWidth] = [widest(before), widest(after)];
  out.push('');
  print('', [plain(LEGEND, 'quiet')]);
  let lastParagraphs = { original: -1, revision: -1 };
  for (const [index, link] of shown.entries()) {
    const paragraphs = paragraphsOf(comparison, link);
    const side = link.revision.length > 0 ? 'revision' : 'original';
    if (paragraphs[side] !== lastParagraphs[side]) out.push('');
    lastParagraphs = {
      original: paragraphs.original ?? lastParagraphs.original,
      revision: paragraphs.revision ?? lastParagraphs.revision,
    };
    const numbers = [before[index]?.padStart(beforeWidth), GLYPHS[link.kind], after[index]?.padStart(afterWidth)];
    const gutter = `${numbers.join(' ')}  `;
    const words = linkWords(link);
    const tag = words.length > 0 ? [plain(`(${words.join(', ')}) `, 'quiet')] : [];
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
  if (link.kind === 'dropped' || link.kind === 'added') return runs.map((run) => plain(printable(run.text), run.mark));
  return runs.map(marked);
}

/** Typography that only came or went is marked like words that did, quietly. */
function marked(run: Run): Styled {
  const text = printable(run.text);
  if (run.mark === 'typography' && run.was === '') return plain(`{+${text}+}`, 'typography');
  if (run.mark === 'typography' && text === '') return plain(`[-${printable(run.was ?? '')}-]`, 'typography');
  if (run.mark === 'deleted') return plain(`[-${text}-]`, 'deleted');
  if (run.mark === 'inserted') return plain(`{+${text}+}`, 'inserted');
  if (run.mark === 'typography') return plain(`{~${printable(run.was ?? '')}>${text}~}`, 'typography');
  return plain(text);
}

function printFurniture(comparison: Comparison, print: Print, out: string[]): void {
  const parts = (['original', 'revision'] as const).flatMap((side) => {
    const indices = [...comparison[side].sentences.keys()].filter(
      (index) => comparison[side].sentences[index]?.role === 'furniture',
    );
    return indices.length === 0 ? [] : [`${sentenceNumbers(indices)} of the ${side}`];
  });
  if (parts.length === 0) return;
  const { furniture } = comparison.summary;
  out.push('');
  const lines = count(furniture.original + furniture.revision, 'sentence');
  print('', [plain(`Page furniture set aside: ${lines} (${parts.join('; ')}).`, 'quiet')]);
}

function printQuotes(comparison: Comparison, print: Print, out: string[]): void {
  const { quotes } = comparison;
  if (quotes.length === 0) return;
  const judged = signOffOf(comparison);
  out.push('');
  print('', [plain('Quotes', 'strong')]);
  for (const severity of SEVERITIES) {
    const group = [...quotes.entries()].filter(([, change]) => change.severity === severity);
    if (group.length === 0) continue;
    print('  ', [plain(SEVERITY_TITLES[severity], severity === 'none' ? 'quiet' : severity)]);
    for (const [index, change] of group) {
      if (severity === 'none') printQuietQuote(comparison, change, print);
      else printQuote(comparison, change, print);
      printJudgement(judged('quote', index), print);
    }
  }
}

function printJudgement(one: SignedItem | undefined, print: Print): void {
  if (one !== undefined) print('      ', [plain(`Sign-off: ${printable(judgement(one))}`, 'strong')], '        ');
}

/** A quote that nobody needs to look at takes one line. */
function printQuietQuote(comparison: Comparison, change: QuoteChange, print: Print): void {
  const words = squeeze(
    quoteRuns(comparison, change)
      .map((run) => printable(run.text))
      .join(''),
  );
  print('    ', [plain(`${statusOf(change)}: “${words}”`, 'quiet')], '          ');
}

function statusOf(change: QuoteChange): string {
  return change.flags.length > 0 ? `${change.status} (${change.flags.join(', ')})` : change.status;
}

function printQuote(comparison: Comparison, change: QuoteChange, print: Print): void {
  const at = placeOf(comparison, change);
  print('    ', [plain(statusOf(change), 'strong'), plain(at === '' ? '' : `, ${at}`, 'quiet')]);
  print('      ', [plain('“'), ...quoteRuns(comparison, change).map(marked), plain('”')]);
  if (change.passage !== null) {
    const side = change.revision.length === 0 ? 'revision' : 'original';
    const passage = printable(squeeze(textOf(comparison[side].text, change.passage)));
    print('      ', [plain(`${side}: `, 'quiet'), plain(passage)]);
  }
  const sources = printable(sourcesOf(comparison, change));
  if (sources !== '') print('      ', [plain(sources)]);
  if (change.reason !== '') print('      ', [plain(printable(change.reason), 'quiet')]);
}

function printFacts(comparison: Comparison, print: Print, out: string[]): void {
  if (comparison.facts.length === 0) return;
  const judged = signOffOf(comparison);
  out.push('');
  print('', [plain('Facts', 'strong')]);
  for (const severity of SEVERITIES) {
    const group = [...comparison.facts.entries()].filter(([, fact]) => fact.severity === severity);
    if (group.length === 0) continue;
    print('  ', [plain(SEVERITY_TITLES[severity], severity === 'none' ? 'quiet' : severity)]);
    for (const [index, fact] of group) {
      printFact(comparison, fact, print);
      printJudgement(judged('fact', index), print);
    }
  }
}

function printFact(comparison: Comparison, fact: FactChange, print: Print): void {
  const words = printable(factWords(comparison, fact));
  const head = plain(`${fact.kind} ${fact.status}: `, fact.severity === 'none' ? '' : 'strong');
  const at = placeOfFact(comparison, fact);
  print('    ', [head, plain(words), plain(at === '' ? '' : ` (${at})`, 'quiet')], '      ');
  const says = fact.severity === 'none' || fact.severity === 'cosmetic' ? '' : printable(fact.reason);
  if (says !== '') print('      ', [plain(says, 'quiet')]);
}

function plain(text: string, style = ''): Styled {
  return { text, style };
}

function paint({ text, style }: Styled, colour: boolean): string {
  const code = ANSI[style];
  return colour && code !== undefined ? `\x1b[${code}m${text}\x1b[0m` : text;
}

function printable(text: string): string {
  return text.replace(/(?!\s)\p{Cc}/gu, '\ufffd');
}
