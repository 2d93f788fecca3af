import { diffArrays } from 'diff';
import { describe, expect, it } from 'vitest';
import { commonRuns } from './common-runs.ts';

/** Every list of up to `most` of these letters. */
function listsOf(letters: readonly string[], most: number): string[][] {
  const lists: string[][] = [[]];
  for (let from = 0, length = 1; length <= most; length++) {
    const shorter = lists.slice(from);
    from = lists.length;
    for (const list of shorter) for (const letter of letters) lists.push([...list, letter]);
  }
  return lists;
}

/** The runs that the `diff` package keeps. */
function keptByPackage(a: readonly string[], b: readonly string[], mostEdits: number) {
  let [fromA, fromB] = [0, 0];
  return (
    diffArrays([...a], [...b], { maxEditLength: mostEdits })?.flatMap(({ count, added, removed }) => {
      const run = { fromA, fromB, length: count };
      if (!added) fromA += count;
      if (!removed) fromB += count;
      return added || removed ? [] : [run];
    }) ?? null
  );
}

const bare = (runs: ReturnType<typeof commonRuns>) =>
  runs?.map(({ fromA, fromB, length }) => ({ fromA, fromB, length })) ?? null;

describe('the runs that two lists have in common', () => {
  it('are in order, each as long as it can be', () => {
    const [a, b] = ['the old mill is shut', 'the mill will be shut'].map((text) => text.split(' '));
    expect(bare(commonRuns(a ?? [], b ?? [], 10))).toEqual([
      { fromA: 0, fromB: 0, length: 1 },
      { fromA: 2, fromB: 1, length: 1 },
      { fromA: 4, fromB: 4, length: 1 },
    ]);
  });

  it('are those of the diff package, whichever of several ways is as short', () => {
    const lists = listsOf(['x', 'y', 'z'], 4);
    for (const a of lists) for (const b of lists) expect(bare(commonRuns(a, b, 9))).toEqual(keptByPackage(a, b, 9));
  });

  it('are not looked for beyond so many edits', () => {
    const [a, b] = [Array.from('abcdef'), Array.from('xbydzf')];
    for (let most = 0; most < 8; most++) expect(bare(commonRuns(a, b, most))).toEqual(keptByPackage(a, b, most));
    expect(commonRuns(a, b, 5)).toBeNull();
    expect(commonRuns(a, b, 6)).not.toBeNull();
  });
});
