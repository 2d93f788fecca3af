import { useState } from 'react';
import type { Reading, ReadingEnd } from '../engine/use-reading.ts';
import type { ResultMessages } from '../messages/messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Progress } from '../ui/progress.tsx';
import { SLIP } from './slip.tsx';

/** Says how far the second reading is and what came of it, on a slip that moves nothing. */
export function ReadingStatus({ progress, end, cancel }: Reading) {
  const { common, result } = useMessages();
  const [dismissed, setDismissed] = useState<ReadingEnd | null>(null);
  return (
    <div role="status">
      {progress !== null && (
        <div className={`${SLIP} whitespace-nowrap`} data-reading="">
          <p>{result.meaning.progress(progress.done, progress.all)}</p>
          <Progress
            label={result.meaning.progress(progress.done, progress.all)}
            value={progress.done / progress.all}
            className="w-12 phone:hidden"
          />
          <Button
            look="bare"
            size="small"
            className="rounded-2 border border-transparent bg-paper px-3 text-ink"
            onClick={cancel}
          >
            {common.cancel}
          </Button>
        </div>
      )}
      {end !== null && end !== dismissed && (
        <div className={`${SLIP} max-w-md phone:max-w-80`} data-read="">
          <p>{textOf(end, result)}</p>
          <IconButton icon="close" label={common.dismiss} small onClick={() => setDismissed(end)} />
        </div>
      )}
    </div>
  );
}

function textOf(end: ReadingEnd, { meaning }: ResultMessages): string {
  return end.kind === 'trouble' ? meaning.trouble[end.trouble] : meaning.changed(end.linked, end.parted);
}
