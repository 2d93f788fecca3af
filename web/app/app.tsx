import { useEffect, useMemo, useRef, useState } from 'react';
import { FIRST_CHOICES, type ViewChoices } from '../compare/options.tsx';
import { warmUp } from '../engine/client.ts';
import { RecentLater } from '../library/recent-later.tsx';
import { withTexts } from '../model/map-positions.ts';
import { useWork } from '../model/use-work.ts';
import { type Draft, freshWork } from '../model/work.ts';
import { restorePageState, storePageState } from '../pwa/restore.ts';
import { StoredHere } from '../pwa/stored-here.tsx';
import { UpdateNotice } from '../pwa/update-notice.tsx';
import { useIncomingFiles } from '../pwa/use-incoming-files.ts';
import { useOffline } from '../pwa/use-offline.ts';
import { FileProgressList } from '../start/file-progress-list.tsx';
import { IntakeDialog } from '../start/intake-dialog.tsx';
import { type Drafts, EMPTY_DRAFTS, troubleWith } from '../start/sides.ts';
import { Start } from '../start/start.tsx';
import { useIntake } from '../start/use-intake.ts';
import { Header } from '../ui/header.tsx';
import { useTheme } from '../ui/theme.ts';
import { useKeys } from '../ui/use-keys.ts';
import { useOpening } from '../ui/use-opening.ts';
import { useWhenIdle } from '../ui/use-when-idle.ts';
import { WaitScreen } from '../ui/wait-screen.tsx';
import { whenIdle } from '../ui/when-idle.ts';
import { useWords } from '../words/use-words.ts';
import { ComparisonScreenLater, loadComparisonScreen } from './comparison-screen-later.tsx';
import { Help } from './help.tsx';
import { usePages } from './use-pages.ts';

