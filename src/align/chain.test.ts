import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bead, bestChain } from './chain.ts';

const SIZE = 6;

const bead: fc.Arbitrary<Bead> = fc
  .record({
    fromA: fc.nat(SIZE - 1),
    lengthA: fc.integer({ min: 1, max: 2 }),
    fromB: fc.nat(SIZE - 1),
    lengthB: fc.integer({ min: 1, max: 2 }),
    gain: fc.integer({ min: -20, max: 60 }),
  })
  .map(({ fromA, lengthA, fromB, lengthB, gain }) => ({
    fromA,
    toA: Math.min(SIZE, fromA + lengthA),
    fromB,
    toB: Math.min(SIZE, fromB + lengthB),
    gain: gain / 10,
  }));

function total(chain: readonly Bead[]): number {
  return chain.reduce((sum, { gain }) => sum + gain, 0);
}

function isChain(beads: readonly Bead[]): boolean {
  return beads.every((next, i) => {
    const before = beads[i - 1];
    return before === undefined || (before.toA <= next.fromA && before.toB <= next.fromB);
  });
}

/** The greatest total of any chain, by trying every subset. */
function bestOfAll(beads: readonly Bead[]): number {
  let best = 0;
  for (let subset = 0; subset < 1 << beads.length; subset++) {
    const chain = beads.filter((_, i) => (subset >> i) & 1).sort((x, y) => x.fromA - y.fromA || x.fromB - y.fromB);
    if (isChain(chain)) best = Math.max(best, total(chain));
  }
  return best;
}

describe('the best chain', () => {
  test('gains as much as the best of all chains', () => {
    fc.assert(
      fc.property(fc.array(bead, { maxLength: 9 }), (beads) => {
        const chain = bestChain(beads, SIZE);
        expect(isChain(chain)).toBe(true);
        expect(total(chain)).toBeCloseTo(bestOfAll(beads), 9);
      }),
      { numRuns: 500 },
    );
  });

  test('of nothing is empty, and so is one of losses alone', () => {
    expect(bestChain([], 3)).toEqual([]);
    expect(bestChain([{ fromA: 0, toA: 1, fromB: 0, toB: 1, gain: -1 }], 3)).toEqual([]);
  });
});
