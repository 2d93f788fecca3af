import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { useWords } from '../words/use-words.ts';
import { SIDES } from './sides.ts';
import type { Asked } from './use-questions.ts';

/** The question that stands between a file and its sheet. Closing it leaves everything as it is. */
export function IntakeDialog({ asked }: { readonly asked: Asked }) {
  const { start } = useWords();
  const { question, onAnswer } = asked;
  const close = () => onAnswer(null);
  switch (question.kind) {
    case 'side':
      return (
        <Dialog title={start.whichSide} onClose={close}>
          <p className="dialog__p">{start.bothTaken(question.name)}</p>
          <div className="dialog__go">
            {SIDES.map((side) => (
              <button key={side} type="button" className="btn btn--line" onClick={() => onAnswer(side)}>
                {start.replace[side]}
              </button>
            ))}
          </div>
        </Dialog>
      );
    case 'changes':
      return (
        <Dialog title={start.changes} onClose={close}>
          <p className="dialog__p">{start.hasChanges(question.name)}</p>
          <div className="dialog__go">
            <button type="button" className="btn btn--ink" onClick={() => onAnswer('both')}>
              {start.compareBoth}
            </button>
            <button type="button" className="btn btn--line" onClick={() => onAnswer('accept')}>
              {start.allAccepted}
            </button>
            <button type="button" className="btn btn--line" onClick={() => onAnswer('reject')}>
              {start.allRejected}
            </button>
          </div>
        </Dialog>
      );
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
  const { start, common } = useWords();
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
        <p className="dialog__p">{start.isLocked(name)}</p>
        <label className="password" htmlFor={id}>
          <span>{start.password}</span>
          <input
            ref={field}
            id={id}
            type="password"
            autoComplete="off"
            value={password}
            aria-invalid={wrong && password === ''}
            aria-describedby={wrong ? `${id}-wrong` : undefined}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
        </label>
        {wrong && (
          <p className="password__wrong" id={`${id}-wrong`} role="alert">
            {start.wrongPassword}
          </p>
        )}
        <div className="dialog__go">
          <button type="submit" className="btn btn--ink">
            {start.open}
          </button>
          <button type="button" className="btn btn--line" onClick={() => onAnswer(null)}>
            {common.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
