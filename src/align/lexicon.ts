import type { StoryText } from '../text/story.ts';
import type { Token } from '../text/tokens.ts';
import { emptyPool, integersOf, type NumberPool } from './number-pool.ts';

/** The features of one sentence with their counts: each id once, ascending. */
export interface Tally {
  readonly ids: Int32Array;
  readonly counts: Int32Array;
}

/** The features of two stories, each numbered. */
export interface Lexicon {
  readonly words: Map<string, number>;
  readonly grams: Map<number, number>;
  readonly phrases: Map<number, number>;
  readonly gramsOfWord: Int32Array[];
  /** By word id: whether it is as short as a function word. */
  readonly isShort: boolean[];
  /** By word id: whether it is written in figures. */
  readonly isFigure: boolean[];
  /** Used again for each sentence. */
  readonly buffers: { readonly words: IdBuffer; readonly grams: IdBuffer; readonly phrases: IdBuffer };
  /** What the numbers of all tallies stand in. */
  readonly pool: NumberPool;
}

/** One sentence, counted. */
export interface CountedSentence {
  readonly words: Tally;
  /** Letter trigrams. */
  readonly grams: Tally;
  /** Pairs of neighbouring words (bigrams). */
  readonly phrases: Tally;
  /** Its folded words in a row, or its text where it has none. */
  readonly normalised: string;
  /** Number of words. */
  readonly length: number;
}

/** The longest function words, in letters, in the scripts that have capitals: most of them are no longer. */
const SHORT_WORD = 3;

export function emptyLexicon(): Lexicon {
  return {
    words: new Map(),
    grams: new Map(),
    phrases: new Map(),
    gramsOfWord: [],
    isShort: [],
    isFigure: [],
    buffers: { words: emptyIdBuffer(), grams: emptyIdBuffer(), phrases: emptyIdBuffer() },
    pool: emptyPool(),
  };
}

/** Counts the features of a sentence and enters new ones into the lexicon. */
export function countSentence(story: StoryText, sentence: number, lexicon: Lexicon): CountedSentence {
  const { buffers, pool } = lexicon;
  const { words, grams, phrases } = buffers;
  for (const buffer of [words, grams, phrases]) buffer.size = 0;
  let before = -1;
  let normalised = '';
  const end = story.tokenStart[sentence + 1] as number;
  for (let i = story.tokenStart[sentence] as number; i < end; i++) {
    const token = story.tokens[i] as Token;
    if (token.kind === 'mark') continue;
    const id = wordId(token, lexicon);
    if (before >= 0) push(phrases, numberOf(packedPair(before, id), lexicon.phrases));
    push(words, id);
    before = id;
    for (const gram of lexicon.gramsOfWord[id] as Int32Array) push(grams, gram);
    normalised += `${token.key} `;
  }
  if (words.size === 0) {
    const { start, end } = story.sentences[sentence] as StoryText['sentences'][number];
    normalised = story.text.slice(start, end);
  }
  const tallies = { words: tally(words, pool), grams: tally(grams, pool), phrases: tally(phrases, pool) };
  return { ...tallies, normalised, length: words.size };
}

/** Feature ids of one sentence while they are collected: the first `size` of them. */
interface IdBuffer {
  readonly numbers: number[];
  size: number;
}

const emptyIdBuffer = (): IdBuffer => ({ numbers: [], size: 0 });

function push(buffer: IdBuffer, number: number): void {
  buffer.numbers[buffer.size++] = number;
}

function tally({ numbers, size: all }: IdBuffer, pool: NumberPool): Tally {
  const ids = integersOf(pool, all);
  for (let i = 0; i < all; i++) ids[i] = numbers[i] as number;
  sortAscending(ids);
  const counts = integersOf(pool, all);
  let size = 0;
  for (let i = 0; i < all; i++) {
    if (i === 0 || ids[i] !== ids[size - 1]) ids[size++] = ids[i] as number;
    counts[size - 1] = (counts[size - 1] as number) + 1;
  }
  return { ids: ids.subarray(0, size), counts: counts.subarray(0, size) };
}

/** The longest array that insertion sort sorts faster than the runtime does. */
const INSERTION_SORT = 40;

function sortAscending(numbers: Int32Array): void {
  if (numbers.length > INSERTION_SORT) {
    numbers.sort();
    return;
  }
  for (let i = 1; i < numbers.length; i++) {
    const number = numbers[i] as number;
    let at = i;
    for (; at > 0 && (numbers[at - 1] as number) > number; at--) numbers[at] = numbers[at - 1] as number;
    numbers[at] = number;
  }
}

function wordId(token: Token, lexicon: Lexicon): number {
  const key = token.kind === 'number' ? figureKey(token.key) : token.key;
  const known = lexicon.words.get(key);
  if (known !== undefined) return known;
  const id = lexicon.words.size;
  lexicon.words.set(key, id);
  lexicon.gramsOfWord.push(gramsOf(key, lexicon.grams));
  lexicon.isShort.push(token.kind === 'word' && key.length <= SHORT_WORD && /^[\p{Ll}']+$/u.test(key));
  lexicon.isFigure.push(token.kind === 'number');
  return id;
}

/**
 * The significant digits of a figure, however it is written: `$4.1` and `4,1`, `12%` and `12` (percent), `120,000` and
 * `120` (thousand) are one each. Trailing zeros count where one digit would be left: `200` is `200`.
 */
function figureKey(key: string): string {
  const digits = key.replace(/\P{Nd}+/gu, '');
  if (digits === '') return key;
  const significant = digits.replace(/0+$/, '');
  return significant.length > 1 ? significant : digits;
}

/** Two word ids in one number: a small integer, which a map finds fastest, or an exact double, negative so that they never meet. */
function packedPair(first: number, second: number): number {
  return first < 0x4000 && second < 0x10000 ? first * 0x10000 + second : -(first * 0x4000000 + second);
}

/** Three code units in one number, those of Latin and Greek letters in a small integer. */
function packedUnits(a: number, b: number, c: number): number {
  return (a | b | c) < 0x400 ? (a << 20) | (b << 10) | c : -((a * 0x10000 + b) * 0x10000 + c);
}

/** The id of a feature; a new one gets the next. */
function numberOf(feature: number, known: Map<number, number>): number {
  let id = known.get(feature);
  if (id === undefined) {
    id = known.size;
    known.set(feature, id);
  }
  return id;
}

/** The ids of the letter trigrams of `_word_`. */
function gramsOf(key: string, grams: Map<number, number>): Int32Array {
  const padded = `_${key}_`;
  const ids = new Int32Array(padded.length - 2);
  for (let i = 0; i < ids.length; i++) {
    ids[i] = numberOf(packedUnits(padded.charCodeAt(i), padded.charCodeAt(i + 1), padded.charCodeAt(i + 2)), grams);
  }
  return ids;
}
