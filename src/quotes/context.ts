import type { Range } from '../comparison.ts';
import { firstAtOrAfter } from '../text/ranges.ts';
import type { StoryText } from '../text/story.ts';
import type { Token } from '../text/tokens.ts';
import type { QuotedSpan } from './quoted-spans.ts';

/** Words around a quote, without what stands inside other marks; each such passage is one `QUOTE` token. */
export interface Context {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** The key of the token that stands for another quotation. */
export const QUOTE = '\u0000quote';

/** Words that are looked at before and after a quote; who speaks is not named farther off, and cost stays linear. */
const REACH_BEFORE = 60;
const REACH_AFTER = 45;
/** Other quotes that are passed on the way; a sentence with more is a list of terms. */
const MOST_QUOTES = 4;

/**
 * The words from the start of the quote's sentence to its opening mark.
 * Where the quote opens its sentence and a colon stands before it (`The statement read:` and the quote
 * in a paragraph of its own), the sentence with the colon.
 */
export function contextBefore(story: StoryText, spans: readonly QuotedSpan[], index: number): Context {
  const span = spans[index] as QuotedSpan;
  const { tokens } = story;
  const at = firstAtOrAfter(tokens, span.outer.start);
  const own = collectBefore(story, spans, index, sentenceStart(story, span.outer.start));
  if (own.tokens.length > 0) return own;
  const last = tokens[at - 1];
  if (last?.key !== ':') return own;
  return collectBefore(story, spans, index, sentenceStart(story, last.start));
}

function collectBefore(story: StoryText, spans: readonly QuotedSpan[], index: number, from: number): Context {
  const { tokens, text } = story;
  const found: Token[] = [];
  let previous = index - 1;
  let i = firstAtOrAfter(tokens, (spans[index] as QuotedSpan).outer.start) - 1;
  while (i >= 0 && found.length < REACH_BEFORE && index - previous <= MOST_QUOTES) {
    const token = tokens[i] as Token;
    if (token.start < from) break;
    const span = spans[previous];
    if (span !== undefined && token.start < span.outer.end && token.end > span.outer.start) {
      found.push(placeholder(span));
      i = firstAtOrAfter(tokens, span.outer.start) - 1;
      previous--;
    } else {
      found.push(token);
      i--;
    }
  }
  found.reverse();
  return { text, tokens: found };
}

/**
 * The words from the quote's closing mark to the end of its sentence.
 * `“Why?” he asked.` is one sentence whatever a splitter says, so a quote that does not end with a full
 * stop lends its sentence the one that follows it in the paragraph.
 */
export function contextAfter(story: StoryText, spans: readonly QuotedSpan[], index: number): Context {
  const span = spans[index] as QuotedSpan;
  const { tokens, text, sentences } = story;
  const at = firstAtOrAfter(tokens, span.outer.end);
  const first = tokens[at];
  if (first === undefined) return { text, tokens: [] };
  const own = sentenceIndex(story, span.outer.end - 1);
  const next = sentenceIndex(story, first.start);
  const same = own === next;
  if (!same && !(goesOn(span, first, text) && sentences[own]?.paragraph === sentences[next]?.paragraph)) {
    return { text, tokens: [] };
  }
  const until = sentences[next]?.end ?? text.length;
  const found: Token[] = [];
  for (
    let i = at, following = index + 1;
    i < tokens.length && found.length < REACH_AFTER && following - index <= MOST_QUOTES;
  ) {
    const token = tokens[i] as Token;
    if (token.start >= until) break;
    const other = spans[following];
    if (other !== undefined && token.end > other.outer.start) {
      found.push(placeholder(other));
      i = Math.max(i + 1, firstAtOrAfter(tokens, other.outer.end));
      following++;
    } else {
      found.push(token);
      i++;
    }
  }
  return { text, tokens: found };
}

function goesOn(span: QuotedSpan, first: Token, text: string): boolean {
  if (/^[?!…,—-]$/.test(span.ending)) return true;
  const letter = text[first.start] ?? '';
  return first.kind === 'mark' || letter !== letter.toUpperCase();
}

function placeholder(span: QuotedSpan): Token {
  return { start: span.outer.start, end: span.outer.end, key: QUOTE, kind: 'mark' };
}

/** The sentence at a position, or the one before it where white space stands there. */
export function sentenceIndex(story: StoryText, position: number): number {
  return Math.max(0, firstAtOrAfter(story.sentences, position + 1) - 1);
}

function sentenceStart(story: StoryText, position: number): number {
  return story.sentences[sentenceIndex(story, position)]?.start ?? 0;
}

/** The text range of a frame's tokens `[from, to)`. */
export function rangeOf(context: Context, from: number, to: number): Range {
  return [(context.tokens[from] as Token).start, (context.tokens[to - 1] as Token).end];
}
