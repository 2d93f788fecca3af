/** What the page finds beside it on its server; `web/one-file/carried.ts` stands for this where there is none. */

/** Whether the whole page is one file on the disk. */
export const IN_ONE_FILE = false;

/** Where the table of word vectors is. */
export const vectorsPlace = (): string => new URL('vectors/words.bin', document.baseURI).href;

/** Where the table of synonyms is. */
export const synonymsPlace = (): string => new URL('vectors/synonyms.bin', document.baseURI).href;

/** Where the thesauri are: the address of each, up to the tag of its language and after it. */
export const thesaurusPlaces = (): readonly [before: string, after: string] => [
  new URL('vectors/thesaurus-', document.baseURI).href,
  '.bin',
];

export { knownMeanings, readSentences } from './encoder-client.ts';
