import {
  type MouseEvent,
  type Ref,
  type RefObject,
  useCallback,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { SideName } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import { BY_WEIGHT, SIDES } from '../model/row-layout.ts';
import { NO_POSITIONS, type ViewHandle } from '../ui/view-handle.ts';
import type { WindowedHandle } from '../ui/windowed.tsx';
import { columnOf } from './column.ts';
import { type ColumnsScroll, followColumns } from './columns-scroll.ts';
import { type ColumnsFrame, Connectors } from './connectors.tsx';
import type { Reading } from './reading.ts';
import { RunningText } from './running-text.tsx';
import { SheetLabel, SheetName } from './sheet-head.tsx';

interface ColumnsProps {
  readonly reading: Reading;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Whether linked sentences meet as the reader scrolls. */
  readonly together: boolean;
  readonly handle: Ref<ViewHandle>;
}

const HEADS = 'sticky top-(--head-at) z-2 grid grid-cols-2 gap-x-spine bg-desk text-xs text-ink-2 phone:gap-x-0';
const HEAD = 'group flex min-w-0 cursor-default gap-x-1 border border-rule bg-paper px-sheet py-2 text-start';
const SHEET =
  'relative border border-t-0 border-rule bg-paper px-sheet pt-6 pb-8 phone:border-x-0 phone:transform-none!';

/** Two running texts as published, with lines between linked sentences, scrolled as one. */
export function Columns({ reading, scroller, together, handle }: ColumnsProps) {
  const { layout, chosenLinks, onChoose } = reading;
  const { common } = useMessages();
  const self = useRef<HTMLDivElement>(null);
  const lists = { original: useRef<WindowedHandle>(null), revision: useRef<WindowedHandle>(null) };
  const listOf = useRef((side: SideName) => lists[side].current).current;
  const sheets = { original: useRef<HTMLElement>(null), revision: useRef<HTMLElement>(null) };
  const connect = useRef<(frame: ColumnsFrame, width: number) => void>(null);
  const scroll = useRef<ColumnsScroll>(null);
  const [near, setNear] = useState<number | null>(null);
  const [shown, setShown] = useState<SideName>('revision');
  const narrow = useNarrow();
  const columns = useMemo(
    () => ({ original: columnOf(layout, 'original'), revision: columnOf(layout, 'revision') }),
    [layout],
  );
  // On a phone one column is shown, and scrolls like any list.
  const joined = together && !narrow;
  const relayout = useCallback(() => scroll.current?.relayout(), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the elements and lists are those of the same drawing
  useLayoutEffect(() => {
    const element = self.current;
    const view = scroller.current;
    const [original, revision] = [sheets.original.current, sheets.revision.current];
    if (element === null || view === null || original === null || revision === null) return;
    const own = followColumns({
      layout,
      columns,
      listOf,
      element,
      sheets: { original, revision },
      view,
      together: joined,
      onFrame: (frame) => connect.current?.(frame, revision.offsetLeft - original.offsetLeft - original.offsetWidth),
    });
    scroll.current = own;
    void document.fonts.ready.then(own.relayout);
    const observer = new ResizeObserver(own.relayout);
    observer.observe(view);
    return () => {
      scroll.current = null;
      observer.disconnect();
      own.stop();
    };
  }, [layout, columns, scroller, joined]);

  useImperativeHandle(
    handle,
    () => ({
      show: (index) => {
        const link = layout.comparison.links[index];
        if (link === undefined) return;
        const wanted = narrow ? shown : 'revision';
        const side = link[wanted].length > 0 ? wanted : wanted === 'revision' ? 'original' : 'revision';
        const sentence = link[side][0];
        if (sentence === undefined || columns[side].paragraphOf(sentence) < 0) return;
        const center = () => scroll.current?.show(side, sentence);
        if (!narrow || side === shown) return center();
        setShown(side);
        // The column is there once it is drawn.
        requestAnimationFrame(center);
      },
      // The columns have no rows; the focus goes to the view's own button.
      focus: () => false,
      hasFocus: () => false,
      positions: () => scroll.current?.places(narrow ? [shown] : BY_WEIGHT) ?? NO_POSITIONS,
    }),
    [layout, columns, narrow, shown],
  );

  const linkUnder = (event: MouseEvent) => {
    const sentence = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-link]') : null;
    return sentence === null ? null : Number(sentence.dataset.link);
  };
  const on = useMemo(() => (near === null ? chosenLinks : new Set([...chosenLinks, near])), [chosenLinks, near]);
  const sheet = (side: SideName) => (
    <article
      ref={sheets[side]}
      className={`${SHEET}${shown === side ? '' : ' phone:hidden'}`}
      aria-label={common[side]}
      data-column={side}
    >
      <RunningText
        reading={reading}
        side={side}
        paragraphs={columns[side].paragraphs}
        handle={lists[side]}
        onMeasured={relayout}
        placedElsewhere={joined}
      />
    </article>
  );
  return (
    <>
      {/* Where both columns are seen, their heads only name them; on a phone they choose the one that is shown. */}
      <div className={HEADS} data-heads="">
        {SIDES.map((side) => (
          <div key={side} className={`${HEAD} phone:hidden`}>
            <SheetName reading={reading} side={side} />
          </div>
        ))}
        {SIDES.map((side) => (
          <button
            key={side}
            type="button"
            className={`${HEAD} min-h-11 flex-col border-x-0 border-b-2 aria-pressed:border-b-ink desk:hidden print:hidden`}
            aria-pressed={shown === side}
            onClick={() => setShown(side)}
          >
            <SheetLabel comparison={layout.comparison} side={side} stacked />
          </button>
        ))}
      </div>
      {/* Keys step through the changes; the pointer is only a shorter way to the same. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      {/* biome-ignore lint/a11y/useKeyWithMouseEvents: see above */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
      <div
        ref={self}
        className={`grid grid-cols-aligned items-start pb-12 phone:block phone:min-h-0!${layout.heavy ? ' is-heavy' : ''}`}
        onMouseOver={(event) => setNear(linkUnder(event))}
        onMouseLeave={() => setNear(null)}
        onClick={(event) => {
          const index = linkUnder(event);
          if (index !== null && (window.getSelection()?.isCollapsed ?? true)) onChoose({ kind: 'link', index });
        }}
      >
        {sheet('original')}
        <div className="relative phone:hidden">
          <Connectors layout={layout} columns={columns} listOf={listOf} on={on} handle={connect} />
        </div>
        {sheet('revision')}
      </div>
    </>
  );
}

const PHONE = '(max-width: 767px)';

function followWidth(tell: () => void): () => void {
  const query = window.matchMedia(PHONE);
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
}

function useNarrow(): boolean {
  return useSyncExternalStore(followWidth, () => window.matchMedia(PHONE).matches);
}
