import { startTransition, useEffect, useState } from 'react';
import type { Comparison } from '#engine';
import { compare } from './client.ts';
import type { Job } from './messages.ts';

/** The answer to `job`, followed through every change of it. Pass one object per job. */
export function useComparison(job: Job) {
  const [answer, setAnswer] = useState<{ readonly job: Job; readonly comparison: Comparison } | null>(null);
  const [failed, setFailed] = useState<{ readonly job: Job; readonly message: string } | null>(null);
  // Going back to what is on the screen, as Cancel does, needs no new answer.
  const known = answer !== null && isSameJob(answer.job, job);
  useEffect(() => {
    if (known) return;
    return compare(job, (outcome) => {
      if (outcome.kind === 'failure') setFailed({ job, message: outcome.message });
      // A long answer takes a while to draw; the page answers to the reader meanwhile.
      else startTransition(() => setAnswer({ job, comparison: outcome.comparison }));
    });
  }, [job, known]);
  const failure = failed?.job === job ? failed.message : null;
  return {
    /** The latest answer; while a new one is under way it is the one before. */
    comparison: answer?.comparison ?? null,
    /** The job that `comparison` answers. */
    answered: answer?.job ?? null,
    busy: !known && failure === null,
    /** Why the latest job has no answer. */
    failure,
  };
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
    a.corrections === b.corrections
  );
}
