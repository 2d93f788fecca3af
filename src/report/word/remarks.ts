import type { Comparison, Range } from '../../comparison.ts';
import type { Messages } from '../../messages/messages.ts';
import { type LedgerItem, ledgerOf } from '../ledger.ts';
import { isFurniture } from '../numbering.ts';
import { openingLines, type Wordings, wordingsOf } from '../wording.ts';

/** A comment beside the text: what it says, a paragraph each, and the words it speaks of. */
export interface Remark {
  readonly lines: readonly string[];
  /** Null: of the story as a whole. */
  readonly side: 'original' | 'revision' | null;
  readonly range: Range;
}

/** More moves than this would bury the ledger's items in the margin; the verdict counts them. */
const MOST_MOVES = 40;

/** The verdict, then a remark for each critical or high item of the ledger and for each that was judged, then one for each move. */
export function remarksOf(comparison: Comparison, messages: Messages): Remark[] {
  const words = wordingsOf(comparison, messages);
  // what an editor must not miss; everything else is in the tracked changes themselves
  const told = ledgerOf(comparison, messages, words)
    .flatMap(({ items }) => items)
    .filter(
      ({ entry, signOff }) => signOff !== undefined || entry.severity === 'critical' || entry.severity === 'high',
    );
  return [
    { lines: openingLines(comparison, messages), side: null, range: [0, 0] },
    ...told.map((item) => remarkOn(item, messages)),
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

function remarkOn({ entry, head, runs, reason, sources, judgement }: LedgerItem, { report }: Messages): Remark {
  const severity = report.severities[entry.severity];
  const title =
    'flags' in entry
      ? `${report.quoteIs(head)} (${severity}).`
      : `${head.charAt(0).toUpperCase()}${head.slice(1)} (${severity}): ${runs[0]?.text}`;
  return { lines: [judgement, title, reason, sources].filter((line) => line !== ''), ...placeOf(entry) };
}

/** The words of the revision, where it has any; else those of the original. */
function placeOf(entry: LedgerItem['entry']): Pick<Remark, 'side' | 'range'> {
  const rangeOn = (side: 'original' | 'revision'): Range | null => {
    if (!('flags' in entry)) return entry[side];
    const quote = entry[side][0];
    return quote === undefined ? null : [quote.start, quote.end];
  };
  const passage = 'flags' in entry ? entry.passage : null;
  const range = rangeOn('revision') ?? passage;
  return range === null ? { side: 'original', range: rangeOn('original') ?? [0, 0] } : { side: 'revision', range };
}
