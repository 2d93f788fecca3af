import type { Role } from '../comparison.ts';
import { languageOf } from '../languages/index.ts';
import type { StoryText } from '../text/story.ts';
import { type Bag, bagOf } from './bags.ts';
import {
  asksMeanings,
  kinFeatures,
  meaningsOf,
  sharedWords,
  strangenessByMeaning,
  strangenessByWords,
  topicInCommon,
} from './kinship.ts';
import { type Counted, countSentence, emptyLexicon, type Lexicon, type Tally } from './lexicon.ts';
import { type Telling, tellingOf, type WordSpace, wordSpaceOf } from './matching.ts';
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
  /** Ids of those words that are written in figures. */
  readonly figures: Int32Array;
  /** Letter trigrams of the words: they see through inflection, typing errors and missing word tables. */
  readonly grams: Bag;
  /** Pairs of neighbouring words: what was carried over as a phrase rather than as a topic. */
  readonly phrases: Bag;
  /** Unit length; null without vectors, or where no word of the table tells anything. */
  readonly meaning: Float32Array | null;
  /** The words that mean something; null without vectors. */
  readonly telling: Telling | null;
  /** Folded words in a row, or the text where there are none: two sentences with one `sameness` differ in glyphs at most. */
  readonly sameness: string;
  /** Number of words. */
  readonly length: number;
}

export interface Profiles {
  readonly original: readonly Profile[];
  readonly revision: readonly Profile[];
  /** What `strangeness` is made of, as `KIN_FEATURES` has it; null where the words in common said enough, or have no meanings. */
  readonly kinship: readonly number[] | null;
  /** How much the two look like different stories: 0 for two versions of one, 1 for strangers. */
  readonly strangeness: number;
  /** The share of the words' weight that has no counterpart in the other story: high where one was rewritten heavily. */
  readonly rewritten: number;
  /** What a word weighs that stands in one sentence alone of a story of some length. */
  readonly heaviest: number;
  /** What the words mean; null where no word vectors took part. */
  readonly space: WordSpace | null;
  /** Whether word vectors took part. */
  readonly hasMeaning: boolean;
}

/** In fewer sentences than this, of both sides, a word may be the only one of its kind by chance. */
const TELLING_SENTENCES = 20;
/** Without vectors, which know how common a word is, function words are told by their length. */
const SHORT_WORD_WEIGHT = 0.5;
/** Of an English story the table knows nearly nine words in ten, of a Spanish one, with its small words, half. */
const LEAST_KNOWN = 0.6;
/** Words of a higher rank, or of none, are rare or names. */
const RARE_RANK = 8000;

/** Profiles of all sentences of both stories. Linear in their length. */
export function profilesOf(original: StoryText, revision: StoryText, table: WordVectors | undefined): Profiles {
  const lexicon = emptyLexicon();
  const countAll = (story: StoryText) => story.sentences.map((_, index) => countSentence(story, index, lexicon));
  const sides: Sides = { original: countAll(original), revision: countAll(revision) };
  const sentences = original.sentences.length + revision.sentences.length;
  const wordSpread = spreadOf(sides, lexicon.words.size, (counted) => counted.words);
  const gramSpread = spreadOf(sides, lexicon.grams.size, (counted) => counted.grams);
  const known =
    hasWordTable(original) && hasWordTable(revision) && table !== undefined
      ? ranksOf(lexicon, wordSpread, table)
      : null;
  const vectors = known === null ? undefined : table;
  const ranks = known ?? [];
  const untold = (id: number) => (lexicon.isShort[id] ? SHORT_WORD_WEIGHT : 1);
  const tellings = Float32Array.from(ranks, (rank, id) => (rank < 0 ? untold(id) : telling(rank)));
  const wordWeights = wordSpread.all.map(rarity(sentences));
  for (let id = 0; id < wordWeights.length; id++) {
    wordWeights[id] = (wordWeights[id] as number) * (tellings[id] ?? untold(id));
  }
  const gramWeights = gramSpread.all.map(rarity(sentences));
  const space = vectors === undefined ? null : wordSpaceOf(ranks, tellings, wordWeights, vectors);
  const profile =
    (story: StoryText) =>
    (counted: Counted, index: number): Profile => {
      const { role, paragraph } = story.sentences[index] as StoryText['sentences'][number];
      const words = bagOf(counted.words, wordWeights);
      return {
        role,
        paragraph,
        words,
        shareable: shareableOf(words, wordSpread),
        anchors: anchorsOf(counted.words, wordSpread),
        gramAnchors: anchorsOf(counted.grams, gramSpread),
        figures: idsWhere(counted.words.ids, (id) => lexicon.isFigure[id] === true),
        grams: bagOf(counted.grams, gramWeights),
        phrases: bagOf(counted.phrases, null),
        meaning: vectors === undefined ? null : meaningOf(counted.words, ranks, tellings, vectors),
        telling: space === null ? null : tellingOf(words, tellings, space),
        sameness: counted.sameness,
        length: counted.length,
      };
    };
  const profiles = {
    original: sides.original.map(profile(original)),
    revision: sides.revision.map(profile(revision)),
  };
  const shared = sharedWords([...profiles.original, ...profiles.revision]);
  const asked = space !== null && asksMeanings(profiles.original, profiles.revision, shared);
  const topic = asked ? topicInCommon(profiles.original, profiles.revision) : null;
  takeTopicAway(meaningsOf([...profiles.original, ...profiles.revision]));
  const kinship =
    topic === null || space === null
      ? null
      : kinFeatures(profiles.original, profiles.revision, space, topic, sharedNames(wordSpread, ranks, lexicon));
  return {
    ...profiles,
    kinship,
    strangeness:
      kinship === null
        ? strangenessByWords(profiles.original, profiles.revision, shared)
        : strangenessByMeaning(kinship),
    rewritten: 1 - shared,
    heaviest: rarity(Math.max(TELLING_SENTENCES, sentences))(1),
    space,
    hasMeaning: vectors !== undefined,
  };
}

