import { type ClipboardEvent, useId } from 'react';
import type { SideName } from '#engine';
import { useWordCount } from '../engine/use-word-count.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { Draft } from '../model/work.ts';
import { buttonLook, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { copiedFiles, insert, isLong, isSimple, previewOf, withText } from './copied.ts';
import { FileProgressList } from './file-progress-list.tsx';
import { SheetFoot } from './sheet-foot.tsx';
import { EMPTY_DRAFT } from './sides.ts';
import type { Intake } from './use-intake.ts';

interface StorySheetProps {
  readonly side: SideName;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly intake: Intake;
  /** What to say while a file is held over the page and would land here; null otherwise. */
  readonly invitation: string | null;
}

/** A sheet of paper: text box, drop target and file button in one. */
export function StorySheet({ side, draft, onDraft, intake, invitation }: StorySheetProps) {
  const { start, common } = useMessages();
  const id = useId();
  const { name, text } = draft;
  const filled = text !== '';
  const long = isLong(text);
  const shown = long ? previewOf(text) : text;
  const words = useWordCount(text);
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
    if (isLong(whole)) onDraft({ name, text: whole });
    else insert(box, pasted);
  };

  return (
    <section
      className="group/sheet flex h-88 flex-col border border-rule bg-paper typing:outline-2 typing:outline-ink typing:-outline-offset-1 focus-within:border-edge data-over:outline-2 data-over:outline-ink data-over:outline-dashed data-over:-outline-offset-10 desk:h-page phone:h-42 phone:has-data-sheet-note:h-auto phone:has-data-sheet-note:min-h-42"
      data-over={invitation !== null || undefined}
      aria-label={common[side]}
      aria-busy={reading.length > 0}
      data-sheet={side}
    >
      <div className="flex min-h-13 items-center gap-2 ps-6 pe-4 pt-4 phone:ps-4 phone:pe-3 phone:pt-2">
        <h2 className="whitespace-nowrap font-semibold font-serif text-lead phone:me-auto">{common[side]}</h2>
        <p className="me-auto pt-1 text-ink-3 text-sm medium:invisible medium:w-0 medium:overflow-hidden medium:whitespace-nowrap phone:hidden">
          {filled ? '' : start.hint[side]}
        </p>
        {filled ? (
          <>
            <span
              className="flex min-w-0 items-center gap-2 whitespace-nowrap font-medium text-sm choosing:outline-2 choosing:outline-ink choosing:outline-offset-2"
              data-source=""
            >
              {name !== '' && <Icon name="file" />}
              {name !== '' && <b className="min-w-0 truncate font-medium">{name}</b>}
              <span className="font-normal text-ink-3">{words === null ? '' : common.words(words)}</span>
            </span>
            <IconButton
              icon="close"
              label={name === '' ? start.clear[side] : start.remove(name)}
              onClick={() => onDraft(EMPTY_DRAFT)}
            />
          </>
        ) : (
          <label
            className={`${buttonLook({ look: 'line' })} cursor-pointer choosing:outline-2 choosing:outline-ink choosing:outline-offset-2`}
            htmlFor={id}
          >
            {start.choose}
          </label>
        )}
        <input
          id={id}
          className="sr-only select-none"
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
        className="flex-1 resize-none px-6 pt-3 pb-4 font-serif text-story -outline-offset-2 placeholder:text-ink-3 read-only:text-ink-2 focus-visible:outline-0 phone:px-4 phone:py-1 phone:group-has-data-sheet-note/sheet:min-h-28"
        aria-label={start.text[side]}
        placeholder={reading.length > 0 ? '' : start.placeholder}
        spellCheck={false}
        dir="auto"
        readOnly={long}
        value={shown}
        hidden={invitation !== null}
        onChange={(event) => onDraft({ name, text: event.currentTarget.value })}
        onPaste={(event) => void paste(event)}
      />
      {invitation !== null && <p className="grid flex-1 place-items-center font-serif text-lead">{invitation}</p>}
      {reading.length > 0 && <FileProgressList files={reading} className="mx-6 phone:mx-4" framed />}
      <SheetFoot
        side={side}
        source={filled ? intake.sourceOf(draft) : undefined}
        shown={long ? shown.length : null}
        onEncoding={(encoding) => void intake.reread(side, encoding)}
      />
    </section>
  );
}
