import { useEffect, useState } from 'react';
import type { Job } from './engine/messages.ts';
import { countWords } from './start/sides.ts';
import { count } from './ui/format.ts';

/** Anything quicker needs no word about itself. */
const PATIENCE_MS = 100;

interface WaitingProps {
  readonly job: Job;
  readonly onCancel: () => void;
  /** Beside an answer that is already on the screen, in one line. */
  readonly small?: boolean;
}

/** Says that the comparison is under way, when it takes longer than a moment. */
export function Waiting({ job, onCancel, small = false }: WaitingProps) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  const words =
    late && !small
      ? ` ${count(countWords(job.original.text), 'word')} with ${count(countWords(job.revision.text), 'word')}`
      : '';
  return (
    <div className={small ? 'waiting waiting--small' : 'waiting'} role="status">
      {late && (
        <>
          <p>{small ? 'Aligning anew …' : `Comparing${words} …`}</p>
          <progress aria-label="Comparing" />
          <button type="button" className="btn btn--line" onClick={onCancel}>
            Cancel
          </button>
        </>
      )}
    </div>
  );
}
