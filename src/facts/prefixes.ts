import { perLanguage } from '../languages/index.ts';
import { memoise } from '../text/collections.ts';
import type { Word } from './fact.ts';
import type { Meaning, MeaningPair, MeaningWord } from './meaning-words.ts';

/** A word without its prefix has at least so many letters: `un-armed`, not `in-form`. */
const LEAST_BASE = 4;

/** What is left of a word without a negating prefix, for each that it may have; nothing for most words. */
const basesOf = perLanguage(({ words }) => {
  const prefixes = words.negatingPrefixes.split(' ').filter(Boolean);
  return memoise((key: string): readonly string[] =>
    prefixes.flatMap((prefix) =>
      key.startsWith(prefix) && key.length - prefix.length >= LEAST_BASE
        ? [key.slice(prefix.length).replace(/^-/, '')]
        : [],
    ),
  );
});

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
  const bases = basesOf(original.story.language);
  const found = { original: [] as MeaningWord[], revision: [] as MeaningWord[] };
  let row = 0;
  for (const [plain, long, here, there] of [
    [a, b, found.original, found.revision],
    [b, a, found.revision, found.original],
  ] as const) {
    const prefixed = placesOf(long, (key) => bases(key).length > 0);
    if (prefixed.size === 0) continue;
    const places = placesOf(plain, () => true);
    for (const [key, at] of prefixed) {
      const base = bases(key).find((rest) => places.has(rest));
      // `vertebrates and invertebrates` on both sides
      if (base === undefined || (places.has(key) && long.words.some((word) => word.key === base))) continue;
      row--;
      here.push(make(plain, places.get(base) as number, row, 0));
      there.push(make(long, at, row, 1));
    }
  }
  return found;
}

/** The words of a side that a test holds for, in order, each with the place where it stands last. */
function placesOf({ words }: Meaning, test: (key: string) => boolean): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let i = 0; i < words.length; i++) {
    const { kind, key } = words[i] as Word;
    if (kind === 'word' && test(key)) places.set(key, i);
  }
  return places;
}
