import { type RefObject, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { SideName } from '#engine';
import type { Stretch } from '../model/map-positions.ts';
import { type RowLayout, SIDES } from '../model/row-layout.ts';
import { frameOf, scrollerOf } from '../ui/scroller.ts';
import { isDialogOpen } from '../ui/use-keys.ts';
import { useListeners } from '../ui/use-listeners.ts';
import { NEAR } from '../ui/use-near.ts';
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
  /** Replaces stretches of a side; null where the texts are read, or another answer is under way. */
  readonly onReplace: ((side: SideName, stretches: readonly Stretch[]) => void) | null;
  /** Whether both texts are typed at. */
  readonly editing: boolean;
}

/** Looks for words in both stories, drawn or not, and leads from one place to the next. */
export function useFind(options: FindOptions) {
  const { layout, merged, lineOf, long, view, root, main, editing, onReplace } = options;
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
  const replacing = useReplacing(matches, matches[at], side, onReplace);
  if (answered !== matches) {
    setAnswered(matches);
    setAt(replacing.resume(matches) ?? firstFrom(matches, answered[at] ?? null, view));
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
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  };
  const isInside = () => bar.current?.contains(document.activeElement) ?? false;
  const close = () => {
    // Who is elsewhere on the page by now stays there.
    const inside = isInside();
    setOpen(false);
    if (!inside) return;
    const back = opener.current;
    if (back instanceof HTMLElement && back.isConnected && back !== document.body) back.focus({ preventScroll: true });
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
  const ask = (next: string) => {
    replacing.begin();
    setQuery(next);
  };
  const goTo = (match: Match | undefined) => setAt(match === undefined ? at : matches.indexOf(match));
  return {
    ...{ open, query, side, matches, at, show, close, ask, within: setSide, step, bar, field },
    /** Null where the texts are read. */
    replacing: editing ? { ...replacing, one: () => goTo(replacing.one()) } : null,
  };
}

/** Where the words were replaced last, and how often. */
interface Done {
  readonly matches: readonly Match[];
  readonly side: SideName;
  /** Where the text behind it begins. */
  readonly behind: number;
  readonly count: number;
}

/**
 * Replaces what was found, one match or all: in the revision, or in the original where that alone is searched. The
 * next match is the first behind the words that were put in, which may hold what is looked for themselves.
 */
function useReplacing(
  matches: readonly Match[],
  current: Match | undefined,
  where: SideName | 'both',
  onReplace: FindOptions['onReplace'],
) {
  const [words, setWords] = useState('');
  const [done, setDone] = useState<Done | null>(null);
  const side: SideName = where === 'original' ? 'original' : 'revision';
  const own = useMemo(
    () => matches.filter((match) => match.side === side).sort((a, b) => a.start - b.start),
    [matches, side],
  );
  const replace = (chosen: readonly Match[]) => {
    const last = chosen.at(-1);
    if (onReplace === null || last === undefined) return;
    onReplace(
      side,
      chosen.map(({ start, end }) => ({ start, end, text: words })),
    );
    const grown = chosen.slice(0, -1).reduce((sum, { start, end }) => sum + words.length - (end - start), 0);
    setDone({ matches, side, behind: last.start + grown + words.length, count: chosen.length });
  };
  return {
    words,
    setWords,
    side,
    can: onReplace !== null && own.length > 0,
    /** How many were replaced last; null once something else is looked for. */
    count: done?.count ?? null,
    /** Replaces the match that the reader is at; of one on the other side, leads to the first that can be replaced. */
    one: (): Match | undefined => {
      if (current?.side !== side) return own[0];
      replace([current]);
      return undefined;
    },
    all: () => replace(own),
    begin: () => setDone(null),
    /** Where the reader goes on in the matches that follow a replacement; null after anything else. */
    resume: (next: readonly Match[]): number | null => {
      if (done === null || done.matches === next) return null;
      const at = next.findIndex((match) => match.side === done.side && match.start >= done.behind);
      return Math.max(0, at);
    },
  };
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
      if (range === null || shown) return;
      reveal(range);
      shown = isSettled(range.startContainer.parentElement);
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

/** A part of a very long sentence takes its place once its marks are drawn, and those of the parts near above it. */
function isSettled(place: Element | null): boolean {
  let part = place?.closest('.part') ?? null;
  while (part !== null && part.getBoundingClientRect().bottom > -NEAR) {
    if (part.matches('.part:not([data-drawn])')) return false;
    part = part.previousElementSibling;
  }
  return true;
}

/** Page furniture is folded away, and a tall row or a whole text is in sight before its last line is. */
function reveal(range: Range): void {
  const place = range.startContainer.parentElement;
  const folded = place?.closest('details');
  if (folded) folded.open = true;
  if (place?.closest('[data-text], .part') == null) place?.scrollIntoView({ block: 'nearest' });
  else bringIn(range, place);
}

/** Of a text that is typed at, or a part of a very long sentence, only the words are to come into sight. */
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