/**
 * The ranks of all words, by id. Null where the table knows too few of them, each counted as often as it stands in a
 * sentence: the text is in a language that was taken for English, for there was nothing better, and of its words the
 * table would know only what looks like one.
 */
function ranksOf({ words, isFigure }: Lexicon, { all }: Spread, table: WordVectors): readonly number[] | null {
  const ranks = Array.from(words.keys(), (key) => rankOf(table, key));
  let [known, total] = [0, 0];
  for (const [id, rank] of ranks.entries()) {
    if (isFigure[id] === true) continue;
    total += all[id] as number;
    if (rank >= 0) known += all[id] as number;
  }
  return known < LEAST_KNOWN * total ? null : ranks;
}

/** Of the names and rare words of the story that has fewer of them, the share that the other one has. */
function sharedNames(spread: Spread, ranks: readonly number[], { isShort, isFigure }: Lexicon): number {
  let [original, revision, both] = [0, 0, 0];
  for (const [id, rank] of ranks.entries()) {
    if ((rank >= 0 && rank < RARE_RANK) || isShort[id] === true || isFigure[id] === true) continue;
    const [here, there] = [(spread.original[id] as number) > 0, (spread.revision[id] as number) > 0];
    if (here) original++;
    if (there) revision++;
    if (here && there) both++;
  }
  return both / Math.max(1, Math.min(original, revision));
}

/** The weight of a feature by the number of sentences it stands in: inverse document frequency, smoothed. */
function rarity(sentences: number): (count: number) => number {
  return (count) => Math.log(1 + sentences / count);
}

/** Of a language that it was not made for the table would know only what looks like one of its words. */
function hasWordTable(story: StoryText): boolean {
  return languageOf(story.language).words.haveVectors;
}

interface Sides {
  readonly original: readonly Counted[];
  readonly revision: readonly Counted[];
}

/** In how many sentences of each side, and of both, a feature stands. */
interface Spread {
  readonly original: Int32Array;
  readonly revision: Int32Array;
  readonly all: Float32Array;
}

function spreadOf(sides: Sides, size: number, featuresOf: (counted: Counted) => Tally): Spread {
  const spread = { original: new Int32Array(size), revision: new Int32Array(size), all: new Float32Array(size) };
  for (const side of ['original', 'revision'] as const) {
    for (const counted of sides[side]) {
      for (const id of featuresOf(counted).ids) {
        spread[side][id] = (spread[side][id] as number) + 1;
        spread.all[id] = (spread.all[id] as number) + 1;
      }
    }
  }
  return spread;
}

function shareableOf(bag: Bag, spread: Spread): number {
  let total = 0;
  for (let i = 0; i < bag.ids.length; i++) {
    const id = bag.ids[i] as number;
    if ((spread.original[id] as number) > 0 && (spread.revision[id] as number) > 0) total += bag.weights[i] as number;
  }
  return total;
}

function anchorsOf({ ids }: Tally, spread: Spread): Int32Array {
  return idsWhere(ids, (id) => spread.original[id] === 1 && spread.revision[id] === 1);
}

const NO_IDS = new Int32Array(0);

/** Those ids of which it holds. Typed arrays filter slowly, and mostly there is none. */
function idsWhere(ids: Int32Array, holds: (id: number) => boolean): Int32Array {
  let size = 0;
  for (const id of ids) if (holds(id)) size++;
  if (size === 0) return NO_IDS;
  const found = new Int32Array(size);
  let at = 0;
  for (const id of ids) if (holds(id)) found[at++] = id;
  return found;
}
