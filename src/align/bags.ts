import type { Tally } from './lexicon.ts';
import { type NumberPool, realsOf } from './number-pool.ts';

/** Features of a sentence with their weights (a tf-idf vector): sparse, ids ascending. */
export interface Bag {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
  /** Sum of the weights. */
  readonly total: number;
}

/** Weight added to every denominator (additive smoothing), about one rare word: `he said` in both sentences is no proof. */
export const PSEUDO_WEIGHT = 1.5;

/**
 * Weighs counted features: the weight of a feature grows with the logarithm of its count (sublinear tf).
 *
 * @param weights by id; null where each feature weighs 1
 */
export function bagOf({ ids, counts }: Tally, weights: Float32Array | null, pool: NumberPool): Bag {
  const own = realsOf(pool, ids.length);
  let total = 0;
  for (let i = 0; i < ids.length; i++) {
    const count = counts[i] as number;
    const weight = weights === null ? 1 : (weights[ids[i] as number] as number);
    own[i] = count === 1 ? weight : weight * (1 + Math.log(count));
    total += own[i] as number;
  }
  return { ids, weights: own, total };
}

/** The weight that two bags have in common, each feature at the lesser of its two weights. O(length). */
export function commonWeight(a: Bag, b: Bag): number {
  const [idsA, idsB, weightsA, weightsB] = [a.ids, b.ids, a.weights, b.weights];
  let common = 0;
  for (let i = 0, j = 0; i < idsA.length && j < idsB.length; ) {
    const difference = (idsA[i] as number) - (idsB[j] as number);
    if (difference === 0) common += Math.min(weightsA[i++] as number, weightsB[j++] as number);
    else if (difference < 0) i++;
    else j++;
  }
  return common;
}

/**
 * `commonWeight` for pairs in the order of their first bags: the weights of one are laid out by feature, and of each other
 * bag nothing but its own features is walked. `features` is their number.
 */
export function commonWeights(features: number): typeof commonWeight {
  const weightOf = new Float32Array(features);
  let laidOut: Bag | null = null;
  return (a, b) => {
    if (a !== laidOut) {
      for (const id of laidOut?.ids ?? []) weightOf[id] = 0;
      for (let i = 0; i < a.ids.length; i++) weightOf[a.ids[i] as number] = a.weights[i] as number;
      laidOut = a;
    }
    const { ids, weights } = b;
    let common = 0;
    for (let i = 0; i < ids.length; i++) {
      const weight = weightOf[ids[i] as number] as number;
      if (weight > 0) common += Math.min(weight, weights[i] as number);
    }
    return common;
  };
}

/** As `commonWeight`, with the greatest weight of one common feature; a loop of its own, for letters need no more than the sum. */
export function intersect(a: Bag, b: Bag): { readonly common: number; readonly greatest: number } {
  const [idsA, idsB, weightsA, weightsB] = [a.ids, b.ids, a.weights, b.weights];
  let [common, greatest] = [0, 0];
  for (let i = 0, j = 0; i < idsA.length && j < idsB.length; ) {
    const difference = (idsA[i] as number) - (idsB[j] as number);
    if (difference === 0) {
      const weight = Math.min(weightsA[i++] as number, weightsB[j++] as number);
      common += weight;
      if (weight > greatest) greatest = weight;
    } else if (difference < 0) i++;
    else j++;
  }
  return { common, greatest };
}

/** Subtracts the weights of one bag from another; features without weight left are dropped. */
export function subtractBag(bag: Bag, other: Bag): Bag {
  const ids: number[] = [];
  const weights: number[] = [];
  let total = 0;
  let j = 0;
  for (let i = 0; i < bag.ids.length; i++) {
    const id = bag.ids[i] as number;
    while (j < other.ids.length && (other.ids[j] as number) < id) j++;
    const rest = (bag.weights[i] as number) - ((other.ids[j] as number) === id ? (other.weights[j] as number) : 0);
    if (rest <= 0) continue;
    ids.push(id);
    weights.push(rest);
    total += rest;
  }
  return { ids: Int32Array.from(ids), weights: Float32Array.from(weights), total };
}

/** The number of ids that two ascending lists have in common. */
export function commonCount(a: Int32Array, b: Int32Array): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] as number) - (b[j] as number);
    if (difference === 0) {
      common++;
      i++;
      j++;
    } else if (difference < 0) i++;
    else j++;
  }
  return common;
}
