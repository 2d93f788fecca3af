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
    moveBias: 1.35,
    moveOdds: 1.02,
    moveRivals: -0.73,
    moveAnchors: 1.95,
    moveDistance: -5.45,
  },
  join: {
    joinBias: -3.93,
    joinContained: 5.88,
    joinGrams: 5.52,
    joinCover: 0.07,
    joinGap: -4.37,
    joinOdds: -0.04,
  },
};

const WITH_VECTORS: Weights = {
  pair: {
    bias: -4.06,
    same: 5.9,
    sameDistance: -1.59,
    words: 0.02,
    contained: 1.5,
    claimed: 1.61,
    grams: 0.81,
    phrases: 0.76,
    anchors: 0.1,
    gramAnchors: -0.8,
    rarest: 0.21,
    figures: 3.79,
    wordiness: -0.16,
    lengths: -1.63,
    distance: -1.44,
    behind: 3.58,
    ahead: -1.95,
    rewritten: 2.49,
    rewrittenContained: -0.56,
    headline: 2.83,
    label: -0.01,
    otherRole: -1.1,
    meaning: 2.11,
    meaningBehind: 2.84,
    meaningAhead: 0.78,
    rewrittenMeaning: 3.08,
    matched: 1.33,
    matchedContained: 1.26,
    matchedBehind: 2.8,
    matchedAhead: 0.33,
    rewrittenMatched: 3.5,
  },
  part: {
    partBias: -0.3,
    partContained: 0.4,
    partGrams: 0.81,
    partCover: 0.7,
  },
  beside: {
    one: 0,
    both: 0.85,
  },
  move: {
    moveBias: -1.21,
    moveOdds: 1.11,
    moveRivals: -0.26,
    moveAnchors: 1.23,
    moveDistance: -0.52,
  },
  join: {
    joinBias: -3.08,
    joinContained: 3.87,
    joinGrams: 7.04,
    joinCover: -3.87,
    joinGap: -3.76,
    joinOdds: 0.34,
  },
};

/** One fit for words alone, one for stories whose language has vectors. */
export function weightsFor({ hasMeaning }: Pick<Profiles, 'hasMeaning'>): Weights {
  return hasMeaning ? WITH_VECTORS : WORDS_ALONE;
}
