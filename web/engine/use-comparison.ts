import { startTransition, useEffect, useState } from 'react';
import type { Comparison } from '#engine';
import { compare } from './client.ts';
import type { Job } from './messages.ts';

export interface ComparisonState {
  /** The latest answer; while a new one is under way it is the one before. */
  readonly comparison: Comparison | null;
  /** The job that `comparison` answers. */
  readonly answered: Job | null;
  readonly busy: boolean;
  /** Why the latest job has no answer. */
  readonly failure: string | null;
}

interface Settled {
  readonly job: Job;
  readonly comparison: Comparison | null;
  readonly failure: string | null;
}

/** The answer to `job`, followed through every change of it. Pass one object per job; null asks nothing. */
export function useComparison(job: Job | null): ComparisonState {
  const [settled, setSettled] = useState<Settled | null>(null);
  const [shown, setShown] = useState<{ job: Job; comparison: Comparison } | null>(null);
  // Going back to what is on the screen, as Cancel does, needs no new answer.
  const known = job !== null && shown !== null && sameJob(shown.job, job);
  useEffect(() => {
    if (job === null || known) return;
    return compare(job, (outcome) => {
      if (outcome.kind === 'comparison') {
        // A long answer takes a while to draw; the page answers to the hand meanwhile.
        startTransition(() => {
          setSettled({ job, comparison: outcome.comparison, failure: null });
          setShown({ job, comparison: outcome.comparison });
        });
      } else {
        setSettled({ job, comparison: null, failure: outcome.message });
      }
    });
  }, [job, known]);
  const done = settled?.job === job ? settled : null;
  return {
    comparison: job === null ? null : (shown?.comparison ?? null),
    answered: job === null ? null : (shown?.job ?? null),
    busy: job !== null && !known && done === null,
    failure: done?.failure ?? null,
  };
}

function sameJob(a: Job, b: Job): boolean {
  return (
    a.visit === b.visit &&
    a.original.text === b.original.text &&
    a.revision.text === b.revision.text &&
    a.original.name === b.original.name &&
    a.revision.name === b.revision.name &&
    a.certainty === b.certainty &&
    a.language === b.language &&
    a.corrections === b.corrections
  );
}
