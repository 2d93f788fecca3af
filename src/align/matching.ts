import type { Bag } from './bags.ts';
import { addVector, type WordVectors } from './vectors.ts';

/** The meanings of the words of two stories, by word id. */
export interface WordSpace {
  readonly dimensions: number;
  /** Unit length, less what all words of the two stories have in common; `dimensions` numbers a row. */
  readonly rows: Float32Array;
  /** Row of each word by its id; -1 where the table lacks the word. */
  readonly rowOf: Int32Array;
}

/** The words of a sentence that mean something, ascending by id. */
export interface Telling {
  readonly ids: Int32Array;
  /** Rows of the word space; -1 where a word stands for itself alone: a name, a figure. */
  readonly rows: Int32Array;
  readonly weights: Float32Array;
  readonly total: number;
}

/** How much of two sentences' weight has a counterpart of like meaning in the other one, each word by its nearest. */
export interface Matched {
  /** Mean of both directions, 0 to 1. */
  readonly both: number;
  /** The direction in which more is matched: high where one sentence contains the other. */
  readonly contained: number;
}

/** The table's first dimensions hold most of what words differ in: enough for telling which is nearest. */
const DIMENSIONS = 48;
/** What is more probable than this says nothing by itself: articles, pronouns, forms of *be*. */
const LEAST_TELLING = 0.2;

/**
 * The meanings of all words of the two stories, less their mean: in a story on a ferry all words are near boats.
 * `ranks`, `tellings` and `weights` are by word id.
 */
export function wordSpaceOf(
  ranks: readonly number[],
  tellings: Float32Array,
  weights: Float32Array,
  vectors: WordVectors,
): WordSpace {
  const dimensions = Math.min(DIMENSIONS, vectors.dimensions);
  const rowOf = Int32Array.from(ranks, (rank, id) => (rank < 0 || (tellings[id] as number) < LEAST_TELLING ? -1 : 0));
  let count = 0;
  for (let id = 0; id < rowOf.length; id++) if (rowOf[id] === 0) rowOf[id] = count++;
  const rows = new Float32Array(count * dimensions);
  const mean = new Float64Array(dimensions);
  const whole = new Float32Array(vectors.dimensions);
  let total = 0;
  for (const [id, row] of rowOf.entries()) {
    if (row < 0) continue;
    whole.fill(0);
    addVector(vectors, ranks[id] as number, 1, whole);
    let shared = 0;
    for (let d = 0; d < whole.length; d++) shared += (whole[d] as number) * (vectors.component[d] as number);
    for (let d = 0; d < dimensions; d++) {
      rows[row * dimensions + d] = (whole[d] as number) - shared * (vectors.component[d] as number);
    }
    scaleRow(rows, row, dimensions);
    const weight = weights[id] as number;
    total += weight;
    for (let d = 0; d < dimensions; d++) {
      mean[d] = (mean[d] as number) + weight * (rows[row * dimensions + d] as number);
    }
  }
  for (let row = 0; row < count; row++) {
    for (let d = 0; d < dimensions; d++) {
      rows[row * dimensions + d] = (rows[row * dimensions + d] as number) - (mean[d] as number) / total;
    }
    scaleRow(rows, row, dimensions);
  }
  return { dimensions, rows, rowOf };
}

function scaleRow(rows: Float32Array, row: number, dimensions: number): void {
  let square = 0;
  for (let d = row * dimensions; d < (row + 1) * dimensions; d++) square += (rows[d] as number) ** 2;
  if (square === 0) return;
  const norm = Math.sqrt(square);
  for (let d = row * dimensions; d < (row + 1) * dimensions; d++) rows[d] = (rows[d] as number) / norm;
}

/** Those words of a sentence that mean something. */
export function tellingOf(words: Bag, tellings: Float32Array, space: WordSpace): Telling {
  const kept = words.ids.map((_, i) => i).filter((i) => (tellings[words.ids[i] as number] as number) >= LEAST_TELLING);
  const ids = kept.map((i) => words.ids[i] as number);
  const weights = Float32Array.from(kept, (i) => words.weights[i] as number);
  return {
    ids,
    rows: ids.map((id) => space.rowOf[id] as number),
    weights,
    total: weights.reduce((sum, weight) => sum + weight, 0),
  };
}

/**
 * A function that matches two sentences word by word: each word with the nearest of the other sentence, by the
 * cosine of their meanings, the rare ones weighing more. `won the vote` with `was elected` matches, though no
 * word is the same; of two sentences on one topic, many words have no near one.
 *
 * Method: greedy matching in both directions, weighted by rarity (Rus and Lintean 2012; BERTScore, Zhang et al. 2020).
 */
export function matcherOf(space: WordSpace): (a: Telling, b: Telling) => Matched {
  let bestA = new Float64Array(64);
  let bestB = new Float64Array(64);
  return (a, b) => {
    if (bestA.length < a.ids.length) bestA = new Float64Array(2 * a.ids.length);
    if (bestB.length < b.ids.length) bestB = new Float64Array(2 * b.ids.length);
    bestA.fill(0, 0, a.ids.length);
    bestB.fill(0, 0, b.ids.length);
    matchSame(a.ids, b.ids, bestA, bestB);
    matchNear(a.rows, b.rows, bestA, bestB, space);
    const [inA, inB] = [weighted(bestA, a), weighted(bestB, b)];
    return { both: (inA + inB) / 2, contained: Math.max(inA, inB) };
  };
}

function weighted(best: Float64Array, { weights, total }: Telling): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (best[i] as number) * (weights[i] as number);
  return total === 0 ? 0 : sum / total;
}

function matchSame(a: Int32Array, b: Int32Array, bestA: Float64Array, bestB: Float64Array): void {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] as number) - (b[j] as number);
    if (difference === 0) {
      bestA[i++] = 1;
      bestB[j++] = 1;
    } else if (difference < 0) i++;
    else j++;
  }
}

function matchNear(
  a: Int32Array,
  b: Int32Array,
  bestA: Float64Array,
  bestB: Float64Array,
  { rows, dimensions }: WordSpace,
): void {
  for (let i = 0; i < a.length; i++) {
    const rowA = a[i] as number;
    if (rowA < 0) continue;
    for (let j = 0; j < b.length; j++) {
      const rowB = b[j] as number;
      if (rowB < 0 || (bestA[i] === 1 && bestB[j] === 1)) continue;
      let sum = 0;
      for (let x = rowA * dimensions, y = rowB * dimensions, end = x + dimensions; x < end; x += 4, y += 4) {
        sum +=
          (rows[x] as number) * (rows[y] as number) +
          (rows[x + 1] as number) * (rows[y + 1] as number) +
          (rows[x + 2] as number) * (rows[y + 2] as number) +
          (rows[x + 3] as number) * (rows[y + 3] as number);
      }
      if (sum > (bestA[i] as number)) bestA[i] = sum;
      if (sum > (bestB[j] as number)) bestB[j] = sum;
    }
  }
}
