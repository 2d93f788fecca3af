import { memo, type PointerEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { FactChange, QuoteChange } from '#engine';
import type { Messages } from '../messages/messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { type Choice, linksOfChange } from '../model/choice.ts';
import { factLabel, quoteLabel } from '../model/labels.ts';
import { describeRow } from '../model/places.ts';
import type { RowLayout } from '../model/row-layout.ts';
import { afterPrinting } from '../ui/use-printing.ts';
import { NO_POSITIONS, type RowPositions, type ViewHandle } from '../ui/view-handle.ts';
import './ruler.css';

interface RulerProps {
  readonly layout: RowLayout;
  /** The element that scrolls, and the view in it, which knows where its rows stand. */
  readonly scroller: RefObject<HTMLElement | null>;
  readonly view: RefObject<ViewHandle | null>;
  /** Changes whenever the rows are drawn anew. */
  readonly drawn: string;
  readonly onChoose: (choice: Choice) => void;
}

interface Tick {
  readonly key: string;
  readonly y: number;
  readonly look: string;
  readonly name: string;
  readonly choice: Choice;
}

/** Ticks closer than this hide each other: the graver one stays. */
const NEAREST = 4;
/** Longer than the pause between two turns of a wheel. */
const REST_MS = 120;

/** The scrollbar that knows the story: every change as a tick in its colour and shape, the window shown, draggable. */
export function Ruler({ layout, scroller, view: handle, drawn, onChoose }: RulerProps) {
  const words = useMessages();
  const self = useRef<HTMLDivElement>(null);
  const [ticks, setTicks] = useState<readonly Tick[]>([]);
  const [frame, setFrame] = useState({ top: 0, height: 0 });

  // `drawn` stands for what the effect reads from the document itself.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    const view = scroller.current;
    const ruler = self.current;
    if (view === null || ruler === null) return;
    let planned = 0;
    let rest = 0;
    let takeBack = () => {};
    const look = () => {
      const scale = ruler.clientHeight / view.scrollHeight;
      const top = Math.round(view.scrollTop * scale);
      const height = Math.round(view.clientHeight * scale);
      setFrame((last) => (last.top === top && last.height === height ? last : { top, height }));
    };
    const measureNow = () => {
      setTicks(measureTicks(layout, view, handle.current?.positions() ?? NO_POSITIONS, ruler.clientHeight, words));
      look();
      return undefined;
    };
    const measure = () => {
      takeBack();
      takeBack = afterPrinting(measureNow);
    };
    // Rows take their true height as they come into view: ticks wait until the scrolling rests.
    const later = () => {
      clearTimeout(rest);
      rest = window.setTimeout(measure, REST_MS);
    };
    planned = requestAnimationFrame(measure);
    view.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(later);
    observer.observe(view);
    for (const child of view.children) observer.observe(child);
    return () => {
      cancelAnimationFrame(planned);
      clearTimeout(rest);
      takeBack();
      view.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [layout, scroller, handle, drawn, words]);

  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const view = scroller.current;
    const ruler = self.current;
    if (view === null || ruler === null || event.buttons !== 1) return;
    const at = (event.clientY - ruler.getBoundingClientRect().top) / ruler.clientHeight;
    view.scrollTop = at * view.scrollHeight - view.clientHeight / 2;
  };
  return (
    <div
      className="relative my-2 w-ruler flex-none phone:hidden print:hidden"
      ref={self}
      aria-hidden="true"
      onPointerDown={(event) => {
        if (event.target instanceof HTMLButtonElement) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drag(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) drag(event);
      }}
    >
      <span
        className="absolute inset-x-0 bg-hover forced-colors:border"
        style={{ top: frame.top, height: frame.height }}
      />
      <Ticks ticks={ticks} onChoose={onChoose} />
    </div>
  );
}

const Ticks = memo(function Ticks({ ticks, onChoose }: { ticks: readonly Tick[] } & Pick<RulerProps, 'onChoose'>) {
  return ticks.map(({ key, y, look, name, choice }) => (
    <button
      key={key}
      type="button"
      tabIndex={-1}
      className="tick absolute -mt-1 size-2"
      data-tick={look}
      style={{ top: y }}
      title={name}
      onClick={() => onChoose(choice)}
    />
  ));
});

function measureTicks(
  layout: RowLayout,
  view: HTMLElement,
  positions: RowPositions,
  height: number,
  words: Messages,
): Tick[] {
  const scale = height / view.scrollHeight;
  const base = view.getBoundingClientRect().top - view.scrollTop;
  const placeOf = (link: number) => {
    const position = positions.get(link);
    return position && Math.round((position.top - base + Math.min(position.height / 2, 22)) * scale);
  };
  const changes: Tick[] = [];
  let last = Number.NEGATIVE_INFINITY;
  /** The first change at each height. */
  const placed = new Map<number, number>();
  for (const link of layout.changes) {
    const y = placeOf(link);
    if (y !== undefined && !placed.has(y)) placed.set(y, link);
  }
  for (const [y, link] of [...placed].sort(([a], [b]) => a - b)) {
    if (y - last < NEAREST) continue;
    last = y;
    changes.push({
      key: `l${link}`,
      y,
      look: layout.relations[link] ?? 'unchanged',
      name: describeRow(layout, link, words.places),
      choice: { kind: 'link', index: link },
    });
  }
  return [...changes, ...concernTicks(layout, placeOf, words.labels)];
}

interface Concern {
  readonly kind: 'quote' | 'fact';
  readonly index: number;
  readonly change: QuoteChange | FactChange;
  /** Where it stands. */
  readonly link: number;
}

const CONCERNS = new WeakMap<RowLayout, readonly Concern[]>();

/** Quotes and facts that ask for a look, the gravest first: of one answer they are found once, however often it is scrolled. */
function concernsOf(layout: RowLayout): readonly Concern[] {
  const known = CONCERNS.get(layout);
  if (known !== undefined) return known;
  const { quotes, facts } = layout.comparison;
  const concerns: Concern[] = [];
  for (const severity of ['critical', 'high', 'check']) {
    const note = (kind: Concern['kind'], index: number, change: Concern['change']) => {
      const link = change.severity === severity ? linksOfChange(layout, change)[0] : undefined;
      if (link !== undefined) concerns.push({ kind, index, change, link });
    };
    for (const [index, quote] of quotes.entries()) note('quote', index, quote);
    for (const [index, fact] of facts.entries()) note('fact', index, fact);
  }
  CONCERNS.set(layout, concerns);
  return concerns;
}

/** The second lane: quotes and facts, worst first, so that the graver of two neighbours is drawn. */
function concernTicks(
  layout: RowLayout,
  placeOf: (link: number) => number | undefined,
  labels: Messages['labels'],
): Tick[] {
  const ticks: Tick[] = [];
  /** The heights at which another tick would hide one. */
  const taken = new Set<number>();
  for (const { kind, index, change, link } of concernsOf(layout)) {
    const y = placeOf(link);
    if (y === undefined || taken.has(y)) continue;
    for (let near = 1 - 2 * NEAREST; near < 2 * NEAREST; near++) taken.add(y + near);
    const name =
      'link' in change
        ? labels.factIs(factLabel(change, labels).title)
        : labels.quoteIs(quoteLabel(change, labels).title);
    ticks.push({ key: `${kind}${index}`, y, look: change.severity, name, choice: { kind, index } });
  }
  return ticks;
}
