/** Undo and redo over whole works: they are small, and share what did not change. */
import type { Work } from './work.ts';

/** What was done, so that undo can say what it takes back. */
export type Act =
  | 'text'
  | 'link'
  | 'unlink'
  | 'split'
  | 'merge'
  | 'signOff'
  | 'review'
  | 'certainty'
  | 'language'
  | 'relation'
  | 'name'
  | 'same'
  | 'restore'
  | 'quotes'
  | 'version'
  | 'swap';

interface Step {
  readonly act: Act;
  /** Steps in a row with the same mark are taken back as one, as the letters of a word are; null joins nothing. */
  readonly run: string | null;
  /** The work before it, or after it where it was taken back. */
  readonly work: Work;
}

export interface History {
  readonly present: Work;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** More than anybody takes back, and little enough to hold. */
const MOST_STEPS = 200;

export function startHistory(work: Work): History {
  return { present: work, past: [], future: [] };
}

/** A step on; what had been taken back before it is gone. Steps of one run are one. */
export function advance(history: History, work: Work, act: Act, run: string | null = null): History {
  const last = history.past.at(-1);
  if (run !== null && last?.run === run && last.act === act && history.future.length === 0) {
    return { ...history, present: work };
  }
  return {
    present: work,
    past: [...history.past.slice(1 - MOST_STEPS), { act, run, work: history.present }],
    future: [],
  };
}

/** The history with every work in it edited: what another tab decided is no step, and no undo takes it back. */
export function everywhere({ present, past, future }: History, edit: (work: Work) => Work): History {
  const edited = (steps: readonly Step[]) => steps.map((step) => ({ ...step, work: edit(step.work) }));
  return { present: edit(present), past: edited(past), future: edited(future) };
}

/** One step back; the same history where there is none. */
export function undo({ present, past, future }: History): History {
  const last = past.at(-1);
  if (last === undefined) return { present, past, future };
  return { present: last.work, past: past.slice(0, -1), future: [...future, { ...last, run: null, work: present }] };
}

/** One step forward again; the same history where there is none. */
export function redo({ present, past, future }: History): History {
  const last = future.at(-1);
  if (last === undefined) return { present, past, future };
  return { present: last.work, past: [...past, { ...last, run: null, work: present }], future: future.slice(0, -1) };
}
