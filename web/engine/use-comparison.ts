import { startTransition, useEffect, useState } from 'react';
import { knownMeanings } from '#carried';
import type { CompareStage } from '#engine';
import { PATIENCE_MS } from '../ui/use-late.ts';
import { type ComparisonOutcome, compare } from './client.ts';
import { layOutAhead } from './lay-out-ahead.ts';
import type { FirstAnswer, Job } from './messages.ts';
import { useReading } from './use-reading.ts';

/** The answer to `job`, followed through every change of it, and refined by what its sentences mean. Pass one object per job. */
export function useComparison(job: Job) {
  const [answer, setAnswer] = useState<FirstAnswer | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState<{
    readonly job: Job;
    readonly attempt: number;
    readonly message: string;
  } | null>(null);
  const [reached, setReached] = useState<{ readonly job: Job; readonly stage: CompareStage } | null>(null);
  // Going back to what is on the screen, as Cancel does, needs no new answer.
  const known = answer !== null && isSameJob(answer.job, job);
  useEffect(() => {
    if (known) return;
    let stage: CompareStage | null = null;
    let patience: ReturnType<typeof setTimeout> | null = setTimeout(() => {
      patience = null;
      if (stage !== null) setReached({ job, stage });
    }, PATIENCE_MS);
    const onStage = (next: CompareStage) => {
      stage = next;
      if (patience === null) setReached({ job, stage });
    };
    let cancelRows: (() => void) | undefined;
    const cancel = ask(job, onStage, (outcome) => {
      clearTimeout(patience ?? undefined);
      if (outcome.kind === 'failure') return setFailed({ job, attempt, message: outcome.message });
      const { answer } = outcome;
      // A long answer takes a while to draw; the page answers to the reader meanwhile.
      cancelRows = layOutAhead(answer.comparison, () => startTransition(() => setAnswer(answer)));
    });
    return () => {
      clearTimeout(patience ?? undefined);
      cancelRows?.();
      cancel();
    };
  }, [job, known, attempt]);
  const failure = failed?.job === job && failed.attempt === attempt ? failed.message : null;
  return {
    /** The latest answer; while a new one is under way it is the one before. */
    comparison: answer?.comparison ?? null,
    /** The job that `comparison` answers. */
    answered: answer?.job ?? null,
    busy: !known && failure === null,
    /** How far the answer to the latest job is; null before its first stage. */
    stage: reached?.job === job ? reached.stage : null,
    /** Why the latest job has no answer. */
    failure,
    /** Asks once more after a failure. */
    retry: () => setAttempt((last) => last + 1),
    /** The second reading of the answer. */
    reading: useReading(known ? answer : null, setAnswer),
  };
}

type Outcome =
  | { readonly kind: 'answer'; readonly answer: FirstAnswer }
  | { readonly kind: 'failure'; readonly message: string };

/**
 * Compares by words, and again by meaning where every sentence in doubt was read before: while the slider is moved, the
 * links that the second reading found do not come and go. Returns how to cancel.
 */
function ask(job: Job, onStage: (stage: CompareStage) => void, tell: (outcome: Outcome) => void): () => void {
  const hear = (first: ComparisonOutcome) => {
    if (first.kind === 'failure') return tell(first);
    const { comparison, unread } = first;
    const meanings = knownMeanings(unread);
    const isRead = meanings !== undefined && meanings.size > 0;
    if (!isRead) {
      return tell({ kind: 'answer', answer: { job, comparison, unread: meanings === undefined ? unread : [] } });
    }
    cancel = compare({ ...job, meanings }, (second) => {
      if (second.kind === 'failure') tell(second);
      else tell({ kind: 'answer', answer: { job, comparison: second.comparison, unread: second.unread } });
    });
  };
  let cancel = compare(job, hear, onStage);
  return () => cancel();
}

function isSameJob(a: Job, b: Job): boolean {
  return (
    a.visit === b.visit &&
    a.original.text === b.original.text &&
    a.revision.text === b.revision.text &&
    a.original.name === b.original.name &&
    a.revision.name === b.revision.name &&
    a.certainty === b.certainty &&
    a.language === b.language &&
    a.as === b.as &&
    a.meaning === b.meaning &&
    a.same === b.same &&
    a.corrections === b.corrections
  );
}
