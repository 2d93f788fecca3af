import type { Range } from '../comparison.ts';
import { commonRuns } from '../edits/common-runs.ts';
import { LANGUAGES } from '../languages/index.ts';
import { gather } from '../text/collections.ts';
import type { Span } from '../text/ranges.ts';
import type { StoryText } from '../text/story.ts';
import type { Token } from '../text/tokens.ts';
import { isContent, stem } from './content.ts';
import type { QuoteText } from './quote-text.ts';
import { speechOf } from './speech-table.ts';

/** A story with the ranges that stand inside marks, in order: reported speech is looked for outside them. */
export interface QuotedStory {
  readonly story: StoryText;
  readonly quotedRanges: readonly Span[];
  /** Whether an encoder read the sentences, so that links may rest on meaning alone. */
  readonly isRead: boolean;
}

/** Up to this many content words a quote is a phrase inside somebody else's sentence. */
export const PHRASE = 3;
/** Words of a quote's own sentences that are looked at. */
const MOST_WORDS = 400;
/** What an unmatched word costs a passage that grows across it. */
const GAP = 0.34;
/** A word of grammar of the quote inside the passage. */
const GRAMMAR = 0.15;

/** A word of a story outside the marks. */
export interface ReportedWord {
  readonly key: string;
  readonly stem: string;
  readonly content: boolean;
  readonly token: Token;
}

/**
 * What stands in the place of a phrase: between the words that stood on both its sides.
 * `a more “lasting solution” than` and `a more sustainable solution than` give `sustainable solution`.
 * Null where the words around it are gone, moved apart, or now stand side by side.
 */
export function passageBetweenAnchors(
  quoteText: QuoteText,
  own: QuotedStory,
  words: readonly ReportedWord[],
): Range | null {
  const around = sentenceWords(own, quoteText);
  const pairs = alignWords(around.words, words);
  let left = -1;
  let right = words.length;
  let leftGap = around.from;
  let rightGap = around.words.length - around.to;
  for (const [a, b] of pairs) {
    if (a < around.from) {
      left = b;
      leftGap = around.from - 1 - a;
    } else if (a >= around.to) {
      right = b;
      rightGap = a - around.to;
      break;
    }
  }
  const distance = 2;
  if (leftGap > distance || rightGap > distance || right - left <= 1) return null;
  const between = words.slice(left + 1, right);
  if (between.length > 3 * quoteText.words.length + 3 || !between.some((word) => word.content)) return null;
  return span(between);
}

/** Whether what stands in a phrase's place is of a phrase's length. */
export function fitsPhrase(range: Range, quoteText: QuoteText): boolean {
  return range[1] - range[0] <= 3 * (quoteText.quote.end - quoteText.quote.start) + 12;
}

/** The words of a quote's own sentences, with where the quote stands among them. */
function sentenceWords(
  { story }: QuotedStory,
  quoteText: QuoteText,
): { words: ReportedWord[]; from: number; to: number } {
  const words: ReportedWord[] = [];
  let from = 0;
  let to = 0;
  for (let s = quoteText.sentences[0]; s <= quoteText.sentences[1] && words.length < MOST_WORDS; s++) {
    const first = story.tokenStart[s] ?? 0;
    const last = Math.min(story.tokenStart[s + 1] ?? first, first + MOST_WORDS);
    for (let i = first; i < last; i++) {
      const token = story.tokens[i] as Token;
      if (token.kind === 'mark') continue;
      if (token.end <= quoteText.quote.start) from = words.length + 1;
      if (token.start < quoteText.quote.end) to = words.length + 1;
      const { key } = token;
      words.push({ key, stem: stem(key, story.language), content: isContent(key, story.language), token });
    }
  }
  return { words, from, to: Math.max(from, to) };
}

/** Pairs of indices of equal words, in order; none where more than 400 words differ. */
function alignWords(a: readonly ReportedWord[], b: readonly ReportedWord[]): [number, number][] {
  const stems = (words: readonly ReportedWord[]) => words.map((word) => word.stem);
  return gather(commonRuns(stems(a), stems(b), MOST_WORDS) ?? [], ({ fromA, fromB, length }) =>
    Array.from({ length }, (_, i): [number, number] => [fromA + i, fromB + i]),
  );
}

/** A quote that makes up this share of its sentence is what the sentence was linked for. */
const DOMINANT = 0.6;
/** The same where the sentences were linked by meaning: then more than the words around the quote is known to be alike. */
const DOMINANT_READ = 0.5;
/** Words of content that a linked sentence must say beyond what stood around the quote. */
const FRESH = 2;

