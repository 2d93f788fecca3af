/** The features of a pair of sentences, in the order of their columns; `Evidence` says what each measures. */
export const PAIR_FEATURES = [
  'bias',
  'same',
  'sameDistance',
  'words',
  'contained',
  'covered',
  'grams',
  'phrases',
  'anchors',
  'gramAnchors',
  'rarest',
  'figures',
  'shorterLength',
  'lengthRatio',
  'distance',
  // how far the best rival is more similar, as a negative number, and how far the pair is
  'marginBelow',
  'marginAbove',
  // in a heavy rewrite a pair has few common words, and those few say more
  'rewritten',
  'rewrittenContained',
  'headline',
  'label',
  'otherRole',
  'meaning',
  'meaningMarginBelow',
  'meaningMarginAbove',
  'rewrittenMeaning',
  // the pair's share among its rivals by meaning, and its log, where the sentences were read
  'meaningShare',
  'meaningShareLog',
  'rewrittenShare',
  'rewrittenShareLog',
  // the greater of its two shares: a part of a split has few rivals of its own, its whole has the other parts
  'rewrittenShareMost',
  // the log-odds of the share of all sentences that have a counterpart: where few have one, each is less likely to
  'storyTold',
  // the greatest likeness, piece by piece, of a pair just before this one, and just after, the mean of that of its sentences
  // to any, and its own
  'meaningBefore',
  'meaningAfter',
  'meaningNearest',
  'meaningLikeness',
  // the share of words with a near one in the other sentence
  'matched',
  'matchedContained',
  'matchedMarginBelow',
  'matchedMarginAbove',
  'rewrittenMatched',
] as const;
export type PairFeature = (typeof PAIR_FEATURES)[number];

/** The features of one more sentence of a possible split or merge. */
export const PART_FEATURES = [
  'partBias',
  'partContained',
  'partGrams',
  'partCover',
  // the cosine to the whole, and by how much the part brings the sum of all parts nearer to it
  'partMeaning',
  'partGain',
  // the share of the whole among all that the part could belong to
  'partShare',
] as const;

/** The features of a pair out of order. */
export const MOVE_FEATURES = [
  'moveBias',
  'moveOdds',
  'moveRivals',
  // those of the sentence that has fewer: a part of a split has none of its own
  'moveRivalsLeast',
  'moveAnchors',
  'moveDistance',
  'moveShare',
  // whether it crosses no link: asked where the sentences were read
  'moveInGap',
] as const;

/** The features of an unaligned sentence that may be a part of a linked one. */
export const JOIN_FEATURES = [
  'joinBias',
  'joinContained',
  'joinGrams',
  'joinCover',
  'joinGap',
  'joinOdds',
  'joinMeaning',
  'joinGain',
  'joinShare',
  // what else the part could belong to
  'joinRivals',
] as const;

/** The features of two neighbouring sentences on either side that may have been regrouped. */
export const REGROUP_FEATURES = ['regroupBias', 'regroupCover', 'regroupWeight', 'regroupPhrases'] as const;

type Named<Names extends readonly string[]> = Readonly<Record<Names[number], number>>;

/** The weight of each feature in log-odds: of four logistic regressions and of the links' neighbourhood. */
export interface Weights {
  readonly pair: Named<typeof PAIR_FEATURES>;
  readonly part: Named<typeof PART_FEATURES>;
  /** Added to a link that follows another without a gap on one side, and on both: linked neighbours confirm each other. */
  readonly beside: { readonly one: number; readonly both: number };
  readonly move: Named<typeof MOVE_FEATURES>;
  readonly join: Named<typeof JOIN_FEATURES>;
  readonly regroup: Named<typeof REGROUP_FEATURES>;
}

/** Weights; those that are not named are 0. */
export function weightsOf(some: { readonly [Part in keyof Weights]?: Partial<Weights[Part]> }): Weights {
  const named = <Names extends readonly string[]>(names: Names, values: Partial<Named<Names>> = {}) =>
    ({ ...Object.fromEntries(names.map((name) => [name, 0])), ...values }) as Named<Names>;
  return {
    pair: named(PAIR_FEATURES, some.pair),
    part: named(PART_FEATURES, some.part),
    beside: { one: 0, both: 0, ...some.beside },
    move: named(MOVE_FEATURES, some.move),
    join: named(JOIN_FEATURES, some.join),
    regroup: named(REGROUP_FEATURES, some.regroup),
  };
}
