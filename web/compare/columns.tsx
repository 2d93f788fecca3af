import { type MouseEvent, type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Desk, SideName } from '../model/desk.ts';
import { useWords } from '../words/use-words.ts';
import { type Box, type Boxes, Connectors, type Frame } from './connectors.tsx';
import type { Reading } from './reading.ts';
import { RunningText } from './running-text.tsx';
import { FileLine } from './sheet-head.tsx';
import { type Anchor, heightsAt, pointOf, synchronise } from './sync.ts';

interface ColumnsProps {
  readonly reading: Reading;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Whether linked sentences meet as the reader scrolls. */
  readonly together: boolean;
}

interface Layout {
  readonly boxes: Boxes;
  readonly heights: Anchor;
  readonly gutter: number;
}

const SIDES = ['original', 'revision'] as const;
const NOWHERE: Frame = { original: 0, revision: 0, top: 0, bottom: 0 };
/** Connectors are drawn this far beyond the window, so that none appears while it is scrolled. */
const MARGIN = 300;

/** Two running texts as published, with lines between linked sentences, scrolled as one. */
export function Columns({ reading, scroller, together }: ColumnsProps) {
  const { desk, chosenLinks, onChoose } = reading;
  const { common } = useWords();
  const { summary } = desk.comparison;
  const self = useRef<HTMLDivElement>(null);
  const [layout, setLayout] = useState<Layout | null>(null);
  const [frame, setFrame] = useState(NOWHERE);
  const [near, setNear] = useState<number | null>(null);
  const [shown, setShown] = useState<SideName>('revision');

  useLayoutEffect(() => {
    const element = self.current;
    if (element === null) return;
    const measure = () => setLayout(readLayout(element));
    measure();
    void document.fonts.ready.then(measure);
    const observer = new ResizeObserver(measure);
    for (const column of element.querySelectorAll('.col')) observer.observe(column);
    return () => observer.disconnect();
  }, []);

  const sync = useMemo(() => {
    if (layout === null) return null;
    return synchronise(together ? anchorsOf(desk, layout.boxes) : [], layout.heights);
  }, [desk, layout, together]);

  useLayoutEffect(() => {
    const view = scroller.current;
    const element = self.current;
    if (view === null || element === null || sync === null) return;
    const follow = () => {
      const top = element.getBoundingClientRect().top - view.getBoundingClientRect().top + view.scrollTop;
      const share = view.scrollTop / Math.max(1, view.scrollHeight - view.clientHeight);
      // What is read stands at the top when the reading begins, and at the foot when it ends.
      const point = Math.min(sync.length, Math.max(0, view.scrollTop - top + view.clientHeight * share));
      const here = heightsAt(sync, point);
      const start = view.scrollTop - top;
      setFrame({
        original: together ? Math.round(point - here.original) : 0,
        revision: together ? Math.round(point - here.revision) : 0,
        top: start - MARGIN,
        bottom: start + view.clientHeight + MARGIN,
      });
    };
    follow();
    view.addEventListener('scroll', follow, { passive: true });
    return () => view.removeEventListener('scroll', follow);
  }, [scroller, sync, together]);

  useEffect(() => {
    const show = (event: Event) => {
      const view = scroller.current;
      const element = self.current;
      if (view === null || element === null || layout === null || sync === null || isNarrow()) return;
      const link = desk.comparison.links[(event as CustomEvent<number>).detail];
      const side = link === undefined || link.revision.length === 0 ? 'original' : 'revision';
      const box = layout.boxes[side].get(link?.[side][0] ?? -1);
      if (box === undefined) return;
      event.preventDefault();
      const point = together ? pointOf(sync, side, (box.top + box.bottom) / 2) : (box.top + box.bottom) / 2;
      const top = element.getBoundingClientRect().top - view.getBoundingClientRect().top + view.scrollTop;
      const range = Math.max(1, view.scrollHeight - view.clientHeight);
      view.scrollTop = together ? (point + top) / (1 + view.clientHeight / range) : point + top - view.clientHeight / 2;
    };
    document.addEventListener('storydiff-show', show);
    return () => document.removeEventListener('storydiff-show', show);
  }, [desk, layout, scroller, sync, together]);

  const linkUnder = (event: MouseEvent) => {
    const sentence = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-link]') : null;
    return sentence === null ? null : Number(sentence.dataset.link);
  };
  const on = useMemo(() => (near === null ? chosenLinks : new Set([...chosenLinks, near])), [chosenLinks, near]);
  const height =
    sync === null ? 0 : together ? sync.length : Math.max(layout?.heights.original ?? 0, layout?.heights.revision ?? 0);
  return (
    <>
      {/* Where both columns are seen, their heads only name them; on a phone they choose the one that is shown. */}
      <div className="cols__heads">
        {SIDES.map((side) => (
          <div key={side} className="cols__head hide-s">
            <b>{common[side]}</b> <FileLine name={desk.comparison[side].name} side={side} words={summary.words[side]} />
          </div>
        ))}
        {SIDES.map((side) => (
          <button
            key={side}
            type="button"
            className="cols__head show-s"
            aria-pressed={shown === side}
            onClick={() => setShown(side)}
          >
            <b>{common[side]}</b> <FileLine name={desk.comparison[side].name} side={side} words={summary.words[side]} />
          </button>
        ))}
      </div>
      {/* Keys step through the changes; the pointer is only a shorter way to the same. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      {/* biome-ignore lint/a11y/useKeyWithMouseEvents: see above */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
      <div
        ref={self}
        className={desk.heavy ? 'cols is-heavy' : 'cols'}
        data-shown={shown}
        style={{ minHeight: height }}
        onMouseOver={(event) => setNear(linkUnder(event))}
        onMouseLeave={() => setNear(null)}
        onClick={(event) => {
          const index = linkUnder(event);
          if (index !== null && (window.getSelection()?.isCollapsed ?? true)) onChoose({ kind: 'link', index });
        }}
      >
        <article
          className="col col--o"
          aria-label={common.original}
          style={{ transform: `translateY(${frame.original}px)` }}
        >
          <RunningText reading={reading} side="original" />
        </article>
        <div className="gutter">
          {layout !== null && (
            <Connectors desk={desk} boxes={layout.boxes} frame={frame} width={layout.gutter} height={height} on={on} />
          )}
        </div>
        <article
          className="col col--r"
          aria-label={common.revision}
          style={{ transform: `translateY(${frame.revision}px)` }}
        >
          <RunningText reading={reading} side="revision" />
        </article>
      </div>
    </>
  );
}

