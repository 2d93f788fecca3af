/*
 * A candidate is a run of marks that may end a sentence, with the closing quotes, brackets and note numbers that
 * belong to it. Reading it whole keeps the scan linear on pages of full stops and quotation marks.
 */

/** Marks that may end a sentence. Full-width and script marks need no white space behind them. */
export const TERMINATOR = /[.!?…‽。．｡！？؟۔।॥։።᙮។။]/g;
const MARKS = '.!?…‽。．｡！？؟۔।॥։።᙮។။';
const WIDE = '。．｡！？।॥።។။';
const CLOSING = '"\'”’»›)]}）］】」』》〉';
const QUOTES = '"\'”’»›“«‹」』';
/** Note references behind a full stop belong to the sentence before: `in March.[2] The …`, `in March. [2] The …`, `in March.* The …` */
const NOTES = /(?:\s?\[(?:\d{1,3}|[a-z]|note \d{1,3})\])+|[¹²³⁴-⁹]+|[*†‡]{1,3}(?=\s|$)/y;

export interface Candidate {
  /** The first mark. */
  readonly mark: number;
  /** Behind the marks, closers and note references. */
  readonly end: number;
  /** Full stops alone: how many (`…` counts as three); 0 when another mark is among them. */
  readonly stops: number;
  /** A mark of a script that writes no space behind it. */
  readonly wide: boolean;
  /** A quotation closes here. */
  readonly quoted: boolean;
  /** Written with spaces between the full stops: `. . .` */
  readonly loose: boolean;
}

/** Reads the candidate whose first mark stands at `mark`. */
export function candidateAt(piece: string, mark: number): Candidate {
  let at = mark;
  let stops = 0;
  let others = 0;
  let wide = false;
  let quoted = false;
  let loose = false;
  for (; at < piece.length; at++) {
    const glyph = piece[at] as string;
    if (MARKS.includes(glyph)) {
      if (glyph === '.') stops++;
      else if (glyph === '…') stops += 3;
      else others++;
      wide ||= WIDE.includes(glyph);
    } else if (CLOSING.includes(glyph) || ('“«‹'.includes(glyph) && closesGerman(piece, at))) {
      quoted ||= QUOTES.includes(glyph);
    } else if (others === 0 && !quoted && isLooseStop(piece, at)) {
      loose = true;
    } else if (isSpacedGuillemet(piece, at)) {
      quoted = true;
      at++;
    } else break;
  }
  NOTES.lastIndex = at;
  const notes = NOTES.exec(piece);
  if (notes !== null) at += notes[0].length;
  return { mark, end: at, stops: others > 0 ? 0 : stops, wide, quoted, loose };
}

/** The space in `. . .`: full stops on both sides, and no word hanging on the second (`. .NET`). */
function isLooseStop(piece: string, at: number): boolean {
  return (
    (piece[at] === ' ' || piece[at] === '\u00a0') && piece[at + 1] === '.' && !/[\p{L}\p{N}]/u.test(piece[at + 2] ?? '')
  );
}

/** French sets a space inside: `Il viendra. »` */
function isSpacedGuillemet(piece: string, at: number): boolean {
  return (
    /[ \u00a0\u202f]/.test(piece[at] as string) && piece[at + 1] === '»' && !/[\p{L}\p{N}]/u.test(piece[at + 2] ?? '')
  );
}

/** `“` closes in German (`„Ja.“`) and opens in English (`. “Yes`), as « does (`»Ja.«`): no letter follows a closing mark. */
function closesGerman(piece: string, at: number): boolean {
  return !/[\p{L}\p{N}[(…¿¡]/u.test(piece[at + 1] ?? '');
}
