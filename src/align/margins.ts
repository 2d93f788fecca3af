import type { Profiles } from './profiles.ts';
import { sumOverRivals, type WorthOfPair } from './twins.ts';

/** Flags the sentences of the marked pairs: those of the original first, then those of the revision. */
export function takenOf(proposed: readonly number[], marked: Uint8Array, profiles: Profiles): Uint8Array {
  const [sizeA, sizeB] = [profiles.original.length, profiles.revision.length];
  const taken = new Uint8Array(sizeA + sizeB);
  for (let index = 0; index < proposed.length; index++) {
    if (marked[index] === 0) continue;
    const key = proposed[index] as number;
    taken[Math.floor(key / sizeB)] = 1;
    taken[sizeA + (key % sizeB)] = 1;
  }
  return taken;
}

/**
 * Computes the margin of each pair: its similarity less that of the best other pair of its two sentences. A sentence
 * of a settled pair is taken and no rival: among nine `No trains on Monday` and one `No train runs on Monday`, where
 * the nine stand on the other side to the letter, the odd ones belong together. Neither are twins rivals of each other.
 *
 * @param settled 1 where the pair is certain, whatever this similarity says: an equal sentence, for one
 */
export function marginsOf(
  proposed: readonly number[],
  similarities: Float64Array,
  settled: Uint8Array,
  profiles: Profiles,
): Float64Array {
  const { twins } = profiles;
  const [sizeA, sizeB] = [profiles.original.length, profiles.revision.length];
  const taken = takenOf(proposed, settled, profiles);
  const first = new Float64Array(sizeA + sizeB);
  const second = new Float64Array(sizeA + sizeB);
  const firstTwin = new Int32Array(sizeA + sizeB).fill(-1);
  /** Keeps the greatest similarity of a sentence, and the greatest one with a sentence that is no twin of that. */
  const note = (sentence: number, similarity: number, twin: number) => {
    if (similarity > (first[sentence] as number)) {
      if (firstTwin[sentence] !== twin) second[sentence] = first[sentence] as number;
      first[sentence] = similarity;
      firstTwin[sentence] = twin;
    } else if (similarity > (second[sentence] as number) && firstTwin[sentence] !== twin) {
      second[sentence] = similarity;
    }
  };
  for (let index = 0; index < proposed.length; index++) {
    const key = proposed[index] as number;
    const a = Math.floor(key / sizeB);
    const b = sizeA + (key % sizeB);
    if (settled[index] === 1 || taken[b] === 0) note(a, similarities[index] as number, twins[b] as number);
    if (settled[index] === 1 || taken[a] === 0) note(b, similarities[index] as number, twins[a] as number);
  }
  const bestOther = (sentence: number, other: number) =>
    (firstTwin[sentence] === twins[other] ? second[sentence] : first[sentence]) as number;
  const margins = new Float64Array(proposed.length);
  for (let index = 0; index < proposed.length; index++) {
    const [key, similarity] = [proposed[index] as number, similarities[index] as number];
    const [a, b] = [Math.floor(key / sizeB), sizeA + (key % sizeB)];
    margins[index] = similarity - Math.max(bestOther(a, b), bestOther(b, a));
  }
  return margins;
}

/** How far apart two values of likeness are of which one counts e times the other. */
const TEMPERATURE = 0.04;
/** What a sentence without a counterpart is like: its share is what no pair above this likeness takes. */
const NO_COUNTERPART = 0.35;
const NONE_WORTH = Math.exp(NO_COUNTERPART / TEMPERATURE);
/** By so much less alike is a pair at one story's start and the other's end. */
const DISTANCE_COST = 0.15;
/** By so much more alike is a pair between two others that are certain. */
const NEIGHBOUR_GAIN = 0.04;
/** Where the next pair stands, seen from a pair in order; one sentence of either side may lie between. */
const NEXT = [
  [1, 1],
  [1, 2],
  [2, 1],
] as const;

/** By pair: the log of its share among those of its sentence of either side, and the mean of both; NaN where unknown. */
export interface Shares {
  readonly original: Float64Array;
  readonly revision: Float64Array;
  readonly both: Float64Array;
  /** The log-odds of the share of all sentences that have a counterpart, by the greatest share of each. */
  readonly told: number;
}

/**
 * Computes the share of each pair among its rivals: for its two sentences each the log of the softmax over all
 * their pairs, and over having no counterpart. 0 where no rival comes near, -7 where one stands far above. Pairs whose
 * neighbours have a great share count as more alike. Sentences of settled pairs are taken, and twins count as one rival.
 *
 * Method: dual softmax, as for matching features of two pictures (Rocco et al. 2018), twice: its first result tells the
 * neighbours.
 *
 * @param likenesses piece by piece, NaN where a sentence was not read
 * @param settled 1 where the pair is certain, whatever its sentences mean
 */
