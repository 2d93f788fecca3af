import { useDeferredValue, useMemo } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import type { RowLayout } from '../model/row-layout.ts';
import { useWidth } from '../ui/use-width.ts';
import { describeStrip, STRIP_HEIGHT, shapeStrip } from './strip.ts';

const LABEL = 'font-sans text-2xs/none';
const LABELS = { moved: 'fill-move', dropped: 'fill-del', added: 'fill-ins' } as const;
const BARS: Readonly<Partial<Record<string, string>>> = {
  unchanged: 'fill-ink',
  moved: 'fill-move-line',
  dropped: 'fill-del-line',
  added: 'fill-ins-line',
};

/** Two bars, one per story, and the bands between them. */
export function Strip({ layout, className }: { layout: RowLayout; className: string }) {
  const words = useMessages();
  const [ref, measured] = useWidth<HTMLElement>();
  // The rows come first; there is room for the strip already.
  const width = useDeferredValue(measured);
  const shape = useMemo(() => (width > 0 ? shapeStrip(layout, width, words) : null), [layout, width, words]);
  return (
    <figure className={`min-h-26 w-full ${className}`} ref={ref}>
      {shape !== null && (
        <svg
          className="block h-auto max-w-full overflow-visible"
          width={width}
          height={STRIP_HEIGHT}
          viewBox={`0 0 ${width} ${STRIP_HEIGHT}`}
          role="img"
          aria-label={describeStrip(layout, words.views.strip)}
        >
          <text className={`${LABEL} fill-ink-3`} x="0" y="14">
            {words.common.original}
          </text>
          <text className={`${LABEL} fill-ink-3`} x="0" y="96">
            {words.common.revision}
          </text>
          <path className="fill-ink" fillOpacity={0.12} d={shape.bands.steady} />
          <path
            className="fill-move-line stroke-move-line"
            fillOpacity={0.18}
            strokeWidth={1.2}
            strokeDasharray="1.5 2.5"
            d={shape.bands.moved}
          />
          {[...shape.bars].map(([relation, d]) => (
            <path key={relation} className={BARS[relation] ?? 'fill-ink-3'} d={d} />
          ))}
          <path className="fill-none stroke-del-line" strokeWidth={1.6} d={shape.crosses} />
          <path className="fill-none stroke-ins-line" strokeWidth={1.6} d={shape.pluses} />
          {shape.labels.map(({ text, title, x, anchor, row, look }) => (
            <text
              key={`${row}${x}${text}`}
              className={`${LABEL} font-semibold ${LABELS[look]}`}
              x={x}
              y={row === 'original' ? 14 : 96}
              textAnchor={anchor}
            >
              <title>{title}</title>
              {text}
            </text>
          ))}
        </svg>
      )}
    </figure>
  );
}
