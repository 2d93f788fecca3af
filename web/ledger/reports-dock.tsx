import { useMessages } from '../messages/use-messages.ts';
import type { Tab } from '../model/address.ts';
import type { RowLayout } from '../model/row-layout.ts';
import type { SignOff } from '../model/sign-off.ts';
import { Icon } from '../ui/icon.tsx';
import { BUTTON, STATE } from './dock.tsx';
import { countsOf } from './reports-nav.tsx';

interface ReportsDockProps {
  readonly layout: RowLayout;
  readonly signOff: SignOff;
  readonly onOpen: (tab: Tab) => void;
  /** Opens the ledger at the next open item, or where the sign-off stands. */
  readonly onSign: () => void;
}

/** The dock of two reports: how many values differ, how many quotes both have, what one alone has, and the sign-off. */
export function ReportsDock({ layout, signOff, onOpen, onSign }: ReportsDockProps) {
  const { reports: words, ledger, signoff } = useMessages();
  const counts = countsOf(layout);
  const { done, entries } = signOff;
  const button = (tab: Tab, name: string, state: string) => (
    <button type="button" className={BUTTON} onClick={() => onOpen(tab)}>
      <b className="font-semibold">{name}</b>
      <span className={STATE}>{state}</span>
    </button>
  );
  return (
    <nav
      className="fixed inset-x-0 bottom-0 z-5 hidden h-dock border-t border-rule bg-desk docked:flex print:hidden"
      aria-label={ledger.open}
    >
      {button('facts', words.tabs.values, words.differ(counts.values))}
      {button('quotes', words.tabs.quotes, String(counts.quotes))}
      {button('changes', words.tabs.alone, String(counts.alone))}
      {entries.length > 0 && (
        <button type="button" className={BUTTON} onClick={onSign}>
          <b className="font-semibold">{signoff.title}</b>
          <span className={STATE}>
            {done === entries.length && <Icon name="check" />}
            {signoff.progressShort(done, entries.length)}
          </span>
        </button>
      )}
    </nav>
  );
}
