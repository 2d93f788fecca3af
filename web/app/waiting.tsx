import { useEffect, useState } from 'react';
import type { Job } from '../engine/messages.ts';
import { countWords } from '../start/sides.ts';
import { useWords } from '../words/use-words.ts';

/** Anything quicker needs no word about itself. */
const PATIENCE_MS = 100;

interface WaitingProps {
  readonly job: Job;
  readonly onCancel: () => void;
  /** Beside an answer that is already on the screen, on a slip that stays in sight. */
  readonly small?: boolean;
}

/** Says that the comparison is under way, when it takes longer than a moment. */
export function Waiting({ job, onCancel, small = false }: WaitingProps) {
  const { common, result } = useWords();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  const length = (text: string) => common.words(countWords(text));
  return (
    <div className={small ? 'anew' : 'waiting'} role="status">
      {late && (
        <div className={small ? 'anew__slip' : 'waiting__in'}>
          <p>{small ? result.again : result.waitingOn(length(job.original.text), length(job.revision.text))}</p>
          <progress aria-label={result.waiting} />
          <button type="button" className="btn btn--line" onClick={onCancel}>
            {common.cancel}
          </button>
        </div>
      )}
    </div>
  );
}
