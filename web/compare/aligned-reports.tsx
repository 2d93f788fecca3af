import { type Ref, useCallback, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Link } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import { SIDES } from '../model/row-layout.ts';
import { linksIn, type ReportsRow, reportsRows, rowOf, signsOf } from '../model/two-reports.ts';
import { usePrinting } from '../ui/use-printing.ts';
import type { RowPosition, RowPositions, ViewHandle } from '../ui/view-handle.ts';
import { isWindowed, Windowed, type WindowedHandle } from '../ui/windowed.tsx';
import { estimateReports } from './estimate-heights.ts';
import { type Reading, unchosen } from './reading.ts';
import { BothRow, OwnRow, SharedRow } from './reports-rows.tsx';
import { sentencesText } from './row-text.ts';
import { SheetName } from './sheet-head.tsx';

const HEADS =
  'sticky top-(--head-at) z-2 grid grid-cols-aligned bg-desk phone:static phone:grid-cols-2 phone:border-b phone:border-rule phone:bg-paper phone:py-1 print:static';
const HEAD =
  'group relative flex min-w-0 gap-x-1 border border-rule bg-paper px-sheet py-2 text-xs text-ink-2 phone:flex-col phone:border-0 phone:bg-transparent phone:ps-4 phone:pe-2 phone:py-0';
const NONE: ReadonlySet<number> = new Set();

/**
 * Two reports of one event side by side: what both tell lies on one paper across the desk, what one alone tells stands
 * in its own column, folded after its first sentence, and copy that both have is set once.
 */
export function AlignedReports({ reading, handle }: { reading: Reading; handle: Ref<ViewHandle> }) {
  const { views } = useMessages();
  const { layout, chosenLinks } = reading;
  const { comparison } = layout;
  const rows = reportsRows(layout);
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<WindowedHandle>(null);
  const printing = usePrinting();
  const [opened, setOpened] = useState<{ readonly of: object; readonly rows: ReadonlySet<number> }>({
    of: rows,
    rows: NONE,
  });
  const open = opened.of === rows ? opened.rows : NONE;
  const estimateHeight = useMemo(() => estimateReports(layout), [layout]);
  const signs = useMemo(() => signsOf(layout), [layout]);
  const long = isWindowed(rows.length);
  const onFold = useCallback(
    (index: number, isOpen: boolean) =>
      setOpened((last) => {
        const next = new Set(last.of === rows ? last.rows : NONE);
        if (isOpen) next.add(index);
        else next.delete(index);
        return { of: rows, rows: next };
      }),
    [rows],
  );
  useImperativeHandle(handle, () => viewOf(rows, root, list, (index) => flushSync(() => onFold(index, true))), [
    rows,
    onFold,
  ]);
  const textOf = useCallback(
    (index: number) => {
      const links = linksIn(rows[index] as ReportsRow).map((link) => comparison.links[link] as Link);
      return SIDES.map((side) =>
        sentencesText(
          layout,
          side,
          links.flatMap((link) => link[side]),
        ),
      ).join('\t');
    },
    [rows, comparison, layout],
  );
  const drawRow = useCallback(
    (index: number, on: boolean, own: Reading) => {
      const row = rows[index] as ReportsRow;
      const links = linksIn(row);
      const order = long ? index + 2 : undefined;
      const joins = `${joined(rows[index - 1]) ? '' : 'border-t'} ${joined(rows[index + 1]) ? '' : 'border-b'}`;
      const props = { reading: own, order, on };
      if (row.kind === 'both') {
        return <BothRow key={links[0]} {...props} link={row.link} joins={joins} sign={signs.get(row.link) ?? 'kept'} />;
      }
      if (row.kind === 'shared') return <SharedRow key={links[0]} {...props} row={row} />;
      return (
        <OwnRow key={links[0]} {...props} row={row} index={index} open={printing || open.has(index)} onFold={onFold} />
      );
    },
    [rows, long, signs, printing, open, onFold],
  );
  // Rows that the choice does not touch get a reading without it, so that they are not drawn anew.
  const quiet = unchosen(reading);
  const draw = useCallback((index: number) => drawRow(index, false, quiet), [drawRow, quiet]);
  const chosenRows = useMemo(
    () => new Map(rowsOf(rows, chosenLinks).map((index) => [index, drawRow(index, true, reading)])),
    [rows, chosenLinks, drawRow, reading],
  );
  return (
    <div
      ref={root}
      role="table"
      aria-label={views.aligned}
      aria-rowcount={long ? rows.length + 1 : undefined}
      data-reports=""
    >
      <div className={HEADS} role="row" aria-rowindex={long ? 1 : undefined} data-heads="">
        {SIDES.map((side) => (
          <div key={side} className={HEAD} role="columnheader">
            <SheetName reading={reading} side={side} stacked />
          </div>
        )).toSpliced(
          1,
          0,
          <div key="between" className="phone:hidden" role="columnheader">
            <span className="sr-only select-none">{views.between}</span>
          </div>,
        )}
      </div>
      <Windowed
        count={rows.length}
        of={rows}
        estimateHeight={estimateHeight}
        draw={draw}
        instead={chosenRows}
        textOf={textOf}
        handle={list}
      />
    </div>
  );
}

