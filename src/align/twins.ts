import type { Profile } from './profile.ts';

/**
 * Numbers the sentences, those of the original first: the ones of a side that say the same to the word, its twins, share
 * a number. Which of five `Applause.` stands for which `Laughter.` only their places tell: twins are no rivals of each
 * other.
 */
export function numberTwins(original: readonly Profile[], revision: readonly Profile[]): Int32Array {
  const twins = new Int32Array(original.length + revision.length);
  let at = 0;
  for (const side of [original, revision]) {
    const numbers = new Map<string, number>();
    for (const { normalised } of side) {
      const number = numbers.get(normalised) ?? at;
      numbers.set(normalised, number);
      twins[at++] = number;
    }
  }
  return twins;
}

/** A pair of sentences by their numbers, those of the original first, and what it is worth. */
export type WorthOfPair = readonly [a: number, b: number, worth: number];

export interface RivalSums {
  /** By sentence: the worth of its pairs, the greatest alone of those with twins. */
  readonly totals: Float64Array;
  /** What a pair of a sentence counts for in that sum: its worth, or the greatest of those with twins of the other one. */
  readonly counted: (sentence: number, other: number, worth: number) => number;
}

/** Sums the worth of the pairs of each sentence, twins counting as one. O(p) for p pairs. */
export function sumOverRivals(pairs: Iterable<WorthOfPair>, twins: Int32Array): RivalSums {
  const totals = new Float64Array(twins.length);
  const size = new Int32Array(twins.length);
  for (const twin of twins) size[twin] = (size[twin] as number) + 1;
  const greatest = new Map<number, number>();
  const keyOf = (sentence: number, other: number) => sentence * twins.length + (twins[other] as number);
  const hasTwins = (sentence: number) => (size[twins[sentence] as number] as number) > 1;
  const add = (sentence: number, other: number, worth: number) => {
    const before = hasTwins(other) ? (greatest.get(keyOf(sentence, other)) ?? 0) : 0;
    if (worth <= before) return;
    if (hasTwins(other)) greatest.set(keyOf(sentence, other), worth);
    totals[sentence] = (totals[sentence] as number) + worth - before;
  };
  for (const [a, b, worth] of pairs) {
    add(a, b, worth);
    add(b, a, worth);
  }
  const counted = (sentence: number, other: number, worth: number) =>
    hasTwins(other) ? (greatest.get(keyOf(sentence, other)) ?? 0) : worth;
  return { totals, counted };
}
