import { type RefObject, useEffect } from 'react';
import type { ViewHandle } from '../ui/view-handle.ts';
import { firstSeen, sightOf } from './in-view.ts';

interface KeptRowInput {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly view: RefObject<ViewHandle | null>;
}

/** The window scrolls instead of the view below this width: one of the two forgets where it was. */
const NARROW = '(max-width: 767px)';
/** How long scrolling must rest before its place counts. */
const REST_MS = 100;
/** The heights of rows that were out of sight are known a few frames later. */
const FRAMES = 4;

/** Keeps the first row in view where it is while a tablet is turned, or a window made as narrow as a phone. */
export function useKeptRow({ scroller, view }: KeptRowInput): void {
  useEffect(() => {
    let kept: { readonly link: number; readonly below: number } | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let frames = 0;
    const keep = () => {
      const sight = sightOf(scroller.current, view.current);
      const link = firstSeen(sight);
      const main = scroller.current;
      // at the very top everything stands where it stood
      const isTop = (main?.scrollTop ?? 0) === 0 && window.scrollY === 0;
      kept = link === null || isTop ? null : { link, below: (sight.positions.get(link)?.top ?? 0) - sight.top };
    };
    const rest = () => {
      if (frames > 0) return;
      clearTimeout(timer);
      timer = setTimeout(keep, REST_MS);
    };
    const restore = () => {
      const main = scroller.current;
      if (kept === null || main === null) return;
      const off = () => {
        const sight = sightOf(main, view.current);
        const position = kept === null ? undefined : sight.positions.get(kept.link);
        return position === undefined || kept === null ? 0 : position.top - sight.top - kept.below;
      };
      main.scrollTop += off();
      if (Math.abs(off()) >= 1) window.scrollBy({ top: off(), behavior: 'instant' });
      frames--;
      if (frames > 0) requestAnimationFrame(restore);
    };
    const turn = () => {
      clearTimeout(timer);
      if (frames === 0) requestAnimationFrame(restore);
      frames = FRAMES;
    };
    const query = window.matchMedia(NARROW);
    query.addEventListener('change', turn);
    document.addEventListener('scroll', rest, { passive: true, capture: true });
    return () => {
      clearTimeout(timer);
      query.removeEventListener('change', turn);
      document.removeEventListener('scroll', rest, { capture: true });
    };
  }, [scroller, view]);
}
