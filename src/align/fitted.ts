import type { Profiles } from './profiles.ts';
import type { Weights } from './weights.ts';

/*
 * What `npm run calibrate` prints: fitted to the stories and drafts with gold links that `bench/README.md`
 * names, all at once. Not to be set by hand.
 */

const WORDS_ALONE: Weights = {
  pair: {
    bias: -0.53,
    same: 6.07,
    sameDistance: -0.03,
    words: 1.3,
    contained: 2.03,
    claimed: 2.02,
    grams: 1.19,
    phrases: 1.31,
    anchors: -0.13,
    gramAnchors: -0.39,
    rarest: 2.08,
    figures: 1.88,
    wordiness: -1.98,
    lengths: -2.76,
    distance: -0.78,
    behind: 3.08,
    ahead: -0.26,
    rewritten: -0.33,
    rewrittenContained: 0.49,
    headline: 0.99,
    label: -0.02,
    otherRole: -0.71,
    meaning: 0,
    meaningBehind: 0,
    meaningAhead: 0,
    rewrittenMeaning: 0,
  },
  part: {
    partBias: 0.73,
    partContained: 0.57,
    partGrams: 0.81,
    partCover: 0.5,
  },
  beside: {
    one: 0,
    both: 0.12,
  },
  move: {
    moveBias: -0.1,
    moveOdds: 1.03,
    moveRivals: -0.93,
    moveAnchors: 2.83,
    moveDistance: -6.72,
  },
};

const WITH_VECTORS: Weights = {
  pair: {
    bias: -1.31,
    same: 6.44,
    sameDistance: -0.96,
    words: 0.61,
    contained: 2.17,
    claimed: 1.06,
    grams: 1.62,
    phrases: 1.76,
    anchors: 0.08,
    gramAnchors: -0.98,
    rarest: -0.35,
    figures: 3.01,
    wordiness: -1.13,
    lengths: -2,
    distance: -1.83,
    behind: 2.58,
    ahead: -1.25,
    rewritten: 1.21,
    rewrittenContained: -0.5,
    headline: 1.22,
    label: -0.01,
    otherRole: -0.97,
    meaning: 2.54,
    meaningBehind: 2.27,
    meaningAhead: 0.79,
    rewrittenMeaning: 2.71,
  },
  part: {
    partBias: -0.25,
    partContained: 0.4,
    partGrams: 0.58,
    partCover: 0.56,
  },
  beside: {
    one: 0,
    both: 0.55,
  },
  move: {
    moveBias: -0.42,
    moveOdds: 0.61,
    moveRivals: -0.91,
    moveAnchors: 2.64,
    moveDistance: -4.42,
  },
};

/** One fit for words alone, one for stories whose language has vectors. */
export function weightsFor({ hasMeaning }: Pick<Profiles, 'hasMeaning'>): Weights {
  return hasMeaning ? WITH_VECTORS : WORDS_ALONE;
}
