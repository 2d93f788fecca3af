import { memoise } from '../text/collections.ts';
import { foldName } from '../text/fold.ts';
import type { Word } from './fact.ts';
import type { Lookup } from './lookup.ts';

/** Lower case, without accents, dots and the possessive: the form names are compared in. */
export function nameKey(word: Word): string {
  return keyOf(word.key);
}

const keyOf = memoise((key: string) => {
  const folded = foldName(key).replace(/'s?$/, '');
  return folded.includes('.') ? folded.replaceAll('.', '') : folded;
});

/** Words of the longest name of a state. */
const LONGEST_PLACE = 4;

/** The index after a state's name with small words in it: `Nations unies`, `Corée du Sud`; else after one word. */
export function placeEnd(words: readonly Word[], i: number, lookup: Lookup): number {
  let name = nameKey(words[i] as Word);
  let found = i + 1;
  if (!lookup.placeOpeners.has(name)) return found;
  for (let end = i + 1; end < i + LONGEST_PLACE && words[end]?.kind === 'word'; end++) {
    name = `${name} ${nameKey(words[end] as Word)}`;
    if (lookup.places.has(name)) found = end + 1;
  }
  return found;
}
