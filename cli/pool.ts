import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { SamePair, SentenceMeanings } from '#engine';
import type { SentenceToRead } from '#meaning/reading';
import type { Manner } from './arguments.ts';
import type { InputLine } from './lines.ts';
import { failed } from './pair.ts';
import { messageOf } from './trouble.ts';

export interface WorkerOptions extends Omit<Manner, 'same'> {
  /** What the house takes for the same. */
  readonly same: readonly SamePair[] | undefined;
}

/** What a thread hears: a line to compare, and the meanings that it asked for meanwhile. */
export type ToWorker =
  | { readonly kind: 'line'; readonly line: InputLine }
  | { readonly kind: 'meanings'; readonly meanings: SentenceMeanings | undefined };

/** What a thread says: the answer to its line, or first which sentences it wants read. */
export type FromWorker =
  | { readonly kind: 'answer'; readonly answer: string }
  | { readonly kind: 'read'; readonly list: readonly SentenceToRead[] };

/** Reads sentences for all threads; undefined where it cannot. Never rejects. */
export type Read = (list: readonly SentenceToRead[]) => Promise<SentenceMeanings | undefined>;

export interface Pool {
  /** The answer to a line, as JSON. Never rejects. */
  readonly compare: (line: InputLine) => Promise<string>;
  readonly close: () => Promise<void>;
}

interface Task {
  readonly line: InputLine;
  readonly done: (answer: string) => void;
}

/** The worker stands beside the program in `dist/node`. */
const WORKER = join(dirname(fileURLToPath(import.meta.url)), 'batch-worker.js');

/**
 * `jobs` worker threads, each with one line at a time; further lines wait. A worker that dies (out of
 * memory, say) answers its line with an error and is replaced.
 */
export function startPool(jobs: number, options: WorkerOptions, read: Read, script = WORKER): Pool {
  const waiting: Task[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Task>();
  let started = 0;

  const start = (): Worker => {
    const worker = new Worker(script, { workerData: options });
    started++;
    let cause = 'the worker ended';
    const send = (message: ToWorker) => worker.postMessage(message);
    worker.on('message', async (message: FromWorker) => {
      if (message.kind === 'read') return send({ kind: 'meanings', meanings: await read(message.list) });
      finish(worker, message.answer);
      idle.push(worker);
      next();
    });
    worker.on('error', (error) => {
      cause = messageOf(error);
    });
    worker.on('exit', () => {
      started--;
      const resting = idle.indexOf(worker);
      if (resting >= 0) idle.splice(resting, 1);
      const task = busy.get(worker);
      if (task !== undefined) finish(worker, failed(task.line, cause));
      next();
    });
    return worker;
  };

  const finish = (worker: Worker, answer: string) => {
    const task = busy.get(worker);
    busy.delete(worker);
    task?.done(answer);
  };

  const next = () => {
    while (waiting.length > 0 && (idle.length > 0 || started < jobs)) {
      const worker = idle.pop() ?? start();
      const task = waiting.shift() as Task;
      busy.set(worker, task);
      worker.postMessage({ kind: 'line', line: task.line } satisfies ToWorker);
    }
  };

  return {
    compare: (line) =>
      new Promise((done) => {
        waiting.push({ line, done });
        next();
      }),
    close: async () => {
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
    },
  };
}
