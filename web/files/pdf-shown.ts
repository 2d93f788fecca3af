/**
 * What pdf.js leaves out of a page's text: soft hyphens, which it takes for characters that are never seen, and which
 * of the gaps in letter-spaced type stand between words. Both are among the characters that the page draws.
 */
import { unzlibSync } from 'fflate';
import { latin1 } from './encoding.ts';

/** Letters that each stand alone; and so many that they are letter-spaced type rather than a label. */
const LETTERS = /^\S(?: \S)+$/u;
const SPACED = /^\S(?: \S){5,}$/u;

/** Whether a piece of text may be words whose letters stand so far apart that the spaces between them are lost. */
export function isLetterSpaced(text: string): boolean {
  return SPACED.test(text.trim());
}

/** So far ahead a piece is looked for among what the page draws: pieces come in the order in which they are drawn. */
const AHEAD = 4000;

/**
 * The pieces of a page's text with the soft hyphens that follow them, and letter-spaced ones with the spaces between
 * their words; `drawn` is all that the page draws. `b o a t i n` of `boat in` is *boat in*.
 */
export function asShown(pieces: readonly string[], drawn: string): string[] {
  let letters = '';
  const places: number[] = [];
  for (let at = 0; at < drawn.length; at++) {
    const sign = drawn[at] as string;
    if (/[\s\u00ad]/.test(sign)) continue;
    letters += sign;
    places.push(at);
  }
  let from = 0;
  return pieces.map((piece) => {
    const bare = piece.replace(/\s+/g, '');
    const found = bare === '' ? -1 : letters.slice(from, from + AHEAD).indexOf(bare);
    if (found === -1) return piece;
    const first = places[from + found] as number;
    from += found + bare.length;
    const last = places[from - 1] as number;
    const shown = drawn.slice(first, last + 1).replaceAll('\u00ad', '');
    const text = LETTERS.test(piece.trim()) ? shown : piece;
    return drawn[last + 1] === '\u00ad' ? `${text}\u00ad` : text;
  });
}

/** Tables of the characters that a font's glyphs stand for are small. */
const LARGEST_TABLE = 16 * 1024;

/** Whether a font of a PDF has a soft hyphen: by the tables that tell its characters. Format: ISO 32000-1, 9.10.3. */
export function hasSoftHyphens(bytes: Uint8Array): boolean {
  const source = latin1(bytes);
  if (/\/(?:softhyphen|sfthyphen|uni00AD)\b/.test(source)) return true;
  for (const [table] of source.matchAll(/begincmap[\s\S]{0,65536}?endcmap/g)) if (mapsToSoftHyphen(table)) return true;
  for (let at = source.indexOf('stream'); at !== -1; at = source.indexOf('stream', at + 6)) {
    if (!source.slice(Math.max(0, at - 200), at).includes('/FlateDecode')) continue;
    const start = at + (source[at + 6] === '\r' ? 8 : 7);
    const end = source.indexOf('endstream', start);
    if (end !== -1 && end - start <= LARGEST_TABLE && mapsToSoftHyphen(inflated(bytes.subarray(start, end))))
      return true;
    at = Math.max(at, end + 3);
  }
  return false;
}

function inflated(bytes: Uint8Array): string {
  try {
    return latin1(unzlibSync(bytes));
  } catch {
    // locked, cut short or no such stream
    return '';
  }
}

/** `<03> <00AD>`, or a range that comes to it: `<20> <ff> <0020>`. */
function mapsToSoftHyphen(table: string): boolean {
  if (!table.includes('begincmap')) return false;
  if (/<00ad>/i.test(table)) return true;
  for (const [, low, high, first] of table.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*<([\da-f]{4})>/gi)) {
    const [from, length] = [hex(first), hex(high) - hex(low)];
    if (length > 0 && length < 256 && from <= SOFT_HYPHEN && from + length >= SOFT_HYPHEN) return true;
  }
  return false;
}

const SOFT_HYPHEN = 0xad;

function hex(digits: string | undefined): number {
  return Number.parseInt(digits ?? '', 16);
}
