import { Diff } from 'diff';

/** Items that two lists have in common: `length` of them from `fromA` on in the one and from `fromB` on in the other. */
export interface CommonRun {
  readonly fromA: number;
  readonly fromB: number;
  readonly length: number;
}

/** Compares lists as they are: nothing is copied, folded or left out. */
class ListDiff extends Diff<unknown, readonly unknown[]> {
  override tokenize(list: readonly unknown[]): unknown[] {
    return list as unknown[];
  }
  override removeEmpty(list: unknown[]): unknown[] {
    return list;
  }
  override equals(a: unknown, b: unknown): boolean {
    return a === b;
  }
  override join(list: unknown[]): readonly unknown[] {
    return list;
  }
}

const listDiff = new ListDiff();

/**
 * What two lists have in common when the one is turned into the other by the fewest insertions and deletions, as runs in
 * order; null where that takes more than `mostEdits`. Costs length times edits.
 *
 * Method: Myers (1986), by the `diff` package.
 */
export function commonRuns<T>(a: readonly T[], b: readonly T[], mostEdits: number): CommonRun[] | null {
  const changes = listDiff.diff(a, b, { maxEditLength: mostEdits });
  if (changes === undefined) return null;
  const runs: CommonRun[] = [];
  let [fromA, fromB] = [0, 0];
  for (const { count, added, removed } of changes) {
    if (!added && !removed) runs.push({ fromA, fromB, length: count });
    if (!added) fromA += count;
    if (!removed) fromB += count;
  }
  return runs;
}
