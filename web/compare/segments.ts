/** Marks of several kinds over one text, cut into flat pieces that a page can draw one after the other. */
import type { Range, SideName } from '#engine';
import { firstIndex } from '../model/lists.ts';

export interface EditMark {
  readonly start: number;
  readonly end: number;
  /** `differs`: the words of one report where the other has its own. */
  readonly kind: 'insert' | 'delete' | 'typography' | 'differs';
  /** The words stand elsewhere in the other side's sentence. */
  readonly moved?: true;
}

/** A point where the other side has words that this one has not. */
export interface Caret {
  readonly at: number;
  readonly kind: 'insert' | 'delete';
}

export interface QuoteMark {
  readonly start: number;
  readonly end: number;
  /** Index into the comparison's quotes. */
  readonly index: number;
  /** `wash`: quoted here; `gone`: here the words stand without marks. */
  readonly look: 'wash' | 'gone';
}

export interface FactMark {
  readonly start: number;
  readonly end: number;
  /** Index into the comparison's facts. */
  readonly index: number;
}

/** Everything that is marked on one side, or in one sentence of it. */
export interface Layers {
  readonly edits: readonly EditMark[];
  readonly carets: readonly Caret[];
  readonly quotes: readonly QuoteMark[];
  readonly facts: readonly FactMark[];
}

export const NO_LAYERS: Layers = { edits: [], carets: [], quotes: [], facts: [] };

/** A piece of text under the same marks throughout; a point is a piece without length. */
export interface TextSegment {
  /** The side that the positions belong to. */
  readonly side: SideName;
  readonly start: number;
  readonly end: number;
  readonly edit: EditMark['kind'] | null;
  readonly moved?: true;
  readonly quote: Pick<QuoteMark, 'index' | 'look'> | null;
  /** Whether the quote's seal goes before this piece. */
  readonly seal: boolean;
  readonly fact: number | null;
  /** A sign between two pieces: words of the other side stand here, or a sentence was split or merged. */
  readonly point: Caret['kind'] | 'split' | 'merge' | null;
}

/**
 * Cuts `[start, end)` (UTF-16) at every border of a mark. The pieces that are no points, put
 * together, are the range; marks that reach beyond it are cut off. Where marks of one kind overlap,
 * the one that comes first in its list shows.
 *
 * @param further positions at which it is cut besides, in any order
 */
export function segment(
  side: SideName,
  [start, end]: Range,
  layers: Layers,
  further: readonly number[] = NO_CUTS,
): TextSegment[] {
  const inside = (mark: Mark) => mark.start < end && mark.end > start;
  const edits = layers.edits.filter(inside);
  const quotes = layers.quotes.filter(inside);
  const facts = layers.facts.filter(inside);
  const carets = layers.carets.filter(({ at }) => at >= start && at <= end);
  const cuts = cutsOf([start, end], [edits, quotes, facts], carets, further);
  const placeOf = (position: number) => firstIndex(cuts.length, (place) => (cuts[place] as number) >= position);
  const editAt = firstOf(edits, cuts, placeOf);
  const quoteAt = firstOf(quotes, cuts, placeOf);
  const factAt = firstOf(facts, cuts, placeOf);
  const aroundCut = firstOf(quotes, cuts, placeOf, (mark) => [mark.start < start ? 0 : 1, mark.end > end ? 1 : 0]);
  const caretsAt = new Map<number, Caret[]>();
  for (const caret of carets) {
    const own = caretsAt.get(caret.at);
    if (own === undefined) caretsAt.set(caret.at, [caret]);
    else own.push(caret);
  }
  const pieces: TextSegment[] = [];
  for (let place = 0; place < cuts.length; place++) {
    const from = cuts[place] as number;
    for (const { at, kind } of caretsAt.get(from) ?? [])
      pieces.push({ ...pointAt(side, at, kind), quote: pick(quotes[aroundCut[place] as number]) });
    const to = cuts[place + 1];
    // at the range's end there is no next piece to stand in: the caret takes the marks of the last one
    if (to === undefined) break;
    const quote = quotes[quoteAt[place] as number];
    const edit = edits[editAt[place] as number];
    pieces.push({
      side,
      start: from,
      end: to,
      edit: edit?.kind ?? null,
      ...(edit?.moved && { moved: true }),
      quote: pick(quote),
      seal: quote !== undefined && quote.start === from,
      fact: facts[factAt[place] as number]?.index ?? null,
      point: null,
    });
  }
  return pieces;
}

const NO_CUTS: readonly number[] = [];

interface Mark {
  readonly start: number;
  readonly end: number;
}

/** Where a range is cut, in order and each once: as plain numbers, for a sentence may hold a hundred thousand. */
function cutsOf(
  [start, end]: Range,
  layers: readonly (readonly Mark[])[],
  carets: readonly Caret[],
  further: readonly number[],
): Uint32Array {
  const marks = layers.reduce((sum, { length }) => sum + length, 0);
  const borders = new Uint32Array(2 + 2 * marks + carets.length + further.length);
  borders[1] = start;
  borders[0] = end;
  let at = 2;
  for (const marks of layers) {
    for (const mark of marks) {
      borders[at++] = Math.max(start, mark.start);
      borders[at++] = Math.min(end, mark.end);
    }
  }
  for (const caret of carets) borders[at++] = caret.at;
  for (const position of further) borders[at++] = Math.max(start, Math.min(end, position));
  borders.sort();
  let count = 0;
  for (const border of borders) if (count === 0 || border > (borders[count - 1] as number)) borders[count++] = border;
  return borders.subarray(0, count);
}

/**
 * By place, from a mark's start to before its end, the index of the first of the marks that stands there, else one that
 * no mark has. A sentence may hold thousands of marks, which seldom overlap.
 */
function firstOf<M extends Mark>(
  marks: readonly M[],
  cuts: Uint32Array,
  placeOf: (position: number) => number,
  inset: (mark: M) => readonly [start: number, end: number] = () => [0, 0],
): Uint32Array {
  const found = new Uint32Array(cuts.length + 1).fill(marks.length);
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index] as M;
    const [after, beyond] = inset(mark);
    const end = Math.min(placeOf(mark.end), cuts.length - 1) + beyond;
    for (let place = placeOf(mark.start) + after; place < end; place++) found[place] = index;
  }
  return found;
}

/** A piece without length. */
export function pointAt(side: SideName, at: number, point: Exclude<TextSegment['point'], null>): TextSegment {
  return { side, start: at, end: at, edit: null, quote: null, seal: false, fact: null, point };
}

function pick(mark: QuoteMark | undefined): TextSegment['quote'] {
  return mark === undefined ? null : { index: mark.index, look: mark.look };
}

/** Runs of neighbours that share what `key` says: pieces of one quote, then of one fact, are drawn in one frame. */
export function runs<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const found: T[][] = [];
  let last: string | null = null;
  for (const item of items) {
    const own = key(item);
    if (own !== last) found.push([]);
    found.at(-1)?.push(item);
    last = own;
  }
  return found;
}
