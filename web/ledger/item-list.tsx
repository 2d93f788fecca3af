import { type ReactNode, useEffect, useRef } from 'react';
import { isWindowed, Windowed, type WindowedHandle } from '../ui/windowed.tsx';

/** What an item says of its place in a list of which not all is in the document. */
export interface Placing {
  readonly 'aria-setsize'?: number;
  readonly 'aria-posinset'?: number;
}

interface ItemListProps {
  /** What an item is found by: `quote-3` for `data-item="quote-3"`; the same function as long as they are the same. */
  readonly idOf: (index: number) => string;
  /** The items by their index in what they are taken from; the same array as long as they are the same. */
  readonly indices: readonly number[];
  /** The index of the item the reader is on, if it is one of the kind. */
  readonly chosen: number | null;
  /** About how tall an item is, in pixels, in a list so many pixels wide. */
  readonly estimateHeight: (index: number, width: number) => number;
  readonly draw: (index: number, placing: Placing) => ReactNode;
}

/** An item of the ledger has some fifty elements: more of them than this are drawn only where they are seen. */
const WHOLE = 40;

const UNPLACED: Placing = {};

/** Items of the ledger, one below the other. The one that is chosen comes into sight. */
export function ItemList({ idOf, indices, chosen, estimateHeight, draw }: ItemListProps) {
  const list = useRef<HTMLUListElement>(null);
  const handle = useRef<WindowedHandle>(null);
  const long = isWindowed(indices.length, WHOLE);
  useEffect(() => {
    if (chosen === null) return;
    const item = list.current?.querySelector(`[data-item="${idOf(chosen)}"]`);
    if (item) item.scrollIntoView({ block: 'nearest' });
    else if (indices.includes(chosen)) handle.current?.show(indices.indexOf(chosen));
  }, [idOf, indices, chosen]);
  return (
    <ul ref={list}>
      <Windowed
        count={indices.length}
        of={indices}
        whole={WHOLE}
        gap="li"
        offPaper
        estimateHeight={(order, width) => estimateHeight(indices[order] as number, width)}
        draw={(order) =>
          draw(
            indices[order] as number,
            long ? { 'aria-setsize': indices.length, 'aria-posinset': order + 1 } : UNPLACED,
          )
        }
        handle={handle}
      />
    </ul>
  );
}
