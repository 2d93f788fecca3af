import { matcherOf, type Telling, type WordSpace } from './matching.ts';
import { cosine, topicOf } from './meaning.ts';
import type { Profile } from './profiles.ts';

/** What is known of two stories as wholes, where their words have meanings. */
export const KIN_FEATURES = ['kinBias', 'kinTopic', 'kinNearest', 'kinNames', 'kinMatched', 'kinPlace'] as const;

/** How much the two look like versions of one story: what `npm run calibrate` prints, fitted to pairs of stories and their strangers. */
const KIN_WEIGHTS: Readonly<Record<(typeof KIN_FEATURES)[number], number>> = {
  kinBias: -8.4,
  kinTopic: 12.2,
  kinNearest: 24.9,
  kinNames: 6.9,
  kinMatched: 25.7,
  kinPlace: -12,
};
/** Log-odds against each pair of a link between strangers. */
export const STRANGE = 8;
/** So many words are not the same to the letter by chance. */
const NO_CHANCE = 6;
/** Without meanings: two versions of one story share at least so much of their words' weight, strangers at most the lesser. */
const KIN_WORDS = { strange: 0.36, kin: 0.45 };
/** Too few sentences say nothing of kinship. */
const TELLING_SENTENCES = 4;
/** The first name in common says more than the fifth, and none is no proof of strangers: keeps the log defined. */
const NO_NAME = 0.03;
/** Of longer stories so many sentences a side, evenly spread, stand for all. */
const SAMPLED_SENTENCES = 60;

/** Whether meanings have to be asked: not where there are too few sentences to say, nor where the words in common say enough. */
export function asksMeanings(original: readonly Profile[], revision: readonly Profile[], shared: number): boolean {
  return Math.min(original.length, revision.length) >= TELLING_SENTENCES && shared < KIN_WORDS.kin;
}

/** The cosine of what the two are about, before that is taken away from their sentences; null where no word has a meaning. */
export function topicInCommon(original: readonly Profile[], revision: readonly Profile[]): number | null {
  const [topic, other] = [topicOf(meaningsOf(original)), topicOf(meaningsOf(revision))];
  return topic === null || other === null ? null : cosine(topic, other);
}

/**
 * What two stories as wholes have in common. Two reports of one agency share phrases enough for a chance
 * pair, two sports reports their topic; a free rewrite shares few words, but the topic, the names, and to
 * most sentences of one there is a near one in the other, mostly at about the same place.
 *
 * @param topic what `topicInCommon` said of them
 * @param names of the rare words and names of the story that has fewer, the share that the other one has
 */
export function kinFeatures(
  original: readonly Profile[],
  revision: readonly Profile[],
  space: WordSpace,
  topic: number,
  names: number,
): readonly number[] {
  const [a, b] = [sampleOf(meaningsOf(original)), sampleOf(meaningsOf(revision))];
  const { matched, place } = nearestByWords(original, revision, space);
  return [1, topic, (nearest(a, b) + nearest(b, a)) / 2, Math.log(NO_NAME + names), matched, place];
}

/** Over the sentences of both sides: how much the one that matches best word by word matches, and how far off it stands. */
function nearestByWords(
  original: readonly Profile[],
  revision: readonly Profile[],
  space: WordSpace,
): { readonly matched: number; readonly place: number } {
  const [these, those] = [sampleOf(original), sampleOf(revision)];
  const match = matcherOf(space);
  const best = new Float64Array(these.length + those.length);
  const offset = new Float64Array(these.length + those.length).fill(1);
  for (const [i, a] of these.entries()) {
    for (const [j, b] of those.entries()) {
      const { both } = match(a.telling as Telling, b.telling as Telling);
      for (const slot of [i, these.length + j]) {
        if (both <= (best[slot] as number)) continue;
        best[slot] = both;
        offset[slot] = Math.abs(i / these.length - j / those.length);
      }
    }
  }
  const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { matched: mean(best), place: mean(offset) };
}

/** How much the two look like different stories, 0 to 1: minus the log of the probability that they are not. */
export function strangenessByMeaning(features: readonly number[]): number {
  const odds = KIN_FEATURES.reduce((sum, name, k) => sum + KIN_WEIGHTS[name] * (features[k] as number), 0);
  return Math.min(1, Math.log1p(Math.exp(-odds)) / STRANGE);
}

/**
 * The log-odds of a pair, given those among kin: its probability is the product with that of kinship, so between
 * likely strangers nothing is linked however alike two sentences sound. A sentence taken over to the letter is, if
 * it is no date line: between two stories on different matters it is the one thing in common.
 */
export function oddsWithKinship(odds: number, strangeness: number, a: Profile, b: Profile): number {
  if (strangeness === 0 || (a.sameness === b.sameness && a.length >= NO_CHANCE)) return odds;
  const against = STRANGE * strangeness;
  // log of p / (1 - p) for p = exp(-against) / (1 + exp(-odds)), without loss where p is near 1
  return -against - Math.log(Math.exp(-odds) - Math.expm1(-against));
}

/** How much the two look like different stories, 0 to 1, where nothing is known of meanings. */
export function strangenessByWords(original: readonly Profile[], revision: readonly Profile[], shared: number): number {
  if (Math.min(original.length, revision.length) < TELLING_SENTENCES) return 0;
  const { strange, kin } = KIN_WORDS;
  return Math.min(1, Math.max(0, (kin - shared) / (kin - strange)));
}

/** The share of the words' weight that stands on both sides. */
export function sharedWords(profiles: readonly Profile[]): number {
  let shared = 0;
  let total = 0;
  for (const profile of profiles) {
    shared += profile.shareable;
    total += profile.words.total;
  }
  return total === 0 ? 1 : shared / total;
}

/** The meanings of those sentences that have one. */
export function meaningsOf(side: readonly Profile[]): Float32Array[] {
  return side.flatMap(({ meaning }) => (meaning === null ? [] : [meaning]));
}

function sampleOf<T>(all: readonly T[]): readonly T[] {
  const step = Math.max(1, all.length / SAMPLED_SENTENCES);
  return Array.from({ length: Math.min(all.length, SAMPLED_SENTENCES) }, (_, i) => all[Math.floor(i * step)] as T);
}

/** The mean, over these sentences, of how near the nearest of the others is. */
function nearest(these: readonly Float32Array[], others: readonly Float32Array[]): number {
  let sum = 0;
  for (const one of these) {
    let most = 0;
    for (const other of others) most = Math.max(most, cosine(one, other));
    sum += most;
  }
  return these.length === 0 ? 0 : sum / these.length;
}
