import type { StoryText } from '../text/story.ts';
import type { Token } from '../text/tokens.ts';

/** The features of one sentence: each id once, ascending, with how often it stands there. */
export interface Tally {
  readonly ids: Int32Array;
  readonly counts: Uint16Array;
}

/** The features that two stories use, each known by a number. */
export interface Lexicon {
  readonly words: Map<string, number>;
  readonly grams: Map<number, number>;
  readonly phrases: Map<number, number>;
  readonly gramsOfWord: Int32Array[];
  /** Whether a word looks like a function word, by its id. */
  readonly isShort: boolean[];
  /** Whether a word is written in figures, by its id. */
  readonly isFigure: boolean[];
}

/** One sentence, counted. */
export interface Counted {
  readonly words: Tally;
  /** Letter trigrams. */
  readonly grams: Tally;
  /** Pairs of neighbouring words. */
  readonly phrases: Tally;
  /** Folded words in a row, or the text where there are none. */
  readonly sameness: string;
  /** Number of words. */
  readonly length: number;
}

/** Words of up to this many letters are mostly function words, in the scripts that tell capitals. */
const SHORT_WORD = 3;

export function emptyLexicon(): Lexicon {
  return { words: new Map(), grams: new Map(), phrases: new Map(), gramsOfWord: [], isShort: [], isFigure: [] };
}

/** Counts the features of a sentence, entering new ones into the lexicon. */
export function countSentence(story: StoryText, sentence: number, lexicon: Lexicon): Counted {
  const { words, grams, phrases } = rooms;
  for (const room of [words, grams, phrases]) room.size = 0;
  let before = -1;
  let sameness = '';
  const end = story.tokenStart[sentence + 1] as number;
  for (let i = story.tokenStart[sentence] as number; i < end; i++) {
    const token = story.tokens[i] as Token;
    if (token.kind === 'mark') continue;
    const id = idOf(token, lexicon);
    if (before >= 0) append(phrases, numberOf(packedPair(before, id), lexicon.phrases));
    append(words, id);
    before = id;
    for (const gram of lexicon.gramsOfWord[id] as Int32Array) append(grams, gram);
    sameness += `${token.key} `;
  }
  if (words.size === 0) sameness = textOfSentence(story, sentence);
  return { words: tally(words), grams: tally(grams), phrases: tally(phrases), sameness, length: words.size };
}

/** Numbers of one sentence while they are gathered; the room is used again for the next. */
interface Room {
  numbers: Int32Array;
  size: number;
}

const emptyRoom = (): Room => ({ numbers: new Int32Array(1024), size: 0 });
const rooms = { words: emptyRoom(), grams: emptyRoom(), phrases: emptyRoom() };

function append(room: Room, number: number): void {
  if (room.size === room.numbers.length) {
    const { numbers } = room;
    room.numbers = new Int32Array(2 * numbers.length);
    room.numbers.set(numbers);
  }
  room.numbers[room.size++] = number;
}

/** The same for counts. */
let times = new Uint16Array(1024);

function tally({ numbers, size: all }: Room): Tally {
  const ids = ascending(numbers.slice(0, all));
  if (times.length < all) times = new Uint16Array(2 * all);
  let size = 0;
  for (let i = 0; i < all; i++) {
    const id = ids[i] as number;
    if (size > 0 && ids[size - 1] === id) times[size - 1] = Math.min(0xffff, (times[size - 1] as number) + 1);
    else {
      ids[size] = id;
      times[size++] = 1;
    }
  }
  return { ids: size === all ? ids : ids.slice(0, size), counts: times.slice(0, size) };
}

/** Up to so many numbers are put in order here, faster than by a call into the runtime. */
const FEW = 40;

function ascending(numbers: Int32Array): Int32Array {
  if (numbers.length > FEW) return numbers.sort();
  for (let i = 1; i < numbers.length; i++) {
    const number = numbers[i] as number;
    let at = i;
    for (; at > 0 && (numbers[at - 1] as number) > number; at--) numbers[at] = numbers[at - 1] as number;
    numbers[at] = number;
  }
  return numbers;
}

function textOfSentence(story: StoryText, sentence: number): string {
  const { start, end } = story.sentences[sentence] as StoryText['sentences'][number];
  return story.text.slice(start, end);
}

function idOf(token: Token, lexicon: Lexicon): number {
  const key = token.kind === 'number' ? figureKey(token.key) : token.key;
  const known = lexicon.words.get(key);
  if (known !== undefined) return known;
  const id = lexicon.words.size;
  lexicon.words.set(key, id);
  lexicon.gramsOfWord.push(gramsOf(key, lexicon.grams));
  lexicon.isShort.push(token.kind === 'word' && isShort(key));
  lexicon.isFigure.push(token.kind === 'number');
  return id;
}

/**
 * A figure by its telling digits, however it is written: `$4.1` and `4,1`, `12%` and `12` (percent), `120,000`
 * and `120` (thousand) are one each. Noughts at the end count where there would be one digit without.
 */
function figureKey(key: string): string {
  const digits = key.replace(/\P{Nd}+/gu, '');
  if (digits === '') return key;
  const telling = digits.replace(/0+$/, '');
  return telling.length > 1 ? telling : digits;
}

function isShort(key: string): boolean {
  return key.length <= SHORT_WORD && /^[\p{Ll}']+$/u.test(key);
}

/**
 * Two word ids in one number: a small integer, which a map finds fastest, or else an exact double, which is negative so
 * that the two never meet.
 */
function packedPair(first: number, second: number): number {
  return first < 0x4000 && second < 0x10000 ? first * 0x10000 + second : -(first * 0x4000000 + second);
}

/** The same for three code units, those of Latin and Greek letters in a small integer. */
function packedUnits(a: number, b: number, c: number): number {
  return (a | b | c) < 0x400 ? (a << 20) | (b << 10) | c : -((a * 0x10000 + b) * 0x10000 + c);
}

function numberOf(feature: number, known: Map<number, number>): number {
  let id = known.get(feature);
  if (id === undefined) {
    id = known.size;
    known.set(feature, id);
  }
  return id;
}

/** The trigrams of `_word_`, as ids. */
function gramsOf(key: string, grams: Map<number, number>): Int32Array {
  const padded = `_${key}_`;
  const ids = new Int32Array(padded.length - 2);
  for (let i = 0; i < ids.length; i++) {
    ids[i] = numberOf(packedUnits(padded.charCodeAt(i), padded.charCodeAt(i + 1), padded.charCodeAt(i + 2)), grams);
  }
  return ids;
}
