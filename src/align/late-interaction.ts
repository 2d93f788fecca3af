import type { SentenceReading } from './vectors.ts';

/** The pieces of a sentence that was read, each with its meaning in context. */
export interface ReadPieces {
  /** What each piece tells: the log of the sentences of both stories over those that have it. */
  readonly weights: Float32Array;
  /** One after another, each of unit length, less the mean of its side. */
  readonly vectors: Float32Array;
}

/** Added to what a piece tells, so that one that is in every sentence counts for something. */
const LEAST_WEIGHT = 0.1;

/** A sentence as it was read: piece by piece, as a whole alone, or not at all. */
export type Read = SentenceReading | Float32Array | null;

/**
 * Weighs the pieces of all sentences of both sides, and takes from each what the pieces of its side have in common: two
 * desks differ in tone. Null for a sentence of which at most the meaning as a whole is known.
 */
export function readPieces(sides: readonly [readonly Read[], readonly Read[]]): [Pieces, Pieces] {
  const dimensions = dimensionsOf(sides.flat().find(isPiecewise));
  const piecewise = (read: Read) => (isPiecewise(read) && dimensionsOf(read) === dimensions ? read : null);
  const [original, revision] = [sides[0].map(piecewise), sides[1].map(piecewise)];
  const frequency = new Map<string, number>();
  let read = 0;
  for (const reading of [...original, ...revision]) {
    if (reading === null) continue;
    read++;
    for (const piece of new Set(reading.pieces)) frequency.set(piece, (frequency.get(piece) ?? 0) + 1);
  }
  const weightOf = (piece: string) => Math.log((read + 1) / (frequency.get(piece) as number)) + LEAST_WEIGHT;
  const weigh = (side: readonly (SentenceReading | null)[]) => {
    const mean = meanOf(side, dimensions);
    return side.map((reading) => {
      if (reading === null) return null;
      return { weights: Float32Array.from(reading.pieces, weightOf), vectors: unitsOf(reading, mean) };
    });
  };
  return [weigh(original), weigh(revision)];
}

type Pieces = (ReadPieces | null)[];

/** Numbers of a piece that are multiplied at once. */
const AT_ONCE = 4;

function isPiecewise(read: Read): read is SentenceReading {
  const size = read !== null && 'pieces' in read ? read.inContext.length : 0;
  return size > 0 && size % (AT_ONCE * (read as SentenceReading).pieces.length) === 0;
}

function dimensionsOf(reading: SentenceReading | undefined): number {
  return reading === undefined ? 0 : reading.inContext.length / reading.pieces.length;
}

/** The mean of all pieces of a side. */
function meanOf(side: readonly (SentenceReading | null)[], dimensions: number): Float64Array {
  const mean = new Float64Array(dimensions);
  let pieces = 0;
  for (const reading of side) {
    if (reading === null) continue;
    for (const [at, value] of reading.inContext.entries()) {
      mean[at % dimensions] = (mean[at % dimensions] as number) + value;
    }
    pieces += reading.pieces.length;
  }
  return mean.map((sum) => sum / Math.max(1, pieces));
}

function unitsOf(reading: SentenceReading, mean: Float64Array): Float32Array {
  const dimensions = mean.length;
  const vectors = Float32Array.from(reading.inContext, (value, at) => value - (mean[at % dimensions] as number));
  for (let from = 0; from < vectors.length; from += dimensions) {
    let square = 0;
    for (let at = from; at < from + dimensions; at++) square += (vectors[at] as number) ** 2;
    const length = Math.sqrt(square) || 1;
    for (let at = from; at < from + dimensions; at++) vectors[at] = (vectors[at] as number) / length;
  }
  return vectors;
}

/**
 * How much two sentences are alike piece by piece, about 0 to 1: how near, in the mean, each piece of either is to the
 * nearest of the other one, by what the pieces tell.
 *
 * Method: late interaction (Khattab and Zaharia 2020), in both directions and by inverse document frequency (Zhang et
 * al. 2020).
 */
export function likenessOf(a: ReadPieces, b: ReadPieces): number {
  const [sizeA, sizeB] = [a.weights.length, b.weights.length];
  const dimensions = a.vectors.length / sizeA;
  const nearestOfB = new Float32Array(sizeB).fill(-1);
  let [sumA, weightA] = [0, 0];
  for (let i = 0; i < sizeA; i++) {
    let nearest = -1;
    for (let j = 0; j < sizeB; j++) {
      const cosine = product(a.vectors, i * dimensions, b.vectors, j * dimensions, dimensions);
      if (cosine > nearest) nearest = cosine;
      if (cosine > (nearestOfB[j] as number)) nearestOfB[j] = cosine;
    }
    sumA += (a.weights[i] as number) * nearest;
    weightA += a.weights[i] as number;
  }
  let [sumB, weightB] = [0, 0];
  for (let j = 0; j < sizeB; j++) {
    sumB += (b.weights[j] as number) * (nearestOfB[j] as number);
    weightB += b.weights[j] as number;
  }
  return (sumA / weightA + sumB / weightB) / 2;
}

/** The inner product of two rows, four terms at a time: it is most of what a comparison of read stories takes. */
function product(a: Float32Array, fromA: number, b: Float32Array, fromB: number, size: number): number {
  let [first, second, third, fourth] = [0, 0, 0, 0];
  for (let k = 0; k < size; k += AT_ONCE) {
    first += (a[fromA + k] as number) * (b[fromB + k] as number);
    second += (a[fromA + k + 1] as number) * (b[fromB + k + 1] as number);
    third += (a[fromA + k + 2] as number) * (b[fromB + k + 2] as number);
    fourth += (a[fromA + k + 3] as number) * (b[fromB + k + 3] as number);
  }
  return first + second + third + fourth;
}