/**
 * What a linked sentence says beyond the words around the quote, where the quote is most of its own sentence:
 * `“We will fight this in every court,” Brell said` became `Brell vowed a legal battle`, where only what
 * is reported can be new. Null where the quote is a part of a longer sentence, or where nothing is new.
 */
export function passageOfNewWords(
  quoteText: QuoteText,
  own: QuotedStory,
  other: QuotedStory,
  words: readonly ReportedWord[],
): Range | null {
  const { words: all, from, to } = sentenceWords(own, quoteText);
  if (to - from < (own.isRead ? DOMINANT_READ : DOMINANT) * all.length || to - from <= PHRASE) return null;
  const context = new Set(all.filter((_, index) => index < from || index >= to).map((word) => word.stem));
  const fresh = words.filter((word) => word.content && !context.has(word.stem));
  if (fresh.length < FRESH) return null;
  return span(afterVerb(fresh, words, other.story.language));
}

/** What is reported stands after the reporting verb as a rule: `Brell vowed [a legal battle]`. */
function afterVerb(
  fresh: readonly ReportedWord[],
  words: readonly ReportedWord[],
  language: string,
): readonly ReportedWord[] {
  const cues = speechOf(language)?.cues;
  let from = -1;
  for (const [index, word] of words.entries()) if (from < 0 && cues?.has(word.key) === true) from = index + 1;
  if (from < 0) return fresh;
  while (from < words.length && THAT.has(words[from]?.key ?? '')) from++;
  const rest = words.slice(from);
  const content = rest.filter((word) => word.content);
  const last = fresh.at(-1);
  if (content.length < FRESH || last === undefined) return fresh;
  return rest.filter((word) => word.token.start <= last.token.start);
}

/**
 * The stretch of words that carries most of the quote for its length: every word of the quote counts for
 * it, every other word a little against it (the best sum of a run, Kadane's method).
 */
export function densestPassage(quoteText: QuoteText, words: readonly ReportedWord[], text: string): Range | null {
  const content = new Set(quoteText.words.filter((word) => word.content).map((word) => word.stem));
  const grammar = new Set(quoteText.words.filter((word) => !word.content).map((word) => word.key));
  let best = 0;
  let bestFrom = -1;
  let bestTo = -1;
  let sum = 0;
  let from = 0;
  for (const [index, word] of words.entries()) {
    const gain = content.has(word.stem) ? 1 : grammar.has(word.key) ? GRAMMAR : -GAP;
    if (sum <= 0) {
      sum = 0;
      from = index;
    }
    sum += gain;
    if (sum > best && gain >= 1) {
      best = sum;
      bestFrom = from;
      bestTo = index + 1;
    }
  }
  if (bestFrom < 0) return null;
  while (bestFrom < bestTo - 1 && !content.has((words[bestFrom] as ReportedWord).stem)) bestFrom++;
  const [first, last] = withVerbatimEdges(quoteText, words, bestFrom, bestTo);
  return span(words.slice(content.size > PHRASE ? afterThat(words, first, text) : first, last));
}

/** Words back in which the start of reported speech is looked for. */
const CLAUSE_REACH = 6;

/** `that`, before reported speech, in any language. */
const THAT = new Set(LANGUAGES.flatMap(({ words }) => words.that.split(' ')));

/** Reported speech starts after its `that`: `noted that [they are in touch with] colleagues to clarify the terms`. */
function afterThat(words: readonly ReportedWord[], from: number, text: string): number {
  for (let i = from - 1; i >= Math.max(0, from - CLAUSE_REACH); i--) {
    const between = text.slice(words[i]?.token.end, words[from]?.token.start);
    if (/[,.;:!?—–«»“”„"]/.test(between)) return from;
    if (THAT.has(words[i]?.key ?? '')) return i + 1;
  }
  return from;
}

/** Takes in the words of grammar that stand beside a passage just as in the quote: `[will] carry three times as much snow`. */
function withVerbatimEdges(
  quoteText: QuoteText,
  words: readonly ReportedWord[],
  from: number,
  to: number,
): [number, number] {
  const keys = quoteText.words.map((word) => word.key);
  let first = from;
  let last = to;
  let left = keys.indexOf((words[from] as ReportedWord).key);
  while (left > 0 && first > 0 && words[first - 1]?.key === keys[left - 1]) {
    first--;
    left--;
  }
  let right = keys.lastIndexOf((words[to - 1] as ReportedWord).key);
  while (right >= 0 && right + 1 < keys.length && words[last]?.key === keys[right + 1]) {
    last++;
    right++;
  }
  return [first, last];
}

function span(words: readonly ReportedWord[]): Range | null {
  const first = words[0];
  const last = words.at(-1);
  return first === undefined || last === undefined ? null : [first.token.start, last.token.end];
}
