import type { Severity } from '../comparison.ts';

/** Worst first, as every list of the ledger is grouped. */
export const SEVERITIES: readonly Severity[] = ['critical', 'high', 'check', 'cosmetic', 'none'];

/** The worst of some severities; none of none. */
export function worstOf(severities: readonly Severity[]): Severity {
  return SEVERITIES.find((severity) => severities.includes(severity)) ?? 'none';
}

/** The entries of each severity with their index in the whole, worst first; severities without entries are left out. */
export function groupBySeverity<Entry extends { readonly severity: Severity }>(
  entries: readonly Entry[],
): { readonly severity: Severity; readonly entries: readonly (readonly [index: number, entry: Entry])[] }[] {
  return SEVERITIES.map((severity) => ({
    severity,
    entries: [...entries.entries()].filter(([, entry]) => entry.severity === severity),
  })).filter((group) => group.entries.length > 0);
}
