import { useEffect, useRef, useState } from 'react';
import type { SideName } from '../model/desk.ts';
import type { Draft } from '../model/work.ts';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { Sheet } from './sheet.tsx';
import { type Drafts, isEmpty, placeFiles } from './sides.ts';
import type { Drag } from './use-drop.ts';
import type { Reading } from './use-intake.ts';

interface StartProps {
  readonly drafts: Drafts;
  readonly onDraft: (side: SideName, draft: Draft) => void;
  readonly onFiles: (files: readonly File[], onto: SideName) => void;
  readonly onSwap: () => void;
  readonly onCompare: () => void;
  readonly onExample: () => void;
  readonly onRestore: (() => void) | null;
  readonly drag: Drag | null;
  readonly messages: readonly string[];
  readonly onDismiss: () => void;
  /** What was left out of the files that were read, a sentence each. */
  readonly notes: readonly string[];
  readonly reading: Reading | null;
}

const SIDES = ['original', 'revision'] as const;

/** Two sheets, and what to do with them. */
export function Start(props: StartProps) {
  const { drafts, onDraft, onFiles, onSwap, onCompare, onExample, onRestore, drag, messages, onDismiss } = props;
  const { notes, reading } = props;
  const go = useRef<HTMLButtonElement>(null);
  const ready = !isEmpty(drafts.original) && !isEmpty(drafts.revision);
  const some = !isEmpty(drafts.original) || !isEmpty(drafts.revision);
  return (
    <main className="start" id="main">
      <div className="start__h">
        <h1>
          Two versions of one story.
          <br />
          What became of every sentence, <span className="quote is-on">quote</span> and{' '}
          <span className="fact">figure</span>.
        </h1>
      </div>
      <div className="start__sheets">
        {SIDES.map((side) => (
          <Sheet
            key={side}
            side={side}
            draft={drafts[side]}
            onDraft={(draft) => onDraft(side, draft)}
            onFiles={(files) => onFiles(files, side)}
            invitation={drag === null ? null : invite(drag, side, drafts)}
          />
        ))}
        {some && (
          <button
            type="button"
            className="btn btn--line start__swap"
            aria-label="Swap original and revision"
            title="Swap original and revision"
            onClick={onSwap}
          >
            <Icon name="swap" />
          </button>
        )}
      </div>
      {messages.length > 0 && <Notice messages={messages} onDismiss={onDismiss} />}
      <div role="status">
        {reading !== null && <ReadingNow key={reading.names.join()} reading={reading} />}
        {reading === null && some && notes.length > 0 && <p className="start__back">{notes.join(' ')}</p>}
      </div>
      <div className="start__go">
        <p className="private">
          <Icon name="lock" />
          <span>
            <b>Nothing leaves this browser.</b> No upload, no account. Reads Word, PDF, ODT, RTF, HTML, Markdown and
            plain text.
          </span>
        </p>
        <button type="button" className="btn btn--line" onClick={onExample}>
          Try an example
        </button>
        <button ref={go} type="button" className="btn btn--ink" id="compare" data-ready={ready} onClick={onCompare}>
          Compare
        </button>
      </div>
      {onRestore !== null && !some && (
        <p className="start__back">
          The sheets are cleared.{' '}
          <button type="button" className="part" onClick={onRestore}>
            Bring the last pair back
          </button>
        </p>
      )}
    </main>
  );
}

/** Anything quicker needs no word about itself. */
const PATIENCE_MS = 100;

function ReadingNow({ reading: { names, share, cancel } }: { readonly reading: Reading }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div className="reading">
      <p>
        Reading {names.join(' and ')} … {Math.round(100 * share)} %
      </p>
      <progress aria-label="Reading" />
      <button type="button" className="btn btn--line" onClick={cancel}>
        Cancel
      </button>
    </div>
  );
}

/** What a sheet says while files are held over the page: only the one where they would land speaks. */
function invite(drag: Drag, side: SideName, drafts: Drafts): string | null {
  if (drag.files >= 2) return side === 'original' ? 'The first file lands here' : 'The second file lands here';
  const placement = placeFiles(1, drag.onto, drafts);
  if (placement.kind === 'ask') return `Drop it here to replace the ${side}`;
  return placement.kind === 'sides' && placement.sides[0] === side ? `Drop it here: this is the ${side}` : null;
}
