import { useEffect, useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { sizeOfCopy } from './registration.ts';
import type { OfflineState } from './use-offline.ts';

/** What stays on this computer, and how to be rid of it: a part of the help. */
export function StoredHere({ offline }: { readonly offline: OfflineState }) {
  const words = useWords().offline;
  const { copy, possible, keep, remove } = offline;
  const size = useSize(copy === 'kept');
  const sentence = !possible ? words.impossible : copy !== 'kept' ? words[copy] : size === 0 ? '' : words.copy(size);
  return (
    <>
      <h3>{words.kept}</h3>
      <ul className="kept">
        <li>
          <span role="status">{sentence}</span>{' '}
          {copy === 'kept' && (
            <button type="button" className="part" onClick={() => void remove()}>
              {words.remove}
            </button>
          )}
          {possible && copy === 'none' && (
            <button type="button" className="part" onClick={keep}>
              {words.keep}
            </button>
          )}
        </li>
        <li>{words.work}</li>
        <li>{words.choices}</li>
      </ul>
      <p className="dialog__p">{words.everything}</p>
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
