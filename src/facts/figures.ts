import { table } from './data/table.ts';
import { CURRENCY_SIGNS, SCALE_LETTERS, UNIT_SIGNS } from './data/units.ts';

/** What one number token says. */
export interface Figure {
  readonly value: number;
  /** Currency id before or after the digits, '' without. */
  readonly currency: string;
  readonly percent: boolean;
  /** Letters joined to the digits, lower case, where they are neither scale nor currency nor unit. */
  readonly letters: string;
  readonly unit: string;
  /** The digits alone, as written. */
  readonly digits: string;
}

const PARTS =
  /^(?<sign>[+\-−]?)(?<before>\p{Lu}{0,3}\p{Sc})?(?<digits>\p{N}(?:[\p{N}.,:’'٬٫\u00a0\u202f\u2009]*\p{N})?)(?<letters>\p{L}[\p{L}\p{M}]*)?\s?(?<after>[%‰]|\p{Sc})?$/u;

const FRACTIONS: Readonly<Record<string, number>> = table({
  '½': 0.5,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 0.25,
  '¾': 0.75,
  '⅕': 0.2,
  '⅛': 0.125,
});

/** Reads one number token: sign, currency, digits, letters, percent. Null where it is no plain figure. */
export function parseFigure(raw: string, decimal: '.' | ','): Figure | null {
  const groups = PARTS.exec(raw)?.groups;
  if (groups === undefined) return null;
  const digits = groups.digits ?? '';
  let value = parseDigits(digits, decimal);
  if (Number.isNaN(value)) return null;
  if (groups.sign === '-' || groups.sign === '−') value = -value;
  let letters = (groups.letters ?? '').toLowerCase();
  const currency = CURRENCY_SIGNS[(groups.before ?? groups.after ?? '').toLowerCase()] ?? '';
  let unit = '';
  const scale =
    letters === 'm' && currency !== '' ? 1e6 : letters === 'b' && currency !== '' ? 1e9 : SCALE_LETTERS[letters];
  if (scale !== undefined) {
    value = scaled(value, scale);
    letters = '';
  } else if (UNIT_SIGNS[letters] !== undefined) {
    unit = UNIT_SIGNS[letters] as string;
    letters = '';
  }
  return { value, currency, percent: groups.after === '%', letters, unit, digits };
}

/** `value` times `scale`, rounded to 12 significant digits: 1.1 × 1e9 is 1100000000, not 1100000000.0000002. */
export function scaled(value: number, scale: number): number {
  return Number((value * scale).toPrecision(12));
}

/**
 * The value of digits with their separators. Two kinds of separator: the last is the decimal sign.
 * One kind, more than once: grouping. Once, before three digits: as the language has it (`1.200` is
 * 1200 in German and 1.2 in English). Colons are for times: NaN.
 */
export function parseDigits(digits: string, decimal: '.' | ','): number {
  const last = digits.slice(-1);
  if (FRACTIONS[last] !== undefined) {
    const whole = digits.slice(0, -1);
    return (whole === '' ? 0 : parseDigits(whole, decimal)) + (FRACTIONS[last] as number);
  }
  const plain = digits
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/[\u00a0\u202f\u2009’'٬]/g, '')
    .replace('٫', '.');
  if (/[^0-9.,]/.test(plain)) return Number.NaN;
  const comma = plain.lastIndexOf(',');
  const dot = plain.lastIndexOf('.');
  if (comma < 0 && dot < 0) return Number(plain);
  if (comma >= 0 && dot >= 0) {
    const sign = comma > dot ? ',' : '.';
    return Number(plain.replaceAll(sign === ',' ? '.' : ',', '').replace(sign, '.'));
  }
  const sign = comma >= 0 ? ',' : '.';
  const pieces = plain.split(sign);
  if (pieces.length > 2) {
    const groups = pieces.slice(1);
    const isWestern = groups.every((piece) => piece.length === 3);
    // lakh and crore: `3,00,00,000`
    const isIndian = groups.every((piece, n) => piece.length === (n === groups.length - 1 ? 3 : 2));
    return isWestern || isIndian ? Number(pieces.join('')) : Number.NaN;
  }
  const [whole = '', rest = ''] = pieces;
  const grouped = rest.length === 3 && whole.length <= 3 && !whole.startsWith('0') && sign !== decimal;
  return grouped ? Number(whole + rest) : Number(`${whole}.${rest}`);
}

/** `٣` and `３` to `3`. Digits of one script stand in a row that begins at a multiple of their zero. */
function asciiDigit(digit: string): string {
  if (digit >= '0' && digit <= '9') return digit;
  const folded = digit.normalize('NFKC');
  if (folded >= '0' && folded <= '9') return folded;
  let zero = digit.codePointAt(0) as number;
  for (let steps = 0; steps < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1)); steps++) zero--;
  return String((digit.codePointAt(0) as number) - zero);
}
