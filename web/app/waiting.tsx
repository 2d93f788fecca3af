import { COMPARE_STAGES, type CompareStage } from '#engine';
import { knownWords } from '../engine/client.ts';
import type { Job } from '../engine/messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { Progress } from '../ui/progress.tsx';
import { useLate } from '../ui/use-late.ts';
import { SLIP } from './slip.tsx';

const COLUMN = 'grid w-full justify-items-start gap-4';

interface WaitingProps {
  readonly job: Job;
  /** How far it is; null before that is known. */
  readonly stage: CompareStage | null;
  readonly onCancel: () => void;
  /** Beside an answer that is already on the screen, on a slip that stays in sight. */
  readonly small?: boolean;
}

/** Says that the comparison is under way, when it takes longer than a moment. */
export function Waiting({ job, stage, onCancel, small = false }: WaitingProps) {
  const { common, result } = useMessages();
  const late = useLate();
  const [original, revision] = [knownWords(job.original.text), knownWords(job.revision.text)];
  const known = original !== undefined && revision !== undefined;
  const on = known ? result.waitingOn(common.words(original), common.words(revision)) : result.waiting;
  return (
    <div className={small ? undefined : COLUMN} role="status">
      {late && (
        <div className={small ? `${SLIP} whitespace-nowrap` : COLUMN} data-again={small || undefined}>
          {small ? <p>{result.again}</p> : <h1 className="font-semibold font-serif text-verdict">{on}</h1>}
          {!small && stage !== null && <p className="text-ink-2">{result.stage(stage)}</p>}
          <Progress
            label={result.waiting}
            {...(small ? { className: 'w-12' } : {})}
            {...(stage === null ? {} : { value: (COMPARE_STAGES.indexOf(stage.at) + 0.5) / COMPARE_STAGES.length })}
          />
          <Button
            look={small ? 'bare' : 'line'}
            size={small ? 'small' : 'control'}
            className={small ? 'rounded-2 border border-transparent bg-paper px-3 text-ink' : ''}
            onClick={onCancel}
          >
            {common.cancel}
          </Button>
        </div>
      )}
    </div>
  );
}
