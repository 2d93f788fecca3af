/** Two running texts of different length, scrolled as one. */

/** Two heights, one in each column, that show the same sentence. */
export interface Anchor {
  readonly original: number;
  readonly revision: number;
}

/** A common scale: `at[i]` on it shows `anchors[i]` in both columns. */
export interface Sync {
  readonly at: readonly number[];
  readonly anchors: readonly Anchor[];
  readonly length: number;
}

/**
 * The scale on which both columns pass through every anchor together. Between two anchors it is as
 * long as the longer column, so that each column only ever waits and never runs backwards.
 * Anchors must come in the original's order; those out of the revision's order are left out.
 */
export function synchronise(anchors: readonly Anchor[], end: Anchor): Sync {
  const kept: Anchor[] = [{ original: 0, revision: 0 }];
  const at = [0];
  for (const anchor of [...anchors, end]) {
    const last = kept.at(-1) as Anchor;
    const original = anchor.original - last.original;
    const revision = anchor.revision - last.revision;
    if (original < 0 || revision < 0) continue;
    kept.push(anchor);
    at.push((at.at(-1) as number) + Math.max(original, revision));
  }
  return { at, anchors: kept, length: at.at(-1) as number };
}

/** What stands at a point of the scale, in each column. */
export function heightsAt({ at, anchors, length }: Sync, point: number): Anchor {
  const here = Math.min(Math.max(point, 0), length);
  const next = Math.max(1, firstAtLeast(at, here));
  const before = anchors[next - 1] as Anchor;
  const after = anchors[next] ?? before;
  const from = at[next - 1] as number;
  const span = (at[next] ?? from) - from;
  const share = span === 0 ? 0 : (here - from) / span;
  return {
    original: before.original + share * (after.original - before.original),
    revision: before.revision + share * (after.revision - before.revision),
  };
}

/** The point of the scale where a height of one column is shown. */
export function pointOf({ at, anchors }: Sync, side: keyof Anchor, height: number): number {
  const heights = anchors.map((anchor) => anchor[side]);
  const next = Math.min(Math.max(1, firstAtLeast(heights, height)), heights.length - 1);
  const from = heights[next - 1] as number;
  const span = (heights[next] as number) - from;
  const share = span === 0 ? 0 : Math.min(1, Math.max(0, (height - from) / span));
  return (at[next - 1] as number) + share * ((at[next] as number) - (at[next - 1] as number));
}

function firstAtLeast(values: readonly number[], wanted: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
