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
