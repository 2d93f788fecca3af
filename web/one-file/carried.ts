/** What the page in one file carries inside, in the place of `web/engine/carried.ts`. */
import synonyms from '../../public/vectors/synonyms.bin?url';
import vectors from '../../public/vectors/words.bin?url';

export const IN_ONE_FILE = true;

export const vectorsPlace = (): string => vectors;

export const synonymsPlace = (): string => synonyms;

const THESAURI = import.meta.glob<string>('../../public/vectors/thesaurus-*.bin', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** Every thesaurus that there is, by language. */
export const thesaurusPlaces = (): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(THESAURI).map(([path, place]) => [/-(\w+)\.bin$/.exec(path)?.[1] ?? '', place]));

/** The sentence encoder is not carried: it would make the file six times as large. */
export const knownMeanings = (): undefined => undefined;

export function readSentences(
  _list: unknown,
  _place: unknown,
  listener: { readonly trouble: (trouble: 'absent') => void },
): () => void {
  listener.trouble('absent');
  return () => {};
}
