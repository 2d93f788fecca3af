import { useCallback, useEffect, useRef, useState } from 'react';
import { type Comparison, withReview } from '#engine';
import { writeReport } from '../engine/reports.ts';
import { useMessages } from '../messages/use-messages.ts';
import { signedHere, signers } from '../model/signer.ts';
import type { Signed, Work } from '../model/work.ts';
import { saveFile } from '../ui/save-file.ts';
import { copyReport } from './copy.ts';
import { FILES, type FileFormat, fileName } from './files.ts';

/** What is under way or was done last. */
export type ExportState =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'writing'; readonly format: FileFormat | 'mail' }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'copied' }
  | { readonly kind: 'failed'; readonly format: FileFormat | 'mail' };

export type Exporting = ReturnType<typeof useExport>;

/** Saves and copies a comparison with what was said of its items, and by whom. One thing at a time: the next stops the last. */
export function useExport(comparison: Comparison, signed: readonly Signed[], known: Work['known']) {
  const { locale } = useMessages();
  const [state, setState] = useState<ExportState>({ kind: 'nothing' });
  const running = useRef<AbortController | null>(null);
  const stop = useCallback(() => running.current?.abort(), []);
  useEffect(() => stop, [stop]);

  const run = (format: FileFormat | 'mail', act: (whole: Comparison, signal: AbortSignal) => Promise<ExportState>) => {
    stop();
    const control = new AbortController();
    running.current = control;
    setState({ kind: 'writing', format });
    const settle = (next: ExportState) => {
      if (running.current === control) setState(control.signal.aborted ? { kind: 'nothing' } : next);
    };
    act(withReview(comparison, { signed: signedHere(signed), known, signedBy: signers(signed) }), control.signal).then(
      settle,
      () => settle({ kind: 'failed', format }),
    );
  };
  return {
    state,
    onSave: (format: FileFormat) =>
      run(format, async (whole, signal) => {
        const report = await writeReport(format, whole, locale, signal);
        const name = fileName(whole, format);
        saveFile(name, report, FILES[format].type);
        return { kind: 'saved', name };
      }),
    onCopy: () =>
      run('mail', async (whole, signal) => {
        await copyReport(writeReport('mail', whole, locale, signal));
        return { kind: 'copied' };
      }),
    /** Stops what is under way. */
    onStop: stop,
    /** Puts away what was said of the last thing. */
    onDismiss: () => setState({ kind: 'nothing' }),
  };
}
