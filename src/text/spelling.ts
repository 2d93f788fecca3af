import { perLanguage } from '../languages/index.ts';

/** Shorter words are spelt alike. */
const SHORTEST_SPELLING = 2;
/** Longer stretches are compared word by word, so that a contraction among many others is not looked for. */
const MOST_WORDS = 8;

const rulesOf = perLanguage(({ words: { spellings, contractions } }) => ({ spellings, contractions }));

/** The form under which two spellings of a folded word are one: `colour` as `color`, `daß` as `dass`. */
export function spellingKey(word: string, language: string): string {
  if (word.length <= SHORTEST_SPELLING) return word;
  for (const [pattern, form] of rulesOf(language).spellings) {
    if (pattern.test(word)) return word.replace(pattern, form);
  }
  return word;
}

/**
 * Whether two lists of folded words are the same words, spelt or drawn together otherwise: `don't` and `do not`,
 * `it's` and `it has`, `colour` and `color`.
 */
export function isOtherSpelling(a: readonly string[], b: readonly string[], language: string): boolean {
  if (a.length === 0 || b.length === 0 || a.length > MOST_WORDS || b.length > MOST_WORDS) return false;
  const forms = new Set(formsOf(a, language));
  return formsOf(b, language).some((form) => forms.has(form));
}

/** Every way to write out the contractions of a list of words, each word in its one spelling. */
function formsOf(words: readonly string[], language: string): string[] {
  return words.reduce<string[]>(
    (forms, word) => {
      const own = [word, ...writtenOut(word, language)].map((form) => spellingKey(form, language));
      return forms.flatMap((form) => own.map((each) => `${form} ${each}`));
    },
    [''],
  );
}

function writtenOut(word: string, language: string): string[] {
  const rule = rulesOf(language).contractions.find(([pattern]) => pattern.test(word));
  return rule === undefined ? [] : rule[1].split(', ').map((form) => word.replace(rule[0], form));
}
