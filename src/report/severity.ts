import type { Severity } from '../comparison.ts';

/** Worst first, as every list of the ledger is grouped. */
export const SEVERITIES: readonly Severity[] = ['critical', 'high', 'check', 'cosmetic', 'none'];

/** The worst of some severities; none of none. */
export function worstOf(severities: readonly Severity[]): Severity {
  return SEVERITIES.find((severity) => severities.includes(severity)) ?? 'none';
}
