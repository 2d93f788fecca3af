/**
 * The comparisons kept on this computer, in IndexedDB: a card for the list and the work itself, written together.
 *
 * No edit is ever lost to another tab: whoever writes says which revision of the record they built on. Where the
 * record has moved on meanwhile, judgements are merged; any other writing becomes a record of its own. Failures are values.
 */

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { headOf } from '#engine';
import { mergedSigns } from '../model/merge-signs.ts';
import type { Work } from '../model/work.ts';
import { readWork } from '../model/work-shape.ts';
import { isDecided, markOfTexts, newId } from './card.ts';
import { type Answered, type Card, readCard, SHAPE } from './card-shape.ts';
import { notifyTabs } from './library-changes.ts';

/**
 * Why something could not be kept or found: no room; no storage at all, as in a private window; storage that a
 * newer version of the page wrote; anything else.
 */
export type StorageError = 'full' | 'unavailable' | 'newer' | 'failed';

export type StorageResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: StorageError };

/** A record as it was taken out, for whoever may want to put it back. */
export interface StoredRecord {
  readonly card: Card;
  readonly work: Work;
}

export interface Listed {
  /** The last changed first. */
  readonly cards: readonly Card[];
  /** Records that another version of the page wrote, and this one cannot read; they are left alone. */
  readonly foreign: number;
}

/** What shall be written. */
export interface SaveRequest {
  readonly id: string;
  /** The revision it was built on; 0 for a new record. */
  readonly revision: number;
  readonly work: Work;
  /** Null leaves what stands there. */
  readonly answered: Answered | null;
  /** When the work was last changed; null where only what is known about it did. */
  readonly changed: number | null;
}

/** Where it was written: `copied` is a new record, because the old one had moved on. */
export interface SavedRecord {
  readonly id: string;
  readonly revision: number;
  readonly copied: boolean;
}

interface Schema extends DBSchema {
  cards: { key: string; value: unknown };
  works: { key: string; value: unknown };
}

const NAME = 'storydiff-library';
const VERSION = 1;
const STORES = ['cards', 'works'] as const;

/** Some browsers never answer where storage is broken. */
const TIMEOUT_MS = 5000;

export async function listCards(): Promise<StorageResult<Listed>> {
  return attempt(async (db) => {
    const found = await db.getAll('cards');
    const cards = found.map(readCard).filter((card) => card !== null);
    return { cards: cards.sort((a, b) => b.changed - a.changed), foreign: found.length - cards.length };
  });
}

/** A record; `missing` where there is none, `foreign` where another version of the page wrote it. */
export async function loadRecord(id: string): Promise<StorageResult<StoredRecord | 'missing' | 'foreign'>> {
  return attempt(async (db) => {
    const tx = db.transaction(STORES);
    const [rawCard, rawWork] = await Promise.all([tx.objectStore('cards').get(id), tx.objectStore('works').get(id)]);
    if (rawCard === undefined) return 'missing';
    const [card, work] = [readCard(rawCard), readWork(rawWork)];
    return card === null || work === null ? 'foreign' : { card, work };
  });
}

/** Writes a work down, in one transaction: it is there whole or not at all. */
export async function saveWork(writing: SaveRequest): Promise<StorageResult<SavedRecord>> {
  return change(async (db) => {
    const tx = db.transaction(STORES, 'readwrite');
    const cards = tx.objectStore('cards');
    const raw = await cards.get(writing.id);
    const stored = raw === undefined ? null : readCard(raw);
    const isBehind = raw !== undefined && stored?.revision !== writing.revision;
    const there = isBehind ? readWork(await tx.objectStore('works').get(writing.id)) : null;
    const copied = isBehind && (stored === null || there === null || !differsInSignsAlone(there, writing.work));
    const id = copied ? newId() : writing.id;
    const revision = copied ? 1 : (stored?.revision ?? writing.revision) + 1;
    const signOff = mergedSigns(writing.work.signOff, copied ? [] : (there?.signOff ?? []));
    const work = { ...writing.work, signOff };
    const card = cardOf({ ...writing, work }, id, revision, stored);
    await commit(tx, [() => cards.put(card, id), () => tx.objectStore('works').put(work, id)]);
    return { id, revision, copied };
  });
}

/** Whether two works are the same but for what was said of their items. */
export function differsInSignsAlone(one: Work, other: Work): boolean {
  const bare = (work: Work) => JSON.stringify(Object.entries({ ...work, signOff: [] }).sort());
  return bare(one) === bare(other);
}

function cardOf({ work, answered, changed }: SaveRequest, id: string, revision: number, stored: Card | null): Card {
  const now = Date.now();
  return {
    id,
    shape: SHAPE,
    revision,
    created: stored?.created ?? changed ?? now,
    changed: changed ?? stored?.changed ?? now,
    title: stored?.title ?? '',
    names: { original: shortened(work.original.name), revision: shortened(work.revision.name) },
    answered: answered ?? stored?.answered ?? null,
    decided: isDecided(work),
    texts: markOfTexts(work),
  };
}

/** Longer than any file system allows. */
const MOST_NAME = 400;

function shortened(name: string): string {
  return headOf(name, MOST_NAME);
}

