import type { ReactNode, RefObject } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import type { View } from '../model/address.ts';
import { IconButton, KeyHint } from '../ui/button.tsx';

const VIEWS: readonly { readonly view: View; readonly keyName: string }[] = [
  { view: 'aligned', keyName: '1' },
  { view: 'columns', keyName: '2' },
  { view: 'redline', keyName: '3' },
];

interface ToolbarProps {
  /** Two reports have no redline: neither was edited from the other. */
  readonly inReports: boolean;
  readonly view: View;
  readonly onView: (view: View) => void;
  /** The button of the view that is shown. */
  readonly viewButton: RefObject<HTMLButtonElement | null>;
  /** Which change the reader is on, from 0; null before the first step. */
  readonly step: number | null;
  readonly steps: number;
  readonly onStep: (by: 1 | -1) => void;
  readonly onFind: () => void;
  readonly options: ReactNode;
}

/** View, step, options: what stays at hand while the sheet scrolls. */
export function Toolbar(props: ToolbarProps) {
  const { inReports, view, onView, viewButton, step, steps, onStep, onFind, options } = props;
  const { result: words, find, signoff } = useMessages();
  const { number } = signoff;
  return (
    <div
      className="sticky top-0 z-4 flex h-tools items-center gap-4 border-t border-rule bg-desk text-sm tablet:gap-3 phone:gap-1 phone:border-b phone:ps-4 phone:pe-1 print:hidden"
      data-tools=""
    >
      <nav className="flex gap-5 phone:gap-3" aria-label={words.views}>
        {VIEWS.filter((item) => !inReports || item.view !== 'redline').map((item) => (
          <button
            key={item.view}
            ref={item.view === view ? viewButton : null}
            type="button"
            className="relative inline-flex h-tools items-center font-medium text-ink-2 current:font-semibold current:text-ink forced-colors:current:-mx-2 forced-colors:current:px-2"
            aria-current={item.view === view ? 'page' : undefined}
            aria-keyshortcuts={item.keyName}
            onClick={() => onView(item.view)}
          >
            {words.view[item.view]}
            <KeyHint className="phone:hidden">{item.keyName}</KeyHint>
            {item.view === view && <span className="absolute inset-x-0 bottom-2 h-0.5 bg-ink phone:bottom-0" />}
          </button>
        ))}
      </nav>
      <div className="ms-auto flex items-center whitespace-nowrap text-ink-2 tabular-nums">
        <IconButton
          className="phone:w-7"
          icon="up"
          label={words.previous}
          aria-keyshortcuts="p"
          disabled={steps === 0}
          onClick={() => onStep(-1)}
        />
        <span className="phone:text-xs/5" data-step="">
          {step !== null && <b className="font-semibold text-ink">{number(step + 1)}</b>}
          {step !== null && (
            <>
              <span className="phone:hidden">{words.of}</span>
              <span className="phone:before:content-['/']" />
            </>
          )}
          {number(steps)}
          <span className="tablet:hidden">{words.changes(steps)}</span>
        </span>
        <IconButton
          className="phone:w-7"
          icon="down"
          label={words.next}
          aria-keyshortcuts="n"
          disabled={steps === 0}
          onClick={() => onStep(1)}
        />
      </div>
      <IconButton
        className="-me-2"
        icon="find"
        label={find.open}
        aria-keyshortcuts="/"
        title={`${find.open} (/)`}
        onClick={onFind}
      />
      {options}
    </div>
  );
}
