import { useState } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import type { Offline } from './registration.ts';

interface UpdateNoticeProps {
  readonly update: Offline['update'];
  /** Loads the page anew; false where the work in hand could not be put by, and nothing happened. */
  readonly onReload: () => boolean;
}

/** Asks before a newer version takes over: a slip at the foot of the page, which may be put off until the next visit. */
export function UpdateNotice({ update, onReload }: UpdateNoticeProps) {
  const words = useMessages().offline;
  const [later, setLater] = useState<Offline['update']>('none');
  const [tooLong, setTooLong] = useState(false);
  const shown = update !== 'none' && update !== later;
  return (
    <div role="status">
      {shown && (
        <div className="fixed start-4 bottom-over-dock z-8 flex max-w-slip flex-wrap items-center gap-x-4 gap-y-2 border border-ink border-s-4 bg-paper p-2 ps-4 text-sm print:hidden">
          <p className="flex-1 basis-56">
            {tooLong ? words.tooLong : update === 'waiting' ? words.waiting : words.elsewhere}
          </p>
          <div className="ms-auto flex gap-1">
            {!tooLong && (
              <Button look="line" onClick={() => setTooLong(!onReload())}>
                {words.reload}
              </Button>
            )}
            <Button onClick={() => setLater(update)}>{words.later}</Button>
          </div>
        </div>
      )}
    </div>
  );
}
