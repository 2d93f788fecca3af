/** The page's end of the engine's thread: the only place that starts it. */
import { synonymsPlace, thesaurusPlaces, vectorsPlace } from '#carried';
import type { CompareStage, KnownLanguage } from '#engine';
import { answerCollector, type Found } from './answer-parts.ts';
import type { Answer, Question as Asked, Request } from './messages.ts';

export type ComparisonOutcome =
  | ({ readonly kind: 'comparison' } & Found)
  | { readonly kind: 'failure'; readonly message: string };

interface Question {
  readonly id: number;
  readonly job: Asked;
  readonly tell: (outcome: ComparisonOutcome) => void;
  readonly onStage: ((stage: CompareStage) => void) | undefined;
}

/**
 * How long a question that nobody waits for any more may go on: most are answered within that time, and a thread
 * started anew would first have to read the word vectors again.
 */
const GRACE_MS = 250;

/** A thread that compared two texts of more letters than this holds hundreds of megabytes until it ends. */
const HEAVY_LETTERS = 500_000;

let worker: Worker | null = null;
/** The question the thread is at, with the parts of its answer so far; `dropped` once nobody waits for it. */
let pending: (Question & { dropped: boolean; readonly parts: ReturnType<typeof answerCollector> }) | null = null;
/** What to ask as soon as the thread is free: of several the latest. */
let next: Question | null = null;
let patience: ReturnType<typeof setTimeout> | undefined;
let lastId = 0;
/** Texts whose words are being counted. */
const counts = new Map<number, { readonly text: string; readonly tell: (words: number) => void }>();
/** What was counted last, the oldest first: both sides of the start screen, before and after a change. */
const counted = new Map<string, number>();
const MOST_COUNTED = 4;

/** Starts the engine's thread ahead of the first question. */
export function warmUp(): void {
  worker ??= start();
}

/** Lets the thread try itself on a pair, as long as it has nothing else to do: the first answer is not slower than the rest. */
export function practise(pair: Pick<Asked, 'original' | 'revision'>): void {
  if (worker !== null && pending === null) send(worker, { kind: 'practise', ...pair });
}

/**
 * Asks for a comparison. `tell` is called once, unless the returned function cancels it first; before that `onStage` hears
 * each stage as it begins.
 * A comparison cannot be interrupted from outside: one that is cancelled, or asked over by the next, may finish
 * unheard if it is quick, so that typing does not end a thread with every letter; else its thread is ended and
 * another started.
 */
export function compare(
  job: Asked,
  tell: (outcome: ComparisonOutcome) => void,
  onStage?: (stage: CompareStage) => void,
): () => void {
  const question = { id: ++lastId, job, tell, onStage };
  if (pending === null) ask(question);
  else {
    next = question;
    drop();
  }
  return () => {
    if (next?.id === question.id) next = null;
    else if (pending?.id === question.id) drop();
  };
}

/** The words of a text as the comparison counts them, where they were counted lately. */
export function knownWords(text: string): number | undefined {
  return text === '' ? 0 : counted.get(text);
}

/** Counts the words of a text. `tell` is called once, unless the returned function cancels it first. */
export function countWords(text: string, tell: (words: number) => void): () => void {
  const id = ++lastId;
  counts.set(id, { text, tell });
  worker ??= start();
  send(worker, { kind: 'count', id, text });
  return () => counts.delete(id);
}

/** Asks what is known of each language, which the engine's tables have. `tell` is called once, unless it is cancelled. */
export function askLanguages(tell: (languages: readonly KnownLanguage[]) => void): () => void {
  const id = ++lastId;
  worker ??= start();
  const asked = worker;
  const hear = ({ data }: MessageEvent<Answer>) => {
    if (data.kind === 'languages' && data.id === id) tell(data.languages);
  };
  asked.addEventListener('message', hear);
  send(asked, { kind: 'languages', id });
  return () => asked.removeEventListener('message', hear);
}

function finishCount(id: number, words: number): void {
  const count = counts.get(id);
  if (count === undefined) return;
  counts.delete(id);
  counted.set(count.text, words);
  for (const oldest of counted.keys()) if (counted.size > MOST_COUNTED) counted.delete(oldest);
  count.tell(words);
}

function ask(question: Question): void {
  worker ??= start();
  pending = { ...question, dropped: false, parts: answerCollector() };
  send(worker, { kind: 'compare', id: question.id, ...question.job });
}

function drop(): void {
  if (pending === null || pending.dropped) return;
  pending.dropped = true;
  patience = setTimeout(() => {
    const waiting = next;
    stop();
    if (waiting !== null) ask(waiting);
  }, GRACE_MS);
}

function start(): Worker {
  const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'engine' });
  started.onmessage = (event: MessageEvent<Answer>) => finish(event.data);
  started.onerror = (event) => {
    event.preventDefault();
    const tell = next?.tell ?? pending?.tell;
    stop();
    tell?.({ kind: 'failure', message: event.message || 'The engine could not start.' });
  };
  send(started, { kind: 'vectors', url: vectorsPlace(), synonyms: synonymsPlace(), thesauri: thesaurusPlaces() });
  return started;
}

function send(to: Worker, request: Request): void {
  to.postMessage(request);
}

function stop(): void {
  worker?.terminate();
  worker = null;
  pending = null;
  next = null;
  clearTimeout(patience);
  if (counts.size === 0) return;
  worker = start();
  for (const [id, { text }] of counts) send(worker, { kind: 'count', id, text });
}

function finish(answer: Answer): void {
  if (answer.kind === 'count') {
    finishCount(answer.id, answer.words);
    return;
  }
  if (answer.kind === 'languages' || pending?.id !== answer.id) return;
  if (answer.kind === 'stage') {
    if (!pending.dropped) pending.onStage?.(answer.stage);
    return;
  }
  if (answer.kind === 'part') {
    pending.parts.add(answer.part);
    return;
  }
  const { job, tell, dropped, parts } = pending;
  const waiting = next;
  clearTimeout(patience);
  pending = null;
  next = null;
  if (waiting !== null) ask(waiting);
  else if (job.original.text.length + job.revision.text.length > HEAVY_LETTERS) stop();
  if (dropped) return;
  tell(
    answer.kind === 'comparison'
      ? { kind: 'comparison', ...parts.whole(answer) }
      : { kind: 'failure', message: answer.message },
  );
}
