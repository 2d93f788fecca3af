/** The languages the page speaks, and which of them it begins with. */
import { ENGLISH, type Locale, loadMessages as loadEngineMessages } from '#engine';
import { en } from './en.ts';
import type { Messages, PageMessages } from './messages.ts';

/** Each by its own name: who looks for one cannot read the others. */
export const PAGE_LANGUAGES: readonly (readonly [tag: Locale, name: string])[] = [
  ['en', 'English'],
  ['de', 'Deutsch'],
  ['fr', 'Français'],
  ['es', 'Español'],
];

const KEY = 'storydiff-language';

const CATALOGUES: Readonly<Record<Locale, () => Promise<PageMessages>>> = {
  en: async () => en,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
  es: async () => (await import('./es.ts')).es,
};

/** The reader's own choice, else the first of `wanted` (the browser's languages) that the page speaks, else English. */
export function firstLanguage(stored: string | null, wanted: readonly string[]): Locale {
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

export function storeLanguage(language: Locale): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage is refused: the choice lasts as long as the page.
  }
}

/** The messages of a language; English, which comes with the page, where they cannot be loaded. */
export async function loadMessages(language: Locale): Promise<Messages> {
  try {
    const [page, engine] = await Promise.all([CATALOGUES[language](), loadEngineMessages(language)]);
    return { ...page, ...engine };
  } catch {
    return { ...en, ...ENGLISH };
  }
}
