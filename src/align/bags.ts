/** Features with their weights, ids ascending: a sparse vector. */
export interface Bag {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
  readonly total: number;
}

/** A bag of counted features: each weighs more the more often it stands there, by the logarithm. */
export function bagOf(counts: Map<number, number>, weigh: (id: number) => number): Bag {
  const ids = Int32Array.from(counts.keys()).sort();
  const weights = new Float32Array(ids.length);
  let total = 0;
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as number;
    const weight = weigh(id) * (1 + Math.log(counts.get(id) as number));
    weights[i] = weight;
    total += weight;
  }
  return { ids, weights, total };
}

/** The weight two bags have in common, each feature at the lesser of its two weights. O(length). */
export function commonWeight(a: Bag, b: Bag): number {
  let common = 0;
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const difference = (a.ids[i] as number) - (b.ids[j] as number);
    if (difference === 0) common += Math.min(a.weights[i++] as number, b.weights[j++] as number);
    else if (difference < 0) i++;
    else j++;
  }
  return common;
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
