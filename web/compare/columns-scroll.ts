/** Two columns of different length, scrolled as one: linked sentences meet where they are read. */

import { flushSync } from 'react-dom';
import type { SideName } from '#engine';
import { type RowLayout, SIDES } from '../model/row-layout.ts';
import { NO_POSITIONS, type RowPositions, rowPositions } from '../ui/view-handle.ts';
import type { WindowedHandle } from '../ui/windowed.tsx';
import type { Column } from './column.ts';
import type { ColumnsFrame } from './connectors.tsx';
import { heightsAt, pointAtSpot, pointOf, type Sync, type SyncAnchor, spotOf, synchronise } from './sync.ts';

interface ColumnsScrollOptions {
  readonly layout: RowLayout;
  readonly columns: Readonly<Record<SideName, Column>>;
  readonly listOf: (side: SideName) => WindowedHandle | null;
  /** The element around both columns, and the two. */
  readonly element: HTMLElement;
  readonly sheets: Readonly<Record<SideName, HTMLElement>>;
  /** What scrolls. */
  readonly view: HTMLElement;
  /** Whether linked sentences meet; else each column runs on by itself. */
  readonly together: boolean;
  readonly onFrame: (frame: ColumnsFrame) => void;
}

export type ColumnsScroll = ReturnType<typeof followColumns>;

/** Connectors are drawn this far beyond the window, so that none appears while it is scrolled. */
const MARGIN = 300;
/** Longer than the pause between two turns of a wheel. */
const REST_MS = 150;
/** As long as a place that was asked for may take to be drawn and measured. */
const AIM_MS = 600;
/** So near to their heads the columns are put right at once, or they would begin above or below them. */
const NEAR_HEADS = 900;

/**
 * Scrolls the columns. Paragraphs above the view that turn out taller than estimated must not move what is read, and
 * the scroll must not be corrected while a hand or a wheel is at it: until it rests, the columns stand for a point
 * that lies off the one that is scrolled to (by the debt).
 */
