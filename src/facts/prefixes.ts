import { perLanguage } from '../languages/index.ts';
import type { Word } from './fact.ts';
import type { Meaning, MeaningPair, MeaningWord } from './meaning-words.ts';

/** A word without its prefix has at least so many letters: `un-armed`, not `in-form`. */
const LEAST_BASE = 4;

const prefixesOf = perLanguage(({ words }): readonly string[] => words.negatingPrefixes.split(' ').filter(Boolean));

/**
 * Words of the two sides that a negating prefix parts, as a row of their own: `armed` and `unarmed`, `harmed` and
 * `unharmed`. `not profitable` and `unprofitable` then agree as any two contraries do.
 */
export function prefixedContraries({
  original,
  a,
  b,
  make,
}: MeaningPair): Record<'original' | 'revision', MeaningWord[]> {
  const prefixes = prefixesOf(original.story.language);
  const found = { original: [] as MeaningWord[], revision: [] as MeaningWord[] };
  if (prefixes.length === 0) return found;
  const keys = { a: placesOf(a), b: placesOf(b) };
  let row = 0;
  const pairUp = (plain: ReadonlyMap<string, number>, long: ReadonlyMap<string, number>, plainIsOriginal: boolean) => {
    for (const [key, at] of long) {
      const base = prefixes
        .filter((prefix) => key.startsWith(prefix) && key.length - prefix.length >= LEAST_BASE)
        .map((prefix) => key.slice(prefix.length).replace(/^-/, ''))
        .find((rest) => plain.has(rest));
      if (base === undefined) continue;
      row--;
      const words = plainIsOriginal ? [a, b] : [b, a];
      const [x, y] = [
        make(words[0] as Meaning, plain.get(base) as number, row, 0),
        make(words[1] as Meaning, at, row, 1),
      ];
      found[plainIsOriginal ? 'original' : 'revision'].push(x);
      found[plainIsOriginal ? 'revision' : 'original'].push(y);
    }
  };
  pairUp(keys.a, keys.b, true);
  pairUp(keys.b, keys.a, false);
  return found;
}

function placesOf({ words }: Meaning): ReadonlyMap<string, number> {
  return new Map(words.flatMap(({ kind, key }: Word, i) => (kind === 'word' ? [[key, i] as const] : [])));
}
