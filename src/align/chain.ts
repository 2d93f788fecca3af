/** Sentences `[fromA, toA)` of the original held to say the same as `[fromB, toB)` of the revision. */
export interface Bead {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
  /** What linking them is worth. */
  readonly gain: number;
}

/**
 * The order-preserving chain of beads with the greatest total gain. Sentences between beads stay
 * unlinked, which costs nothing: a bead's gain is measured against not linking.
 *
 * Method: sparse dynamic programming over beads (Eppstein, Galil, Giancarlo and Italiano 1992) with a
 * Fenwick tree of prefix maxima. O(b log n) for b beads; memory O(b + n).
 */
export function bestChain(beads: readonly Bead[], sizeB: number): Bead[] {
  const byStart = sorted(beads, (bead) => bead.fromA);
  const byEnd = sorted(beads, (bead) => bead.toA);
  const total = new Float64Array(beads.length);
  const previous = new Int32Array(beads.length).fill(-1);
  const reach = prefixMaxima(sizeB + 1, total);
  let ended = 0;
  for (const index of byStart) {
    const bead = beads[index] as Bead;
    for (; ended < byEnd.length && (beads[byEnd[ended] as number] as Bead).toA <= bead.fromA; ended++) {
      reach.raise((beads[byEnd[ended] as number] as Bead).toB, byEnd[ended] as number);
    }
    const before = reach.best(bead.fromB);
    const reached = before < 0 ? 0 : (total[before] as number);
    total[index] = bead.gain + Math.max(0, reached);
    if (reached > 0) previous[index] = before;
  }
  return walkBack(beads, total, previous);
}

function sorted(beads: readonly Bead[], positionOf: (bead: Bead) => number): Int32Array {
  const position = (index: number) => positionOf(beads[index] as Bead);
  return Int32Array.from(beads.keys()).sort((x, y) => position(x) - position(y) || x - y);
}

function walkBack(beads: readonly Bead[], total: Float64Array, previous: Int32Array): Bead[] {
  let last = -1;
  for (let i = 0; i < beads.length; i++) {
    if ((total[i] as number) > 0 && better(i, last, total)) last = i;
  }
  const chain: Bead[] = [];
  for (let i = last; i >= 0; i = previous[i] as number) chain.push(beads[i] as Bead);
  return chain.reverse();
}

function better(index: number, than: number, total: Float64Array): boolean {
  return than < 0 || (total[index] as number) > (total[than] as number);
}

/** A Fenwick tree over positions `0..size-1` that answers: which bead of greatest total ends at or before here? */
function prefixMaxima(size: number, total: Float64Array) {
  const tree = new Int32Array(size + 1).fill(-1);
  return {
    raise(position: number, index: number): void {
      for (let i = position + 1; i <= size; i += i & -i) {
        if (better(index, tree[i] as number, total)) tree[i] = index;
      }
    },
    best(position: number): number {
      let best = -1;
      for (let i = position + 1; i > 0; i -= i & -i) {
        const index = tree[i] as number;
        if (index >= 0 && better(index, best, total)) best = index;
      }
      return best;
    },
  };
}
