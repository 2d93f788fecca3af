import type { Comparison, FactChange, Link, QuoteChange, SideName } from '../comparison.ts';
import type { Messages } from '../messages/messages.ts';
import { indexAt } from '../text/ranges.ts';
import { sentencesOfFact } from './numbering.ts';
import { squeeze, withPlainSpaces, wordingsOf } from './wording.ts';

/** The sentences of the link of a quote, the revision's first; of a fact. */
function sentencesOf(comparison: Comparison, change: QuoteChange | FactChange): Pick<Link, SideName> | undefined {
  if ('link' in change) return sentencesOfFact(comparison, change);
  const { links, original, revision } = comparison;
  const sides = { original, revision };
  for (const side of ['revision', 'original'] as const) {
    const start = change[side][0]?.start;
    const sentence = start === undefined ? -1 : indexAt(sides[side].sentences, start);
    const link = sentence < 0 ? undefined : links.find((one) => one[side].includes(sentence));
    if (link !== undefined) return link;
  }
  return undefined;
}

/**
 * One entry of the ledger as plain text, to be sent to whoever wrote it: what it is, the sentence of each side, who
 * says it, why it is told.
 */
export function itemText(
  comparison: Comparison,
  kind: 'quote' | 'fact',
  index: number,
  names: Readonly<Record<SideName, string>>,
  messages: Messages,
): string {
  const words = wordingsOf(comparison, messages);
  const change = kind === 'quote' ? comparison.quotes[index] : comparison.facts[index];
  if (change === undefined) return '';
  const { head, sources, reason, place } = 'link' in change ? words.fact(change) : words.quote(change);
  const link = sentencesOf(comparison, change);
  const sides = (['original', 'revision'] as const).map((side) => {
    const { text, sentences } = comparison[side];
    const said = (link?.[side] ?? []).map((one) => text.slice(sentences[one]?.start, sentences[one]?.end));
    return said.length === 0 ? '' : `${names[side]}: ${squeeze(said.join(' '))}`;
  });
  const title = `${head} (${messages.report.severities[change.severity]})${place === '' ? '' : `, ${place}`}`;
  return [title, ...sides, sources, reason]
    .filter((line) => line !== '')
    .map(withPlainSpaces)
    .join('\n');
}
