import type { Comparison, FactChange, QuoteChange, Range, Severity, SignedItem } from '../../comparison.ts';
import type { Messages } from '../../messages/messages.ts';
import { isFurniture } from '../numbering.ts';
import { judgement, signOffOf } from '../sign-off.ts';
import { factWords, openingLines, type Wordings, wordingsOf } from '../wording.ts';

/** A comment beside the text: what it says, a paragraph each, and the words it speaks of. */
export interface Remark {
  readonly lines: readonly string[];
  /** Null: of the story as a whole. */
  readonly side: 'original' | 'revision' | null;
  readonly range: Range;
}

/** What an editor must not miss is said beside the text: everything else is in the tracked changes themselves. */
const REMARKABLE: ReadonlySet<Severity> = new Set(['critical', 'high']);

/** More moves than this would bury the ledger's items in the margin; the verdict counts them. */
const MOST_MOVES = 40;

/** The verdict, then a remark for each critical or high item of the ledger and for each that was judged, then one for each move. */
export function remarksOf(comparison: Comparison, messages: Messages): Remark[] {
  const { quotes, facts } = comparison;
  const judged = signOffOf(comparison);
  const words = wordingsOf(comparison, messages);
  const isTold = ({ severity }: QuoteChange | FactChange, one: SignedItem | undefined) =>
    one !== undefined || REMARKABLE.has(severity);
  return [
    { lines: openingLines(comparison, messages), side: null, range: [0, 0] },
    ...quotes.flatMap((change, index) => {
      const one = judged('quote', index);
      return isTold(change, one) ? [ofQuote(change, messages, words, one)] : [];
    }),
    ...facts.flatMap((fact, index) => {
      const one = judged('fact', index);
      return isTold(fact, one) ? [ofFact(comparison, fact, messages, words, one)] : [];
    }),
    ...ofMoves(comparison, messages, words),
  ];
}

/** A moved sentence is deleted here and inserted there: the remark at its new place says that it is the same. */
function ofMoves(comparison: Comparison, { report }: Messages, words: Wordings): Remark[] {
  const moves = comparison.links.filter((link) => link.moved && !isFurniture(comparison, link));
  if (moves.length > MOST_MOVES) return [];
  return moves.flatMap((link): Remark[] => {
    const { sentences } = comparison.revision;
    const [first, last] = [sentences[link.revision[0] ?? -1], sentences[link.revision.at(-1) ?? -1]];
    if (first === undefined || last === undefined) return [];
    const line = report.movedHere(words.placeOn(link, 'original'), link.kind === 'reworded');
    return [{ lines: [line], side: 'revision', range: [first.start, last.end] }];
  });
}

function ofQuote(change: QuoteChange, { report }: Messages, words: Wordings, one: SignedItem | undefined): Remark {
  const { head, reason, sources } = words.quote(change);
  const what = `${report.quoteIs(head)} (${report.severities[change.severity]}).`;
  const [before, after] = [change.original[0], change.revision[0]];
  const place: Pick<Remark, 'side' | 'range'> =
    after !== undefined
      ? { side: 'revision', range: [after.start, after.end] }
      : before !== undefined && change.passage === null
        ? { side: 'original', range: [before.start, before.end] }
        : { side: 'revision', range: change.passage ?? [0, 0] };
  return { lines: withoutEmpty([judgement(one, report), what, reason, sources]), ...place };
}

function ofFact(
  comparison: Comparison,
  fact: FactChange,
  { report }: Messages,
  words: Wordings,
  one: SignedItem | undefined,
): Remark {
  const { head, reason } = words.fact(fact);
  const title = `${head.charAt(0).toUpperCase()}${head.slice(1)} (${report.severities[fact.severity]})`;
  const lines = withoutEmpty([judgement(one, report), `${title}: ${factWords(comparison, fact)}`, reason]);
  return fact.revision === null
    ? { lines, side: 'original', range: fact.original ?? [0, 0] }
    : { lines, side: 'revision', range: fact.revision };
}

function withoutEmpty(lines: readonly string[]): string[] {
  return lines.filter((line) => line !== '');
}
