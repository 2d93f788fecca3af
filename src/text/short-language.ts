/**
 * The language of a text too short for its small words to tell: a headline, a sentence. What tells it are the words that
 * a language's own tables hold, and which three letters stand together in them (naive Bayes over trigrams, after Cavnar
 * and Trenkle 1994). English is what a text is taken for otherwise, so another language must be well ahead of it.
 */
import { DEFAULT_TAG, LANGUAGES } from '../languages/index.ts';
import { LATIN_WORD, vocabularyOf } from '../languages/vocabulary.ts';
import { lazily } from './collections.ts';

/** Tables of fewer words tell more of themselves than of a language. */
export const LEAST_WORDS = 1000;

/** In the logarithm of probabilities: what another language must be ahead of English by, and how much a known word counts. */
const LEAD_OVER_ENGLISH = 14;
const KNOWN_WORD = 2;

/** The commonest words stand in a text as often as so many others. */
const WEIGHT_OF_COMMON = 5;

/** How likely three letters are that a language's words do not have, beside what all languages together make of them. */
const UNSEEN = 0.03;

/** A text of fewer letters, or of one word, may be a name. */
const LEAST_LETTERS = 12;

/** The share of a text's trigrams that its language's words have, and of its words that are among them: of less no language is told. */
const LEAST_SEEN = 0.7;
const LEAST_KNOWN = 1 / 7;

interface Model {
  readonly tag: string;
  readonly words: ReadonlySet<string>;
  readonly letters: ReadonlySet<string>;
  /** How often each trigram stands in the words, of all that do. */
  readonly shares: ReadonlyMap<string, number>;
}

const models = lazily((): readonly Model[] =>
  LANGUAGES.flatMap((language) => {
    const words = vocabularyOf(language);
    return words.size < LEAST_WORDS ? [] : [modelOf(language.tags[0] as string, words, language.guess.commonWords)];
  }),
);

/** Of every trigram, its share in all languages together. */
const together = lazily((): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const { shares } of models()) {
    for (const [gram, share] of shares) sums.set(gram, (sums.get(gram) ?? 0) + share / models().length);
  }
  return sums;
});

function modelOf(tag: string, words: ReadonlySet<string>, commonWords: string): Model {
  const common = new Set(commonWords.split(' '));
  const counts = new Map<string, number>();
  let total = 0;
  for (const word of words) {
    const weight = common.has(word) ? WEIGHT_OF_COMMON : 1;
    for (const gram of trigramsOf(word)) {
      counts.set(gram, (counts.get(gram) ?? 0) + weight);
      total += weight;
    }
  }
  const shares = new Map(Array.from(counts, ([gram, count]) => [gram, count / total]));
  return { tag, words, letters: new Set(Array.from(words).join('')), shares };
}

/** ` the `: the space before and behind a word tells how it begins and ends. */
export function trigramsOf(word: string): string[] {
  const padded = ` ${word} `;
  return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
}

/**
 * The tag of the language that a short text in Latin letters is most likely written in; undefined where it may be
 * English, a name, or in a language of which little is known. Linear in the text's length.
 */
export function detectShortLanguage(text: string): string | undefined {
  const words = text.toLowerCase().match(LATIN_WORD) ?? [];
  const letters = words.reduce((sum, { length }) => sum + length, 0);
  if (words.length < 2 || letters < LEAST_LETTERS) return undefined;
  const scores = models().map((model) => ({ model, score: scoreOf(words, model) }));
  const [best] = scores.toSorted((a, b) => b.score - a.score);
  const usual = scores.find(({ model }) => model.tag === DEFAULT_TAG);
  if (best === undefined || usual === undefined || best.score < usual.score + LEAD_OVER_ENGLISH) return undefined;
  return mayBe(text, words, best.model) ? best.model.tag : undefined;
}

function scoreOf(words: readonly string[], { words: known, shares }: Model): number {
  const all = together();
  let score = 0;
  for (const word of words) {
    if (known.has(word)) {
      const others = models().filter((one) => one.words.has(word)).length;
      score += KNOWN_WORD * Math.log(1 + models().length / others);
    }
    for (const gram of trigramsOf(word)) {
      const usual = all.get(gram);
      if (usual !== undefined) score += Math.log((1 - UNSEEN) * ((shares.get(gram) ?? 0) / usual) + UNSEEN);
    }
  }
  return score;
}

/** Whether a language's words have most of a text's trigrams, some of its words, and every letter of those that are no names. */
function mayBe(text: string, words: readonly string[], { words: known, letters, shares }: Model): boolean {
  if (words.filter((word) => known.has(word)).length < LEAST_KNOWN * words.length) return false;
  const plain = text.match(LATIN_WORD) ?? [];
  if (plain.some((word) => Array.from(word).some((letter) => !letters.has(letter)))) return false;
  const grams = words.flatMap(trigramsOf);
  return grams.filter((gram) => shares.has(gram)).length >= LEAST_SEEN * grams.length;
}
