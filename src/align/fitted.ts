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
    moveBias: 1.1,
    moveOdds: 1.05,
    moveRivals: -0.93,
    moveAnchors: 2.26,
    moveDistance: -6.21,
  },
  join: {
    joinBias: -3.91,
    joinContained: 5.72,
    joinGrams: 5.57,
    joinCover: -0.95,
    joinGap: -5.62,
    joinOdds: 0.08,
  },
};

const WITH_VECTORS: Weights = {
  pair: {
    bias: -2.22,
    same: 6.31,
    sameDistance: -0.93,
    words: 0.69,
    contained: 2.21,
    claimed: 1.29,
    grams: 1.32,
    phrases: 1.66,
    anchors: -0.15,
    gramAnchors: -0.75,
    rarest: -0.44,
    figures: 3.13,
    wordiness: -0.77,
    lengths: -1.67,
    distance: -1.82,
    behind: 3.22,
    ahead: -1.06,
    rewritten: 2.94,
    rewrittenContained: -0.35,
    headline: 2.28,
    label: 0.01,
    otherRole: -1.03,
    meaning: 2.16,
    meaningBehind: 3.15,
    meaningAhead: 0.55,
    rewrittenMeaning: 2.98,
  },
  part: {
    partBias: -0.34,
    partContained: 0.2,
    partGrams: 0.46,
    partCover: 0.58,
  },
  beside: {
    one: 0,
    both: 0.98,
  },
  move: {
    moveBias: -0.82,
    moveOdds: 0.76,
    moveRivals: -0.93,
    moveAnchors: 2.22,
    moveDistance: -1.25,
  },
  join: {
    joinBias: -2.59,
    joinContained: 3.55,
    joinGrams: 6.6,
    joinCover: -4.29,
    joinGap: -4.07,
    joinOdds: 0.37,
  },
};

/** One fit for words alone, one for stories whose language has vectors. */
export function weightsFor({ hasMeaning }: Pick<Profiles, 'hasMeaning'>): Weights {
  return hasMeaning ? WITH_VECTORS : WORDS_ALONE;
}
