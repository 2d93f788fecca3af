import type { Word } from './fact.ts';
import type { Lookup } from './lookup.ts';

/** Words of the longest name of a state. */
const LONGEST_PLACE = 4;

/** The index after a state's name with small words in it: `Nations unies`, `Corée du Sud`; else after one word. */
export function placeEnd(words: readonly Word[], i: number, lookup: Lookup): number {
  let name = (words[i] as Word).nameKey;
  let found = i + 1;
  if (!lookup.placeOpeners.has(name)) return found;
  for (let end = i + 1; end < i + LONGEST_PLACE && words[end]?.kind === 'word'; end++) {
    name = `${name} ${(words[end] as Word).nameKey}`;
    if (lookup.places.has(name)) found = end + 1;
  }
  return found;
}