/** Gives a record another title; an empty one gives back the headline. The work is not touched. */
export async function renameCard(id: string, title: string): Promise<StorageResult<boolean>> {
  return change(async (db) => {
    const tx = db.transaction('cards', 'readwrite');
    const card = readCard(await tx.store.get(id));
    if (card !== null) await commit(tx, [() => tx.store.put({ ...card, title: shortened(title.trim()) }, id)]);
    return card !== null;
  });
}

/** Takes a record out, and gives what it was, so that it can be put back; null where it was not there or is foreign. */
export async function removeRecord(id: string): Promise<StorageResult<StoredRecord | null>> {
  return change(async (db) => {
    const tx = db.transaction(STORES, 'readwrite');
    const [cards, works] = [tx.objectStore('cards'), tx.objectStore('works')];
    const [card, work] = [readCard(await cards.get(id)), readWork(await works.get(id))];
    await commit(tx, [() => cards.delete(id), () => works.delete(id)]);
    return card === null || work === null ? null : { card, work };
  });
}

/** Puts a record back as it was; under another id where it was written anew meanwhile. */
export async function restoreRecord({ card, work }: StoredRecord): Promise<StorageResult<string>> {
  return change(async (db) => {
    const tx = db.transaction(STORES, 'readwrite');
    const cards = tx.objectStore('cards');
    const id = (await cards.get(card.id)) === undefined ? card.id : newId();
    await commit(tx, [() => cards.put({ ...card, id }, id), () => tx.objectStore('works').put(work, id)]);
    return id;
  });
}

/** Deletes everything, also what another version of the page wrote. */
export async function clearLibrary(): Promise<StorageResult<null>> {
  return change(async (db) => {
    const tx = db.transaction(STORES, 'readwrite');
    await commit(
      tx,
      STORES.map((name) => () => tx.objectStore(name).clear()),
    );
    return null;
  });
}

/** Records of the same two texts that may stand for this work: nothing was decided in them, or just the same. */
export async function findSame(work: Work): Promise<StorageResult<readonly Card[]>> {
  return attempt(async (db) => {
    const texts = markOfTexts(work);
    const found: Card[] = [];
    for (const raw of await db.getAll('cards')) {
      const card = readCard(raw);
      if (card === null || card.texts !== texts) continue;
      const stored = readWork(await db.get('works', card.id));
      if (stored !== null && standsFor(stored, work)) found.push(card);
    }
    return found.sort((a, b) => b.changed - a.changed);
  });
}

function standsFor(stored: Work, work: Work): boolean {
  const bare = ({ original, revision }: Work) => JSON.stringify([original, revision]);
  if (bare(stored) !== bare(work)) return false;
  if (!isDecided(stored)) return true;
  const decisions = ({ certainty, language, as, corrections, signOff }: Work) =>
    JSON.stringify([certainty, language, as, corrections, signOff]);
  return decisions(stored) === decisions(work);
}

// ── The database ────────────────────────────────────────────────────────────

let connection: Promise<IDBPDatabase<Schema>> | null = null;

/** Brings the database of an earlier version to this one, step by step; a version's step is never changed again. */
function upgrade(db: IDBPDatabase<Schema>, from: number): void {
  if (from < 1) for (const store of STORES) db.createObjectStore(store);
}

function connect(): Promise<IDBPDatabase<Schema>> {
  if (connection !== null) return connection;
  const forget = () => {
    connection = null;
  };
  const opened = openDB<Schema>(NAME, VERSION, {
    upgrade,
    // A newer page in another tab wants to change the database: it must not wait for this one.
    blocking: (_from, _to, event) => {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  });
  const patient = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new DOMException('no answer', 'InvalidStateError')), TIMEOUT_MS);
    opened.then(
      () => clearTimeout(timer),
      () => clearTimeout(timer),
    );
  });
  connection = Promise.race([opened, patient]);
  connection.catch(forget);
  return connection;
}

async function attempt<T>(action: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<StorageResult<T>> {
  let db: IDBPDatabase<Schema>;
  try {
    if (typeof indexedDB === 'undefined' || indexedDB === null) return { ok: false, error: 'unavailable' };
    db = await connect();
  } catch (error) {
    return { ok: false, error: nameOf(error) === 'VersionError' ? 'newer' : 'unavailable' };
  }
  try {
    return { ok: true, value: await action(db) };
  } catch (error) {
    return { ok: false, error: nameOf(error) === 'QuotaExceededError' ? 'full' : 'failed' };
  }
}

interface Transaction {
  readonly done: Promise<void>;
  abort(): void;
}

/** Writes all of it or nothing: a browser may refuse the second of two writings after it took the first. */
async function commit(tx: Transaction, writings: readonly (() => Promise<unknown>)[]): Promise<void> {
  try {
    await Promise.all([...writings.map(async (write) => write()), tx.done]);
  } catch (error) {
    tx.done.catch(() => {});
    try {
      tx.abort();
    } catch {
      // The browser has given it up already.
    }
    throw error;
  }
}

async function change<T>(action: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<StorageResult<T>> {
  const outcome = await attempt(action);
  if (outcome.ok) notifyTabs();
  return outcome;
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}
