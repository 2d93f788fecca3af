/** What the page finds beside it on its server; `web/one-file/carried.ts` stands for this where there is none. */

/** Whether the whole page is one file on the disk. */
export const IN_ONE_FILE = false;

/** Where the table of word vectors is. */
export const vectorsPlace = (): string => new URL('vectors/words.bin', document.baseURI).href;

/** Where the table of synonyms is. */
export const synonymsPlace = (): string => new URL('vectors/synonyms.bin', document.baseURI).href;

/** Where the thesauri are, by language. */
export const thesaurusPlaces = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['de', 'es', 'fr'].map((tag) => [tag, new URL(`vectors/thesaurus-${tag}.bin`, document.baseURI).href]),
  );

export { knownMeanings, readSentences } from './encoder-client.ts';
