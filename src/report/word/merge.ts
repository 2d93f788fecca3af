import type { Comparison, Link, Story } from '../../comparison.ts';
import { type Flow, flowOf, PARAGRAPH } from './flow.ts';

/** A piece of the merged text. Of `same` both positions count, of `deleted` the original's, of `inserted` the revision's. */
export interface Piece {
  readonly mark: 'same' | 'deleted' | 'inserted';
  /** Positions in the two flows, where the piece starts or, on the side that lacks it, where it would stand. */
  readonly original: number;
  readonly revision: number;
  readonly length: number;
}

export interface Merged {
  readonly original: Flow;
  readonly revision: Flow;
  readonly pieces: readonly Piece[];
}

/** Text that stands on both sides, glyph by glyph. */
type Match = Omit<Piece, 'mark'>;

/**
 * Both stories as one text with deletions and insertions. Without what is inserted it is the original's flow,
 * without what is deleted the revision's, whatever the links say: what cannot be shown as kept in its place, a
 * moved sentence above all, is deleted here and inserted there.
 */
export function mergeStories(comparison: Comparison): Merged {
  const original = flowOf(comparison.original);
  const revision = flowOf(comparison.revision);
  const found: Match[] = [];
  for (const link of comparison.links) {
    if (!link.moved) matchLink(original, revision, link, found);
  }
  const pieces: Piece[] = [];
  let o = 0;
  let r = 0;
  for (const match of inOrder(found)) {
    // links that share a sentence would have it twice
    if (match.original < o || match.revision < r) continue;
    pushGap(original, revision, { o, r, oEnd: match.original, rEnd: match.revision }, pieces);
    pushPiece(pieces, { mark: 'same', ...match });
    o = match.original + match.length;
    r = match.revision + match.length;
  }
  pushGap(original, revision, { o, r, oEnd: original.text.length, rEnd: revision.text.length }, pieces);
  return { original, revision, pieces };
}

/** One story alone, with nothing deleted or inserted. */
export function mergedOf(story: Story): Merged {
  const flow = flowOf(story);
  const { length } = flow.text;
  return { original: flow, revision: flow, pieces: [{ mark: 'same', original: 0, revision: 0, length }] };
}

/** What a link's edits leave alone is on both sides, but for white space, which edits may pass over. */
function matchLink(original: Flow, revision: Flow, link: Link, found: Match[]): void {
  if (link.original.length === 0 || link.revision.length === 0) return;
  let o = Number.NEGATIVE_INFINITY;
  let r = Number.NEGATIVE_INFINITY;
  for (const edit of link.edits) {
    matchStretch(
      original,
      revision,
      inFlow(original, link.original, o, edit.original[0]),
      inFlow(revision, link.revision, r, edit.revision[0]),
      found,
    );
    o = edit.original[1];
    r = edit.revision[1];
  }
  const end = Number.POSITIVE_INFINITY;
  matchStretch(
    original,
    revision,
    inFlow(original, link.original, o, end),
    inFlow(revision, link.revision, r, end),
    found,
  );
}

/** The parts of the sentences that lie in `[from, to)` of the story's text, as positions in the flow. */
function inFlow({ story, starts }: Flow, sentences: readonly number[], from: number, to: number): [number, number][] {
  return sentences.flatMap((index): [number, number][] => {
    const sentence = story.sentences[index];
    const start = starts[index];
    if (sentence === undefined || start === undefined) return [];
    const [first, last] = [Math.max(from, sentence.start), Math.min(to, sentence.end)];
    return first < last ? [[start + first - sentence.start, start + last - sentence.start]] : [];
  });
}

/**
 * Glyph by glyph through both sides, stepping over white space that only one has; a sentence's end on either
 * side ends a match. Where the sides part for good the rest is left unmatched.
 */
