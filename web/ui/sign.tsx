import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Mark } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import { onSigner, signer } from '../model/signer.ts';
import type { Signed } from '../model/work.ts';
import './sign.css';
import { Icon, type IconName } from './icon.tsx';

const MARKS: readonly (readonly [mark: Mark, icon: IconName])[] = [
  ['ok', 'check'],
  ['query', 'query'],
  ['fix', 'fix'],
];

const BUTTON =
  'inline-flex min-h-7 items-center gap-1.25 rounded-2 text-xs/5 font-medium pointer-coarse:min-h-11 forced-colors:border';
const PRESSED = 'aria-pressed:bg-ink aria-pressed:text-paper';
const FRAMED = `${PRESSED} ps-2 pe-2.5 inset-ring inset-ring-edge not-aria-pressed:hover:bg-hover pointer-coarse:px-3`;
const NOTE = 'ms-auto text-ink-2 hover:underline hover:decoration-1 hover:underline-offset-link forced-colors:px-0.75';

/** By where the marks stand: on the item that the reader is on, on another one, at the edge of a slip. */
const LOOKS = {
  chosen: { row: 'mt-2 flex flex-wrap items-center gap-1', mark: FRAMED, note: `${NOTE} hover:text-ink` },
  quiet: {
    row: 'mt-2 flex flex-wrap items-center gap-1',
    mark: `${PRESSED} px-1.5 text-ink-2 not-aria-pressed:first:-ms-1.5 not-aria-pressed:hover:bg-hover aria-pressed:ps-2 aria-pressed:pe-2.5`,
    note: `${NOTE} not-forced-colors:ps-1.5`,
  },
  slip: {
    row: 'col-start-3 row-span-2 row-start-1 flex flex-col flex-wrap gap-1 self-start phone:col-start-2 phone:row-auto phone:mt-2 phone:flex-row phone:items-center',
    mark: `${FRAMED} justify-start text-start`,
    note: `${NOTE} desk:ms-0 justify-start text-start px-2 phone:px-0 hover:text-ink print:hidden`,
  },
};

interface SignProps {
  readonly look: keyof typeof LOOKS;
  /** What the item is called: `Speaker changed`. */
  readonly title: string;
  readonly mark: Mark | null;
  readonly note: string;
  /** The judgement with who gave it and when; absent while there is none. */
  readonly said?: Signed | undefined;
  /** Whether the note is being written. */
  readonly writing: boolean;
  readonly onMark: (mark: Mark | null) => void;
  readonly onNote: (note: string) => void;
  readonly onWriting: (writing: boolean) => void;
  /** What else can be done about the item, on a line of its own. */
  readonly children?: ReactNode;
}

/** What the editor says of an item: one of three marks, or none, and a note. */
export function Sign({ look, title, mark, note, said, writing, onMark, onNote, onWriting, children }: SignProps) {
  const words = useMessages().signoff;
  const { row, mark: markLook, note: noteLook } = LOOKS[look];
  const noteButton = useRef<HTMLButtonElement>(null);
  return (
    <>
      <fieldset className={`min-w-0 ${row}`} aria-label={words.titleOf(title)}>
        {MARKS.map(([own, icon]) => (
          <button
            key={own}
            type="button"
            className={`${BUTTON} ${markLook}`}
            aria-pressed={own === mark}
            onClick={() => {
              const next = own === mark ? null : own;
              onMark(next);
              // Whoever asks or objects has something to say.
              if (next !== null && next !== 'ok' && note === '') onWriting(true);
            }}
          >
            <Icon name={icon} />
            {words.marks[own]}
          </button>
        ))}
        <button
          ref={noteButton}
          type="button"
          className={`${BUTTON} ${noteLook}`}
          aria-expanded={writing}
          onClick={() => onWriting(!writing)}
        >
          {note === '' ? words.addNote : words.editNote}
        </button>
        {children}
      </fieldset>
      {writing ? (
        <NoteBox
          name={words.noteOn(title)}
          note={note}
          onNote={onNote}
          onDone={(byKey) => {
            if (byKey) noteButton.current?.focus();
            onWriting(false);
          }}
        />
      ) : (
        note !== '' && (
          <p
            className={`mt-2 text-sm wrap-anywhere whitespace-pre-wrap ${look === 'slip' ? 'col-start-2 border-s-2 border-ink ps-3' : ''}`}
            data-note=""
          >
            <span className="me-[0.5em] text-ink-3">{words.note}</span>
            <span dir="auto">{note}</span>
          </p>
        )
      )}
      {said !== undefined && <SignedBy said={said} />}
    </>
  );
}

/** Who gave a judgement and when, and what it overruled; nothing where no name is known. */
function SignedBy({ said: { by, at, over } }: { readonly said: Signed }) {
  const { signoff: words, library } = useMessages();
  const here = useSyncExternalStore(onSigner, signer).trim();
  const name = by ?? here;
  const who = [...(name === '' ? [] : [name]), ...(name === '' || at === undefined ? [] : [library.when(at)])];
  const lines = [who.join(', '), over === undefined ? '' : words.overruled(over.mark, over.by ?? here)].filter(Boolean);
  if (lines.length === 0) return null;
  return (
    <p className="col-start-2 mt-1 text-2xs wrap-anywhere text-ink-3" dir="auto" data-signed="">
      {lines.join(' · ')}
    </p>
  );
}

/** How long the hand must rest before a note is kept while it is still being written. */
const REST_MS = 800;

interface NoteBoxProps {
  readonly name: string;
  readonly note: string;
  readonly onNote: (note: string) => void;
  readonly onDone: (byKey: boolean) => void;
}

/** A text box that grows with its note. Nothing typed is lost: it is kept at every rest and when the box goes. */
function NoteBox({ name, note, onNote, onDone }: NoteBoxProps) {
  const words = useMessages().signoff;
  const [text, setText] = useState(note);
  const box = useRef<HTMLTextAreaElement>(null);
  const save = () => {
    if (text.trim() !== note) onNote(text);
  };
  const saveLatest = useEffectEvent(save);
  useEffect(() => {
    const { current } = box;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
    return () => saveLatest();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rest begins anew with every letter
  useEffect(() => {
    const timer = setTimeout(() => saveLatest(), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Escape' && (event.key !== 'Enter' || event.shiftKey)) return;
    // Neither the drawer nor the dialog around the box is meant.
    event.preventDefault();
    event.stopPropagation();
    save();
    onDone(true);
  };
  return (
    <div className="col-start-2 mt-2">
      {/* The copy beneath gives the box the height of its text, where the browser cannot. */}
      <div className="notebox grid" data-text={`${text} `}>
        <textarea
          ref={box}
          rows={1}
          maxLength={10_000}
          dir="auto"
          value={text}
          aria-label={name}
          aria-description={words.noteKeys}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKey}
          onBlur={() => {
            save();
            // Another window may take the focus for a while: a name to look up, a call to take.
            if (document.hasFocus()) onDone(false);
          }}
        />
      </div>
      <p className="mt-1 text-2xs text-ink-3">{words.noteKeys}</p>
    </div>
  );
}
