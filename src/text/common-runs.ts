/** Words that two lists have in common: `length` of them from `fromA` on in the one and from `fromB` on in the other. */
export interface CommonRun {
  readonly fromA: number;
  readonly fromB: number;
  readonly length: number;
}

/** A way so far, from its last common run back to the first. */
interface Way extends CommonRun {
  readonly before: Way | undefined;
}

/** Of a diagonal: no way ends there. */
const NOWHERE = -1;

/**
 * What two lists have in common when the one is turned into the other by the fewest insertions and deletions, as runs in
 * order; null where that takes more than `mostEdits`. Costs length times edits.
 *
 * Method: the greedy algorithm of Myers (1986). Of two ways that are as short and reach as far the one that deletes
 * first is taken, and once a way meets the end of a list, no diagonal beyond it is tried, as in the `diff` package.
 */
export function commonRuns<T>(a: readonly T[], b: readonly T[], mostEdits: number): CommonRun[] | null {
  const limit = Math.min(a.length + b.length, mostEdits);
  // a diagonal is how many more items of `a` than of `b` lie behind; its row holds how many of `a`
  const zero = limit + 1;
  const reached = new Array<number>(2 * zero + 1).fill(NOWHERE);
  const ways: (Way | undefined)[] = [];
  let [lowest, highest] = [-limit, limit];
  for (let edits = 0; edits <= limit; edits++) {
    for (let diagonal = Math.max(lowest, -edits); diagonal <= Math.min(highest, edits); diagonal += 2) {
      const row = zero + diagonal;
      const [deleting, inserting] = [reached[row - 1] as number, reached[row + 1] as number];
      // no other diagonal asks for it, and none may once this one is left out
      if (edits > 0) reached[row - 1] = NOWHERE;
      const canDelete = deleting !== NOWHERE && deleting < a.length;
      const canInsert = inserting !== NOWHERE && inserting > diagonal && inserting - diagonal <= b.length;
      const inserts = canInsert && (!canDelete || deleting < inserting);
      if (edits > 0 && !canDelete && !canInsert) {
        reached[row] = NOWHERE;
        continue;
      }
      const before = edits === 0 ? undefined : ways[inserts ? row + 1 : row - 1];
      const fromA = edits === 0 ? 0 : inserts ? inserting : deleting + 1;
      const fromB = fromA - diagonal;
      const length = equalFrom(a, fromA, b, fromB);
      const way = length === 0 ? before : { fromA, fromB, length, before };
      const [toA, toB] = [fromA + length, fromB + length];
      if (toA >= a.length && toB >= b.length) return inOrder(way);
      reached[row] = toA;
      ways[row] = way;
      if (toA >= a.length) highest = Math.min(highest, diagonal - 1);
      if (toB >= b.length) lowest = Math.max(lowest, diagonal + 1);
    }
  }
  return null;
}

function equalFrom<T>(a: readonly T[], fromA: number, b: readonly T[], fromB: number): number {
  let length = 0;
  while (fromA + length < a.length && fromB + length < b.length && a[fromA + length] === b[fromB + length]) length++;
  return length;
}

function inOrder(last: Way | undefined): CommonRun[] {
  const runs: CommonRun[] = [];
  for (let way = last; way !== undefined; way = way.before) runs.push(way);
  return runs.reverse();
}
