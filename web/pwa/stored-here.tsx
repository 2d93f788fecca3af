import { useEffect, useState } from 'react';
import { IN_ONE_FILE } from '#carried';
import { useMessages } from '../messages/use-messages.ts';
import { TextButton } from '../ui/button.tsx';
import { DialogHeading, DialogText } from '../ui/dialog.tsx';
import { sizeOfCopy } from './registration.ts';
import type { OfflineState } from './use-offline.ts';

/** What stays on this computer, and how to be rid of it: a part of the help. */
export function StoredHere({ offline }: { readonly offline: OfflineState }) {
  const words = useMessages().offline;
  const { copy, possible, keep, remove } = offline;
  const size = useSize(copy === 'kept');
  const without = IN_ONE_FILE ? words.oneFile : words.impossible;
  const sentence = !possible ? without : copy !== 'kept' ? words[copy] : size === 0 ? '' : words.copy(size);
  return (
    <>
      <DialogHeading>{words.kept}</DialogHeading>
      <ul className="mb-2 grid max-w-note list-disc gap-1 ps-[1.1em] text-ink-2">
        <li>
          <span role="status">{sentence}</span>{' '}
          {copy === 'kept' && <TextButton onClick={() => void remove()}>{words.remove}</TextButton>}
          {possible && copy === 'none' && <TextButton onClick={keep}>{words.keep}</TextButton>}
        </li>
        <li>{words.work}</li>
        <li>{words.choices}</li>
      </ul>
      <DialogText>{words.everything}</DialogText>
    </>
  );
}

/** The copy's bytes; 0 until they are counted. */
function useSize(kept: boolean): number {
  const [size, setSize] = useState(0);
  useEffect(() => {
    if (!kept) return;
    let gone = false;
    void sizeOfCopy(caches).then((bytes) => {
      if (!gone) setSize(bytes);
    });
    return () => {
      gone = true;
    };
  }, [kept]);
  return size;
}