/** The rows that have one of these links. */
function rowsOf(rows: readonly ReportsRow[], links: ReadonlySet<number>): number[] {
  if (links.size === 0) return [];
  return rows.flatMap((row, index) => (linksIn(row).some((link) => links.has(link)) ? [index] : []));
}

/** Whether paper lies across the desk in this row. */
function joined(row: ReportsRow | undefined): boolean {
  return row?.kind === 'both' || row?.kind === 'shared';
}

function viewOf(
  rows: readonly ReportsRow[],
  root: { readonly current: HTMLElement | null },
  list: { readonly current: WindowedHandle | null },
  unfold: (index: number) => void,
): ViewHandle {
  const find = (link: number) => root.current?.querySelector<HTMLElement>(`#link-${link}`) ?? null;
  return {
    show: (link) => {
      const index = rowOf(rows, link);
      if (index < 0) return;
      const row = rows[index] as ReportsRow;
      if (row.kind === 'own' && row.original[0] !== link && row.revision[0] !== link && find(link) === null) {
        unfold(index);
      }
      if (list.current !== null && find(link) === null) return list.current.show(index);
      const center = () => find(link)?.scrollIntoView({ block: 'center' });
      center();
      // Rows that were never drawn have an estimated height until they come into view: look again.
      requestAnimationFrame(center);
    },
    focus: (link) => {
      const button = find(link)?.closest('[role="row"]')?.querySelector('button');
      button?.focus({ preventScroll: true });
      return button != null;
    },
    hasFocus: () => root.current?.contains(document.activeElement) ?? false,
    positions: () => positionsOf(rows, root.current, list.current),
  };
}

/** Where links stand; one that is folded away or not drawn stands where its row does. */
function positionsOf(rows: readonly ReportsRow[], root: HTMLElement | null, list: WindowedHandle | null): RowPositions {
  const positions = new Map<number, RowPosition>();
  const heights = list?.heights() ?? null;
  const start = list?.start()?.getBoundingClientRect().top;
  if (heights !== null && start !== undefined) {
    for (const [index, row] of rows.entries()) {
      const at = { top: start + heights.topOf(index), height: heights.heightOf(index) };
      for (const link of linksIn(row)) positions.set(link, at);
    }
    return positions;
  }
  for (const element of root?.querySelectorAll<HTMLElement>('[data-links]') ?? []) {
    const at = element.getBoundingClientRect();
    for (const link of element.dataset.links?.split(' ') ?? []) positions.set(Number(link), at);
  }
  for (const element of root?.querySelectorAll('[id^="link-"]') ?? []) {
    positions.set(Number(element.id.slice('link-'.length)), element.getBoundingClientRect());
  }
  return positions;
}
