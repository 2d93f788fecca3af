/** Two running texts of different length, scrolled as one. */
import { firstIndex } from '../model/lists.ts';

/** Two heights, one in each column, that show the same sentence. */
export interface SyncAnchor {
  readonly original: number;
  readonly revision: number;
}

/** A common scale: `at[i]` on it shows `anchors[i]` in both columns. */
export interface Sync {
  readonly at: readonly number[];
  readonly anchors: readonly SyncAnchor[];
  readonly length: number;
}

/**
 * The scale on which both columns pass through every anchor together. Between two anchors it is as
 * long as the longer column, so that each column only ever waits and never runs backwards.
 * Anchors must come in the original's order; those out of the revision's order are left out.
 */
export function synchronise(anchors: readonly SyncAnchor[], end: SyncAnchor): Sync {
  const kept: SyncAnchor[] = [{ original: 0, revision: 0 }];
  const at = [0];
  for (const anchor of [...anchors, end]) {
    const last = kept.at(-1) as SyncAnchor;
    const original = anchor.original - last.original;
    const revision = anchor.revision - last.revision;
    if (original < 0 || revision < 0) continue;
    kept.push(anchor);
    at.push((at.at(-1) as number) + Math.max(original, revision));
  }
  return { at, anchors: kept, length: at.at(-1) as number };
}

/** What stands at a point of the scale, in each column. */
export function heightsAt(sync: Sync, point: number): SyncAnchor {
  const { next, share } = spotOf(sync, point);
  const before = sync.anchors[next - 1] as SyncAnchor;
  const after = sync.anchors[next] ?? before;
  return {
    original: before.original + share * (after.original - before.original),
    revision: before.revision + share * (after.revision - before.revision),
  };
}

/** The point of the scale where a height of one column is shown. */
export function pointOf({ at, anchors }: Sync, side: keyof SyncAnchor, height: number): number {
  const next = Math.min(
    Math.max(
      1,
      firstIndex(anchors.length, (index) => heightOf(anchors, side, index) >= height),
    ),
    anchors.length - 1,
  );
  const from = heightOf(anchors, side, next - 1);
  const span = heightOf(anchors, side, next) - from;
  const share = span === 0 ? 0 : Math.min(1, Math.max(0, (height - from) / span));
  return (at[next - 1] as number) + share * ((at[next] as number) - (at[next - 1] as number));
}

/** A point of a scale, by the anchors around it: it means the same place when heights turn out otherwise. */
export interface Spot {
  /** The anchor after the point. */
  readonly next: number;
  /** How far between the anchor before and this one, 0 to 1. */
  readonly share: number;
}

export function spotOf({ at, length }: Sync, point: number): Spot {
  const here = Math.min(Math.max(point, 0), length);
  const next = Math.max(
    1,
    firstIndex(at.length, (index) => (at[index] as number) >= here),
  );
  const from = at[next - 1] as number;
  const span = (at[next] ?? from) - from;
  return { next, share: span === 0 ? 0 : (here - from) / span };
}

export function pointAtSpot({ at, length }: Sync, { next, share }: Spot): number {
  const from = at[next - 1] ?? length;
  return from + share * ((at[next] ?? from) - from);
}

function heightOf(anchors: readonly SyncAnchor[], side: keyof SyncAnchor, index: number): number {
  return (anchors[index] as SyncAnchor)[side];
}
