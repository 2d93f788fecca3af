import { type Ref, useImperativeHandle, useState } from 'react';
import type { SideName } from '#engine';
import { type RowLayout, SIDES } from '../model/row-layout.ts';
import type { WindowedHandle } from '../ui/windowed.tsx';
import type { Box, Column } from './column.ts';

/** How far each column is pushed down, and what part of them can be seen. */
export interface ColumnsFrame {
  readonly original: number;
  readonly revision: number;
  readonly top: number;
  readonly bottom: number;
}

interface ConnectorsProps {
  readonly layout: RowLayout;
  readonly columns: Readonly<Record<SideName, Column>>;
  readonly listOf: (side: SideName) => WindowedHandle | null;
  readonly on: ReadonlySet<number>;
  /** Draws the lines for another part of the columns. */
  readonly handle: Ref<(frame: ColumnsFrame, width: number) => void>;
}

const STROKES: Readonly<Partial<Record<string, string>>> = {
  on: 'stroke-ink',
  unchanged: 'stroke-ink',
  moved: 'stroke-move-line',
  dropped: 'stroke-del-line',
  added: 'stroke-ins-line',
};
const WIDTHS: Readonly<Partial<Record<string, number>>> = { on: 2.5, moved: 1.75, dropped: 1.5, added: 1.5 };

/** The lines between linked sentences: only those that can be seen are drawn. */
export function Connectors({ layout, columns, listOf, on, handle }: ConnectorsProps) {
  const [seen, setSeen] = useState<{ readonly frame: ColumnsFrame; readonly width: number } | null>(null);
  useImperativeHandle(handle, () => (frame, width) => setSeen({ frame, width }), []);
  if (seen === null) return null;
  const { frame, width } = seen;
  const left = 7;
  const right = width - 7;
  const middle = width / 2;
  const top = Math.max(0, Math.round(frame.top));
  const height = Math.max(0, Math.round(frame.bottom) - top);
  return (
    <svg
      className="pointer-events-none absolute inset-0 overflow-visible"
      width={width}
      height={height}
      viewBox={`0 ${top} ${width} ${height}`}
      style={{ top }}
      fill="none"
      aria-hidden="true"
    >
      {linksDrawn(layout, columns, listOf).map((index) => {
        const link = layout.comparison.links[index];
        // What one of two reports alone tells is missing nowhere.
        const isAlone = link?.kind === 'dropped' || link?.kind === 'added';
        if (link === undefined || (layout.inReports && isAlone)) return null;
        const from = placed(link.original, columns.original, frame.original);
        const to = placed(link.revision, columns.revision, frame.revision);
        const all = [...from, ...to];
        if (!all.some((box) => box.bottom > frame.top && box.top < frame.bottom)) return null;
        const look = on.has(index) ? 'on' : (layout.relations[index] ?? 'unchanged');
        const bar = (boxes: readonly Box[], x: number) => boxes.map((box) => `M${x} ${box.top}V${box.bottom}`).join('');
        return (
          <g key={index} className={STROKES[look] ?? 'stroke-edge'}>
            <path strokeWidth={2} d={bar(from, left)} />
            <path strokeWidth={2} d={bar(to, right)} />
            <path
              className={link.moved ? 'stroke-move-line' : undefined}
              strokeWidth={WIDTHS[look] ?? 1}
              {...(link.moved ? { strokeDasharray: '0.1 3.6', strokeLinecap: 'round' } : {})}
              d={wires(from, to)}
            />
          </g>
        );
      })}
    </svg>
  );

  function wires(from: readonly Box[], to: readonly Box[]): string {
    if (to.length === 0) return from.map((box) => `M${left + 1} ${half(box)}h11m4-4l8 8m0-8l-8 8`).join('');
    if (from.length === 0) return to.map((box) => `M${right - 1} ${half(box)}h-11m-8 0h8m-4-4v8`).join('');
    return from
      .flatMap((a) =>
        to.map((b) => `M${left + 1} ${half(a)}C${middle} ${half(a)} ${middle} ${half(b)} ${right - 1} ${half(b)}`),
      )
      .join('');
  }
}

/** The links of the sentences that are in the document, in order. */
function linksDrawn(
  { linkOf }: RowLayout,
  columns: Readonly<Record<SideName, Column>>,
  listOf: (side: SideName) => WindowedHandle | null,
): number[] {
  const found = new Set<number>();
  for (const side of SIDES) {
    for (const paragraph of listOf(side)?.rows().values() ?? []) {
      for (const sentence of columns[side].paragraphs[paragraph] ?? []) {
        const link = linkOf[side][sentence] ?? -1;
        if (link >= 0) found.add(link);
      }
    }
  }
  return [...found].sort((a, b) => a - b);
}

function half({ top, bottom }: Box): number {
  return Math.round((top + bottom) / 2);
}

function placed(indices: readonly number[], column: Column, by: number): Box[] {
  return indices.flatMap((index) => {
    const box = column.boxOf(index);
    return box === undefined ? [] : [{ top: Math.round(box.top + by), bottom: Math.round(box.bottom + by) }];
  });
}
