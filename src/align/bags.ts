import type { Tally } from './lexicon.ts';

/** Features with their weights, ids ascending: a sparse vector. */
export interface Bag {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
  readonly total: number;
}

/**
 * A bag of counted features, each weighing more the more often it stands there, by the logarithm.
 * `weights` are by id; null weighs all alike.
 */
export function bagOf({ ids, counts }: Tally, weights: Float32Array | null): Bag {
  const own = new Float32Array(ids.length);
  let total = 0;
  for (let i = 0; i < ids.length; i++) {
    const times = counts[i] as number;
    const weight = weights === null ? 1 : (weights[ids[i] as number] as number);
    own[i] = times === 1 ? weight : weight * (1 + Math.log(times));
    total += own[i] as number;
  }
  return { ids, weights: own, total };
}

/** The weight two bags have in common, each feature at the lesser of its two weights. O(length). */
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

/** What two bags have in common, each feature at the lesser of its two weights: all of it, and the heaviest one. O(length). */
export function commonAndHeaviest(a: Bag, b: Bag): { readonly common: number; readonly heaviest: number } {
  const [idsA, idsB, weightsA, weightsB] = [a.ids, b.ids, a.weights, b.weights];
  let [common, heaviest] = [0, 0];
  for (let i = 0, j = 0; i < idsA.length && j < idsB.length; ) {
    const difference = (idsA[i] as number) - (idsB[j] as number);
    if (difference === 0) {
      const weight = Math.min(weightsA[i++] as number, weightsB[j++] as number);
      common += weight;
      if (weight > heaviest) heaviest = weight;
    } else if (difference < 0) i++;
    else j++;
  }
  return { common, heaviest };
}

/** What is left of a bag when the features of `used` are taken away. */
export function withoutBag(bag: Bag, used: Bag): Bag {
  const ids: number[] = [];
  const weights: number[] = [];
  let total = 0;
  let j = 0;
  for (let i = 0; i < bag.ids.length; i++) {
    const id = bag.ids[i] as number;
    while (j < used.ids.length && (used.ids[j] as number) < id) j++;
    const rest = (bag.weights[i] as number) - ((used.ids[j] as number) === id ? (used.weights[j] as number) : 0);
    if (rest <= 0) continue;
    ids.push(id);
    weights.push(rest);
    total += rest;
  }
  return {
    ids: Int32Array.from(ids),
    weights: Float32Array.from(weights),
    total,
  };
}

/** The number of ids that two ascending lists have in common. */
export function commonCount(a: Int32Array, b: Int32Array): number {
  let common = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
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
