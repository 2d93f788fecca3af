import type { Bag } from './bags.ts';
import { LEAST_INFORMATIVE } from './meaning.ts';
import { integersOf, type NumberPool, realsOf } from './number-pool.ts';
import { type WordVectors, writeVector } from './vectors.ts';

/** The vectors of the words of two stories. */
export interface WordSpace {
  readonly dimensions: number;
  /** Unit vectors, less the mean of all words of the two stories; `dimensions` numbers a row. */
  readonly rows: Float32Array;
  /** Row of each word by its id; -1 where the table lacks the word. */
  readonly rowOf: Int32Array;
  /** Cosines of every two rows, filled as they are asked; `UNASKED` before. Null where there are too many rows. */
  readonly cosines: Float32Array | null;
}

/** The content words of a sentence, ascending by id. */
export interface ContentWords {
  readonly ids: Int32Array;
  /** Rows of the word space; -1 where a word matches itself alone: a name, a figure. */
  readonly rows: Int32Array;
  readonly weights: Float32Array;
  readonly total: number;
}

/** The share of two sentences' weight that is matched, each word by its nearest of the other sentence. */
export interface Matched {
  /** Mean of both directions, 0 to 1. */
  readonly both: number;
  /** The greater direction: high where one sentence contains the other. */
  readonly contained: number;
}

/** The table's first dimensions carry most of the variance: enough to find the nearest word. */
const DIMENSIONS = 32;
/** The most rows with a cache of cosines, 1 MB: two stories of common length compare the same words over and over. */
const MOST_CACHED = 500;
/** What a new array holds; the few cosines that are 0 are computed each time. */
const UNASKED = 0;

/**
 * Collects the vectors of all content words of two stories, less their mean: in a story on a ferry all words are near
 * boats. `ranks`, `informativeness` and `weights` are by word id.
 */
export function wordSpaceOf(
  ranks: readonly number[],
  informativeness: Float32Array,
  weights: Float32Array,
  vectors: WordVectors,
): WordSpace {
  const dimensions = Math.min(DIMENSIONS, vectors.dimensions);
  const rowOf = new Int32Array(ranks.length).fill(-1);
  let count = 0;
  for (let id = 0; id < rowOf.length; id++) {
    if ((ranks[id] as number) >= 0 && (informativeness[id] as number) >= LEAST_INFORMATIVE) rowOf[id] = count++;
  }
  const rows = new Float32Array(count * dimensions);
  const mean = new Float64Array(dimensions);
  let total = 0;
  for (let id = 0; id < rowOf.length; id++) {
    const at = (rowOf[id] as number) * dimensions;
    if (at < 0) continue;
    writeVector(vectors, ranks[id] as number, rows, at, dimensions);
    scaleToUnit(rows, at, dimensions);
    const weight = weights[id] as number;
    total += weight;
    for (let d = 0; d < dimensions; d++) mean[d] = (mean[d] as number) + weight * (rows[at + d] as number);
  }
  for (let at = 0; at < rows.length; at += dimensions) {
    for (let d = 0; d < dimensions; d++) rows[at + d] = (rows[at + d] as number) - (mean[d] as number) / total;
    scaleToUnit(rows, at, dimensions);
  }
  const cosines = count > MOST_CACHED ? null : new Float32Array(count * count);
  return { dimensions, rows, rowOf, cosines };
}

function scaleToUnit(rows: Float32Array, at: number, dimensions: number): void {
  let square = 0;
  for (let d = at; d < at + dimensions; d++) square += (rows[d] as number) * (rows[d] as number);
  if (square === 0) return;
  const scale = 1 / Math.sqrt(square);
  for (let d = at; d < at + dimensions; d++) rows[d] = (rows[d] as number) * scale;
}

