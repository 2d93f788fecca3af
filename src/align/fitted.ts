import { READ, READ_REWRITTEN, READ_WITH_VECTORS, REWRITTEN_WITH_VECTORS } from './fitted-read.ts';
import { isReadRewrite, type Profiles } from './profiles.ts';
import { type Weights, weightsOf } from './weights.ts';

/*
 * The weights that `npm run calibrate` prints, fitted to the stories and drafts with gold links that `bench/NOTEBOOK.md`
 * names. Not to be set by hand.
 */

export const WORDS_ALONE = weightsOf({
  pair: {
    bias: -3.1,
    same: 7.54,
    sameDistance: -3.1,
    words: 0.66,
    contained: 2.62,
    covered: 3.95,
    grams: 2.99,
    phrases: 0.93,
    anchors: 0.76,
    gramAnchors: -0.85,
    rarest: 1.46,
    figures: 2.01,
    shorterLength: -1.77,
    lengthRatio: -1.53,
    distance: -0.49,
    marginBelow: 2.53,
    marginAbove: -4.04,
    rewritten: 0.68,
    rewrittenContained: -1.17,
    headline: 2.31,
    label: -0.01,
    otherRole: -1.36,
  },
  part: {
    partBias: -0.37,
    partContained: 0.01,
    partGrams: 1.91,
    partCover: 2.07,
  },
  beside: {
    one: 0.16,
    both: 0.75,
  },
  move: {
    moveBias: 1.73,
    moveOdds: 1.15,
    moveRivals: -0.82,
    moveAnchors: 1.61,
    moveDistance: -6.11,
  },
  join: {
    joinBias: -3.87,
    joinContained: 7.01,
    joinGrams: 4.51,
    joinCover: 0.5,
    joinGap: -1.72,
    joinOdds: 0.1,
  },
  regroup: {
    regroupBias: -4.9,
    regroupCover: 4.21,
    regroupWeight: 1.21,
    regroupPhrases: 1.48,
  },
});

const WITH_VECTORS = weightsOf({
  pair: {
    bias: -4.02,
    same: 8.29,
    sameDistance: -3.39,
    words: -0.37,
    contained: 1.82,
    covered: 3.11,
    grams: 2.29,
    phrases: 0.58,
    anchors: 0.22,
    gramAnchors: -0.89,
    rarest: -0.05,
    figures: 2.98,
    shorterLength: -0.41,
    lengthRatio: -1.72,
    distance: -1.33,
    marginBelow: 2.91,
    marginAbove: -4.33,
    rewritten: 3.05,
    rewrittenContained: -1.82,
    headline: 2.79,
    label: 0.01,
    otherRole: -1.42,
    meaning: 1.81,
    meaningMarginBelow: 2.9,
    meaningMarginAbove: 0.56,
    rewrittenMeaning: 2.87,
    matched: 1.23,
    matchedContained: 1.15,
    matchedMarginBelow: 2.38,
    matchedMarginAbove: 0.35,
    rewrittenMatched: 2.71,
  },
  part: {
    partBias: -0.92,
    partContained: -0.27,
    partGrams: 1.58,
    partCover: 2,
  },
  beside: {
    both: 0.67,
  },
  move: {
    moveBias: -1.28,
    moveOdds: 1.23,
    moveRivals: -0.17,
    moveAnchors: 1.2,
    moveDistance: -0.44,
  },
  join: {
    joinBias: -3.08,
    joinContained: 5.93,
    joinGrams: 6.21,
    joinCover: -4.02,
    joinGap: -4.58,
    joinOdds: 0.26,
  },
  regroup: {
    regroupBias: -10.27,
    regroupCover: 6.53,
    regroupWeight: 1.3,
    regroupPhrases: 5.33,
  },
});

/** The weights for words alone, for stories whose language has word vectors, and for stories that were read. */
export function weightsFor(profiles: Profiles): Weights {
  if (profiles.documents === null) return profiles.space === null ? WORDS_ALONE : WITH_VECTORS;
  if (isReadRewrite(profiles)) return profiles.space === null ? READ_REWRITTEN : REWRITTEN_WITH_VECTORS;
  return profiles.space === null ? READ : READ_WITH_VECTORS;
}