export function followColumns(options: ColumnsScrollOptions) {
  const { layout, columns, listOf, element, sheets, view, together, onFrame } = options;
  const pairs = together ? pairsInOrder(layout, columns) : [];
  let sync: Sync | null = null;
  let debt = 0;
  let rest = 0;
  let looking = false;
  let stale = false;
  let planned = false;
  let stopped = false;
  let aim: { readonly side: SideName; readonly sentence: number } | null = null;
  let aiming = 0;

  const measure = () => {
    const top = element.getBoundingClientRect().top - view.getBoundingClientRect().top + view.scrollTop;
    const page = view.clientHeight;
    const range = Math.max(1, view.scrollHeight - page);
    // What is read stands at the top when the reading begins, and at the foot when it ends.
    return { top, page, range, point: view.scrollTop - top + (page * view.scrollTop) / range };
  };
  const within = (point: number) => Math.min(sync?.length ?? 0, Math.max(0, point));

  const place = (atOnce: boolean) => {
    if (sync === null) return;
    const { top, page, point: scrolled } = measure();
    if (Math.abs(debt) > 1 && scrolled + debt < NEAR_HEADS) settle();
    const point = within(scrolled + debt);
    const here = heightsAt(sync, point);
    const shift = (side: SideName) => (together ? Math.round(point - debt - here[side]) : 0);
    const start = view.scrollTop - top;
    const frame = {
      original: shift('original'),
      revision: shift('revision'),
      top: start - MARGIN,
      bottom: start + page + MARGIN,
    };
    for (const side of SIDES) sheets[side].style.transform = `translateY(${frame[side]}px)`;
    if (together && !looking) {
      looking = true;
      stale = false;
      for (const side of SIDES) listOf(side)?.look(atOnce);
      looking = false;
      // Both columns have drawn what is seen now: what that changed is reckoned once.
      if (stale) {
        reckon(atOnce);
        return;
      }
    }
    if (atOnce) flushSync(() => onFrame(frame));
    else onFrame(frame);
  };

  const scrollTo = (point: number) => {
    const { top, page, range } = measure();
    view.scrollTop = (point + top) / (1 + page / range);
  };

  const settle = () => {
    if (Math.abs(debt) < 1) return;
    const wanted = measure().point + debt;
    debt = 0;
    scrollTo(wanted);
    const left = wanted - measure().point;
    // The scroll comes in whole pixels, and ends where the page does.
    debt = Math.abs(left) < 1 ? left : 0;
  };

  const relayout = () => {
    if (looking) stale = true;
    if (looking || planned) return;
    // Both columns may have been drawn: one reckoning, before either is painted, is enough.
    planned = true;
    queueMicrotask(() => {
      planned = false;
      if (!stopped) reckon(false);
    });
  };

  const reckon = (atOnce: boolean) => {
    for (const side of SIDES) {
      const list = listOf(side);
      if (list !== null) columns[side].read(list);
    }
    const next = synchronise(anchorsOf(pairs, columns), {
      original: columns.original.height(),
      revision: columns.revision.height(),
    });
    if (sync !== null && together) {
      const { point: scrolled } = measure();
      const point = within(scrolled + debt);
      debt = scrolled <= 0 ? 0 : debt + pointAtSpot(next, spotOf(sync, point)) - point;
    }
    sync = next;
    const height = together ? next.length : Math.max(columns.original.height(), columns.revision.height());
    element.style.minHeight = `${height}px`;
    if (aim !== null) goTo(aim.side, aim.sentence);
    place(atOnce);
  };

  const goTo = (side: SideName, sentence: number) => {
    const box = columns[side].boxOf(sentence);
    if (box === undefined || sync === null) return;
    debt = 0;
    scrollTo(pointOf(sync, side, (box.top + box.bottom) / 2));
  };

  const show = (side: SideName, sentence: number) => {
    if (!together) {
      listOf(side)?.show(columns[side].paragraphOf(sentence));
      return;
    }
    // Where it stands is an estimate until the sentences around it are drawn: each time they are, it is aimed at again.
    aim = { side, sentence };
    clearTimeout(aiming);
    aiming = window.setTimeout(() => {
      aim = null;
    }, AIM_MS);
    goTo(side, sentence);
    place(false);
  };

  const scrolled = () => {
    clearTimeout(rest);
    rest = window.setTimeout(() => {
      settle();
      place(true);
    }, REST_MS);
    place(true);
  };
  const dropAim = () => {
    aim = null;
  };
  view.addEventListener('scroll', scrolled, { passive: true });
  view.addEventListener('wheel', dropAim, { passive: true });
  reckon(false);
  return {
    /** To be called when heights turned out otherwise. */
    relayout,
    /** Brings a sentence to the middle of the view. */
    show,
    /** Where each link stands when it is read, in the window's pixels, on the first of some sides that has it. */
    places: (sides: readonly SideName[]): RowPositions => {
      const start = element.getBoundingClientRect().top;
      const now = sync;
      if (now === null) return NO_POSITIONS;
      return placesIn(layout, columns, sides, (side, top) => start + (together ? pointOf(now, side, top) : top));
    },
    stop: () => {
      stopped = true;
      clearTimeout(rest);
      clearTimeout(aiming);
      view.removeEventListener('scroll', scrolled);
      view.removeEventListener('wheel', dropAim);
    },
  };
}

/** Where each link stands: where its first sentence does, on the first of the sides that has one. */
function placesIn(
  { comparison: { links } }: RowLayout,
  columns: Readonly<Record<SideName, Column>>,
  sides: readonly SideName[],
  pointOfTop: (side: SideName, top: number) => number,
): RowPositions {
  return rowPositions(links.length, (index) => {
    const link = links[index];
    const side = sides.find((own) => (link?.[own].length ?? 0) > 0);
    if (side === undefined) return undefined;
    const top = columns[side].topOf(link?.[side][0] ?? -1);
    return Number.isNaN(top) ? undefined : { top: pointOfTop(side, top), height: 0 };
  });
}

interface Pair {
  readonly original: number;
  readonly revision: number;
}

/** The first sentences of links that kept their order, in that order on both sides. */
function pairsInOrder({ comparison }: RowLayout, columns: Readonly<Record<SideName, Column>>): Pair[] {
  const pairs: Pair[] = [];
  for (const link of comparison.links) {
    const [original, revision] = [link.original[0], link.revision[0]];
    if (link.moved || original === undefined || revision === undefined) continue;
    if (columns.original.paragraphOf(original) < 0 || columns.revision.paragraphOf(revision) < 0) continue;
    pairs.push({ original, revision });
  }
  pairs.sort((a, b) => a.original - b.original);
  let last = -1;
  return pairs.filter(({ revision }) => {
    if (revision < last) return false;
    last = revision;
    return true;
  });
}

function anchorsOf(pairs: readonly Pair[], columns: Readonly<Record<SideName, Column>>): SyncAnchor[] {
  const anchors: SyncAnchor[] = [];
  for (const { original, revision } of pairs) {
    const from = columns.original.topOf(original);
    const to = columns.revision.topOf(revision);
    if (!Number.isNaN(from + to)) anchors.push({ original: from, revision: to });
  }
  return anchors;
}
