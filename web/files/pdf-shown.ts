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
  return streamsOfTables(source).some((at) => {
    if (!source.slice(Math.max(0, at - 200), at).includes('/FlateDecode')) return false;
    const start = at + (source[at + 6] === '\r' ? 8 : 7);
    const end = source.indexOf('endstream', start);
    return end !== -1 && end - start <= LARGEST_TABLE && mapsToSoftHyphen(inflated(bytes.subarray(start, end)));
  });
}

/** Where the streams begin that may hold such tables: those that fonts name, and all where fonts themselves are packed. */
function streamsOfTables(source: string): number[] {
  if (!source.includes('/ObjStm')) {
    const named = new Set(Array.from(source.matchAll(/\/ToUnicode\s+(\d+ \d+) R/g), ([, object = '']) => object));
    return Array.from(named, (object) => source.indexOf('stream', source.indexOf(`\n${object} obj`)));
  }
  const all: number[] = [];
  for (let at = source.indexOf('stream'); at !== -1; at = source.indexOf('stream', at + 6)) {
    all.push(at);
    at = Math.max(at, source.indexOf('endstream', at) + 3);
  }
  return all;
}

function inflated(bytes: Uint8Array): string {
  try {
    return latin1(unzlibSync(bytes));
  } catch {
    // locked, cut short or no such stream
    return '';
  }
}

/** `<03> <00AD>` among the single ones; among the ranges one that comes to it, `<20> <ff> <0020>`, or that lists it. */
function mapsToSoftHyphen(table: string): boolean {
  const singles = /<00ad>/i.test(table) ? table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g) : [];
  for (const [, single = ''] of singles) {
    for (const [, to] of single.matchAll(/<[\da-f\s]+>\s*<([\da-f\s]*)>/gi)) if (hex(to) === SOFT_HYPHEN) return true;
  }
  for (const [, ranges = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, low, high, first, list] of ranges.matchAll(RANGE)) {
      if (list !== undefined && /<00ad>/i.test(list)) return true;
      const [from, beyond] = [hex(first), hex(high) - hex(low)];
      // a range of all there is says nothing of the font
      if (beyond < WIDEST && from <= SOFT_HYPHEN && from + beyond >= SOFT_HYPHEN) return true;
    }
  }
  return false;
}

const RANGE = /<([\da-f]+)>\s*<([\da-f]+)>\s*(?:<([\da-f]+)>|\[([^\]]*)\])/gi;

const WIDEST = 256;
const SOFT_HYPHEN = 0xad;

function hex(digits: string | undefined): number {
  return Number.parseInt(digits ?? '', 16);
}
