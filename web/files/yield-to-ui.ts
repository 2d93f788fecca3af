/** How a reader yields to the page while it works through a large file, with progress, and stops when it is told to. */

import { nextTask } from '../model/next-task.ts';
import type { Reason, Stage } from './reasons.ts';

/** What a reader cannot go on with. Thrown inside a reader and turned into a `FileProblem` at the door, never beyond. */
export class FileRefusal extends Error {
  readonly reason: Reason;
  constructor(reason: Reason) {
    super(reason.is);
    this.reason = reason;
  }
}

export interface ReadOptions {
  /** How a text file is encoded, where the guess was wrong: any name that `TextDecoder` knows, as in `windows-1251`. */
  readonly encoding?: string;
  /** Which side of a document's tracked changes is its text; `accept` unless told. */
  readonly trackedChanges?: 'accept' | 'reject';
  /** HTML that was copied rather than saved: all of it is meant, and no story is looked for in it. */
  readonly fragment?: boolean;
  /** What the bytes are, where that is known otherwise than by the bytes. */
  readonly format?: 'html';
  /** The bytes stand inside a document that is being read. */
  readonly inside?: boolean;
  /** Which two of an archive's files are the original and the revision, by their names with their folders. */
  readonly entries?: readonly [original: string, revision: string];
  readonly signal?: AbortSignal;
  /** Opens a locked PDF. */
  readonly password?: string;
  /** Called with the share that is done, 0 to 1, and what is being done. */
  readonly onProgress?: (share: number, stage: Stage) => void;
}

/** Lets the page draw, and the reader be stopped, when it has worked for a stride. Called often; throws when stopped. */
export type YieldToUi = (share: number, stage: Stage) => Promise<void> | undefined;

/** Two frames of 16 ms: a page that draws this often still feels alive. */
const STRIDE_MS = 24;

export function createYieldToUi({ signal, onProgress }: ReadOptions): YieldToUi {
  let since = performance.now();
  const rest = async (share: number, stage: Stage) => {
    signal?.throwIfAborted();
    onProgress?.(share, stage);
    await nextTask();
    signal?.throwIfAborted();
    since = performance.now();
  };
  return (share, stage) => (performance.now() - since < STRIDE_MS ? undefined : rest(share, stage));
}
