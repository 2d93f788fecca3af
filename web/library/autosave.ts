/**
 * Keeps the work in hand written down while it is worked on. One record per work; judgements of two tabs on the same
 * record are merged, what else they do can end as two records, never as a lost edit.
 */
import type { Work } from '../model/work.ts';
import { newId } from './card.ts';
import type { Answered } from './card-shape.ts';
import { watchLibrary } from './library-changes.ts';
import { acquireLock, type RecordLock } from './record-lock.ts';
import { differsInSignsAlone, findSame, type StorageError, type StoredRecord, saveWork } from './store.ts';

/** What the reader should know about the record of the work in hand. */
export type AutosaveStatus =
  | { readonly kind: 'kept' }
  /** Another tab has the record; what is changed here goes into a copy. */
  | { readonly kind: 'elsewhere' }
  /** The work went into a record of its own, because another tab has the old one. */
  | { readonly kind: 'copied' }
  | { readonly kind: 'error'; readonly error: StorageError };

export type Autosave = ReturnType<typeof createAutosave>;

/**
 * What is done after a pause is written at once, so that a single mark outlives a page that is closed on it. What is
 * done in a row is written as often: not every letter, and yet a crash costs no sentence.
 */
const SAVE_AFTER_MS = 500;
/** A reload's old page is gone by then; another tab is not. */
const LOCK_TIMEOUT_MS = 600;

interface CurrentRecord {
  /** Null before the first writing. */
  id: string | null;
  revision: number;
  lock: RecordLock | null;
  asked: Promise<void>;
  work: Work;
  answered: Answered | null;
  /** What is written down. */
  written: Work | null;
  writtenAnswer: string;
}

/** `onRecord` hears the id under which the work is kept, `onNews` what the reader should know. */
export function createAutosave(onRecord: (id: string) => void, onNews: (news: AutosaveStatus) => void) {
  let current: CurrentRecord | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** On the clock that nobody sets back, in ms. */
  let saved = Number.NEGATIVE_INFINITY;
  let queue: Promise<void> = Promise.resolve();
  let error = false;
  let keeping = true;

  const enqueue = (task: () => Promise<void>) => {
    queue = queue.then(task, task);
    return queue;
  };
  const save = () => {
    clearTimeout(timer);
    timer = undefined;
    saved = performance.now();
    const own = current;
    return own === null ? queue : enqueue(() => write(own));
  };
  const saveSoon = () => {
    timer ??= setTimeout(save, Math.max(0, saved + SAVE_AFTER_MS - performance.now()));
  };
  // What had no room before may have some after something was deleted.
  watchLibrary(() => {
    if (error && current !== null && isDirty(current)) saveSoon();
  });

  const write = async (own: CurrentRecord) => {
    await own.asked;
    if (!keeping || !isDirty(own)) return;
    if (own.id === null) await adopt(own);
    let copied = false;
    if (own.id !== null && own.lock === null) {
      own.lock = await acquireLock(own.id, 0);
      if (own.lock === null) {
        // Only what the editor changed is worth a copy; what the engine says of it is not.
        if (own.work === own.written) return;
        // Judgements are merged with those of the tab that has the record.
        copied = own.written === null || !differsInSignsAlone(own.work, own.written);
        if (copied) own.id = null;
      }
    }
    if (own.id === null) {
      own.id = newId();
      own.revision = 0;
      own.lock = await acquireLock(own.id, LOCK_TIMEOUT_MS);
    }
    const { work, answered } = own;
    const outcome = await saveWork({
      id: own.id,
      revision: own.revision,
      work,
      answered,
      changed: work === own.written ? null : Date.now(),
    });
    error = !outcome.ok;
    if (!outcome.ok) {
      if (own.revision === 0) releaseLock(own);
      if (own === current) onNews({ kind: 'error', error: outcome.error });
      return;
    }
    if (outcome.value.copied) {
      copied = true;
      own.lock?.release();
      own.lock = await acquireLock(outcome.value.id, LOCK_TIMEOUT_MS);
    }
    own.id = outcome.value.id;
    own.revision = outcome.value.revision;
    own.written = work;
    own.writtenAnswer = JSON.stringify(answered);
    if (own !== current) return;
    onRecord(own.id);
    onNews({ kind: copied ? 'copied' : 'kept' });
  };

  const begin = (work: Work | null, from: StoredRecord | null) => {
    const last = current;
    if (last !== null) void enqueue(() => write(last)).then(() => releaseLock(last));
    clearTimeout(timer);
    timer = undefined;
    current = null;
    if (work === null) return;
    const own: CurrentRecord = {
      id: from?.card.id ?? null,
      revision: from?.card.revision ?? 0,
      lock: null,
      asked: Promise.resolve(),
      work,
      answered: from?.card.answered ?? null,
      written: from === null ? null : work,
      writtenAnswer: JSON.stringify(from?.card.answered ?? null),
    };
    current = own;
    if (from === null) {
      void save();
      return;
    }
    const { id } = from.card;
    own.asked = (last?.id === id ? queue : Promise.resolve()).then(async () => {
      own.lock = await acquireLock(id, LOCK_TIMEOUT_MS);
      if (own.lock === null && own === current) onNews({ kind: 'elsewhere' });
    });
  };

  return {
    /** Takes another work in hand, with the record it came from, or none. What was under way is still written. */
    begin,
    /** Tells how the work and its answer stand; written soon after. */
    tell: (work: Work, answered: Answered | null) => {
      if (current === null) return begin(work, null);
      current.work = work;
      current.answered = answered ?? current.answered;
      if (isDirty(current)) saveSoon();
    },
    /** Writes at once what is not written yet. */
    flush: save,
    /** While it is off, nothing is written; what was written stays. */
    keep: (on: boolean) => {
      keeping = on;
      if (on && current !== null && isDirty(current)) saveSoon();
    },
  };
}

function isDirty({ work, written, answered, writtenAnswer }: CurrentRecord): boolean {
  return work !== written || JSON.stringify(answered) !== writtenAnswer;
}

/** The same pair compared once more goes on in the record that it has, where nothing would be lost by it. */
async function adopt(own: CurrentRecord): Promise<void> {
  const same = await findSame(own.work);
  if (!same.ok) return;
  for (const card of same.value) {
    const lock = await acquireLock(card.id, 0);
    if (lock === null) continue;
    own.id = card.id;
    own.revision = card.revision;
    own.lock = lock;
    return;
  }
}

function releaseLock(own: CurrentRecord): void {
  own.lock?.release();
  own.lock = null;
}
