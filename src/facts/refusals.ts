import type { MeaningWords } from '../languages/language.ts';
import { stemMatcher, type Word } from './fact.ts';

/** The verb that the word at an index says no to, if it does. */
export type RefusedAt = (words: readonly Word[], i: number) => Word | undefined;

/** The verb that a word says no to, by the language's table: `refused to [give]`, `weigerte sich, etwas zu [zeigen]`. */
export function makeRefusals({ refusals }: MeaningWords): RefusedAt {
  if (refusals === undefined) return () => undefined;
  const refuses = stemMatcher(refusals.verbs);
  const before = new Set(refusals.before);
  return (words, i) => {
    if (!refuses(words[i]?.key ?? '')) return undefined;
    for (let at = i + 1; at <= i + 1 + refusals.reach; at++) {
      const word = words[at];
      if (word === undefined || (word.kind === 'mark' && word.key !== ',')) return undefined;
      const verb = words[at + 1];
      if (before.has(word.key) && verb?.kind === 'word') return verb;
    }
    return undefined;
  };
}
