/** The page's texts in the reader's language. English comes with the page, the others load when they are chosen. */
import { createContext, useContext } from 'react';
import { ENGLISH, type Locale } from '#engine';
import { en } from './en.ts';
import type { Messages } from './messages.ts';

export const MessagesContext = createContext<Messages>({ ...en, ...ENGLISH });

export function useMessages(): Messages {
  return useContext(MessagesContext);
}

export interface LanguageChoice {
  readonly language: Locale;
  /** Loads the language's messages and changes to them; nothing else on the page changes. */
  readonly onLanguage: (language: Locale) => void;
}

export const LanguageContext = createContext<LanguageChoice>({ language: 'en', onLanguage: () => {} });

export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}
