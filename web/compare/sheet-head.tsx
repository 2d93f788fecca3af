import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type Comparison, type SideName, tellsReports } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import { MOST_SIDE_NAME } from '../model/work.ts';
import { IconButton } from '../ui/button.tsx';
import { FIELD } from '../ui/field.tsx';
import type { Reading } from './reading.ts';

interface SheetLabelProps {
  readonly comparison: Comparison;
  readonly side: SideName;
  /** Whether name and length stand below one another on a phone. */
  readonly stacked?: boolean;
}

/** Which side a sheet is, what it is called, how long it is. A name too long for its line is cut short, its length never. */
export function SheetLabel({ comparison, side, stacked = false }: SheetLabelProps) {
  const { common } = useMessages();
  const { name } = comparison[side];
  const length = common.words(comparison.summary.words[side]);
  const line = describe(name, side, length);
  // Reports have no other name than their own.
  const inReports = tellsReports(comparison);
  return (
    <>
      <b className={`me-1 font-semibold text-ink ${inReports ? 'min-w-0 truncate' : 'flex-none'}`} title={name}>
        {common[side]}
      </b>{' '}
      {line === length || inReports ? (
        <span>{length}</span>
      ) : (
        <span className={stacked ? 'flex min-w-0 phone:flex-col' : 'flex min-w-0'} title={name} data-file="">
          <span className="min-w-0 truncate">{name}</span>
          <span className="flex-none whitespace-pre">
            <span className={stacked ? 'phone:hidden' : undefined}>, </span>
            {length}
          </span>
        </span>
      )}
    </>
  );
}

interface SheetNameProps extends Pick<SheetLabelProps, 'side' | 'stacked'> {
  readonly reading: Reading;
}

/** The label of a sheet, and the way to call its side otherwise. */
export function SheetName({ reading, side, stacked = false }: SheetNameProps) {
  const { comparison } = reading.layout;
  const { common, reports: words } = useMessages();
  const [naming, setNaming] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLSpanElement>(null);
  const { name } = comparison[side];
  const shown = reading.layout.inReports || describe(name, side, '') === '' ? common[side] : name;
  useEffect(() => {
    if (naming) input.current?.select();
  }, [naming]);
  const close = () => {
    input.current = null;
    setNaming(false);
    requestAnimationFrame(() => button.current?.querySelector('button')?.focus());
  };
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    // a field that goes may lose the focus once more
    if (input.current === null) return;
    const next = input.current.value;
    if (next.trim() !== '' && next !== shown) reading.onRename(side, next);
    close();
  };
  if (naming) {
    return (
      <form className="-my-1 flex min-w-0 flex-1" onSubmit={submit}>
        <input
          ref={input}
          className={`${FIELD} min-h-6 min-w-0 flex-1 px-1 text-xs text-ink`}
          aria-label={words.newName(shown)}
          defaultValue={shown}
          maxLength={MOST_SIDE_NAME}
          dir="auto"
          onBlur={() => submit()}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
          }}
        />
      </form>
    );
  }
  return (
    <>
      <SheetLabel comparison={comparison} side={side} stacked={stacked} />
      <span
        ref={button}
        className="-my-1.5 flex-none phone:absolute phone:end-1 phone:top-2 phone:pointer-coarse:end-3 phone:pointer-coarse:top-3 print:hidden"
      >
        <IconButton
          icon="fix"
          small
          className="text-ink-3 not-focus-visible:not-pointer-coarse:not-group-hover:opacity-0"
          label={words.rename(shown)}
          title={words.rename(shown)}
          onClick={() => setNaming(true)}
        />
      </span>
    </>
  );
}

/** `wire.txt, 388 words`; a side without a name of its own is not named twice. */
export function describe(name: string, side: string, length: string): string {
  if (name === '' || name.toLowerCase() === side) return length;
  return length === '' ? name : `${name}, ${length}`;
}
