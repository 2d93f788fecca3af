import { useDeferredValue, useMemo } from 'react';
import type { RowLayout } from '../model/row-layout.ts';
import { useWidth } from '../ui/use-width.ts';
import { useWords } from '../words/use-words.ts';
import { describeStrip, STRIP_HEIGHT, shapeStrip } from './strip.ts';

/** Two bars, one per story, and the bands between them. */
export function Strip({ layout }: { layout: RowLayout }) {
  const words = useWords();
  const [ref, measured] = useWidth<HTMLElement>();
  // The rows come first; there is room for the strip already.
  const width = useDeferredValue(measured);
  const shape = useMemo(() => (width > 0 ? shapeStrip(layout, width, words) : null), [layout, width, words]);
  return (
    <figure className="verdict__strip" ref={ref}>
      {shape !== null && (
        <svg
          className="strip"
          width={width}
          height={STRIP_HEIGHT}
          viewBox={`0 0 ${width} ${STRIP_HEIGHT}`}
          role="img"
          aria-label={describeStrip(layout, words.views.strip)}
        >
          <text className="st-t" x="0" y="14">
            {words.common.original}
          </text>
          <text className="st-t" x="0" y="96">
            {words.common.revision}
          </text>
          <path className="st-band" d={shape.bands.steady} />
          <path className="st-band st-band--moved" d={shape.bands.moved} />
          {[...shape.bars].map(([relation, d]) => (
            <path key={relation} className={`st-bar st-bar--${relation}`} d={d} />
          ))}
          <path className="st-x" d={shape.crosses} />
          <path className="st-plus" d={shape.pluses} />
          {shape.labels.map(({ text, x, anchor, row, look }) => (
            <text
              key={`${row}${x}${text}`}
              className={`st-t st-t--${look}`}
              x={x}
              y={row === 'original' ? 14 : 96}
              textAnchor={anchor}
            >
              {text}
            </text>
          ))}
        </svg>
      )}
    </figure>
  );
}
