import { type FormEvent, useId, useState } from 'react';
import type { SideName } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import { SIDES } from '../model/row-layout.ts';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogActions, DialogText } from '../ui/dialog.tsx';
import { FIELD } from '../ui/field.tsx';

interface AskWhichProps {
  /** The folder or archive that they came in; empty where they came by themselves. */
  readonly from: string;
  readonly names: readonly string[];
  readonly onAnswer: (which: Readonly<Record<SideName, number>> | null) => void;
}

/** Which two of many files are to be compared: the first two are proposed. */
export function AskWhich({ from, names, onAnswer }: AskWhichProps) {
  const { start, common } = useMessages();
  const [which, setWhich] = useState<Readonly<Record<SideName, number>>>({ original: 0, revision: 1 });
  const id = useId();
  const same = which.original === which.revision;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!same) onAnswer(which);
  };
  return (
    <Dialog title={start.whichTwo} onClose={() => onAnswer(null)}>
      <form onSubmit={submit}>
        <DialogText>{start.manyFiles(names.length, from)}</DialogText>
        {SIDES.map((side) => (
          <label key={side} className="mt-4 grid gap-1 font-medium text-sm" htmlFor={`${id}-${side}`}>
            <span>{common[side]}</span>
            <select
              id={`${id}-${side}`}
              className={`${FIELD} min-h-control w-full min-w-0 px-2 text-body/5`}
              value={which[side]}
              onChange={(event) => setWhich({ ...which, [side]: Number(event.currentTarget.value) })}
            >
              {names.map((name, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
                <option key={at} value={at}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
        {same && (
          <p className="mt-2 border-ink border-s-4 ps-3 text-sm" role="alert">
            {start.sameTwice}
          </p>
        )}
        <DialogActions>
          <Button type="submit" look="ink" disabled={same}>
            {start.takeTwo}
          </Button>
          <Button look="line" onClick={() => onAnswer(null)}>
            {common.cancel}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
