import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';

export type View = 'aligned' | 'columns' | 'redline';

export const VIEWS: readonly { readonly view: View; readonly name: string; readonly keyName: string }[] = [
  { view: 'aligned', name: 'Aligned', keyName: '1' },
  { view: 'columns', name: 'Columns', keyName: '2' },
  { view: 'redline', name: 'Redline', keyName: '3' },
];

interface ToolbarProps {
  readonly view: View;
  readonly onView: (view: View) => void;
  /** Which change the reader is on, from 0; null before the first step. */
  readonly step: number | null;
  readonly steps: number;
  readonly onStep: (by: 1 | -1) => void;
  readonly certainty: ReactNode;
  readonly options: ReactNode;
}

/** View, step, certainty, options: what stays at hand while the sheet scrolls. */
export function Toolbar({ view, onView, step, steps, onStep, certainty, options }: ToolbarProps) {
  return (
    <div className="tools">
      <nav className="views" aria-label="Views">
        {VIEWS.map((item) => (
          <button
            key={item.view}
            type="button"
            aria-current={item.view === view ? 'page' : undefined}
            aria-keyshortcuts={item.keyName}
            onClick={() => onView(item.view)}
          >
            {item.name}
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
          aria-label="Previous change"
          aria-keyshortcuts="p"
          disabled={steps === 0}
          onClick={() => onStep(-1)}
        >
          <Icon name="up" />
        </button>
        <span className="step__n">
          {step !== null && <b>{step + 1}</b>}
          {step !== null && ' of '}
          {steps}
          <span className="hide-m">{steps === 1 ? ' change' : ' changes'}</span>
        </span>
        <button
          type="button"
          className="btn btn--quiet btn--icon"
          aria-label="Next change"
          aria-keyshortcuts="n"
          disabled={steps === 0}
          onClick={() => onStep(1)}
        >
          <Icon name="down" />
        </button>
      </div>
      {certainty}
      {options}
    </div>
  );
}
