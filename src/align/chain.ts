/** Sentences `[fromA, toA)` of the original held to say the same as `[fromB, toB)` of the revision. */
export interface Bead {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
  /** Log-odds that the pairing is right, less those of the threshold: worth linking when positive. */
  readonly gain: number;
}

/**
 * The order-preserving chain of beads with the greatest total gain. Sentences between beads stay
 * unlinked, which costs nothing: a bead's gain is measured against not linking.
 *
 * `neighbourly` is added for each bead that follows another without a gap on either side (half of it
 * where one side alone has a gap), for pairs confirm their neighbours.
 *
 * Method: sparse dynamic programming over beads (Eppstein, Galil, Giancarlo and Italiano 1992) with a
 * Fenwick tree of prefix maxima. O(b log n) for b beads; memory O(b + n).
 */
export function bestChain(beads: readonly Bead[], sizeA: number, sizeB: number, neighbourly: number): Bead[] {
  const byStart = buckets(beads, sizeA + 1, (bead) => bead.fromA);
  const byEnd = buckets(beads, sizeA + 1, (bead) => bead.toA);
  const total = new Float64Array(beads.length);
  const previous = new Int32Array(beads.length).fill(-1);
  const reach = prefixMaxima(sizeB + 1, total);
  /** Best bead that ends before (a, b), by either coordinate: the ones a neighbour can lean on. */
  const endsAt = new Map<number, number>();
  const endsAtA = new Int32Array(sizeA + 1).fill(-1);
  const endsAtB = new Int32Array(sizeB + 1).fill(-1);
  for (let a = 0; a <= sizeA; a++) {
    for (const index of byEnd[a] ?? []) {
      const bead = beads[index] as Bead;
      reach.raise(bead.toB, index);
      keepBest(endsAt, a * (sizeB + 1) + bead.toB, index, total);
      if (better(index, endsAtA[a] as number, total)) endsAtA[a] = index;
      if (better(index, endsAtB[bead.toB] as number, total)) endsAtB[bead.toB] = index;
    }
    for (const index of byStart[a] ?? []) {
      const bead = beads[index] as Bead;
      const from = (candidate: number | undefined, bonus: number) => {
        if (candidate === undefined || candidate < 0) return;
        const before = beads[candidate] as Bead;
        if (before.toB > bead.fromB || before.toA > bead.fromA) return;
        const sum = (total[candidate] as number) + bonus + bead.gain;
        if (sum > (total[index] as number)) {
          total[index] = sum;
          previous[index] = candidate;
        }
      };
      total[index] = bead.gain;
      from(reach.best(bead.fromB), 0);
      from(endsAtA[a], neighbourly / 2);
      from(endsAtB[bead.fromB], neighbourly / 2);
      from(endsAt.get(a * (sizeB + 1) + bead.fromB), neighbourly);
    }
  }
  return walkBack(beads, total, previous);
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

function keepBest(map: Map<number, number>, key: number, index: number, total: Float64Array): void {
  const known = map.get(key);
  if (known === undefined || better(index, known, total)) map.set(key, index);
}

function buckets(beads: readonly Bead[], size: number, keyOf: (bead: Bead) => number): (number[] | undefined)[] {
  const lists: (number[] | undefined)[] = new Array(size);
  for (const [index, bead] of beads.entries()) {
    const key = keyOf(bead);
    const list = lists[key];
    if (list === undefined) lists[key] = [index];
    else list.push(index);
  }
  return lists;
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
