/** Which rows the reader sees, and the way from there. */
import { isOnPaper } from '../ui/on-paper.ts';
import { NO_POSITIONS, type RowPositions, type ViewHandle } from '../ui/view-handle.ts';
import type { Stop } from './stops.ts';

/** So much of a row's upper edge may be hidden before it counts as above the view, in pixels. */
export const HIDDEN = 8;

export interface Sight {
  readonly positions: RowPositions;
  /** Where rows begin to be seen: below the heads of the sheets. */
  readonly top: number;
  readonly bottom: number;
}

/** What can be seen now, in the window's pixels: no row while the view is drawn for paper. */
export function sightOf(main: HTMLElement | null, view: ViewHandle | null): Sight {
  // asked for the style of one of its heads, the browser would style all of it
  if (isOnPaper()) return { positions: NO_POSITIONS, top: 0, bottom: 0 };
  return { positions: view?.positions() ?? NO_POSITIONS, ...edgesOf(main) };
}

/** Between which heights of the window text can be read: below what sticks to the upper edge, one under the other. */
export function edgesOf(main: HTMLElement | null): Pick<Sight, 'top' | 'bottom'> {
  const frame = main?.getBoundingClientRect();
  const heads = [...(main?.querySelectorAll('[data-tools], [data-find], [data-heads]') ?? [])]
    .filter((head) => getComputedStyle(head).position === 'sticky')
    .map((head) => head.getBoundingClientRect())
    .sort((a, b) => a.top - b.top);
  const top = heads.reduce(
    (edge, head) => (head.top <= edge + 1 ? Math.max(edge, head.bottom) : edge),
    Math.max(0, frame?.top ?? 0),
  );
  return { top, bottom: Math.min(window.innerHeight, frame?.bottom ?? window.innerHeight) };
}

export function isSeen({ positions, top, bottom }: Sight, link: number | undefined): boolean {
  const position = link === undefined ? undefined : positions.get(link);
  return position !== undefined && position.top + position.height > top && position.top < bottom;
}

/** The first row that begins in view; of none the first that is cut by its edge. */
export function firstSeen(
  { positions, top, bottom }: Sight,
  among: (link: number) => boolean = () => true,
): number | null {
  let first: { link: number; top: number } | null = null;
  for (const [link, position] of positions) {
    if (position.top < top - HIDDEN || position.top >= bottom || !among(link)) continue;
    if (first === null || position.top < first.top) first = { link, top: position.top };
  }
  return first?.link ?? null;
}

/** The stop to go to from what is in view: forward the first at or below the edge, back the last above it; round and round. */
export function stopFrom(
  { positions, top }: Sight,
  stops: readonly Stop[],
  by: 1 | -1,
  chosen: number | undefined,
): number {
  // a view that is not drawn yet, or drawn for paper, has no rows
  if (positions.size === 0) return by === 1 ? 0 : stops.length - 1;
  const edge = (chosen === undefined ? undefined : positions.get(chosen)?.top) ?? top;
  const below = stops.findIndex(({ link }) => (positions.get(link)?.top ?? Number.NEGATIVE_INFINITY) >= edge - HIDDEN);
  if (by === 1) return Math.max(0, below);
  return (below === -1 ? stops.length : below === 0 ? stops.length : below) - 1;
}
