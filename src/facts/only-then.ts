/** What holds until something else came: with a negation, `not … until May`, or without one, `only in May`. */
import { perLanguage } from '../languages/index.ts';
import { makePhrases, phraseAt, type Word } from './fact.ts';
import type { Meaning, MeaningWord } from './meaning-words.ts';

/** How many words may stand between a negation and the word for until. */
const REACH = 14;

const rulesOf = perLanguage(({ meaning: { onlyThen } }) => {
  if (onlyThen === undefined) return null;
  const phrases = (list: readonly string[]) => makePhrases(list.map((phrase) => [phrase, true as const]));
  return { until: phrases(onlyThen.until), only: phrases(onlyThen.only) };
});

/** `was [not] signed until all were free` and `was signed only after all were free`: whether the other side says `only after`. */
export function isOnlyThen({ start }: MeaningWord, here: Meaning, there: Meaning, language: string): boolean {
  const rules = rulesOf(language);
  if (rules === null) return false;
  const has = (words: readonly Word[], phrases: typeof rules.until) =>
    words.some((_, i) => phraseAt(words, i, phrases) !== null);
  if (!has(there.words, rules.only)) return false;
  const at = here.words.findIndex((word) => word.start === start);
  return has(here.words.slice(at + 1, at + 1 + REACH), rules.until) && !has(there.words, rules.until);
}
