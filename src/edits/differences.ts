import { diffArrays } from 'diff';

/** A difference between two lists: `[fromA, toA)` of the one became `[fromB, toB)` of the other. */
export interface Hunk {
  fromA: number;
  toA: number;
  fromB: number;
  toB: number;
}

/**
 * The fewest differences between two lists of words, as index ranges in order; null when there are more
 * than `mostEdits` edits, for the method costs length times edits. Method: Myers (1986), by the `diff`
 * package.
 */
export function differences(a: readonly string[], b: readonly string[], mostEdits: number): Hunk[] | null {
  // Numbers compare faster than strings, and the method compares little else.
  const ids = new Map<string, number>();
  const numbers = (words: readonly string[]) => words.map((word) => idOf(word, ids));
  const changes = diffArrays(numbers(a), numbers(b), { maxEditLength: mostEdits });
  if (changes === undefined) return null;
  const hunks: Hunk[] = [];
  let atA = 0;
  let atB = 0;
  let open: Hunk | undefined;
  for (const { count, added, removed } of changes) {
    if (!added && !removed) {
      atA += count;
      atB += count;
      open = undefined;
      continue;
    }
    if (open === undefined) {
      open = { fromA: atA, toA: atA, fromB: atB, toB: atB };
      hunks.push(open);
    }
    if (removed) {
      atA += count;
      open.toA = atA;
    } else {
      atB += count;
      open.toB = atB;
    }
  }
  return hunks;
}

function idOf(word: string, ids: Map<string, number>): number {
  const known = ids.get(word);
  if (known !== undefined) return known;
  ids.set(word, ids.size);
  return ids.size - 1;
}
