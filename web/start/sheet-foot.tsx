import type { SideName } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import { Icon } from '../ui/icon.tsx';
import { ENCODINGS, listed } from './encodings.ts';
import type { Source } from './sources.ts';

interface SheetFootProps {
  readonly side: SideName;
  readonly source: Source | undefined;
  /** How much of a long text is shown; null when all of it is. */
  readonly shown: number | null;
  readonly onEncoding: (encoding: string) => void;
}

/** On a phone the button for swapping lies half on the first sheet. */
const UNDER_SWAP = 'phone:pb-5';
/** A guess is dotted under, as what an editor has yet to check. */
const GUESSED = 'underline decoration-1 decoration-dotted underline-offset-wide';

/** What the file was and how it was read: its encoding, which may be overruled, and what was left out. */
export function SheetFoot({ side, source, shown, onEncoding }: SheetFootProps) {
  const { start, files } = useMessages();
  if (source === undefined && shown === null) return null;
  const encoding = source?.story.encoding;
  const notes = (source?.story.notes ?? []).map(files.note).join(' ');
  return (
    <div
      className={`mx-6 grid gap-1 border-rule border-t py-2 text-ink-2 text-xs group-data-over/sheet:invisible phone:mx-4 ${side === 'original' ? UNDER_SWAP : ''}`}
      data-sheet-note=""
    >
      {source !== undefined && (
        <div className="flex min-h-6 flex-wrap items-center justify-between gap-x-3">
          <p>{[files.format(source.story.format), notes].filter((one) => one !== '').join(' · ')}</p>
          {encoding !== undefined && (
            <EncodingChoice
              label={start.encodingOf[side]}
              encoding={listed(encoding)}
              guessed={source.story.certainty === 'guessed'}
              onEncoding={onEncoding}
            />
          )}
        </div>
      )}
      {shown !== null && <p>{start.long(shown)}</p>}
    </div>
  );
}

interface EncodingChoiceProps {
  readonly label: string;
  readonly encoding: string;
  readonly guessed: boolean;
  readonly onEncoding: (encoding: string) => void;
}

function EncodingChoice({ label, encoding, guessed, onEncoding }: EncodingChoiceProps) {
  const { start } = useMessages();
  const known = ENCODINGS.some(([, names]) => names.some((name) => name === encoding));
  return (
    <span className="relative -me-2 inline-flex items-center">
      <select
        className={`min-h-6 appearance-none rounded-2 ps-2 pe-6 text-end align-last-end font-medium text-ink hover:bg-hover **:bg-paper **:text-ink ${guessed ? GUESSED : ''}`}
        aria-label={label}
        value={encoding}
        onChange={(event) => onEncoding(event.currentTarget.value)}
      >
        {!known && <option value={encoding}>{encoding}</option>}
        {ENCODINGS.map(([group, names]) => (
          <optgroup key={group} label={start.group(group)}>
            {names.map((name) => (
              <option key={name} value={name}>
                {name === encoding && guessed ? `${name}, ${start.guessed}` : name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <Icon name="chev" className="pointer-events-none absolute end-1.5 size-3" />
    </span>
  );
}
