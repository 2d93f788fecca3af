/** Follows a long list of which only a part is in the document: what is seen of it, and how tall its rows are. */
import { type Heights, tableOfHeights } from './heights.ts';
import { frameOf, scrollerOf } from './scroller.ts';

/** Rows `first` to `last`, the last not included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** The row at the upper edge of what is seen, and how much of it lies beyond, in pixels. */
export interface ScrollAnchor {
  readonly index: number;
  readonly beyond: number;
}

interface ListWindowOptions {
  readonly count: number;
  /** Tells about how tall each row is, in pixels, in a list so many pixels wide. */
  readonly estimateHeights: (width: number) => (index: number) => number;
  /** The row that was read in the list before this one. */
  readonly anchor: ScrollAnchor | null;
  /** Called for the rows that should be drawn now; `drawn` follows once they are. */
  readonly onSpan: (span: RowSpan, atOnce: boolean) => void;
  /** Called after every drawing, and whenever heights turn out otherwise. */
  readonly onMeasured: () => void;
  /** Whether somebody else places the list: keeps in its place what is seen, and says when to look. */
  readonly placedElsewhere: () => boolean;
}

export type ListWindow = ReturnType<typeof followList>;

/** Rows are drawn this many pixels beyond what is seen, so that none is missing while the page scrolls. */
const AHEAD = 700;
/** So many of these are drawn with what is seen, in the same task; the others after it was painted. */
const AT_ONCE = 250;
/** Longer than the pause between two turns of a wheel. */
const REST_MS = 150;
/** Heights come in 64ths of a pixel; less than this is no change. */
const NOTHING = 0.05;

/**
 * Follows the list that begins with the element `start`. Gaps carry the rows they stand for in `data-from`
 * and `data-to`; what stands between two gaps are rows, one element each.
 *
 * Rows above the view that turn out taller than estimated must not move what is read, and the scroll must not be
 * corrected while a hand or a wheel is at it. So the gap before the rows gives way first (the list's debt), and
 * the scroll takes it over as soon as it rests.
 */
export function followList(start: HTMLElement, options: ListWindowOptions) {
  const { count, estimateHeights, onSpan, onMeasured, placedElsewhere } = options;
  let width = start.offsetWidth;
  let scroller = scrollerOf(start);
  leaveAlone(scroller);
  let heights = tableOfHeights(count, estimateHeights(width));
  let span: RowSpan = { first: 0, last: 0 };
  let debt = 0;
  let wanted: number | null = null;
  let [rest, ahead] = [0, 0];
  let gaps: HTMLElement[] = [start];
  let rows: ReadonlyMap<Element, number> = new Map();
  let anchor: ScrollAnchor = { index: 0, beyond: 0 };
  let kept = options.anchor;

  /** What is seen of the list, in pixels below its first row's top. */
  const seen = () => {
    const { top, bottom } = frameOf(scroller);
    const own = start.getBoundingClientRect().top - debt;
    return { top: top - own, bottom: bottom - own };
  };

  const collect = () => {
    const drawn = collectRows(start);
    for (const row of rows.keys()) if (!drawn.rows.has(row)) sizes.unobserve(row);
    for (const row of drawn.rows.keys()) if (!rows.has(row)) sizes.observe(row);
    ({ gaps, rows } = drawn);
  };

  const place = () => sizeGaps(gaps, heights, debt);

  const measure = () => {
    const reading = heights.at(seen().top);
    let changed = false;
    for (const [row, index] of rows) {
      const own = row.getBoundingClientRect();
      // A row's margin above counts as the row's own.
      const before = row.previousElementSibling?.getBoundingClientRect().bottom ?? own.top;
      const height = own.bottom - before;
      if (Math.abs(height - heights.heightOf(index)) < NOTHING) continue;
      const by = heights.note(index, height);
      changed = true;
      if (index < reading && !placedElsewhere()) debt += by;
    }
    if (!changed) return false;
    // Where the list begins is in sight, or nearly, there is no gap to give way.
    if (span.first === 0 || heights.topOf(span.first) < debt) settle();
    place();
    return true;
  };

  const settle = () => {
    if (debt === 0) return;
    const by = debt;
    debt = 0;
    place();
    scroller.scrollTop += by;
  };

  /** Asks for what is seen, if that is not drawn; what is near it follows. Not while rows that are led to are to come. */
  const look = (atOnce: boolean) => {
    if (wanted !== null) return;
    const { top, bottom } = seen();
    const next = spanAtOnce(heights, span, top, bottom);
    if (isOther(next, span)) onSpan(next, atOnce);
    else if (ahead === 0 && isOther(spanToDraw(heights, span, top, bottom), span)) ahead = window.setTimeout(lookAhead);
    const index = heights.at(top);
    anchor = { index, beyond: top - heights.topOf(index) };
  };
  const lookAhead = () => {
    ahead = 0;
    const { top, bottom } = seen();
    const next = spanToDraw(heights, span, top, bottom);
    if (wanted === null && isOther(next, span)) onSpan(next, false);
  };

  /** The row that was read stays where it was, as well as estimated heights allow. */
  const restore = ({ index, beyond }: ScrollAnchor) => {
    if (index > 0 && !placedElsewhere()) scroller.scrollTop += heights.topOf(index) + beyond - seen().top;
  };

  const drawn = (next: RowSpan) => {
    span = next;
    collect();
    place();
    measure();
    onMeasured();
    if (kept !== null) restore(kept);
    kept = null;
    if (wanted !== null) {
      const row = rowAt(wanted);
      // something else was drawn before its rows were
      if (row === undefined) return askFor(wanted);
      wanted = null;
      row.scrollIntoView({ block: 'center' });
    }
    look(false);
  };

  const rowAt = (index: number) => [...rows].find(([, own]) => own === index)?.[0];
  const askFor = (index: number) => onSpan(spanAround(heights, frameOf(scroller), index), false);

  const show = (index: number) => {
    const here = rowAt(index);
    if (here !== undefined) here.scrollIntoView({ block: 'center' });
    if (here !== undefined || index < 0 || index >= count) return;
    wanted = index;
    debt = 0;
    askFor(index);
  };

  /** Another width wraps every line anew: all heights are estimates again, and the row that was read stays. */
  const rewrap = () => {
    width = start.offsetWidth;
    scroller = scrollerOf(start);
    leaveAlone(scroller);
    heights = tableOfHeights(count, estimateHeights(width));
    const before = anchor;
    debt = 0;
    place();
    measure();
    onMeasured();
    restore(before);
  };

  const scrolled = (event: Event) => {
    if (placedElsewhere() || !(event.target instanceof Node) || !event.target.contains(start)) return;
    wanted = null;
    clearTimeout(rest);
    rest = window.setTimeout(settle, REST_MS);
    look(true);
  };
  const resized = () => look(true);

  const sizes = new ResizeObserver(() => {
    if (start.offsetWidth !== width) rewrap();
    else if (measure()) onMeasured();
    look(true);
  });
  sizes.observe(start);
  document.addEventListener('scroll', scrolled, { capture: true, passive: true });
  window.addEventListener('resize', resized);
  return {
    /** To be called after every drawing, before it is painted. */
    drawn,
    /** Asks for other rows where others are seen now. */
    look,
    /** Draws a row and brings it to the middle of its view. */
    show,
    heights: () => heights,
    /** The rows in the document, by element. */
    rows: () => rows,
    anchor: () => anchor,
    stop: () => {
      clearTimeout(rest);
      clearTimeout(ahead);
      sizes.disconnect();
      document.removeEventListener('scroll', scrolled, { capture: true });
      window.removeEventListener('resize', resized);
    },
  };
}

