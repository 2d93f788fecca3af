import type { Comparison, Severity } from '#engine';
import type { Tab } from '../model/address.ts';
import type { SignOff } from '../model/sign-off.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.ts';

interface DockProps {
  readonly comparison: Comparison;
  readonly changes: number;
  readonly step: number | null;
  readonly signOff: SignOff;
  readonly onOpen: (tab: Tab) => void;
  /** Opens the ledger at the next open item, or where the sign-off stands. */
  readonly onSign: () => void;
}

/** Where the ledger is a drawer, the dock says what is in it and opens it. */
export function Dock({ comparison, changes, step, signOff, onOpen, onSign }: DockProps) {
  const { signoff: words, ledger, result } = useWords();
  const { done, entries } = signOff;
  const { quotes, facts } = comparison;
  return (
    <nav className="dock" aria-label={ledger.open}>
      <button type="button" onClick={() => onOpen('quotes')}>
        <b>{ledger.dock.quotes(quotes.length)}</b>
        <Worst items={quotes} icon="altered" />
      </button>
      <button type="button" onClick={() => onOpen('facts')}>
        <b>{ledger.dock.facts(facts.length)}</b>
        <Worst items={facts} icon="figure" />
      </button>
      <button type="button" onClick={() => onOpen('changes')}>
        <b>{ledger.dock.changes(changes)}</b>
        {step !== null && <span>{result.stepOf(step + 1, changes)}</span>}
      </button>
      {entries.length > 0 && (
        <button type="button" onClick={onSign}>
          <b>{words.title}</b>
          <span>
            {done === entries.length && <Icon name="check" />}
            {words.progressShort(done, entries.length)}
          </span>
        </button>
      )}
    </nav>
  );
}

function Worst({ items, icon }: { items: readonly { readonly severity: Severity }[]; icon: IconName }) {
  const { dock } = useWords().ledger;
  for (const severity of ['critical', 'high', 'check'] as const) {
    const count = items.filter((item) => item.severity === severity).length;
    if (count > 0) {
      return (
        <span>
          <Icon name={icon} />
          {dock[severity](count)}
        </span>
      );
    }
  }
  return null;
}
