import { languageOf } from '../languages/index.ts';
import type { StoryText } from '../text/story.ts';
import { type Bag, bagOf } from './bags.ts';
import { COMMON_DIRECTION } from './common-direction.ts';
import { commonNames, type Documents, measureDocuments } from './documents.ts';
import { type Read, type ReadPieces, readPieces } from './late-interaction.ts';
import { type CountedSentence, countSentence, emptyLexicon, type Lexicon, type Tally } from './lexicon.ts';
import { contentWordsOf, type WordSpace, wordSpaceOf } from './matching.ts';
import {
  informativenessOf,
  meaningOf,
  subtractDirection,
  subtractTopic,
  TONE_SENTENCES,
  TOPIC_SENTENCES,
  TOPIC_SENTENCES_READ,
} from './meaning.ts';
import {
  meaningsOf,
  measurePrior,
  needsMeanings,
  surprisalByDocuments,
  surprisalByMeaning,
  surprisalByWords,
  topicSimilarity,
  wordOverlap,
} from './prior.ts';
import type { Profile } from './profile.ts';
import { rowsApart } from './rows.ts';
import { numberTwins } from './twins.ts';
import { rankOf, type SentenceMeanings, type WordVectors } from './vectors.ts';

export interface Profiles {
  readonly original: readonly Profile[];
  readonly revision: readonly Profile[];
  /** `PRIOR_FEATURES`; null where the word overlap settles the prior, or words have no vectors. */
  readonly prior: readonly number[] | null;
  /** Minus the natural log of the same-story prior: 0 for two versions of one story, 8 for unrelated ones. */
  readonly surprisal: number;
  /** The share of the words' idf weight that does not occur in the other story: high where one is a heavy rewrite. */
  readonly rewritten: number;
  /** The idf weight of a word in one sentence alone. */
  readonly maximalIdf: number;
  /** Null without vectors. */
  readonly space: WordSpace | null;
  /** Whether vectors took part, of words or of sentences. */
  readonly hasMeaning: boolean;
  /** Whether two sentences are not the same for they belong to two rows of one template. */
  readonly apart: (a: number, b: number) => boolean;
  /** The number of letter trigrams that the sentences have. */
  readonly trigrams: number;
  /** `numberTwins`. */
  readonly twins: Int32Array;
  /** What the second reading says of the stories as wholes; null where their sentences were not read. */
  readonly documents: Documents | null;
}

/** Whether a story was rewritten throughout and its sentences were read. */
export function isReadRewrite({ documents, space, rewritten, original, revision }: Profiles): boolean {
  const isStory = Math.min(original.length, revision.length) <= MOST_SENTENCES;
  const least = space === null ? HEAVILY_REWRITTEN : HEAVILY_REWRITTEN_WITH_VECTORS;
  return documents !== null && rewritten >= least && isStory;
}

/** What is known of words and sentences beside the texts. */
export interface Vectors {
  readonly vectors?: WordVectors | undefined;
  readonly meanings?: SentenceMeanings | undefined;
}

/** Stories of up to so many sentences are rewritten by paragraphs; longer texts keep their order, sentence by sentence. */
const MOST_SENTENCES = 40;
/** In fewer sentences than this, of both sides, a word may be the only one of its kind by chance. */
const LEAST_SENTENCES = 20;
/** The weight of a word as short as a function word, where no vectors tell how common it is. */
const SHORT_WORD_WEIGHT = 0.5;
/** Of an English story the table knows nearly nine words in ten, of a Spanish one, with its small words, half. */
const LEAST_KNOWN = 0.6;
/**
 * From this share on a story was rewritten throughout: where its sentences were read, what they mean tells, and the words
 * that two of them have in common mislead. Stories that were edited, and shared copy, end at .55, rewrites begin at .6.
 */
const HEAVILY_REWRITTEN = 0.58;
/** The same where words are weighed by how common they are: essays written anew end at .74, rewrites begin at .78. */
const HEAVILY_REWRITTEN_WITH_VECTORS = 0.76;
/** Words of a higher rank, or of none, are rare words or names. */
const RARE_RANK = 8000;

