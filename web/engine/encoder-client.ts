/** The page's end of the encoder's thread, which is started when sentences are to be read and ends when it is idle. */
import type { SentenceMeanings, SentenceReading } from '#engine';
import type { ReadAnswer, ReadRequest, ReadTrouble } from '../meaning/messages.ts';
import type { SentenceToRead } from '../meaning/reading.ts';

/** So long the thread waits for more: its memory, some hundred megabytes, is given back only when it ends. */
const IDLE_MS = 30_000;
/** Meanings that are remembered, some 5 kB each. */
const MOST_KNOWN = 4000;

type Listener = {
  readonly progress: (done: number) => void;
  readonly done: () => void;
  readonly trouble: (trouble: ReadTrouble) => void;
};

/** What is known of a sentence; null of a language that the encoder does not read. */
const known = new Map<string, SentenceReading | null>();
const keyOf = ({ text, language }: SentenceToRead) => `${language} ${text}`;

let worker: Worker | null = null;
let idle: ReturnType<typeof setTimeout> | undefined;
let lastId = 0;

/** The meanings of sentences; undefined while one of them was not read. */
export function knownMeanings(list: readonly SentenceToRead[]): SentenceMeanings | undefined {
  const meanings = new Map<string, SentenceReading>();
  for (const sentence of list) {
    const meaning = known.get(keyOf(sentence));
    if (meaning === undefined) return undefined;
    if (meaning !== null) meanings.set(sentence.text, meaning);
  }
  return meanings;
}

/** Reads sentences that are not known yet. `listener` hears how it ends, unless the returned function cancels it first. */
export function readSentences(
  list: readonly SentenceToRead[],
  { folder, keep }: Pick<ReadRequest, 'folder' | 'keep'>,
  listener: Listener,
): () => void {
  clearTimeout(idle);
  const id = ++lastId;
  forgetOldest();
  const unknown = list.filter((sentence) => !known.has(keyOf(sentence)));
  worker ??= new Worker(new URL('../meaning/worker.ts', import.meta.url), { type: 'module', name: 'encoder' });
  let over = false;
  const finish = (tell: () => void) => {
    over = true;
    idle = setTimeout(stop, IDLE_MS);
    tell();
  };
  worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
    if (data.id !== id) return;
    if (data.kind === 'progress') listener.progress(list.length - unknown.length + data.done);
    else if (data.kind === 'trouble') finish(() => listener.trouble(data.trouble));
    else {
      for (const sentence of unknown) {
        known.set(keyOf(sentence), data.meanings.get(sentence.text) ?? null);
      }
      finish(listener.done);
    }
  };
  worker.onerror = (event) => {
    event.preventDefault();
    stop();
    listener.trouble('unable');
  };
  worker.postMessage({ id, list: unknown, folder, keep } satisfies ReadRequest);
  return () => {
    if (!over && id === lastId) stop();
  };
}

function forgetOldest(): void {
  for (const oldest of known.keys()) {
    if (known.size <= MOST_KNOWN) break;
    known.delete(oldest);
  }
}

function stop(): void {
  clearTimeout(idle);
  worker?.terminate();
  worker = null;
}
