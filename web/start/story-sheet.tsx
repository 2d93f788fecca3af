import { type ClipboardEvent, useId, useMemo } from 'react';
import type { SideName } from '../model/row-layout.ts';
import type { Draft } from '../model/work.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.ts';
import { copiedFiles, insert, isSimple, LONGEST_EDITED, withText } from './copied.ts';
import { FileProgressList } from './file-progress-list.tsx';
import { SheetFoot } from './sheet-foot.tsx';
import { countWords, EMPTY_DRAFT } from './sides.ts';
import type { Intake } from './use-intake.ts';

interface StorySheetProps {
  readonly side: SideName;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly intake: Intake;
  /** What to say while a file is held over the page and would land here; null otherwise. */
  readonly invitation: string | null;
}

/** Of a text that is too long to be edited here, so much is shown. */
const SHOWN = 20_000;

/** A sheet of paper: text box, drop target and file button in one. */
export function StorySheet({ side, draft, onDraft, intake, invitation }: StorySheetProps) {
  const { start, common } = useWords();
  const id = useId();
  const { name, text } = draft;
  const filled = text !== '';
  const long = text.length > LONGEST_EDITED;
  const words = useMemo(() => countWords(text), [text]);
  const reading = intake.progress.filter((one) => one.side === side);

  const paste = async (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const box = event.currentTarget;
    const data = event.clipboardData;
    const files = copiedFiles(data);
    if (files.length > 0) {
      event.preventDefault();
      await intake.take(files, files.length === 1 ? side : null);
      return;
    }
    const copied = { html: data.getData('text/html'), plain: data.getData('text/plain') };
    if (isSimple(copied)) return;
    event.preventDefault();
    const read = await intake.readCopied(copied, side);
    if (read === null) return;
    const pasted = read.replace(/\r\n?/g, '\n');
    const whole = withText(box, pasted);
    if (whole.length > LONGEST_EDITED) onDraft({ name, text: whole });
    else insert(box, pasted);
  };

  return (
    <section
      className={invitation === null ? 'sheet' : 'sheet is-over'}
      aria-label={common[side]}
      aria-busy={reading.length > 0}
      data-sheet={side}
    >
      <div className="sheet__h">
        <h2>{common[side]}</h2>
        <p className="sheet__sub">{filled ? '' : start.hint[side]}</p>
        {filled ? (
          <>
            <span className="sheet__f">
              {name !== '' && <Icon name="file" />}
              {name !== '' && <b>{name}</b>}
              <span>{common.words(words)}</span>
            </span>
            <button
              type="button"
              className="btn btn--quiet btn--icon"
              aria-label={name === '' ? start.clear[side] : start.remove(name)}
              onClick={() => onDraft(EMPTY_DRAFT)}
            >
              <Icon name="close" />
            </button>
          </>
        ) : (
          <label className="btn btn--line sheet__choose" htmlFor={id}>
            {start.choose}
          </label>
        )}
        <input
          id={id}
          className="vh"
          type="file"
          aria-label={start.file[side]}
          multiple
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            if (files.length > 0) void intake.take(files, files.length === 1 ? side : null);
            // The same file chosen again must count as chosen.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <textarea
        className="sheet__t"
        aria-label={start.text[side]}
        placeholder={reading.length > 0 ? '' : start.placeholder}
        spellCheck={false}
        dir="auto"
        readOnly={long}
        value={long ? wholeCharacters(text, SHOWN) : text}
        hidden={invitation !== null}
        onChange={(event) => onDraft({ name, text: event.currentTarget.value })}
        onPaste={(event) => void paste(event)}
      />
      {invitation !== null && <p className="sheet__over">{invitation}</p>}
      {reading.length > 0 && <FileProgressList files={reading} />}
      <SheetFoot
        side={side}
        source={filled ? intake.sourceOf(draft) : undefined}
        shown={long ? SHOWN : null}
        onEncoding={(encoding) => void intake.reread(side, encoding)}
      />
    </section>
  );
}

/** The beginning of a text, without half of a surrogate pair at its end. */
function wholeCharacters(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? length - 1 : length);
}
