import { gather } from '../text/collections.ts';
import { DOCUMENT_FEATURES, type Documents } from './documents.ts';
import { type ContentWords, matcherOf, type WordSpace } from './matching.ts';
import { cosine, topicOf } from './meaning.ts';
import type { Profile } from './profile.ts';

/** What is measured of two stories as wholes (document similarity), where their words have vectors. */
export const PRIOR_FEATURES = [
  'priorBias',
  'priorTopic',
  'priorNearest',
  'priorNames',
  'priorMatched',
  'priorPlace',
] as const;

type ReadWeights = Documents & { readonly bias: number };

/** The logistic regression of the same-story prior: what `npm run calibrate -- --prior` prints. */
const PRIOR_WEIGHTS: Readonly<Record<(typeof PRIOR_FEATURES)[number], number>> = {
  priorBias: -8.4,
  priorTopic: 12.2,
  priorNearest: 24.9,
  priorNames: 6.9,
  priorMatched: 25.7,
  priorPlace: -12,
};
/** The same where the sentences were read: what is measured of the stories by that, alone and beside the features above. */
const READ_WEIGHTS: ReadWeights = {
  bias: -16.06,
  nearest: 2.17,
  lead: 13.69,
  excess: 14.96,
  mutual: 0.1,
  mutualCosine: 6.96,
  order: 0.5,
  topic: 4.61,
  words: -3.93,
  runs: 85.12,
  names: 1.19,
};
const READ_WITH_WORDS: ReadWeights & typeof PRIOR_WEIGHTS = {
  bias: -24.44,
  nearest: 3.65,
  lead: 13.06,
  excess: 12.35,
  mutual: 1.33,
  mutualCosine: 3.01,
  order: 0.43,
  topic: 4.41,
  words: -33.4,
  runs: 8.88,
  names: 0.98,
  priorBias: 0,
  priorTopic: -1.46,
  priorNearest: 19.06,
  priorNames: 3.18,
  priorMatched: 30.2,
  priorPlace: 10.86,
};
/** The logistic regression of one event, of two stories that may be reports of their own: unrelated pairs against reports. */
const EVENT_WEIGHTS = {
  bias: -10.24,
  nearest: 4.51,
  mutualCosine: 7.86,
  topic: 2.66,
  words: 5.92,
  names: 0.91,
  lead: -4.6,
  mutual: -5.16,
};
/** The log-odds from which on two stories are of one event: two that are not are worse taken for it than the reverse. */
const LEAST_EVENT_ODDS = 0.5;
/** Surprisal is cut off here: at these log-odds against it no pair is linked. */
const MOST_SURPRISAL = 8;
/** Equal sentences of at least this many words are treated as copied text. */
const COPIED_WORDS = 6;
/** So are sentences of twice as many that share this part of their pairs of neighbouring words: agency copy, edited. */
const COPIED_PHRASES = 0.55;
/** From this surprisal on two stories look unrelated as wholes. */
const UNRELATED = 3;
/** Word overlap of versions of one story, at least, and of unrelated stories, at most. */
const WORD_OVERLAP = { unrelated: 0.36, sameStory: 0.45 };
/** In fewer sentences than this a side has too little text to judge by. */
const LEAST_SENTENCES = 4;
/** Added to the share of common names, so that its logarithm is defined: the first common name says more than the fifth. */
const NO_NAME = 0.03;
/** The most sentences of a side that are compared with each other, evenly spread. */
const SAMPLED_SENTENCES = 60;

/** Whether meanings have to be asked: there are enough sentences, and their common words do not settle it. */
export function needsMeanings(original: readonly Profile[], revision: readonly Profile[], overlap: number): boolean {
  return Math.min(original.length, revision.length) >= LEAST_SENTENCES && overlap < WORD_OVERLAP.sameStory;
}

/** The cosine of the topics of two stories; null where no sentence of a side has a vector. */
export function topicSimilarity(original: readonly Profile[], revision: readonly Profile[]): number | null {
  const [topic, other] = [topicOf(meaningsOf(original)), topicOf(meaningsOf(revision))];
  return topic === null || other === null ? null : cosine(topic, other);
}

/**
 * Measures two stories as wholes, `PRIOR_FEATURES`. Two reports of one agency share phrases enough for a chance pair,
 * two sports reports their topic; a free rewrite shares few words, but the topic, the names, and most of its sentences
 * have a near one in the other story, mostly at about the same place.
 *
 * @param topic from `topicSimilarity`, before the topic is subtracted from the sentence vectors
 * @param names the share, of the names and rare words of the story with fewer, that the other one has
 */
export function measurePrior(
  original: readonly Profile[],
  revision: readonly Profile[],
  space: WordSpace,
  topic: number,
  names: number,
): readonly number[] {
  const [a, b] = [sampleOf(meaningsOf(original)), sampleOf(meaningsOf(revision))];
  const { matched, place } = bestMatches(sampleOf(original), sampleOf(revision), space);
  return [1, topic, (meanNearest(a, b) + meanNearest(b, a)) / 2, Math.log(NO_NAME + names), matched, place];
}

