import { type RefObject, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { SideName } from '#engine';
import { type RowLayout, SIDES } from '../model/row-layout.ts';
import { frameOf, scrollerOf } from '../ui/scroller.ts';
import { isDialogOpen } from '../ui/use-keys.ts';
import { useListeners } from '../ui/use-listeners.ts';
import type { ViewHandle } from '../ui/view-handle.ts';
import type { LineOf } from './map-matches.ts';
import { clearMarks, mark } from './marks.ts';
import { type Match, matchesIn, shownOnce } from './search.ts';

export type Find = ReturnType<typeof useFind>;

const NO_MATCHES: readonly Match[] = [];

interface FindOptions {
  readonly layout: RowLayout;
  /** Whether the view shows both stories in one text. */
  readonly merged: boolean;
  /** What a line of that text is made of. */
  readonly lineOf: LineOf;
  /** Whether the browser's own search would miss what is not in the document. */
  readonly long: boolean;
  readonly view: RefObject<ViewHandle | null>;
  /** The element that the stories are in. */
  readonly root: RefObject<HTMLElement | null>;
  /** What takes the focus where that which had it is gone. */
  readonly main: RefObject<HTMLElement | null>;
}

/** Looks for words in both stories, drawn or not, and leads from one place to the next. */
export function useFind({ layout, merged, lineOf, long, view, root, main }: FindOptions) {
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const [side, setSide] = useState<SideName | 'both'>('both');
  /** Which of the matches the reader is at. */
  const [at, setAt] = useState(0);
  const opener = useRef<Element | null>(null);
  /** The bar, and the field in it. */
  const bar = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const wanted = useDeferredValue(open ? query : '');
  const matches = useMemo(() => {
    if (wanted.trim() === '') return NO_MATCHES;
    const all = matchesIn(layout, wanted, side === 'both' ? SIDES : [side]);
    return merged && side === 'both' ? shownOnce(layout, all) : all;
  }, [layout, wanted, side, merged]);

  // A new question begins where the reader is.
  const [answered, setAnswered] = useState(matches);
  if (answered !== matches) {
    setAnswered(matches);
    setAt(firstFrom(matches, answered[at] ?? null, view));
  }
  const current = matches[at] ?? null;
  useEffect(() => {
    if (current !== null) view.current?.show(current.link);
  }, [current, view]);
  useMarks(layout, lineOf, matches, current, root);

  // Asking again while the bar is open begins the question anew.
  const show = () => {
    if (!open) opener.current = document.activeElement;
    flushSync(() => setOpen(true));
    field.current?.focus();
    field.current?.select();
  };
  const isInside = () => bar.current?.contains(document.activeElement) ?? false;
  const close = () => {
    // Who is elsewhere on the page by now stays there.
    const inside = isInside();
    setOpen(false);
    if (!inside) return;
    const back = opener.current;
    if (back instanceof HTMLElement && back.isConnected && back !== document.body) back.focus();
    else main.current?.focus({ preventScroll: true });
  };
  const step = (by: 1 | -1) => {
    if (matches.length > 0) setAt((last) => (last + by + matches.length) % matches.length);
  };
  // F3 steps while the bar is open; Ctrl or Command with F opens it where the browser's own search would miss much.
  const keydown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isDialogOpen()) return;
    const asks = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === 'f';
    // Asked for twice, the browser's own search comes.
    if (asks && long && !(open && isInside())) show();
    else if (event.key === 'F3' && open) step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  useListeners(document, { keydown });
  return { open, query, side, matches, at, show, close, ask: setQuery, within: setSide, step, bar, field };
}

/** The first match at or after the one before, or after what is in sight. */
function firstFrom(matches: readonly Match[], before: Match | null, view: RefObject<ViewHandle | null>): number {
  const same =
    before === null ? -1 : matches.findIndex((one) => one.side === before.side && one.start === before.start);
  if (same >= 0 || matches.length === 0) return Math.max(0, same);
  const positions = view.current?.positions();
  const seen = matches.findIndex(({ link }) => {
    const position = positions?.get(link);
    return position !== undefined && position.top + position.height > 0 && position.top < window.innerHeight;
  });
  return Math.max(0, seen);
}

/** Marks what is in the document, and again whenever something else is. */
function useMarks(
  layout: RowLayout,
  lineOf: LineOf,
  matches: readonly Match[],
  current: Match | null,
  root: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const view = root.current;
    if (matches.length === 0 || view === null) {
      clearMarks();
      return;
    }
    let planned = 0;
    let shown = false;
    const draw = () => {
      planned = 0;
      const range = mark({ view, layout, lineOf, matches, current });
      if (range !== null && !shown) reveal(range);
      shown ||= range !== null;
    };
    const plan = () => {
      if (planned === 0) planned = requestAnimationFrame(draw);
    };
    plan();
    const observer = new MutationObserver(plan);
    observer.observe(view, { childList: true, subtree: true, characterData: true });
    return () => {
      cancelAnimationFrame(planned);
      observer.disconnect();
    };
  }, [layout, lineOf, matches, current, root]);
  useEffect(() => clearMarks, []);
}

/** Page furniture is folded away, and a tall row or a whole text is in sight before its last line is. */
function reveal(range: Range): void {
  const place = range.startContainer.parentElement;
  const folded = place?.closest('details');
  if (folded) folded.open = true;
  if (place?.closest('[data-text]') == null) place?.scrollIntoView({ block: 'nearest' });
  else bringIn(range, place);
}

/** A text that is typed at is one piece, of which only the words are to come into sight. */
function bringIn(range: Range, place: Element): void {
  const scroller = scrollerOf(place);
  const frame = frameOf(scroller);
  const { top, bottom } = range.getBoundingClientRect();
  // What sticks to the edges, bars and heads, is the scroller's padding.
  const { scrollPaddingBlockStart: above, scrollPaddingBlockEnd: below } = getComputedStyle(scroller);
  const first = frame.top + (Number.parseFloat(above) || 0);
  const last = frame.bottom - (Number.parseFloat(below) || 0);
  if (top < first) scroller.scrollTop += top - first;
  else if (bottom > last) scroller.scrollTop += bottom - last;
}
