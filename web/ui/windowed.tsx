import {
  memo,
  type ReactNode,
  type Ref,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import type { Heights } from './heights.ts';
import { followList, type ListWindow, type RowSpan } from './list-window.ts';
import { StaticCopy, useDrawnLater } from './static-copy.tsx';
import { useCopyOfRows, useHeldRows } from './use-held-rows.ts';
import { usePrinting } from './use-printing.ts';

/**
 * Lists of no more rows stand whole in the document, so that the browser's own search, its printing and
 * screen readers have everything. It is some 6,000 words, longer than nearly every story a newspaper prints.
 */
const WHOLE = 400;

/** Whether a list of so many rows is drawn only where it is seen; `whole` is for rows that cost more to draw. */
export function isWindowed(count: number, whole: number = WHOLE): boolean {
  return count > whole;
}

export interface WindowedHandle {
  /** Draws a row and brings it to the middle of its view. */
  readonly show: (index: number) => void;
  readonly heights: () => Heights | null;
  /** The element before the first row: its foot is where the first row begins. */
  readonly start: () => HTMLElement | null;
  /** The rows in the document, by element. */
  readonly rows: () => ReadonlyMap<Element, number>;
  /** Draws what is seen now; at once, unless something is being drawn. */
  readonly look: (atOnce: boolean) => void;
}

type RowsInstead = ReadonlyMap<number, ReactNode>;
const AS_EVER: RowsInstead = new Map();

interface WindowedProps {
  readonly count: number;
  /** The same object as long as the rows are the same. */
  readonly of: object;
  /** About how tall a row is, in pixels, in a list so many pixels wide. */
  readonly estimateHeight: (index: number, width: number) => number;
  /** One element with a key; the same function as long as it draws the same, or all that is printed is drawn again. */
  readonly draw: (index: number) => ReactNode;
  /** Rows that are drawn otherwise than `draw` does, by index, such as those chosen; a long list has none on paper. */
  readonly instead?: RowsInstead;
  /** A list of no more rows stands whole in the document. */
  readonly whole?: number;
  /** What stands in for rows that are not drawn: a list wants list items. */
  readonly gap?: 'div' | 'li';
  /** A row as plain text, for copying rows of which not all are drawn. */
  readonly textOf?: (index: number) => string;
  readonly handle?: Ref<WindowedHandle>;
  /** Whether the list is left out on paper: then all of it need not be drawn for that. */
  readonly offPaper?: boolean;
  /** Told after every drawing, and whenever heights turn out otherwise. A list with a listener is always measured. */
  readonly onMeasured?: () => void;
  /** Whether the listener places the list: it keeps in its place what is seen, and says when to look. */
  readonly placedElsewhere?: boolean;
}

/** A list of rows of unknown height. A long one has only those in the document that are seen, or nearly. */
export function Windowed(props: WindowedProps) {
  const { count, draw, instead = AS_EVER, offPaper = false } = props;
  const printing = usePrinting() && !offPaper;
  const long = isWindowed(count, props.whole);
  if (!long && (printing || props.onMeasured === undefined)) {
    return drawRun({ first: 0, last: count }, draw, instead);
  }
  if (!printing) return <Sparse {...props} />;
  return <InParts first={0} last={count} draw={draw} />;
}

/** So many rows of a long list are drawn for paper in one go. */
const PART = 40;
/** So many parts stand side by side: when one is drawn, React looks at those beside it. */
const BESIDE = 32;

interface RunProps extends RowSpan {
  readonly draw: (index: number) => ReactNode;
}

/**
 * Rows in parts that are drawn for paper one by one, and of many parts in parts of parts. What was drawn is drawn again
 * only where `draw` is another function: of a long list that is all of it in one task.
 */
const InParts = memo(function InParts({ first, last, draw }: RunProps): ReactNode {
  if (last - first <= PART) return <OnPaper first={first} last={last} draw={draw} />;
  let size = PART;
  while (size * BESIDE < last - first) size *= BESIDE;
  return Array.from({ length: Math.ceil((last - first) / size) }, (_, order) => first + order * size).map((from) => (
    <InParts key={from} first={from} last={Math.min(last, from + size)} draw={draw} />
  ));
});

const OnPaper = memo(function OnPaper({ first, last, draw }: RunProps) {
  const printing = usePrinting(true);
  useDrawnLater();
  return printing && <StaticCopy of={draw} draw={() => drawRun({ first, last }, draw)} />;
});

const NO_ROWS: ReadonlyMap<Element, number> = new Map();

function Sparse(props: WindowedProps) {
  const { count, of, estimateHeight, draw, instead = AS_EVER, gap: Gap = 'div', textOf, handle } = props;
  const { onMeasured, placedElsewhere } = props;
  const start = useRef<HTMLDivElement & HTMLLIElement>(null);
  const list = useRef<ListWindow>(null);
  const all = !isWindowed(count, props.whole);
  const [span, setSpan] = useState<RowSpan>({ first: 0, last: 0 });
  const rows = () => list.current?.rows() ?? NO_ROWS;
  const held = useHeldRows(rows);
  useCopyOfRows(start, textOf);
  const runs = all ? [{ first: 0, last: count }] : runsOf(span, held, count);

  const current = useEffectEvent(() => ({ estimateHeight, onMeasured, placedElsewhere }));
  // The rows are known by `of`; how tall they are estimated to be is asked for when it is needed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    const first = start.current;
    if (first === null) return;
    const own = followList(first, {
      count,
      estimateHeights: (width) => {
        const { estimateHeight } = current();
        return (index) => estimateHeight(index, width);
      },
      anchor: list.current?.anchor() ?? null,
      onSpan: (next, atOnce) => {
        if (all) return;
        if (atOnce) flushSync(() => setSpan({ ...next }));
        else setSpan({ ...next });
      },
      onMeasured: () => current().onMeasured?.(),
      placedElsewhere: () => current().placedElsewhere ?? false,
    });
    list.current = own;
    return own.stop;
  }, [of, count, all]);
  useLayoutEffect(() => list.current?.drawn(span));

  useImperativeHandle(handle, () => ({
    show: (index) => list.current?.show(index),
    heights: () => list.current?.heights() ?? null,
    start: () => start.current,
    rows: () => list.current?.rows() ?? NO_ROWS,
    look: (atOnce) => list.current?.look(atOnce),
  }));

  const drawn: ReactNode[] = [];
  let done = 0;
  for (const [order, run] of [...runs, { first: count, last: count }].entries()) {
    drawn.push(
      <Gap
        key={`gap-${order}`}
        {...(order === 0 ? { ref: start } : {})}
        role="presentation"
        aria-hidden="true"
        className="m-0 min-h-0 border-0 p-0"
        data-from={done}
        data-to={run.first}
        data-bears={run.first <= span.first && span.first < run.last ? '' : undefined}
        data-end={order === runs.length ? '' : undefined}
      />,
      ...drawRun(run, draw, instead),
    );
    done = run.last;
  }
  return drawn;
}

function drawRun({ first, last }: RowSpan, draw: RunProps['draw'], instead = AS_EVER): ReactNode[] {
  return Array.from({ length: last - first }, (_, order) => instead.get(first + order) ?? draw(first + order));
}

/** The rows to draw: those in view and those that hold the focus or the selection, as runs without gaps. */
function runsOf(span: RowSpan, held: readonly number[], count: number): RowSpan[] {
  const last = Math.min(span.last, count);
  const wanted = [
    ...held.map((index) => ({ first: index, last: index + 1 })),
    { first: Math.min(span.first, last), last },
  ]
    .filter((run) => run.first < run.last && run.first >= 0 && run.last <= count)
    .sort((a, b) => a.first - b.first);
  const runs: { first: number; last: number }[] = [];
  for (const run of wanted) {
    const before = runs.at(-1);
    if (before !== undefined && run.first <= before.last) before.last = Math.max(before.last, run.last);
    else runs.push({ ...run });
  }
  return runs;
}
