import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Mark } from '#engine';
import { useWords } from '../words/use-words.ts';
import { Icon, type IconName } from './icon.tsx';

const MARKS: readonly (readonly [mark: Mark, icon: IconName])[] = [
  ['ok', 'check'],
  ['query', 'query'],
  ['fix', 'fix'],
];

interface SignProps {
  /** What the item is called: `Speaker changed`. */
  readonly title: string;
  readonly mark: Mark | null;
  readonly note: string;
  /** Whether the note is being written. */
  readonly writing: boolean;
  readonly onMark: (mark: Mark | null) => void;
  readonly onNote: (note: string) => void;
  readonly onWriting: (writing: boolean) => void;
}

/** What the editor says of an item: one of three marks, or none, and a note. */
export function Sign({ title, mark, note, writing, onMark, onNote, onWriting }: SignProps) {
  const words = useWords().signoff;
  const noteButton = useRef<HTMLButtonElement>(null);
  return (
    <>
      <fieldset className="sign" aria-label={words.titleOf(title)}>
        {MARKS.map(([own, icon]) => (
          <button
            key={own}
            type="button"
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
          className="sign__note"
          aria-expanded={writing}
          onClick={() => onWriting(!writing)}
        >
          {note === '' ? words.addNote : words.editNote}
        </button>
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
          <p className="note">
            <span className="note__by">{words.note}</span>
            <span dir="auto">{note}</span>
          </p>
        )
      )}
    </>
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
  const words = useWords().signoff;
  const [text, setText] = useState(note);
  const box = useRef<HTMLTextAreaElement>(null);
  const keep = useRef(() => {});
  useEffect(() => {
    keep.current = () => {
      if (text.trim() !== note) onNote(text);
    };
  });
  useEffect(() => {
    const { current } = box;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
    return () => keep.current();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rest begins anew with every letter
  useEffect(() => {
    const timer = setTimeout(() => keep.current(), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Escape' && (event.key !== 'Enter' || event.shiftKey)) return;
    // Neither the drawer nor the dialog around the box is meant.
    event.preventDefault();
    event.stopPropagation();
    keep.current();
    onDone(true);
  };
  return (
    <div className="notebox">
      {/* The copy beneath gives the box the height of its text, where the browser cannot. */}
      <div className="notebox__grow" data-text={`${text} `}>
        <textarea
          ref={box}
          rows={1}
          dir="auto"
          value={text}
          aria-label={name}
          aria-description={words.noteKeys}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKey}
          onBlur={() => {
            keep.current();
            // Another window may take the focus for a while: a name to look up, a call to take.
            if (document.hasFocus()) onDone(false);
          }}
        />
      </div>
      <p className="notebox__keys">{words.noteKeys}</p>
    </div>
  );
}
