import { perLanguage } from '../languages/index.ts';
import type { SentenceWords } from '../languages/language.ts';

/** What follows a time of day without opening a sentence: `6 p.m. Monday`, `6 p.m. Eastern`, `6 p.m. GMT`. */
const TIME_TAIL =
  /^(?:[A-Z]{2,4}|Eastern|Central|Pacific|Mountain|Greenwich|Mon(?:day)?|Tue(?:s|sday)?|Wed(?:nesday)?|Thu(?:rs|rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?|Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec|January|February|August|September|October|November|December)$/;

const setOf = (row: keyof Pick<SentenceWords, 'starters' | 'reporting' | 'finite'>) =>
  perLanguage(({ sentences }): ReadonlySet<string> => new Set(sentences[row].split(' ').filter((word) => word !== '')));

/** Words, in lower case, that open a sentence rather than continue a name. */
export const startersOf = setOf('starters');

/** Reporting verbs, in lower case, as they follow a speaker's name. */
export const reportingVerbsOf = setOf('reporting');

/** Finite verbs, as they follow a subject. */
export const finiteVerbsOf = setOf('finite');

/** Whether a word belongs to the time of day before it. */
export function isTimeZoneOrDay(word: string): boolean {
  return TIME_TAIL.test(word);
}
