import { type Ref, type RefObject, useEffect, useImperativeHandle, useRef } from 'react';
import type { RowLayout } from '../model/row-layout.ts';
import { NO_POSITIONS, type RowPosition, type RowPositions, type ViewHandle } from '../ui/view-handle.ts';
import type { WindowedHandle } from '../ui/windowed.tsx';
import type { Reading } from './reading.ts';

/** Lets a view that is a list of rows show, focus and place its links, whether their rows are drawn, folded or not. */
export function useRowView(
  handle: Ref<ViewHandle> | undefined,
  { layout, folds }: Reading,
  root: RefObject<HTMLElement | null>,
  list: RefObject<WindowedHandle | null>,
): void {
  /** What is shown once its stretch is open, and whether it was asked for by a hand on the fold, which goes on there. */
  const wanted = useRef<number | null>(null);
  const rowOf = (link: number) => root.current?.querySelector<HTMLElement>(`#link-${link}`) ?? null;
  const show = (link: number) => {
    const index = layout.rowOf[link] ?? -1;
    const place = folds.placeOf(index);
    if (index >= 0 && folds.shown[place]?.folded) {
      wanted.current = link;
      return folds.open(link);
    }
    if (list.current !== null && index >= 0) return list.current.show(place);
    const center = () => rowOf(link)?.scrollIntoView({ block: 'center' });
    center();
    // Rows that were never drawn have an estimated height until they come into view: look again.
    requestAnimationFrame(center);
  };
  useImperativeHandle(handle, () => ({
    show,
    focus: (link) => {
      const button = rowOf(link)?.querySelector('button');
      button?.focus({ preventScroll: true });
      return button != null;
    },
    hasFocus: () => root.current?.contains(document.activeElement) ?? false,
    positions: () =>
      list.current === null ? drawnRows(root.current, layout, folds) : allRows(layout, folds, list.current),
  }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was opened is the event
  useEffect(() => {
    const link = wanted.current;
    wanted.current = null;
    if (link !== null) show(link);
  }, [folds]);
}

function drawnRows(root: HTMLElement | null, { rows }: RowLayout, { shown }: Reading['folds']): RowPositions {
  const positions = new Map<number, RowPosition>();
  for (const row of root?.querySelectorAll('[id^="link-"]') ?? [])
    positions.set(Number(row.id.slice('link-'.length)), row.getBoundingClientRect());
  for (const fold of root?.querySelectorAll<HTMLElement>('[data-fold]') ?? []) {
    const own = shown[Number(fold.dataset.fold)];
    const box = fold.getBoundingClientRect();
    for (const { link } of rows.slice(own?.first, own?.last)) positions.set(link, box);
  }
  return positions;
}

function allRows({ rows, rowOf }: RowLayout, folds: Reading['folds'], list: WindowedHandle): RowPositions {
  const heights = list.heights();
  const start = list.start()?.getBoundingClientRect().top;
  if (heights === null || start === undefined) return NO_POSITIONS;
  const ofRow = (row: number): RowPosition => {
    const place = folds.placeOf(row);
    return { top: start + heights.topOf(place), height: heights.heightOf(place) };
  };
  return {
    get: (link) => {
      const row = rowOf[link] ?? -1;
      return row < 0 ? undefined : ofRow(row);
    },
    size: rows.length,
    *[Symbol.iterator]() {
      for (const [row, { link, stub }] of rows.entries()) if (!stub) yield [link, ofRow(row)] as const;
    },
  };
}
