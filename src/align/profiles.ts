import type { Role } from '../comparison.ts';
import type { StoryText } from '../text/story.ts';
import type { Token } from '../text/tokens.ts';
import { type Bag, bagOf } from './bags.ts';
import { meaningsOf, strangenessOf } from './kinship.ts';
import { meaningOf, takeTopicAway, telling } from './meaning.ts';
import { rankOf, type WordVectors } from './vectors.ts';

/** What alignment knows of a sentence. */
export interface Profile {
  readonly role: Role;
  /** Paragraph index, 0-based. */
  readonly paragraph: number;
  /** Words and numbers, rare ones weighing more. */
  readonly words: Bag;
  /** Weight of those words that stand anywhere in the other story. */
  readonly shareable: number;
  /** Ids of the words that stand in one sentence alone on each side: each is a thread between two sentences. */
  readonly anchors: Int32Array;
  readonly gramAnchors: Int32Array;
  /** Letter trigrams of the words: they see through inflection, typing errors and missing word tables. */
  readonly grams: Bag;
  /** Pairs of neighbouring words: what was carried over as a phrase rather than as a topic. */
  readonly phrases: Bag;
  /** Unit length; absent without vectors, or where no word is in the table. */
  readonly meaning: Float32Array | null;
  /** Folded words in a row, or the text where there are none: two sentences with one `sameness` differ in glyphs at most. */
  readonly sameness: string;
  /** Number of words. */
  readonly length: number;
}

export interface Profiles {
  readonly original: readonly Profile[];
  readonly revision: readonly Profile[];
  /** Number of sentences, of both sides, that a word stands in; by word id. */
  readonly spread: Int32Array;
  /** Log-odds against any link, because the two look like different stories; 0 for two versions of one. */
  readonly strangeness: number;
}

/** Weight of a gram or word that stands in `count` of `sentences`: inverse document frequency, smoothed. */
function rarity(count: number, sentences: number): number {
  return Math.log(1 + sentences / count);
}

/** Function words are told by their frequency in the language where vectors know it, else by their length. */
const SHORT_WORD = 3;
const SHORT_WORD_WEIGHT = 0.5;

/** Profiles of all sentences of both stories. Linear in their length. */
export function profilesOf(original: StoryText, revision: StoryText, table: WordVectors | undefined): Profiles {
  const vectors = isEnglish(original) && isEnglish(revision) ? table : undefined;
  const lexicon: Lexicon = {
    ids: new Map(),
    grams: new Map(),
    phrases: new Map(),
    gramsOfWord: [],
    commonness: [],
  };
  const sides = [original, revision].map((story) => story.sentences.map((_, index) => count(story, index, lexicon)));
  const sentences = original.sentences.length + revision.sentences.length;
  const wordSpread = spreadOf(sides, lexicon.ids.size, (counted) => counted.words);
  const gramSpread = spreadOf(sides, lexicon.grams.size, (counted) => counted.grams);
  const ranks = vectors === undefined ? [] : Array.from(lexicon.ids.keys(), (key) => rankOf(vectors, key));
  const weigh = (id: number) => {
    const weight = rarity(wordSpread.all[id] as number, sentences);
    const rank = ranks[id];
    if (rank === undefined) return weight * (lexicon.commonness[id] as number);
    return rank < 0 ? weight : weight * telling(rank);
  };
  const wordWeights = Float32Array.from({ length: lexicon.ids.size }, (_, id) => weigh(id));
  const finish =
    (story: StoryText) =>
    (counted: Counted, index: number): Profile => {
      const sentence = story.sentences[index] as StoryText['sentences'][number];
      const words = bagOf(counted.words, (id) => wordWeights[id] as number);
      return {
        role: sentence.role,
        paragraph: sentence.paragraph,
        words,
        shareable: shareableOf(words, wordSpread),
        anchors: anchorsOf(counted.words, wordSpread),
        gramAnchors: anchorsOf(counted.grams, gramSpread),
        grams: bagOf(counted.grams, (id) => rarity(gramSpread.all[id] as number, sentences)),
        phrases: bagOf(counted.phrases, () => 1),
        meaning: vectors === undefined ? null : meaningOf(counted.words, ranks, vectors),
        sameness: counted.sameness,
        length: counted.length,
      };
    };
  const profiles = {
    original: (sides[0] as Counted[]).map(finish(original)),
    revision: (sides[1] as Counted[]).map(finish(revision)),
  };
  const strangeness = strangenessOf(profiles.original, profiles.revision);
  takeTopicAway(meaningsOf(profiles.original).concat(meaningsOf(profiles.revision)));
  return {
    ...profiles,
    strangeness,
    spread: wordSpread.all,
  };
}

/** The table knows English words alone; of another language it would know only what looks like one. */
function isEnglish(story: StoryText): boolean {
  return /^en(?:-|$)/i.test(story.language);
}

/** In how many sentences of each side, and of both, a feature stands. */
interface Spread {
  readonly original: Int32Array;
  readonly revision: Int32Array;
  readonly all: Int32Array;
}

function spreadOf(
  sides: readonly (readonly Counted[])[],
  size: number,
  featuresOf: (counted: Counted) => Map<number, number>,
): Spread {
  const [original, revision] = sides.map((side) => {
    const spread = new Int32Array(size);
    for (const counted of side) for (const id of featuresOf(counted).keys()) spread[id] = (spread[id] as number) + 1;
    return spread;
  }) as [Int32Array, Int32Array];
  return {
    original,
    revision,
    all: original.map((count, id) => count + (revision[id] as number)),
  };
}

function shareableOf(bag: Bag, spread: Spread): number {
  let total = 0;
  for (let i = 0; i < bag.ids.length; i++) {
    const id = bag.ids[i] as number;
    if ((spread.original[id] as number) > 0 && (spread.revision[id] as number) > 0) total += bag.weights[i] as number;
  }
  return total;
}

function anchorsOf(counts: Map<number, number>, spread: Spread): Int32Array {
  const ids: number[] = [];
  for (const id of counts.keys()) if (spread.original[id] === 1 && spread.revision[id] === 1) ids.push(id);
  return Int32Array.from(ids).sort();
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
  if (length === 0) sameness = textOfSentence(story, sentence);
  return { words, grams, phrases, sameness, length };
}

function textOfSentence(story: StoryText, sentence: number): string {
  const { start, end } = story.sentences[sentence] as StoryText['sentences'][number];
  return story.text.slice(start, end);
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
