import { mayStandFor } from '../align/synonyms.ts';
import { isEntered, mayReplace, type Thesaurus } from '../align/thesaurus.ts';
import { rankOf, type WordVectors } from '../align/vectors.ts';
import { LANGUAGES, languageOf, perLanguage } from '../languages/index.ts';
import { baseForms } from '../text/base-forms.ts';
import type { Word } from './fact.ts';

/** The languages, by their usual tags, that a thesaurus can be used for. */
export const THESAURI: readonly string[] = LANGUAGES.flatMap(({ tags, inflection }) =>
  inflection === null ? [] : tags.slice(0, 1),
);

/** A word where it stands. */
export interface PlacedWord extends Word {
  /** The words of its sentence. */
  readonly sentence: readonly Word[];
}

/** Whether one word may stand for the other; null where the dictionary lacks one of them. */
export type Lexicon = (a: PlacedWord, b: PlacedWord) => boolean | null;

/**
 * The dictionary of synonyms of a language: the table that belongs to the word vectors, or a thesaurus. Undefined where
 * there is none.
 */
export function lexiconOf(language: string, vectors?: WordVectors, thesaurus?: Thesaurus): Lexicon | undefined {
  const { words, inflection } = languageOf(language);
  const synonyms = vectors?.synonyms;
  if (words.haveVectors && vectors !== undefined && synonyms !== undefined) {
    return (a, b) => {
      const [rankA, rankB] = [rankOf(vectors, a.key), rankOf(vectors, b.key)];
      return rankA < 0 || rankB < 0 ? null : mayStandFor(synonyms, rankA, rankB);
    };
  }
  if (inflection === null || thesaurus === undefined) return undefined;
  const formsOf = (word: PlacedWord) => {
    const particle = particleOf(word, language);
    const joined = particle === undefined ? [] : baseForms(particle + word.key, inflection);
    return isEntered(thesaurus, joined) ? joined : baseForms(word.key, inflection);
  };
  return (a, b) => mayReplace(thesaurus, formsOf(a), formsOf(b));
}

const particlesOf = perLanguage(({ inflection }) => new Set(inflection?.particles.split(' ')));

/** The particle at the end of the clause, which is a part of the verb before it: `lehnte den Antrag [ab]`. */
function particleOf(word: PlacedWord, language: string): string | undefined {
  const { sentence } = word;
  const at = sentence.findIndex(({ start }) => start === word.start);
  const end = sentence.findIndex(({ kind }, i) => i > at && kind === 'mark');
  const last = sentence[end < 0 ? sentence.length - 1 : end - 1];
  return last !== undefined && last.start > word.start && particlesOf(language).has(last.key) ? last.key : undefined;
}
