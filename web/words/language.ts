/** The languages the page speaks, and which of them it begins with. */
import { en } from './en/index.ts';
import type { Words } from './use-words.ts';

export type PageLanguage = 'en' | 'de' | 'fr' | 'es';

/** Each by its own name: who looks for one cannot read the others. */
export const PAGE_LANGUAGES: readonly (readonly [tag: PageLanguage, name: string])[] = [
  ['en', 'English'],
  ['de', 'Deutsch'],
  ['fr', 'Français'],
  ['es', 'Español'],
];

const KEY = 'storydiff-language';

const CATALOGUES: Readonly<Record<PageLanguage, () => Promise<Words>>> = {
  en: async () => en,
  de: async () => (await import('./de/index.ts')).de,
  fr: async () => (await import('./fr/index.ts')).fr,
  es: async () => (await import('./es/index.ts')).es,
};

/** The reader's own choice, else the first of `wanted` (the browser's languages) that the page speaks, else English. */
export function firstLanguage(stored: string | null, wanted: readonly string[]): PageLanguage {
  for (const tag of [stored ?? '', ...wanted]) {
    const known = PAGE_LANGUAGES.find(([own]) => own === tag.toLowerCase().split('-')[0]);
    if (known !== undefined) return known[0];
  }
  return 'en';
}

export function storedLanguage(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function storeLanguage(language: PageLanguage): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage is refused: the choice lasts as long as the page.
  }
}

/** The words of a language; English, which comes with the page, where they cannot be loaded. */
export async function loadWords(language: PageLanguage): Promise<Words> {
  try {
    return await CATALOGUES[language]();
  } catch {
    return en;
  }
}
