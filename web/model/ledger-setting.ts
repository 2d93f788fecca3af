/** Whether the ledger is folded away, where it stands beside the view; this browser keeps it. */
import { useSyncExternalStore } from 'react';
import { onSetting, readSetting, writeSetting } from './setting.ts';

const KEY = 'ledger-folded';

export function isLedgerFolded(): boolean {
  return readSetting(KEY) !== null;
}

export function foldLedger(folded: boolean): void {
  if (folded !== isLedgerFolded()) writeSetting(KEY, folded ? 'yes' : null);
}

export function useLedgerFolded(): boolean {
  return useSyncExternalStore((tell) => onSetting(KEY, tell), isLedgerFolded);
}
