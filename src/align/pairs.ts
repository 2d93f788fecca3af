import { gather } from '../text/collections.ts';

/** A sentence of the original and one of the revision, as indices. */
export interface IndexPair {
  readonly a: number;
  readonly b: number;
}

/** Sentences that say the same, as ascending indices. */
export interface AlignedSentences {
  readonly original: readonly number[];
  readonly revision: readonly number[];
  readonly moved: boolean;
}

/** Sentences that say the same: indices on both sides; one side empty where a sentence has no counterpart. */
export interface Pair extends AlignedSentences {
  /** 0 to 1. */
  readonly similarity: number;
  /** Set where an editor's ruling made the pair, or left the sentence without a counterpart. */
  readonly byHand?: true;
}

/** Sentences that may belong together, with the features of that decision in the order of its weights. */
export interface Candidate {
  readonly original: readonly number[];
  readonly revision: readonly number[];
  readonly features: readonly number[];
}

/** Each pair of sentences that a link joins: `0,1=4` joins 0 with 4 and 1 with 4. */
export function indexPairsOf({ original, revision }: Omit<AlignedSentences, 'moved'>): IndexPair[] {
  return gather(original, (a) => revision.map((b) => ({ a, b })));
}

/** The log-odds of a probability: 0 for 0.5. */
export function logit(probability: number): number {
  return Math.log(probability / (1 - probability));
}

/** The probability of log-odds: 0.5 for 0. */
export function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/**
 * Picks candidates by logistic regression: those likelier than `certainty`, the likeliest first, no sentence twice.
 * `gain` is how far the log-odds of a candidate exceed those of `certainty`.
 */
export function pickLikeliest<T extends Candidate>(
  candidates: readonly T[],
  weights: readonly number[],
  certainty: number,
): readonly (T & { readonly gain: number })[] {
  const least = logit(certainty);
  const first = (indices: readonly number[]) => indices[0] as number;
  const ranked = candidates
    .map((candidate) => ({
      ...candidate,
      gain: weights.reduce((sum, weight, k) => sum + weight * (candidate.features[k] ?? 0), 0) - least,
    }))
    .filter(({ gain }) => gain > 0)
    .sort((x, y) => y.gain - x.gain || first(x.original) - first(y.original) || first(x.revision) - first(y.revision));
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  return ranked.filter(({ original, revision }) => {
    if (original.some((a) => takenA.has(a)) || revision.some((b) => takenB.has(b))) return false;
    for (const a of original) takenA.add(a);
    for (const b of revision) takenB.add(b);
    return true;
  });
}
