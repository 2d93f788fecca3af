import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { SIDES } from '../model/row-layout.ts';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogActions, DialogText } from '../ui/dialog.tsx';
import { FIELD } from '../ui/field.tsx';
import { AskWhich } from './ask-which.tsx';
import type { Asked } from './use-questions.ts';

/** The question that stands between a file and its sheet. Closing it leaves everything as it is. */
export function IntakeDialog({ asked }: { readonly asked: Asked }) {
  const { start } = useMessages();
  const { question, onAnswer } = asked;
  const close = () => onAnswer(null);
  switch (question.kind) {
    case 'side':
      return (
        <Dialog title={start.whichSide} onClose={close}>
          <DialogText>
            {question.isVersion ? start.nextVersion(question.name) : start.bothTaken(question.name)}
          </DialogText>
          <DialogActions>
            {SIDES.map((side) => (
              <Button key={side} look="line" onClick={() => onAnswer(side)}>
                {start.replace[side]}
              </Button>
            ))}
          </DialogActions>
        </Dialog>
      );
    case 'changes':
      return (
        <Dialog title={start.changes} onClose={close}>
          <DialogText>{start.hasChanges(question.name)}</DialogText>
          <DialogActions>
            <Button look="ink" onClick={() => onAnswer('both')}>
              {start.compareBoth}
            </Button>
            <Button look="line" onClick={() => onAnswer('accept')}>
              {start.allAccepted}
            </Button>
            <Button look="line" onClick={() => onAnswer('reject')}>
              {start.allRejected}
            </Button>
          </DialogActions>
        </Dialog>
      );
    case 'which':
      return <AskWhich from={question.from} names={question.names} onAnswer={onAnswer} />;
    case 'password':
      return <AskPassword name={question.name} wrong={question.wrong} onAnswer={onAnswer} />;
  }
}

interface AskPasswordProps {
  readonly name: string;
  readonly wrong: boolean;
  readonly onAnswer: (password: string | null) => void;
}

function AskPassword({ name, wrong, onAnswer }: AskPasswordProps) {
  const { start, common } = useMessages();
  const [password, setPassword] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  // The dialog gives the focus to its first button; here the first thing to do is to type.
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (password !== '') onAnswer(password);
  };
  return (
    <Dialog title={start.locked} onClose={() => onAnswer(null)}>
      <form onSubmit={submit}>
        <DialogText>{start.isLocked(name)}</DialogText>
        <label className="mt-4 grid gap-1 font-medium text-sm" htmlFor={id}>
          <span>{start.password}</span>
          <input
            ref={field}
            id={id}
            type="password"
            className={`${FIELD} min-h-control px-3 text-body/5`}
            autoComplete="off"
            value={password}
            aria-invalid={wrong && password === ''}
            aria-describedby={wrong ? `${id}-wrong` : undefined}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
        </label>
        {wrong && (
          <p className="mt-2 border-ink border-s-4 ps-3 text-sm" id={`${id}-wrong`} role="alert">
            {start.wrongPassword}
          </p>
        )}
        <DialogActions>
          <Button type="submit" look="ink">
            {start.open}
          </Button>
          <Button look="line" onClick={() => onAnswer(null)}>
            {common.cancel}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
