import type { Range } from '../comparison.ts';
import { firstIndexWhere } from './collections.ts';

/** Anything that covers `[start, end)` of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text a range covers. Slice only to show or to fold; positions travel as ranges. */
export function textOf(text: string, range: Range): string {
  return text.slice(range[0], range[1]);
}

/** Whether two half-open ranges share at least one position. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * The index of the first item whose `start` is at or after `position`, or the list's length.
 * The items must be sorted by `start`; O(log n).
 */
export function firstAtOrAfter(items: readonly Span[], position: number): number {
  return firstIndexWhere(items, ({ start }) => start >= position);
}

/** The items that start inside a range, in order. They must be sorted by `start`; O(log n) and what is found. */
export function startingIn<T extends Span>(items: readonly T[], [start, end]: Range): T[] {
  return items.slice(firstAtOrAfter(items, start), firstAtOrAfter(items, end));
}

/** The items that share a position with a span. They must be sorted and must not overlap; O(log n) and what is found. */
export function overlapping<T extends Span>(items: readonly T[], span: Span): T[] {
  return items.slice(
    firstIndexWhere(items, ({ end }) => end > span.start),
    firstAtOrAfter(items, span.end),
  );
}

/**
 * The index of the item that covers `position`, or -1.
 * The items must be sorted and must not overlap; O(log n).
 */
export function indexAt(items: readonly Span[], position: number): number {
  const after = firstAtOrAfter(items, position + 1) - 1;
  const item = items[after];
  return item !== undefined && position < item.end ? after : -1;
}
