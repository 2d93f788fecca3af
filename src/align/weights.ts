/** What is known of a pair of sentences, as numbers: see `Evidence` for what each measures. */
export const PAIR_FEATURES = [
  'bias',
  'same',
  'sameDistance',
  'words',
  'contained',
  'claimed',
  'grams',
  'phrases',
  'anchors',
  'gramAnchors',
  'rarest',
  'figures',
  'wordiness',
  'lengths',
  'distance',
  // how far the best rival leads in likeness, and how far the pair leads
  'behind',
  'ahead',
  // in a story that was rewritten heavily a pair has few words in common, and those few say more
  'rewritten',
  'rewrittenContained',
  'headline',
  'label',
  'otherRole',
  'meaning',
  'meaningBehind',
  'meaningAhead',
  'rewrittenMeaning',
  // the same word by word: each with the nearest of the other sentence
  'matched',
  'matchedContained',
  'matchedBehind',
  'matchedAhead',
  'rewrittenMatched',
] as const;

/** What is known of one more sentence that may belong to a split or merge. */
export const PART_FEATURES = ['partBias', 'partContained', 'partGrams', 'partCover'] as const;

/** What is known of a pair out of order. */
export const MOVE_FEATURES = ['moveBias', 'moveOdds', 'moveRivals', 'moveAnchors', 'moveDistance'] as const;

/** What is known of a sentence left over and one that is linked already and may hold it, too. */
export const JOIN_FEATURES = ['joinBias', 'joinContained', 'joinGrams', 'joinCover', 'joinGap', 'joinOdds'] as const;

/** What is known of two neighbouring sentences on either side that may be cut anew. */
export const REGROUP_FEATURES = ['regroupBias', 'regroupCover', 'regroupWeight', 'regroupPhrases'] as const;

/** What each measure adds to the log-odds. */
export interface Weights {
  readonly pair: Readonly<Record<(typeof PAIR_FEATURES)[number], number>>;
  readonly part: Readonly<Record<(typeof PART_FEATURES)[number], number>>;
  /** Added to a link that follows another without a gap on one side, and on both: linked neighbours confirm each other. */
  readonly beside: { readonly one: number; readonly both: number };
  readonly move: Readonly<Record<(typeof MOVE_FEATURES)[number], number>>;
  readonly join: Readonly<Record<(typeof JOIN_FEATURES)[number], number>>;
  readonly regroup: Readonly<Record<(typeof REGROUP_FEATURES)[number], number>>;
}
