import type { SideName } from '#engine';
import { readInThread } from '../engine/file-reader.ts';
import type { How, ReadOutcome } from '../files/messages.ts';
import { tooLarge } from '../files/open.ts';
import { useMessages } from '../messages/use-messages.ts';
import { isEmpty } from './sides.ts';
import { draftOf, type Source } from './sources.ts';
import { type FileProgress, useFileProgress } from './use-file-progress.ts';
import type { Ask } from './use-questions.ts';

/** Brings the bytes that are to be read. */
type Fetch = () => Promise<Blob>;

export interface Reader {
  readonly progress: readonly FileProgress[];
  /** The sides that a file is on its way to. */
  readonly awaited: () => readonly SideName[];
  /** Reads bytes in a thread of their own, for a side or for one that is not known yet. Never rejects but where `fetch` does. */
  readonly read: (name: string, fetch: Fetch, side: SideName | null, how: How) => Promise<ReadOutcome>;
  /** The stories of a file; or why it has none, in a sentence that is empty where the reader stopped it. */
  readonly open: (file: File, side: SideName | null) => Promise<readonly Source[] | string>;
}

/** Reads files, shows how far each is, and asks for their passwords. */
export function useReader(ask: Ask): Reader {
  const words = useMessages().files;
  const { progress, begin, awaited } = useFileProgress();

  const read: Reader['read'] = async (name, fetch, side, how) => {
    const { signal, onProgress, end } = begin(name, side);
    try {
      // A disk elsewhere may take its time, too.
      const bytes = await Promise.race([fetch(), abortOf(signal)]);
      if (bytes === null) return { kind: 'problem', name, reason: { is: 'stopped' } };
      return await readInThread({ name, bytes, signal, onProgress, ...how });
    } finally {
      end();
    }
  };

  /** Reads a file, and asks for its password for as long as it needs one. */
  const unlock: Reader['read'] = async (name, fetch, side, how) => {
    const outcome = await read(name, fetch, side, how);
    if (outcome.kind !== 'problem' || outcome.reason.is !== 'password') return outcome;
    const password = await ask({ kind: 'password', name, wrong: outcome.reason.wrong });
    if (password === null) return { kind: 'problem', name, reason: { is: 'stopped' } };
    return unlock(name, fetch, side, { ...how, password });
  };

  /** Reads a file, and asks which two are meant where it is an archive of many. */
  const unpack: Reader['read'] = async (name, fetch, side, how) => {
    const outcome = await unlock(name, fetch, side, how);
    const names = outcome.kind === 'problem' && outcome.reason.is === 'archive' ? outcome.reason.names : [];
    if (names.length < 3) return outcome;
    const which = await ask({ kind: 'which', from: name, names });
    if (which === null) return { kind: 'problem', name, reason: { is: 'stopped' } };
    return unlock(name, fetch, side, { ...how, entries: [names[which.original] ?? '', names[which.revision] ?? ''] });
  };

  const open: Reader['open'] = async (file, side) => {
    const large = tooLarge(file.name, file.size);
    if (large !== undefined) return words.problem(file.name, large.reason);
    // A copy: the file may change on the disk before it is read again, with a password or in another encoding.
    let copy: Promise<Blob> | undefined;
    const fetch = () => {
      copy ??= file.arrayBuffer().then((bytes) => new Blob([bytes]));
      return copy;
    };
    let outcome: ReadOutcome;
    try {
      outcome = await unpack(file.name, fetch, side, {});
    } catch {
      return words.problem(file.name, { is: 'vanished' });
    }
    if (outcome.kind === 'problem') {
      return outcome.reason.is === 'stopped' ? '' : words.problem(outcome.name, outcome.reason);
    }
    const blank = outcome.files.find((story) => story.trackedChanges === undefined && isEmpty(story));
    if (blank !== undefined) return words.problem(blank.name, { is: 'empty' });
    const bytes = await fetch();
    return outcome.files.map((story, index) => ({ draft: draftOf(story), story, file: file.name, bytes, index }));
  };
  return { progress, awaited, read, open };
}

/** Comes when `signal` does. */
function abortOf(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(null), { once: true }));
}
