import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bead } from './chain.ts';
import { posteriorOf } from './posterior.ts';

const SIZE = 4;
const BESIDE = { one: 0.4, both: 1.1 };

const bead: fc.Arbitrary<Bead> = fc
  .record({
    fromA: fc.nat(SIZE - 1),
    lengthA: fc.integer({ min: 1, max: 2 }),
    fromB: fc.nat(SIZE - 1),
    lengthB: fc.integer({ min: 1, max: 2 }),
    gain: fc.integer({ min: -40, max: 60 }),
  })
  .map(({ fromA, lengthA, fromB, lengthB, gain }) => ({
    fromA,
    toA: Math.min(SIZE, fromA + lengthA),
    fromB,
    toB: Math.min(SIZE, fromB + lengthB),
    gain: gain / 10,
  }));

/** The weight of a chain, start and end counting as neighbours; 0 where its beads are no chain. */
function weightOf(beads: readonly Bead[]): number {
  let [toA, toB, log] = [0, 0, 0];
  const end = { fromA: SIZE, toA: SIZE, fromB: SIZE, toB: SIZE, gain: 0 };
  for (const next of [...beads, end]) {
    if (next.fromA < toA || next.fromB < toB) return 0;
    const sides = Number(next.fromA === toA) + Number(next.fromB === toB);
    log += next.gain + (sides === 2 ? BESIDE.both : sides === 1 ? BESIDE.one : 0);
    [toA, toB] = [next.toA, next.toB];
  }
  return Math.exp(log);
}

/** The same by trying every subset. */
function byHand(beads: readonly Bead[]): { total: number; probabilities: number[] } {
  const sums = beads.map(() => 0);
  let total = 0;
  for (let subset = 0; subset < 1 << beads.length; subset++) {
    const inside = beads.map((one, index) => ({ one, index })).filter(({ index }) => (subset >> index) & 1);
    inside.sort((x, y) => x.one.fromA - y.one.fromA || x.one.fromB - y.one.fromB);
    const weight = weightOf(inside.map(({ one }) => one));
    total += weight;
    for (const { index } of inside) sums[index] = (sums[index] ?? 0) + weight;
  }
  return { total, probabilities: sums.map((sum) => sum / total) };
}

describe('the probabilities of beads', () => {
  test('are those of all chains, tried one by one', () => {
    fc.assert(
      fc.property(fc.array(bead, { maxLength: 8 }), (beads) => {
        const expected = byHand(beads);
        const found = posteriorOf(beads, SIZE, SIZE, BESIDE);
        expect(found.logTotal).toBeCloseTo(Math.log(expected.total), 9);
        for (const [index, probability] of expected.probabilities.entries()) {
          expect(found.probabilities[index]).toBeCloseTo(probability, 9);
        }
      }),
      { numRuns: 300 },
    );
  });

  const at = (a: number, b: number, gain: number): Bead => ({ fromA: a, toA: a + 1, fromB: b, toB: b + 1, gain });
  const probabilityOf = (index: number, beads: readonly Bead[]) =>
    posteriorOf(beads, 3, 3, BESIDE).probabilities[index] ?? 0;

  test('rise between linked neighbours, and fall where a better pair crosses', () => {
    const alone = probabilityOf(0, [at(1, 1, 0)]);
    expect(probabilityOf(0, [at(1, 1, 0), at(0, 0, 5), at(2, 2, 5)])).toBeGreaterThan(alone);
    expect(probabilityOf(0, [at(1, 1, 0), at(0, 2, 5)])).toBeLessThan(alone);
  });

  test('stay numbers over thousands of sure links', () => {
    const many = Array.from({ length: 3000 }, (_, i) => at(i, i, 7));
    const { probabilities } = posteriorOf(many, 3000, 3000, BESIDE);
    expect(Math.min(...probabilities.slice(0, 100))).toBeGreaterThan(0.99);
  });

  test('of nothing are none', () => {
    expect(posteriorOf([], 2, 3, BESIDE).probabilities).toHaveLength(0);
  });
});
