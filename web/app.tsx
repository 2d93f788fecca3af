import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { FIRST_CHOICES, type ViewChoices } from './compare/options.tsx';
import { Desk } from './desk.tsx';
import { warmUp } from './engine/client.ts';
import type { OpenedFile } from './files/read.ts';
import { Help } from './help.tsx';
import { withTexts } from './model/carry.ts';
import type { SideName } from './model/desk.ts';
import { useWork } from './model/use-work.ts';
import { type Draft, freshWork } from './model/work.ts';
import { AskChanges } from './start/ask-changes.tsx';
import { AskSide } from './start/ask-side.tsx';
import { type Drafts, EMPTY_DRAFTS, placeFiles, troubleWith } from './start/sides.ts';
import { Start } from './start/start.tsx';
import { useDrop } from './start/use-drop.ts';
import { useIntake } from './start/use-intake.ts';
import { Header } from './ui/header.tsx';
import { useTheme } from './ui/theme.ts';
import { useKeys } from './ui/use-keys.ts';
import { useScreen } from './ui/use-screen.ts';
import { whenIdle } from './ui/when-idle.ts';
import { files } from './words/en/files.ts';
import { useWords } from './words/use-words.ts';

/** The page: what the reader put in, decided and chose; everything else follows from it. */
export function App() {
  const { common } = useWords();
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
  const [notes, setNotes] = useState<readonly string[]>([]);
  const [undecided, setUndecided] = useState<Draft | null>(null);
  const [tracked, setTracked] = useState<{ file: OpenedFile; onto: SideName | null } | null>(null);
  const { reading, read } = useIntake();
  const [help, setHelp] = useState(false);
  /** A text that came as a whole makes another pair; one that was typed at goes on with the same. */
  const anew = useRef(true);

  useEffect(() => whenIdle(warmUp), []);
  const leave = useCallback(() => {
    if (work !== null) setDrafts({ original: work.original, revision: work.revision });
    anew.current = false;
    setOnDesk(false);
  }, [work]);
  useScreen(onDesk, leave);

  const run = (next: Drafts) => {
    const trouble = troubleWith(next);
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
    return texts;
  };
  const takeFiles = async (given: readonly File[], onto: SideName | null) => {
    const dropped = placeFiles(given.length, onto, drafts);
    if (dropped.kind === 'refuse') {
      setMessages([dropped.message]);
      return;
    }
    const found = await read(given);
    const opened = found.filter((one) => one.kind === 'text');
    setMessages(found.flatMap((one) => (one.kind === 'problem' ? [one.message] : [])));
    setNotes(opened.flatMap((one) => (one.notes ?? []).map(files.note)));
    const [only] = opened;
    if (given.length === 1 && opened.length === 1 && only?.trackedChanges !== undefined) {
      setTracked({ file: only, onto });
    } else if (opened.length === found.length) {
      placeDrafts(opened, onto);
    } else {
      // One of two failed: the other keeps the side it came for.
      placeDrafts(opened, found[0]?.kind === 'problem' && given.length === 2 ? 'revision' : onto);
    }
  };
  const placeDrafts = (opened: readonly Draft[], onto: SideName | null) => {
    if (opened.length === 0) return;
    anew.current = true;
    const placement = placeFiles(opened.length, onto, drafts);
    if (placement.kind !== 'sides') {
      if (placement.kind === 'ask' && opened[0] !== undefined) setUndecided(opened[0]);
      return;
    }
    const changed = Object.fromEntries(placement.sides.map((side, i) => [side, draftOf(opened[i])]));
    const next = put(changed);
    if (next.original.text !== '' && next.revision.text !== '') document.getElementById('compare')?.focus();
  };
  const drag = useDrop((files, onto) => void takeFiles(files, onto));
  const example = async () => {
    const { EXAMPLE } = await import('./examples/example.ts');
    anew.current = true;
    setDrafts(EXAMPLE);
    run(EXAMPLE);
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
        <Desk
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
            onFiles={(files, onto) => void takeFiles(files, files.length === 1 ? onto : null)}
            onSwap={() => setDrafts({ original: drafts.revision, revision: drafts.original })}
            onCompare={() => run(drafts)}
            onExample={() => void example()}
            onRestore={shelved === null ? null : () => setDrafts(shelved)}
            drag={drag}
            messages={messages}
            onDismiss={() => setMessages([])}
            notes={notes}
            reading={reading}
          />
        </>
      )}
      {undecided !== null && (
        <AskSide
          name={undecided.name}
          onSide={(side) => {
            setUndecided(null);
            put({ [side]: undecided });
          }}
          onClose={() => setUndecided(null)}
        />
      )}
      {tracked?.file.trackedChanges !== undefined && (
        <AskChanges
          name={tracked.file.name}
          changes={tracked.file.trackedChanges}
          onText={(draft) => {
            setTracked(null);
            placeDrafts([draft], tracked.onto);
          }}
          onBoth={(original, revision) => {
            setTracked(null);
            anew.current = true;
            const both = { original, revision };
            setDrafts(both);
            run(both);
          }}
          onClose={() => setTracked(null)}
        />
      )}
      {help && <Help onClose={() => setHelp(false)} />}
    </>
  );
}

function draftOf(opened: Draft | undefined): Draft {
  return { name: opened?.name ?? '', text: opened?.text ?? '' };
}

/** The text as the engine reads it: positions in the answer are positions in it. */
function plain({ name, text }: Draft): Draft {
  return { name, text: text.replace(/\r\n?/g, '\n') };
}
