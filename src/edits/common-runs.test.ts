import { describe, expect, it } from 'vitest';
import { commonRuns } from './common-runs.ts';

describe('the runs that two lists have in common', () => {
  it('are in order, each as long as it can be', () => {
    const [a = [], b = []] = ['the old mill is shut', 'the mill will be shut'].map((text) => text.split(' '));
    expect(commonRuns(a, b, 10)).toEqual([
      { fromA: 0, fromB: 0, length: 1 },
      { fromA: 2, fromB: 1, length: 1 },
      { fromA: 4, fromB: 4, length: 1 },
    ]);
  });

  it('hold whatever stands in the lists, zero and nothing among it', () => {
    expect(commonRuns([0, '', null, 7], [0, '', null, 8], 10)).toEqual([{ fromA: 0, fromB: 0, length: 3 }]);
    expect(commonRuns([], [1], 10)).toEqual([]);
  });

  it('are not looked for beyond so many edits', () => {
    const [a, b] = [Array.from('abcdef'), Array.from('xbydzf')];
    expect(commonRuns(a, b, 5)).toBeNull();
    expect(commonRuns(a, b, 6)).toEqual([1, 3, 5].map((at) => ({ fromA: at, fromB: at, length: 1 })));
  });
});
