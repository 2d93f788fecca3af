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
  // Numbers compare faster than strings, and the method compares little else.
  const [sharedA, sharedB] = sharedWords(a, b);
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

/** Words as numbers, equal ones alike, and where in their list they stand. */
interface Numbered {
  readonly ids: number[];
  readonly places: number[];
}

/** The words of each list that both have. */
function sharedWords(a: readonly string[], b: readonly string[]): readonly [Numbered, Numbered] {
  const numbers = new Map<string, number>();
  const idsOfA = a.map((word) => {
    const id = numbers.get(word) ?? numbers.size;
    if (id === numbers.size) numbers.set(word, id);
    return id;
  });
  const isShared: boolean[] = idsOfA.map(() => false);
  const [sharedA, sharedB]: [Numbered, Numbered] = [
    { ids: [], places: [] },
    { ids: [], places: [] },
  ];
  const add = ({ ids, places }: Numbered, id: number, place: number) => {
    ids.push(id);
    places.push(place);
  };
  for (let place = 0; place < b.length; place++) {
    const id = numbers.get(b[place] as string);
    if (id === undefined) continue;
    isShared[id] = true;
    add(sharedB, id, place);
  }
  for (let place = 0; place < a.length; place++) {
    const id = idsOfA[place] as number;
    if (isShared[id] === true) add(sharedA, id, place);
  }
  return [sharedA, sharedB];
}
