/**
 * Whether a text in letters can be in the language that it is taken for. A text in a language of which nothing is known
 * has some word or other of a known one, so that the few common words alone would tell the wrong one, and English is
 * what a text is taken for otherwise. The words that a language's tables hold and the letters that stand together in
 * them tell against it. Names do not: only words in small letters are asked.
 */
import { DEFAULT_TAG, perLanguage } from '../languages/index.ts';
import { LATIN_WORD, vocabularyOf } from '../languages/vocabulary.ts';
import { LEAST_WORDS, trigramsOf } from './short-language.ts';

/**
 * What each word and each three letters in it tell against English, in the logarithm of a probability: half of an
 * English text's words at least are in the tables, of a foreign one's one in eight; of the trigrams all but one in
 * twelve against three quarters. Fitted to nothing: any near them part the two.
 */
const UNKNOWN_WORD = 0.57;
const KNOWN_WORD = -1.43;
const UNSEEN_TRIGRAM = 1.1;
const SEEN_TRIGRAM = -0.15;

/** A letter, perhaps, that is not Latin. */
const FURTHER_LETTER = /[\u0370-\u1dff\u2c00-\uffff]/;

/** From this share of the letters on, a script that is neither Latin nor known is the text's own. */
const OWN_SCRIPT = 0.5;
const FEW_LETTERS = 40;

/** Another language is held against the letters of its own tables from so many words on, and needs this share of them. */
const ENOUGH_WORDS = 12;
const LEAST_SEEN = 0.65;

/** The words and trigrams of a language's tables. */
const modelOf = perLanguage((language) => {
  const words = vocabularyOf(language);
  return { words, trigrams: new Set(Array.from(words).flatMap(trigramsOf)) };
});

/** The words that are written in small letters. Where accents stand as marks of their own they are put on their letters. */
function smallWords(text: string): string[] {
  const words = text.normalize('NFC').match(/\p{L}+/gu) ?? [];
  return words.filter((word) => word === word.toLowerCase());
}

/**
 * How much tells against a text's being English, in the logarithm of a probability: of the sentences of English stories
 * none has more than 3, a sentence in most other languages 8 to 40. Linear in the text's length.
 */
export function evidenceAgainstEnglish(text: string): number {
  const { words, trigrams } = modelOf(DEFAULT_TAG);
  let evidence = 0;
  for (const word of smallWords(text)) {
    evidence += words.has(word) ? KNOWN_WORD : UNKNOWN_WORD;
    for (const gram of trigramsOf(word)) evidence += trigrams.has(gram) ? SEEN_TRIGRAM : UNSEEN_TRIGRAM;
  }
  return evidence;
}

/** Whether most letters of a text are neither Latin nor in a script that is known. */
export function isInUnknownScript(text: string): boolean {
  if (!FURTHER_LETTER.test(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > FEW_LETTERS && letters - latin > OWN_SCRIPT * letters;
}

/** Whether a text's letters stand together as in the tables of a language; true where it or the tables have too few words. */
export function mayBeIn(tag: string, text: string): boolean {
  const { words, trigrams } = modelOf(tag);
  const small = smallWords(text).filter((word) => word.replace(LATIN_WORD, '') === '');
  if (words.size < LEAST_WORDS || small.length < ENOUGH_WORDS) return true;
  const grams = small.flatMap(trigramsOf);
  return grams.filter((gram) => trigrams.has(gram)).length >= LEAST_SEEN * grams.length;
}
