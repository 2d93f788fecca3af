import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gather, kendallTau, lazily } from './collections.ts';

it("Kendall's tau of an order, its reverse, and of too few", () => {
  expect([[0, 1, 2], [2, 1, 0], [1, 0, 2], [7], []].map(kendallTau)).toEqual([1, -1, 1 / 3, 0, 0]);
});

it('is the balance of the pairs, each looked at', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(40), { minLength: 2 }), (ranks) => {
      const pairs = ranks.flatMap((rank, at) => ranks.slice(at + 1).map((later) => (later > rank ? 1 : -1)));
      const balance = pairs.reduce<number>((sum, one) => sum + one, 0);
      expect(kendallTau(ranks)).toBeCloseTo(balance / pairs.length, 12);
    }),
  );
});

describe('gather', () => {
  it('joins what is found at each item, in order, with its index', () => {
    expect(gather(['a', 'b', 'c'], (item, index) => (index === 1 ? [] : [item, `${item}${index}`]))).toEqual([
      'a',
      'a0',
      'c',
      'c2',
    ]);
  });

  it('leaves lists inside what is found as they are', () => {
    expect(gather([1, 2], (item) => [[item]])).toEqual([[1], [2]]);
  });
});

describe('lazily', () => {
  it('computes once it is asked, and once alone, whatever the value', () => {
    let computed = 0;
    const value = lazily(() => {
      computed++;
      return undefined;
    });
    expect(computed).toBe(0);
    expect([value(), value()]).toEqual([undefined, undefined]);
    expect(computed).toBe(1);
  });
});
