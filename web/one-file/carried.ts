/** What the page in one file carries inside, in the place of `web/engine/carried.ts`. */
import synonyms from '../../public/vectors/synonyms.bin?url';
import german from '../../public/vectors/thesaurus-de.bin?url';
import spanish from '../../public/vectors/thesaurus-es.bin?url';
import french from '../../public/vectors/thesaurus-fr.bin?url';
import vectors from '../../public/vectors/words.bin?url';

export const IN_ONE_FILE = true;

export const vectorsPlace = (): string => vectors;

export const synonymsPlace = (): string => synonyms;

export const thesaurusPlaces = (): Readonly<Record<string, string>> => ({ de: german, es: spanish, fr: french });

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