/** A row and what is seen around it where it stands in the middle of the view. */
function spanAround(heights: Heights, frame: ReturnType<typeof frameOf>, index: number): RowSpan {
  const half = (frame.bottom - frame.top) / 2 + AT_ONCE;
  const middle = heights.topOf(index) + heights.heightOf(index) / 2;
  return { first: heights.at(middle - half), last: heights.at(middle + half) + 1 };
}

/** Makes gaps as high as the rows they stand for; the one that bears it is less by the debt. */
function sizeGaps(gaps: readonly HTMLElement[], heights: Heights, debt: number): void {
  for (const gap of gaps) {
    const size = heights.topOf(Number(gap.dataset.to)) - heights.topOf(Number(gap.dataset.from));
    gap.style.blockSize = `${Math.max(0, gap.dataset.bears === undefined ? size : size - debt)}px`;
  }
}

/** The gaps of the list that begins with `start`, and the rows between them by their index. */
function collectRows(start: HTMLElement): { gaps: HTMLElement[]; rows: Map<Element, number> } {
  const gaps: HTMLElement[] = [];
  const rows = new Map<Element, number>();
  let index = 0;
  for (let at: Element | null = start; at !== null; at = at.nextElementSibling) {
    if (at instanceof HTMLElement && at.dataset.from !== undefined) {
      gaps.push(at);
      index = Number(at.dataset.to);
      if (at.dataset.end !== undefined) break;
    } else {
      rows.set(at, index++);
    }
  }
  return { gaps, rows };
}

/** The rows to draw where the list is seen from `top` to `bottom`: those that are drawn, while they are enough and not many more. */
function spanToDraw(heights: Heights, drawn: RowSpan, top: number, bottom: number): RowSpan {
  const next = spanWithin(heights, top - AHEAD, bottom + AHEAD);
  if (next.first === next.last) return next;
  const near = { first: heights.at(top - AHEAD / 2), last: heights.at(bottom + AHEAD / 2) + 1 };
  const isEnough = drawn.first <= near.first && drawn.last >= near.last;
  return isEnough && drawn.last - drawn.first <= 2 * (next.last - next.first) ? drawn : next;
}

/** The rows that must be drawn now, where some that are seen, or nearly, are not: with those that are drawn, if they go on. */
function spanAtOnce(heights: Heights, drawn: RowSpan, top: number, bottom: number): RowSpan {
  const seen = spanWithin(heights, top, bottom);
  if (drawn.first <= seen.first && drawn.last >= seen.last) return drawn;
  const next = spanWithin(heights, top - AT_ONCE, bottom + AT_ONCE);
  const goesOn = drawn.first <= next.last && next.first <= drawn.last && drawn.last > drawn.first;
  // a leap, or the first rows of all: what is around them follows as well
  if (!goesOn) return seen;
  const near = spanWithin(heights, top - AHEAD, bottom + AHEAD);
  return {
    first: Math.min(next.first, Math.max(drawn.first, near.first)),
    last: Math.max(next.last, Math.min(drawn.last, near.last)),
  };
}

const isOther = (one: RowSpan, other: RowSpan) => one.first !== other.first || one.last !== other.last;

/** The rows between two heights of the list. */
function spanWithin({ count, at, topOf }: Heights, from: number, to: number): RowSpan {
  if (to <= 0 || count === 0) return { first: 0, last: 0 };
  if (from >= topOf(count)) return { first: count, last: count };
  return { first: at(from), last: at(to) + 1 };
}

/** The browser's own way of holding content in its place would do the same a second time. */
function leaveAlone(scroller: Element): void {
  if (scroller instanceof HTMLElement) scroller.style.setProperty('overflow-anchor', 'none');
}
