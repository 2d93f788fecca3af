import type { Bag } from './bags.ts';
import { LEAST_TELLING } from './meaning.ts';
import { type WordVectors, writeVector } from './vectors.ts';

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
const DIMENSIONS = 32;

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
  const rowOf = new Int32Array(ranks.length).fill(-1);
  let count = 0;
  for (let id = 0; id < rowOf.length; id++) {
    if ((ranks[id] as number) >= 0 && (tellings[id] as number) >= LEAST_TELLING) rowOf[id] = count++;
  }
  const rows = new Float32Array(count * dimensions);
  const mean = new Float64Array(dimensions);
  let total = 0;
  for (let id = 0; id < rowOf.length; id++) {
    const at = (rowOf[id] as number) * dimensions;
    if (at < 0) continue;
    writeVector(vectors, ranks[id] as number, rows, at, dimensions);
    scaleRow(rows, at, dimensions);
    const weight = weights[id] as number;
    total += weight;
    for (let d = 0; d < dimensions; d++) mean[d] = (mean[d] as number) + weight * (rows[at + d] as number);
  }
  for (let at = 0; at < rows.length; at += dimensions) {
    for (let d = 0; d < dimensions; d++) rows[at + d] = (rows[at + d] as number) - (mean[d] as number) / total;
    scaleRow(rows, at, dimensions);
  }
  return { dimensions, rows, rowOf };
}

function scaleRow(rows: Float32Array, at: number, dimensions: number): void {
  let square = 0;
  for (let d = at; d < at + dimensions; d++) square += (rows[d] as number) * (rows[d] as number);
  if (square === 0) return;
  const scale = 1 / Math.sqrt(square);
  for (let d = at; d < at + dimensions; d++) rows[d] = (rows[d] as number) * scale;
}

/** Those words of a sentence that mean something. */
export function tellingOf(words: Bag, tellings: Float32Array, space: WordSpace): Telling {
  let size = 0;
  for (const id of words.ids) if ((tellings[id] as number) >= LEAST_TELLING) size++;
  const [ids, rows, weights] = [new Int32Array(size), new Int32Array(size), new Float32Array(size)];
  let total = 0;
  for (let i = 0, at = 0; at < size; i++) {
    const id = words.ids[i] as number;
    if ((tellings[id] as number) < LEAST_TELLING) continue;
    ids[at] = id;
    rows[at] = space.rowOf[id] as number;
    weights[at++] = words.weights[i] as number;
    total += words.weights[i] as number;
  }
  return { ids, rows, weights, total };
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
    const known = knownOf(space);
    if (bestA.length < a.ids.length) bestA = new Float64Array(2 * a.ids.length);
    if (bestB.length < b.ids.length) bestB = new Float64Array(2 * b.ids.length);
    bestA.fill(0, 0, a.ids.length);
    bestB.fill(0, 0, b.ids.length);
    matchSame(a.ids, b.ids, bestA, bestB);
    matchNear(a.rows, b.rows, bestA, bestB, space, known);
    const [inA, inB] = [weighted(bestA, a), weighted(bestB, b)];
    return { both: (inA + inB) / 2, contained: Math.max(inA, inB) };
  };
}

/** Up to so many words every cosine is kept: two stories of common length compare the same two words over and over. */
const MOST_KNOWN = 500;
/** No cosine. */
const UNKNOWN = 2;

/** The cosines of the last two stories that had room: it is used again for the next two. */
let room = new Float32Array(0);
let ownerOfRoom: WordSpace | null = null;

/** The cosines of every two rows as far as they are known; null where there are too many. */
function knownOf(space: WordSpace): Float32Array | null {
  if (space === ownerOfRoom) return room;
  const count = space.rows.length / space.dimensions;
  if (count > MOST_KNOWN) return null;
  if (room.length < count * count) room = new Float32Array(count * count);
  ownerOfRoom = space;
  return room.fill(UNKNOWN, 0, count * count);
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
  known: Float32Array | null,
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
      let near = known === null ? UNKNOWN : (known[base + rowB] as number);
      if (near === UNKNOWN) {
        near = dotOfRows(rows, rowA * dimensions, rowB * dimensions, dimensions);
        if (known !== null) known[base + rowB] = near;
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
  // as the room keeps it, so that a cosine is the same whether it was asked before or not
  return Math.fround(sum);
}
