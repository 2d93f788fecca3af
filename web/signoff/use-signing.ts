import { useCallback, useMemo, useState } from 'react';
import { type Comparison, keyReader, type Ruled } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import type { OnSign, Signing } from '../model/sign-off.ts';
import { itemKeysOf, readSignOff, withMark, withNote } from '../model/sign-off.ts';
import { signer } from '../model/signer.ts';
import type { Signed } from '../model/work.ts';

/** The sign-off of a comparison, and the means to go on with it. */
export function useSigning(comparison: Comparison, signed: readonly Signed[], onSign: OnSign): Signing {
  const words = useMessages().signoff;
  const [writing, onWriting] = useState<string | null>(null);
  const [last, setLast] = useState<{ item: string; mark: Ruled | null } | null>(null);
  const keys = useMemo(() => itemKeysOf(comparison), [comparison]);
  const read = useMemo(() => keyReader(comparison), [comparison]);
  const signOff = useMemo(() => readSignOff(comparison, keys, read(signed)), [comparison, keys, read, signed]);
  const onMark = useCallback(
    (item: string, mark: Ruled | null) => {
      onSign(underOwnKeys(read, (all) => withMark(all, item, mark, signer().trim())));
      setLast({ item, mark });
    },
    [onSign, read],
  );
  const onNote = useCallback(
    (item: string, note: string) =>
      onSign(
        underOwnKeys(read, (all) => withNote(all, item, note, signer().trim())),
        `note ${item}`,
      ),
    [onSign, read],
  );
  // A mark that was taken back since is no news, nor one on an item that another answer no longer has.
  const there = last !== null && Object.values(keys).some((own) => own.includes(last.item));
  const holds = there && (signOff.said.get(last.item)?.mark ?? null) === last.mark;
  const news = holds ? words.marked(last.mark, signOff.done, signOff.entries.length) : '';
  return useMemo(
    () => ({ signOff, writing, onMark, onNote, onWriting, news }),
    [signOff, writing, onMark, onNote, news],
  );
}

type Edit = Parameters<OnSign>[0];

/** An edit to judgements of which some were given before the sides were swapped; one that changes nothing stays so. */
function underOwnKeys(read: ReturnType<typeof keyReader>, edit: Edit): Edit {
  return (all) => {
    const own = read(all);
    const next = edit(own);
    return next === own ? all : next;
  };
}
