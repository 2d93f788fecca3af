import { useCallback, useMemo, useState } from 'react';
import { type Act, advance, everywhere, type History, redo, startHistory, undo } from './history.ts';
import { restamped } from './merge-signs.ts';
import type { Work } from './work.ts';

export type WorkState = ReturnType<typeof useWork>;

/** The work in hand, with its history. */
export function useWork() {
  const [{ history, visit }, set] = useState<{ history: History | null; visit: number }>({ history: null, visit: 0 });
  const step = useCallback(
    (next: (history: History) => History) =>
      set((last) => (last.history === null ? last : { ...last, history: next(last.history) })),
    [],
  );
  const open = useCallback(
    (work: Work | null) =>
      set((last) => ({ history: work === null ? null : startHistory(work), visit: last.visit + 1 })),
    [],
  );
  const change = useCallback(
    (edit: (work: Work) => Work, act: Act, run?: string) =>
      step((history) => {
        const work = edit(history.present);
        return work === history.present ? history : advance(history, work, act, run);
      }),
    [step],
  );
  const again = useCallback(
    (turn: (history: History) => History) =>
      step((history) => {
        const next = turn(history);
        return { ...next, present: restamped(history.present, next.present) };
      }),
    [step],
  );
  const adopt = useCallback(
    (edit: (work: Work) => Work) =>
      step((history) => (edit(history.present) === history.present ? history : everywhere(history, edit))),
    [step],
  );
  return useMemo(
    () => ({
      /** Null while there is no pair in hand. */
      work: history?.present ?? null,
      /** Grows with every pair that is opened, and stays while one is worked on. */
      visit,
      /** Takes a pair in hand, or puts it away; what was done before cannot be undone any more. */
      open,
      /** Works on. Steps in a row with the same `run` are undone as one. */
      change,
      /** Takes over what was decided elsewhere, which is no step of this tab. */
      adopt,
      /** What undo would take back, and redo do again. */
      lastAct: history?.past.at(-1)?.act ?? null,
      nextAct: history?.future.at(-1)?.act ?? null,
      undo: () => again(undo),
      redo: () => again(redo),
    }),
    [history, visit, open, change, adopt, again],
  );
}
