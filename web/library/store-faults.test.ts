/** Faults of the storage, drawn by seed: after each of them a record is there whole, old or new, and is written again. */
import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { freshWork, type Work } from '../model/work.ts';

const FAULTS = 50 * Number(process.env.STORYDIFF_TORTURE ?? 1);
const SEED = Number(process.env.STORYDIFF_SEED ?? 20261129);

const TEXTS = [
  { name: 'ferry-wire.txt', text: 'The ferry sank at noon.' },
  { name: 'ferry-web.txt', text: 'The ferry sank at midday.' },
] as const;

/** What goes wrong while a work is written. */
const KINDS = [
  'full',
  'aborted',
  'killed',
  'deleted',
  'written elsewhere',
  'clock back',
  'clock ahead',
  'cleared',
] as const;

type Store = typeof import('./store.ts');

async function openTab(): Promise<Store> {
  vi.resetModules();
  return import('./store.ts');
}

function draw(seed: number): number {
  let mixed = Math.imul(seed ^ (seed >>> 16), 0x45d9f3b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Has the n-th writing from now on fail: refused by the browser, or taken back with its transaction. */
function failWriting(n: number, how: 'full' | 'aborted'): void {
  const put = IDBObjectStore.prototype.put;
  let left = n;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...values) {
    if (left-- !== 0) return put.apply(this, values);
    if (how === 'full') throw new DOMException('no room', 'QuotaExceededError');
    const request = put.apply(this, values);
    this.transaction.abort();
    return request;
  });
}

it('loses no record', { timeout: 0 }, async () => {
  for (let fault = 0; fault < FAULTS; fault++) {
    const random = draw(SEED + fault);
    const kind = KINDS[random % KINDS.length] as (typeof KINDS)[number];
    const at = (random >>> 8) % 2;
    vi.stubGlobal('indexedDB', new IDBFactory());
    const store = await openTab();
    const before: Work = { ...freshWork(...TEXTS), certainty: 0.5 };
    const theirs: Work = { ...before, certainty: 0.7, signOff: [{ item: 'fact y', mark: 'ok', note: '' }] };
    // where two tabs differ in what was said alone, all of it goes into one record
    const agrees = (random >>> 20) % 3 === 0;
    const after: Work = {
      ...before,
      certainty: agrees ? theirs.certainty : ((random >>> 12) % 70) / 100,
      signOff: [{ item: 'fact x', mark: 'fix', note: `${fault}` }],
    };
    const saved = await store.saveWork({ id: 'aaaaaaaa', revision: 0, work: before, answered: null, changed: 1000 });
    const what = `fault ${fault} of seed ${SEED}: ${kind}, writing ${at}`;
    expect(saved.ok, what).toBe(true);
    const save = (from: Store) =>
      from.saveWork({ id: 'aaaaaaaa', revision: 1, work: after, answered: null, changed: 2000 });

    if (kind === 'full' || kind === 'aborted') failWriting(at, kind);
    if (kind === 'deleted') await store.removeRecord('aaaaaaaa');
    if (kind === 'cleared') await store.clearLibrary();
    const other = kind === 'written elsewhere' ? await openTab() : store;
    if (kind === 'written elsewhere')
      await other.saveWork({ id: 'aaaaaaaa', revision: 1, work: theirs, answered: null, changed: 1500 });
    if (kind.startsWith('clock')) vi.spyOn(Date, 'now').mockReturnValue(kind === 'clock back' ? -1e12 : 1e14);

    // a killed tab never hears how its writing went: the next one finds what it finds
    const writing = save(store);
    const written = kind === 'killed' ? null : await writing;
    vi.restoreAllMocks();
    const next = kind === 'killed' ? await openTab() : store;
    const found = await next.loadRecord('aaaaaaaa');
    expect(found.ok, what).toBe(true);
    if (!found.ok || found.value === 'missing' || found.value === 'foreign')
      throw new Error(`${what}: ${JSON.stringify(found)}`);
    const isOfBoth = kind === 'written elsewhere' && agrees;
    const { signOff } = found.value.work;
    if (isOfBoth) expect(signOff.map(({ item }) => item).sort(), what).toEqual(['fact x', 'fact y']);
    const elsewhere = isOfBoth ? { ...theirs, signOff } : theirs;
    const expected =
      kind === 'written elsewhere' ? elsewhere : written?.ok === false ? before : written === null ? null : after;
    if (expected === null) expect([before, after], what).toContainEqual(found.value.work);
    else expect(found.value.work, what).toEqual(expected);
    if (written?.ok === true && written.value.copied) {
      const copy = await next.loadRecord(written.value.id);
      expect(copy, what).toMatchObject({ value: { work: after } });
    }
    // what failed is written at the next attempt
    if (written?.ok === false) {
      expect(await save(next), what).toMatchObject({ ok: true });
      expect(await next.loadRecord('aaaaaaaa'), what).toMatchObject({ value: { work: after } });
    }
    await writing;
  }
  if (FAULTS > 50) console.info(`torture\tfaults of the storage\t${FAULTS}\tseed ${SEED}`);
});
