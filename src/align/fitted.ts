import type { Profiles } from './profiles.ts';
import type { Weights } from './weights.ts';

/*
 * What `npm run calibrate` prints: fitted to the stories and drafts with gold links that `bench/README.md`
 * names, all at once. Not to be set by hand.
 */

const WORDS_ALONE: Weights = {
  pair: {
    bias: -3.15,
    same: 7.58,
    sameDistance: -2.03,
    words: 0.98,
    contained: 2.8,
    claimed: 3.98,
    grams: 2.6,
    phrases: 0.77,
    anchors: 0.34,
    gramAnchors: -0.63,
    rarest: 1.81,
    figures: 1.86,
    wordiness: -1.81,
    lengths: -1.87,
    distance: -0.62,
    behind: 2.67,
    ahead: -3.31,
    rewritten: 0.51,
    rewrittenContained: 0.24,
    headline: 2.56,
    label: 0.01,
    otherRole: -1.23,
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
    partBias: -0.28,
    partContained: 0.37,
    partGrams: 1.5,
    partCover: 1.61,
  },
  beside: {
    one: 0,
    both: 0.64,
  },
  move: {
    moveBias: 1.78,
    moveOdds: 1.49,
    moveRivals: -1.13,
    moveAnchors: 1.65,
    moveDistance: -6.88,
  },
  join: {
    joinBias: -4.44,
    joinContained: 6.91,
    joinGrams: 4.55,
    joinCover: 1.05,
    joinGap: -1.69,
    joinOdds: 0.01,
  },
};

const WITH_VECTORS: Weights = {
  pair: {
    bias: -3.84,
    same: 7.96,
    sameDistance: -2.43,
    words: 0.04,
    contained: 1.93,
    claimed: 2.89,
    grams: 2.02,
    phrases: 0.58,
    anchors: -0.46,
    gramAnchors: -0.66,
    rarest: -0.51,
    figures: 2.72,
    wordiness: -0.66,
    lengths: -2.22,
    distance: -1.13,
    behind: 2.78,
    ahead: -3.55,
    rewritten: 3.07,
    rewrittenContained: -0.49,
    headline: 3.04,
    label: 0.03,
    otherRole: -1.31,
    meaning: 2.28,
    meaningBehind: 2.89,
    meaningAhead: 0.78,
    rewrittenMeaning: 2.98,
    matched: 1.49,
    matchedContained: 1.49,
    matchedBehind: 2.21,
    matchedAhead: 0.69,
    rewrittenMatched: 2.46,
  },
  part: {
    partBias: -0.94,
    partContained: 0.06,
    partGrams: 1.16,
    partCover: 1.51,
  },
  beside: {
    one: 0,
    both: 0.77,
  },
  move: {
    moveBias: -1.3,
    moveOdds: 0.97,
    moveRivals: -0.07,
    moveAnchors: 1.67,
    moveDistance: 0.52,
  },
  join: {
    joinBias: -4.28,
    joinContained: 6.87,
    joinGrams: 5.74,
    joinCover: 0.2,
    joinGap: -4.52,
    joinOdds: 0.21,
  },
};

/** One fit for words alone, one for stories whose language has vectors. */
export function weightsFor({ hasMeaning }: Pick<Profiles, 'hasMeaning'>): Weights {
  return hasMeaning ? WITH_VECTORS : WORDS_ALONE;
}
