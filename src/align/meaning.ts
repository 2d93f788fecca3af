import type { Tally } from './lexicon.ts';
import { addVector, probabilityOfRank, type WordVectors } from './vectors.ts';

/** The constant *a* of smooth inverse frequency (Arora et al. 2017): words more probable than this say little. */
const SIF_CONSTANT = 1e-3;

/** Words below this informativeness are no content words: articles, pronouns, forms of *be*. */
export const LEAST_INFORMATIVE = 0.2;

/** The smooth inverse frequency of the word of a rank: near 1 for rare words, near 0 for the commonest. */
export function informativenessOf(rank: number): number {
  return SIF_CONSTANT / (SIF_CONSTANT + probabilityOfRank(rank));
}

/**
 * The vector of a sentence, unit length; null where no content word is in the table. `ranks` and `informativeness` are
 * by word id.
 *
 * Method: smooth inverse frequency, the weighted mean of its words' vectors less the direction that all sentences share
 * (Arora, Liang and Ma 2017).
 */
export function meaningOf(
  { ids, counts }: Tally,
  ranks: readonly number[],
  informativeness: Float32Array,
  vectors: WordVectors,
): Float32Array | null {
  const sum = new Float32Array(vectors.dimensions);
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as number;
    const rank = ranks[id] as number;
    if (rank < 0 || (informativeness[id] as number) < LEAST_INFORMATIVE) continue;
    addVector(vectors, rank, (counts[i] as number) * (informativeness[id] as number), sum);
  }
  const { component } = vectors;
  const shared = cosine(sum, component);
  for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] as number) - shared * (component[d] as number);
  return scaleToUnit(sum) ? sum : null;
}

/** With this many sentences half of their mean is subtracted: the mean of few sentences says little. */
export const TOPIC_SENTENCES = 12;
/** The same where an encoder read them: all its vectors point the same way, and of that the mean of a few tells most. */
export const TOPIC_SENTENCES_READ = 3;
/** The same for the sentences of one side alone: two desks differ in tone, and what a tone has in common is no meaning. */
export const TONE_SENTENCES = 2;

/**
 * Subtracts the topic, the mean of all sentence vectors, from each: in a story on a ferry every sentence is about
 * boats, and what distinguishes two of them is the rest.
 *
 * @param distinct those that the mean is taken of, where sentences come again and again
 */
export function subtractTopic(
  meanings: readonly Float32Array[],
  topicSentences: number,
  distinct: readonly Float32Array[] = meanings,
): void {
  const topic = sumOf(distinct);
  const share = 1 / (distinct.length + topicSentences);
  for (const meaning of meanings) {
    for (let d = 0; d < topic.length; d++) meaning[d] = (meaning[d] as number) - share * (topic[d] as number);
    scaleToUnit(meaning);
  }
}

/**
 * Subtracts what lies along a direction from each sentence vector; those of another encoder, longer or shorter, stay.
 *
 * Method: all but the top (Mu and Viswanath 2018), with one principal component.
 */
export function subtractDirection(meanings: readonly Float32Array[], direction: readonly number[]): void {
  const square = direction.reduce((sum, value) => sum + value ** 2, 0);
  for (const meaning of meanings) {
    if (meaning.length !== direction.length) continue;
    const along = direction.reduce((sum, value, d) => sum + value * (meaning[d] as number), 0) / square;
    for (const [d, value] of direction.entries()) meaning[d] = (meaning[d] as number) - along * value;
    scaleToUnit(meaning);
  }
}

/** The mean direction of sentence vectors, unit length; null where there are none. */
export function topicOf(meanings: readonly Float32Array[]): Float32Array | null {
  const sum = sumOf(meanings);
  return scaleToUnit(sum) ? sum : null;
}

function sumOf(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors)
    for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] as number) + (vector[d] as number);
  return sum;
}

/** Scales a vector to unit length; false where it is zero. */
function scaleToUnit(vector: Float32Array): boolean {
  const length = norm(vector);
  if (length === 0) return false;
  for (let d = 0; d < vector.length; d++) vector[d] = (vector[d] as number) / length;
  return true;
}

/** The length of a vector. */
export function norm(vector: Float32Array): number {
  let square = 0;
  for (let d = 0; d < vector.length; d++) square += (vector[d] as number) * (vector[d] as number);
  return Math.sqrt(square);
}

/** The cosine of two vectors of unit length. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] as number) * (b[d] as number);
  return sum;
}
