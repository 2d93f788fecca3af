import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { FIRST_CHOICES, type ViewChoices } from './compare/options.tsx';
import { DeskLater, loadDesk } from './desk-later.tsx';
import { warmUp } from './engine/client.ts';
import { Help } from './help.tsx';
import { withTexts } from './model/carry.ts';
import { useWork } from './model/use-work.ts';
import { type Draft, freshWork } from './model/work.ts';
import { handOver, takeOver } from './pwa/handover.ts';
import { KeptHere } from './pwa/kept-here.tsx';
import { UpdateNotice } from './pwa/update-notice.tsx';
import { useArrivals } from './pwa/use-arrivals.ts';
import { useOffline } from './pwa/use-offline.ts';
import { Asks } from './start/asks.tsx';
import { type Drafts, EMPTY_DRAFTS, troubleWith } from './start/sides.ts';
import { Start } from './start/start.tsx';
import { useIntake } from './start/use-intake.ts';
import { Header } from './ui/header.tsx';
import { useTheme } from './ui/theme.ts';
import { useKeys } from './ui/use-keys.ts';
import { useScreen } from './ui/use-screen.ts';
import { whenIdle } from './ui/when-idle.ts';
import { useWords } from './words/use-words.ts';

/** The page: what the reader put in, decided and chose; everything else follows from it. */
export function App() {
  const { common, start, offline: words } = useWords();
  const [theme, nextTheme] = useTheme();
  const state = useWork();
  const { work, open, change } = state;
  /** The start screen's two texts, before they are a pair in hand. */
  const [drafts, setDrafts] = useState<Drafts>(EMPTY_DRAFTS);
  const [shelved, setShelved] = useState<Drafts | null>(null);
  /** Whether the result is shown; the pair in hand stays while its texts are seen to. */
  const [onDesk, setOnDesk] = useState(false);
  const [choices, setChoices] = useState<ViewChoices>(FIRST_CHOICES);
  const [messages, setMessages] = useState<readonly string[]>([]);
  const [help, setHelp] = useState(false);
  /** A text that came as a whole makes another pair; one that was typed at goes on with the same. */
  const anew = useRef(true);

  useEffect(
    () =>
      whenIdle(() => {
        warmUp();
        loadDesk().catch(() => {});
      }),
    [],
  );
  const leave = useCallback(() => {
    if (work !== null) setDrafts({ original: work.original, revision: work.revision });
    anew.current = false;
    setOnDesk(false);
  }, [work]);
  useScreen(onDesk, leave);

  const run = (next: Drafts) => {
    const trouble = troubleWith(next, start);
    setMessages(trouble);
    if (trouble.length > 0) return;
    const [original, revision] = [plain(next.original), plain(next.revision)];
    if (anew.current || work === null) open(freshWork(original, revision));
    else if (original.text !== work.original.text || revision.text !== work.revision.text) {
      change((last) => withTexts(last, original, revision), 'text');
    }
    anew.current = false;
    setOnDesk(true);
  };
  const put = (changed: Partial<Drafts>) => {
    const next = { ...(onDesk && work !== null ? work : drafts), ...changed };
    const texts = { original: next.original, revision: next.revision };
    setDrafts(texts);
    // On the result a new file is a new question; on the start screen the reader asks when both are there.
    if (onDesk) run(texts);
  };
  const runBoth = (both: Drafts) => {
    anew.current = true;
    setDrafts(both);
    run(both);
  };
  const intake = useIntake({
    drafts: onDesk && work !== null ? work : drafts,
    onDrafts: (changed) => {
      anew.current = true;
      put(changed);
    },
    onBoth: runBoth,
    onTrouble: setMessages,
  });
  const offline = useOffline();
  useArrivals({
    onFiles: (given) => void intake.take(given, null),
    onNothing: () => setMessages([words.nothingShared]),
  });
  useEffect(() => {
    void takeOver(() => sessionStorage).then((found) => {
      if (found === null) return;
      anew.current = false;
      setDrafts(found.drafts);
      if (found.work === null) return;
      open(found.work);
      setOnDesk(true);
    });
  }, [open]);
  /** False where the texts are too long to be put by: then nothing happens. */
  const renew = () => {
    const put = handOver({ drafts, work: onDesk ? work : null }, () => sessionStorage);
    if (put) offline.renew();
    return put;
  };
  const example = async () => {
    const { EXAMPLE } = await import('./examples/example.ts');
    runBoth(EXAMPLE);
  };
  const clear = () => {
    setShelved(work ?? drafts);
    setDrafts(EMPTY_DRAFTS);
    setMessages([]);
    open(null);
    setOnDesk(false);
  };
  useKeys({ '?': () => setHelp(true) });

  const header = useMemo(() => ({ theme, onTheme: nextTheme, onHelp: () => setHelp(true) }), [theme, nextTheme]);
  return (
    <>
      <a className="skip" href="#main">
        {onDesk ? common.skipToComparison : common.skipToTexts}
      </a>
      {onDesk && work !== null ? (
        <DeskLater
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
      ) : (
        <>
          <Header {...header} />
          <Start
            drafts={drafts}
            onDraft={(side, draft) => put({ [side]: draft })}
            onSwap={() => setDrafts({ original: drafts.revision, revision: drafts.original })}
            onCompare={() => run(drafts)}
            onExample={() => void example()}
            onRestore={shelved === null ? null : () => setDrafts(shelved)}
            messages={messages}
            onDismiss={() => setMessages([])}
            intake={intake}
            offline={offline.copy === 'kept'}
          />
        </>
      )}
      {intake.asked !== null && <Asks key={intake.asked.id} asked={intake.asked} />}
      {help && <Help onClose={() => setHelp(false)} kept={<KeptHere desk={offline} />} />}
      <UpdateNotice update={offline.update} onReload={renew} />
    </>
  );
}

/** The text as the engine reads it: positions in the answer are positions in it. */
function plain({ name, text }: Draft): Draft {
  return { name, text: text.replace(/\r\n?/g, '\n') };
}
