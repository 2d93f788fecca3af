import {
  type ReactNode,
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import type { Comparison } from '#engine';
import { Aligned } from '../compare/aligned.tsx';
import { Columns } from '../compare/columns.tsx';
import { Furniture } from '../compare/furniture.tsx';
import { readLayers } from '../compare/layers.ts';
import { CertaintySlider, type Choices, Options } from '../compare/options.tsx';
import { PairingBar } from '../compare/pairing-bar.tsx';
import type { Reading } from '../compare/reading.ts';
import { Redline } from '../compare/redline.tsx';
import { redlineStretches } from '../compare/redline-pieces.ts';
import { Ruler } from '../compare/ruler.tsx';
import { Toolbar } from '../compare/toolbar.tsx';
import { useManualPairing } from '../compare/use-manual-pairing.ts';
import { readVerdict, verdictTitle } from '../compare/verdict.ts';
import { VerdictLine } from '../compare/verdict-line.tsx';
import { Wording } from '../compare/wording.tsx';
import { Editing } from '../editing/editing.tsx';
import { FindBar } from '../find/find-bar.tsx';
import { useFind } from '../find/use-find.ts';
import { Dock } from '../ledger/dock.tsx';
import { type DrawWording, Ledger } from '../ledger/ledger.tsx';
import { type Answered, answeredBy } from '../library/card.ts';
import { ALL, type Place, type View } from '../model/address.ts';
import { linksOfChoice } from '../model/choice.ts';
import { withTexts } from '../model/map-positions.ts';
import { layOutRows, type SideName } from '../model/row-layout.ts';
import type { OnSign } from '../model/signing.ts';
import { signsFor, withSigns } from '../model/swap.ts';
import type { WorkState } from '../model/use-work.ts';
import type { Work } from '../model/work.ts';
import { useSignOffPanel } from '../signoff/use-sign-off-panel.tsx';
import { useKeys } from '../ui/use-keys.ts';
import { usePrinting } from '../ui/use-printing.ts';
import { isWindowed } from '../ui/windowed.tsx';
import { useWords } from '../words/use-words.ts';
import './result.css';
import { usePlace } from './use-place.ts';
import { useReadingOn } from './use-reading-on.ts';

interface ResultProps {
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
  /** What went wrong meanwhile. */
  readonly news: ReactNode;
  /** Says that another answer is under way. */
  readonly waiting: ReactNode;
  /** Where the reader comes in, and where they went. */
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  /** Hears what the list of comparisons shall say of this one. */
  readonly onAnswered: (answered: Answered) => void;
  /** The means to save the answer. */
  readonly exports: ReactNode;
}

const drawWording: DrawWording = (passage) => <Wording {...passage} />;

/** The result: verdict, view, ruler, ledger. */
export function Result({
  comparison,
  choices,
  onChoices,
  onHelp,
  state,
  work,
  editing,
  onEditing,
  stale,
  news,
  waiting,
  exports,
  place,
  onPlace,
  onAnswered,
}: ResultProps) {
  const [options, setOptions] = useState(false);
  const scroller = useRef<HTMLElement>(null);

  const layout = useMemo(() => layOutRows(comparison), [comparison]);
  const typography = useDeferredValue(choices.typography);
  const layers = useMemo(() => readLayers(comparison, typography), [comparison, typography]);
  const changes = useMemo(
    () => (typography ? layout.changes : layout.changes.filter((index) => layout.relations[index] !== 'typography')),
    [layout, typography],
  );
  const {
    view,
    setView,
    show,
    chosen,
    setChosen,
    chooseTyped,
    choose,
    chooseInLedger,
    chosenLinks,
    step,
    stepBy,
    nextQuote,
    tab,
    setTab,
    asked,
    filters,
    setFilters,
    ask,
    follow,
    drawer,
    setDrawer,
  } = usePlace({ layout, changes, place, onPlace, editing });
  const pairing = useManualPairing({
    layout,
    chosen: linksOfChoice(layout, chosen)[0] ?? null,
    corrections: work.corrections,
    onCorrect: (corrections, act) => state.change((last) => ({ ...last, corrections }), act),
  });
  const holding = pairing.held.original.length + pairing.held.revision.length > 0;
  const byHand = (act: () => void, can: boolean) => () => {
    // Beside the texts that are typed at stands no row that could be seen to change.
    if (can && !stale && !editing) act();
  };
  // Who asks for a view wants to read again.
  const turnTo = (next: View) => {
    onEditing(false);
    show(next);
  };
  const lineOf = useCallback(
    (index: number) => {
      const link = comparison.links[index];
      return link === undefined ? [] : redlineStretches(comparison, link, layers, typography);
    },
    [comparison, layers, typography],
  );
  const find = useFind({
    layout,
    merged: view === 'redline' && !editing,
    lineOf,
    long: isWindowed(layout.rows.length),
  });
  const back = () => {
    // What is typed at, and what lies over the page, comes first; words are looked for beside everything else.
    const typing = editing && document.activeElement?.closest('[data-text]') != null;
    if (find.open && !typing && !options && !drawer) find.close();
    else if (editing) onEditing(false);
    else if (holding) pairing.clear();
    else if (options) setOptions(false);
    else if (drawer) setDrawer(false);
    else setChosen(null);
  };
  useKeys({
    n: () => stepBy(1),
    p: () => stepBy(-1),
    q: nextQuote,
    '1': () => turnTo('aligned'),
    '2': () => turnTo('columns'),
    '3': () => turnTo('redline'),
    f: () => {
      // Where the ledger stands beside the view there is no drawer to open, nor one for Escape to close.
      flushSync(() => setDrawer(window.matchMedia('(max-width: 1199px)').matches));
      document.querySelector<HTMLElement>(`#ledger-${tab} > fieldset button`)?.focus();
    },
    o: () => setOptions(true),
    '/': find.show,
    l: byHand(pairing.hold, pairing.link !== null),
    x: byHand(pairing.unlink, pairing.canUnlink),
    s: byHand(pairing.split, pairing.canSplit),
    m: byHand(pairing.merge, pairing.canMerge),
    r: byHand(pairing.reset, pairing.canReset),
    e: () => onEditing(!editing),
    '?': onHelp,
    Escape: back,
  });
  usePrintView(setView);
  const printing = usePrinting();
  useReadingOn(`${view} ${editing}`, linksOfChoice(layout, chosen)[0], stale);
  const { change } = state;
  const { verdict: phrases, result: words } = useWords();
  const verdict = useMemo(() => readVerdict(comparison, phrases), [comparison, phrases]);
  const sign = useSignOffPanel({
    layout,
    work,
    signed: useMemo(() => signsFor(comparison, work), [comparison, work]),
    onSign: useCallback<OnSign>(
      (edit, run) => {
        const said = (last: Work) => {
          const signed = signsFor(comparison, last);
          const next = edit(signed);
          return next === signed ? last : withSigns(comparison, last, next);
        };
        change(said, 'signOff', run);
      },
      [change, comparison],
    ),
    chosen,
    onChoose: setChosen,
    onLedger: (kind) => {
      const own = kind === 'quote' ? 'quotes' : 'facts';
      setTab(own);
      // What is open may be filtered away, unless what is open is asked for.
      setFilters((last) => (last[own] === 'open' ? last : { ...last, [own]: ALL }));
      setDrawer(window.matchMedia('(max-width: 1199px)').matches);
    },
    wording: drawWording,
    verdict,
    exports,
  });

  const { entries, done } = sign.signing.signOff;
  useEffect(() => {
    if (!stale) onAnswered(answeredBy(comparison, entries.length, done));
  }, [onAnswered, comparison, entries, done, stale]);

  useEffect(() => {
    document.title = `${verdictTitle(verdict)} – Storydiff`;
    return () => {
      document.title = 'Storydiff';
    };
  }, [verdict]);

  const reading: Reading = useMemo(
    () => ({ layout, layers, chosen, chosenLinks, showTypography: typography, onChoose: choose }),
    [layout, layers, chosen, chosenLinks, typography, choose],
  );
  return (
    <>
      <div className="flex h-stage docked:h-stage-docked phone:block phone:h-auto phone:pb-14 print:block print:h-auto">
        <main
          className="min-w-0 flex-1 overflow-y-auto scrollbar-none ps-5 pe-2 phone:overflow-visible phone:px-0 print:overflow-visible print:p-0"
          id="main"
          tabIndex={-1}
          ref={scroller}
        >
          <VerdictLine layout={layout} onTarget={follow} />
          {news}
          <Toolbar
            view={view}
            onView={turnTo}
            step={step}
            steps={changes.length}
            onStep={stepBy}
            onFind={find.show}
            certainty={<CertaintySlider className="phone:hidden" choices={choices} onChoices={onChoices} />}
            options={
              <Options
                choices={choices}
                onChoices={onChoices}
                open={options}
                onOpen={setOptions}
                detected={comparison.original.language}
              />
            }
          />
          {find.open && <FindBar find={find} />}
          {waiting}
          <section aria-label={words.comparison} className="relative" data-view={view}>
            {editing && (
              <Editing
                layout={layout}
                work={work}
                showTypography={typography}
                chosenLinks={chosenLinks}
                onText={(side, text, run) => state.change((last) => withText(last, side, text), 'text', run)}
                onTypedAt={(side, at) => chooseTyped({ side, at, text: work[side].text })}
              />
            )}
            {!editing && view === 'aligned' && <Aligned reading={reading} />}
            {!editing && view === 'columns' && (
              <Columns reading={reading} scroller={scroller} together={choices.together} />
            )}
            {(!editing || printing) && view === 'redline' && (
              <Redline reading={reading} signOff={sign.signing.signOff} />
            )}
            <Furniture key={String(choices.furniture)} layout={layout} open={choices.furniture} />
          </section>
          {!editing && <PairingBar layout={layout} pairing={pairing} disabled={stale} onEdit={() => onEditing(true)} />}
        </main>
        <Ruler layout={layout} scroller={scroller} drawn={`${view} ${typography}`} onChoose={choose} />
        <Ledger
          layout={layout}
          chosen={chosen}
          onChoose={chooseInLedger}
          wording={drawWording}
          tab={tab}
          onTab={setTab}
          asked={asked}
          filters={filters}
          onFilter={ask}
          open={drawer}
          onClose={() => setDrawer(false)}
          signing={sign.signing}
          onNextOpen={sign.onNext}
          onSheet={sign.onSheet}
        />
      </div>
      <Dock
        comparison={comparison}
        changes={changes.length}
        step={step}
        onOpen={(own) => {
          ask(own, filters[own]);
          setDrawer(true);
        }}
        signOff={sign.signing.signOff}
        onSign={() => {
          setDrawer(true);
          sign.onNext();
        }}
      />
      {sign.sheet}
    </>
  );
}

function withText(work: Work, side: SideName, text: string): Work {
  const texts = { original: work.original, revision: work.revision, [side]: { ...work[side], text } };
  return withTexts(work, texts.original, texts.revision);
}

/** Paper gets the redline, whatever is on the screen. */
function usePrintView(onView: (view: View | ((last: View) => View)) => void): void {
  const before = useRef<View | null>(null);
  useLayoutEffect(() => {
    const print = () =>
      flushSync(() =>
        onView((last) => {
          before.current = last;
          return 'redline';
        }),
      );
    const done = () => {
      if (before.current !== null) onView(before.current);
      before.current = null;
    };
    window.addEventListener('beforeprint', print);
    window.addEventListener('afterprint', done);
    return () => {
      window.removeEventListener('beforeprint', print);
      window.removeEventListener('afterprint', done);
    };
  }, [onView]);
}