/** The mean over both sides' sentences of the best word-by-word match, and of the distance at which it stands. */
function bestMatches(
  original: readonly Profile[],
  revision: readonly Profile[],
  space: WordSpace,
): { readonly matched: number; readonly place: number } {
  const match = matcherOf(space);
  const size = original.length + revision.length;
  const best = new Float64Array(size);
  const distance = new Float64Array(size).fill(1);
  for (const [i, a] of original.entries()) {
    for (const [j, b] of revision.entries()) {
      const { both } = match(a.contentWords as ContentWords, b.contentWords as ContentWords);
      for (const sentence of [i, original.length + j]) {
        if (both <= (best[sentence] as number)) continue;
        best[sentence] = both;
        distance[sentence] = Math.abs(i / original.length - j / revision.length);
      }
    }
  }
  const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { matched: mean(best), place: mean(distance) };
}

/**
 * The surprisal of two stories being versions of one, by `PRIOR_FEATURES`: minus the natural log of its probability,
 * 0 (certain) to `MOST_SURPRISAL` (unrelated).
 */
export function surprisalByMeaning(features: readonly number[]): number {
  const odds = PRIOR_FEATURES.reduce((sum, name, k) => sum + PRIOR_WEIGHTS[name] * (features[k] as number), 0);
  return Math.min(MOST_SURPRISAL, Math.log1p(Math.exp(-odds)));
}

/**
 * The same by what the second reading says of the stories as wholes.
 *
 * @param prior `PRIOR_FEATURES` where words have vectors, else null
 */
export function surprisalByDocuments(documents: Documents, prior: readonly number[] | null): number {
  const weights = prior === null ? READ_WEIGHTS : READ_WITH_WORDS;
  let odds = weights.bias;
  for (const name of DOCUMENT_FEATURES) odds += weights[name] * documents[name];
  for (const [k, feature] of (prior ?? []).entries()) {
    odds += READ_WITH_WORDS[PRIOR_FEATURES[k] as (typeof PRIOR_FEATURES)[number]] * feature;
  }
  return Math.min(MOST_SURPRISAL, Math.log1p(Math.exp(-odds)));
}

/**
 * Whether two stories tell of one event, though neither may be a version of the other: topic, words and names of two
 * reports are the same where their sentences are not.
 */
export function isOneEvent(documents: Documents): boolean {
  const { bias, ...weights } = EVENT_WEIGHTS;
  let odds = bias;
  for (const name of DOCUMENT_FEATURES) odds += ((weights as Partial<Documents>)[name] ?? 0) * documents[name];
  return odds >= LEAST_EVENT_ODDS;
}

/** The same by word overlap alone, between the overlaps of unrelated stories and of versions of one. */
export function surprisalByWords(original: readonly Profile[], revision: readonly Profile[], overlap: number): number {
  if (Math.min(original.length, revision.length) < LEAST_SENTENCES) return 0;
  const { unrelated, sameStory } = WORD_OVERLAP;
  return MOST_SURPRISAL * Math.min(1, Math.max(0, (sameStory - overlap) / (sameStory - unrelated)));
}

/**
 * The log-odds of a pair with the prior: its probability between versions of one story times that of the two being
 * such versions. Between unrelated stories nothing is linked, however similar two sentences are, but copied text.
 *
 * @param phrases the share of their pairs of neighbouring words that two sentences have in common
 */
export function oddsWithPrior(odds: number, surprisal: number, a: Profile, b: Profile, phrases: number): number {
  const isCopied =
    (a.normalised === b.normalised && a.length >= COPIED_WORDS) ||
    (surprisal >= UNRELATED && phrases >= COPIED_PHRASES && Math.min(a.length, b.length) >= 2 * COPIED_WORDS);
  if (surprisal === 0 || isCopied) return odds;
  // log of p / (1 - p) for p = exp(-surprisal) / (1 + exp(-odds)), without loss where p is near 1
  return -surprisal - Math.log(Math.exp(-odds) - Math.expm1(-surprisal));
}

/** The share of the idf weight of all words that occurs on both sides; 1 where there are no words. */
export function wordOverlap(profiles: readonly Profile[]): number {
  let [shared, total] = [0, 0];
  for (const profile of profiles) {
    shared += profile.shareable;
    total += profile.words.total;
  }
  return total === 0 ? 1 : shared / total;
}

/** The sentence vectors of those sentences that have one. */
export function meaningsOf(side: readonly Profile[]): Float32Array[] {
  return gather(side, ({ meaning }) => (meaning === null ? [] : [meaning]));
}

function sampleOf<T>(all: readonly T[]): readonly T[] {
  const step = Math.max(1, all.length / SAMPLED_SENTENCES);
  return Array.from({ length: Math.min(all.length, SAMPLED_SENTENCES) }, (_, i) => all[Math.floor(i * step)] as T);
}

/** The mean, over the sentences of one side, of the cosine to the nearest of the other side. */
function meanNearest(side: readonly Float32Array[], others: readonly Float32Array[]): number {
  const sum = side.reduce(
    (total, one) => total + others.reduce((most, other) => Math.max(most, cosine(one, other)), 0),
    0,
  );
  return side.length === 0 ? 0 : sum / side.length;
}
