import type { Quote } from '../comparison.ts';
import { differences, type Hunk } from '../edits/differences.ts';
import { firstAtOrAfter } from '../text/ranges.ts';
import type { StoryText } from '../text/story.ts';
import type { Token } from '../text/tokens.ts';
import { isContent, isNegation, isNumber, spokenKey, stem } from './content.ts';

/** One spoken word of a quote. */
export interface QuoteWord {
  readonly key: string;
  /** As written, for showing. */
  readonly text: string;
  readonly stem: string;
  readonly content: boolean;
  readonly negation: boolean;
  readonly number: boolean;
  readonly token: Token;
  /** Inside square brackets or parentheses: the writer's insertion, not the speaker's word. */
  readonly bracketed: boolean;
  /** An ellipsis stands between the word before and this one. */
  readonly afterEllipsis: boolean;
  /** A mark that ends a clause stands between the word before and this one. */
  readonly afterClauseMark: boolean;
  /** Starts with a capital. */
  readonly capital: boolean;
}

/** A quote with its words. */
export interface QuoteText {
  readonly quote: Quote;
  readonly words: readonly QuoteWord[];
  /** The words' keys in one string, for equality. */
  readonly normalizedText: string;
  /** The sum of the words' weights. */
  readonly weight: number;
  readonly contentCount: number;
  /** An ellipsis stands before the end. */
  readonly endsWithEllipsis: boolean;
  /** Sentences it stands in, first and last. */
  readonly sentences: readonly [first: number, last: number];
  /** It stands in a headline or deck, which repeat quotes of the story as a rule. */
  readonly inHeadline: boolean;
}

const GRAMMAR_WEIGHT = 0.25;

/** The weight of a word: 1 for a content word, 0.25 for a function word. */
export const weightOf = (word: QuoteWord): number => (word.content ? 1 : GRAMMAR_WEIGHT);

/** Reads a quote's words off its story. Marks, bracket signs and quotes inside the quote are not words. */
export function readQuoteText(story: StoryText, quote: Quote): QuoteText {
  const { tokens, text, language } = story;
  const words: QuoteWord[] = [];
  let depth = 0;
  let cut = false;
  let clause = false;
  let weight = 0;
  let contentCount = 0;
  for (let i = firstAtOrAfter(tokens, quote.start); i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.start >= quote.end) break;
    if (token.kind === 'mark') {
      if (token.key === '[' || token.key === '(') depth++;
      else if (token.key === ']' || token.key === ')') depth = Math.max(0, depth - 1);
      else if (token.key === '…') cut = true;
      else if (/^[,.;:!?—]$/.test(token.key)) clause = true;
      continue;
    }
    const key = spokenKey(token.key, language);
    const content = isContent(token.kind === 'symbol' ? key : token.key, language);
    const word: QuoteWord = {
      key,
      text: text.slice(token.start, token.end),
      stem: stem(key, language),
      content,
      negation: isNegation(token.key, language),
      number: token.kind === 'number' || isNumber(token.key, language),
      token,
      bracketed: depth > 0,
      afterEllipsis: cut,
      afterClauseMark: clause,
      capital: /^\p{Lu}/u.test(text.slice(token.start, token.start + 2)),
    };
    words.push(word);
    weight += weightOf(word);
    if (content) contentCount++;
    cut = false;
    clause = false;
  }
  const first = Math.max(0, firstAtOrAfter(story.sentences, quote.start + 1) - 1);
  const last = Math.max(first, firstAtOrAfter(story.sentences, quote.end) - 1);
  const normalizedText = words.map((word) => word.key).join(' ');
  const role = story.sentences[first]?.role;
  const inHeadline = role === 'headline' || role === 'deck';
  return {
    quote,
    words,
    normalizedText,
    weight,
    contentCount,
    endsWithEllipsis: cut,
    sentences: [first, last],
    inHeadline,
  };
}

/** Quotes with more word edits than this are not compared: the cost is length times edits. */
const MOST_EDITS = 600;

/** The fewest differences between two lists of words; null when they have too little in common to tell. */
export function wordDifferences(a: readonly string[], b: readonly string[]): Hunk[] | null {
  return differences(a, b, MOST_EDITS);
}

/** The indices of `a`'s words that `b` has too, in order. Empty where too little is common. */
export function commonWords(a: readonly string[], b: readonly string[]): number[] {
  const found = wordDifferences(a, b);
  if (found === null) return [];
  const common: number[] = [];
  let at = 0;
  for (const { fromA, toA } of found) {
    for (; at < fromA; at++) common.push(at);
    at = toA;
  }
  for (; at < a.length; at++) common.push(at);
  return common;
}

/** What two quotes have in common, in order: its weight, and how many words of content. */
export function sharedWeight(a: QuoteText, b: QuoteText): { weight: number; content: number } {
  const common = commonWords(
    a.words.map((word) => word.stem),
    b.words.map((word) => word.stem),
  );
  let weight = 0;
  let content = 0;
  for (const index of common) {
    const word = a.words[index];
    if (word === undefined) continue;
    weight += weightOf(word);
    if (word.content) content++;
  }
  return { weight, content };
}
