import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { freshWork, type Work } from '../model/work.ts';
import type { Autosave, AutosaveStatus } from './autosave.ts';

/** The locks of a browser, shared by all its tabs. */
function createLocks() {
  const held = new Map<string, Promise<void>>();
  return {
    async request(
      name: string,
      options: { ifAvailable?: boolean; signal?: AbortSignal },
      callback: (lock: object | null) => Promise<void>,
    ): Promise<void> {
      while (held.has(name)) {
        if (options.ifAvailable) return callback(null);
        const gone = new Promise<never>((_, reject) =>
          options.signal?.addEventListener('abort', () => reject(new DOMException('timed out', 'TimeoutError'))),
        );
        await Promise.race([held.get(name), gone]);
      }
      const own = callback({ name }).finally(() => held.delete(name));
      held.set(name, own);
      return own;
    },
  };
}

const WORK = freshWork({ name: 'a.txt', text: 'The mill closed.' }, { name: 'b.txt', text: 'The mill shut.' });
const note = (text: string): Work => ({ ...WORK, signOff: [{ item: 'quote kept x', mark: null, note: text }] });
/** What is no judgement, and is not merged. */
const sure = (certainty: number): Work => ({ ...WORK, certainty });

interface Tab {
  readonly autosave: Autosave;
  readonly records: string[];
  readonly news: AutosaveStatus[];
  readonly store: typeof import('./store.ts');
  /** Works on, and waits until it is written. */
  readonly work: (work: Work) => Promise<void>;
  readonly listed: () => Promise<Work[]>;
}

async function openTab(): Promise<Tab> {
  vi.resetModules();
  const [{ createAutosave }, store] = await Promise.all([import('./autosave.ts'), import('./store.ts')]);
  const [records, news]: [string[], AutosaveStatus[]] = [[], []];
  const autosave = createAutosave(
    (id) => records.push(id),
    (one) => news.push(one),
  );
  return {
    autosave,
    records,
    news,
    store,
    work: async (work) => {
      autosave.tell(work, null);
      await autosave.flush();
    },
    listed: async () => {
      const outcome = await store.listCards();
      if (!outcome.ok) throw new Error(outcome.error);
      const works: Work[] = [];
      for (const { id } of outcome.value.cards) works.push((await load(store, id)).work);
      return works;
    },
  };
}

async function load(store: Tab['store'], id: string) {
  const outcome = await store.loadRecord(id);
  if (!outcome.ok || typeof outcome.value === 'string') throw new Error('not there');
  return outcome.value;
}

const last = <T>(all: readonly T[]): T | undefined => all.at(-1);

beforeEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', { locks: createLocks() });
});

describe('a tab', () => {
  it('keeps one record per work, whatever is done in it', async () => {
    const tab = await openTab();
    tab.autosave.begin(WORK, null);
    await tab.work(note('one'));
    await tab.work(note('two'));
    expect(await tab.listed()).toEqual([note('two')]);
    expect(new Set(tab.records).size).toBe(1);
    tab.autosave.begin({ ...WORK, revision: WORK.original }, null);
    await tab.autosave.flush();
    expect(await tab.listed()).toHaveLength(2);
  });

  it('writes by itself, soon after', async () => {
    const tab = await openTab();
    tab.autosave.begin(WORK, null);
    await tab.autosave.flush();
    tab.autosave.tell(note('typed'), null);
    await vi.waitFor(async () => expect(await tab.listed()).toEqual([note('typed')]), { timeout: 5000 });
  });

  it('writes as soon when the clock is set back meanwhile', async () => {
    const tab = await openTab();
    tab.autosave.begin(WORK, null);
    await tab.autosave.flush();
    const before = Date.now() - 3_600_000;
    vi.spyOn(Date, 'now').mockReturnValue(before);
    tab.autosave.tell(note('typed'), null);
    await vi.waitFor(async () => expect(await tab.listed()).toEqual([note('typed')]), { timeout: 5000 });
  });

  it('writes what was under way when another work is taken in hand', async () => {
    const tab = await openTab();
    tab.autosave.begin(WORK, null);
    tab.autosave.tell(note('in haste'), null);
    tab.autosave.begin(null, null);
    await tab.autosave.flush();
    expect(await tab.listed()).toEqual([note('in haste')]);
  });

  it('goes on in the record of the same pair, unless something was decided there', async () => {
    const tab = await openTab();
    tab.autosave.begin(WORK, null);
    await tab.autosave.flush();
    tab.autosave.begin(structuredClone(WORK), null);
    await tab.autosave.flush();
    expect(await tab.listed()).toHaveLength(1);
    await tab.work(note('decided'));
    tab.autosave.begin(structuredClone(WORK), null);
    await tab.autosave.flush();
    expect(await tab.listed()).toHaveLength(2);
  });

  it('writes nothing while it may not, and all of it once it may', async () => {
    const tab = await openTab();
    tab.autosave.keep(false);
    tab.autosave.begin(WORK, null);
    await tab.work(note('private'));
    expect(await tab.listed()).toEqual([]);
    tab.autosave.keep(true);
    await tab.autosave.flush();
    expect(await tab.listed()).toEqual([note('private')]);
    tab.autosave.keep(false);
    await tab.work(note('private again'));
    expect(await tab.listed()).toEqual([note('private')]);
  });
});

