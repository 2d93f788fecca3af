import {
  type MouseEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { SideName } from '../model/row-layout.ts';
import type { WindowedHandle } from '../ui/windowed.tsx';
import { useWords } from '../words/use-words.ts';
import { columnOf } from './column.ts';
import { type ColumnsScroll, followColumns } from './columns-scroll.ts';
import { type ColumnsFrame, Connectors } from './connectors.tsx';
import type { Reading } from './reading.ts';
import { useRowPositions } from './row-positions.ts';
import { RunningText } from './running-text.tsx';
import { FileLine } from './sheet-head.tsx';

interface ColumnsProps {
  readonly reading: Reading;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Whether linked sentences meet as the reader scrolls. */
  readonly together: boolean;
}

const SIDES = ['original', 'revision'] as const;

/** Two running texts as published, with lines between linked sentences, scrolled as one. */
export function Columns({ reading, scroller, together }: ColumnsProps) {
  const { layout, chosenLinks, onChoose } = reading;
  const { common } = useWords();
  const { summary } = layout.comparison;
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
  const joinedNow = useRef(joined);
  useLayoutEffect(() => {
    joinedNow.current = joined;
  });
  const placedElsewhere = useCallback(() => joinedNow.current, []);
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

  useEffect(() => {
    const show = (event: Event) => {
      const link = layout.comparison.links[(event as CustomEvent<number>).detail];
      if (link === undefined || scroll.current === null) return;
      const wanted = narrow ? shown : 'revision';
      const side = link[wanted].length > 0 ? wanted : wanted === 'revision' ? 'original' : 'revision';
      const sentence = link[side][0];
      if (sentence === undefined || columns[side].paragraphOf(sentence) < 0) return;
      event.preventDefault();
      if (narrow && side !== shown)
        flushAfter(
          () => setShown(side),
          () => scroll.current?.show(side, sentence),
        );
      else scroll.current.show(side, sentence);
    };
    document.addEventListener('storydiff-show', show);
    return () => document.removeEventListener('storydiff-show', show);
  }, [layout, columns, narrow, shown]);
  useRowPositions(useCallback(() => scroll.current?.places() ?? null, []));

  const linkUnder = (event: MouseEvent) => {
    const sentence = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-link]') : null;
    return sentence === null ? null : Number(sentence.dataset.link);
  };
  const on = useMemo(() => (near === null ? chosenLinks : new Set([...chosenLinks, near])), [chosenLinks, near]);
  return (
    <>
      {/* Where both columns are seen, their heads only name them; on a phone they choose the one that is shown. */}
      <div className="cols__heads">
        {SIDES.map((side) => (
          <div key={side} className="cols__head hide-s">
            <b>{common[side]}</b>{' '}
            <FileLine name={layout.comparison[side].name} side={side} words={summary.words[side]} />
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
            <b>{common[side]}</b>{' '}
            <FileLine name={layout.comparison[side].name} side={side} words={summary.words[side]} />
          </button>
        ))}
      </div>
      {/* Keys step through the changes; the pointer is only a shorter way to the same. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      {/* biome-ignore lint/a11y/useKeyWithMouseEvents: see above */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
      <div
        ref={self}
        className={layout.heavy ? 'cols is-heavy' : 'cols'}
        data-shown={shown}
        onMouseOver={(event) => setNear(linkUnder(event))}
        onMouseLeave={() => setNear(null)}
        onClick={(event) => {
          const index = linkUnder(event);
          if (index !== null && (window.getSelection()?.isCollapsed ?? true)) onChoose({ kind: 'link', index });
        }}
      >
        <article ref={sheets.original} className="col col--o" aria-label={common.original}>
          <RunningText
            reading={reading}
            side="original"
            paragraphs={columns.original.paragraphs}
            handle={lists.original}
            onMeasured={relayout}
            placedElsewhere={placedElsewhere}
          />
        </article>
        <div className="gutter">
          <Connectors layout={layout} columns={columns} listOf={listOf} on={on} handle={connect} />
        </div>
        <article ref={sheets.revision} className="col col--r" aria-label={common.revision}>
          <RunningText
            reading={reading}
            side="revision"
            paragraphs={columns.revision.paragraphs}
            handle={lists.revision}
            onMeasured={relayout}
            placedElsewhere={placedElsewhere}
          />
        </article>
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

/** Does the second once the first has been drawn. */
function flushAfter(change: () => void, then: () => void): void {
  change();
  requestAnimationFrame(then);
}
