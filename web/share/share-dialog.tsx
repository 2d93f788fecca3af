import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { IN_ONE_FILE } from '#carried';
import { useMessages } from '../messages/use-messages.ts';
import { writeAddress } from '../model/address.ts';
import { useSamePairs } from '../model/same-setting.ts';
import { signedHere } from '../model/signer.ts';
import type { Work } from '../model/work.ts';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogActions, DialogText } from '../ui/dialog.tsx';
import { FIELD } from '../ui/field.tsx';
import { useOnceReady } from '../ui/use-once-ready.ts';
import { MOST_LINK_CHARACTERS, packWork } from './pack.ts';
import { saveShared } from './save-shared.ts';

interface ShareDialogProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly work: Work;
  readonly onClose: () => void;
}

/** Where the link goes to: this page, without what its own address says. */
const PAGE = `${location.origin}${location.pathname}${location.search}`;

/** Stands for a link that the browser cannot make; to a file on the disk there is none that others could follow. */
const NO_LINK = '';

/** A link that holds the whole comparison, or a file where that would be too long. */
export function ShareDialog({ dialog, work: own, onClose }: ShareDialogProps) {
  const work = useMemo(() => ({ ...own, signOff: signedHere(own.signOff) }), [own]);
  const { share: words, same } = useMessages();
  const sameCount = useSamePairs().length;
  const link = useLink(work);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const ready = link !== null && link !== NO_LINK;
  const fits = ready && link.length <= MOST_LINK_CHARACTERS;
  const copy = useOnceReady(link === null, async () => {
    if (!fits) return;
    try {
      await navigator.clipboard.writeText(link);
      setSaid(words.copied);
    } catch {
      field.current?.select();
      setSaid(words.notCopied);
    }
  });
  const save = () => {
    saveShared(work, words.fileName);
    setSaid(words.saved);
  };
  return (
    <Dialog title={words.title} dialog={dialog} onClose={onClose}>
      {link === NO_LINK || (ready && !fits) ? (
        <DialogText>{link === NO_LINK ? words.noLink : words.tooLong(link.length, MOST_LINK_CHARACTERS)}</DialogText>
      ) : (
        <>
          <DialogText>
            <b>{words.inside}</b> {words.careful}
          </DialogText>
          <div className="mt-4 grid gap-1 text-sm">
            <p className="flex justify-between">
              <b className="font-medium">{words.link}</b>
              <span className="text-ink-3" role="status">
                {fits ? words.length(link.length) : words.packing}
              </span>
            </p>
            <textarea
              ref={field}
              className={`${FIELD} min-h-control w-full min-w-0 resize-none break-all px-2 py-1 text-xs`}
              aria-label={words.link}
              readOnly
              rows={3}
              value={fits ? link : ''}
              onFocus={(event) => event.currentTarget.select()}
            />
          </div>
        </>
      )}
      {sameCount > 0 && <p className="mt-3 text-sm">{same.notShared(sameCount)}</p>}
      <DialogActions>
        {link !== NO_LINK && (!ready || fits) && (
          <Button look="ink" ready={fits} onClick={copy}>
            {words.copy}
          </Button>
        )}
        <Button look={link === NO_LINK || (ready && !fits) ? 'ink' : 'line'} onClick={save}>
          {words.file}
        </Button>
      </DialogActions>
      <p className="not-empty:mt-3" role="status">
        {said}
      </p>
      {fits && <p className="mt-3 text-ink-2 text-xs/5">{words.fileInside}</p>}
    </Dialog>
  );
}

/** The link to a work; null while it is packed. */
function useLink(work: Work): string | null {
  const [link, setLink] = useState<string | null>(IN_ONE_FILE ? NO_LINK : null);
  useEffect(() => {
    if (IN_ONE_FILE) return;
    let gone = false;
    packWork(work).then(
      (packed) => {
        if (!gone) setLink(PAGE + writeAddress({ screen: 'shared', packed }));
      },
      () => {
        if (!gone) setLink(NO_LINK);
      },
    );
    return () => {
      gone = true;
    };
  }, [work]);
  return link;
}
