import { describe, expect, test } from 'vitest';
import { type FoundPair, linkMisses, tallyOf } from './misses.ts';

const pair = (a: number, b: number, moved = false): FoundPair => ({ a, b, moved });
const kinds = (found: readonly FoundPair[], gold: readonly FoundPair[]) =>
  linkMisses(found, gold).map(({ a, b, kind }) => `${a}-${b} ${kind}`);

describe('errors of links', () => {
  test('are none where all is right, or neither right nor wrong', () => {
    expect(linkMisses([pair(0, 0)], [pair(0, 0)])).toEqual([]);
    expect(linkMisses([pair(0, 1)], [], () => true)).toEqual([]);
  });

  test('are sorted by what is amiss', () => {
    expect(kinds([pair(0, 5, true)], [])).toEqual(['0-5 linked as moved, where gold has no link']);
    expect(kinds([pair(0, 0), pair(1, 0)], [pair(0, 0)])).toEqual(['1-0 linked as one more part of a split or merge']);
    expect(kinds([pair(0, 0)], [pair(0, 1)])).toEqual([
      '0-0 linked to another sentence than in gold',
      '0-1 not linked, for one of the two is linked otherwise',
    ]);
    expect(kinds([pair(0, 0)], [])).toEqual(['0-0 linked, where gold leaves both alone']);
    expect(kinds([pair(0, 0)], [pair(0, 0), pair(1, 0)])).toEqual(['1-0 not linked, a part of a split or merge']);
    expect(kinds([], [pair(0, 0)])).toEqual(['0-0 not linked, both left alone']);
  });

  test('are counted, the commonest kind first', () => {
    const misses = linkMisses([pair(9, 9)], [pair(0, 0), pair(1, 1)]);
    expect(tallyOf(misses)).toEqual(['2 not linked, both left alone', '1 linked, where gold leaves both alone']);
  });
});
