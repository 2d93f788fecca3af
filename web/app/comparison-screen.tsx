import { type ComponentProps, type ReactNode, useMemo, useState } from 'react';
import { type SamePair, tellsReports } from '#engine';
import type { Choices, ViewChoices } from '../compare/options.tsx';
import type { Job } from '../engine/messages.ts';
import { useComparison } from '../engine/use-comparison.ts';
import { ExportMenu } from '../export/export-menu.tsx';
import { AutosaveNotice } from '../library/autosave-notice.tsx';
import { useLiveSigns } from '../library/live-signs.ts';
import type { MeaningChoice } from '../meaning/reading.ts';
import { pageMessagesFor } from '../messages/told.ts';
import { MessagesContext, useMessages } from '../messages/use-messages.ts';
import { foldLedger } from '../model/ledger-setting.ts';
import { readMeaningChoice, writeMeaningChoice } from '../model/meaning-setting.ts';
import { revertTo } from '../model/revert.ts';
import { SameContext } from '../model/same-context.ts';
import { writeSamePairs } from '../model/same-setting.ts';
import { knownFor, signsFor, swapped } from '../model/swap.ts';
import type { Work } from '../model/work.ts';
import { Result } from '../result/result.tsx';
import { ShareButton } from '../share/share-button.tsx';
import { isLong } from '../start/copied.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Header } from '../ui/header.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { useDebounced } from '../ui/use-debounced.ts';
import { useUndoKeys } from '../ui/use-undo-keys.ts';
import { WaitScreen } from '../ui/wait-screen.tsx';
import { PairNames } from './pair-names.tsx';
import { ReadingStatus } from './reading-status.tsx';
import { SKIP } from './slip.tsx';
import { useCounted } from './use-counted.ts';
import type { Pages } from './use-pages.ts';
import { useSame } from './use-same.tsx';
import type { Session } from './use-session.ts';
import { Waiting } from './waiting.tsx';

/** How long the slider must rest before the stories are aligned anew. */
const REST_MS = 120;

interface ComparisonScreenProps {
  readonly session: Session;
  readonly work: Work;
  readonly header: Pick<ComponentProps<typeof Header>, 'theme' | 'onTheme' | 'onHelp'>;
  readonly choices: ViewChoices;
  readonly onChoices: (choices: ViewChoices) => void;
}

/** The comparison screen: the answer to the work in hand, and everything that can be done about it. */
export function ComparisonScreen({ session, work, header, choices, onChoices }: ComparisonScreenProps) {
  const { state, pages, messages, onMessages, toTexts } = session;
  const { visit, change, undo, redo } = state;
  const catalogue = useMessages();
  useLiveSigns(work, state);
  const { hand: words, common } = catalogue;
  const { original, revision, certainty, language, as } = work;
  const [meaning, setMeaning] = useState(readMeaningChoice);
  const same = useSame(work);
  const job = useJob(work, visit, meaning, same.list);
  const { comparison, answered, busy, stage, failure, retry, reading } = useComparison(job);
  // An answer about another pair says nothing about this one; one about this pair's last state is shown until the next.
  const whole = answered?.visit === visit ? comparison : null;
  const shown = useCounted(whole, work);
  const told = useMemo(() => (shown === null ? catalogue : pageMessagesFor(shown, catalogue)), [shown, catalogue]);
  const all: Choices = useMemo(
    () => ({ ...choices, certainty, language, as, meaning }),
    [choices, certainty, language, as, meaning],
  );
  const choose = ({ certainty: sure, language: tag, as: ruling, meaning: when, ...rest }: Choices) => {
    if (sure !== certainty) change((last) => ({ ...last, certainty: sure }), 'certainty', 'slider');
    else if (tag !== language) change((last) => ({ ...last, language: tag }), 'language');
    else if (ruling !== as) change((last) => ({ ...last, as: ruling }), 'relation');
    else if (when !== meaning) {
      setMeaning(when);
      writeMeaningChoice(when);
    } else onChoices(rest);
  };
  /** The arrival since which the texts are typed at: who comes by another link wants to read. */
  const [editedAt, setEditedAt] = useState<Pages['arrival'] | undefined>(undefined);
  const editing = editedAt === pages.arrival;
  // A long text is no pleasure to type at beside its marks: it is seen to on the start screen.
  const edit = (next: boolean) => {
    if (next && (isLong(original.text) || isLong(revision.text))) toTexts();
    else setEditedAt(next ? pages.arrival : undefined);
  };
  useUndoKeys(same.takeBack ?? undo, redo);

  const exports = whole !== null && (
    <ExportMenu comparison={whole} signed={signsFor(whole, work)} known={knownFor(whole, work)} />
  );
  const swap = () => change((last) => swapped(last), 'swap');
  const more = [
    { label: common.fresh, onChoose: session.clear },
    { label: told.common.swap, onChoose: swap },
    ...(state.nextAct === null ? [] : [{ label: told.hand.redo(state.nextAct), onChoose: state.redo }]),
  ];
  const failed = failure !== null && (
    <>
      <Notice messages={[words.failed(failure)]} />
      <Button look="line" onClick={retry}>
        {common.fault.again}
      </Button>
    </>
  );
  return (
    <MessagesContext value={told}>
      <SameContext value={same.onSame}>
        {shown !== null && (
          // biome-ignore lint/a11y/useValidAnchor: where it leads to may be folded away
          <a className={`${SKIP} docked:hidden`} href="#ledger" onClick={() => foldLedger(false)}>
            {common.skipToLedger}
          </a>
        )}
        <Header
          {...header}
          onHome={toTexts}
          more={more}
          actions={
            <ScreenActions session={session} work={work} editing={editing} onEditing={edit} takeBack={same.takeBack}>
              {exports}
            </ScreenActions>
          }
        >
          <PairNames pair={work} inReports={shown !== null && tellsReports(shown)} onSwap={swap} />
        </Header>
        {shown !== null && answered !== null ? (
          <Result
            comparison={shown}
            choices={all}
            onChoices={choose}
            onHelp={header.onHelp}
            state={state}
            work={work}
            editing={editing}
            onEditing={edit}
            stale={busy}
            unread={reading.progress?.all ?? 0}
            onSameList={same.onList}
            exports={exports}
            pages={pages}
            onItems={session.noteItems}
            waiting={
              <>
                {busy && (
                  <Waiting
                    key={job.certainty}
                    job={job}
                    stage={stage}
                    small
                    onCancel={() => {
                      setMeaning(answered.meaning);
                      if (answered.same !== job.same) writeSamePairs(answered.same ?? []);
                      const texts =
                        original.text === answered.original.text && revision.text === answered.revision.text;
                      change((last) => revertTo(last, answered), texts ? 'certainty' : 'text');
                    }}
                  />
                )}
                <ReadingStatus {...reading} />
                {same.slip}
              </>
            }
            news={
              <>
                <AutosaveNotice library={pages.library} />
                {failed}
                {messages.length > 0 && <Notice messages={messages} onDismiss={() => onMessages([])} />}
              </>
            }
          />
        ) : (
          <WaitScreen>
            {busy && <Waiting job={job} stage={stage} onCancel={toTexts} />}
            {failed}
            {failed && (
              <Button look="line" onClick={toTexts}>
                {common.backToTexts}
              </Button>
            )}
          </WaitScreen>
        )}
        {same.dialog}
      </SameContext>
    </MessagesContext>
  );
}

