import type { Profiles } from './profiles.ts';
import type { Weights } from './weights.ts';

/*
 * What `npm run calibrate` prints: fitted to the stories and drafts with gold links that `bench/README.md`
 * names, all at once. Not to be set by hand.
 */

const WORDS_ALONE: Weights = {
  pair: {
    bias: -2.05,
    same: 6.37,
    sameDistance: -0.68,
    words: 1,
    contained: 2.11,
    claimed: 2.38,
    grams: 1.14,
    phrases: 0.76,
    anchors: 0.83,
    gramAnchors: -0.71,
    rarest: 2.3,
    figures: 2.73,
    wordiness: -1.81,
    lengths: -1.65,
    distance: -0.43,
    behind: 3.24,
    ahead: -1.71,
    rewritten: -1.26,
    rewrittenContained: 0.39,
    headline: 1.93,
    label: -0.04,
    otherRole: -1.02,
    meaning: 0,
    meaningBehind: 0,
    meaningAhead: 0,
    rewrittenMeaning: 0,
    matched: 0,
    matchedContained: 0,
    matchedBehind: 0,
    matchedAhead: 0,
    rewrittenMatched: 0,
  },
  part: {
    partBias: 0.4,
    partContained: 0.55,
    partGrams: 1.04,
    partCover: 0.74,
  },
  beside: {
    one: 0,
    both: 0.6,
  },
  move: {
    moveBias: 1.78,
    moveOdds: 1.31,
    moveRivals: -0.82,
    moveAnchors: 1.93,
    moveDistance: -7.05,
  },
  join: {
    joinBias: -4.14,
    joinContained: 6.08,
    joinGrams: 5.37,
    joinCover: -0.17,
    joinGap: -3.98,
    joinOdds: -0.08,
  },
};

const WITH_VECTORS: Weights = {
  pair: {
    bias: -3.13,
    same: 7.31,
    sameDistance: -1.52,
    words: 0.04,
    contained: 1.62,
    claimed: 1.46,
    grams: 0.9,
    phrases: 0.88,
    anchors: -0.11,
    gramAnchors: -0.96,
    rarest: -0.16,
    figures: 3.83,
    wordiness: -0.45,
    lengths: -1.8,
    distance: -1.26,
    behind: 3.39,
    ahead: -2.23,
    rewritten: 1.83,
    rewrittenContained: -0.53,
    headline: 2.79,
    label: 0.01,
    otherRole: -1.18,
    meaning: 1.84,
    meaningBehind: 2.67,
    meaningAhead: 0.39,
    rewrittenMeaning: 2.78,
    matched: 1.57,
    matchedContained: 1.72,
    matchedBehind: 2.49,
    matchedAhead: 0.56,
    rewrittenMatched: 2.87,
  },
  part: {
    partBias: -0.35,
    partContained: 0.39,
    partGrams: 0.8,
    partCover: 0.67,
  },
  beside: {
    one: 0,
    both: 0.82,
  },
  move: {
    moveBias: -1.07,
    moveOdds: 0.81,
    moveRivals: -0.31,
    moveAnchors: 1.51,
    moveDistance: -0.13,
  },
  join: {
    joinBias: -3,
    joinContained: 4.54,
    joinGrams: 5.92,
    joinCover: -1.89,
    joinGap: -3.08,
    joinOdds: 0.41,
  },
};

/** One fit for words alone, one for stories whose language has vectors. */
export function weightsFor({ hasMeaning }: Pick<Profiles, 'hasMeaning'>): Weights {
  return hasMeaning ? WITH_VECTORS : WORDS_ALONE;
}
