import type { Profiles } from './profiles.ts';
import type { Weights } from './weights.ts';

/*
 * What `npm run calibrate` prints: fitted to the stories and drafts with gold links that `bench/README.md`
 * names, all at once. Not to be set by hand.
 */

const WORDS_ALONE: Weights = {
  pair: {
    bias: -3.39,
    same: 7.74,
    sameDistance: -2.01,
    words: 0.86,
    contained: 2.71,
    claimed: 3.9,
    grams: 3.22,
    phrases: 0.69,
    anchors: 0.3,
    gramAnchors: -0.23,
    rarest: 1.64,
    figures: 1.58,
    wordiness: -1.74,
    lengths: -1.85,
    distance: -0.89,
    behind: 2.34,
    ahead: -3.48,
    rewritten: 0.96,
    rewrittenContained: 0.23,
    headline: 2.43,
    label: 0.02,
    otherRole: -1.09,
    meaning: 0,
    meaningBehind: 0,
    meaningAhead: 0,
    rewrittenMeaning: 0,
  },
  part: {
    partBias: -0.59,
    partContained: 0.26,
    partGrams: 1.45,
    partCover: 1.71,
  },
  beside: {
    one: 0.09,
    both: 0.7,
  },
  move: {
    moveBias: 0.01,
    moveOdds: 1.13,
    moveRivals: -0.76,
    moveAnchors: 2.27,
    moveDistance: -4.74,
  },
  join: {
    joinBias: -3.93,
    joinContained: 5.38,
    joinGrams: 5.93,
    joinCover: -1.14,
    joinGap: -5.57,
    joinOdds: 0.08,
  },
};

const WITH_VECTORS: Weights = {
  pair: {
    bias: -3.79,
    same: 8.49,
    sameDistance: -3.83,
    words: 0.1,
    contained: 3.47,
    claimed: 2.43,
    grams: 3.76,
    phrases: 1.93,
    anchors: -0.21,
    gramAnchors: -0.89,
    rarest: -0.56,
    figures: 2.65,
    wordiness: -0.86,
    lengths: -1.55,
    distance: -2.17,
    behind: 1.78,
    ahead: -3.26,
    rewritten: 4.31,
    rewrittenContained: -2.69,
    headline: 3.28,
    label: 0.09,
    otherRole: -1.36,
    meaning: 1.61,
    meaningBehind: 3.21,
    meaningAhead: 0.74,
    rewrittenMeaning: 3.53,
  },
  part: {
    partBias: -1.34,
    partContained: 0,
    partGrams: 1.29,
    partCover: 2.04,
  },
  beside: {
    one: 0,
    both: 1.08,
  },
  move: {
    moveBias: -0.93,
    moveOdds: 0.67,
    moveRivals: -1.13,
    moveAnchors: 1.51,
    moveDistance: -0.77,
  },
  join: {
    joinBias: -2.88,
    joinContained: 3.56,
    joinGrams: 7.02,
    joinCover: -3.8,
    joinGap: -4.38,
    joinOdds: 0.32,
  },
};

/** One fit for words alone, one for stories whose language has vectors. */
export function weightsFor({ hasMeaning }: Pick<Profiles, 'hasMeaning'>): Weights {
  return hasMeaning ? WITH_VECTORS : WORDS_ALONE;
}
