import { type Bead, bucketBeads } from './chain.ts';
import type { Weights } from './weights.ts';

export interface Posterior {
  /** The probability of each bead over all order-preserving chains of beads. */
  readonly probabilities: Float64Array;
  /** Log of the sum over all chains (the partition function): what the likelihood of one chain is measured against. */
  readonly logTotal: number;
  /** The expected number of beads, the end included, that follow another without a gap on one side, and on both. */
  readonly beside: { readonly one: number; readonly both: number };
}

/**
 * Computes the probability of each bead, given all others. A chain's weight is the exponential of its beads' log-odds
 * and of `beside` for neighbours; the sum runs over every order-preserving chain, the empty one too. A pair that a
 * better pair crosses loses; a pair between two linked neighbours gains.
 *
 * Method: forward-backward over a log-linear model of the whole chain (Lafferty, McCallum and Pereira 2001), with
 * prefix sums in a Fenwick tree. O(b log n) for b beads; memory O(b + n).
 */
export function posteriorOf(
  beads: readonly Bead[],
  sizeA: number,
  sizeB: number,
  beside: Weights['beside'],
): Posterior {
  const forward = sumsBefore(beads, sizeA, sizeB, beside);
  const mirrored = beads.map(({ fromA, toA, fromB, toB, gain }): Bead => {
    return { fromA: sizeA - toA, toA: sizeA - fromA, fromB: sizeB - toB, toB: sizeB - fromB, gain };
  });
  const backward = sumsBefore(mirrored, sizeA, sizeB, beside);
  const probabilities = new Float64Array(beads.length);
  let { one, both } = forward.end;
  for (let i = 0; i < beads.length; i++) {
    const log = (forward.before[i] as number) + (backward.before[i] as number) + (beads[i] as Bead).gain;
    const probability = Math.min(1, Math.exp(log - forward.end.total));
    probabilities[i] = probability;
    one += probability * (forward.one[i] as number);
    both += probability * (forward.both[i] as number);
  }
  return { probabilities, logTotal: forward.end.total, beside: { one, both } };
}

interface Sums {
  /** By bead: the log of the sum over all chains that may stand before it. */
  readonly before: Float64Array;
  /** By bead: the share of that sum whose last bead ends beside it on one side, and on both. */
  readonly one: Float64Array;
  readonly both: Float64Array;
  readonly end: { readonly total: number; readonly one: number; readonly both: number };
}

const NONE = Number.NEGATIVE_INFINITY;

function sumsBefore(beads: readonly Bead[], sizeA: number, sizeB: number, beside: Weights['beside']): Sums {
  const byStart = bucketBeads(beads, sizeA, (bead) => bead.fromA);
  const byEnd = bucketBeads(beads, sizeA, (bead) => bead.toA);
  const [before, through] = [new Float64Array(beads.length), new Float64Array(beads.length)];
  const [one, both] = [new Float64Array(beads.length), new Float64Array(beads.length)];
  const [extraOne, extraBoth] = [Math.log(Math.expm1(beside.one)), Math.log(Math.expm1(beside.both))];
  const reach = prefixSums(sizeB + 1);
  /** By `b`: chains that end at it and before the present `a`; the start counts as a chain that ends at (0, 0). */
  const endsAtB = new Float64Array(sizeB + 1).fill(NONE);
  reach.add(0, 0);
  /** The chains that end at the present `a`. */
  let row: { readonly at: number; sum: number }[] = [];
  for (let a = 0; a <= sizeA; a++) {
    for (const { at, sum } of row) endsAtB[at] = logAdd(endsAtB[at] as number, sum);
    row = a === 0 ? [{ at: 0, sum: 0 }] : [];
    for (const index of byEnd(a)) {
      const at = (beads[index] as Bead).toB;
      const sum = through[index] as number;
      reach.add(at, sum);
      const cell = row.find((other) => other.at === at);
      if (cell === undefined) row.push({ at, sum });
      else cell.sum = logAdd(cell.sum, sum);
    }
    for (const index of byStart(a)) {
      const { fromB, gain } = beads[index] as Bead;
      const sums = sumAt(fromB);
      before[index] = sums.total;
      one[index] = sums.one;
      both[index] = sums.both;
      through[index] = sums.total + gain;
    }
  }
  return { before, one, both, end: sumAt(sizeB) };

  /** Sums the chains that end at or before (the present a, `b`); those that end beside it weigh more. */
  function sumAt(b: number) {
    let besideOne = endsAtB[b] as number;
    let exact = NONE;
    for (const { at, sum } of row) {
      if (at < b) besideOne = logAdd(besideOne, sum);
      else if (at === b) exact = sum;
    }
    const total = logAdd(logAdd(reach.upTo(b), extraOne + besideOne), extraBoth + exact);
    return { total, one: Math.exp(beside.one + besideOne - total), both: Math.exp(beside.both + exact - total) };
  }
}

/** `log(exp(x) + exp(y))` without overflow; a summand below e^-40 of the other one is left out. */
function logAdd(x: number, y: number): number {
  if (x < y) return x - y > -40 ? y + Math.log1p(Math.exp(x - y)) : y;
  return y - x > -40 ? x + Math.log1p(Math.exp(y - x)) : x;
}

/** A Fenwick tree of logarithms over positions `0..size-1`: `upTo` gives the sum at or before a position. */
function prefixSums(size: number) {
  const tree = new Float64Array(size + 1).fill(NONE);
  return {
    add(position: number, log: number): void {
      for (let i = position + 1; i <= size; i += i & -i) tree[i] = logAdd(tree[i] as number, log);
    },
    upTo(position: number): number {
      let sum = NONE;
      for (let i = position + 1; i > 0; i -= i & -i) sum = logAdd(sum, tree[i] as number);
      return sum;
    },
  };
}
