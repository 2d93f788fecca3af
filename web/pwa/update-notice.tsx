import { useState } from 'react';
import { useWords } from '../words/use-words.ts';
import type { Offline } from './registration.ts';

interface UpdateNoticeProps {
  readonly update: Offline['update'];
  /** Loads the page anew; false where the work in hand could not be put by, and nothing happened. */
  readonly onReload: () => boolean;
}

/** Asks before a newer version takes over: a slip at the foot of the page, which may be put off until the next visit. */
export function UpdateNotice({ update, onReload }: UpdateNoticeProps) {
  const words = useWords().offline;
  const [later, setLater] = useState<Offline['update']>('none');
  const [tooLong, setTooLong] = useState(false);
  const shown = update !== 'none' && update !== later;
  return (
    <div role="status">
      {shown && (
        <div className="newer">
          <p>{tooLong ? words.tooLong : update === 'waiting' ? words.waiting : words.elsewhere}</p>
          <div className="newer__go">
            {!tooLong && (
              <button type="button" className="btn btn--line" onClick={() => setTooLong(!onReload())}>
                {words.reload}
              </button>
            )}
            <button type="button" className="btn btn--quiet" onClick={() => setLater(update)}>
              {words.later}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
