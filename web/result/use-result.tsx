import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Comparison, type SideName, verdictTitle } from '#engine';
import type { Pages } from '../app/use-pages.ts';
import type { Choices } from '../compare/options.tsx';
import { useManualPairing } from '../compare/use-manual-pairing.ts';
import { Wording } from '../compare/wording.tsx';
import { useFind } from '../find/use-find.ts';
import type { LedgerHandle } from '../ledger/ledger.tsx';
import { answeredBy } from '../library/card.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { View } from '../model/address.ts';
import { linksOfChoice } from '../model/choice.ts';
import { foldLedger, isLedgerFolded } from '../model/ledger-setting.ts';
import { type Stretch, withStretches } from '../model/map-positions.ts';
import { useOnSame } from '../model/same-context.ts';
import { pairsOf } from '../model/same-pairs.ts';
import type { OnSign, SignOff } from '../model/sign-off.ts';
import { signsFor, withSigns } from '../model/swap.ts';
import type { WorkState } from '../model/use-work.ts';
import type { Work } from '../model/work.ts';
import { useSignOffPanel } from '../signoff/use-sign-off-panel.tsx';
import { useKeys } from '../ui/use-keys.ts';
import type { ViewHandle } from '../ui/view-handle.ts';
import { isWindowed } from '../ui/windowed.tsx';
import type { DrawWording } from '../ui/wordings.tsx';
import { useAnswer } from './use-answer.ts';
import { useCorrect } from './use-correct.ts';
import { useFolds } from './use-folds.ts';
import { useKeptRow } from './use-kept-row.ts';
import { usePlace } from './use-place.ts';
import { useRestore } from './use-restore.ts';
import { useRowInSight } from './use-row-in-sight.ts';
import { useSteps } from './use-steps.ts';
import { useViewReading } from './use-view-reading.ts';

export interface ResultProps {
  readonly comparison: Comparison;
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
  readonly onHelp: () => void;
  readonly state: WorkState;
  readonly work: Work;
  /** Whether both texts are typed at instead of read. */
  readonly editing: boolean;
  readonly onEditing: (editing: boolean) => void;
  /** Whether the work has gone on since, and another answer is under way. */
  readonly stale: boolean;
  /** How many sentences are still being read for their meaning. */
  readonly unread: number;
  /** What went wrong meanwhile. */
  readonly news: ReactNode;
  /** Says that another answer is under way. */
  readonly waiting: ReactNode;
  readonly pages: Pages;
  /** Shows the list of what the house takes for the same. */
  readonly onSameList: () => void;
  /** Hears which items the answer to the latest texts has, by their keys. */
  readonly onItems: (items: readonly string[]) => void;
  /** The means to save the answer. */
  readonly exports: ReactNode;
}

export const drawWording: DrawWording = (passage) => <Wording {...passage} />;

/** Whether the ledger is a drawer: where it stands beside the view there is none to open, nor one for Escape to close. */
const isDrawer = () => window.matchMedia('(max-width: 1199px)').matches;

