import type { Sentence } from '../comparison.ts';
import { gather } from './collections.ts';
import { detectLanguage, detectLanguages } from './language.ts';
import { splitParagraphs } from './paragraphs.ts';
import type { Span } from './ranges.ts';
import { assignRoles } from './roles.ts';
import { type AsSame, asSameBy } from './same.ts';
import type { SamePair } from './same-list.ts';
import { splitParagraph } from './sentences.ts';
import { type Token, tokenize } from './tokens.ts';
import { showSteeringInName } from './visible.ts';

/** One side as the caller hands it over: the text alone, with its name, or split into sentences already. */
export type Side =
  | string
  | { readonly name?: string; readonly language?: string; readonly text: string }
  | { readonly name?: string; readonly language?: string; readonly sentences: readonly string[] };

/** One side, read: what every later stage works on. */
export interface StoryText {
  readonly name: string;
  readonly language: string;
  /** Line ends are `\n`; nothing else was changed. */
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  /** Every token of every sentence, in order. Between two of them stands white space alone. */
  readonly tokens: readonly Token[];
  /** `tokens[tokenStart[i]]` up to `tokens[tokenStart[i + 1]]` are sentence `i`'s; one longer than `sentences`. */
  readonly tokenStart: readonly number[];
  /** What the house takes for the same has one key among `tokens` already; names put together elsewhere get theirs by it. */
  readonly asSame?: AsSame;
}

/**
 * Reads both sides. Where none names its language it is guessed from both together (`detectLanguages`); what one side alone
 * says of its language is taken for both.
 *
 * @param same what the house takes for the same
 */
export function readStories(
  original: Side,
  revision: Side,
  language?: string,
  same?: readonly SamePair[],
): [StoryText, StoryText] {
  const [ofOriginal, ofRevision] = languagesOf(original, revision, language);
  return [readStory(original, 'original', ofOriginal, same), readStory(revision, 'revision', ofRevision, same)];
}

/** The languages that two sides are read in, as BCP 47 tags: those that they name, `language`, or guessed from both. */
export function languagesOf(original: Side, revision: Side, language?: string): [original: string, revision: string] {
  const [a, b] = [original, revision].map((side) => (typeof side === 'string' ? undefined : side.language) ?? language);
  if (a !== undefined) return [a, b ?? a];
  return b === undefined ? detectLanguages(wordsOf(original), wordsOf(revision)) : [b, b];
}

/** A side's text, to be guessed from. */
function wordsOf(side: Side): string {
  if (typeof side === 'string') return side;
  return 'text' in side ? side.text : side.sentences.join(' ');
}

/**
 * Reads one side: line ends, language, paragraphs, sentences, roles, tokens.
 * Sentences that the caller split are kept as they are, joined by a space, in one paragraph, all body.
 */
export function readStory(side: Side, fallbackName: string, language?: string, same?: readonly SamePair[]): StoryText {
  const given = typeof side === 'string' ? { text: side } : side;
  const name = showSteeringInName(given.name ?? fallbackName);
  const source =
    'sentences' in given ? joinSentences(given.sentences) : splitText(given.text, given.language ?? language);
  const tag = given.language ?? language ?? source.language ?? detectLanguage(source.text);
  const asSame = asSameBy(same, tag);
  const tokens: Token[] = [];
  const tokenStart = [0];
  for (const sentence of source.sentences) {
    const own = tokenize(source.text, sentence.start, sentence.end, tag);
    for (const token of asSame?.(own) ?? own) tokens.push(token);
    tokenStart.push(tokens.length);
  }
  return {
    name,
    language: tag,
    text: source.text,
    paragraphs: source.paragraphs,
    sentences: source.sentences,
    tokens,
    tokenStart,
    ...(asSame === undefined ? {} : { asSame }),
  };
}

interface Source {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly language?: string;
}

function splitText(raw: string, given: string | undefined): Source {
  const text = normaliseLineEnds(raw);
  const language = given ?? detectLanguage(text);
  const paragraphs = splitParagraphs(text);
  const spans = paragraphs.map((paragraph) => splitParagraph(text, paragraph.start, paragraph.end, language));
  const roles = assignRoles(text, paragraphs, spans, language);
  const sentences = gather(spans, (inside, paragraph) =>
    inside.map(
      ({ start, end }, index): Sentence => ({ start, end, paragraph, role: roles[paragraph]?.[index] ?? 'body' }),
    ),
  );
  return { text, paragraphs, sentences, language };
}

function joinSentences(given: readonly string[]): Source {
  const sentences: Sentence[] = [];
  let text = '';
  for (const [index, raw] of given.entries()) {
    if (index > 0) text += ' ';
    const start = text.length;
    text += normaliseLineEnds(raw);
    sentences.push({ start, end: text.length, paragraph: 0, role: 'body' });
  }
  return { text, paragraphs: [{ start: 0, end: text.length }], sentences };
}

/** `\r\n`, `\r`, U+2028 and U+2029 become `\n`: the one change that is made to a text. */
export function normaliseLineEnds(text: string): string {
  return /[\r\u2028\u2029]/.test(text) ? text.replace(/\r\n?|[\u2028\u2029]/g, '\n') : text;
}
