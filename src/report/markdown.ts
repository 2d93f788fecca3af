import type { Comparison, Link } from '../comparison.ts';
import { en } from '../messages/en.ts';
import type { Messages, ReportMessages } from '../messages/messages.ts';
import { type LedgerItem, type LedgerLine, ledgerOf, wordsOf } from './ledger.ts';
import { isFurniture } from './numbering.ts';
import { linkRuns, type Run, sidesOf, sideText } from './redline.ts';
import { messagesFor, tellsReports } from './sides.ts';
import { openingLines, titleOf, type Wordings, withPlainSpaces, wordingsOf } from './wording.ts';

/**
 * The comparison as Markdown (CommonMark with GitHub's `~~struck~~`): deleted words struck, inserted
 * ones bold. What the stories contain is escaped, so that it stays text.
 */
export function markdownReport(comparison: Comparison, language: Messages = en): string {
  const messages = messagesFor(comparison, language);
  const { summary } = comparison;
  const { report } = messages;
  const words = wordingsOf(comparison, messages);
  const { furniture } = summary;
  const inReports = tellsReports(comparison);
  const blocks = [
    `# ${text(titleOf(comparison, messages))}`,
    openingLines(comparison, messages).map(text).join('  \n'),
    ...ledgerOf(comparison, messages, words).flatMap(({ title, groups, lines }) => [
      ...(groups.length + lines.length === 0 ? [] : [`## ${text(title)}`]),
      ...groups.map(
        ({ severity, items }) =>
          `### ${report.severityTitles[severity]}\n\n${items.map((item) => itemOf(item, report)).join('\n')}`,
      ),
      ...(lines.length === 0 ? [] : [lines.map(lineOf).join('\n')]),
    ]),
    `## ${report.sentences}`,
    ...(inReports ? [] : [report.legend.markdown]),
    ...comparison.links
      .filter((link) => !isFurniture(comparison, link))
      .map((link) => (inReports ? twoTexts(comparison, link, words, report) : linkBlock(comparison, link, words))),
  ];
  if (furniture.original + furniture.revision > 0) {
    blocks.push(`*${withPlainSpaces(report.furnitureAside(furniture.original, furniture.revision))}*`);
  }
  return `${blocks.join('\n\n')}\n`;
}

/** An entry of a list: its head and words, then a line for each thing that there is to say. */
function itemOf(item: LedgerItem, report: ReportMessages): string {
  const { passage, sources, reason, place } = item;
  const words = redline(item.runs);
  const lines = [
    passage === null ? '' : passage.label + text(passage.text),
    text(sources),
    text(reason),
    place,
    item.judgement === '' ? '' : `${report.signOff}**${text(item.judgement)}**`,
  ].filter((line) => line !== '');
  return `- **${item.head}**: ${item.isQuote ? `“${words}”` : words}${lines.map((line) => `  \n  ${line}`).join('')}`;
}

function lineOf(line: LedgerLine): string {
  return `- **${text(line.label)}**: ${text(wordsOf(line))}${line.detail === '' ? '' : `  \n  ${text(line.detail)}`}`;
}

/** What both tell as each tells it, or what one alone tells: nothing of it was changed. */
function twoTexts(comparison: Comparison, link: Link, words: Wordings, report: ReportMessages): string {
  const told = sidesOf(link).map((side) => `${text(report.inSide[side])}${text(sideText(comparison, link, side))}`);
  return [`*${text(words.fate(link))}*`, ...told].join('  \n');
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
