import type { Bead } from './chain.ts';
import type { ScoredPair } from './score.ts';

/** Out of order a pair has to be more convincing than in order: it gives up the evidence of place. */
const MOVE_PENALTY = 0.8;
/** A neighbour that moves along confirms a move. */
const COMPANION_BONUS = 1.5;

/**
 * Pairs of sentences left over on both sides that are convincing out of order, best first, each
 * sentence once. Sentences that moved together confirm each other, so whole paragraphs come first.
 */
export function findMoves(open: readonly ScoredPair[], threshold: number): Bead[] {
  const oddsAt = new Map(open.map((pair) => [placeOf(pair.a, pair.b), pair.odds]));
  const companion = (a: number, b: number) => ((oddsAt.get(placeOf(a, b)) ?? -1) > 0 ? COMPANION_BONUS : 0);
  const ranked = open
    .map((pair) => ({
      pair,
      gain:
        pair.odds - threshold - MOVE_PENALTY + companion(pair.a - 1, pair.b - 1) + companion(pair.a + 1, pair.b + 1),
    }))
    .filter(({ gain }) => gain > 0)
    .sort((x, y) => y.gain - x.gain || x.pair.a - y.pair.a || x.pair.b - y.pair.b);
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  const moves: Bead[] = [];
  for (const { pair, gain } of ranked) {
    if (takenA.has(pair.a) || takenB.has(pair.b)) continue;
    takenA.add(pair.a);
    takenB.add(pair.b);
    moves.push({
      fromA: pair.a,
      toA: pair.a + 1,
      fromB: pair.b,
      toB: pair.b + 1,
      gain,
    });
  }
  return moves;
}

const PLACE = 0x2000000;

function placeOf(a: number, b: number): number {
  return a * PLACE + b;
}
