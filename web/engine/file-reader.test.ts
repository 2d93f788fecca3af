import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReadAnswer, ReadRequest } from '../files/messages.ts';
import type { Stage } from '../files/reasons.ts';

/** A thread that says what it is told to. */
class FakeWorker {
  static all: FakeWorker[] = [];
  onmessage: ((event: { data: ReadAnswer }) => void) | null = null;
  onerror: ((event: { preventDefault: () => void; message?: string }) => void) | null = null;
  asked: ReadRequest[] = [];
  ended = false;
  constructor() {
    FakeWorker.all.push(this);
  }
  postMessage(request: ReadRequest) {
    this.asked.push(request);
  }
  terminate() {
    this.ended = true;
  }
  get id() {
    return this.asked.at(-1)?.id ?? -1;
  }
  says(answer: ReadAnswer) {
    this.onmessage?.({ data: answer });
  }
}

const start = async () => {
  vi.resetModules();
  const { readInThread, SILENCE_MS, warmUpReaders } = await import('./file-reader.ts');
  const stages: Stage[] = [];
  const stop = new AbortController();
  const read = (name: string) =>
    readInThread({
      name,
      bytes: new Blob(['x']),
      signal: stop.signal,
      onProgress: (_, stage) => stages.push(stage),
    });
  return { read, stop, stages, SILENCE_MS, warmUpReaders };
};
const thread = (index: number) => FakeWorker.all[index] as FakeWorker;
const done = (id: number): ReadAnswer => ({ kind: 'outcome', id, outcome: { kind: 'files', files: [] } });
const page = (id: number, at: number): ReadAnswer => ({
  kind: 'progress',
  id,
  share: at / 9,
  stage: { at: 'page', page: at, of: 9 },
});

beforeEach(() => {
  FakeWorker.all = [];
  vi.stubGlobal('Worker', FakeWorker);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the readers’ thread', () => {
  test('answers, tells how far it is, and serves the next file', async () => {
    const { read, stages } = await start();
    const first = read('a.pdf');
    thread(0).says(page(thread(0).id, 1));
    thread(0).says(done(thread(0).id));
    expect(await first).toEqual({ kind: 'files', files: [] });
    expect(stages).toEqual([{ at: 'page', page: 1, of: 9 }]);
    const second = read('b.pdf');
    thread(0).says(done(thread(0).id - 1));
    thread(0).says(done(thread(0).id));
    expect(await second).toMatchObject({ kind: 'files' });
    expect(FakeWorker.all).toHaveLength(1);
  });

  test('of one file is not that of another at the same time; two are kept', async () => {
    const { read, warmUpReaders } = await start();
    warmUpReaders();
    expect(FakeWorker.all).toHaveLength(2);
    const all = [read('a.txt'), read('b.txt'), read('c.txt')];
    expect(FakeWorker.all).toHaveLength(3);
    for (const one of [thread(0), thread(1), thread(2)]) one.says(done(one.id));
    await Promise.all(all);
    expect(FakeWorker.all.map(({ ended }) => ended)).toEqual([false, false, true]);
    warmUpReaders();
    expect(FakeWorker.all).toHaveLength(3);
  });

  test('is ended to stop it', async () => {
    const { read, stop } = await start();
    const reading = read('a.pdf');
    stop.abort();
    expect(await reading).toEqual({ kind: 'problem', name: 'a.pdf', reason: { is: 'stopped' } });
    expect(thread(0).ended).toBe(true);
    expect(await read('b.pdf')).toMatchObject({ reason: { is: 'stopped' } });
  });

  test('that breaks down is an answer, too', async () => {
    const { read } = await start();
    const reading = read('a.pdf');
    thread(0).onerror?.({ preventDefault: () => {}, message: 'out of memory' });
    expect(await reading).toMatchObject({ reason: { is: 'crashed' } });
    expect(thread(0).ended).toBe(true);
  });

  test('whose script does not come is no fault of the file', async () => {
    const { read } = await start();
    const reading = read('a.pdf');
    thread(0).onerror?.({ preventDefault: () => {} });
    expect(await reading).toMatchObject({ reason: { is: 'notLoaded' } });
    expect(thread(0).ended).toBe(true);
  });

  test('that falls silent is given up, and one that goes on telling is not', async () => {
    const { read, SILENCE_MS } = await start();
    const reading = read('a.pdf');
    for (let at = 1; at < 9; at++) {
      vi.advanceTimersByTime(SILENCE_MS - 1);
      thread(0).says(page(thread(0).id, at));
    }
    expect(thread(0).ended).toBe(false);
    vi.advanceTimersByTime(SILENCE_MS);
    expect(await reading).toMatchObject({ reason: { is: 'stuck' } });
    expect(thread(0).ended).toBe(true);
  });
});
