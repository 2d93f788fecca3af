/** What the words around a figure make of it. */
import type { Word } from './fact.ts';
import type { Lookup } from './lookup.ts';
import type { Numeral } from './numerals.ts';
import type { Unit } from './unit-words.ts';

/** `COVID-19`, `F-16`, `A 7`: a figure joined to a word with capitals, or after a capital alone, is part of a name. */
export function isPartOfName(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  // not at the head of a sentence: `À 63 ans`
  if (i > 1 && before?.kind === 'word' && /^\p{Lu}$/u.test(before.raw)) return true;
  const name = words[i - 2];
  const joined = before?.key === '-' && !before.gap && words[i]?.gap === false;
  return joined && name?.kind === 'word' && /\p{Lu}$|\p{Lu}\p{Lu}/u.test(name.raw);
}

/** How far before a figure its verb may stand: `rose`, `rose by`, `rose by about`. */
const MOVE_REACH = 3;

/** `rose 0.3 percent to 5.6 percent` tells how far and whereto; `rose 10 to 12 percent` and `cost $5 to $10` are ranges. */
export function isMove(words: readonly Word[], i: number, first: Numeral, unit: Unit, lookup: Lookup): boolean {
  const link = words[unit.end];
  if (unit.unit === '' || link === undefined || !lookup.data.to.includes(link.key)) return false;
  // a sign stands in or before the figure, a unit after it
  if (unit.end === first.end && first.figure?.percent !== true && first.figure?.currency === undefined) return false;
  for (let n = 1; n <= MOVE_REACH; n++) {
    const word = words[i - n];
    if (word === undefined || word.kind === 'mark') return false;
    if (lookup.moves(word.key)) return true;
  }
  return false;
}

/** The index after `2:a`, `2-е`, `2°`, `2.` before its noun; 0 where digits are no ordinal. */
export function ordinalEnd(words: readonly Word[], i: number, { data, small }: Lookup): number {
  const [word, sign, next] = [words[i], words[i + 1], words[i + 2]];
  if (word === undefined || !/^\d{1,3}$/.test(word.raw) || sign === undefined || sign.gap) return 0;
  if (data.ordinalJoints?.includes(sign.key) && next?.gap === false && data.ordinalEndings.includes(next.key))
    return i + 3;
  if (!data.ordinalSigns?.includes(sign.key)) return 0;
  // `2.º`
  const end = next?.gap === false && data.ordinalSigns.includes(next.key) ? i + 3 : i + 2;
  const noun = words[end];
  return noun?.kind === 'word' && noun.gap && !small.has(noun.key) ? end : 0;
}
