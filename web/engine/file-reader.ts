/** The page's end of the readers' thread: one file, one thread, so that whatever a file does, the page goes on. */
import { IN_ONE_FILE } from '#carried';
import type { How, ReadAnswer, ReadOutcome, ReadRequest } from '../files/messages.ts';
import type { Stage } from '../files/reasons.ts';

export interface ReadJob extends How {
  readonly name: string;
  readonly bytes: Blob;
  readonly signal: AbortSignal;
  readonly onProgress: (share: number, stage: Stage) => void;
}

/** Readers tell of themselves many times a second; one that is silent for so long is caught in a loop. */
export const SILENCE_MS = 60_000;

/** Threads that are ready for the next files. As many are kept as a comparison has sides: both are dropped at once. */
const spares: Worker[] = [];
const MOST_SPARES = 2;
let lastId = 0;

/** Starts the threads ahead of the first files. */
export function warmUpReaders(): void {
  while (spares.length < MOST_SPARES) spares.push(start());
}

/** Reads a file in a thread of its own. Never rejects: stopping, a crash and endless work are outcomes, too. */
export function readInThread({ signal, onProgress, ...job }: ReadJob): Promise<ReadOutcome> {
  const thread = spares.shift() ?? start();
  const id = ++lastId;
  return new Promise((resolve) => {
    let watch: ReturnType<typeof setTimeout>;
    const settle = (outcome: ReadOutcome, thread: 'sound' | 'broken') => {
      clearTimeout(watch);
      signal.removeEventListener('abort', stop);
      if (thread === 'sound') keep();
      else end();
      resolve(outcome);
    };
    const fail = (is: 'stopped' | 'crashed' | 'stuck' | 'notLoaded') =>
      settle({ kind: 'problem', name: job.name, reason: { is } }, 'broken');
    const stop = () => fail('stopped');
    const listen = () => {
      clearTimeout(watch);
      watch = setTimeout(() => fail('stuck'), SILENCE_MS);
    };
    const keep = () => {
      thread.onmessage = thread.onerror = null;
      if (spares.length < MOST_SPARES) spares.push(thread);
      else thread.terminate();
    };
    const end = () => {
      thread.onmessage = thread.onerror = null;
      thread.terminate();
    };
    thread.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
      if (data.id !== id) return;
      if (data.kind === 'outcome') return settle(data.outcome, 'sound');
      listen();
      onProgress(data.share, data.stage);
    };
    thread.onerror = (event) => {
      event.preventDefault();
      // An event that tells of no error in the script: the script itself did not come.
      fail('message' in event ? 'crashed' : 'notLoaded');
    };
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop);
    listen();
    const request: ReadRequest = { kind: 'read', id, ...job };
    if (IN_ONE_FILE) void job.bytes.arrayBuffer().then((bytes) => thread.postMessage({ ...request, bytes }));
    else thread.postMessage(request);
  });
}

function start(): Worker {
  return new Worker(new URL('../files/worker.ts', import.meta.url), { type: 'module', name: 'readers' });
}
