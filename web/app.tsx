import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Choices, FIRST_CHOICES } from './compare/options.tsx';
import { warmUp } from './engine/client.ts';
import type { Job } from './engine/messages.ts';
import { useComparison } from './engine/use-comparison.ts';
import { ExportMenu } from './export/export-menu.tsx';
import type { OpenedFile } from './files/read.ts';
import { Help } from './help.tsx';
import type { SideName } from './model/desk.ts';
import type { Draft } from './model/work.ts';
import { Pair } from './pair.tsx';
import { Result } from './result.tsx';
import { AskChanges } from './start/ask-changes.tsx';
import { AskSide } from './start/ask-side.tsx';
import { type Drafts, EMPTY_DRAFTS, placeFiles, troubleWith } from './start/sides.ts';
import { Start } from './start/start.tsx';
import { useDrop } from './start/use-drop.ts';
import { useIntake } from './start/use-intake.ts';
import { Header } from './ui/header.tsx';
import { Notice } from './ui/notice.tsx';
import { useTheme } from './ui/theme.ts';
import { useKeys } from './ui/use-keys.ts';
import { useSettled } from './ui/use-settled.ts';
import { whenIdle } from './ui/when-idle.ts';
import { Waiting } from './waiting.tsx';

/** How long the slider must rest before the stories are aligned anew. */
const REST_MS = 120;

