import type { SideName } from '../model/row-layout.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.ts';
import { ENCODINGS, listed } from './encodings.ts';
import type { Source } from './sources.ts';

interface SheetFootProps {
  readonly side: SideName;
  readonly source: Source | undefined;
  /** How much of a long text is shown; null when all of it is. */
  readonly shown: number | null;
  readonly onEncoding: (encoding: string) => void;
}

/** What the file was and how it was read: its encoding, which may be overruled, and what was left out. */
export function SheetFoot({ side, source, shown, onEncoding }: SheetFootProps) {
  const { start, files } = useWords();
  if (source === undefined && shown === null) return null;
  const encoding = source?.story.encoding;
  const notes = (source?.story.notes ?? []).map(files.note).join(' ');
  return (
    <div className="sheet__foot">
      {source !== undefined && (
        <div className="sheet__kind">
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
  const { start } = useWords();
  const known = ENCODINGS.some(([, names]) => names.includes(encoding));
  return (
    <span className="sheet__enc">
      <select
        aria-label={label}
        value={encoding}
        data-guessed={guessed}
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
      <Icon name="chev" />
    </span>
  );
}
