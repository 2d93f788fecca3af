import { DEFAULT_TAG, isWellFormed, languageOf } from '../languages/index.ts';
import { foldMark, foldWord, wordKey } from './fold.ts';
import type { Span } from './ranges.ts';
import { headOf } from './visible.ts';

/**
 * A word, a number, a punctuation mark or a symbol; white space lies between tokens.
 * `key` is the form to compare by: two tokens with one key differ in glyph or case at most.
 */
export interface Token extends Span {
  readonly key: string;
  readonly kind: TokenKind;
}

export type TokenKind = 'word' | 'number' | 'mark' | 'symbol';

/*
 * The project's own word rule, because `Intl.Segmenter` cuts `U.S.` and `don't` differently from one
 * engine to the next. In the order tried:
 */
const RULES = [
  // addresses, handles, hashtags: https://example.org/a?b, desk@example.org, @desk, #budget
  String.raw`(https?:\/\/[^\s<>"“”»]*[\p{L}\p{N}/]|(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_]+)`,
  // numbers with currency, grouping, decimals, unit letters, percent: $35,000,000 US$3.5bn 60 000 12% 7:30 1990s 2nd −4
  String.raw`((?:(?<![\p{L}\p{N}\p{M}])(?:[+\-−](?=[\p{Sc}\p{N}]))?(?:\p{Lu}{1,3}(?=\p{Sc}))?\p{Sc}?|(?<=[\p{L}\p{N}]))\p{N}+(?:[.,:’'٬٫\u00a0\u202f\u2009]\p{N}+)*(?:\p{L}[\p{L}\p{M}]*)?(?:\s?[%‰]|\p{Sc})?)`,
  // words that carry full stops inside: U.S. e.g. a.m. Ph.D.
  String.raw`((?<![\p{L}\p{N}])(?:\p{L}\p{M}*\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|(?<![\p{L}\p{N}])(?:Ph|Ed|Ll)\.\p{L}\.)`,
  // words, with apostrophes and middle dots inside: don't O’Brien col·lecció; letters then digits: G7 B52
  String.raw`([\p{L}\p{M}\p{N}_]+(?:['’ʼ·\u00ad\u200c\u200d][\p{L}\p{M}\p{N}]+)*)`,
  // emoji, whole: families, flags, skin tones
  String.raw`((?:\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\p{EMod}|\ufe0f)?(?:\u200d\p{Extended_Pictographic}(?:\p{EMod}|\ufe0f)?)*))`,
  // marks; a run of full stops or hyphens is one mark
  String.raw`(\.{2,}|-{2,}|[^\s\p{L}\p{N}])`,
];
const TOKEN = new RegExp(RULES.join('|'), 'gu');
/** The groups of the rules that say more than that a word was found; all other groups inside a rule capture nothing. */
const [NUMBER, WORD, SYMBOL, MARK] = [2, 4, 5, 6] as const;

