/**
 * The page's words in the reader's language. The catalogue has a folder for each language and in it a
 * file for each feature; English comes with the page, the others load when they are chosen.
 */
import { createContext, useContext } from 'react';
import { en } from './en/index.ts';

/** Every text of the page, by feature; texts that hold a number or a name are functions. */
export type Words = typeof en;

export const WordsContext = createContext<Words>(en);

export function useWords(): Words {
  return useContext(WordsContext);
}
