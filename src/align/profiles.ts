import type { Role } from '../comparison.ts';
import type { StoryText } from '../text/story.ts';
import type { Token } from '../text/tokens.ts';
import { addVector, probability, rankOf, type WordVectors } from './vectors.ts';

/** Features with their weights, ids ascending: a sparse vector. */
export interface Bag {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
  readonly total: number;
}

/** What alignment knows of a sentence. */
export interface Profile {
  readonly role: Role;
  /** Paragraph index, 0-based. */
  readonly paragraph: number;
  /** Words and numbers, rare ones weighing more. */
  readonly words: Bag;
  /** Letter trigrams of the words: they see through inflection, typing errors and missing word tables. */
  readonly grams: Bag;
  /** Pairs of neighbouring words: what was carried over as a phrase rather than as a topic. */
  readonly phrases: Bag;
  /** Unit length; absent without vectors, or where no word is in the table. */
  readonly meaning: Float32Array | null;
  /** Folded words in a row: two sentences with one `sameness` are unchanged but for glyphs. */
  readonly sameness: string;
  /** Number of words. */
  readonly length: number;
}

export interface Profiles {
  readonly original: readonly Profile[];
  readonly revision: readonly Profile[];
  /** Number of sentences, of both sides, that a word stands in; by word id. */
  readonly spread: Int32Array;
  /** Rank of a word in the table of vectors, by word id, -1 where it is not in it; empty without vectors. */
  readonly ranks: readonly number[];
}

/** Weight of a gram or word that stands in `count` of `sentences`: inverse document frequency, smoothed. */
function rarity(count: number, sentences: number): number {
  return Math.log(1 + sentences / count);
}

/** Function words are told by their frequency in the language where vectors know it, else by their length. */
const SHORT_WORD = 3;
const SHORT_WORD_WEIGHT = 0.5;
/** Arora et al. 2017: words more probable than this say little about what a sentence means. */
const SMOOTHING = 1e-3;

/** Profiles of all sentences of both stories. Linear in their length. */
export function profilesOf(original: StoryText, revision: StoryText, vectors: WordVectors | undefined): Profiles {
  const lexicon: Lexicon = { ids: new Map(), grams: new Map(), phrases: new Map(), gramsOfWord: [], commonness: [] };
  const sides = [original, revision].map((story) => story.sentences.map((_, index) => count(story, index, lexicon)));
  const sentences = original.sentences.length + revision.sentences.length;
  const wordSpread = new Int32Array(lexicon.ids.size);
  const gramSpread = new Int32Array(lexicon.grams.size);
  for (const side of sides) {
    for (const counted of side) {
      for (const id of counted.words.keys()) wordSpread[id] = (wordSpread[id] as number) + 1;
      for (const id of counted.grams.keys()) gramSpread[id] = (gramSpread[id] as number) + 1;
    }
  }
  const ranks = vectors === undefined ? [] : Array.from(lexicon.ids.keys(), (key) => rankOf(vectors, key));
  const weigh = (id: number) => {
    const weight = rarity(wordSpread[id] as number, sentences);
    const rank = ranks[id];
    if (rank === undefined) return weight * (lexicon.commonness[id] as number);
    return rank < 0 ? weight : (weight * SMOOTHING) / (SMOOTHING + probability(rank));
  };
  const wordWeights = Float32Array.from({ length: wordSpread.length }, (_, id) => weigh(id));
  const finish =
    (story: StoryText) =>
    (counted: Counted, index: number): Profile => {
      const sentence = story.sentences[index] as StoryText['sentences'][number];
      return {
        role: sentence.role,
        paragraph: sentence.paragraph,
        words: bagOf(counted.words, (id) => wordWeights[id] as number),
        grams: bagOf(counted.grams, (id) => rarity(gramSpread[id] as number, sentences)),
        phrases: bagOf(counted.phrases, () => 1),
        meaning: vectors === undefined ? null : meaningOf(counted, ranks, vectors),
        sameness: counted.sameness,
        length: counted.length,
      };
    };
  return {
    original: (sides[0] as Counted[]).map(finish(original)),
    revision: (sides[1] as Counted[]).map(finish(revision)),
    spread: wordSpread,
    ranks,
  };
}

interface Lexicon {
  readonly ids: Map<string, number>;
  readonly grams: Map<number, number>;
  readonly phrases: Map<number, number>;
  readonly gramsOfWord: Int32Array[];
  /** Factor for the weight of a word, by id: below one for what looks like a function word. */
  readonly commonness: number[];
}

interface Counted {
  readonly words: Map<number, number>;
  readonly grams: Map<number, number>;
  readonly phrases: Map<number, number>;
  readonly sameness: string;
  readonly length: number;
}

function count(story: StoryText, sentence: number, lexicon: Lexicon): Counted {
  const words = new Map<number, number>();
  const grams = new Map<number, number>();
  const phrases = new Map<number, number>();
  let sameness = '';
  let length = 0;
  let before = -1;
  const end = story.tokenStart[sentence + 1] as number;
  for (let i = story.tokenStart[sentence] as number; i < end; i++) {
    const token = story.tokens[i] as Token;
    if (token.kind === 'mark') continue;
    const id = idOf(token, lexicon);
    words.set(id, (words.get(id) ?? 0) + 1);
    for (const gram of lexicon.gramsOfWord[id] as Int32Array) grams.set(gram, (grams.get(gram) ?? 0) + 1);
    if (before >= 0) {
      const phrase = phraseId(before, id, lexicon);
      phrases.set(phrase, (phrases.get(phrase) ?? 0) + 1);
    }
    before = id;
    sameness += `${token.key} `;
    length++;
  }
  return { words, grams, phrases, sameness, length };
}

