import { SEVERITIES, type Severity } from '#engine';

export interface LedgerGroup {
  readonly severity: Severity;
  /** Indices of the items, in their order. */
  readonly indices: readonly number[];
}

/** The items that pass, by severity, worst first; severities without items are left out. */
export function groupsOf(
  items: readonly { readonly severity: Severity }[],
  passes: (index: number) => boolean,
): readonly LedgerGroup[] {
  const found = new Map<Severity, number[]>(SEVERITIES.map((severity) => [severity, []]));
  for (const [index, { severity }] of items.entries()) if (passes(index)) found.get(severity)?.push(index);
  return [...found].flatMap(([severity, indices]) => (indices.length === 0 ? [] : [{ severity, indices }]));
}