describe('two tabs', () => {
  it('with the same record: judgements are merged in it, of each item the newer', async () => {
    const [first, second] = [await openTab(), await openTab()];
    const said = (...marks: [item: string, mark: 'ok' | 'fix', at: number][]): Work => ({
      ...WORK,
      signOff: marks.map(([item, mark, at]) => ({ item, mark, note: '', at })),
    });
    first.autosave.begin(WORK, null);
    await first.autosave.flush();
    const kept = await load(second.store, first.records[0] ?? '');
    second.autosave.begin(kept.work, kept);
    await vi.waitFor(() => expect(last(second.news)).toEqual({ kind: 'elsewhere' }), { timeout: 5000 });
    await first.work(said(['a', 'ok', 1], ['b', 'ok', 4]));
    await second.work(said(['b', 'fix', 3], ['c', 'fix', 2]));
    expect(await first.listed()).toEqual([said(['a', 'ok', 1], ['c', 'fix', 2], ['b', 'ok', 4])]);
    await first.work(said(['a', 'ok', 1], ['b', 'ok', 4], ['d', 'ok', 5]));
    expect(await first.listed()).toEqual([said(['a', 'ok', 1], ['c', 'fix', 2], ['b', 'ok', 4], ['d', 'ok', 5])]);
    expect(last(second.news)).toEqual({ kind: 'kept' });
  });

  it('with the same record: the second is told, and what else is changed there is a copy', async () => {
    const first = await openTab();
    first.autosave.begin(WORK, null);
    await first.autosave.flush();
    const second = await openTab();
    const kept = await load(second.store, first.records[0] ?? '');
    second.autosave.begin(kept.work, kept);
    await vi.waitFor(() => expect(last(second.news)).toEqual({ kind: 'elsewhere' }), { timeout: 5000 });
    expect(await first.listed()).toHaveLength(1);
    await first.work(note('by the first'));
    await second.work(sure(0.2));
    expect(last(second.news)).toEqual({ kind: 'copied' });
    expect(last(second.records)).not.toBe(first.records[0]);
    await first.work(note('by the first again'));
    expect(new Set(await first.listed())).toEqual(new Set([note('by the first again'), sure(0.2)]));
    expect(last(first.news)).toEqual({ kind: 'kept' });
  });

  it('without locks: the later one writes a copy', async () => {
    vi.stubGlobal('navigator', {});
    const first = await openTab();
    first.autosave.begin(WORK, null);
    await first.autosave.flush();
    const second = await openTab();
    const kept = await load(second.store, first.records[0] ?? '');
    second.autosave.begin(kept.work, kept);
    await second.work(sure(0.2));
    expect(last(second.records)).toBe(first.records[0]);
    await first.work(note('by the first'));
    expect(last(first.news)).toEqual({ kind: 'copied' });
    expect(new Set(await first.listed())).toEqual(new Set([note('by the first'), sure(0.2)]));
  });

  it('one after the other: the record is free again', async () => {
    const first = await openTab();
    first.autosave.begin(WORK, null);
    await first.autosave.flush();
    first.autosave.begin(null, null);
    await first.autosave.flush();
    const second = await openTab();
    const kept = await load(second.store, first.records[0] ?? '');
    second.autosave.begin(kept.work, kept);
    await second.work(note('later'));
    expect(await second.listed()).toEqual([note('later')]);
    expect(second.news).not.toContainEqual({ kind: 'elsewhere' });
  });
});

describe('storage that is full', () => {
  it('says so, keeps the work, and writes it once there is room', async () => {
    const tab = await openTab();
    const put = IDBObjectStore.prototype.put;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    tab.autosave.begin(WORK, null);
    await tab.work(note('precious'));
    expect(last(tab.news)).toEqual({ kind: 'error', error: 'full' });
    full.mockImplementation(function (this: IDBObjectStore, ...args) {
      return put.apply(this, args);
    });
    await tab.store.clearLibrary();
    await vi.waitFor(async () => expect(await tab.listed()).toEqual([note('precious')]), { timeout: 5000 });
    expect(last(tab.news)).toEqual({ kind: 'kept' });
  });
});
