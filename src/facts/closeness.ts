import { perLanguage } from '../languages/index.ts';
import type { Meaning, MeaningPair } from './meaning-words.ts';

/** Whether two sides of a link share at least this part of the words of the shorter. */
export function isClose(a: Meaning, b: Meaning, least: number): boolean {
  const [one, other] = [a.stems(), b.stems()];
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const stem of few) if (many.has(stem)) shared++;
  return shared >= least * few.size;
}

export const functionWordsOf = perLanguage(
  ({ words }): ReadonlySet<string> => new Set(words.functionWords.split(/\s+/)),
);

/** With more content words of its own on either side, a sentence says what it says in other words. */
const MOST_OWN = 3;

/**
 * Whether a link words its sentence anew: each side has more than three content words that the other lacks. A `not` or a
 * contrary then shows little: `had to put up with smoke` and `could not ban it`.
 */
export function isWordedAnew({ original, a, b }: MeaningPair, most = MOST_OWN): boolean {
  const functionWords = functionWordsOf(original.story.language);
  const own = ({ words }: Meaning, there: Meaning) => {
    const content = words.filter(({ kind, key }) => kind === 'word' && !functionWords.has(key));
    return new Set(content.map(({ stem }) => stem).filter((stem) => !there.stems().has(stem))).size;
  };
  return Math.min(own(a, b), own(b, a)) > most;
}
