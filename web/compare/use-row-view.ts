import { type Ref, type RefObject, useImperativeHandle } from 'react';
import type { RowLayout } from '../model/row-layout.ts';
import type { RowPosition, ViewHandle } from '../ui/view-handle.ts';
import type { WindowedHandle } from '../ui/windowed.tsx';

/** Lets a view that is a list of rows show, focus and place its links, whether their rows are drawn or not. */
export function useRowView(
  handle: Ref<ViewHandle> | undefined,
  layout: RowLayout,
  root: RefObject<HTMLElement | null>,
  list: RefObject<WindowedHandle | null>,
): void {
  useImperativeHandle(handle, () => {
    const rowOf = (link: number) => root.current?.querySelector<HTMLElement>(`#link-${link}`) ?? null;
    return {
      show: (link) => {
        const index = layout.rows.findIndex((row) => row.link === link && !row.stub);
        if (list.current !== null && index >= 0) return list.current.show(index);
        const center = () => rowOf(link)?.scrollIntoView({ block: 'center' });
        center();
        // Rows that were never drawn have an estimated height until they come into view: look again.
        requestAnimationFrame(center);
      },
      focus: (link) => {
        const button = rowOf(link)?.querySelector('button');
        button?.focus({ preventScroll: true });
        return button != null;
      },
      hasFocus: () => root.current?.contains(document.activeElement) ?? false,
      positions: () => (list.current === null ? drawnRows(root.current) : allRows(layout, list.current)),
    };
  }, [layout, root, list]);
}

function drawnRows(root: HTMLElement | null): ReadonlyMap<number, RowPosition> {
  const rows = root?.querySelectorAll('[id^="link-"]') ?? [];
  return new Map([...rows].map((row) => [Number(row.id.slice('link-'.length)), row.getBoundingClientRect()]));
}

function allRows({ rows }: RowLayout, list: WindowedHandle): ReadonlyMap<number, RowPosition> {
  const positions = new Map<number, RowPosition>();
  const heights = list.heights();
  const start = list.start()?.getBoundingClientRect().top;
  if (heights === null || start === undefined) return positions;
  for (const [index, { link, stub }] of rows.entries()) {
    if (!stub) positions.set(link, { top: start + heights.topOf(index), height: heights.heightOf(index) });
  }
  return positions;
}
