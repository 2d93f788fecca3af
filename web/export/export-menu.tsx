import { useEffect, useState } from 'react';
import type { Comparison } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import type { Signed, Work } from '../model/work.ts';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { Progress } from '../ui/progress.tsx';
import { printPage, stopPrinting, usePreparing } from '../ui/use-printing.ts';
import type { FileFormat } from './files.ts';
import { type Exporting, useExport } from './use-export.ts';

interface ExportMenuProps {
  readonly comparison: Comparison;
  readonly signed: readonly Signed[];
  /** The items of the version before; null where there was none. */
  readonly known: Work['known'];
}

/** The forms in the order of the menu. */
const FORMATS: readonly FileFormat[] = ['html', 'docx', 'markdown', 'csv', 'json', 'story', 'storyDocx'];

/** Saves the comparison as a file, copies it for a mail, or prints it. It is made in the browser and goes to the reader alone. */
export function ExportMenu({ comparison, signed, known }: ExportMenuProps) {
  const words = useMessages().exporting;
  const exporting = useExport(comparison, signed, known);
  return (
    <>
      <Menu
        label={words.title}
        items={[
          ...FORMATS.map((format) => ({ ...words.items[format], onChoose: () => exporting.onSave(format) })),
          { ...words.items.mail, onChoose: exporting.onCopy },
          { ...words.items.print, onChoose: printPage },
        ]}
      />
      <Said {...exporting} />
      <Preparing />
    </>
  );
}

/** Anything quicker needs no word about itself. */
const PATIENCE_MS = 200;
/** How long what was done stays to be read. */
const READING_MS = 6000;
/** A line at the foot of the page, over the dock where there is one. */
const SLIP =
  'wrap-anywhere fixed inset-x-4 bottom-4 z-8 mx-auto flex w-fit max-w-slip flex-wrap items-center gap-x-4 gap-y-2 border border-ink border-s-4 bg-paper px-4 py-2 text-sm docked:bottom-over-dock print:hidden';

/** Says that a long comparison is drawn for paper, however it is printed. */
function Preparing() {
  const { common, exporting } = useMessages();
  return (
    <div role="status">
      {usePreparing() && <UnderWay words={exporting.writing.print} stop={common.cancel} onStop={stopPrinting} />}
    </div>
  );
}

interface UnderWayProps {
  readonly words: string;
  readonly stop: string;
  readonly onStop: () => void;
}

function UnderWay({ words, stop, onStop }: UnderWayProps) {
  return (
    <div className={SLIP} data-export="">
      <p>{words}</p>
      <Progress label={words} className="w-32" />
      <Button onClick={onStop}>{stop}</Button>
    </div>
  );
}

/** What is under way, and what was done: at the foot of the page, read out where it is not seen. */
function Said({ state, onStop, onDismiss }: Exporting) {
  const all = useMessages();
  const words = all.exporting;
  const [at, setAt] = useState<{ readonly state: Exporting['state']; readonly stage: 'late' | 'over' } | null>(null);
  const stage = at?.state === state ? at.stage : null;
  useEffect(() => {
    if (state.kind === 'nothing' || state.kind === 'failed') return;
    const isWriting = state.kind === 'writing';
    const timer = setTimeout(
      () => setAt({ state, stage: isWriting ? 'late' : 'over' }),
      isWriting ? PATIENCE_MS : READING_MS,
    );
    return () => clearTimeout(timer);
  }, [state]);
  const done = state.kind === 'saved' ? words.saved(state.name) : state.kind === 'copied' ? words.copied : null;
  return (
    <>
      <div role="status">
        {state.kind === 'writing' && stage === 'late' && (
          <UnderWay words={words.writing[state.format]} stop={all.common.cancel} onStop={onStop} />
        )}
        {done !== null && stage !== 'over' && (
          <div className={SLIP} data-export="">
            <p>{done}</p>
          </div>
        )}
      </div>
      <div role="alert">
        {state.kind === 'failed' && (
          <div className={SLIP} data-export="">
            <p>{state.format === 'mail' ? words.notCopied : words.notSaved}</p>
            <Button onClick={onDismiss}>{all.common.dismiss}</Button>
          </div>
        )}
      </div>
    </>
  );
}
