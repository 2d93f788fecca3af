/** One link as one text: what stayed, what went, what came, in reading order. */
import { type Comparison, isTypographic, type Link, type Range, type SideName } from '#engine';
import { firstIndex } from '../model/lists.ts';
import { type LayerTable, withoutSpace } from './layers.ts';
import { NO_LAYERS, pointAt, segment, type TextSegment } from './segments.ts';

/**
 * The pieces of a linked pair as a proofreader would write them into one line. What both sides share
 * is taken from the revision: the pieces of that side, put together, are the revision's sentences.
 * Signs stand where a sentence was split or merged, and none where both sides have the border.
 */
export function redlinePieces(
  comparison: Comparison,
  link: Link,
  layers: LayerTable,
  showTypography: boolean,
): TextSegment[] {
  const pieces: TextSegment[] = [];
  const kept = keptBorders(comparison, link);
  const cut = {
    original: cutPieces(comparison, link, 'original', layers),
    revision: cutPieces(comparison, link, 'revision', layers),
  };
  /** The piece of each side after the last that was written. */
  const next = { original: 0, revision: 0 };
  // Both wordings of a quote stand in one line: one seal is enough.
  const sealed = new Set<number>();
  const mark = (side: SideName, range: Range, edit: 'insert' | 'delete', moved?: true) => {
    const [from, to] = withoutSpace(comparison[side].text, range);
    write(side, range[0], from, null);
    write(side, from, to, edit, moved);
    write(side, to, range[1], null);
  };
  const write = (side: SideName, start: number, end: number, edit: TextSegment['edit'], moved?: true) => {
    if (start === end) return;
    const own = cut[side];
    let at = next[side];
    // edits go through both texts in order: what is written mostly begins where the last of its side ended
    if (own[at - 1]?.end !== start) at = firstIndex(own.length, (index) => (own[index] as TextSegment).start >= start);
    for (; ; at++) {
      const piece = own[at];
      if (piece === undefined || piece.start >= end) break;
      // a sign stands before the sentence that begins there, unless both sides have the border
      if (piece.point !== null && side === 'revision' && kept.has(piece.start)) continue;
      const seal = piece.seal && piece.quote !== null && !sealed.has(piece.quote.index);
      if (seal && piece.quote !== null) sealed.add(piece.quote.index);
      const isAsCut = piece.point !== null || (edit === null && seal === piece.seal);
      pieces.push(isAsCut ? piece : { ...piece, edit, seal, ...(moved && { moved }) });
    }
    next[side] = at;
  };
  let done = comparison.revision.sentences[link.revision[0] ?? -1]?.start ?? 0;
  for (const edit of link.edits) {
    const { original, revision } = edit;
    const typography = isTypographic(edit);
    const isShown = showTypography || edit.kind === 'spelling';
    if (revision[0] > done) write('revision', done, revision[0], null);
    if (!typography) {
      mark('original', original, 'delete', edit.moved);
      mark('revision', revision, 'insert', edit.moved);
    } else {
      if (isShown && revision[0] === revision[1]) write('original', ...original, 'typography');
      write('revision', ...revision, isShown ? 'typography' : null);
    }
    done = Math.max(done, revision[1]);
  }
  const end = comparison.revision.sentences[link.revision.at(-1) ?? -1]?.end ?? done;
  if (end > done) write('revision', done, end, null);
  return pieces;
}

/** What a link's line is made of, as stretches of both texts in the order in which it has them. */
export function redlineStretches(
  comparison: Comparison,
  link: Link,
  layers: LayerTable,
  showTypography: boolean,
): readonly Pick<TextSegment, 'side' | 'start' | 'end'>[] {
  if (link.kind === 'dropped' || link.kind === 'added') {
    const side = link.kind === 'dropped' ? 'original' : 'revision';
    return link[side].flatMap((index) => {
      const sentence = comparison[side].sentences[index];
      return sentence === undefined ? [] : [{ side, start: sentence.start, end: sentence.end }];
    });
  }
  return redlinePieces(comparison, link, layers, showTypography).filter(({ point }) => point === null);
}

/** Where in the revision a sentence of the link starts that starts at the same words in the original. */
function keptBorders({ original, revision }: Comparison, link: Link): ReadonlySet<number> {
  const before = new Set(link.original.slice(1).map((index) => original.sentences[index]?.start));
  const first = original.sentences[link.original[0] ?? -1]?.start ?? 0;
  const begin = revision.sentences[link.revision[0] ?? -1]?.start ?? 0;
  const kept = new Set<number>();
  for (const index of link.revision.slice(1)) {
    const start = revision.sentences[index]?.start ?? 0;
    const edit = link.edits.findLast(({ revision: [, to] }) => to <= start);
    const there = edit === undefined ? first + start - begin : edit.original[1] + start - edit.revision[1];
    if (before.has(there) && !link.edits.some(({ revision: [from, to] }) => from < start && start < to))
      kept.add(start);
  }
  return kept;
}

/** The sentences of one side, cut at the borders of the edits, with a sign before each but the first. */
function cutPieces(comparison: Comparison, link: Link, side: SideName, layers: LayerTable): TextSegment[] {
  const { text, sentences } = comparison[side];
  const borders: number[] = [];
  for (const { [side]: range } of link.edits) borders.push(...range, ...withoutSpace(text, range));
  const pieces: TextSegment[] = [];
  for (const [order, index] of link[side].entries()) {
    const sentence = sentences[index];
    if (sentence === undefined) continue;
    if (order > 0) pieces.push(pointAt(side, sentence.start, side === 'revision' ? 'split' : 'merge'));
    const { quotes, facts } = layers[side](index);
    const own = { ...NO_LAYERS, quotes, facts };
    for (const piece of segment(side, [sentence.start, sentence.end], own, borders)) pieces.push(piece);
  }
  return pieces;
}