function isNarrow(): boolean {
  return window.matchMedia('(max-width: 767px)').matches;
}

/** Where every sentence stands in its column; offsets, so that the columns' shift does not enter. */
function readLayout(element: HTMLElement): Layout {
  const read = (name: string) => {
    const boxes = new Map<number, Box>();
    for (const span of element.querySelectorAll<HTMLElement>(`${name} [data-sentence]`)) {
      const top = span.offsetTop + 2;
      boxes.set(Number(span.dataset.sentence), { top, bottom: top + span.offsetHeight - 4 });
    }
    return boxes;
  };
  const heightOf = (name: string) => element.querySelector<HTMLElement>(name)?.offsetHeight ?? 0;
  return {
    boxes: { original: read('.col--o'), revision: read('.col--r') },
    heights: { original: heightOf('.col--o'), revision: heightOf('.col--r') },
    gutter: element.querySelector<HTMLElement>('.gutter')?.offsetWidth ?? 76,
  };
}

/** Linked sentences that kept their order, as heights in both columns. */
function anchorsOf({ comparison }: Desk, boxes: Boxes): Anchor[] {
  return comparison.links
    .flatMap((link) => {
      const from = boxes.original.get(link.original[0] ?? -1);
      const to = boxes.revision.get(link.revision[0] ?? -1);
      if (link.moved || from === undefined || to === undefined) return [];
      return [{ original: from.top, revision: to.top }];
    })
    .sort((a, b) => a.original - b.original);
}
