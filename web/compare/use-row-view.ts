import { type Ref, type RefObject, useEffect, useImperativeHandle, useRef } from 'react';
import type { RowLayout } from '../model/row-layout.ts';
import type { RowPosition, ViewHandle } from '../ui/view-handle.ts';
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
    const index = layout.rows.findIndex((row) => row.link === link && !row.stub);
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

function drawnRows(
  root: HTMLElement | null,
  { rows }: RowLayout,
  { shown }: Reading['folds'],
): ReadonlyMap<number, RowPosition> {
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

function allRows(
  { rows }: RowLayout,
  { shown }: Reading['folds'],
  list: WindowedHandle,
): ReadonlyMap<number, RowPosition> {
  const positions = new Map<number, RowPosition>();
  const heights = list.heights();
  const start = list.start()?.getBoundingClientRect().top;
  if (heights === null || start === undefined) return positions;
  for (const [index, { first, last }] of shown.entries()) {
    const position = { top: start + heights.topOf(index), height: heights.heightOf(index) };
    for (const { link, stub } of rows.slice(first, last)) if (!stub) positions.set(link, position);
  }
  return positions;
}
