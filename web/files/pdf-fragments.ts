/** Pieces of text that stand beside each other in a line, and the words that they make. */
import type { Piece } from './pdf-pieces.ts';
import { isNoteMark, raisedText } from './raised.ts';

/** A piece of a line without what is around it; a lone space is one, too. */
interface Bit {
  text: string;
  readonly x: number;
  right: number;
}

export interface Fragment {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  right: number;
  /** Of its longest piece: a single mark may be set from another font, in another size. */
  size: number;
  longest: number;
  readonly bits: Bit[];
  /** Marks of footnotes that stood raised in it and were taken out. */
  readonly marks: string[];
}

/** Pieces of one line stand at one height but for this share of their size. */
export const SAME_LINE = 0.35;
/** Further apart than this, in sizes of the type, two pieces may be of two columns. */
const FRAGMENT_GAP = 0.75;
/** And so far where the file itself has a space between them, as in a line stretched to the margin. */
const SPACED_GAP = 1.1;
/** Pieces nearer than this are one word. */
const WORD_GAP = 0.18;
/** Raised or lowered type is smaller than this, and this far off the line, in sizes of the type around it. */
const SHIFTED_SIZE = 0.85;
const LEAST_RISE = 0.12;
const MOST_RISE = 0.9;
const MOST_FALL = 0.35;

/** Pieces that follow each other in one line, joined. Takes the pieces in the order in which the file draws them. */
export function fragmentsOf(pieces: readonly Piece[], page: number): Fragment[] {
  const found: Fragment[] = [];
  let open: Fragment | undefined;
  let space: Piece | undefined;
  for (const piece of pieces) {
    const { x, y, width, size } = piece;
    const text = foldForms(piece.text);
    if (text.trim() === '') {
      if (text !== '') space = piece;
      continue;
    }
    if (open !== undefined && joins(open, piece, space !== undefined)) {
      if (space !== undefined && open.bits.at(-1)?.text !== ' ') open.bits.push({ text: ' ', x: open.right, right: x });
      open.bits.push({ text, x, right: x + width });
      if (text.length > open.longest) {
        open.size = size;
        open.longest = text.length;
      }
      open.right = Math.max(open.right, x + width);
    } else if (open === undefined || !addShifted(open, text, piece)) {
      open = {
        page,
        x,
        y,
        size,
        longest: text.length,
        right: x + width,
        bits: [{ text, x, right: x + width }],
        marks: [],
      };
      found.push(open);
    }
    space = undefined;
  }
  return found;
}

function joins(open: Fragment, { x, y, size }: Piece, spaced: boolean): boolean {
  const gap = x - open.right;
  const larger = Math.max(size, open.size);
  if (isShifted(open, size, y)) return false;
  return (
    Math.abs(y - open.y) < larger * SAME_LINE && gap < larger * (spaced ? SPACED_GAP : FRAGMENT_GAP) && gap > -larger
  );
}

/** Whether type is small and raised or lowered beside that of the fragment. */
function isShifted(open: Fragment, size: number, y: number): boolean {
  const rise = (y - open.y) / open.size;
  if (size > open.size * SHIFTED_SIZE) return false;
  return rise > 0 ? rise > LEAST_RISE && rise < MOST_RISE : -rise > LEAST_RISE / 2 && -rise < MOST_FALL;
}

/** Adds a raised or lowered piece to the fragment that it stands at; false where it is none, or stands elsewhere. */
function addShifted(open: Fragment, text: string, { x, y, width, size }: Piece): boolean {
  const gap = x - open.right;
  if (!isShifted(open, size, y) || gap > open.size / 2 || gap < -open.size) return false;
  const before = textOfBits(open.bits, open.size);
  const isMark = y > open.y && isMarks(text, before);
  if (isMark) open.marks.push(...marksIn(text));
  const written = isMark ? '' : y > open.y ? raisedText(text, before) : text;
  open.bits.push({ text: written, x: Math.max(x, open.right), right: x + width });
  open.right = x + width;
  return true;
}

/** `[5][6]` are two marks. */
function isMarks(text: string, before: string): boolean {
  const parts = text.trim().match(/\[[^\]]*\]|[^[\]]+/g) ?? [];
  return parts.length > 0 && parts.every((part) => isNoteMark(part, before));
}

