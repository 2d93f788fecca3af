import type { Comparison, FactChange, Link, QuoteChange, SignedItem } from '../comparison.ts';
import { textOf } from '../text/ranges.ts';
import { linkRuns, quoteRuns, type Run } from './redline.ts';
import { judgement, signOffLine, signOffOf } from './sign-off.ts';
import {
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

/**
 * The comparison as Markdown (CommonMark with GitHub's `~~struck~~`): deleted words struck, inserted
 * ones bold. What the stories contain is escaped, so that it stays text.
 */
export function markdownReport(comparison: Comparison): string {
  const { original, revision } = comparison;
  const lines = [...verdict(comparison), signOffLine(comparison)].filter((one) => one !== '');
  const blocks = [`# ${text(original.name)} → ${text(revision.name)}`, lines.map(text).join('  \n')];
  const { quotes, facts } = comparison;
  const judged = signOffOf(comparison);
  if (quotes.length > 0) {
    const item = (change: QuoteChange, index: number) => quoteItem(comparison, change, judged('quote', index));
    blocks.push('## Quotes', ...ledger(quotes, item));
  }
  if (facts.length > 0) {
    blocks.push('## Facts', ...ledger(facts, (fact, index) => factItem(comparison, fact, judged('fact', index))));
  }
  blocks.push('## Sentences', 'Deleted words are ~~struck~~, inserted ones **bold**.');
  const links = comparison.links.filter((link) => !isFurniture(comparison, link));
  for (const link of links) blocks.push(linkBlock(comparison, link));
  const aside = comparison.links.length - links.length;
  if (aside > 0) blocks.push(`*${aside} lines of page furniture were set aside.*`);
  return `${blocks.join('\n\n')}\n`;
}

function ledger<T extends QuoteChange | FactChange>(
  entries: readonly T[],
  item: (entry: T, index: number) => string,
): string[] {
  return SEVERITIES.flatMap((severity) => {
    const group = entries.flatMap((entry, index) => (entry.severity === severity ? [item(entry, index)] : []));
    return group.length === 0 ? [] : [`### ${SEVERITY_TITLES[severity]}`, group.join('\n')];
  });
}

function signed(one: SignedItem | undefined): string {
  return one === undefined ? '' : `Sign-off: **${text(judgement(one))}**`;
}

function quoteItem(comparison: Comparison, change: QuoteChange, one: SignedItem | undefined): string {
  const head = [change.status, ...change.flags].join(', ');
  const side = change.revision.length === 0 ? 'revision' : 'original';
  const passage =
    change.passage === null ? '' : `in the ${side}: ${text(squeeze(textOf(comparison[side].text, change.passage)))}`;
  const rest = [
    passage,
    text(sourcesOf(comparison, change)),
    text(change.reason),
    placeOf(comparison, change),
    signed(one),
  ];
  return `- **${head}**: “${redline(quoteRuns(comparison, change))}”${rest
    .filter(Boolean)
    .map((part) => `  \n  ${part}`)
    .join('')}`;
}

function factItem(comparison: Comparison, fact: FactChange, one: SignedItem | undefined): string {
  const rest = [text(fact.reason), placeOfFact(comparison, fact), signed(one)].filter(Boolean);
  return `- **${fact.kind} ${fact.status}**: ${text(factWords(comparison, fact))}${rest.map((part) => `  \n  ${part}`).join('')}`;
}

function linkBlock(comparison: Comparison, link: Link): string {
  const numbers = [sentenceNumbers(link.original), sentenceNumbers(link.revision)].map((label) => label || '·');
  const what = [link.kind === 'typography' ? '' : link.kind, ...linkWords(link)].filter(Boolean).join(', ');
  return `\`${numbers.join(' → ')}\` *${what}*  \n${redline(linkRuns(comparison, link))}`;
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
