/**
 * Keeps the work in hand written down while it is worked on. One record per work; what two tabs do with the
 * same record can end as two records, never as a lost edit.
 */
import type { Work } from '../model/work.ts';
import type { Answered } from './card.ts';
import { newId } from './card.ts';
import { type Hold, takeHold } from './hold.ts';
import { watchLibrary } from './news.ts';
import { findSame, type Kept, saveWork, type Trouble } from './store.ts';

/** What the reader should know about the record of the work in hand. */
export type KeepingNews =
  | { readonly kind: 'kept' }
  /** Another tab has the record; what is changed here goes into a copy. */
  | { readonly kind: 'elsewhere' }
  /** The work went into a record of its own, because another tab has the old one. */
  | { readonly kind: 'copied' }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };

export interface Keeper {
  /** Takes another work in hand, with the record it came from, or none. What was under way is still written. */
  readonly begin: (work: Work | null, from: Kept | null) => void;
  /** Tells how the work and its answer stand; written soon after. */
  readonly tell: (work: Work, answered: Answered | null) => void;
  /** Writes at once what is not written yet. */
  readonly flush: () => Promise<void>;
  /** While it is off, nothing is written; what was written stays. */
  readonly keep: (on: boolean) => void;
}

/**
 * What is done after a pause is written at once, so that a single mark outlives a page that is closed on it. What is
 * done in a row is written as often: not every letter, and yet a crash costs no sentence.
 */
const SAVE_AFTER_MS = 500;
/** A reload's old page is gone by then; another tab is not. */
const HOLD_PATIENCE_MS = 600;

interface Hand {
  /** Null before the first writing. */
  id: string | null;
  revision: number;
  hold: Hold | null;
  asked: Promise<void>;
  work: Work;
  answered: Answered | null;
  /** What is written down. */
  written: Work | null;
  writtenAnswer: string;
}

/** `onRecord` hears the id under which the work is kept, `onNews` what the reader should know. */
export function createKeeper(onRecord: (id: string) => void, onNews: (news: KeepingNews) => void): Keeper {
  let hand: Hand | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saved = 0;
  let queue: Promise<void> = Promise.resolve();
  let trouble = false;
  let keeping = true;

  const enqueue = (task: () => Promise<void>) => {
    queue = queue.then(task, task);
    return queue;
  };
  const save = () => {
    clearTimeout(timer);
    timer = undefined;
    saved = Date.now();
    const own = hand;
    return own === null ? queue : enqueue(() => write(own));
  };
  const soon = () => {
    timer ??= setTimeout(save, Math.max(0, saved + SAVE_AFTER_MS - Date.now()));
  };
  // What had no room before may have some after something was deleted.
  watchLibrary(() => {
    if (trouble && hand !== null && isDirty(hand)) soon();
  });

  const write = async (own: Hand) => {
    await own.asked;
    if (!keeping || !isDirty(own)) return;
    if (own.id === null) await adopt(own);
    let copied = false;
    if (own.id !== null && own.hold === null) {
      own.hold = await takeHold(own.id, 0);
      if (own.hold === null) {
        // Only what the editor changed is worth a copy; what the engine says of it is not.
        if (own.work === own.written) return;
        own.id = null;
        copied = true;
      }
    }
    if (own.id === null) {
      own.id = newId();
      own.revision = 0;
      own.hold = await takeHold(own.id, HOLD_PATIENCE_MS);
    }
    const { work, answered } = own;
    const outcome = await saveWork({
      id: own.id,
      revision: own.revision,
      work,
      answered,
      changed: work === own.written ? null : Date.now(),
    });
    trouble = !outcome.ok;
    if (!outcome.ok) {
      if (own.revision === 0) letGo(own);
      if (own === hand) onNews({ kind: 'trouble', trouble: outcome.trouble });
      return;
    }
    if (outcome.value.copied) {
      copied = true;
      own.hold?.release();
      own.hold = await takeHold(outcome.value.id, HOLD_PATIENCE_MS);
    }
    own.id = outcome.value.id;
    own.revision = outcome.value.revision;
    own.written = work;
    own.writtenAnswer = JSON.stringify(answered);
    if (own !== hand) return;
    onRecord(own.id);
    onNews({ kind: copied ? 'copied' : 'kept' });
  };

  const begin = (work: Work | null, from: Kept | null) => {
    const last = hand;
    if (last !== null) void enqueue(() => write(last)).then(() => letGo(last));
    clearTimeout(timer);
    timer = undefined;
    hand = null;
    if (work === null) return;
    const own: Hand = {
      id: from?.card.id ?? null,
      revision: from?.card.revision ?? 0,
      hold: null,
      asked: Promise.resolve(),
      work,
      answered: from?.card.answered ?? null,
      written: from === null ? null : work,
      writtenAnswer: JSON.stringify(from?.card.answered ?? null),
    };
    hand = own;
    if (from === null) {
      void save();
      return;
    }
    const { id } = from.card;
    own.asked = (last?.id === id ? queue : Promise.resolve()).then(async () => {
      own.hold = await takeHold(id, HOLD_PATIENCE_MS);
      if (own.hold === null && own === hand) onNews({ kind: 'elsewhere' });
    });
  };

  return {
    begin,
    tell: (work, answered) => {
      if (hand === null) return begin(work, null);
      hand.work = work;
      hand.answered = answered ?? hand.answered;
      if (isDirty(hand)) soon();
    },
    flush: save,
    keep: (on) => {
      keeping = on;
      if (on && hand !== null && isDirty(hand)) soon();
    },
  };
}

function isDirty({ work, written, answered, writtenAnswer }: Hand): boolean {
  return work !== written || JSON.stringify(answered) !== writtenAnswer;
}

/** The same pair compared once more goes on in the record that it has, where nothing would be lost by it. */
async function adopt(own: Hand): Promise<void> {
  const same = await findSame(own.work);
  if (!same.ok) return;
  for (const card of same.value) {
    const hold = await takeHold(card.id, 0);
    if (hold === null) continue;
    own.id = card.id;
    own.revision = card.revision;
    own.hold = hold;
    return;
  }
}

function letGo(own: Hand): void {
  own.hold?.release();
  own.hold = null;
}
