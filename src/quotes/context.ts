import type { Range } from '../comparison.ts';
import { firstIndexWhere } from '../text/collections.ts';
import { isCapitalAt } from '../text/fold.ts';
import { firstAtOrAfter, startingIn } from '../text/ranges.ts';
import type { StoryText } from '../text/story.ts';
import type { Token } from '../text/tokens.ts';
import { isContent } from './content.ts';
import { nicknameEnd } from './nicknames.ts';
import type { QuotedSpan } from './quoted-spans.ts';
import type { SpeechTable } from './speech-table.ts';

/** Words around a quote, without what stands inside other marks; each such passage is one `QUOTE` token. */
export interface Context {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly table: SpeechTable;
  /** Where words start whose capital only a name has: inside a sentence that is not set in capitals throughout. */
  readonly proper: ReadonlySet<number>;
}

/** The key of the token that stands for a quotation. */
export const QUOTE = '\u0000quote';

/** A whole story as a context. */
export interface Narration extends Context {
  readonly story: StoryText;
  readonly spans: readonly QuotedSpan[];
  /** The index of the token that stands for each span. */
  readonly quoteAt: readonly number[];
}

/** Puts one token in the place of each quotation of a story, and leaves nicknames out. Linear in its tokens. */
export function readNarration(story: StoryText, spans: readonly QuotedSpan[], table: SpeechTable): Narration {
  const tokens: Token[] = [];
  const quoteAt: number[] = [];
  let from = 0;
  const copyUntil = (to: number) => {
    for (; from < to; from++) {
      from = Math.max(from, nicknameEnd(story, from));
      const token = story.tokens[from] as Token;
      const last = tokens.at(-1);
      if (last !== undefined && abbreviates(story, last, from)) tokens[tokens.length - 1] = abbreviated(last, token);
      else tokens.push(token);
    }
  };
  for (const { outer } of spans) {
    const start = firstAtOrAfter(story.tokens, outer.start);
    copyUntil(start);
    quoteAt.push(tokens.length);
    // a nickname is part of the name around it: `Greta “Pip” Lowe`
    if (nicknameEnd(story, start) >= 0) continue;
    tokens.push({ ...outer, key: QUOTE, kind: 'mark' });
    from = firstAtOrAfter(story.tokens, outer.end);
  }
  copyUntil(story.tokens.length);
  const proper = table.namesByCapital ? properWords(story, tokens) : new Set<number>();
  return { text: story.text, tokens, table, story, spans, quoteAt, proper };
}

/** Whether the token at `dot` is the full stop of an abbreviation, after which its sentence goes on: `Brill Inc., said`. */
function abbreviates(story: StoryText, word: Token, dot: number): boolean {
  const token = story.tokens[dot] as Token;
  if (token.key !== '.' || word.kind !== 'word' || word.end !== token.start) return false;
  const next = story.tokens[dot + 1];
  if (next === undefined || next.start >= (story.sentences[sentenceIndex(story, token.start)]?.end ?? 0)) return false;
  return next.kind === 'word' || next.kind === 'number' || /^[,;:)\]—'-]$/.test(next.key);
}

/** A word with its full stop; an initial keeps it in its key, for `A.` is no article. */
function abbreviated(word: Token, dot: Token): Token {
  return { ...word, end: dot.end, key: word.key.length === 1 ? `${word.key}.` : word.key };
}

/** Share of the content words with a capital from which a sentence is set in capitals: `Hayek Described Her Fight`. */
const SMALL_IN_TITLE = 10;
/** Content words of the shortest such sentence. */
const SHORTEST_TITLE = 3;
/**
 * Whether the words of a sentence begin with capitals throughout, as in headlines, so that a capital tells nothing.
 * In most sentences the first few words settle it.
 */
export function isTitleCase({ text, language }: StoryText, tokens: readonly Token[]): boolean {
  let [capitals, small] = [0, 0];
  for (const { kind, key, start } of tokens) {
    if (kind !== 'word' || !isContent(key, language)) continue;
    if (isCapitalAt(text, start)) capitals++;
    else if (++small > tokens.length / SMALL_IN_TITLE) return false;
  }
  return capitals + small >= SHORTEST_TITLE && small <= (capitals + small) / SMALL_IN_TITLE;
}

/** Characters at the end of a quotation that tell whether it ends a sentence: a stop and the marks behind it. */
const MOST_CLOSING = 8;

