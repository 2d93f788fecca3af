import type { Range } from '../comparison.ts';
import { firstAtOrAfter } from '../text/ranges.ts';
import type { StoryText } from '../text/story.ts';
import type { Token } from '../text/tokens.ts';
import type { Marked } from './spans.ts';

/** Words around a quote, without what stands inside other marks; each such passage is one `QUOTE` token. */
export interface Frame {
  readonly text: string;
  readonly tokens: readonly Token[];
}

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
export function frameBefore(story: StoryText, passages: readonly Marked[], index: number): Frame {
  const passage = passages[index] as Marked;
  const { tokens } = story;
  const at = firstAtOrAfter(tokens, passage.outer.start);
  const own = collectBefore(story, passages, index, sentenceStart(story, passage.outer.start));
  if (own.tokens.length > 0) return own;
  const last = tokens[at - 1];
  if (last?.key !== ':') return own;
  return collectBefore(story, passages, index, sentenceStart(story, last.start));
}

function collectBefore(story: StoryText, passages: readonly Marked[], index: number, from: number): Frame {
  const { tokens, text } = story;
  const found: Token[] = [];
  let previous = index - 1;
  let i = firstAtOrAfter(tokens, (passages[index] as Marked).outer.start) - 1;
  while (i >= 0 && found.length < REACH_BEFORE && index - previous <= MOST_QUOTES) {
    const token = tokens[i] as Token;
    if (token.start < from) break;
    const passage = passages[previous];
    if (passage !== undefined && token.start < passage.outer.end && token.end > passage.outer.start) {
      found.push(placeholder(passage));
      i = firstAtOrAfter(tokens, passage.outer.start) - 1;
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
export function frameAfter(story: StoryText, passages: readonly Marked[], index: number): Frame {
  const passage = passages[index] as Marked;
  const { tokens, text, sentences } = story;
  const at = firstAtOrAfter(tokens, passage.outer.end);
  const first = tokens[at];
  if (first === undefined) return { text, tokens: [] };
  const own = sentenceIndex(story, passage.outer.end - 1);
  const next = sentenceIndex(story, first.start);
  const same = own === next;
  if (!same && !(goesOn(passage, first, text) && sentences[own]?.paragraph === sentences[next]?.paragraph)) {
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
    const other = passages[following];
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

function goesOn(passage: Marked, first: Token, text: string): boolean {
  if (/^[?!…,—-]$/.test(passage.ending)) return true;
  const letter = text[first.start] ?? '';
  return first.kind === 'mark' || letter !== letter.toUpperCase();
}

function placeholder(passage: Marked): Token {
  return { start: passage.outer.start, end: passage.outer.end, key: QUOTE, kind: 'mark' };
}

/** The sentence at a position, or the one before it where white space stands there. */
export function sentenceIndex(story: StoryText, position: number): number {
  return Math.max(0, firstAtOrAfter(story.sentences, position + 1) - 1);
}

function sentenceStart(story: StoryText, position: number): number {
  return story.sentences[sentenceIndex(story, position)]?.start ?? 0;
}

/** The text range of a frame's tokens `[from, to)`. */
export function rangeOf(frame: Frame, from: number, to: number): Range {
  return [(frame.tokens[from] as Token).start, (frame.tokens[to - 1] as Token).end];
}