/** The page: what the reader put in and chose; everything else follows from it. */
export function App() {
  const [theme, nextTheme] = useTheme();
  const [drafts, setDrafts] = useState<Drafts>(EMPTY_DRAFTS);
  const [shelved, setShelved] = useState<Drafts | null>(null);
  const [pair, setPair] = useState<Drafts | null>(null);
  const [choices, setChoices] = useState<Choices>(FIRST_CHOICES);
  const [messages, setMessages] = useState<readonly string[]>([]);
  const [notes, setNotes] = useState<readonly string[]>([]);
  const [undecided, setUndecided] = useState<Draft | null>(null);
  const [tracked, setTracked] = useState<{ file: OpenedFile; onto: SideName | null } | null>(null);
  const { reading, read } = useIntake();
  const [help, setHelp] = useState(false);

  useEffect(() => whenIdle(warmUp), []);
  useScreen(pair !== null, () => setPair(null));

  const certainty = useSettled(choices.certainty, REST_MS);
  const { language } = choices;
  const job = useMemo(() => (pair === null ? null : jobOf(pair, certainty, language)), [pair, certainty, language]);
  const { comparison, answered, busy, failure } = useComparison(job);
  const fits = answered !== null && job !== null && sameTexts(answered, job);

  const run = useCallback((next: Drafts) => {
    const trouble = troubleWith(next);
    setMessages(trouble);
    if (trouble.length === 0) setPair(next);
  }, []);
  const put = (changed: Partial<Drafts>) => {
    const next = { ...drafts, ...changed };
    setDrafts(next);
    // On the result a new file is a new question; on the start screen the reader asks when both are there.
    if (pair !== null) run(next);
    return next;
  };
  const takeFiles = async (files: readonly File[], onto: SideName | null) => {
    const dropped = placeFiles(files.length, onto, drafts);
    if (dropped.kind === 'refuse') {
      setMessages([dropped.message]);
      return;
    }
    const found = await read(files);
    const opened = found.filter((one) => one.kind === 'text');
    setMessages(found.flatMap((one) => (one.kind === 'problem' ? [one.message] : [])));
    setNotes(opened.flatMap((one) => one.notes ?? []));
    const [only] = opened;
    if (files.length === 1 && opened.length === 1 && only?.trackedChanges !== undefined) {
      setTracked({ file: only, onto });
    } else if (opened.length === found.length) {
      placeDrafts(opened, onto);
    } else {
      // One of two failed: the other keeps the side it came for.
      placeDrafts(opened, found[0]?.kind === 'problem' && files.length === 2 ? 'revision' : onto);
    }
  };
  const placeDrafts = (opened: readonly Draft[], onto: SideName | null) => {
    if (opened.length === 0) return;
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
  const swap = () => put({ original: drafts.revision, revision: drafts.original });
  const example = async () => {
    const { EXAMPLE } = await import('./examples/example.ts');
    setDrafts(EXAMPLE);
    run(EXAMPLE);
  };
  const clear = () => {
    setShelved(drafts);
    setDrafts(EMPTY_DRAFTS);
    setMessages([]);
    setPair(null);
  };
  useKeys({ '?': () => setHelp(true) });

  const header = { theme, onTheme: nextTheme, onHelp: () => setHelp(true) };
  return (
    <>
      <a className="skip" href="#main">
        Skip to the {pair === null ? 'two texts' : 'comparison'}
      </a>
      {pair === null || job === null ? (
        <>
          <Header {...header} />
          <Start
            drafts={drafts}
            onDraft={(side, draft) => put({ [side]: draft })}
            onFiles={(files, onto) => void takeFiles(files, files.length === 1 ? onto : null)}
            onSwap={swap}
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
      ) : (
        <>
          <Header
            {...header}
            onHome={() => setPair(null)}
            actions={
              <>
                <button type="button" className="btn btn--quiet" onClick={() => setPair(null)}>
                  Edit
                </button>
                <button type="button" className="btn btn--quiet hide-s" onClick={clear}>
                  New
                </button>
                {comparison !== null && fits && (
                  <ExportMenu comparison={comparison} onTrouble={(message) => setMessages([message])} />
                )}
              </>
            }
          >
            <Pair pair={pair} onSwap={swap} />
          </Header>
          {comparison !== null && fits ? (
            <Result
              comparison={comparison}
              choices={choices}
              onChoices={setChoices}
              onHelp={() => setHelp(true)}
              news={
                <>
                  {busy && (
                    <Waiting
                      key={job.certainty}
                      job={job}
                      small
                      onCancel={() =>
                        setChoices({
                          ...choices,
                          certainty: answered.certainty ?? null,
                          language: answered.language ?? '',
                        })
                      }
                    />
                  )}
                  {failure !== null && <Notice messages={[failed(failure)]} />}
                  {messages.length > 0 && <Notice messages={messages} onDismiss={() => setMessages([])} />}
                </>
              }
            />
          ) : (
            <main className="wait" id="main">
              {busy && <Waiting job={job} onCancel={() => setPair(null)} />}
              {failure !== null && (
                <>
                  <Notice messages={[failed(failure)]} />
                  <button type="button" className="btn btn--line" onClick={() => setPair(null)}>
                    Back to the two texts
                  </button>
                </>
              )}
            </main>
          )}
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

function jobOf({ original, revision }: Drafts, certainty: number | null, language: string): Job {
  return {
    original: { name: original.name || 'Original', text: original.text },
    revision: { name: revision.name || 'Revision', text: revision.text },
    ...(certainty === null ? {} : { certainty }),
    ...(language === '' ? {} : { language }),
  };
}

function sameTexts(a: Job, b: Job): boolean {
  return a.original.text === b.original.text && a.revision.text === b.revision.text;
}

function failed(reason: string): string {
  return `The comparison failed, and the texts are untouched. The engine says: ${reason}`;
}

function draftOf(opened: Draft | undefined): Draft {
  return { name: opened?.name ?? '', text: opened?.text ?? '' };
}

/** The result is a step in the browser's history: its Back button leads to the two texts. */
function useScreen(onResult: boolean, onBack: () => void): void {
  const back = useRef(onBack);
  useEffect(() => {
    back.current = onBack;
  });
  useEffect(() => {
    if (onResult) {
      if (history.state?.screen !== 'result') history.pushState({ screen: 'result' }, '');
    } else if (history.state?.screen === 'result') {
      history.replaceState(null, '');
    }
  }, [onResult]);
  useEffect(() => {
    const pop = () => {
      if (history.state?.screen !== 'result') back.current();
    };
    window.addEventListener('popstate', pop);
    return () => window.removeEventListener('popstate', pop);
  }, []);
}
