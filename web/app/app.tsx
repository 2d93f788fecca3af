import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { IN_ONE_FILE } from '#carried';
import { FIRST_CHOICES, type ViewChoices } from '../compare/options.tsx';
import { practise, warmUp } from '../engine/client.ts';
import { DecidesLater, TourLater } from '../guide/later.tsx';
import { RecentLater } from '../library/recent-later.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { SIDES } from '../model/row-layout.ts';
import { readSetting, writeSetting } from '../model/setting.ts';
import { freshWork } from '../model/work.ts';
import { restorePageState, storePageState } from '../pwa/restore.ts';
import { StoredHere } from '../pwa/stored-here.tsx';
import { UpdateNotice } from '../pwa/update-notice.tsx';
import { useIncomingFiles } from '../pwa/use-incoming-files.ts';
import { type OfflineState, useOffline } from '../pwa/use-offline.ts';
import { FileProgressList } from '../start/file-progress-list.tsx';
import { IntakeDialog } from '../start/intake-dialog.tsx';
import { freeSides } from '../start/sides.ts';
import { draftOf } from '../start/sources.ts';
import { Start } from '../start/start.tsx';
import { useIntake } from '../start/use-intake.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { Header } from '../ui/header.tsx';
import { reloadWithoutPrompt } from '../ui/leaving.ts';
import { useTheme } from '../ui/theme.ts';
import { useDialog } from '../ui/use-dialog.ts';
import { useKeys } from '../ui/use-keys.ts';
import { useOnceReady } from '../ui/use-once-ready.ts';
import { WaitScreen } from '../ui/wait-screen.tsx';
import { whenIdle } from '../ui/when-idle.ts';
import { ComparisonScreenLater, loadComparisonScreen } from './comparison-screen-later.tsx';
import { FaultScreen } from './fault-screen.tsx';
import { fetchAhead } from './fetch-ahead.ts';
import { Help } from './help.tsx';
import { SKIP } from './slip.tsx';
import { type Session, useSession } from './use-session.ts';

/** The page: what the reader put in, decided and chose; everything else follows from it. */
export function App() {
  const { common, start, library, offline: words, help: helpWords } = useMessages();
  const session = useSession();
  const { state, pages, drafts, messages, onMessages, onComparison } = session;
  const [theme, nextTheme] = useTheme();
  const [choices, setChoices] = useState<ViewChoices>(FIRST_CHOICES);
  const help = useDialog();
  const decides = useDialog();
  const tour = useTour(session);
  const compareButton = useRef<HTMLButtonElement>(null);
  useEffect(
    () =>
      whenIdle(() => {
        warmUp();
        fetchAhead();
        import('../examples/example.ts').then(({ EXAMPLE }) => practise(EXAMPLE)).catch(() => {});
      }),
    [],
  );
  const intake = useIntake({
    drafts: onComparison && state.work !== null ? state.work : drafts,
    compared: onComparison && state.work !== null,
    onDrafts: (changed) => session.put(changed, true),
    onBoth: session.runBoth,
    onComplete: (dropped) => (dropped ? compareDropped() : compareButton.current?.focus()),
    onProblems: onMessages,
    onShared: (file) => void session.openShared(file),
  });
  const compare = useOnceReady(intake.busy, () => session.run(drafts));
  const isBegun = intake.drag !== null || intake.busy || freeSides(drafts).length < SIDES.length;
  useEffect(() => {
    // What does not come now is asked for again, and spoken of, when it is to be shown.
    if (isBegun) loadComparisonScreen().catch(() => {});
  }, [isBegun]);
  // What was dropped is on its sheet once nothing more is on its way.
  const compareDropped = useOnceReady(intake.busy, () => freeSides(drafts).length === 0 && session.run(drafts));
  useIncomingFiles({
    onFiles: (given) => void intake.take(given, null),
    onNothing: () => onMessages([words.nothingShared]),
  });
  const offline = useOffline();
  const reload = useReload(session, offline);
  useKeys({ '?': help.show });

  const header = useMemo(() => ({ theme, onTheme: nextTheme, onHelp: help.show }), [theme, nextTheme, help.show]);
  return (
    <>
      <a className={SKIP} href="#main">
        {onComparison ? common.skipToComparison : common.skipToTexts}
      </a>
      <ErrorBoundary resetKey={pages.screen} fallback={(retry) => <Fault session={session} onRetry={retry} />}>
        {pages.screen !== 'comparison' && <Header {...header} />}
        {pages.screen === 'wait' && (
          <WaitScreen>
            {/* What takes no time needs no word about itself. */}
            <p className="animate-late text-ink-2" role="status">
              {library.opening}
            </p>
          </WaitScreen>
        )}
        {onComparison && state.work !== null && (
          <ComparisonScreenLater
            session={session}
            work={state.work}
            header={header}
            choices={choices}
            onChoices={setChoices}
          />
        )}
        {pages.screen === 'start' && (
          <Start
            drafts={drafts}
            onDraft={(side, draft) => session.put({ [side]: draft }, false)}
            onSwap={() => session.onDrafts({ original: drafts.revision, revision: drafts.original })}
            onCompare={compare}
            compareButton={compareButton}
            onExample={() => void session.runExample()}
            onTour={tour.isNew ? tour.begin : null}
            onRestore={session.shelved === null ? null : () => session.onDrafts(session.shelved ?? drafts)}
            messages={messages}
            onDismiss={() => onMessages([])}
            intake={intake}
            offline={IN_ONE_FILE || offline.copy === 'kept'}
          >
            <RecentLater keeping={pages.library.keeping} onKeeping={pages.library.onKeeping} />
          </Start>
        )}
      </ErrorBoundary>
      {pages.screen !== 'start' && intake.progress.length > 0 && (
        <aside
          className="fixed end-4 bottom-over-dock z-8 w-reading border border-ink bg-paper px-4 not-has-data-sheet-note:hidden print:hidden"
          aria-label={start.incoming}
        >
          <FileProgressList files={intake.progress} />
        </aside>
      )}
      {intake.asked !== null && <IntakeDialog key={intake.asked.id} asked={intake.asked} />}
      {help.open && (
        <Help
          dialog={help.dialog}
          onClose={help.onClose}
          kept={<StoredHere offline={offline} />}
          onDecides={decides.show}
          onTour={onComparison ? null : tour.begin}
        />
      )}
      {decides.open && <DecidesLater title={helpWords.decides} dialog={decides.dialog} onClose={decides.onClose} />}
      {tour.underWay && <TourLater onEnd={tour.end} />}
      <UpdateNotice update={offline.update} onReload={reload} />
    </>
  );
}

