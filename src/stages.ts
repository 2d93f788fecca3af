import type { Quote, Sentence } from './comparison.ts';
import { findQuotes } from './quotes/find.ts';
import { countWords } from './report/numbering.ts';
import { readStory } from './text/story.ts';

export interface StageOptions {
  /** BCP 47 tag; guessed when absent. */
  readonly language?: string;
}

/** The sentences of a text, with paragraph and role. Positions are UTF-16 offsets into the text with `\n` line ends. */
export function splitSentences(text: string, options: StageOptions = {}): Sentence[] {
  return [...readStory(text, 'text', options.language).sentences];
}

/** Every direct quotation of a text, in reading order, with speaker and cue where the text names them. */
export function findQuotesInText(text: string, options: StageOptions = {}): Quote[] {
  return findQuotes(readStory(text, 'text', options.language));
}

/** The words of a text as a comparison counts them: page furniture is left out. */
export function countWordsInText(text: string, options: StageOptions = {}): number {
  return countWords(readStory(text, 'text', options.language));
}
