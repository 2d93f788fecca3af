import { createFlag } from './flag.ts';

const FOLDED = createFlag('ledger-folded');

/** Whether the ledger is folded away, where it stands beside the view. */
export const isLedgerFolded = FOLDED.read;
export const foldLedger = FOLDED.write;
export const useLedgerFolded = FOLDED.use;