function marksIn(text: string): string[] {
  return text.match(/\d+|[*∗⁎†‡§¶#]+|[a-z]/g) ?? [];
}

/** Ligatures, the forms of letters in Arabic and Hebrew words and those of stops and brackets in columns are what they stand for. */
function foldForms(text: string): string {
  return text.replace(/[\ufb00-\ufdff\ufe10-\ufe19\ufe30-\ufe48\ufe70-\ufefc]+/g, (forms) => forms.normalize('NFKC'));
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LEFT_TO_RIGHT = /[\p{L}\p{N}]/u;

/** Whether a line is read from the right: most of its pieces with letters are. */
export function isRightToLeft(bits: readonly Bit[]): boolean {
  let right = 0;
  let left = 0;
  for (const { text } of bits) {
    if (RIGHT_TO_LEFT.test(text)) right += text.length;
    else if (/\p{L}/u.test(text)) left += text.length;
  }
  return right > left;
}

/** The words of a fragment or of several that stand in one line, in the order in which they are read. */
export function textOfBits(bits: readonly Bit[], size: number): string {
  const joined = joinLetters(bits);
  const ordered = isRightToLeft(joined) ? fromTheRight(joined) : joined;
  const letters = letterSpacing(ordered, size);
  let text = '';
  let last: Bit | undefined;
  for (const bit of ordered) {
    if (bit.text === ' ') {
      text += ' ';
      continue;
    }
    const gap = last === undefined ? 0 : Math.max(bit.x - last.right, last.x - bit.right);
    if (gap > Math.max(size * WORD_GAP, letters)) text += ' ';
    text += bit.text;
    last = bit;
  }
  return joinSpacedLetters(text.trim()).replace(/ {2,}/g, ' ');
}

/** From the right to the left, but for figures and foreign words, which run to the right inside such a line. */
function fromTheRight(bits: readonly Bit[]): readonly Bit[] {
  const sorted = bits.map((bit) => ({ ...bit, text: stopsAtEnd(bit.text) })).sort((a, b) => b.x - a.x);
  for (let from = 0; from < sorted.length; from++) {
    if (!isForeign(sorted[from])) continue;
    let end = from + 1;
    let last = from;
    for (; end < sorted.length && !RIGHT_TO_LEFT.test((sorted[end] as Bit).text); end++) {
      if (isForeign(sorted[end])) last = end;
    }
    sorted.splice(from, last + 1 - from, ...sorted.slice(from, last + 1).reverse());
    from = last;
  }
  return sorted;
}

/** `.44` in such a line ends a sentence with 44: the stop stands to the left of the figure. */
function stopsAtEnd(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? text : text.replace(/^([.,:;!?،؛؟]+)(.*[\p{L}\p{N}].*)$/u, '$2$1');
}

function isForeign(bit: Bit | undefined): boolean {
  return bit !== undefined && !RIGHT_TO_LEFT.test(bit.text) && LEFT_TO_RIGHT.test(bit.text);
}

/** How far the letters of a letter-spaced line stand apart at most; 0 where it is none, or drawn in words. */
function letterSpacing(bits: readonly Bit[], size: number): number {
  const drawn = bits.filter(({ text }) => text !== ' ');
  if (drawn.length < 4 || drawn.some(({ text }) => text.length > 1)) return 0;
  const gaps = drawn.slice(1).map((bit, index) => bit.x - (drawn[index] as Bit).right);
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return usual > size * WORD_GAP ? usual * 1.6 : 0;
}

/** `H A R B O U R` and `N E W S` as a file may draw the words of a letter-spaced line: HARBOUR, NEWS. */
function joinLetters(bits: readonly Bit[]): readonly Bit[] {
  const drawn = bits.filter(({ text }) => text !== ' ');
  const spaced = drawn.length > 1 && drawn.some(({ text }) => text.length > 4) && drawn.every(isSpaced);
  return spaced ? bits.map((bit) => (bit.text === ' ' ? bit : { ...bit, text: bit.text.replace(/ /g, '') })) : bits;
}

function isSpaced({ text }: Bit): boolean {
  return /^\S(?: \S)*$/u.test(text.trim());
}

/** `H A R B O U R   N E W S`, as a headline of spaced letters comes, is HARBOUR NEWS. */
function joinSpacedLetters(text: string): string {
  const letters = text.replace(/\s/g, '');
  if (letters.length < 4 || !/^(?:[\p{L}\p{M}\p{N}\p{P}]\s+)+\S$/u.test(text) || !/\p{L}/u.test(text)) return text;
  return /\S\s{2,}\S/.test(text) ? text.replace(/(\S) (?=\S)/g, '$1').replace(/\s{2,}/g, ' ') : text.replace(/ /g, '');
}
