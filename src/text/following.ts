/** Longest word that is looked at: a bound on the work, longer than any abbreviation or starter. */
export const LONGEST_WORD = 32;

/** What stands behind a candidate. */
export interface Following {
  /** Position of the first character that is no white space. */
  readonly at: number;
  /** The first word, behind opening quotes and brackets; empty when no letter or digit follows. */
  readonly word: string;
  /** Opening quotes, brackets or bullets stand before the word. */
  readonly opened: boolean;
  readonly case: 'upper' | 'lower' | 'digit' | 'other' | 'none';
}

const OPENERS = /["'“‘«„‹「『《([{（【¿¡•*]/;
export const DASH = /[-–—―]/;
/** More opening marks than this before one word do not happen. */
const MOST_OPENERS = 4;

/** What stands behind position `from` of a paragraph. */
export function followingOf(piece: string, from: number): Following {
  let at = from;
  while (at < piece.length && /\s/.test(piece[at] as string)) at++;
  let head = at;
  while (
    head < piece.length &&
    head - at < MOST_OPENERS &&
    (OPENERS.test(piece[head] as string) || isLeadingDash(piece, head))
  )
    head++;
  const word = /^[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/u.exec(piece.slice(head, head + LONGEST_WORD))?.[0] ?? '';
  return { at, word, opened: head > at, case: caseOf(word) };
}

function isLeadingDash(piece: string, at: number): boolean {
  return DASH.test(piece[at] as string) || (piece[at] === ' ' && DASH.test(piece[at - 1] ?? ''));
}

function caseOf(word: string): Following['case'] {
  if (word === '') return 'none';
  if (/^\p{N}/u.test(word)) return 'digit';
  // eBay and iPhone stand as names at the head of a sentence.
  if (/^\p{Lu}|^\p{Lt}|^\p{Ll}\p{Lu}/u.test(word)) return 'upper';
  return /^\p{Ll}/u.test(word) ? 'lower' : 'other';
}

const WORD_BORDER = /[\s"“”«»„()[\]{}（）「」—–]/;

/** `ש"ח`: the straight mark before the last letter of a Hebrew abbreviation. */
function isGershayim(piece: string, at: number): boolean {
  return (
    piece[at] === '"' &&
    /\p{Script=Hebrew}/u.test(piece[at - 1] ?? '') &&
    /\p{Script=Hebrew}/u.test(piece[at + 1] ?? '')
  );
}

/** The word before `mark`: back to white space, without opening quotes and brackets; never before `from`. */
export function wordBefore(piece: string, mark: number, from: number): string {
  let at = mark;
  const stop = Math.max(from, mark - LONGEST_WORD);
  while (at > stop && (!WORD_BORDER.test(piece[at - 1] as string) || isGershayim(piece, at - 1))) at--;
  return piece.slice(at, mark).replace(/^['‘’]+/, '');
}
