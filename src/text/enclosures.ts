import { LANGUAGES } from '../languages/index.ts';
import type { Span } from './ranges.ts';

/*
 * Brackets and quotations of a paragraph, paired in one pass, and which of them hold their sentences together.
 * A mark that finds no partner protects nothing: unbalanced text is cut like plain text.
 */

/** A quotation this short is one breath with its clause: `“Are we late? Perhaps not,” he said.` */
const SHORT_QUOTE = 50;
/** The same in scripts that say a word in one or two characters. */
const SHORT_WIDE_QUOTE = 20;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** A quotation that its sentence's grammar runs into is kept whole up to here; longer ones are read as speech. */
const LONGEST_RUN_IN = 320;
/** Straight single quotes are apostrophes too: they are believed only over a short stretch. */
const LONGEST_SINGLE = 120;
/** An aside in brackets is kept whole up to here; what is longer was probably never closed. */
const LONGEST_ASIDE = 400;
/** Nested marks deeper than this do not happen; the bound keeps the search for a partner constant. */
const DEEPEST = 12;

/** Closing glyph by opening glyph, where the two differ. */
const PAIRS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '（': '）',
  '［': '］',
  '【': '】',
  '《': '》',
  '〈': '〉',
  '「': '」',
  '『': '』',
  '“': '”',
  '„': '“”',
  '‘': '’',
  '‚': '‘’',
  '«': '»',
  '‹': '›',
};
const QUOTE_OPENERS = '"\'“„‘‚«‹»›”「『';
const CLOSERS = new Set(Array.from(Object.values(PAIRS).join('')));
const ENCLOSURE = /["'“”„‟‘’‚«»‹›「」『』()[\]{}（）［］【】《》〈〉]/g;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const SPACE_OR_OPENER = /[\s([{（“‘«„—–-]/;

/** `that`, by which a quotation becomes part of its sentence's grammar, in any language. */
const RUN_IN_WORD = new RegExp(
  `(?:^|\\s)(?:${LANGUAGES.flatMap(({ words }) => words.that.split(' '))
    .filter((word) => /^\p{L}+$/u.test(word))
    .join('|')})\\s*$`,
  'i',
);
const RUN_IN_START = /^\s*(?:\p{Ll}|\.{3}|…)/u;
const SENTENCE_BEFORE = /(?:^|[.!?…。！？:]["'”’»)\]」』]*)\s*$/;

interface Pair extends Span {
  readonly quote: boolean;
  readonly single: boolean;
}

/**
 * Every matched pair of a paragraph, by its start; `end` lies behind the closing mark.
 * Positions are UTF-16 offsets into `piece`.
 */
export function findEnclosures(piece: string): Pair[] {
  const pairs: Pair[] = [];
  const open: { readonly glyph: string; readonly at: number }[] = [];
  ENCLOSURE.lastIndex = 0;
  for (const match of piece.matchAll(ENCLOSURE)) {
    const glyph = match[0];
    const at = match.index;
    const partner = partnerOf(piece, glyph, at, open);
    if (partner >= 0) {
      const start = open[partner]?.at ?? at;
      open.length = partner;
      const first = piece[start] as string;
      const quote = QUOTE_OPENERS.includes(first);
      pairs.push({ start, end: at + 1, quote, single: first === "'" || first === '‘' });
    } else if (opens(piece, glyph, at)) {
      if (open.length >= DEEPEST) open.shift();
      open.push({ glyph, at });
    }
  }
  return pairs.sort((a, b) => a.start - b.start);
}

/** The place in `open` of the mark that the one at `at` closes, or -1 when it closes none. */
function partnerOf(piece: string, glyph: string, at: number, open: readonly { readonly glyph: string }[]): number {
  const ambiguous = glyph === '"' || glyph === "'" || glyph === '’' || glyph === '»' || glyph === '«' || glyph === '”';
  if (!ambiguous && !CLOSERS.has(glyph)) return -1;
  // An apostrophe inside a word closes nothing; an opening-shaped straight mark opens anew.
  if ((glyph === "'" || glyph === '’') && LETTER_OR_DIGIT.test(piece[at + 1] ?? '')) return -1;
  if ((glyph === '"' || glyph === "'") && looksOpening(piece, at)) return -1;
  for (let index = open.length - 1; index >= 0; index--) {
    const opener = open[index]?.glyph ?? '';
    if (PAIRS[opener]?.includes(glyph)) return index;
    if (opener === glyph && (glyph === '"' || glyph === "'" || glyph === '”')) return index;
    if ((opener === '»' && glyph === '«') || (opener === '›' && glyph === '‹')) return index;
  }
  return -1;
}

function opens(piece: string, glyph: string, at: number): boolean {
  if (glyph === "'") return looksOpening(piece, at) && /\p{L}/u.test(piece[at + 1] ?? '');
  if (glyph === '"' || glyph === '”' || glyph === '»' || glyph === '›') return looksOpening(piece, at);
  return Object.hasOwn(PAIRS, glyph);
}

function looksOpening(piece: string, at: number): boolean {
  return (at === 0 || SPACE_OR_OPENER.test(piece[at - 1] as string)) && /\S/.test(piece[at + 1] ?? '');
}

/**
 * The stretches of a paragraph inside which no sentence ends, sorted and merged.
 * `The board (it met twice. Nobody came.) resigned.` is one sentence; so is `“Are we late? Perhaps not,” he said.`
 */
export function stretchesKeptWhole(piece: string, enclosures: readonly Pair[]): Span[] {
  const kept: Span[] = [];
  for (const pair of enclosures) {
    if (!(pair.quote ? isQuoteKeptWhole(piece, pair) : isAside(piece, pair))) continue;
    const last = kept.at(-1);
    if (last !== undefined && pair.start < last.end) {
      kept[kept.length - 1] = { start: last.start, end: Math.max(last.end, pair.end) };
    } else kept.push({ start: pair.start, end: pair.end });
  }
  return kept;
}

function isQuoteKeptWhole(piece: string, { start, end, single }: Pair): boolean {
  const length = end - start;
  if (length <= (WIDE.test(piece[start + 1] ?? '') ? SHORT_WIDE_QUOTE : SHORT_QUOTE)) return true;
  return length <= (single ? LONGEST_SINGLE : LONGEST_RUN_IN) && isRunIn(piece, start);
}

/**
 * Whether the sentence's grammar runs into the quotation: `calls it “a leak we cannot stop. Call the yard.”` opens
 * in lower case, `wrote that “Ropes are cheap. …` follows `that`. Speech of its own (`He said: “Ropes …`) does neither.
 */
function isRunIn(piece: string, start: number): boolean {
  const before = piece.slice(Math.max(0, start - 12), start);
  if (start === 0 || SENTENCE_BEFORE.test(before) || isResumed(piece, start, before)) return false;
  return RUN_IN_WORD.test(before) || RUN_IN_START.test(piece.slice(start + 1, start + 6));
}

/** `“We tried,” Varga said, “to keep it open. It failed.”`: the second part resumes the speech of the first. */
function isResumed(piece: string, start: number, before: string): boolean {
  if (!/,\s*$/.test(before)) return false;
  return /,["”’»“]\s[^"”’»“]*$/.test(piece.slice(Math.max(0, start - LONGEST_SINGLE), start));
}

/** An aside opens inside a sentence; brackets around whole sentences do not hold those together. */
function isAside(piece: string, { start, end }: Pair): boolean {
  return end - start <= LONGEST_ASIDE && !SENTENCE_BEFORE.test(piece.slice(Math.max(0, start - 12), start));
}