export function sharesOf(
  proposed: readonly number[],
  likenesses: Float64Array,
  distances: Float32Array,
  settled: Uint8Array,
  profiles: Profiles,
): Shares {
  const sizeB = profiles.revision.length;
  const taken = takenOf(proposed, settled, profiles);
  const likeness = likenesses.map((value, index) => {
    const key = proposed[index] as number;
    const isTaken = taken[Math.floor(key / sizeB)] === 1 || taken[profiles.original.length + (key % sizeB)] === 1;
    return isTaken ? Number.NaN : value - DISTANCE_COST * (distances[index] as number);
  });
  const first = dualSoftmax(proposed, likeness, profiles).both;
  const shares = new Map(
    proposed.map((key, index) => [key, settled[index] === 1 ? 1 : Math.exp(first[index] as number)]),
  );
  const shareAt = (a: number, b: number) => (b < 0 || b >= sizeB ? 0 : shares.get(a * sizeB + b) || 0);
  const supported = likeness.map((value, index) => {
    if (Number.isNaN(value)) return value;
    const [a, b] = [Math.floor((proposed[index] as number) / sizeB), (proposed[index] as number) % sizeB];
    const after = Math.max(...NEXT.map(([down, across]) => shareAt(a + down, b + across)));
    const before = Math.max(...NEXT.map(([down, across]) => shareAt(a - down, b - across)));
    return value + NEIGHBOUR_GAIN * (before + after);
  });
  return dualSoftmax(proposed, supported, profiles);
}

/**
 * Returns for each pair the greatest likeness of a pair just before and just after it, one sentence of which may be its
 * own, and the mean of the greatest of its two sentences: a version goes on where the other one goes on, and
 * a sentence that is near to many is near to none. 0 where a sentence was not read.
 */
export function surroundingsOf(proposed: readonly number[], likenesses: Float64Array, profiles: Profiles) {
  const [sizeA, sizeB] = [profiles.original.length, profiles.revision.length];
  const near = new Map(proposed.map((key, index) => [key, likenesses[index] || 0]));
  const best = new Float64Array(sizeA + sizeB);
  for (const [key, likeness] of near) {
    for (const sentence of [Math.floor(key / sizeB), sizeA + (key % sizeB)]) {
      best[sentence] = Math.max(best[sentence] as number, likeness);
    }
  }
  const nearAt = (a: number, b: number) => (b < 0 || b >= sizeB ? 0 : (near.get(a * sizeB + b) ?? 0));
  return proposed.map((key) => {
    const [a, b] = [Math.floor(key / sizeB), key % sizeB];
    const beside = (step: 1 | -1) => Math.max(nearAt(a + step, b + step), nearAt(a + step, b), nearAt(a, b + step));
    return [beside(-1), beside(1), ((best[a] as number) + (best[sizeA + b] as number)) / 2] as const;
  });
}

/** The shares of pairs, given how much alike they are; NaN where that is unknown. */
function dualSoftmax(proposed: readonly number[], likeness: Float64Array, profiles: Profiles): Shares {
  const [sizeA, sizeB] = [profiles.original.length, profiles.revision.length];
  const sentencesOf = (index: number): [number, number] => {
    const key = proposed[index] as number;
    return [Math.floor(key / sizeB), sizeA + (key % sizeB)];
  };
  const worths: WorthOfPair[] = [];
  for (const [index, value] of likeness.entries()) {
    if (!Number.isNaN(value)) worths.push([...sentencesOf(index), Math.exp(value / TEMPERATURE)]);
  }
  const logs = sumOverRivals(worths, profiles.twins).totals.map((total) => Math.log(total + NONE_WORTH));
  const ofSide = (side: 0 | 1) =>
    likeness.map((value, index) => value / TEMPERATURE - (logs[sentencesOf(index)[side]] as number));
  const [original, revision] = [ofSide(0), ofSide(1)];
  const both = original.map((log, index) => (log + (revision[index] as number)) / 2);
  const greatest = new Float64Array(sizeA + sizeB);
  const read = new Uint8Array(sizeA + sizeB);
  for (const [index, log] of both.entries()) {
    if (Number.isNaN(log)) continue;
    for (const sentence of sentencesOf(index)) {
      greatest[sentence] = Math.max(greatest[sentence] as number, Math.exp(log));
      read[sentence] = 1;
    }
  }
  const expected = greatest.reduce((sum, one) => sum + one, 0);
  const all = read.reduce((sum, one) => sum + one, 0);
  const told = Math.log((expected + 1) / (Math.max(0, all - expected) + 1));
  return { original, revision, both, told };
}
