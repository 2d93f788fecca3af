import { useMemo } from 'react';
import { verdictOf } from '#engine';
import { Options } from '../compare/options.tsx';
import { PairingBar } from '../compare/pairing-bar.tsx';
import { ReportsVerdict } from '../compare/reports-verdict.tsx';
import { Ruler } from '../compare/ruler.tsx';
import { RulingButton } from '../compare/ruling.tsx';
import { Toolbar } from '../compare/toolbar.tsx';
import { VerdictLine } from '../compare/verdict-line.tsx';
import { FindBar } from '../find/find-bar.tsx';
import { Dock } from '../ledger/dock.tsx';
import { Ledger } from '../ledger/ledger.tsx';
import { LedgerRail } from '../ledger/rail.tsx';
import { ReportsDock } from '../ledger/reports-dock.tsx';
import type { Tab } from '../model/address.ts';
import { useLedgerFolded } from '../model/ledger-setting.ts';
import { useRoving } from '../ui/use-roving.ts';
import { Announced } from './announced.tsx';
import { ComparisonView } from './comparison-view.tsx';
import { HeldBack } from './held-back.tsx';
import { HeldPlace } from './held-place.tsx';
import './result.css';
import { drawWording, type ResultProps, useResult } from './use-result.tsx';

/** Where slips lie: at the foot of the view, over the text, which still answers to the pointer around their buttons. */
const SLIPS =
  'pointer-events-none sticky z-4 flex h-0 flex-col items-center justify-end print:hidden [&_button]:pointer-events-auto';

/** The result: verdict, view, ruler, ledger. */
export function Result(props: ResultProps) {
  const { comparison, choices, onChoices, state, work, editing, stale } = props;
  const {
    refs,
    layout,
    changes,
    held,
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
    onHandClose,
  } = useResult(props);
  const { dispatch, view, choose, step } = place;
  const { signOff } = panel.signing;
  const folded = useLedgerFolded();
  const { relation } = comparison.summary;
  const paired = useMemo(() => pairedIn(comparison), [comparison]);
  const openList = (tab: Tab) => place.ask(tab, place.filters[tab], true);
  const pairs = !editing && (handOpen || pairing.isHolding || pairing.isHeldGone);
  const openSign = () => {
    dispatch({ type: 'drawer', open: true });
    panel.onNext();
  };
  useRoving(refs.root, '[data-kind]', view);
  return (
    <>
      <div className="flex h-stage docked:h-stage-docked phone:block phone:h-auto phone:pb-14 print:block print:h-auto">
        <main
          className="min-w-0 flex-1 overflow-y-auto scrollbar-none ps-5 pe-2 phone:overflow-visible phone:px-0 print:overflow-visible print:p-0"
          id="main"
          tabIndex={-1}
          ref={refs.scroller}
        >
          {layout.inReports && verdictOf(comparison).is === 'reports' ? (
            <ReportsVerdict
              layout={layout}
              unread={props.unread}
              onChoose={choose}
              ruling={<RulingButton as={choices.as} onAs={(as) => onChoices({ ...choices, as })} />}
            />
          ) : (
            <>
              <VerdictLine layout={layout} unread={props.unread} onTarget={place.follow} onChoose={choose} />
              {choices.as !== null && <RulingButton as={choices.as} onAs={(as) => onChoices({ ...choices, as })} />}
            </>
          )}
          <HeldBack comparison={comparison} onList={props.onSameList} />
          {props.news}
          <Toolbar
            inReports={layout.inReports}
            view={view}
            onView={turnTo}
            viewButton={refs.viewButton}
            step={step}
            steps={place.stops.length}
            onStep={onStep}
            onFind={find.show}
            options={
              <Options
                choices={choices}
                onChoices={onChoices}
                open={options}
                onOpen={setOptions}
                detected={comparison.original.language}
                paired={paired}
                found={relation.by === 'engine' ? relation.is : null}
                onSameList={props.onSameList}
              />
            }
          />
          {find.open && <FindBar find={find} />}
          <ComparisonView
            view={view}
            reading={reading}
            choices={choices}
            signOff={signOff}
            editing={editing}
            begin={begin}
            work={work}
            change={state.change}
            onTyped={(at) => dispatch({ type: 'typed', at })}
            scroller={refs.scroller}
            root={refs.root}
            handle={refs.view}
          />
          <HeldPlace {...held} scroller={refs.scroller} view={refs.view} />
          <div className={`${SLIPS} ${pairs ? 'bottom-16 phone:bottom-52' : 'bottom-3 phone:bottom-over-dock'}`}>
            {props.waiting}
          </div>
          {pairs && (
            <PairingBar
              ref={refs.pairingBar}
              layout={layout}
              pairing={pairing}
              disabled={stale}
              onClose={onHandClose}
            />
          )}
        </main>
        <Ruler
          layout={layout}
          scroller={refs.scroller}
          view={refs.view}
          drawn={`${view} ${editing} ${reading.showTypography} ${reading.folds.shown.length}`}
          onChoose={choose}
        />
        {folded && <LedgerRail comparison={comparison} />}
        <Ledger
          handle={refs.ledger}
          main={refs.scroller}
          layout={layout}
          chosen={place.choice}
          onChoose={place.chooseInLedger}
          wording={drawWording}
          tab={place.tab}
          filters={place.filters}
          onFilter={place.ask}
          open={place.drawer}
          onClose={() => dispatch({ type: 'drawer', open: false })}
          signing={panel.signing}
          onNextOpen={panel.onNext}
          onSheet={panel.onSheet}
          onRestore={restore.onRestore}
          onCorrect={correct.onCorrect}
        />
      </div>
      {layout.inReports ? (
        <ReportsDock layout={layout} signOff={signOff} onOpen={openList} onSign={openSign} />
      ) : (
        <Dock comparison={comparison} changes={changes.length} step={step} onOpen={openList} signOff={signOff} />
      )}
      <Announced layout={layout} choice={place.choice} step={step} steps={place.stops.length} />
      <p className="sr-only select-none" role="status" data-restored="">
        {restore.news}
      </p>
      <p className="sr-only select-none" role="status" data-corrected="">
        {correct.news}
      </p>
      {panel.sheet}
    </>
  );
}

/** How many sentences of the original are paired, page furniture left out. */
function pairedIn({ links, original }: ResultProps['comparison']) {
  const count = { paired: 0, all: 0 };
  for (const link of links) {
    for (const index of link.original) {
      if (original.sentences[index]?.role === 'furniture') continue;
      count.all++;
      if (link.revision.length > 0) count.paired++;
    }
  }
  return count;
}
