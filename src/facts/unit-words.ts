import { CURRENCY_SIGNS, UNIT_SIGNS } from './data/units.ts';
import { phraseAt, type Word } from './fact.ts';
import type { Lookup } from './lookup.ts';
import type { Numeral } from './numerals.ts';

/** Units that are money in every language. */
export const MONEY = new Set(Object.values(CURRENCY_SIGNS));

/** A unit and the index after its last word. */
export interface Unit {
  readonly unit: string;
  readonly end: number;
}

/** The unit that a numeral carries in its token or in the words after it. */
export function unitOf(words: readonly Word[], numeral: Numeral, lookup: Lookup): Unit {
  const { figure, end } = numeral;
  if (figure !== null) {
    if (figure.currency !== '') {
      const after = unitAfter(words, end, lookup);
      return MONEY.has(after.unit) ? { unit: figure.currency, end: after.end } : { unit: figure.currency, end };
    }
    if (figure.percent) return { unit: 'percent', end };
    if (figure.unit !== '') return { unit: figure.unit, end };
    const ofLetters = lookup.data.unitLetters?.[figure.letters];
    if (ofLetters !== undefined) return { unit: ofLetters, end };
    if (figure.letters === 'm' && isMetres(words, numeral, lookup)) return { unit: 'm', end };
  }
  return unitAfter(words, end, lookup);
}

/** Percent, points, currency or measure in the words from `at` on; hyphens may join them: `35-million-euro`. */
export function unitAfter(words: readonly Word[], at: number, lookup: Lookup): Unit {
  let from = at;
  const hyphen = words[from];
  if (hyphen?.key === '-' && !hyphen.gap && words[from + 1]?.gap === false) from++;
  // `millions d’euros`, `millones de euros`
  if (lookup.of.has(words[from]?.key ?? '') && lookup.currencies.has(words[from + 1]?.key ?? '')) from++;
  const found = phraseAt(words, from, lookup.unitPhrases);
  if (found !== null) return { unit: found.value, end: found.end };
  const word = words[from];
  if (word === undefined) return { unit: '', end: at };
  // `4-недельный`, `30-minütig`
  const ending = from === at ? undefined : lookup.data.unitEndings?.find(([end]) => word.key.replace(end, '') === '');
  if (ending !== undefined) return { unit: ending[1], end: from + 1 };
  if (word.key === '°' && ['c', 'f'].includes(words[from + 1]?.key ?? '')) {
    return { unit: words[from + 1]?.key === 'c' ? 'celsius' : 'fahrenheit', end: from + 2 };
  }
  if (word.key === '%' || word.key === '٪') return { unit: 'percent', end: from + 1 };
  if (word.key === 'km' && words[from + 1]?.key === '/' && words[from + 2]?.key === 'h') {
    return { unit: 'kmh', end: from + 3 };
  }
  const sign = word.key === 'm' ? 'm' : (UNIT_SIGNS[word.key] ?? CURRENCY_SIGNS[word.key]);
  // `two $ 500 checks`: the sign belongs to the figure behind it
  const isOther = CURRENCY_SIGNS[word.key] !== undefined && words[from + 1]?.kind === 'number';
  if (sign !== undefined && from === at && !isOther) return { unit: sign, end: from + 1 };
  return { unit: '', end: at };
}

/** `5m high`: a bare `m` is metres before such a word, or before none. */
export function isMetres(words: readonly Word[], numeral: Numeral, { data }: Lookup): boolean {
  const next = words[numeral.end];
  return next === undefined || next.kind !== 'word' || data.afterMetres.includes(next.key);
}
