import { memoise } from './collections.ts';

const ASCII_LOWER = /^[a-z0-9]*$/;
const ASCII = /^[\x20-\x7e]*$/;
/** Soft hyphen, zero-width marks, byte order mark: they change no word. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const APOSTROPHES = /[\u2018\u2019\u02bc\u02b9\uff07\u00b4`]/g;
const DIACRITICS = /\p{Mn}+/gu;

/**
 * The form under which two spellings count as the same word: compatibility composed (NFKC), lower
 * case, straight apostrophes, without invisible characters. Accents stay: `résumé` is not `resume`.
 */
export function foldWord(word: string): string {
  if (ASCII_LOWER.test(word)) return word;
  if (ASCII.test(word)) return word.toLowerCase().replaceAll('`', "'");
  return word.normalize('NFKC').replace(INVISIBLE, '').replace(APOSTROPHES, "'").toLowerCase();
}

/**
 * `foldWord`, and one string for all equal words: what is asked of a word is mostly asked of a map or a set, which finds
 * a string that it has seen much sooner than another one with the same letters.
 */
export const wordKey = memoise(foldWord);

/** `foldWord` without accents and other combining marks: for names, which travel between alphabets. */
export function foldName(word: string): string {
  const folded = foldWord(word);
  return ASCII.test(folded) ? folded : folded.normalize('NFD').replace(DIACRITICS, '').normalize('NFC');
}

/** Glyphs of one mark, each row under the form that stands for it when marks are compared. */
const MARK_FORMS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ['"', '"“”„‟«»＂〝〞〟「」『』″'],
      ["'", "'‘’‚‛‹›＇′`´"],
      ['—', '—–―‒−'],
      ['-', '-‐‑－'],
      ['…', '…⋯'],
      [',', ',，、،'],
      ['.', '.。．｡'],
      ['!', '!！'],
      ['?', '?？؟'],
      [':', ':：'],
      [';', ';；؛'],
      ['(', '(（'],
      [')', ')）'],
    ] as const
  ).flatMap(([form, glyphs]) => Array.from(glyphs, (glyph) => [glyph, form] as const)),
);

/** The form under which two punctuation marks count as the same: `“` and `"`, `—` and `--`, `…` and `...`. */
export function foldMark(mark: string): string {
  const form = MARK_FORMS[mark];
  if (form !== undefined) return form;
  if (/^\.{2,}$/.test(mark)) return '…';
  if (/^-{2,}$/.test(mark)) return '—';
  return mark;
}

/** Whether a capital stands at a position of a text: `É`, and of two code units `𐐀`. */
export function isCapitalAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < FIRST_NON_ASCII ? unit >= CAPITAL_A && unit <= CAPITAL_Z : /^\p{Lu}/u.test(text.slice(at, at + 2));
}

/** Whether a small letter stands at a position of a text: `é`, and of two code units `𐐨`. */
export function isSmallAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < FIRST_NON_ASCII ? unit >= SMALL_A && unit <= SMALL_Z : /^\p{Ll}/u.test(text.slice(at, at + 2));
}
const [CAPITAL_A, CAPITAL_Z, SMALL_A, SMALL_Z, FIRST_NON_ASCII] = [0x41, 0x5a, 0x61, 0x7a, 0x80];
