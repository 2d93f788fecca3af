import {
  type RefObject,
  startTransition,
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useReducer,
  useRef,
} from 'react';
import { flushSync } from 'react-dom';
import type { LedgerHandle } from '../ledger/ledger.tsx';
import type { Place, Tab, View } from '../model/address.ts';
import { type Choice, linksOfChoice } from '../model/choice.ts';
import { foldLedger } from '../model/ledger-setting.ts';
import type { RowLayout } from '../model/row-layout.ts';
import type { Target } from '../model/target.ts';
import { afterPrinting, usePrinting } from '../ui/use-printing.ts';
import type { ViewHandle } from '../ui/view-handle.ts';
import { placeReducer, startPlace } from './place.ts';
import { stopAt, stopsOf } from './stops.ts';

interface PlaceInput {
  readonly layout: RowLayout;
  /** The changes to step through, as links. */
  readonly changes: readonly number[];
  /** Where the reader comes in, what brought them there, and who hears where they went. */
  readonly place: Place;
  readonly arrival: object | null;
  readonly onPlace: (place: Place) => void;
  /** Whether both texts are typed at. */
  readonly editing: boolean;
  readonly view: RefObject<ViewHandle | null>;
  readonly ledger: RefObject<LedgerHandle | null>;
  /** What acts on the chosen row: it gives the focus back to the row that comes of it. */
  readonly pairingBar: RefObject<HTMLElement | null>;
}

/** Where on a result the reader is: view, list, filters and what is picked out; and the ways from there. */
export function usePlace(input: PlaceInput) {
  const { layout, changes, place, arrival, onPlace, editing, ledger } = input;
  const [state, dispatch] = useReducer(placeReducer, input, startPlace);
  if (state.layout !== layout) dispatch({ type: 'answer', layout, editing });
  if (state.arrival !== arrival) dispatch({ type: 'arrive', arrival, place });
  const { view: asked, tab, filters, choice } = state;
  // Two reports have no redline; who asked for it gets it again once they are taken for a rewrite.
  // Paper gets the redline, or what two reports have in its place.
  const wanted: View = usePrinting() ? 'redline' : asked;
  const view: View = layout.inReports && wanted === 'redline' ? 'aligned' : wanted;
  const chosenLinks = useMemo(() => new Set(linksOfChoice(layout, choice)), [layout, choice]);
  const stops = useMemo(() => stopsOf(layout, changes, tab, filters), [layout, changes, tab, filters]);
  const step = stopAt({ layout, choice }, stops);
  useEffect(() => onPlace({ view: asked, tab, filters, choice }), [onPlace, asked, tab, filters, choice]);
  useShowChoice(input, choice, state.led);

  const choose = useCallback((next: Choice | null) => dispatch({ type: 'choose', choice: next }), []);
  const chooseInLedger = useCallback((next: Choice) => {
    dispatch({ type: 'choose', choice: next });
    dispatch({ type: 'drawer', open: false });
  }, []);
  const lead = (act: () => void) => {
    foldLedger(false);
    flushSync(act);
    ledger.current?.showList();
  };
  return {
    ...state,
    /** The view that is shown, and the one that was asked for. */
    view,
    asked,
    dispatch,
    chosenLinks,
    /** What is stepped through: the changes, or what a filter lets through. */
    stops,
    /** Which of them is chosen; null when none is. */
    step: step === -1 ? null : step,
    choose,
    /** Chooses from the ledger, and puts it away where it is a drawer. */
    chooseInLedger,
    // Drawing a long story takes a while; the page answers meanwhile.
    show: (next: View) => startTransition(() => dispatch({ type: 'view', view: next })),
    /** Leads to a list of the ledger, where it is a drawer with the drawer out or not. */
    ask: (own: Tab, filter: string, drawer = state.drawer) =>
      lead(() => {
        dispatch({ type: 'filter', tab: own, filter });
        dispatch({ type: 'drawer', open: drawer });
      }),
    follow: (target: Target) => lead(() => dispatch({ type: 'follow', target, changes })),
  };
}

/** Brings what was led to into sight; a row that was linked otherwise takes the focus along. */
function useShowChoice({ layout, view, pairingBar }: PlaceInput, choice: Choice | null, led: object | null): void {
  const show = useEffectEvent(() => {
    const link = linksOfChoice(layout, choice)[0];
    if (link !== undefined) view.current?.show(link);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: that the reader was led is the event
  useEffect(
    () =>
      afterPrinting(() => {
        show();
        return undefined;
      }),
    [led],
  );
  const drawn = useRef(layout);
  useEffect(() => {
    const link = linksOfChoice(layout, choice)[0];
    const isOther = drawn.current !== layout;
    drawn.current = layout;
    if (link === undefined) return;
    const { activeElement } = document;
    const isOwn =
      activeElement === document.body || view.current?.hasFocus() || pairingBar.current?.contains(activeElement);
    if (isOther && isOwn) view.current?.focus(link);
  }, [layout, choice, view, pairingBar]);
}