/** Profiles all sentences of both stories. Linear in their length. */
export function profilesOf(original: StoryText, revision: StoryText, { vectors: table, meanings }: Vectors): Profiles {
  const lexicon = emptyLexicon();
  const countAll = (story: StoryText) => story.sentences.map((_, index) => countSentence(story, index, lexicon));
  const sides: Sides = { original: countAll(original), revision: countAll(revision) };
  const sentences = original.sentences.length + revision.sentences.length;
  const wordFrequency = documentFrequencyOf(sides, lexicon.words.size, (sentence) => sentence.words);
  const gramFrequency = documentFrequencyOf(sides, lexicon.grams.size, (sentence) => sentence.grams);
  const inTable = hasWordTable(original) && hasWordTable(revision);
  const ranks = inTable && table !== undefined ? ranksOf(lexicon, wordFrequency, table) : null;
  const vectors = ranks === null ? undefined : table;
  const informativeness = new Float32Array(lexicon.isShort.length);
  for (let id = 0; id < informativeness.length; id++) {
    const rank = ranks?.[id] ?? -1;
    informativeness[id] = rank >= 0 ? informativenessOf(rank) : lexicon.isShort[id] === true ? SHORT_WORD_WEIGHT : 1;
  }
  const idfOf = Float32Array.from({ length: sentences + 1 }, (_, count) => idf(count, sentences));
  const wordWeights = wordFrequency.all.map((count, id) => (idfOf[count] as number) * (informativeness[id] as number));
  const gramWeights = gramFrequency.all.map((count) => idfOf[count] as number);
  const model =
    ranks === null || vectors === undefined
      ? null
      : { ranks, vectors, space: wordSpaceOf(ranks, informativeness, wordWeights, vectors) };
  const profile =
    (story: StoryText) =>
    (counted: CountedSentence, index: number): Profile => {
      const words = bagOf(counted.words, wordWeights, lexicon.pool);
      return {
        role: (story.sentences[index] as StoryText['sentences'][number]).role,
        words,
        shareable: shareableOf(words, wordFrequency),
        anchors: anchorsOf(counted.words, wordFrequency),
        gramAnchors: anchorsOf(counted.grams, gramFrequency),
        figures: figuresOf(counted.words, lexicon),
        grams: bagOf(counted.grams, gramWeights, lexicon.pool),
        phrases: bagOf(counted.phrases, null, lexicon.pool),
        meaning: model === null ? null : meaningOf(counted.words, model.ranks, informativeness, model.vectors),
        pieces: null,
        contentWords: model === null ? null : contentWordsOf(words, informativeness, model.space, lexicon.pool),
        normalised: counted.normalised,
        length: counted.length,
      };
    };
  const [before, after] = [sides.original.map(profile(original)), sides.revision.map(profile(revision))];
  const all = [...before, ...after];
  const overlap = wordOverlap(all);
  const topic = model !== null && needsMeanings(before, after, overlap) ? topicSimilarity(before, after) : null;
  subtractTopic(meaningsOf(all), TOPIC_SENTENCES);
  const prior =
    topic === null || model === null
      ? null
      : measurePrior(before, after, model.space, topic, nameOverlap(wordFrequency, model.ranks, lexicon));
  const profiles: Profiles = {
    original: before,
    revision: after,
    prior,
    surprisal: prior === null ? surprisalByWords(before, after, overlap) : surprisalByMeaning(prior),
    rewritten: 1 - overlap,
    maximalIdf: idf(1, Math.max(LEAST_SENTENCES, sentences)),
    space: model?.space ?? null,
    hasMeaning: model !== null,
    trigrams: lexicon.grams.size,
    twins: numberTwins(before, after),
    apart: rowsApart(original, revision, { original: before, revision: after }),
    documents: null,
  };
  return meanings === undefined ? profiles : readProfiles(profiles, original, revision, meanings);
}

/**
 * Replaces the sentence vectors of words by those of the second reading. A sentence that was not read has none; where
 * that is all of a side, words alone remain.
 */
function readProfiles(
  profiles: Profiles,
  original: StoryText,
  revision: StoryText,
  meanings: SentenceMeanings,
): Profiles {
  const readingsOf = ({ text, sentences }: StoryText) =>
    sentences.map(({ start, end }) => meanings.get(text.slice(start, end)) ?? null);
  const readings = [readingsOf(original), readingsOf(revision)] as const;
  const [piecesBefore, piecesAfter] = readPieces(readings);
  const readSide = (side: readonly Profile[], read: readonly Read[], pieces: readonly (ReadPieces | null)[]) =>
    side.map((profile, index): Profile => {
      const reading = read[index] ?? null;
      const meaning = reading !== null && 'meaning' in reading ? reading.meaning : reading;
      return { ...profile, meaning: meaning?.slice() ?? null, pieces: pieces[index] ?? null };
    });
  const before = readSide(profiles.original, readings[0], piecesBefore);
  const after = readSide(profiles.revision, readings[1], piecesAfter);
  const { twins } = profiles;
  const isFirst = (first: number) => (_: Profile, index: number) => twins[first + index] === first + index;
  const distinct = [before.filter(isFirst(0)), after.filter(isFirst(before.length))] as const;
  const topic = topicSimilarity(...distinct);
  if (topic === null) return profiles;
  subtractTopic(meaningsOf([...before, ...after]), TOPIC_SENTENCES_READ, meaningsOf(distinct.flat()));
  const words = 1 - profiles.rewritten;
  const documents = measureDocuments(...distinct, topic, words, commonNames(original, revision));
  // where words have vectors, one of twenty unrelated pairs was linked by it, and the unseen paraphrases lost half a point
  if (profiles.space === null) {
    for (const [index, side] of [before, after].map(meaningsOf).entries()) {
      subtractDirection(side, COMMON_DIRECTION);
      subtractTopic(side, TONE_SENTENCES, meaningsOf(distinct[index] ?? []));
    }
  }
  return {
    ...profiles,
    original: before,
    revision: after,
    surprisal: needsMeanings(before, after, words)
      ? surprisalByDocuments(documents, profiles.prior)
      : profiles.surprisal,
    hasMeaning: true,
    documents,
  };
}

