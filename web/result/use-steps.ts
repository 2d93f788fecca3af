import { type RefObject, useState } from 'react';
import type { Comparison } from '#engine';
import type { RowLayout } from '../model/row-layout.ts';
import type { Begin, ViewHandle } from '../ui/view-handle.ts';
import { firstSeen, isSeen, sightOf, stopFrom } from './in-view.ts';
import { quoteStops, type Stop } from './stops.ts';
import type { usePlace } from './use-place.ts';

interface StepsInput {
  readonly comparison: Comparison;
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
export function useSteps({ comparison, layout, place, link, editing, onEditing, scroller, view }: StepsInput) {
  const [begin, setBegin] = useState<Begin | null>(null);
  const goFrom = (by: 1 | -1, stops: readonly Stop[]) => {
    const sight = sightOf(scroller.current, view.current);
    // Beside the texts that are typed at there are no rows.
    const away = sight.positions.size > 0 && !isSeen(sight, link) ? place.choice : null;
    const from = stopFrom(sight, stops, by, away === null ? link : undefined);
    place.dispatch({ type: 'step', by, stops, from, away });
  };
  const onStep = (by: 1 | -1) => goFrom(by, place.stops);
  /** Texts that are opened by their key are typed at where the reader is. */
  const onEditKey = () => {
    const sight = sightOf(scroller.current, view.current);
    const has = (index: number) => (comparison.links[index]?.revision.length ?? 0) > 0;
    const at = link !== undefined && isSeen(sight, link) ? link : firstSeen(sight, has);
    const sentence = comparison.links[at ?? -1]?.revision[0];
    setBegin(at === null ? null : { link: at, top: topOfSentence(scroller.current, sentence) });
    onEditing(!editing);
  };
  return {
    onStep,
    onQuote: () => goFrom(1, quoteStops(layout, place.tab, place.filters)),
    onEditKey,
    begin,
  };
}

/** Where a sentence of the revision begins, in the window's pixels; null where it is not drawn. */
function topOfSentence(main: HTMLElement | null, sentence: number | undefined): number | null {
  const element = main?.querySelector(`[data-side="revision"][data-sentence="${sentence}"]`);
  if (!element) return null;
  const range = new Range();
  range.selectNodeContents(element);
  return range.getClientRects()[0]?.top ?? null;
}
