import type { Profiles } from './profiles.ts';

/** Flags the sentences of the marked pairs: those of the original first, then those of the revision. */
export function takenOf(proposed: readonly number[], marked: Uint8Array, profiles: Profiles): Uint8Array {
  const [sizeA, sizeB] = [profiles.original.length, profiles.revision.length];
  const taken = new Uint8Array(sizeA + sizeB);
  for (const [index, key] of proposed.entries()) {
    if (marked[index] === 0) continue;
    taken[Math.floor(key / sizeB)] = 1;
    taken[sizeA + (key % sizeB)] = 1;
  }
  return taken;
}

/**
 * Computes the margin of each pair: its similarity less that of the best other pair of its two sentences. A sentence
 * of a settled pair is taken and no rival: among nine `No trains on Monday` and one `No train runs on Monday`, where
 * the nine stand on the other side to the letter, the odd ones belong together.
 *
 * @param settled 1 where the pair is certain, whatever this similarity says: an equal sentence, for one
 */
export function marginsOf(
  proposed: readonly number[],
  similarities: Float64Array,
  settled: Uint8Array,
  profiles: Profiles,
): Float64Array {
  const [sizeA, sizeB] = [profiles.original.length, profiles.revision.length];
  const taken = takenOf(proposed, settled, profiles);
  const first = new Float64Array(sizeA + sizeB);
  const second = new Float64Array(sizeA + sizeB);
  const note = (sentence: number, similarity: number) => {
    if (similarity > (first[sentence] as number)) {
      second[sentence] = first[sentence] as number;
      first[sentence] = similarity;
    } else if (similarity > (second[sentence] as number)) {
      second[sentence] = similarity;
    }
  };
  for (const [index, key] of proposed.entries()) {
    const a = Math.floor(key / sizeB);
    const b = sizeA + (key % sizeB);
    if (settled[index] === 1 || taken[b] === 0) note(a, similarities[index] as number);
    if (settled[index] === 1 || taken[a] === 0) note(b, similarities[index] as number);
  }
  const bestOther = (sentence: number, similarity: number) =>
    (similarity === first[sentence] ? second[sentence] : first[sentence]) as number;
  const margins = new Float64Array(proposed.length);
  for (const [index, key] of proposed.entries()) {
    const similarity = similarities[index] as number;
    const [a, b] = [Math.floor(key / sizeB), sizeA + (key % sizeB)];
    margins[index] = similarity - Math.max(bestOther(a, similarity), bestOther(b, similarity));
  }
  return margins;
}

/** How far apart two values of likeness are of which one counts e times the other. */
const TEMPERATURE = 0.06;
/** What a sentence without a counterpart is like: its share is what no pair above this cosine takes. */
const NO_COUNTERPART = 0.1;
/** By so much less alike is a pair at one story's start and the other's end. */
const DISTANCE_COST = 0.3;

/**
 * Computes the share of each pair among its rivals: the mean, over its two sentences, of the log of the softmax over all
 * their pairs, and over having no counterpart. 0 where no rival comes near, -7 where one stands far above. Sentences of
 * settled pairs are taken.
 *
 * Method: dual softmax, as for matching features of two pictures (Rocco et al. 2018).
 *
 * @param cosines NaN where a sentence was not read
 * @param settled 1 where the pair is certain, whatever its sentences mean
 */
export function sharesOf(
  proposed: readonly number[],
  cosines: Float64Array,
  distances: Float32Array,
  settled: Uint8Array,
  profiles: Profiles,
): Float64Array {
  const [sizeA, sizeB] = [profiles.original.length, profiles.revision.length];
  const taken = takenOf(proposed, settled, profiles);
  const totals = new Float64Array(sizeA + sizeB).fill(Math.exp(NO_COUNTERPART / TEMPERATURE));
  const logs = new Float64Array(proposed.length).fill(Number.NaN);
  for (const [index, key] of proposed.entries()) {
    const [a, b] = [Math.floor(key / sizeB), sizeA + (key % sizeB)];
    const likeness = (cosines[index] as number) - DISTANCE_COST * (distances[index] as number);
    if (Number.isNaN(likeness) || taken[a] === 1 || taken[b] === 1) continue;
    logs[index] = likeness / TEMPERATURE;
    for (const sentence of [a, b]) totals[sentence] = (totals[sentence] as number) + Math.exp(logs[index] as number);
  }
  return logs.map((log, index) => {
    if (Number.isNaN(log)) return log;
    const key = proposed[index] as number;
    const [ofA, ofB] = [totals[Math.floor(key / sizeB)] as number, totals[sizeA + (key % sizeB)] as number];
    return log - Math.log(ofA * ofB) / 2;
  });
}