/**
 * The ranks of all words, by id; null where the table knows too few of the words of the text: it is in another language
 * that was taken for English, for want of a better guess.
 */
function ranksOf({ words, isFigure }: Lexicon, { all }: DocumentFrequency, table: WordVectors): number[] | null {
  const ranks: number[] = [];
  let [known, total] = [0, 0];
  for (const key of words.keys()) {
    const [id, rank] = [ranks.length, rankOf(table, key)];
    ranks.push(rank);
    if (isFigure[id] === true) continue;
    total += all[id] as number;
    if (rank >= 0) known += all[id] as number;
  }
  return known < LEAST_KNOWN * total ? null : ranks;
}

/** The share, of the names and rare words of the story with fewer of them, that the other one has. */
function nameOverlap(frequency: DocumentFrequency, ranks: readonly number[], lexicon: Lexicon): number {
  let [original, revision, both] = [0, 0, 0];
  for (const [id, rank] of ranks.entries()) {
    if ((rank >= 0 && rank < RARE_RANK) || lexicon.isShort[id] === true || lexicon.isFigure[id] === true) continue;
    const [isHere, isThere] = [(frequency.original[id] as number) > 0, (frequency.revision[id] as number) > 0];
    if (isHere) original++;
    if (isThere) revision++;
    if (isHere && isThere) both++;
  }
  return both / Math.max(1, Math.min(original, revision));
}

/** The inverse document frequency, smoothed, of a feature in `count` of the sentences: 0.69 for one in each of them, 3.71 for one in one of 40. */
function idf(count: number, sentences: number): number {
  return Math.log(1 + sentences / count);
}

/** Of a language that it was not made for the table would know only what looks like one of its words. */
function hasWordTable(story: StoryText): boolean {
  return languageOf(story.language).words.haveVectors;
}

interface Sides {
  readonly original: readonly CountedSentence[];
  readonly revision: readonly CountedSentence[];
}

/** By feature id: the number of sentences of each side, and of both, that have it. */
interface DocumentFrequency {
  readonly original: Int32Array;
  readonly revision: Int32Array;
  readonly all: Float32Array;
}

function documentFrequencyOf(
  sides: Sides,
  size: number,
  featuresOf: (sentence: CountedSentence) => Tally,
): DocumentFrequency {
  const frequency = { original: new Int32Array(size), revision: new Int32Array(size), all: new Float32Array(size) };
  for (const side of ['original', 'revision'] as const) {
    const [own, all] = [frequency[side], frequency.all];
    for (const sentence of sides[side]) {
      const { ids } = featuresOf(sentence);
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i] as number;
        own[id] = (own[id] as number) + 1;
        all[id] = (all[id] as number) + 1;
      }
    }
  }
  return frequency;
}

function shareableOf({ ids, weights }: Bag, frequency: DocumentFrequency): number {
  let total = 0;
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as number;
    if ((frequency.original[id] as number) > 0 && (frequency.revision[id] as number) > 0) total += weights[i] as number;
  }
  return total;
}

function anchorsOf({ ids }: Tally, { original, revision }: DocumentFrequency): Int32Array {
  const anchors: number[] = [];
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as number;
    if (original[id] === 1 && revision[id] === 1) anchors.push(id);
  }
  return listOf(anchors);
}

function figuresOf({ ids }: Tally, { isFigure }: Lexicon): Int32Array {
  const figures: number[] = [];
  for (let i = 0; i < ids.length; i++) if (isFigure[ids[i] as number] === true) figures.push(ids[i] as number);
  return listOf(figures);
}

const NO_IDS = new Int32Array(0);

/** Typed arrays filter slowly, and mostly none is left. */
function listOf(ids: readonly number[]): Int32Array {
  return ids.length === 0 ? NO_IDS : new Int32Array(ids);
}