function matchStretch(
  original: Flow,
  revision: Flow,
  before: readonly (readonly [number, number])[],
  after: readonly (readonly [number, number])[],
  found: Match[],
): void {
  let [i, j] = [0, 0];
  let o = before[0]?.[0] ?? 0;
  let r = after[0]?.[0] ?? 0;
  let length = 0;
  const close = () => {
    // half of a surrogate pair is no glyph
    const kept = length > 0 && /[\ud800-\udbff]/.test(original.text.charAt(o - 1)) ? length - 1 : length;
    if (kept > 0) found.push({ original: o - length, revision: r - length, length: kept });
    length = 0;
  };
  for (;;) {
    const oEnd = before[i]?.[1];
    const rEnd = after[j]?.[1];
    if (oEnd === undefined || rEnd === undefined) break;
    if (o >= oEnd || r >= rEnd) {
      close();
      if (o >= oEnd) o = before[++i]?.[0] ?? o;
      if (r >= rEnd) r = after[++j]?.[0] ?? r;
    } else if (original.text.charCodeAt(o) === revision.text.charCodeAt(r)) {
      length++;
      o++;
      r++;
    } else {
      close();
      if (isSpace(original.text, o)) o++;
      else if (isSpace(revision.text, r)) r++;
      else return;
    }
  }
  close();
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

/**
 * The matches that stand in the same order on both sides, as much text as can be: the heaviest increasing
 * subsequence, by a Fenwick tree of prefix maxima, O(n log n).
 */
function inOrder(matches: readonly Match[]): Match[] {
  const sorted = [...matches].sort((a, b) => a.original - b.original);
  if (sorted.every((match, index) => index === 0 || match.revision > (sorted[index - 1] as Match).revision))
    return sorted;
  const ranks = new Map([...sorted].sort((a, b) => a.revision - b.revision).map((match, rank) => [match, rank + 1]));
  const tree = new Int32Array(sorted.length + 1).fill(-1);
  const weights: number[] = [];
  const previous: number[] = [];
  for (const [index, match] of sorted.entries()) {
    let best = -1;
    for (let at = (ranks.get(match) as number) - 1; at > 0; at -= at & -at) {
      const candidate = tree[at] as number;
      if (candidate >= 0 && (best < 0 || (weights[candidate] as number) > (weights[best] as number))) best = candidate;
    }
    const weight = match.length + (best < 0 ? 0 : (weights[best] as number));
    weights.push(weight);
    previous.push(best);
    for (let at = ranks.get(match) as number; at <= sorted.length; at += at & -at) {
      const held = tree[at] as number;
      if (held < 0 || weight > (weights[held] as number)) tree[at] = index;
    }
  }
  let last = 0;
  for (const [index, weight] of weights.entries()) if (weight > (weights[last] as number)) last = index;
  const chain: Match[] = [];
  for (let index = last; index >= 0; index = previous[index] as number) chain.push(sorted[index] as Match);
  return chain.reverse();
}

/** What lies between two matches, or is left of it: `[o, oEnd)` of the original's flow, `[r, rEnd)` of the revision's. */
interface Gap {
  readonly o: number;
  readonly r: number;
  readonly oEnd: number;
  readonly rEnd: number;
}

/** Between two matches: white space that both sides have at the ends is kept, the rest is deleted and inserted. */
function pushGap(original: Flow, revision: Flow, gap: Gap, pieces: Piece[]): void {
  let { o, r, oEnd, rEnd } = gap;
  const same = (at: number, bt: number) =>
    original.text.charCodeAt(at) === revision.text.charCodeAt(bt) && isSpace(original.text, at);
  while (o < oEnd && r < rEnd && same(o, r)) {
    o++;
    r++;
  }
  while (oEnd > o && rEnd > r && same(oEnd - 1, rEnd - 1)) {
    oEnd--;
    rEnd--;
  }
  const whole = wholeParagraphs(original, revision, gap, { o, r, oEnd, rEnd });
  const rest = whole ?? { o, r, oEnd, rEnd };
  pushPiece(pieces, { mark: 'same', original: gap.o, revision: gap.r, length: rest.o - gap.o });
  if (whole === undefined) pushChange(original, revision, rest, pieces);
  else pushReplacement(rest, pieces);
  pushPiece(pieces, { mark: 'same', original: rest.oEnd, revision: rest.rEnd, length: gap.oEnd - rest.oEnd });
}

function pushReplacement({ o, r, oEnd, rEnd }: Gap, pieces: Piece[]): void {
  pushPiece(pieces, { mark: 'deleted', original: o, revision: r, length: oEnd - o });
  pushPiece(pieces, { mark: 'inserted', original: oEnd, revision: r, length: rEnd - r });
}

/**
 * Where whole paragraphs were replaced by whole paragraphs, each keeps a mark of its own, rather than that the
 * dropped and the added one share a line. `X. mark` against `Y. mark`: both marks belong to the change. Nothing where
 * a paragraph goes on before or behind.
 */
function wholeParagraphs(original: Flow, revision: Flow, gap: Gap, rest: Gap): Gap | undefined {
  const { o, r, oEnd, rEnd } = rest;
  const isWhole =
    o < oEnd &&
    r < rEnd &&
    opensParagraph(original, o) &&
    opensParagraph(revision, r) &&
    opensParagraph(original, oEnd + 1) &&
    opensParagraph(revision, rEnd + 1);
  if (!isWhole) return undefined;
  if (oEnd < gap.oEnd) return { ...rest, oEnd: oEnd + 1, rEnd: rEnd + 1 };
  return o > gap.o ? { ...rest, o: o - 1, r: r - 1 } : rest;
}

function opensParagraph({ text }: Flow, at: number): boolean {
  return at === 0 || at > text.length || text.charAt(at - 1) === PARAGRAPH;
}

/**
 * Deletes and inserts so that lines stay lines: the ends of both cut paragraphs on one line, then whole paragraphs
 * deleted, whole ones inserted, then the beginnings of the paragraphs that go on.
 * `late. mark Dropped. mark He` against `soon. mark She` gives `late.` `soon.` mark, `Dropped. mark`, `He` `She`.
 */
function pushChange(original: Flow, revision: Flow, { o, r, oEnd, rEnd }: Gap, pieces: Piece[]): void {
  let [oAt, rAt] = [o, r];
  const advance = (oTo: number, rTo: number) => {
    pushReplacement({ o: oAt, r: rAt, oEnd: oTo, rEnd: rTo }, pieces);
    [oAt, rAt] = [oTo, rTo];
  };
  const firstMark = ({ text }: Flow, from: number, to: number) => {
    const at = text.indexOf(PARAGRAPH, from);
    return at >= 0 && at < to ? at : -1;
  };
  const afterLastMark = ({ text }: Flow, from: number, to: number) =>
    to === from ? from : Math.max(from, text.lastIndexOf(PARAGRAPH, to - 1) + 1);
  const oMark = firstMark(original, o, oEnd);
  const rMark = firstMark(revision, r, rEnd);
  const atLineStart = () => opensParagraph(original, oAt) && opensParagraph(revision, rAt);
  if (oMark >= 0 && rMark >= 0 && !atLineStart()) {
    advance(oMark, rMark);
    pushPiece(pieces, { mark: 'same', original: oAt, revision: rAt, length: 1 });
    [oAt, rAt] = [oAt + 1, rAt + 1];
  }
  // `late. mark` against `late. `: the space ends the line rather than to begin the next
  if (oMark === o && revision.text.slice(r, rEnd).trim() === '') advance(o, rEnd);
  if (atLineStart()) advance(afterLastMark(original, oAt, oEnd), afterLastMark(revision, rAt, rEnd));
  advance(oEnd, rEnd);
}

function pushPiece(pieces: Piece[], piece: Piece): void {
  if (piece.length === 0) return;
  const last = pieces.at(-1);
  if (last?.mark === piece.mark) pieces[pieces.length - 1] = { ...last, length: last.length + piece.length };
  else pieces.push(piece);
}

/** The text of a piece. */
export function textOfPiece({ original, revision }: Merged, piece: Piece): string {
  return piece.mark === 'deleted'
    ? original.text.slice(piece.original, piece.original + piece.length)
    : revision.text.slice(piece.revision, piece.revision + piece.length);
}
