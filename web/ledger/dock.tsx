import type { Comparison, Severity } from '#engine';
import { Icon, type IconName } from '../ui/icon.tsx';
import type { Tab } from './filters.ts';

interface DockProps {
  readonly comparison: Comparison;
  readonly changes: number;
  readonly step: number | null;
  readonly onOpen: (tab: Tab) => void;
}

/** Where the ledger is a drawer, the dock says what is in it and opens it. */
export function Dock({ comparison, changes, step, onOpen }: DockProps) {
  const { quotes, facts } = comparison;
  return (
    <nav className="dock" aria-label="Open the ledger">
      <button type="button" onClick={() => onOpen('quotes')}>
        <b>{plural(quotes.length, 'quote')}</b>
        <Worst items={quotes} icon="altered" />
      </button>
      <button type="button" onClick={() => onOpen('facts')}>
        <b>{plural(facts.length, 'fact')}</b>
        <Worst items={facts} icon="figure" />
      </button>
      <button type="button" onClick={() => onOpen('changes')}>
        <b>{plural(changes, 'change')}</b>
        {step !== null && (
          <span>
            {step + 1} of {changes}
          </span>
        )}
      </button>
    </nav>
  );
}

function Worst({ items, icon }: { items: readonly { readonly severity: Severity }[]; icon: IconName }) {
  for (const severity of ['critical', 'high', 'check'] as const) {
    const count = items.filter((item) => item.severity === severity).length;
    if (count > 0) {
      return (
        <span>
          <Icon name={icon} />
          {count} {severity === 'check' ? 'to check' : severity}
        </span>
      );
    }
  }
  return null;
}

function plural(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