/** The page: what the reader put in, decided and chose; everything else follows from it. */
export function App() {
  const { common, start, library, share, offline: words } = useWords();
  const [theme, nextTheme] = useTheme();
  const state = useWork();
  const { work, open, change } = state;
  /** The start screen's two texts, before they are a pair in hand. */
  const [drafts, setDrafts] = useState<Drafts>(EMPTY_DRAFTS);
  const [shelved, setShelved] = useState<Drafts | null>(null);
  const [choices, setChoices] = useState<ViewChoices>(FIRST_CHOICES);
  const [messages, setMessages] = useState<readonly string[]>([]);
  const help = useOpening();
  /** A text that came as a whole makes another pair; one that was typed at goes on with the same. */
  const anew = useRef(true);
  /** The texts that the start screen and the pair in hand last had in common. */
  const taken = useRef(EMPTY_DRAFTS);

  useEffect(
    () =>
      whenIdle(() => {
        warmUp();
        loadComparisonScreen().catch(() => {});
      }),
    [],
  );
  /** The two texts as they stand in the pair in hand, which stays while they are seen to. */
  const takeTexts = () => {
    if (work === null) return;
    const { original, revision } = work;
    taken.current = { original, revision };
    setDrafts(taken.current);
    anew.current = false;
  };
  /** Who comes by Forward and Back finds what was typed at these texts meanwhile. */
  const arriveAtTexts = () => {
    if (work?.original !== taken.current.original || work.revision !== taken.current.revision) takeTexts();
  };
  const pages = usePages(state, arriveAtTexts, (message) => setMessages([message]));
  const onComparison = pages.screen === 'comparison';
  const leave = () => {
    takeTexts();
    pages.toStart();
  };

  const run = (next: Drafts) => {
    const trouble = troubleWith(next, start);
    setMessages(trouble);
    if (trouble.length > 0) return;
    const [original, revision] = [plain(next.original), plain(next.revision)];
    taken.current = { original, revision };
    const another = anew.current || work === null;
    if (another) open(freshWork(original, revision));
    else if (original.text !== work.original.text || revision.text !== work.revision.text) {
      change((last) => withTexts(last, original, revision), 'text');
    }
    anew.current = false;
    pages.toComparison(another);
  };
  const put = (changed: Partial<Drafts>) => {
    // Two files may be read at the same moment: neither puts the other's side back.
    if (!onComparison || work === null) return setDrafts((last) => ({ ...last, ...changed }));
    // On the result a new file is a new question; on the start screen the reader asks when both are there.
    const texts = { original: work.original, revision: work.revision, ...changed };
    setDrafts(texts);
    run(texts);
  };
  const runBoth = (both: Drafts) => {
    anew.current = true;
    setDrafts(both);
    run(both);
  };
  const intake = useIntake({
    drafts: onComparison && work !== null ? work : drafts,
    onDrafts: (changed) => {
      anew.current = true;
      put(changed);
    },
    onBoth: runBoth,
    onTrouble: setMessages,
    onShared: async (file) => {
      const { readSharedFile } = await import('../share/pack.ts');
      const found = await readSharedFile(file);
      if (found.kind === 'problem') return setMessages([share.fileTrouble[found.reason](file.name)]);
      setMessages([]);
      open(found.work);
      pages.toComparison(true);
    },
  });
  const compare = useWhenIdle(intake.busy, () => run(drafts));
  const offline = useOffline();
  const { toComparison } = pages;
  useIncomingFiles({
    onFiles: (given) => void intake.take(given, null),
    onNothing: () => setMessages([words.nothingShared]),
  });
  useEffect(() => {
    void restorePageState(() => sessionStorage).then((found) => {
      if (found === null) return;
      anew.current = false;
      setDrafts(found.drafts);
      if (found.work === null) return;
      open(found.work);
      toComparison(true);
    });
  }, [open, toComparison]);
  /** False where the texts are too long to be put by: then nothing happens. */
  const renew = () => {
    // What the library keeps comes back from there; what it does not must not come back from an older record.
    const { flush, safe } = pages.library;
    const put = storePageState({ drafts, work: onComparison && !safe ? work : null }, () => sessionStorage);
    if (!put) return false;
    flush();
    offline.renew(() => {
      if (!safe) pages.forget();
    });
    return true;
  };
  const example = async () => {
    const { EXAMPLE } = await import('../examples/example.ts');
    runBoth(EXAMPLE);
  };
  const clear = () => {
    setShelved(work ?? drafts);
    setDrafts(EMPTY_DRAFTS);
    setMessages([]);
    open(null);
    pages.toStart();
  };
  useKeys({ '?': help.show });

  const header = useMemo(() => ({ theme, onTheme: nextTheme, onHelp: help.show }), [theme, nextTheme, help.show]);
  return (
    <>
      <a className="fixed start-2 top-2 z-9 bg-ink px-3 py-2 text-paper not-focus:-top-16 print:hidden" href="#main">
        {onComparison ? common.skipToComparison : common.skipToTexts}
      </a>
      {pages.screen === 'wait' && (
        <>
          <Header {...header} />
          <WaitScreen>
            {/* What takes no time needs no word about itself. */}
            <p className="animate-late text-ink-2" role="status">
              {library.opening}
            </p>
          </WaitScreen>
        </>
      )}
      {onComparison && work !== null && (
        <ComparisonScreenLater
          key={`comparison ${pages.arrival}`}
          pages={pages}
          header={header}
          state={state}
          work={work}
          choices={choices}
          onChoices={setChoices}
          onTexts={leave}
          onNew={clear}
          messages={messages}
          onMessages={setMessages}
        />
      )}
      {pages.screen === 'start' && (
        <>
          <Header {...header} />
          <Start
            drafts={drafts}
            onDraft={(side, draft) => put({ [side]: draft })}
            onSwap={() => setDrafts({ original: drafts.revision, revision: drafts.original })}
            onCompare={compare}
            onExample={() => void example()}
            onRestore={shelved === null ? null : () => setDrafts(shelved)}
            messages={messages}
            onDismiss={() => setMessages([])}
            intake={intake}
            offline={offline.copy === 'kept'}
          >
            <RecentLater keeping={pages.library.keeping} onKeeping={pages.library.onKeeping} />
          </Start>
        </>
      )}
      {pages.screen !== 'start' && intake.progress.length > 0 && (
        <aside
          className="fixed end-4 bottom-over-dock z-8 w-reading border border-ink bg-paper px-4 not-has-data-sheet-note:hidden print:hidden"
          aria-label={start.incoming}
        >
          <FileProgressList files={intake.progress} />
        </aside>
      )}
      {intake.asked !== null && <IntakeDialog key={`asked ${intake.asked.id}`} asked={intake.asked} />}
      {help.open && <Help key={`help ${help.opening}`} onClose={help.closed} kept={<StoredHere offline={offline} />} />}
      <UpdateNotice update={offline.update} onReload={renew} />
    </>
  );
}

/** The text as the engine reads it: positions in the answer are positions in it. */
function plain({ name, text }: Draft): Draft {
  return { name, text: text.replace(/\r\n?/g, '\n') };
}
