import type { Severity } from '../comparison.ts';

/** Worst first, as every list of the ledger is grouped. */
export const SEVERITIES: readonly Severity[] = ['critical', 'high', 'check', 'cosmetic', 'none'];

/** The worst of some severities; none of none. */
export function worstOf(severities: readonly Severity[]): Severity {
  return SEVERITIES.find((severity) => severities.includes(severity)) ?? 'none';
}

/** A severity, but not worse than another one. */
export function atMost(severity: Severity, most: Severity): Severity {
  return SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(most) ? most : severity;
}

/** The worst first; items of one severity keep their order. */
export function worstFirst<Item extends { readonly severity: Severity }>(items: readonly Item[]): Item[] {
  return items.toSorted((x, y) => SEVERITIES.indexOf(x.severity) - SEVERITIES.indexOf(y.severity));
}
