/** How a reader works through a large file: in short strides, with progress, and stopping when it is told to. */

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
  readonly signal?: AbortSignal;
  /** Opens a locked PDF. */
  readonly password?: string;
  /** Called with the share that is done, 0 to 1, and what is being done. */
  readonly onProgress?: (share: number, stage: Stage) => void;
}

export interface Pace {
  /** Called often; lets the page draw and the reader be stopped when it has worked for a stride. Throws when stopped. */
  step(share: number, stage: Stage): Promise<void> | undefined;
}

/** A frame is 16 ms: a page that waits no longer than two for its next drawing still feels alive. */
const STRIDE_MS = 24;

export function createPace({ signal, onProgress }: ReadOptions): Pace {
  let since = performance.now();
  const rest = async (share: number, stage: Stage) => {
    signal?.throwIfAborted();
    onProgress?.(share, stage);
    await nextTask();
    signal?.throwIfAborted();
    since = performance.now();
  };
  return {
    step: (share, stage) => (performance.now() - since < STRIDE_MS ? undefined : rest(share, stage)),
  };
}

/** A message comes back after what waits already; a timer would be held back to a second in a hidden tab. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    // Node's types do not know the property, which Node has
    (port1 as { onmessage?: unknown }).onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
