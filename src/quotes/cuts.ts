/** Where words were cut out of a quote: of places that leave the same words, the one that a reader sees. */
import type { Hunk } from '../edits/differences.ts';
import type { QuoteWord } from './quote-text.ts';

/**
 * The whole clauses whose loss alone leaves the other words, null where none do. Where the clauses begin alike, the
 * fewest differences may take apart what stays: `[I don’t think we stop.] I think we go on`.
 */
export function clausesCut(a: readonly QuoteWord[], b: readonly QuoteWord[]): Hunk | null {
  const length = a.length - b.length;
  if (length <= 0) return null;
  let head = 0;
  while (head < b.length && a[head]?.key === b[head]?.key) head++;
  let tail = 0;
  while (tail < b.length && a.at(-1 - tail)?.key === b.at(-1 - tail)?.key) tail++;
  const isEdge = (at: number) => at === 0 || at === a.length || a[at]?.afterClauseMark === true;
  for (let from = b.length - tail; from <= head; from++)
    if (isEdge(from) && isEdge(from + length)) return { fromA: from, toA: from + length, fromB: from, toB: from };
  return null;
}

/**
 * A cut moved along equal words to where the revision marks it: of `I am sick of it and [I am sick] of him` and
 * `I am sick … of him`, whose words recur, the ellipsis tells which went.
 */
export function atEllipsis(hunk: Hunk, a: readonly QuoteWord[], b: readonly QuoteWord[]): Hunk {
  if (hunk.fromB !== hunk.toB) return hunk;
  const length = hunk.toA - hunk.fromA;
  const isMarked = (at: number) => b[at]?.afterEllipsis === true;
  for (const step of [-1, 1]) {
    let [fromA, fromB] = [hunk.fromA, hunk.fromB];
    while (fromA >= 0 && fromA + length <= a.length) {
      if (isMarked(fromB)) return { fromA, toA: fromA + length, fromB, toB: fromB };
      const [leaves, enters] = step < 0 ? [fromA + length - 1, fromA - 1] : [fromA, fromA + length];
      const word = step < 0 ? b[fromB - 1] : b[fromB];
      if (a[enters] === undefined || a[leaves]?.key !== a[enters]?.key || word?.key !== a[enters]?.key) break;
      fromA += step;
      fromB += step;
    }
  }
  return hunk;
}
