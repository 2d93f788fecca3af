/** Where every link stands in a view that has only a part of its rows in the document. */
import { type RefObject, useEffect } from 'react';
import type { RowLayout } from '../model/row-layout.ts';
import type { WindowedHandle } from '../ui/windowed.tsx';

/** A row's upper edge in the window's pixels, as if it were drawn, and its height. */
export interface RowPosition {
  readonly top: number;
  readonly height: number;
}

/** The places of the links; null when all rows are in the document and say it themselves. */
export type RowPositions = () => ReadonlyMap<number, RowPosition> | null;

let current: RowPositions | null = null;

/** Where the links of the view on the screen stand; null when they are all in the document. */
export function rowPositions(): ReadonlyMap<number, RowPosition> | null {
  return current?.() ?? null;
}

/** Answers, as long as the view is on the screen, where its links stand. */
export function useRowPositions(own: RowPositions): void {
  useEffect(() => {
    current = own;
    return () => {
      if (current === own) current = null;
    };
  }, [own]);
}

/** Lets a list of rows answer where its links stand and bring them into view, whether drawn or not. */
export function useRowPlaces(layout: RowLayout, list: RefObject<WindowedHandle | null>): void {
  useEffect(() => {
    const show = (event: Event) => {
      const link = (event as CustomEvent<number>).detail;
      const index = layout.rows.findIndex((row) => row.link === link && !row.stub);
      if (list.current === null || index < 0) return;
      event.preventDefault();
      list.current.show(index);
    };
    const own = () => {
      const heights = list.current?.heights() ?? null;
      const start = list.current?.start()?.getBoundingClientRect().top;
      if (heights === null || start === undefined) return null;
      const places = new Map<number, RowPosition>();
      for (const [index, { link, stub }] of layout.rows.entries()) {
        if (!stub) places.set(link, { top: start + heights.topOf(index), height: heights.heightOf(index) });
      }
      return places;
    };
    current = own;
    document.addEventListener('storydiff-show', show);
    return () => {
      if (current === own) current = null;
      document.removeEventListener('storydiff-show', show);
    };
  }, [layout, list]);
}
