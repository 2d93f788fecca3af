import { useId, useRef } from 'react';
import type { SideName } from '../model/desk.ts';
import type { Draft } from '../model/work.ts';
import { count } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import { countWords, EMPTY_DRAFT } from './sides.ts';

const TITLES: Readonly<Record<SideName, readonly [title: string, hint: string]>> = {
  original: ['Original', 'The wire, the reporter’s copy, yesterday’s file'],
  revision: ['Revision', 'The rewrite, the desk’s copy, today’s file'],
};

interface SheetProps {
  readonly side: SideName;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly onFiles: (files: readonly File[]) => void;
  /** What to say while a file is held over the page and would land here; null otherwise. */
  readonly invitation: string | null;
}

/** A sheet of paper: text box, drop target and file button in one. */
export function Sheet({ side, draft, onDraft, onFiles, invitation }: SheetProps) {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const [title, hint] = TITLES[side];
  const filled = draft.text !== '';
  return (
    <section className={invitation === null ? 'sheet' : 'sheet is-over'} aria-label={title} data-sheet={side}>
      <div className="sheet__h">
        <h2>{title}</h2>
        <p className="sheet__sub">{filled ? '' : hint}</p>
        {filled ? (
          <>
            <span className="sheet__f">
              {draft.name !== '' && <Icon name="file" />}
              {draft.name !== '' && <b>{draft.name}</b>}
              <span>{count(countWords(draft.text), 'word')}</span>
            </span>
            <button
              type="button"
              className="btn btn--quiet btn--icon"
              aria-label={draft.name === '' ? `Clear the ${side}` : `Remove ${draft.name}`}
              onClick={() => onDraft(EMPTY_DRAFT)}
            >
              <Icon name="close" />
            </button>
          </>
        ) : (
          <label className="btn btn--line sheet__choose" htmlFor={id}>
            Choose a file
          </label>
        )}
        <input
          ref={input}
          id={id}
          className="vh"
          type="file"
          aria-label={`${title} file`}
          multiple
          onChange={(event) => {
            onFiles([...(event.currentTarget.files ?? [])]);
            // The same file chosen again must count as chosen.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <textarea
        className="sheet__t"
        aria-label={`${title} text`}
        placeholder="Paste the text here, or drop a file anywhere on the page"
        spellCheck={false}
        dir="auto"
        value={draft.text}
        hidden={invitation !== null}
        onChange={(event) => onDraft({ name: draft.name, text: event.currentTarget.value })}
      />
      {invitation !== null && <p className="sheet__over">{invitation}</p>}
    </section>
  );
}
