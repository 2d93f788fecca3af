import type { Comparison } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import { foldLedger } from '../model/ledger-setting.ts';
import { Icon } from '../ui/icon.tsx';

/** What is left of the ledger where it is folded away: a rail that still counts. */
export function LedgerRail({ comparison }: { comparison: Comparison }) {
  const { ledger } = useMessages();
  const { critical } = comparison.summary.severity;
  return (
    <div className="hidden w-11 flex-none flex-col items-center border-s border-rule beside:flex print:hidden">
      <button
        type="button"
        className="grid w-full flex-1 content-start justify-items-center gap-3 py-3 text-sm font-semibold hover:bg-hover"
        aria-keyshortcuts="\\"
        aria-label={ledger.unfold}
        title={`${ledger.unfold} (\\)`}
        onClick={() => foldLedger(false)}
      >
        <Icon name="right" className="-scale-x-100" />
        <span className="flex gap-1.5 [writing-mode:vertical-rl]">
          {ledger.tabs.worst}
          {critical > 0 && <span className="font-normal text-ink-2">{ledger.dock.critical(critical)}</span>}
        </span>
      </button>
    </div>
  );
}
