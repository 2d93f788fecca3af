import type { Tally } from './lexicon.ts';
import { addVector, probability, type WordVectors } from './vectors.ts';

/** Arora et al. 2017: words more probable than this say little about what a sentence means. */
const SMOOTHING = 1e-3;

/** A word that tells less than this says nothing by itself: articles, pronouns, forms of *be*. */
export const LEAST_TELLING = 0.2;

/** How much a word of this rank tells: near 1 for rare words, near 0 for the commonest. */
export function telling(rank: number): number {
  return SMOOTHING / (SMOOTHING + probability(rank));
}

/**
 * Smooth inverse frequency: the weighted mean of the vectors of the words that tell something, less the direction all
 * sentences share; null where there is no such word. `ranks` and `tellings` are by word id.
 */
export function meaningOf(
  { ids, counts }: Tally,
  ranks: readonly number[],
  tellings: Float32Array,
  vectors: WordVectors,
): Float32Array | null {
  const sum = new Float32Array(vectors.dimensions);
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as number;
    const rank = ranks[id] as number;
    if (rank < 0 || (tellings[id] as number) < LEAST_TELLING) continue;
    addVector(vectors, rank, (counts[i] as number) * (tellings[id] as number), sum);
  }
  takeComponentAway(sum, vectors.component);
  return scaleToUnit(sum) ? sum : null;
}

/** Takes the direction that all sentences share away from a vector. */
function takeComponentAway(vector: Float32Array, component: Float32Array): void {
  let shared = 0;
  for (let d = 0; d < vector.length; d++) shared += (vector[d] as number) * (component[d] as number);
  for (let d = 0; d < vector.length; d++) vector[d] = (vector[d] as number) - shared * (component[d] as number);
}

/** With this many sentences, half of what they all have in common is taken away. */
const TOPIC_SENTENCES = 12;

/**
 * Takes the mean of all sentences' meanings away from each: in a story on a ferry every sentence is
 * about boats, and what tells two of them apart is the rest. Of few sentences the mean says little.
 */
export function takeTopicAway(meanings: readonly Float32Array[]): void {
  const topic = new Float32Array(meanings[0]?.length ?? 0);
  for (const meaning of meanings)
    for (let d = 0; d < topic.length; d++) topic[d] = (topic[d] as number) + (meaning[d] as number);
  const share = 1 / (meanings.length + TOPIC_SENTENCES);
  for (const meaning of meanings) {
    for (let d = 0; d < topic.length; d++) meaning[d] = (meaning[d] as number) - share * (topic[d] as number);
    scaleToUnit(meaning);
  }
}

function scaleToUnit(vector: Float32Array): boolean {
  let square = 0;
  for (const value of vector) square += value * value;
  if (square === 0) return false;
  const norm = Math.sqrt(square);
  for (let d = 0; d < vector.length; d++) vector[d] = (vector[d] as number) / norm;
  return true;
}

/** What sentences together are about, unit length; null where none has a meaning. */
export function topicOf(meanings: readonly Float32Array[]): Float32Array | null {
  const sum = new Float32Array(meanings[0]?.length ?? 0);
  for (const meaning of meanings) {
    for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] as number) + (meaning[d] as number);
  }
  return scaleToUnit(sum) ? sum : null;
}

/** The cosine of two vectors of unit length. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] as number) * (b[d] as number);
  return sum;
}
