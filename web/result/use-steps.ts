import { type RefObject, useState } from 'react';
import type { RowLayout } from '../model/row-layout.ts';
import type { ViewHandle } from '../ui/view-handle.ts';
import { isSeen, sightOf, stopFrom } from './in-view.ts';
import { linkOfSpot, spotInView } from './spot.ts';
import { quoteStops, type Stop } from './stops.ts';
import type { usePlace } from './use-place.ts';

interface StepsInput {
  readonly layout: RowLayout;
  readonly place: ReturnType<typeof usePlace>;
  /** The chosen row. */
  readonly link: number | undefined;
  readonly editing: boolean;
  readonly onEditing: (editing: boolean) => void;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly view: RefObject<ViewHandle | null>;
}

/** The ways that begin at what the reader sees: to the next change or quote, and into the text. */
export function useSteps({ layout, place, link, editing, onEditing, scroller, view }: StepsInput) {
  const [begin, setBegin] = useState<number | null>(null);
  const goFrom = (by: 1 | -1, stops: readonly Stop[]) => {
    const sight = sightOf(scroller.current, view.current);
    // A view that is not drawn yet has no rows.
    const away = sight.positions.size > 0 && !isSeen(sight, link) ? place.choice : null;
    const from = stopFrom(sight, stops, by, away === null ? link : undefined);
    place.dispatch({ type: 'step', by, stops, from, away });
  };
  const onStep = (by: 1 | -1) => goFrom(by, place.stops);
  /** Texts that are opened by their key are typed at where the reader is. */
  const onEditKey = () => {
    const spot = scroller.current && spotInView(scroller.current, layout, link);
    setBegin((spot && linkOfSpot(layout, spot)) ?? null);
    onEditing(!editing);
  };
  return {
    onStep,
    onQuote: () => goFrom(1, quoteStops(layout, place.tab, place.filters)),
    onEditKey,
    begin,
  };
}
