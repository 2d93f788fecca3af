import { useCallback, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { RowLayout, SideName } from '../model/row-layout.ts';
import { frameOf, scrollerOf } from '../ui/scroller.ts';
import { showPlace } from '../ui/show-place.ts';
import type { LineOf } from './map-matches.ts';
import { clearMarks, mark } from './marks.ts';
import { type Match, matchesIn, shownOnce } from './search.ts';

export interface Find {
  readonly open: boolean;
  /** Counts up whenever the reader asked for the bar. */
  readonly asked: number;
  readonly query: string;
  readonly side: SideName | 'both';
  readonly matches: readonly Match[];
  /** Which of the matches the reader is at. */
  readonly at: number;
  readonly show: () => void;
  readonly close: () => void;
  readonly ask: (query: string) => void;
  readonly within: (side: SideName | 'both') => void;
  readonly step: (by: 1 | -1) => void;
}

const NO_MATCHES: readonly Match[] = [];
const BOTH: readonly SideName[] = ['original', 'revision'];

interface FindOptions {
  readonly layout: RowLayout;
  /** Whether the view shows both stories in one text. */
  readonly merged: boolean;
  /** What a line of that text is made of. */
  readonly lineOf: LineOf;
  /** Whether the browser's own search would miss what is not in the document. */
  readonly long: boolean;
}

/** Looks for words in both stories, drawn or not, and leads from one place to the next. */
export function useFind({ layout, merged, lineOf, long }: FindOptions): Find {
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(0);
  const [query, setQuery] = useState('');
  const [side, setSide] = useState<SideName | 'both'>('both');
  const [at, setAt] = useState(0);
  const opener = useRef<Element | null>(null);
  const wanted = useDeferredValue(open ? query : '');
  const matches = useMemo(() => {
    if (wanted.trim() === '') return NO_MATCHES;
    const all = matchesIn(layout, wanted, side === 'both' ? BOTH : [side]);
    return merged && side === 'both' ? shownOnce(layout, all) : all;
  }, [layout, wanted, side, merged]);

  // A new question begins where the reader is.
  const [answered, setAnswered] = useState(matches);
  if (answered !== matches) {
    setAnswered(matches);
    setAt(firstFrom(matches, answered[at] ?? null));
  }
  const current = matches[at] ?? null;
  useEffect(() => {
    if (current !== null) showPlace(current.link);
  }, [current]);
  useMarks(layout, lineOf, matches, current);

  const show = useCallback(() => {
    if (!open) opener.current = document.activeElement;
    setOpen(true);
    setAsked((count) => count + 1);
  }, [open]);
  const close = () => {
    // Who is elsewhere on the page by now stays there.
    const inside = document.activeElement?.closest('[data-find]') != null;
    setOpen(false);
    if (!inside) return;
    const back = opener.current;
    if (back instanceof HTMLElement && back.isConnected && back !== document.body) back.focus();
    else document.getElementById('main')?.focus({ preventScroll: true });
  };
  const step = (by: 1 | -1) => {
    if (matches.length > 0) setAt((last) => (last + by + matches.length) % matches.length);
  };
  useFindKeys(open, long, show, step);
  return { open, asked, query, side, matches, at, show, close, ask: setQuery, within: setSide, step };
}

/** The first match at or after the one before, or after what is in sight. */
function firstFrom(matches: readonly Match[], before: Match | null): number {
  if (matches.length === 0) return 0;
  const same =
    before === null ? -1 : matches.findIndex((one) => one.side === before.side && one.start === before.start);
  if (same >= 0) return same;
  const links = new Set(linksInSight());
  const seen = matches.findIndex(({ link }) => links.has(link));
  return Math.max(0, seen);
}

function linksInSight(): number[] {
  const found: number[] = [];
  for (const row of document.querySelectorAll('[data-view] [id^="link-"]')) {
    const { top, bottom } = row.getBoundingClientRect();
    if (bottom > 0 && top < window.innerHeight) found.push(Number(row.id.slice('link-'.length)));
  }
  return found;
}

/** Marks what is in the document, and again whenever something else is. */
function useMarks(layout: RowLayout, lineOf: LineOf, matches: readonly Match[], current: Match | null): void {
  useEffect(() => {
    const comparison = document.querySelector('[data-view]');
    if (matches.length === 0 || comparison === null) {
      clearMarks();
      return;
    }
    let planned = 0;
    let shown = false;
    const draw = () => {
      planned = 0;
      const range = mark({ layout, lineOf, matches, current });
      if (range !== null && !shown) reveal(range);
      shown ||= range !== null;
    };
    const plan = () => {
      if (planned === 0) planned = requestAnimationFrame(draw);
    };
    plan();
    const observer = new MutationObserver(plan);
    observer.observe(comparison, { childList: true, subtree: true, characterData: true });
    return () => {
      cancelAnimationFrame(planned);
      observer.disconnect();
    };
  }, [layout, lineOf, matches, current]);
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

/** F3 steps while the bar is open; Ctrl or Command with F opens it where the browser's own search would miss much. */
function useFindKeys(open: boolean, long: boolean, show: () => void, step: (by: 1 | -1) => void): void {
  const current = useRef({ open, long, show, step });
  useLayoutEffect(() => {
    current.current = { open, long, show, step };
  });
  useLayoutEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      const now = current.current;
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      const asks = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === 'f';
      // Asked for twice, the browser's own search comes.
      const inside = document.activeElement?.closest('[data-find]') != null;
      if (asks && now.long && !(now.open && inside)) now.show();
      else if (event.key === 'F3' && now.open) now.step(event.shiftKey ? -1 : 1);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
