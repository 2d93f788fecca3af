import type { Role } from '../../comparison.ts';
import { firstIndexWhere } from '../../text/collections.ts';
import { PARAGRAPH, paragraphRoles } from './flow.ts';
import { type Merged, type Piece, textOfPiece } from './merge.ts';

/** A piece, or a part of one, inside a paragraph. */
export interface Segment extends Piece {
  readonly text: string;
}

/** Places at which segments end, on each side, sorted. */
export interface Cuts {
  readonly original: readonly number[];
  readonly revision: readonly number[];
}

/** A paragraph of the merged text. */
export interface MergedParagraph {
  readonly segments: readonly Segment[];
  /** What became of the mark that ends it; `last`: the end of the text, which both sides have. */
  readonly mark: Piece['mark'] | 'last';
  /** What it is in the version that has its mark. */
  readonly role: Role;
}

const NO_CUTS: Cuts = { original: [], revision: [] };

/** The merged text, paragraph by paragraph; segments also end at the `cuts`. */
export function* mergedParagraphs(merged: Merged, cuts: Cuts = NO_CUTS): Generator<MergedParagraph> {
  const { original, revision } = merged;
  const roles = { original: paragraphRoles(original.story), revision: paragraphRoles(revision.story) };
  const at = { original: 0, revision: 0 };
  let segments: Segment[] = [];
  const close = (mark: MergedParagraph['mark']): MergedParagraph => {
    const side = mark === 'deleted' || revision.text === '' ? 'original' : 'revision';
    const paragraph = { segments, mark, role: roles[side][at[side]] ?? 'body' };
    segments = [];
    if (mark !== 'inserted') at.original++;
    if (mark !== 'deleted') at.revision++;
    return paragraph;
  };
  for (const piece of merged.pieces) {
    for (const segment of cut(merged, piece, cuts)) {
      if (segment.text === PARAGRAPH) yield close(segment.mark);
      else segments.push(segment);
    }
  }
  yield close('last');
}

/** A piece cut at paragraph marks, which stand alone, and where remarks begin and end. */
function* cut(merged: Merged, piece: Piece, cuts: Cuts): Generator<Segment> {
  const text = textOfPiece(merged, piece);
  const places = [
    ...(piece.mark === 'inserted' ? [] : within(cuts.original, piece.original, piece.length)),
    ...(piece.mark === 'deleted' ? [] : within(cuts.revision, piece.revision, piece.length)),
  ].sort((a, b) => a - b);
  const part = (from: number, to: number): Segment => ({
    mark: piece.mark,
    original: piece.original + (piece.mark === 'inserted' ? 0 : from),
    revision: piece.revision + (piece.mark === 'deleted' ? 0 : from),
    length: to - from,
    text: text.slice(from, to),
  });
  let place = 0;
  for (let from = 0; from < text.length; ) {
    while ((places[place] ?? text.length) <= from && place < places.length) place++;
    const mark = text.indexOf(PARAGRAPH, from);
    const to = Math.min(mark === from ? from + 1 : mark === -1 ? text.length : mark, places[place] ?? text.length);
    yield part(from, to);
    from = to;
  }
}

/** The places in `sorted` that lie inside `(from, from + length)`, counted from `from`. */
function within(sorted: readonly number[], from: number, length: number): number[] {
  const found: number[] = [];
  for (let i = firstIndexWhere(sorted, (place) => place > from); i < sorted.length; i++) {
    const place = sorted[i] as number;
    if (place >= from + length) break;
    found.push(place - from);
  }
  return found;
}
