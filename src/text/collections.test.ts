import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kendallTau } from './collections.ts';

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
