import { describe, expect, test } from 'vitest';
import type { Bead } from './chain.ts';
import { findMoves, rivalOddsOf } from './moves.ts';
import type { Profiles } from './profiles.ts';
import type { ScoredPair } from './score.ts';

const WEIGHTS = {
  moveBias: 0,
  moveOdds: 1,
  moveRivals: 0,
  moveRivalsLeast: 0,
  moveAnchors: 0,
  moveDistance: 0,
  moveShare: 0,
  moveInGap: 0,
};

const pair = (a: number, b: number, odds: number): ScoredPair => ({
  a,
  b,
  odds,
  anchors: 0,
  distance: 0,
  contained: 0,
  lead: 0,
  share: 0,
  shareOf: { original: 0, revision: 0 },
});
const link = (a: number, b: number): Bead => ({ fromA: a, toA: a + 1, fromB: b, toB: b + 1, gain: 1 });

/** Stories of so many sentences, each unlike the others. */
const sidesOf = (original: number, revision: number) =>
  ({
    original: new Array(original).fill(null),
    revision: new Array(revision).fill(null),
    twins: Int32Array.from({ length: original + revision }, (_, sentence) => sentence),
    documents: null,
    surprisal: 0,
  }) as unknown as Profiles;

/** What is found among `open`, as `0~3` for a move and `0=3` for a pair that keeps its place. */
function find(open: readonly ScoredPair[], chain: readonly Bead[], certainty = 0.5): string[] {
  const { inOrder, moved } = findMoves(open, chain, sidesOf(6, 6), WEIGHTS, certainty);
  return [...inOrder.map(({ a, b }) => `${a}=${b}`), ...moved.map(({ a, b }) => `${a}~${b}`)];
}

test('rivals are counted by side: the parts of a split have theirs at the whole', () => {
  const parts = [pair(0, 0, 0), pair(0, 1, 1)];
  const rivals = rivalOddsOf(parts, sidesOf(1, 2))(parts[0] as ScoredPair);
  expect(rivals.original).toBeCloseTo(Math.E);
  expect(rivals.revision).toBe(0);
});

describe('moves', () => {
  test('are pairs that cross a link', () => {
    expect(find([pair(0, 5, 2)], [link(2, 2)])).toEqual(['0~5']);
    expect(find([pair(5, 0, 2)], [link(2, 2)])).toEqual(['5~0']);
  });

  test('are no pairs that keep the order: there the chain decided', () => {
    expect(find([pair(0, 1, 2), pair(4, 5, 2)], [link(2, 2)])).toEqual([]);
  });

  test('take each sentence once, the most convincing pair first', () => {
    expect(find([pair(0, 5, 2), pair(0, 4, 3), pair(1, 4, 2.5)], [link(2, 2)])).toEqual(['0~4']);
  });

  test('are not looked for where the chain held a pair to be next to impossible, whatever else speaks for it', () => {
    const many = (odds: number) => ({ ...pair(0, 5, odds), anchors: 9 });
    const threads = { ...WEIGHTS, moveAnchors: 1 };
    const found = (odds: number) => findMoves([many(odds)], [link(2, 2)], sidesOf(6, 6), threads, 0.5).moved.length;
    expect([found(-2.4), found(-2.6)]).toEqual([1, 0]);
  });

  test('of two sentences that changed places leave the surer one in its place', () => {
    expect(find([pair(3, 4, 2), pair(4, 3, 3)], [link(2, 2)])).toEqual(['4=3', '3~4']);
  });

  test('grow fewer, the surer a pairing must be', () => {
    expect(find([pair(0, 5, 2)], [link(2, 2)], 0.95)).toEqual([]);
  });
});