/** What a result shows and does: where the reader is, what is picked out, looked for, paired and signed off. */
export function useResult(props: ResultProps) {
  const { comparison, choices, state, work, editing, onEditing, stale } = props;
  const [options, setOptions] = useState(false);
  /** Whether pairing by hand was asked for: by a number between the sheets, or by a key. */
  const [handOpen, setHandOpen] = useState(false);
  const scroller = useRef<HTMLElement>(null);
  const root = useRef<HTMLElement>(null);
  const view = useRef<ViewHandle>(null);
  const viewButton = useRef<HTMLButtonElement>(null);
  const ledger = useRef<LedgerHandle>(null);
  const pairingBar = useRef<HTMLDivElement>(null);
  const { layout, typography, layers, changes, lineOf, verdict } = useAnswer(comparison, choices.typography);
  const folds = useFolds(layout);
  const place = usePlace({ ...props.pages, editing, layout, changes, view, ledger, pairingBar });
  const { dispatch, choice, choose } = place;
  const onSame = useOnSame();
  const link = linksOfChoice(layout, choice)[0];
  const merged = place.view === 'redline' && !editing;
  const find = useFind({
    ...{ layout, merged, lineOf, view, root, editing },
    long: folds.hides || isWindowed(layout.rows.length),
    main: scroller,
    onReplace: editing && !stale ? replaceIn(state.change) : null,
  });
  const pairing = useManualPairing({
    layout,
    chosen: link ?? null,
    corrections: work.corrections,
    onCorrect: (corrections, act) => state.change((last) => ({ ...last, corrections }), act),
  });
  // Who asks for a view wants to read again.
  const turnTo = (next: View) => {
    onEditing(false);
    place.show(next);
  };
  const { onStep, onQuote, onEditKey, begin } = useSteps({ ...props, layout, place, link, scroller, view });
  const onBack = () => {
    // What is typed at, and what lies over the page, comes first; words are looked for beside everything else.
    const typing = editing && view.current?.hasFocus();
    if (find.open && !typing && !options && !place.drawer) find.close();
    else if (editing) onEditing(false);
    else if (pairing.isHolding || pairing.isHeldGone) pairing.clear();
    else if (options) setOptions(false);
    else if (handOpen) setHandOpen(false);
    else if (place.drawer) dispatch({ type: 'drawer', open: false });
    else choose(null);
  };
  const pair = (act: () => void, can: boolean) => () => {
    // Beside the texts that are typed at stands no row that could be seen to change.
    if (!can || stale || editing) return;
    setHandOpen(true);
    act();
  };
  useKeys({
    n: () => onStep(1),
    p: () => onStep(-1),
    q: onQuote,
    '1': () => turnTo('aligned'),
    '2': () => turnTo('columns'),
    '3': () => turnTo('redline'),
    '\\': () => foldLedger(!isLedgerFolded()),
    f: () => {
      foldLedger(false);
      flushSync(() => dispatch({ type: 'drawer', open: isDrawer() }));
      ledger.current?.focusFilters();
    },
    o: () => setOptions(true),
    '/': find.show,
    '=': () => {
      const pairs = editing ? [] : pairsOf(comparison, choice);
      if (pairs.length > 0) onSame(pairs);
    },
    l: pair(pairing.hold, pairing.link !== null),
    x: pair(pairing.unlink, pairing.canUnlink),
    s: pair(pairing.split, pairing.canSplit),
    m: pair(pairing.merge, pairing.canMerge),
    r: pair(pairing.reset, pairing.canReset),
    e: onEditKey,
    h: () => {
      if (choice?.kind !== 'quote') return;
      foldLedger(false);
      flushSync(() => dispatch({ type: 'list', kind: 'quote', drawer: isDrawer() }));
      ledger.current?.correct();
    },
    '?': props.onHelp,
    Escape: onBack,
  });
  useKeptRow({ scroller, view });
  useRowInSight({ drawn: `${place.view} ${editing}`, link, stale, view, button: viewButton });
  const panel = useSignOffPanel({
    layout,
    work,
    ...useSigned(comparison, state, work),
    chosen: choice,
    onChoose: choose,
    onLedger: useCallback((kind: 'quote' | 'fact') => dispatch({ type: 'list', kind, drawer: isDrawer() }), [dispatch]),
    onFocus: useCallback((item) => ledger.current?.focusItem(item) ?? false, []),
    wording: drawWording,
    verdict,
    exports: props.exports,
  });
  const { signOff } = panel.signing;
  const restore = useRestore({ layout, signOff, choice, change: state.change, stale });
  const correct = useCorrect({ comparison, choice, change: state.change, stale, onGo: panel.onGo });
  useAnswered(props, signOff);
  useTitle(verdictTitle(comparison, useMessages(), props.unread));
  const reading = useViewReading({
    layout,
    layers,
    typography,
    folds,
    place,
    change: state.change,
    onPair: useCallback(() => setHandOpen(true), []),
  });
  return {
    refs: { scroller, root, view, viewButton, ledger, pairingBar },
    layout,
    changes,
    held: { layout, link, ...drawnAs(place.asked, editing, [options, find.open, find.replacing !== null]) },
    reading,
    place,
    find,
    pairing,
    panel,
    restore,
    correct,
    options,
    setOptions,
    turnTo,
    onStep,
    begin,
    handOpen,
    onHandClose: () => setHandOpen(false),
  };
}

/** What is drawn, and the bars over it: the reader's place is held against changes of both. */
function drawnAs(view: View, editing: boolean, bars: readonly boolean[]) {
  return { drawn: `${view} ${editing}`, bars: bars.join(' ') };
}

/** What was signed off, as the sides stand in the answer on the screen, and the way to change it. */
function useSigned(comparison: Comparison, { change }: WorkState, work: Work) {
  const signed = useMemo(() => signsFor(comparison, work), [comparison, work]);
  const onSign = useCallback<OnSign>(
    (edit, run) => {
      const said = (last: Work) => {
        const signed = signsFor(comparison, last);
        const next = edit(signed);
        return next === signed ? last : withSigns(comparison, last, next);
      };
      change(said, 'signOff', run);
    },
    [change, comparison],
  );
  return { signed, onSign };
}

function useAnswered({ comparison, stale, onItems, pages: { onAnswered } }: ResultProps, signOff: SignOff): void {
  const { keys, done } = signOff;
  const toSign = signOff.entries.length;
  useEffect(() => {
    if (!stale) onAnswered(answeredBy(comparison, toSign, done));
  }, [onAnswered, comparison, toSign, done, stale]);
  useEffect(() => {
    if (!stale) onItems(Object.values(keys).flat());
  }, [onItems, keys, stale]);
}

function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Storydiff`;
    return () => {
      document.title = 'Storydiff';
    };
  }, [title]);
}

function replaceIn(change: WorkState['change']) {
  return (side: SideName, stretches: readonly Stretch[]) =>
    change((last) => withStretches(last, side, stretches), 'text');
}
