import type { Word } from './fact.ts';
import type { Meaning, MeaningPair, MeaningWord } from './meaning-words.ts';

/**
 * Words of the two sides that a negating prefix parts, as a row of their own: `armed` and `unarmed`, `harmed` and
 * `unharmed`. `not profitable` and `unprofitable` then agree as any two contraries do.
 */
export function prefixedContraries({ a, b, make }: MeaningPair): Record<'original' | 'revision', MeaningWord[]> {
  const found = { original: [] as MeaningWord[], revision: [] as MeaningWord[] };
  let row = 0;
  for (const [plain, long, here, there] of [
    [a, b, found.original, found.revision],
    [b, a, found.revision, found.original],
  ] as const) {
    if (long.prefixed.length === 0) continue;
    const places = placesOf(plain);
    // of a word that comes again its last place counts
    for (const [key, { at, bases }] of new Map(long.prefixed.map((word) => [word.key, word]))) {
      const base = bases.find((rest) => places.has(rest));
      // `vertebrates and invertebrates` on both sides
      if (base === undefined || (places.has(key) && long.words.some((word) => word.key === base))) continue;
      row--;
      here.push(make(plain, places.get(base) as number, row, 0));
      there.push(make(long, at, row, 1));
    }
  }
  return found;
}

/** The words of a side, each with the place where it stands last. */
function placesOf({ words }: Meaning): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let i = 0; i < words.length; i++) {
    const { kind, key } = words[i] as Word;
    if (kind === 'word') places.set(key, i);
  }
  return places;
}
