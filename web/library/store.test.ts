import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { freshWork, type Work } from '../model/work.ts';
import type { Answered } from './card-shape.ts';

type Store = typeof import('./store.ts');
let store: Store;

const WORK = freshWork(
  { name: 'ferry-wire.txt', text: 'The ferry sank at noon.' },
  { name: 'ferry-web.txt', text: 'The ferry sank at midday.' },
);
const ANSWERED: Answered = {
  headline: 'Ferry sinks off Carrow Island',
  languages: { original: 'en', revision: 'en' },
  digest: {
    critical: 1,
    toSign: 4,
    signed: 1,
    quotes: { kept: 0, altered: 1, trimmed: 0, extended: 0, paraphrased: 0, promoted: 0, dropped: 0, added: 0 },
    links: { unchanged: 0, typography: 0, reworded: 1, dropped: 0, added: 0 },
  },
};
const decided: Work = { ...WORK, signOff: [{ item: 'quote altered x', mark: 'fix', note: 'Ask Tova.' }] };

/** Another tab: the same storage, a program of its own. */
async function openTab(): Promise<Store> {
  vi.resetModules();
  return import('./store.ts');
}

async function value<T>(outcome: Promise<{ ok: true; value: T } | { ok: false; error: string }>): Promise<T> {
  const found = await outcome;
  if (!found.ok) throw new Error(found.error);
  return found.value;
}

const write = (id: string, work: Work, revision = 0, changed: number | null = 1000) =>
  value(store.saveWork({ id, revision, work, answered: ANSWERED, changed }));

beforeEach(async () => {
  vi.unstubAllGlobals();
  vi.stubGlobal('indexedDB', new IDBFactory());
  store = await openTab();
});

describe('the library', () => {
  it('gives back a work with all that was decided, and lists it', async () => {
    await write('aaaaaaaa', decided);
    const kept = await value(store.loadRecord('aaaaaaaa'));
    expect(kept).toMatchObject({ work: decided, card: { revision: 1, decided: true, title: '', answered: ANSWERED } });
    expect(await value(store.listCards())).toMatchObject({
      foreign: 0,
      cards: [{ id: 'aaaaaaaa', names: { original: 'ferry-wire.txt', revision: 'ferry-web.txt' } }],
    });
  });

  it('lists the last changed first, and what is only looked at keeps its place', async () => {
    await write('aaaaaaaa', WORK, 0, 1000);
    await write('bbbbbbbb', decided, 0, 2000);
    await write('aaaaaaaa', WORK, 1, null);
    expect((await value(store.listCards())).cards.map(({ id }) => id)).toEqual(['bbbbbbbb', 'aaaaaaaa']);
    await write('aaaaaaaa', decided, 2, 3000);
    expect((await value(store.listCards())).cards.map(({ id }) => id)).toEqual(['aaaaaaaa', 'bbbbbbbb']);
  });

  it('writes a copy where another tab has written meanwhile, and both edits are there', async () => {
    await write('aaaaaaaa', WORK);
    const other = await openTab();
    const theirs = { ...WORK, certainty: 0.7 };
    await value(other.saveWork({ id: 'aaaaaaaa', revision: 1, work: theirs, answered: null, changed: 2 }));
    const mine = await write('aaaaaaaa', decided, 1);
    expect(mine.copied).toBe(true);
    expect(mine.id).not.toBe('aaaaaaaa');
    expect(await value(store.loadRecord('aaaaaaaa'))).toMatchObject({ work: theirs });
    expect(await value(store.loadRecord(mine.id))).toMatchObject({ work: decided, card: { revision: 1 } });
    expect(await write(mine.id, WORK, 1)).toEqual({ id: mine.id, revision: 2, copied: false });
  });

  it('of a hundred writings at once loses none', async () => {
    await write('aaaaaaaa', WORK);
    const works = Array.from({ length: 100 }, (_, index) => ({ ...WORK, certainty: index / 100 }));
    const written = await Promise.all(works.map((work) => write('aaaaaaaa', work, 1)));
    expect(written.filter(({ copied }) => !copied)).toHaveLength(1);
    const loaded = await Promise.all(written.map(({ id }) => value(store.loadRecord(id))));
    expect(loaded).toMatchObject(works.map((work) => ({ work })));
  });

  it('writes again what was deleted elsewhere while it is worked on', async () => {
    await write('aaaaaaaa', WORK);
    await value(store.removeRecord('aaaaaaaa'));
    expect(await write('aaaaaaaa', decided, 1)).toEqual({ id: 'aaaaaaaa', revision: 2, copied: false });
  });

  it('renames without getting in the way of the tab that works on it', async () => {
    await write('aaaaaaaa', WORK);
    await value(store.renameCard('aaaaaaaa', '  Ferry, second edition '));
    expect((await write('aaaaaaaa', decided, 1)).copied).toBe(false);
    expect(await value(store.loadRecord('aaaaaaaa'))).toMatchObject({ card: { title: 'Ferry, second edition' } });
    expect(await value(store.renameCard('cccccccc', 'Nothing'))).toBe(false);
  });

  it('puts back what was deleted, beside what took its place', async () => {
    await write('aaaaaaaa', decided);
    const shelved = await value(store.removeRecord('aaaaaaaa'));
    expect(await value(store.loadRecord('aaaaaaaa'))).toBe('missing');
    if (shelved === null) throw new Error('nothing was shelved');
    expect(await value(store.restoreRecord(shelved))).toBe('aaaaaaaa');
    expect(await value(store.loadRecord('aaaaaaaa'))).toEqual(shelved);
    const second = await value(store.restoreRecord(shelved));
    expect(second).not.toBe('aaaaaaaa');
    expect(await value(store.loadRecord(second))).toMatchObject({ work: decided });
  });

  it('finds the record of the same pair where nothing would be lost by going on in it', async () => {
    await write('aaaaaaaa', WORK);
    const ids = async (work: Work) => (await value(store.findSame(work))).map(({ id }) => id);
    expect(await ids(WORK)).toEqual(['aaaaaaaa']);
    expect(await ids({ ...WORK, revision: WORK.original })).toEqual([]);
    await write('aaaaaaaa', decided, 1);
    expect(await ids(WORK)).toEqual([]);
    expect(await ids(structuredClone(decided))).toEqual(['aaaaaaaa']);
  });

  it('clears everything in one act', async () => {
    await write('aaaaaaaa', WORK);
    await write('bbbbbbbb', decided);
    await value(store.clearLibrary());
    expect(await value(store.listCards())).toEqual({ cards: [], foreign: 0 });
    expect(await value(store.loadRecord('bbbbbbbb'))).toBe('missing');
  });
});

