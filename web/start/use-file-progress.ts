import { useRef, useState } from 'react';
import type { SideName } from '#engine';
import type { Stage } from '../files/reasons.ts';

/** A file that is being read. */
export interface FileProgress {
  readonly id: number;
  readonly name: string;
  /** The sheet that it is meant for; null when that is not known yet. */
  readonly side: SideName | null;
  readonly stage: Stage;
  /** 0 to 1, of all there is to do; it never goes back. */
  readonly share: number;
  readonly cancel: () => void;
}

interface Job {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number, stage: Stage) => void;
  readonly end: () => void;
}

/** Unpacking and notes take so much of a document's time; its text takes the rest. */
const BEFORE_TEXT = 0.3;

/** The files that are being read. A new one for a sheet ends the one that was on its way there. */
export function useFileProgress() {
  const [progress, setUnderway] = useState<readonly FileProgress[]>([]);
  const current = useRef<readonly FileProgress[]>([]);
  const count = useRef(0);
  const change = (next: readonly FileProgress[]) => {
    current.current = next;
    setUnderway(next);
  };
  const begin = (name: string, side: SideName | null): Job => {
    for (const other of current.current) if (side !== null && other.side === side) other.cancel();
    const stop = new AbortController();
    const id = ++count.current;
    const first: FileProgress = { id, name, side, stage: { at: 'opening' }, share: 0, cancel: () => stop.abort() };
    change([...current.current, first]);
    return {
      signal: stop.signal,
      onProgress: (share, stage) =>
        change(
          current.current.map((one) =>
            one.id === id ? { ...one, stage, share: overall(one.share, share, stage) } : one,
          ),
        ),
      end: () => change(current.current.filter((one) => one.id !== id)),
    };
  };
  /** The sides that a file is on its way to. */
  const awaited = () => current.current.flatMap(({ side }) => (side === null ? [] : [side]));
  return { progress, begin, awaited };
}

function overall(last: number, share: number, { at }: Stage): number {
  if (at === 'page') return Math.max(last, share);
  if (at === 'text') return Math.max(last, BEFORE_TEXT + (1 - BEFORE_TEXT) * share);
  return Math.max(last, BEFORE_TEXT * share);
}
