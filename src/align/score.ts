import type { Profile, Profiles } from './profiles.ts';
import { type Evidence, evidenceOf, likeness } from './similarity.ts';

/** A pair of sentences with the log-odds that it is right. */
export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;

  readonly evidence: Evidence;
  /** Log-odds from the pair and its rivals alone, neighbours not yet asked. */
  readonly odds: number;
}

/**
 * Log-odds of a pair, by logistic regression on 86 pairs of drafts with gold links (`bench/README.md`
 * says how it was fitted). Distance weighs less than fitted: news moves sentences, essays hardly do.
 */
const WEIGHTS = {
  phrases: 1.9,
  meaning: 0,
  bias: -2.79,
  words: 1.1,
  contained: 3.1,
  grams: 1.2,
  lengths: -0.5,
  distance: -2,
  rival: -5.6,
  margin: 1.9,
};
/** The same words in the same order: beyond doubt, unless it is a phrase that stands everywhere. */
const SAME_ODDS = 7;

/** Scores the proposed pairs, `original index * revision size + revision index`, ascending. */
export function scorePairs(profiles: Profiles, proposed: readonly number[]): ScoredPair[] {
  const { original, revision } = profiles;
  const evidence = proposed.map((key) => {
    const a = Math.floor(key / revision.length);
    const b = key % revision.length;
    const distance = Math.abs(a / original.length - b / revision.length);
    return evidenceOf(original[a] as Profile, revision[b] as Profile, distance);
  });
  const likes = Float64Array.from(evidence, likeness);
  const rivals = rivalsOf(proposed, likes, original.length, revision.length);
  return proposed.map((key, index) => {
    const found = evidence[index] as Evidence;
    const like = likes[index] as number;
    return {
      a: Math.floor(key / revision.length),
      b: key % revision.length,
      likeness: like,
      evidence: found,
      odds: logOdds(found, like, rivals[index] as number),
    };
  });
}

function logOdds(evidence: Evidence, like: number, rival: number): number {
  if (evidence.same) return SAME_ODDS - WEIGHTS.distance * -evidence.distance;
  const lead = like - rival;
  return (
    WEIGHTS.bias +
    WEIGHTS.words * evidence.words +
    WEIGHTS.contained * evidence.contained +
    WEIGHTS.grams * evidence.grams +
    WEIGHTS.phrases * evidence.phrases +
    WEIGHTS.meaning * evidence.meaning +
    WEIGHTS.lengths * evidence.lengths +
    WEIGHTS.distance * evidence.distance +
    (lead < 0 ? -WEIGHTS.rival * lead : WEIGHTS.margin * lead)
  );
}

/** For each pair the greatest likeness among the other pairs of its two sentences: a better partner elsewhere speaks against it. */
function rivalsOf(proposed: readonly number[], likes: Float64Array, sizeA: number, sizeB: number): Float64Array {
  const first = new Float64Array(sizeA + sizeB);
  const second = new Float64Array(sizeA + sizeB);
  const note = (slot: number, like: number) => {
    if (like > (first[slot] as number)) {
      second[slot] = first[slot] as number;
      first[slot] = like;
    } else if (like > (second[slot] as number)) {
      second[slot] = like;
    }
  };
  for (const [index, key] of proposed.entries()) {
    note(Math.floor(key / sizeB), likes[index] as number);
    note(sizeA + (key % sizeB), likes[index] as number);
  }
  const others = (slot: number, like: number) =>
    like === (first[slot] as number) ? (second[slot] as number) : (first[slot] as number);
  return Float64Array.from(proposed, (key, index) => {
    const like = likes[index] as number;
    return Math.max(others(Math.floor(key / sizeB), like), others(sizeA + (key % sizeB), like));
  });
}
