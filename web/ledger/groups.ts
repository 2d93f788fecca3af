import { SEVERITIES, type Severity } from '#engine';

/** What stands before all severities: what the version before did not have. */
export type Group = Severity | 'new';

export interface LedgerGroup {
  readonly group: Group;
  /** Indices of the items, in their order. */
  readonly indices: readonly number[];
}

/** The items that pass, first those that are new, then by severity, worst first; groups without items are left out. */
export function groupsOf(
  items: readonly { readonly severity: Severity }[],
  passes: (index: number) => boolean,
  isNew: (index: number) => boolean = () => false,
): readonly LedgerGroup[] {
  const found = new Map<Group, number[]>((['new', ...SEVERITIES] as const).map((group) => [group, []]));
  for (const [index, { severity }] of items.entries()) {
    if (passes(index)) found.get(isNew(index) ? 'new' : severity)?.push(index);
  }
  return [...found].flatMap(([group, indices]) => (indices.length === 0 ? [] : [{ group, indices }]));
}