/** What the engine is asked: the work, once the slider rests. */
function useJob(work: Work, visit: number, meaning: MeaningChoice, same: readonly SamePair[] | undefined): Job {
  const { original, revision, certainty: latest, language, as, corrections } = work;
  const certainty = useDebounced(latest, REST_MS);
  return useMemo(
    () => ({
      visit,
      original: { name: original.name || 'Original', text: original.text },
      revision: { name: revision.name || 'Revision', text: revision.text },
      corrections,
      meaning,
      ...(certainty === null ? {} : { certainty }),
      ...(language === '' ? {} : { language }),
      ...(as === null ? {} : { as }),
      ...(same === undefined ? {} : { same }),
    }),
    [visit, original, revision, certainty, language, as, corrections, meaning, same],
  );
}

interface ScreenActionsProps extends Pick<ComparisonScreenProps, 'session' | 'work'> {
  readonly editing: boolean;
  readonly onEditing: (editing: boolean) => void;
  /** Takes back what was last taken into the house's own list, where that was the last thing that was done. */
  readonly takeBack: (() => void) | null;
  /** The means to save the answer, once it is there. */
  readonly children: ReactNode;
}

/** What can be done with the pair: undo, redo, edit, put away, share, save. */
function ScreenActions({ session, work, editing, onEditing, takeBack, children }: ScreenActionsProps) {
  const { state } = session;
  const { lastAct, nextAct } = state;
  const { hand: words, common } = useMessages();
  const last = takeBack === null ? lastAct : 'same';
  return (
    <>
      <IconButton
        icon="undo"
        label={words.undo(last)}
        title={words.undo(last)}
        disabled={last === null}
        aria-keyshortcuts="u Control+Z"
        onClick={takeBack ?? state.undo}
      />
      <IconButton
        className="phone:hidden"
        icon="redo"
        label={words.redo(nextAct)}
        title={words.redo(nextAct)}
        disabled={nextAct === null}
        aria-keyshortcuts="Shift+U Control+Shift+Z"
        onClick={state.redo}
      />
      <Button
        aria-keyshortcuts="e"
        aria-label={editing ? words.done : words.editBoth}
        title={editing ? words.done : words.editBoth}
        onClick={() => onEditing(!editing)}
      >
        <Icon name={editing ? 'check' : 'edit'} className="size-4 desk:hidden" />
        <span className="phone:hidden">{editing ? words.done : common.edit}</span>
      </Button>
      <Button className="phone:hidden" onClick={session.clear}>
        {common.fresh}
      </Button>
      <ShareButton work={work} />
      {children}
    </>
  );
}
