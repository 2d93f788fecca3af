import { commonCount, commonWeight, intersect, PSEUDO_WEIGHT } from './bags.ts';
import { cosine } from './meaning.ts';
import type { Profile } from './profile.ts';

/** What is measured of a pair of sentences; `PAIR_FEATURES` weighs it into log-odds. */
export interface Evidence {
  /** Common words by idf weight: Dice's coefficient. */
  readonly words: number;
  /** Common words over those of the sentence that has fewer (overlap coefficient): high where one contains the other. */
  readonly contained: number;
  /** Common words over those that occur in the other story at all. */
  readonly covered: number;
  /** Log of one more than the number of words that stand in these two sentences and nowhere else. */
  readonly anchors: number;
  /** Dice's coefficient of the letter trigrams that stand in these two sentences and nowhere else. */
  readonly gramAnchors: number;
  /** The idf weight of the rarest common word over the maximal idf: a name says more than ten articles. */
  readonly rarest: number;
  /** Log of one more than the number of common figures. */
  readonly figures: number;
  /** Log of the shorter one's number of words over `FEW_WORDS`, 0 for fewer: long sentences share words by chance. */
  readonly shorterLength: number;
  /** Common letter trigrams: Dice's coefficient. */
  readonly grams: number;
  /** Common pairs of neighbouring words (bigrams): Dice's coefficient. */
  readonly phrases: number;
  /** Cosine of the sentence vectors; null where one sentence has none. */
  readonly meaning: number | null;
  /** Absolute log of the ratio of their numbers of words. */
  readonly lengthRatio: number;
  /** How far apart in their stories, each scaled to 0..1. */
  readonly distance: number;
  /** Whether their normalised texts are equal. */
  readonly same: boolean;
}

/** Sentences of up to this many words count as equally short. */
const FEW_WORDS = 6;
/** Smoothing of trigram anchors: about as many as two sentences share by chance. */
const GRAM_PSEUDO_COUNT = 10;
/** Smoothing of the covered share: where two stories have few words in common, those few are no proof. */
const COVERED_PSEUDO_WEIGHT = 8;

/**
 * Measures sentence `a` of the original against `b` of the revision.
 *
 * @param commonGrams the weight of the trigrams of both; `commonWeights` is faster where many pairs are measured
 */
export function evidenceOf(
  a: Profile,
  b: Profile,
  distance: number,
  maximalIdf: number,
  commonGrams = commonWeight,
): Evidence {
  const { common, greatest } = intersect(a.words, b.words);
  const gramAnchors = commonCount(a.gramAnchors, b.gramAnchors);
  const grams = a.grams.total + b.grams.total;
  return {
    words: (2 * common) / (a.words.total + b.words.total + PSEUDO_WEIGHT),
    contained: common / (Math.min(a.words.total, b.words.total) + PSEUDO_WEIGHT),
    covered: (2 * common) / (a.shareable + b.shareable + COVERED_PSEUDO_WEIGHT),
    anchors: Math.log1p(commonCount(a.anchors, b.anchors)),
    gramAnchors: (2 * gramAnchors) / (a.gramAnchors.length + b.gramAnchors.length + GRAM_PSEUDO_COUNT),
    rarest: greatest / maximalIdf,
    figures: Math.log1p(commonCount(a.figures, b.figures)),
    shorterLength: Math.log(Math.max(1, Math.min(a.length, b.length) / FEW_WORDS)),
    grams: grams === 0 ? 0 : (2 * commonGrams(a.grams, b.grams)) / grams,
    phrases: (2 * commonWeight(a.phrases, b.phrases)) / (a.phrases.total + b.phrases.total + 1),
    meaning: a.meaning === null || b.meaning === null ? null : cosine(a.meaning, b.meaning),
    lengthRatio: Math.abs(Math.log((1 + a.length) / (1 + b.length))),
    distance,
    same: a.normalised === b.normalised,
  };
}

/** The mean of the overlaps of words and letters, 0 to about 1; 1 for equal sentences. Ranks the rivals of a pair. */
export function surfaceSimilarity({ same, words, contained, grams }: Evidence): number {
  return same ? 1 : (words + contained + grams) / 3;
}
