/** Sentences `[fromA, toA)` of the original aligned with `[fromB, toB)` of the revision (a bead: Brown, Lai and Mercer 1991). */
export interface Bead {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
  /** What aligning them is worth, in the unit of the caller; below 0 it is a loss. */
  readonly gain: number;
}

/** A bead of one sentence on each side. */
export function singleBead(a: number, b: number, gain: number): Bead {
  return { fromA: a, toA: a + 1, fromB: b, toB: b + 1, gain };
}

/**
 * Finds the order-preserving chain of beads with the greatest total gain. Sentences between beads stay unaligned,
 * which costs nothing: a bead's gain is measured against not aligning.
 *
 * Method: sparse dynamic programming over beads (Eppstein, Galil, Giancarlo and Italiano 1992) with a Fenwick tree of
 * prefix maxima. O(b log n) for b beads; memory O(b + n).
 */
export function bestChain(beads: readonly Bead[], sizeB: number): Bead[] {
  const sizeA = beads.reduce((most, { toA }) => Math.max(most, toA), 0);
  const byStart = bucketBeads(beads, sizeA, (bead) => bead.fromA);
  const byEnd = bucketBeads(beads, sizeA, (bead) => bead.toA);
  const total = new Float64Array(beads.length);
  const previous = new Int32Array(beads.length).fill(-1);
  const reach = prefixMaxima(sizeB + 1, total);
  for (let a = 0; a <= sizeA; a++) {
    for (const index of byEnd(a)) reach.raise((beads[index] as Bead).toB, index);
    for (const index of byStart(a)) {
      const { fromB, gain } = beads[index] as Bead;
      const before = reach.best(fromB);
      const reached = before < 0 ? 0 : (total[before] as number);
      total[index] = gain + Math.max(0, reached);
      if (reached > 0) previous[index] = before;
    }
  }
  let last = -1;
  for (let i = 0; i < beads.length; i++) if ((total[i] as number) > 0 && isBetter(i, last, total)) last = i;
  const chain: Bead[] = [];
  for (let i = last; i >= 0; i = previous[i] as number) chain.push(beads[i] as Bead);
  return chain.reverse();
}

/** Sorts beads by a position from 0 to `size` (counting sort); the result gives their indices at a position. O(b + n). */
export function bucketBeads(
  beads: readonly Bead[],
  size: number,
  positionOf: (bead: Bead) => number,
): (position: number) => Int32Array {
  const starts = new Int32Array(size + 2);
  for (const bead of beads) starts[positionOf(bead) + 1] = (starts[positionOf(bead) + 1] as number) + 1;
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  const next = starts.slice();
  const order = new Int32Array(beads.length);
  for (const [index, bead] of beads.entries()) {
    const position = positionOf(bead);
    order[next[position] as number] = index;
    next[position] = (next[position] as number) + 1;
  }
  return (position) => order.subarray(starts[position], starts[position + 1]);
}

function isBetter(index: number, than: number, total: Float64Array): boolean {
  return than < 0 || (total[index] as number) > (total[than] as number);
}

/** A Fenwick tree over positions `0..size-1`: `best` gives the bead of greatest total that ends at or before a position. */
function prefixMaxima(size: number, total: Float64Array) {
  const tree = new Int32Array(size + 1).fill(-1);
  return {
    raise(position: number, index: number): void {
      for (let i = position + 1; i <= size; i += i & -i) {
        if (isBetter(index, tree[i] as number, total)) tree[i] = index;
      }
    },
    best(position: number): number {
      let best = -1;
      for (let i = position + 1; i > 0; i -= i & -i) {
        const index = tree[i] as number;
        if (index >= 0 && isBetter(index, best, total)) best = index;
      }
      return best;
    },
  };
}
