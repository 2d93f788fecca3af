import type { Desk, SideName } from '../model/desk.ts';

/** Where a sentence stands in its column, in pixels. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
}

export type Boxes = Readonly<Record<SideName, ReadonlyMap<number, Box>>>;

/** How far each column is pushed down, and what part of them can be seen. */
export interface Frame {
  readonly original: number;
  readonly revision: number;
  readonly top: number;
  readonly bottom: number;
}

interface ConnectorsProps {
  readonly desk: Desk;
  readonly boxes: Boxes;
  readonly frame: Frame;
  readonly width: number;
  readonly height: number;
  readonly on: ReadonlySet<number>;
}

/** The lines between linked sentences: only those that can be seen are drawn. */
export function Connectors({ desk, boxes, frame, width, height, on }: ConnectorsProps) {
  const left = 7;
  const right = width - 7;
  const middle = width / 2;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {desk.rows.map(({ link: index, stub }) => {
        const link = desk.comparison.links[index];
        if (stub || link === undefined) return null;
        const from = placed(link.original, boxes.original, frame.original);
        const to = placed(link.revision, boxes.revision, frame.revision);
        const all = [...from, ...to];
        const seen = all.some((box) => box.bottom > frame.top && box.top < frame.bottom);
        if (!seen) return null;
        const relation = desk.relations[index] ?? 'unchanged';
        const look = on.has(index) ? 'on' : relation;
        return (
          <g key={index}>
            <path
              className={`cn-b cn-b--${look}`}
              d={from.map((box) => `M${left} ${box.top}V${box.bottom}`).join('')}
            />
            <path className={`cn-b cn-b--${look}`} d={to.map((box) => `M${right} ${box.top}V${box.bottom}`).join('')} />
            <path className={`cn cn--${look}${link.moved ? ' cn--far' : ''}`} d={wires(from, to)} />
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

function half({ top, bottom }: Box): number {
  return Math.round((top + bottom) / 2);
}

function placed(indices: readonly number[], boxes: ReadonlyMap<number, Box>, by: number): Box[] {
  return indices.flatMap((index) => {
    const box = boxes.get(index);
    return box === undefined ? [] : [{ top: Math.round(box.top + by), bottom: Math.round(box.bottom + by) }];
  });
}
