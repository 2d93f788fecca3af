import type { Comparison, Severity } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import type { Tab } from '../model/address.ts';
import type { SignOff } from '../model/sign-off.ts';
import { Icon, type IconName } from '../ui/icon.tsx';

interface DockProps {
  readonly comparison: Comparison;
  readonly changes: number;
  readonly step: number | null;
  readonly signOff: SignOff;
  readonly onOpen: (tab: Tab) => void;
}

/** A button of the dock, and what it says of how things stand. */
export const BUTTON =
  'flex min-w-0 flex-1 flex-wrap content-center items-center justify-center gap-x-2 border-rule text-sm/4.5 not-first:border-s phone:flex-auto phone:flex-col phone:flex-nowrap phone:px-0.5';
export const STATE = 'inline-flex items-center gap-1 text-xs/4.5 text-ink-2';

/** Where the ledger is a drawer, the dock says what is in it and opens it. */
export function Dock({ comparison, changes, step, signOff, onOpen }: DockProps) {
  const { signoff: words, ledger, result } = useMessages();
  const { done, entries } = signOff;
  const { quotes, facts } = comparison;
  return (
    <nav
      className="fixed inset-x-0 bottom-0 z-5 hidden h-dock border-t border-rule bg-desk docked:flex print:hidden"
      aria-label={ledger.open}
      data-dock=""
    >
      <button type="button" className={BUTTON} onClick={() => onOpen('worst')}>
        <b className="font-semibold">{ledger.tabs.worst}</b>
        {done > 0 ? (
          <span className={STATE}>
            {done === entries.length && <Icon name="check" />}
            {words.progressShort(done, entries.length)}
          </span>
        ) : (
          <Worst items={[...quotes, ...facts]} icon="altered" />
        )}
      </button>
      <button type="button" className={BUTTON} onClick={() => onOpen('quotes')}>
        <b className="font-semibold">{ledger.dock.quotes(quotes.length)}</b>
      </button>
      <button type="button" className={BUTTON} onClick={() => onOpen('facts')}>
        <b className="font-semibold">{ledger.dock.facts(facts.length)}</b>
      </button>
      <button type="button" className={BUTTON} onClick={() => onOpen('changes')}>
        <b className="font-semibold">{ledger.dock.changes(changes)}</b>
        {step !== null && <span className={STATE}>{result.stepOf(step + 1, changes)}</span>}
      </button>
    </nav>
  );
}

function Worst({ items, icon }: { items: readonly { readonly severity: Severity }[]; icon: IconName }) {
  const { dock } = useMessages().ledger;
  for (const severity of ['critical', 'high', 'check'] as const) {
    const count = items.filter((item) => item.severity === severity).length;
    if (count > 0) {
      return (
        <span className={STATE}>
          <Icon name={icon} />
          {dock[severity](count)}
        </span>
      );
    }
  }
  return null;
}
