import type { Comparison, FactChange, QuoteChange, Range, Severity, SignedItem } from '../../comparison.ts';
import { judgement, signOffLine, signOffOf } from '../sign-off.ts';
import { factWords, isFurniture, sentenceNumbers, sourcesOf, verdict } from '../wording.ts';

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
export function remarksOf(comparison: Comparison): Remark[] {
  const { quotes, facts } = comparison;
  const judged = signOffOf(comparison);
  const progress = signOffLine(comparison);
  const whole = [...verdict(comparison), ...(progress === '' ? [] : [progress])];
  return [
    { lines: whole, side: null, range: [0, 0] },
    ...quotes.flatMap((change, index) => {
      const one = judged('quote', index);
      return one === undefined && !REMARKABLE.has(change.severity) ? [] : [ofQuote(comparison, change, one)];
    }),
    ...facts.flatMap((fact, index) => {
      const one = judged('fact', index);
      return one === undefined && !REMARKABLE.has(fact.severity) ? [] : [ofFact(comparison, fact, one)];
    }),
    ...ofMoves(comparison),
  ];
}

/** A moved sentence is deleted here and inserted there: the remark at its new place says that it is the same. */
function ofMoves(comparison: Comparison): Remark[] {
  const moves = comparison.links.filter((link) => link.moved && !isFurniture(comparison, link));
  if (moves.length > MOST_MOVES) return [];
  return moves.flatMap((link): Remark[] => {
    const { sentences } = comparison.revision;
    const [first, last] = [sentences[link.revision[0] ?? -1], sentences[link.revision.at(-1) ?? -1]];
    if (first === undefined || last === undefined) return [];
    const many = link.original.length > 1;
    const from = `sentence${many ? 's' : ''} ${sentenceNumbers(link.original)} of the original`;
    const how = link.kind === 'reworded' ? ', reworded' : '';
    return [{ lines: [`Moved here${how}: ${from}.`], side: 'revision', range: [first.start, last.end] }];
  });
}

function ofQuote(comparison: Comparison, change: QuoteChange, one: SignedItem | undefined): Remark {
  const what = [change.status, ...change.flags].join(', ');
  const lines = [judgement(one), `Quote ${what} (${change.severity}).`, change.reason, sourcesOf(comparison, change)];
  const [before, after] = [change.original[0], change.revision[0]];
  const place: Pick<Remark, 'side' | 'range'> =
    after !== undefined
      ? { side: 'revision', range: [after.start, after.end] }
      : before !== undefined && change.passage === null
        ? { side: 'original', range: [before.start, before.end] }
        : { side: 'revision', range: change.passage ?? [0, 0] };
  return { lines: lines.filter((line) => line !== ''), ...place };
}

function ofFact(comparison: Comparison, fact: FactChange, one: SignedItem | undefined): Remark {
  const kind = `${fact.kind.charAt(0).toUpperCase()}${fact.kind.slice(1)}`;
  const head = `${kind} ${fact.status} (${fact.severity}): ${factWords(comparison, fact)}`;
  const lines = [judgement(one), head, fact.reason].filter((line) => line !== '');
  return fact.revision === null
    ? { lines, side: 'original', range: fact.original ?? [0, 0] }
    : { lines, side: 'revision', range: fact.revision };
}
