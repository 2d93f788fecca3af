import type { Language } from './language.ts';

/** Words of Latin letters, accents included, in lower case. */
export const LATIN_WORD = /[a-z\u00df-\u02af\u1e00-\u1eff]+/g;

/** All words of Latin letters that the tables of a language hold, whatever they say of them; what is left of patterns is among them. */
export function vocabularyOf(language: Language): ReadonlySet<string> {
  const words = new Set<string>();
  const read = (text: string) => {
    for (const word of text.toLowerCase().match(LATIN_WORD) ?? []) words.add(word);
  };
  const visit = (value: unknown) => {
    if (typeof value === 'string') read(value);
    else if (value instanceof Map || value instanceof Set) for (const one of value) visit(one);
    else if (Array.isArray(value)) for (const one of value) visit(one);
    else if (typeof value === 'object' && value !== null && !(value instanceof RegExp)) {
      for (const [key, one] of Object.entries(value)) {
        read(key);
        visit(one);
      }
    }
  };
  visit(language);
  return words;
}
