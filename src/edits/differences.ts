import { commonRuns } from './common-runs.ts';

/** A difference between two lists: `[fromA, toA)` of the one became `[fromB, toB)` of the other. */
export interface Hunk {
  fromA: number;
  toA: number;
  fromB: number;
  toB: number;
}

/**
 * The fewest differences between two lists of words, as index ranges in order; null when there are more
 * than `mostEdits` edits among the words that both have, for the method costs length times edits. Words that only one
 * list has differ wherever they stand and are left out before, which of two wordings of a sentence is most of the work.
 */
export function differences(a: readonly string[], b: readonly string[], mostEdits: number): Hunk[] | null {
  const [inA, inB] = [numbered(a), numbered(b)];
  // Numbers compare faster than strings, and the method compares little else.
  const sharedA = sharedIn(a, inA, inB);
  const sharedB = sharedIn(b, inA, inB);
  const runs = commonRuns(sharedA.ids, sharedB.ids, mostEdits);
  if (runs === null) return null;
  const hunks: Hunk[] = [];
  let [fromA, fromB] = [0, 0];
  const closeAt = (toA: number, toB: number) => {
    if (toA > fromA || toB > fromB) hunks.push({ fromA, toA, fromB, toB });
  };
  for (const run of runs) {
    for (let i = 0; i < run.length; i++) {
      const [here, there] = [sharedA.places[run.fromA + i] as number, sharedB.places[run.fromB + i] as number];
      closeAt(here, there);
      [fromA, fromB] = [here + 1, there + 1];
    }
  }
  closeAt(a.length, b.length);
  return hunks;
}

function numbered(words: readonly string[]): Map<string, number> {
  const ids = new Map<string, number>();
  for (const word of words) if (!ids.has(word)) ids.set(word, ids.size);
  return ids;
}

/** The words of one list that both have, as numbers, and where in it they stand. */
function sharedIn(words: readonly string[], inA: ReadonlyMap<string, number>, inB: ReadonlyMap<string, number>) {
  const ids: number[] = [];
  const places: number[] = [];
  for (const [place, word] of words.entries()) {
    const id = inA.get(word);
    if (id === undefined || !inB.has(word)) continue;
    ids.push(id);
    places.push(place);
  }
  return { ids, places };
}
