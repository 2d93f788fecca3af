import type { Profiles } from './profiles.ts';
import type { Weights } from './weights.ts';

/*
 * What `npm run calibrate` prints: fitted to the stories and drafts with gold links that `bench/README.md`
 * names, all at once. Not to be set by hand.
 */

const WORDS_ALONE: Weights = {
  pair: {
    bias: -1.29,
    same: 6.57,
    sameDistance: -0.1,
    words: 1.46,
    contained: 2.46,
    claimed: 2.27,
    grams: 1.32,
    phrases: 1.34,
    anchors: 0.14,
    gramAnchors: -0.67,
    rarest: 2.35,
    figures: 2.38,
    wordiness: -1.87,
    lengths: -2.29,
    distance: -0.79,
    behind: 3.22,
    ahead: -0.67,
    rewritten: -1.73,
    rewrittenContained: 0.7,
    headline: 1.25,
    label: 0,
    otherRole: -0.73,
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
    partBias: 0.59,
    partContained: 0.49,
    partGrams: 0.79,
    partCover: 0.57,
  },
  beside: {
    one: 0,
    both: 0.39,
  },
  move: {
    moveBias: 1.03,
    moveOdds: 1.18,
    moveRivals: -0.88,
    moveAnchors: 2.07,
    moveDistance: -5.65,
  },
  join: {
    joinBias: -3.97,
    joinContained: 5.55,
    joinGrams: 5.51,
    joinCover: -0.43,
    joinGap: -5.47,
    joinOdds: 0.04,
  },
};

const WITH_VECTORS: Weights = {
  pair: {
    bias: -3.15,
    same: 7.16,
    sameDistance: -0.67,
    words: 0.15,
    contained: 1.44,
    claimed: 1.15,
    grams: 0.63,
    phrases: 1.19,
    anchors: -0.22,
    gramAnchors: -0.66,
    rarest: -0.4,
    figures: 3.34,
    wordiness: -0.38,
    lengths: -1.86,
    distance: -1.88,
    behind: 3.29,
    ahead: -1.28,
    rewritten: 2.12,
    rewrittenContained: -0.42,
    headline: 2.46,
    label: 0.01,
    otherRole: -0.9,
    meaning: 1.6,
    meaningBehind: 2.78,
    meaningAhead: 0.74,
    rewrittenMeaning: 2.89,
    matched: 1.44,
    matchedContained: 1.37,
    matchedBehind: 2.81,
    matchedAhead: 0.6,
    rewrittenMatched: 3.07,
  },
  part: {
    partBias: -0.36,
    partContained: 0.25,
    partGrams: 0.49,
    partCover: 0.65,
  },
  beside: {
    one: 0,
    both: 0.91,
  },
  move: {
    moveBias: -1.44,
    moveOdds: 0.83,
    moveRivals: -0.37,
    moveAnchors: 1.35,
    moveDistance: 0.12,
  },
  join: {
    joinBias: -4.21,
    joinContained: 4.77,
    joinGrams: 7.63,
    joinCover: -0.44,
    joinGap: -4.94,
    joinOdds: 0.26,
  },
};

/** One fit for words alone, one for stories whose language has vectors. */
export function weightsFor({ hasMeaning }: Pick<Profiles, 'hasMeaning'>): Weights {
  return hasMeaning ? WITH_VECTORS : WORDS_ALONE;
}