function idOf(token: Token, lexicon: Lexicon): number {
  const known = lexicon.ids.get(token.key);
  if (known !== undefined) return known;
  const id = lexicon.ids.size;
  lexicon.ids.set(token.key, id);
  lexicon.gramsOfWord.push(gramsOf(token.key, lexicon.grams));
  lexicon.commonness.push(token.kind === 'word' && isShort(token.key) ? SHORT_WORD_WEIGHT : 1);
  return id;
}

function phraseId(first: number, second: number, lexicon: Lexicon): number {
  const packed = first * 0x4000000 + second;
  let id = lexicon.phrases.get(packed);
  if (id === undefined) {
    id = lexicon.phrases.size;
    lexicon.phrases.set(packed, id);
  }
  return id;
}

function isShort(key: string): boolean {
  return key.length <= SHORT_WORD && /^[\p{Ll}']+$/u.test(key);
}

/** The trigrams of `_word_`, as ids: three code units pack into one exact double. */
function gramsOf(key: string, grams: Map<number, number>): Int32Array {
  const padded = `_${key}_`;
  const ids = new Int32Array(padded.length - 2);
  for (let i = 0; i < ids.length; i++) {
    const packed = (padded.charCodeAt(i) * 0x10000 + padded.charCodeAt(i + 1)) * 0x10000 + padded.charCodeAt(i + 2);
    let id = grams.get(packed);
    if (id === undefined) {
      id = grams.size;
      grams.set(packed, id);
    }
    ids[i] = id;
  }
  return ids;
}

function bagOf(counts: Map<number, number>, weigh: (id: number) => number): Bag {
  const ids = Int32Array.from(counts.keys()).sort();
  const weights = new Float32Array(ids.length);
  let total = 0;
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as number;
    const weight = weigh(id) * (1 + Math.log(counts.get(id) as number));
    weights[i] = weight;
    total += weight;
  }
  return { ids, weights, total };
}

/** Smooth inverse frequency: the weighted mean of the words' vectors, less the direction all sentences share. */
function meaningOf(counted: Counted, ranks: readonly number[], vectors: WordVectors): Float32Array | null {
  const sum = new Float32Array(vectors.dimensions);
  let found = 0;
  for (const [id, times] of counted.words) {
    const rank = ranks[id] as number;
    if (rank < 0) continue;
    addVector(vectors, rank, (times * SMOOTHING) / (SMOOTHING + probability(rank)), sum);
    found++;
  }
  if (found === 0) return null;
  let shared = 0;
  for (let d = 0; d < sum.length; d++) shared += (sum[d] as number) * (vectors.component[d] as number);
  let square = 0;
  for (let d = 0; d < sum.length; d++) {
    const value = (sum[d] as number) - shared * (vectors.component[d] as number);
    sum[d] = value;
    square += value * value;
  }
  const norm = Math.sqrt(square);
  if (norm === 0) return null;
  for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] as number) / norm;
  return sum;
}

/** The weight two bags have in common, each feature at the lesser of its two weights. O(length). */
export function commonWeight(a: Bag, b: Bag): number {
  let common = 0;
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const difference = (a.ids[i] as number) - (b.ids[j] as number);
    if (difference === 0) common += Math.min(a.weights[i++] as number, b.weights[j++] as number);
    else if (difference < 0) i++;
    else j++;
  }
  return common;
}

/** The features of several bags taken together, each at its greatest weight. */
export function unionOf(bags: readonly Bag[]): Bag {
  const weights = new Map<number, number>();
  for (const bag of bags) {
    for (let i = 0; i < bag.ids.length; i++) {
      const id = bag.ids[i] as number;
      weights.set(id, Math.max(weights.get(id) ?? 0, bag.weights[i] as number));
    }
  }
  const ids = Int32Array.from(weights.keys()).sort();
  const sorted = Float32Array.from(ids, (id) => weights.get(id) as number);
  let total = 0;
  for (const weight of sorted) total += weight;
  return { ids, weights: sorted, total };
}

/** What is left of a bag when the features of `used` are taken away. */
export function withoutBag(bag: Bag, used: Bag): Bag {
  const ids: number[] = [];
  const weights: number[] = [];
  let total = 0;
  let j = 0;
  for (let i = 0; i < bag.ids.length; i++) {
    const id = bag.ids[i] as number;
    while (j < used.ids.length && (used.ids[j] as number) < id) j++;
    const rest = (bag.weights[i] as number) - ((used.ids[j] as number) === id ? (used.weights[j] as number) : 0);
    if (rest <= 0) continue;
    ids.push(id);
    weights.push(rest);
    total += rest;
  }
  return { ids: Int32Array.from(ids), weights: Float32Array.from(weights), total };
}
