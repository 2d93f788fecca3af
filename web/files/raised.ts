/** Raised characters: the marks of notes, which are no words of a story, and exponents, which are part of a figure. */

/** `1`, `[4]`, `(b)` alone between brackets, `1,2`, `3–5`, `*`, `†`. A letter alone may be of a word, as in `M^r`. */
const NOTE_MARK = /^\s*(?:[[(]\s?(?:\d{1,3}|[a-z])\s?[\])]|\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,5}|[*∗⁎†‡§¶#]{1,3})\s*$/u;

/** A base that news copy raises to a power, or a unit of length, of which it writes areas and volumes. */
const TAKES_EXPONENT = /(?:^|[^\p{L}\p{N}])(?:(?:\d[\d.,]*)?10|[\d.,]*\s?(?:[kcdµ]?m|mm|km|ft|in|yd|mi|s))$/u;

/** Nobody raises to the power of 1; a negative one is of a unit, as in `m s⁻¹`. */
const EXPONENT = /^(?:[2-9]|\d\d|[-−]\d{1,2})$/;

const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Whether raised characters refer to a note: `million¹`, not `12 m²`. `before` is the text up to them. */
export function isNoteMark(raised: string, before: string): boolean {
  if (!NOTE_MARK.test(raised)) return false;
  return !(EXPONENT.test(raised.trim()) && TAKES_EXPONENT.test(before.slice(-12)));
}

/** Raised characters as text: nothing for a note's mark, `10⁶` for a raised 6 after 10, `1st` for a raised `st`. */
export function raisedText(raised: string, before: string): string {
  if (TAKES_EXPONENT.test(before.slice(-12)) && EXPONENT.test(raised.trim())) {
    return raised
      .trim()
      .replace(/[-−]/, '⁻')
      .replace(/\d/g, (digit) => RAISED_DIGITS[Number(digit)] ?? digit);
  }
  return isNoteMark(raised, before) ? '' : raised;
}
