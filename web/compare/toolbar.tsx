import type { ReactNode } from 'react';
import type { View } from '../model/address.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.ts';

export const VIEWS: readonly { readonly view: View; readonly keyName: string }[] = [
  { view: 'aligned', keyName: '1' },
  { view: 'columns', keyName: '2' },
  { view: 'redline', keyName: '3' },
];

interface ToolbarProps {
  readonly view: View;
  readonly onView: (view: View) => void;
  /** Which change the reader is on, from 0; null before the first step. */
  readonly step: number | null;
  readonly steps: number;
  readonly onStep: (by: 1 | -1) => void;
  readonly onFind: () => void;
  readonly certainty: ReactNode;
  readonly options: ReactNode;
}

/** View, step, certainty, options: what stays at hand while the sheet scrolls. */
export function Toolbar({ view, onView, step, steps, onStep, onFind, certainty, options }: ToolbarProps) {
  const { result: words, find } = useWords();
  return (
    <div className="tools">
      <nav className="views" aria-label={words.views}>
        {VIEWS.map((item) => (
          <button
            key={item.view}
            type="button"
            aria-current={item.view === view ? 'page' : undefined}
            aria-keyshortcuts={item.keyName}
            onClick={() => onView(item.view)}
          >
            {words.view[item.view]}
            <span className="kbd" aria-hidden="true">
              {item.keyName}
            </span>
          </button>
        ))}
      </nav>
      <div className="step">
        <button
          type="button"
          className="btn btn--quiet btn--icon"
          aria-label={words.previous}
          aria-keyshortcuts="p"
          disabled={steps === 0}
          onClick={() => onStep(-1)}
        >
          <Icon name="up" />
        </button>
        <span className="step__n">
          {step !== null && <b>{step + 1}</b>}
          {step !== null && <span className="step__of">{words.of}</span>}
          {steps}
          <span className="hide-m">{words.changes(steps)}</span>
        </span>
        <button
          type="button"
          className="btn btn--quiet btn--icon"
          aria-label={words.next}
          aria-keyshortcuts="n"
          disabled={steps === 0}
          onClick={() => onStep(1)}
        >
          <Icon name="down" />
        </button>
      </div>
      <button
        type="button"
        className="btn btn--quiet btn--icon tools__find"
        aria-label={find.open}
        aria-keyshortcuts="/"
        title={`${find.open} (/)`}
        onClick={onFind}
      >
        <Icon name="find" />
      </button>
      {certainty}
      {options}
    </div>
  );
}
