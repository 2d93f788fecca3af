import { useState } from 'react';
import { type FileProblem, type OpenedFile, readFile, tooLarge } from '../files/read.ts';

/** Files that are being read. */
export interface Reading {
  readonly names: readonly string[];
  /** 0 to 1, of the file that was heard of last. */
  readonly share: number;
  readonly cancel: () => void;
}

export interface Intake {
  readonly reading: Reading | null;
  /** Reads files of any format; an archive with two stories gives two. Cancelled files are left out. Never throws. */
  readonly read: (files: readonly File[]) => Promise<readonly (OpenedFile | FileProblem)[]>;
}

/** Reads files with progress and a way to stop; each format's reader is loaded when the first such file comes. */
export function useIntake(): Intake {
  const [reading, setReading] = useState<Reading | null>(null);
  const read = async (files: readonly File[]) => {
    const stop = new AbortController();
    const names = files.map((file) => file.name);
    const tell = (share: number) => setReading({ names, share, cancel: () => stop.abort() });
    tell(0);
    try {
      const opened = await Promise.all(files.map((file) => readOne(file, stop.signal, tell)));
      return opened.flat();
    } finally {
      setReading(null);
    }
  };
  return { reading, read };
}

async function readOne(
  file: File,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<readonly (OpenedFile | FileProblem)[]> {
  try {
    const large = tooLarge(file.name, file.size);
    if (large !== undefined) return [large];
    const opened = await readFile(file.name, new Uint8Array(await file.arrayBuffer()), { signal, onProgress });
    if (opened.kind === 'pair') return opened.files;
    return opened.kind === 'problem' && opened.reason.is === 'stopped' ? [] : [opened];
  } catch {
    // A folder, or a file that vanished between choosing and reading.
    const message = `${file.name} could not be read. If it is a folder, drop the files inside it.`;
    return [{ kind: 'problem', name: file.name, reason: { is: 'vanished' }, message }];
  }
}
