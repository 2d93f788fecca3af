/** The page's end of the engine: the only place that constructs a worker. */
import type { Comparison } from '#engine';
import type { Answer, Job, ReportFormat, Request } from './messages.ts';

export type Outcome =
  | { readonly kind: 'comparison'; readonly comparison: Comparison }
  | { readonly kind: 'failure'; readonly message: string };

interface Pending {
  readonly id: number;
  readonly tell: (outcome: Outcome) => void;
}

interface Waiter {
  readonly resolve: (text: string) => void;
  readonly reject: (reason: Error) => void;
}

let worker: Worker | null = null;
let pending: Pending | null = null;
const reports = new Map<number, Waiter>();
let lastId = 0;

/** Starts the engine's thread ahead of the first question, so that the first answer is not slower than the rest. */
export function warmUp(): void {
  worker ??= start();
}

/**
 * Asks for a comparison. `tell` is called once, unless the returned function cancels it first.
 * A comparison cannot be interrupted from outside, so cancelling, or asking again meanwhile, ends
 * the thread and starts another; an answer that was already on its way is dropped by its number.
 */
export function compare(job: Job, tell: (outcome: Outcome) => void): () => void {
  if (pending !== null) stop();
  worker ??= start();
  const id = ++lastId;
  pending = { id, tell };
  send(worker, { kind: 'compare', id, ...job });
  return () => {
    if (pending?.id === id) stop();
  };
}

/** Writes a comparison out. Rejects where the engine fails, or is stopped meanwhile by another question. */
export function report(format: ReportFormat, comparison: Comparison): Promise<string> {
  const started = worker ?? start();
  worker = started;
  const id = ++lastId;
  return new Promise((resolve, reject) => {
    reports.set(id, { resolve, reject });
    send(started, { kind: 'report', id, format, comparison });
  });
}

function start(): Worker {
  const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'engine' });
  started.onmessage = (event: MessageEvent<Answer>) => finish(event.data);
  started.onerror = (event) => {
    event.preventDefault();
    const tell = pending?.tell;
    stop();
    tell?.({ kind: 'failure', message: event.message || 'The engine could not start.' });
  };
  send(started, { kind: 'vectors', url: new URL('vectors/words.bin', document.baseURI).href });
  return started;
}

function send(to: Worker, request: Request): void {
  to.postMessage(request);
}

function stop(): void {
  worker?.terminate();
  worker = null;
  pending = null;
  for (const { reject } of reports.values()) reject(new Error('The engine was stopped.'));
  reports.clear();
}

function finish(answer: Answer): void {
  const waiter = reports.get(answer.id);
  if (waiter !== undefined) {
    reports.delete(answer.id);
    if (answer.kind === 'report') waiter.resolve(answer.text);
    else waiter.reject(new Error(answer.kind === 'failure' ? answer.message : 'The engine gave no report.'));
    return;
  }
  if (pending?.id !== answer.id || answer.kind === 'report') return;
  const { tell } = pending;
  pending = null;
  tell(
    answer.kind === 'comparison'
      ? { kind: 'comparison', comparison: answer.comparison }
      : { kind: 'failure', message: answer.message },
  );
}
