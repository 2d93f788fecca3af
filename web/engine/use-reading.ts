import { startTransition, useCallback, useEffect, useEffectEvent, useState } from 'react';
import { knownMeanings, readSentences } from '#carried';
import type { ReadTrouble } from '../meaning/messages.ts';
import { readSetting } from '../model/setting.ts';
import { afterPrinting } from '../ui/use-printing.ts';
import { compare } from './client.ts';
import { countChanges } from './count-changes.ts';
import { inTasks } from './in-tasks.ts';
import { layOutAhead } from './lay-out-ahead.ts';
import type { FirstAnswer, Job } from './messages.ts';

/** How the second reading ended: sentence pairs that it linked and parted, or why there was none. */
export type ReadingEnd =
  | { readonly kind: 'changed'; readonly linked: number; readonly parted: number }
  | { readonly kind: 'trouble'; readonly trouble: ReadTrouble };

/** What the page tells of the second reading of an answer. */
export interface Reading {
  /** How many sentences were read; null while none are. */
  readonly progress: { readonly done: number; readonly all: number } | null;
  readonly end: ReadingEnd | null;
  /** Stops reading: the answer by words stands. */
  readonly cancel: () => void;
}

/** How it stands with the reading of one job's answer; of another's it says nothing. */
type State =
  | { readonly job: Job; readonly kind: 'under-way'; readonly done: number }
  | { readonly job: Job; readonly kind: 'cancelled' }
  | ({ readonly job: Job } & ReadingEnd);

/** Reads what `answer` leaves unread, and hands `refine` the answer by meaning. */
export function useReading(answer: FirstAnswer | null, refine: (answer: FirstAnswer) => void): Reading {
  const [state, setState] = useState<State | null>(null);
  const [cancelled, setCancelled] = useState<FirstAnswer | null>(null);
  const hasUnread = answer !== null && answer.unread.length > 0 && answer !== cancelled;
  const start = useEffectEvent(({ job, comparison, unread }: FirstAnswer) => {
    const fail = (trouble: ReadTrouble) => setState({ job, kind: 'trouble', trouble });
    let stop = readSentences(
      unread,
      { folder: new URL('encoder/', document.baseURI).href, keep: readSetting('storydiff-offline') !== 'off' },
      {
        progress: (done) => setState({ job, kind: 'under-way', done }),
        trouble: fail,
        done: () => {
          const meanings = knownMeanings(unread) ?? new Map();
          stop = compare({ ...job, meanings }, (second) => {
            if (second.kind === 'failure') return fail('unable');
            const answer = { job, comparison: second.comparison, unread: second.unread };
            const show = () => startTransition(() => refine(answer));
            stop = inTasks(countChanges(comparison, second.comparison), (counts) => {
              setState({ job, kind: 'changed', ...counts });
              stop = afterPrinting(() => layOutAhead(second.comparison, show));
            });
          });
        },
      },
    );
    setState({ job, kind: 'under-way', done: 0 });
    return () => stop();
  });
  useEffect(() => (hasUnread && answer !== null ? start(answer) : undefined), [answer, hasUnread]);
  const cancel = useCallback(() => setCancelled(answer), [answer]);
  const own = answer !== null && state?.job === answer.job ? state : null;
  return {
    progress: hasUnread && own?.kind === 'under-way' ? { done: own.done, all: answer.unread.length } : null,
    end: own?.kind === 'changed' || own?.kind === 'trouble' ? own : null,
    cancel,
  };
}