/** The words of a sentence that carry content: `The ferry was late` has *ferry* and *late*. */
export function contentWordsOf(
  { ids, weights }: Bag,
  informativeness: Float32Array,
  space: WordSpace,
  pool: NumberPool,
): ContentWords {
  const isContent = (id: number) => (informativeness[id] as number) >= LEAST_INFORMATIVE;
  let size = 0;
  for (let i = 0; i < ids.length; i++) if (isContent(ids[i] as number)) size++;
  const own = {
    ids: integersOf(pool, size),
    rows: integersOf(pool, size),
    weights: realsOf(pool, size),
    total: 0,
  };
  let at = 0;
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as number;
    if (!isContent(id)) continue;
    own.ids[at] = id;
    own.rows[at] = space.rowOf[id] as number;
    own.weights[at++] = weights[i] as number;
    own.total += weights[i] as number;
  }
  return own;
}

/**
 * Returns a function that matches two sentences word by word: each word with the nearest of the other sentence by the
 * cosine of their vectors, weighted by idf. `won the vote` with `was elected` matches, though no word is the same; of
 * two sentences on one topic, many words have no near one.
 *
 * Method: greedy matching in both directions, weighted by idf (Rus and Lintean 2012; BERTScore, Zhang et al. 2020).
 */
export function matcherOf(space: WordSpace): (a: ContentWords, b: ContentWords) => Matched {
  let bestA = new Float64Array(64);
  let bestB = new Float64Array(64);
  return (a, b) => {
    if (bestA.length < a.ids.length) bestA = new Float64Array(2 * a.ids.length);
    if (bestB.length < b.ids.length) bestB = new Float64Array(2 * b.ids.length);
    bestA.fill(0, 0, a.ids.length);
    bestB.fill(0, 0, b.ids.length);
    matchEqual(a.ids, b.ids, bestA, bestB);
    matchNearest(a.rows, b.rows, bestA, bestB, space);
    const [inA, inB] = [weightedMean(bestA, a), weightedMean(bestB, b)];
    return { both: (inA + inB) / 2, contained: Math.max(inA, inB) };
  };
}

function weightedMean(best: Float64Array, { weights, total }: ContentWords): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (best[i] as number) * (weights[i] as number);
  return total === 0 ? 0 : sum / total;
}

function matchEqual(a: Int32Array, b: Int32Array, bestA: Float64Array, bestB: Float64Array): void {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] as number) - (b[j] as number);
    if (difference === 0) {
      bestA[i++] = 1;
      bestB[j++] = 1;
    } else if (difference < 0) i++;
    else j++;
  }
}

function matchNearest(
  a: Int32Array,
  b: Int32Array,
  bestA: Float64Array,
  bestB: Float64Array,
  { rows, dimensions, cosines }: WordSpace,
): void {
  const count = rows.length / dimensions;
  for (let i = 0; i < a.length; i++) {
    const rowA = a[i] as number;
    if (rowA < 0) continue;
    const base = rowA * count;
    let best = bestA[i] as number;
    for (let j = 0; j < b.length; j++) {
      const rowB = b[j] as number;
      if (rowB < 0) continue;
      let near = cosines === null ? UNASKED : (cosines[base + rowB] as number);
      if (near === UNASKED) {
        near = dotOfRows(rows, rowA * dimensions, rowB * dimensions, dimensions);
        if (cosines !== null) cosines[base + rowB] = near;
      }
      if (near > best) best = near;
      if (near > (bestB[j] as number)) bestB[j] = near;
    }
    bestA[i] = best;
  }
}

function dotOfRows(rows: Float32Array, from: number, other: number, dimensions: number): number {
  let sum = 0;
  for (let d = 0; d < dimensions; d += 4) {
    sum +=
      (rows[from + d] as number) * (rows[other + d] as number) +
      (rows[from + d + 1] as number) * (rows[other + d + 1] as number) +
      (rows[from + d + 2] as number) * (rows[other + d + 2] as number) +
      (rows[from + d + 3] as number) * (rows[other + d + 3] as number);
  }
  // rounded as the cache is, so that a cosine is the same whether it was asked before or not
  return Math.fround(sum);
}
