/** Headlines whose words have capitals, so that a capital shows no name there. */
import { isCapitalAt, isSmallAt } from '../text/fold.ts';
import type { Word } from './fact.ts';
import type { Lookup } from './lookup.ts';

/** A headline in title case has hardly a longer word without a capital: one in six at most (`Seeks more Details`). */
const LOWER_IN_TITLES = 1 / 6;
/** Letters of a long word. */
export const LONG_WORD = 4;

/**
 * Whether a sentence is written as a headline, with capitals for its long words. Linear in its words.
 * `Hugo Brandt met Clara Voss in Pellam.` has no long word but names, and a verb that a title would write large.
 */
export function hasTitleCase(words: readonly Word[], lookup: Lookup): boolean {
  let [long, small] = [0, 0];
  const isClosed = words.at(-1)?.key === '.';
  for (const word of words) {
    if (word.kind !== 'word') continue;
    if (isClosed && isSmallAt(word.raw, 0) && !lookup.small.has(word.key)) return false;
    if (word.raw.length < LONG_WORD) continue;
    long++;
    if (!isCapitalAt(word.raw, 0) && ++small > LOWER_IN_TITLES * words.length) return false;
  }
  return long >= 4 && small <= LOWER_IN_TITLES * long;
}
