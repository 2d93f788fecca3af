import { useEffect, useRef, useState } from 'react';
import { writeAddress } from '../model/address.ts';
import type { Work } from '../model/work.ts';
import { Dialog } from '../ui/dialog.tsx';
import { plainName, saveFile } from '../ui/save-file.ts';
import { useWhenIdle } from '../ui/use-when-idle.ts';
import { useWords } from '../words/use-words.ts';
import { MOST_LINK_CHARACTERS, packWork, writeShared } from './pack.ts';

interface ShareDialogProps {
  readonly work: Work;
  readonly onClose: () => void;
}

/** Where the link goes to: this page, without what its own address says. */
const PAGE = `${location.origin}${location.pathname}${location.search}`;

/** Stands for a link that the browser cannot make. */
const NO_LINK = '';

/** A link that holds the whole comparison, or a file where that would be too long. */
export function ShareDialog({ work, onClose }: ShareDialogProps) {
  const words = useWords().share;
  const link = useLink(work);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const ready = link !== null && link !== NO_LINK;
  const fits = ready && link.length <= MOST_LINK_CHARACTERS;
  const copy = useWhenIdle(link === null, async () => {
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
    const names = [plainName(work.original.name), plainName(work.revision.name)].filter(Boolean).join(' – ');
    saveFile(`${names || words.fileName}.storydiff`, writeShared(work), 'application/json');
    setSaid(words.saved);
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      {link === NO_LINK || (ready && !fits) ? (
        <p className="dialog__p">
          {link === NO_LINK ? words.noLink : words.tooLong(link.length, MOST_LINK_CHARACTERS)}
        </p>
      ) : (
        <>
          <p className="dialog__p">
            <b>{words.inside}</b> {words.careful}
          </p>
          <div className="share__link">
            <p>
              <b>{words.link}</b>
              <span role="status">{fits ? words.length(link.length) : words.packing}</span>
            </p>
            <textarea
              ref={field}
              className="field"
              aria-label={words.link}
              readOnly
              rows={3}
              value={fits ? link : ''}
              onFocus={(event) => event.currentTarget.select()}
            />
          </div>
        </>
      )}
      <div className="dialog__go">
        {link !== NO_LINK && (!ready || fits) && (
          <button type="button" className="btn btn--ink" data-ready={fits} onClick={copy}>
            {words.copy}
          </button>
        )}
        <button
          type="button"
          className={link === NO_LINK || (ready && !fits) ? 'btn btn--ink' : 'btn btn--line'}
          onClick={save}
        >
          {words.file}
        </button>
      </div>
      <p className="share__said" role="status">
        {said}
      </p>
      {fits && <p className="panel__note">{words.fileInside}</p>}
    </Dialog>
  );
}

/** The link to a work; null while it is packed. */
function useLink(work: Work): string | null {
  const [link, setLink] = useState<string | null>(null);
  useEffect(() => {
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
