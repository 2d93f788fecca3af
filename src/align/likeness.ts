/** Which pairs of read sentences are compared piece by piece: that takes a hundred times as long as to compare them as wholes. */
import { likenessOf, type ReadPieces } from './late-interaction.ts';
import type { Profile } from './profile.ts';
import type { Profiles } from './profiles.ts';

/** So many of the pairs of each sentence are compared piece by piece, the nearest as wholes: among four is the right one. */
const NEAREST = 6;
/** By so much less near is a pair at one story's start and the other's end. */
const DISTANCE_COST = 0.3;
/** What the likeness of a pair mostly is, given its cosine: a line through all pairs of the project's stories. */
const LIKENESS = { ofNone: 0.23, ofCosine: 0.72 };

/**
 * How much the pairs are alike, about 0 to 1: piece by piece where they are near, else by their cosine. NaN where a sentence
 * was not read.
 *
 * @param cosines NaN where a sentence was not read
 */
export function likenessesOf(
  proposed: readonly number[],
  cosines: Float64Array,
  distances: Float32Array,
  { original, revision }: Profiles,
): Float64Array {
  const near = nearest(proposed, cosines, distances, [original.length, revision.length]);
  return cosines.map((cosine, index) => {
    const key = proposed[index] as number;
    const a = (original[Math.floor(key / revision.length)] as Profile).pieces;
    const b = (revision[key % revision.length] as Profile).pieces;
    if (near[index] === 1 && a !== null && b !== null) return knownLikeness(a, b);
    return LIKENESS.ofNone + LIKENESS.ofCosine * cosine;
  });
}

/** By the pieces of either sentence: the links of two reports ask for most pairs that those of two versions asked for. */
const known = new WeakMap<ReadPieces, WeakMap<ReadPieces, number>>();

function knownLikeness(a: ReadPieces, b: ReadPieces): number {
  const ofA = known.get(a) ?? new WeakMap<ReadPieces, number>();
  known.set(a, ofA);
  const likeness = ofA.get(b) ?? likenessOf(a, b);
  ofA.set(b, likeness);
  return likeness;
}

/** Marks the nearest pairs of each sentence of either side. */
function nearest(
  proposed: readonly number[],
  cosines: Float64Array,
  distances: Float32Array,
  [sizeA, sizeB]: readonly [number, number],
): Uint8Array {
  const pairsOf = Array.from({ length: sizeA + sizeB }, (): number[] => []);
  for (const [index, key] of proposed.entries()) {
    if (Number.isNaN(cosines[index])) continue;
    pairsOf[Math.floor(key / sizeB)]?.push(index);
    pairsOf[sizeA + (key % sizeB)]?.push(index);
  }
  const nearness = (index: number) => (cosines[index] as number) - DISTANCE_COST * (distances[index] as number);
  const marked = new Uint8Array(proposed.length);
  for (const pairs of pairsOf) {
    pairs.sort((x, y) => nearness(y) - nearness(x) || x - y);
    for (const index of pairs.slice(0, NEAREST)) marked[index] = 1;
  }
  return marked;
}