describe('what another version wrote', () => {
  const tamper = async (
    id: string,
    change: (raw: { card: object; work: object }) => { card?: object; work?: object },
  ) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('storydiff-library');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const read = (name: string) =>
      new Promise<object>((resolve) => {
        const request = db.transaction(name).objectStore(name).get(id);
        request.onsuccess = () => resolve(request.result);
      });
    const before = { card: await read('cards'), work: await read('works') };
    const { card, work } = { ...before, ...change(before) };
    const tx = db.transaction(['cards', 'works'], 'readwrite');
    tx.objectStore('cards').put(card, id);
    tx.objectStore('works').put(work, id);
    await new Promise((resolve) => {
      tx.oncomplete = resolve;
    });
    db.close();
  };

  it.each([
    ['a later shape', ({ card }: { card: object }) => ({ card: { ...card, shape: 2 } })],
    ['a card without a digest', ({ card }: { card: object }) => ({ card: { ...card, answered: {} } })],
    ['a card that is none', () => ({ card: { title: 'x' } })],
  ])('%s is left alone, counted, and never written over', async (_, change) => {
    await write('aaaaaaaa', WORK);
    await tamper('aaaaaaaa', change);
    expect(await value(store.listCards())).toEqual({ cards: [], foreign: 1 });
    expect(await value(store.loadRecord('aaaaaaaa'))).toBe('foreign');
    expect(await value(store.findSame(WORK))).toEqual([]);
    expect((await write('aaaaaaaa', decided, 1)).copied).toBe(true);
    expect(await value(store.loadRecord('aaaaaaaa'))).toBe('foreign');
  });

  it('a work with corrections beyond its texts is not opened', async () => {
    await write('aaaaaaaa', WORK);
    await tamper('aaaaaaaa', ({ work }) => ({
      work: { ...work, corrections: [{ original: [[0, 99]], revision: [] }] },
    }));
    expect(await value(store.loadRecord('aaaaaaaa'))).toBe('foreign');
  });

  it('a database of a later version is said to be one', async () => {
    await new Promise<void>((resolve) => {
      const request = indexedDB.open('storydiff-library', 99);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    expect(await store.listCards()).toEqual({ ok: false, error: 'newer' });
    expect(await store.saveWork({ id: 'aaaaaaaa', revision: 0, work: WORK, answered: null, changed: 1 })).toEqual({
      ok: false,
      error: 'newer',
    });
  });

  it('an older tab makes way for a later version', async () => {
    await write('aaaaaaaa', WORK);
    const opened = new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('storydiff-library', 2);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onblocked = () => reject(new Error('blocked'));
    });
    await opened;
    expect(await store.listCards()).toEqual({ ok: false, error: 'newer' });
  });
});

describe('storage that fails', () => {
  const refuse = (name: string) => {
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'works') throw new DOMException('refused', name);
      return put.apply(this, args);
    });
    return () => vi.restoreAllMocks();
  };

  it.each([
    ['QuotaExceededError', 'full'],
    ['DataError', 'failed'],
  ])('%s: nothing is half written, and the next attempt works', async (name, error) => {
    const undo = refuse(name);
    const writing = { id: 'aaaaaaaa', revision: 0, work: WORK, answered: null, changed: 1 };
    expect(await store.saveWork(writing)).toEqual({ ok: false, error });
    expect(await value(store.listCards())).toEqual({ cards: [], foreign: 0 });
    undo();
    expect(await value(store.saveWork(writing))).toMatchObject({ id: 'aaaaaaaa', revision: 1 });
  });

  it('no storage at all, or one that refuses to open, is unavailable', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await store.listCards()).toEqual({ ok: false, error: 'unavailable' });
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('private', 'SecurityError');
      },
    });
    expect(await store.loadRecord('aaaaaaaa')).toEqual({ ok: false, error: 'unavailable' });
  });

  it('storage that never answers is given up', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('indexedDB', { open: () => Object.assign(new EventTarget(), { readyState: 'pending' }) });
    const asked = store.listCards();
    await vi.advanceTimersByTimeAsync(6000);
    expect(await asked).toEqual({ ok: false, error: 'unavailable' });
    vi.useRealTimers();
  });
});