const TOUR_KEY = 'storydiff-tour';

/** The tour on the example story: offered on the start screen until it was taken once, and from the help after that. */
function useTour({ onComparison, runExample }: Session) {
  const [isNew, setNew] = useState(() => readSetting(TOUR_KEY) === null);
  const [asked, setAsked] = useState(false);
  const [wasOn, setWasOn] = useState(onComparison);
  if (wasOn !== onComparison) {
    setWasOn(onComparison);
    // who leaves the comparison has left the tour
    if (wasOn) setAsked(false);
  }
  const begin = () => {
    writeSetting(TOUR_KEY, 'taken');
    setNew(false);
    // it leads through the example, and through nothing that was opened instead
    void runExample().then(setAsked);
  };
  return { isNew, underWay: asked && onComparison, begin, end: () => setAsked(false) };
}

/** In the place of a screen that failed: what is in hand is put by before the page is loaded anew. */
function Fault({ session, onRetry }: { readonly session: Session; readonly onRetry: () => void }) {
  const { state, pages, drafts, onComparison } = session;
  const work = onComparison ? state.work : null;
  const reload = () => {
    storePageState({ drafts, work: pages.library.safe ? null : work }, () => sessionStorage);
    pages.library.flush();
    reloadWithoutPrompt();
  };
  return (
    <FaultScreen
      work={work ?? freshWork(draftOf(drafts.original), draftOf(drafts.revision))}
      onRetry={onRetry}
      onReload={reload}
      {...(onComparison ? { onTexts: session.toTexts } : {})}
    />
  );
}

/**
 * Loads the page anew with what is on it put by, and takes that up again once it has loaded. Gives back what starts it,
 * which tells whether it does: texts may be too long to be put by.
 */
function useReload({ state, pages, drafts, onComparison, restore }: Session, offline: OfflineState): () => boolean {
  const onRestored = useEffectEvent(restore);
  useEffect(() => {
    void restorePageState(() => sessionStorage).then((found) => {
      if (found !== null) onRestored(found);
    });
  }, []);
  return () => {
    // What the library keeps comes back from there; what it does not must not come back from an older record.
    const { flush, safe } = pages.library;
    const work = onComparison && !safe ? state.work : null;
    if (!storePageState({ drafts, work }, () => sessionStorage)) return false;
    flush();
    offline.renew(() => {
      if (!safe) pages.forget();
    });
    return true;
  };
}