/** Signs that stand for a word (`&`, `%`, `€`, `°`), unlike punctuation; the spacing accents serve as apostrophes. */
const SIGN = /^(?![`´^¨])[\p{S}%&@#§]$/u;

/** Scripts that write no spaces between words; a run of them is cut by the dictionary. */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const UNSPACED_RUNS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

const segmenters = new Map<string, Intl.Segmenter>();

function wordSegmenter(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    // A tag that was mistyped must not throw: the dictionaries of Thai or Japanese do not depend on it.
    segmenter = new Intl.Segmenter(isWellFormed(language) ? language : DEFAULT_TAG, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/**
 * The tokens of `text` inside `[start, end)`, in order and without overlap; everything between two
 * of them is white space, marks that show nothing, and marks of quoted mail at the head of a line. Linear in the length of the range.
 */
export function tokenize(text: string, start = 0, end = text.length, language = DEFAULT_TAG): Token[] {
  const tokens: Token[] = [];
  const piece = start === 0 && end === text.length ? text : text.slice(start, end);
  const elided = languageOf(language).sentences.elision;
  for (let from = 0; from < piece.length; ) {
    const quick = plainToken(tokens, piece, from, start);
    if (quick > from) {
      from = quick;
      continue;
    }
    TOKEN.lastIndex = from;
    const match = TOKEN.exec(piece);
    if (match === null) break;
    from = match.index + match[0].length;
    const found = match[0];
    const at = start + match.index;
    if (match[MARK] !== undefined) {
      if (foldWord(found) === '' || (found === '>' && isQuotedMail(piece, match.index))) continue;
      const kind = SIGN.test(found) ? 'symbol' : 'mark';
      tokens.push({ start: at, end: at + found.length, key: foldMark(found), kind });
    } else if (match[WORD] !== undefined) {
      if (UNSPACED.test(found)) pushUnspaced(tokens, found, at, language);
      else {
        const word = found + apostropheBehind(found, piece, from, elided);
        from = match.index + word.length;
        pushWord(tokens, word, at, elided);
      }
    } else {
      const kind = match[NUMBER] !== undefined ? 'number' : match[SYMBOL] !== undefined ? 'symbol' : 'word';
      const key = wordKey(kind === 'number' ? found.replace(/\s/g, '') : found);
      tokens.push({ start: at, end: at + found.length, key, kind });
    }
  }
  return tokens;
}

/** How far before a mark its line may begin: a bound on the work. */
const DEEPEST_MAIL = 16;

/** Whether nothing but marks of quoted mail stands before this one in its line: `> the east pier`, `> > for two`. */
function isQuotedMail(piece: string, at: number): boolean {
  const head = piece.slice(Math.max(0, at - DEEPEST_MAIL), at);
  return /\n[> ]*$/.test(head);
}

/** Marks that are tokens of their own wherever they stand: , ; ! ? ( ) " “ ” */
const PLAIN_MARKS = new Set(Array.from(',;!?()"“”', (mark) => mark.charCodeAt(0)));

/**
 * The common case without a regular expression, which costs most of the time otherwise: white space, a word of ASCII
 * letters with white space or a plain mark behind it, a plain mark. Adds the token and returns where it ends, or
 * returns `from` when the rules must decide (`U.S.`, `don't`, `desk@example.org`, `US$5`, every number).
 */
function plainToken(tokens: Token[], piece: string, from: number, offset: number): number {
  let at = from;
  while (piece.charCodeAt(at) === 32) at++;
  let to = at;
  while (isAsciiLetter(piece.charCodeAt(to))) to++;
  const next = piece.charCodeAt(to);
  if (to > at) {
    const ended =
      next === 32 || next === 10 || PLAIN_MARKS.has(next) || (next === 46 && to - at > 2 && endsThere(piece, to + 1));
    if (!ended && to < piece.length) return at;
    tokens.push({ start: offset + at, end: offset + to, key: wordKey(piece.slice(at, to)), kind: 'word' });
    return to;
  }
  if (PLAIN_MARKS.has(next) || (next === 46 && piece.charCodeAt(at + 1) !== 46)) {
    tokens.push({ start: offset + at, end: offset + at + 1, key: foldMark(piece[at] as string), kind: 'mark' });
    return at + 1;
  }
  return at;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function endsThere(piece: string, at: number): boolean {
  const code = piece.charCodeAt(at);
  return at >= piece.length || code === 32 || code === 10 || code === 34 || code === 0x201d;
}

/** The apostrophe of a word that a quotation cuts off from the next: `parlé d'« un drame »`. */
function apostropheBehind(word: string, piece: string, at: number, elided: RegExp | null): string {
  const mark = piece[at] ?? '';
  if (elided === null || !/['’]/.test(mark) || !/["“„«]/.test(piece[at + 1] ?? '')) return '';
  return elided.exec(word + mark)?.[0].length === word.length + 1 ? mark : '';
}

function pushWord(tokens: Token[], word: string, at: number, elided: RegExp | null): void {
  const prefix = elided?.exec(word)?.[0].length ?? 0;
  if (prefix > 0 && prefix < word.length) {
    tokens.push({ start: at, end: at + prefix, key: wordKey(word.slice(0, prefix)), kind: 'word' });
  }
  const from = prefix < word.length ? prefix : 0;
  tokens.push({ start: at + from, end: at + word.length, key: wordKey(word.slice(from)), kind: 'word' });
}

/** `東京で会った` is cut into 東京, で, 会っ, た by the platform's dictionary; Latin runs inside it stay whole. */
function pushUnspaced(tokens: Token[], run: string, at: number, language: string): void {
  for (const part of run.matchAll(UNSPACED_RUNS)) {
    const base = at + part.index;
    if (!UNSPACED.test(part[0])) {
      tokens.push({ start: base, end: base + part[0].length, key: wordKey(part[0]), kind: 'word' });
      continue;
    }
    let start = base;
    for (const segment of segmentsOf(part[0], language)) {
      tokens.push({ start, end: start + segment.length, key: wordKey(segment), kind: 'word' });
      start += segment.length;
    }
  }
}

/** How much of a run is handed to the segmenter at once, UTF-16: its time grows with the square of that. */
const WINDOW = 1000;

/** The words of a run without spaces, by the language's dictionary. The last words of a window may be cut: they come again with the next. */
function segmentsOf(run: string, language: string): string[] {
  const words: string[] = [];
  for (let from = 0; from < run.length; ) {
    const window = headOf(run.slice(from), WINDOW);
    const segments = Array.from(wordSegmenter(language).segment(window), ({ segment }) => segment);
    const isLast = from + window.length === run.length;
    for (const segment of isLast || segments.length < 3 ? segments : segments.slice(0, -2)) {
      words.push(segment);
      from += segment.length;
    }
  }
  return words;
}
