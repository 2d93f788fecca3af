import type { Comparison, Link, QuoteChange, Severity, SignedItem } from '../comparison.ts';
import { en } from '../messages/en.ts';
import type { Messages, ReportMessages } from '../messages/messages.ts';
import { isFurniture } from './numbering.ts';
import { linkRuns, quoteRuns, type Run } from './redline.ts';
import { groupBySeverity } from './severity.ts';
import { judgement, signOffOf } from './sign-off.ts';
import {
  factWords,
  openingLines,
  passageOf,
  type Wording,
  type Wordings,
  withPlainSpaces,
  wordingsOf,
} from './wording.ts';

/**
 * The comparison as Markdown (CommonMark with GitHub's `~~struck~~`): deleted words struck, inserted
 * ones bold. What the stories contain is escaped, so that it stays text.
 */
export function markdownReport(comparison: Comparison, messages: Messages = en): string {
  const { original, revision, quotes, facts, summary } = comparison;
  const { report } = messages;
  const words = wordingsOf(comparison, messages);
  const judged = signOffOf(comparison);
  const { furniture } = summary;
  const blocks = [
    `# ${text(original.name)} → ${text(revision.name)}`,
    openingLines(comparison, messages).map(text).join('  \n'),
    ...ledger(report.quotes, quotes, report, (change, index) =>
      item(words.quote(change), quoted(comparison, change, report), report, judged('quote', index)),
    ),
    ...ledger(report.facts, facts, report, (fact, index) =>
      item(words.fact(fact), [text(factWords(comparison, fact))], report, judged('fact', index)),
    ),
    `## ${report.sentences}`,
    report.legend.markdown,
    ...comparison.links
      .filter((link) => !isFurniture(comparison, link))
      .map((link) => linkBlock(comparison, link, words)),
  ];
  if (furniture.original + furniture.revision > 0) {
    blocks.push(`*${withPlainSpaces(report.furnitureAside(furniture.original, furniture.revision))}*`);
  }
  return `${blocks.join('\n\n')}\n`;
}

function ledger<Entry extends { readonly severity: Severity }>(
  title: string,
  entries: readonly Entry[],
  { severityTitles }: ReportMessages,
  itemOf: (entry: Entry, index: number) => string,
): string[] {
  if (entries.length === 0) return [];
  const groups = groupBySeverity(entries).map(
    (group) =>
      `### ${severityTitles[group.severity]}\n\n${group.entries.map(([index, entry]) => itemOf(entry, index)).join('\n')}`,
  );
  return [`## ${title}`, ...groups];
}

/** An entry of a list: its head and words, then a line for each thing that there is to say. */
function item(
  { head, sources, reason, place }: Wording,
  [words = '', ...more]: readonly string[],
  report: ReportMessages,
  one: SignedItem | undefined,
): string {
  const signed = one === undefined ? '' : `${report.signOff}**${text(judgement(one, report))}**`;
  const rest = [...more, text(sources), text(reason), place, signed].filter((line) => line !== '');
  return `- **${head}**: ${words}${rest.map((line) => `  \n  ${line}`).join('')}`;
}

function quoted(comparison: Comparison, change: QuoteChange, report: ReportMessages): string[] {
  const words = `“${redline(quoteRuns(comparison, change))}”`;
  const passage = passageOf(comparison, change);
  return passage === null ? [words] : [words, `${report.inSide[passage.side]}${text(passage.text)}`];
}

function linkBlock(comparison: Comparison, link: Link, words: Wordings): string {
  const numbers = [words.numbers(link, 'original'), words.numbers(link, 'revision')].map((label) => label || '·');
  return `\`${numbers.join(' → ')}\` *${words.fate(link)}*  \n${redline(linkRuns(comparison, link))}`;
}

function redline(runs: readonly Run[]): string {
  return runs.map(marked).join('').replace(/\s+/g, ' ').trim();
}

/** Typography is shown as it came to be: marking glyphs would hide the words. */
function marked(run: Run): string {
  const words = text(run.text);
  if (run.mark === 'deleted') return `~~${words}~~`;
  return run.mark === 'inserted' ? `**${words}**` : words;
}

/** Characters that Markdown or HTML inside it could take for its own. */
function text(words: string): string {
  return words
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+]/, '\\$&');
}
