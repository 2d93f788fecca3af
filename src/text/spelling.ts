import { perLanguage } from '../languages/index.ts';
import { memoise } from './collections.ts';

/** Shorter words are spelt alike. */
const SHORTEST_SPELLING = 2;
/** Longer stretches are compared word by word, so that a contraction among many others is not looked for. */
const MOST_WORDS = 8;

/** The words that were asked for, by language: one key each, and the keys of all that they may be written out as. */
const spellingsOf = perLanguage(({ words: { spellings, contractions } }) => {
  const keyOf = memoise((word: string): string => {
    const rule = word.length <= SHORTEST_SPELLING ? undefined : spellings.find(([pattern]) => pattern.test(word));
    return rule === undefined ? word : word.replace(...rule);
  });
  const formsOf = memoise((word: string): readonly string[] => {
    const rule = contractions.find(([pattern]) => pattern.test(word));
    const written = rule === undefined ? [] : rule[1].split(', ').map((form) => word.replace(rule[0], form));
    return [word, ...written].map(keyOf);
  });
  return { keyOf, formsOf };
});

/** The form under which two spellings of a folded word are one: `colour` as `color`, `daß` as `dass`. */
export function spellingKey(word: string, language: string): string {
  return spellingsOf(language).keyOf(word);
}

/**
 * Whether two lists of folded words are the same words, spelt or drawn together otherwise: `don't` and `do not`,
 * `it's` and `it has`, `colour` and `color`.
 */
export function isOtherSpelling(a: readonly string[], b: readonly string[], language: string): boolean {
  if (a.length === 0 || b.length === 0 || a.length > MOST_WORDS || b.length > MOST_WORDS) return false;
  if (!mayBeginAlike(a[0] as string, b[0] as string, language)) return false;
  const forms = new Set(formsOfAll(a, language));
  return formsOfAll(b, language).some((form) => forms.has(form));
}

/** Whether two words are written out alike, as far as the shorter goes: it rules out nearly all, and costs little. */
function mayBeginAlike(a: string, b: string, language: string): boolean {
  const { formsOf } = spellingsOf(language);
  return formsOf(a).some((one) => formsOf(b).some((other) => one.startsWith(other) || other.startsWith(one)));
}

/** Every way to write out the contractions of a list of words, each word in its one spelling. */
function formsOfAll(words: readonly string[], language: string): string[] {
  const { formsOf } = spellingsOf(language);
  let forms = [''];
  for (const word of words) {
    const longer: string[] = [];
    for (const form of forms) for (const each of formsOf(word)) longer.push(`${form} ${each}`);
    forms = longer;
  }
  return forms;
}