/** Where words with a capital start inside sentences: neither first in one, nor after a colon or a quotation that ends one. */
function properWords(story: StoryText, tokens: readonly Token[]): Set<number> {
  const proper = new Set<number>();
  let at = 0;
  const closes = ({ start, end }: Token) =>
    /[.?!…]["'”’»]*$/.test(story.text.slice(Math.max(start, end - MOST_CLOSING), end));
  for (const { start, end } of story.sentences) {
    const first = at;
    const before = tokens[at - 1];
    while (at < tokens.length && (tokens[at] as Token).start < end) at++;
    const own = tokens.slice(first, at);
    if (isTitleCase(story, own)) continue;
    // `“First. Second,” Will wrote`: the second sentence of a quote goes on behind it
    let opens = before === undefined || before.key !== QUOTE || before.end <= start || closes(before);
    for (const token of own) {
      if (token.kind === 'word' && !opens && isCapitalAt(story.text, token.start)) proper.add(token.start);
      if (token.kind === 'word' || token.kind === 'number') opens = false;
      else if (token.key === QUOTE) opens = closes(token);
      else if (/^[:•]$/.test(token.key)) opens = true;
    }
  }
  return proper;
}

/** Words that are looked at before and after a quote; who speaks is not named farther off, and cost stays linear. */
const REACH_BEFORE = 60;
const REACH_AFTER = 45;
/** Other quotes that are passed on the way; a sentence with more is a list of terms. */
const MOST_QUOTES = 4;
/** Words of a sentence that are read for reporting verbs. */
const LONGEST_SENTENCE = 120;

/**
 * The words from the start of the quote's sentence to its opening mark.
 * Where the quote opens its sentence and a colon stands before it (`The statement read:` and the quote
 * in a paragraph of its own), the sentence with the colon.
 */
export function contextBefore(narration: Narration, index: number): Context {
  const { story, spans, tokens, quoteAt } = narration;
  const own = wordsBefore(narration, index, sentenceStart(story, (spans[index] as QuotedSpan).outer.start));
  const last = tokens[(quoteAt[index] as number) - 1];
  if (own.tokens.length > 0 || last?.key !== ':') return own;
  return wordsBefore(narration, index, sentenceStart(story, last.start));
}

function wordsBefore(narration: Narration, index: number, from: number): Context {
  const { tokens, quoteAt } = narration;
  const to = quoteAt[index] as number;
  let at = to;
  let quotes = 0;
  while (at > 0 && to - at < REACH_BEFORE && quotes < MOST_QUOTES && (tokens[at - 1] as Token).end > from) {
    at--;
    if (tokens[at]?.key === QUOTE) quotes++;
  }
  return { ...narration, tokens: tokens.slice(at, to) };
}

/**
 * The words from the quote's closing mark to the end of its sentence; none where it never closed.
 * `“Why?” he asked.` is one sentence whatever a splitter says, so a quote that does not end with a full
 * stop lends its sentence the one that follows it in the paragraph.
 */
export function contextAfter(narration: Narration, index: number): Context {
  const { story, spans, tokens, text } = narration;
  const span = spans[index] as QuotedSpan;
  const from = (narration.quoteAt[index] as number) + 1;
  const first = tokens[from];
  const own = sentenceIndex(story, span.outer.end - 1);
  const next = first === undefined ? own : sentenceIndex(story, first.start);
  const isNear =
    own === next ||
    story.sentences[own]?.paragraph === story.sentences[next]?.paragraph ||
    (span.closed && fillsParagraph(story, span) && isSignature(narration, from));
  // what follows a quote that never closed belongs to the next one
  if (first === undefined || !span.closed || !isNear || (own !== next && !goesOn(span, first, text))) {
    return { ...narration, tokens: [] };
  }
  const until = story.sentences[next]?.end ?? text.length;
  let to = from;
  for (let quotes = 0; to - from < REACH_AFTER && quotes < MOST_QUOTES; to++) {
    const token = tokens[to];
    if (token === undefined || token.start >= until) break;
    if (token.key === QUOTE) quotes++;
  }
  return { ...narration, tokens: tokens.slice(from, to) };
}

/** The sentence that starts right behind a quote in its paragraph, whatever the quote ends with; none where another one starts. */
export function sentenceBehind(narration: Narration, index: number): Context {
  const { story, spans, tokens, quoteAt } = narration;
  const { outer, closed } = spans[index] as QuotedSpan;
  const from = (quoteAt[index] as number) + 1;
  const first = tokens[from];
  const own = story.sentences[sentenceIndex(story, outer.end - 1)];
  const next = story.sentences[sentenceIndex(story, first?.start ?? 0)];
  if (!closed || first === undefined || own === undefined || next?.paragraph !== own.paragraph)
    return { ...narration, tokens: [] };
  let to = from;
  while (to - from < REACH_AFTER && (tokens[to]?.start ?? next.end) < next.end) to++;
  return { ...narration, tokens: tokens.slice(from, to) };
}

/** `— Lena Ward, mayor of Norwick`: a paragraph that opens with a dash and a name, after a quote that fills its own. */
function isSignature({ tokens, text, quoteAt }: Narration, from: number): boolean {
  const [dash, name] = [tokens[from], tokens[from + 1]];
  if (dash === undefined || name?.kind !== 'word' || quoteAt.includes(from + 1)) return false;
  return /^[—-]$/.test(dash.key) && isCapitalAt(text, name.start);
}

/** Whether a quote opens its paragraph and nothing but it stands there. */
function fillsParagraph({ text }: StoryText, { outer }: QuotedSpan): boolean {
  return /(?:^|\n)\s*$/.test(text.slice(Math.max(0, outer.start - MOST_CLOSING), outer.start));
}

function goesOn(span: QuotedSpan, first: Token, text: string): boolean {
  if (/^[?!…,—-]$/.test(span.ending)) return true;
  const letter = text[first.start] ?? '';
  return first.kind === 'mark' || letter !== letter.toUpperCase();
}

/** The words of a sentence. */
export function sentenceContext(narration: Narration, sentence: number): Context {
  const { start, end } = narration.story.sentences[sentence] ?? { start: 0, end: 0 };
  const from = firstIndexWhere(narration.tokens, (token) => token.end > start);
  const to = Math.min(firstAtOrAfter(narration.tokens, end), from + LONGEST_SENTENCE);
  return { ...narration, tokens: narration.tokens.slice(from, to) };
}

/** The sentence at a position, or the one before it where white space stands there. */
export function sentenceIndex(story: StoryText, position: number): number {
  return Math.max(0, firstAtOrAfter(story.sentences, position + 1) - 1);
}

function sentenceStart(story: StoryText, position: number): number {
  return story.sentences[sentenceIndex(story, position)]?.start ?? 0;
}

/** The text range of a context's tokens `[from, to)`. */
export function rangeOf(context: Context, from: number, to: number): Range {
  return [(context.tokens[from] as Token).start, (context.tokens[to - 1] as Token).end];
}

/** The tokens of a story whose start lies in a range. */
export function tokensIn({ tokens }: StoryText, range: Range): Token[] {
  return startingIn(tokens, range);
}
