/**
 * The page's words in the reader's language. The catalogue has a folder for each language and in it a
 * file for each feature; English comes with the page, the others load when they are chosen.
 */
import { createContext, useContext } from 'react';
import { en } from './en/index.ts';
import type { PageLanguage } from './language.ts';

/** Every text of the page, by feature; texts that hold a number or a name are functions. */
export type Words = typeof en;

export const WordsContext = createContext<Words>(en);

export function useWords(): Words {
  return useContext(WordsContext);
}

export interface LanguageChoice {
  readonly language: PageLanguage;
  /** Loads the language's words and changes to them; nothing else on the page changes. */
  readonly onLanguage: (language: PageLanguage) => void;
}

export const LanguageContext = createContext<LanguageChoice>({ language: 'en', onLanguage: () => {} });

export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}
