/** What the keys step through: the changes, or what the filter of the list lets through; and every quote. */
import { changePasses, factPasses, quotePasses, worstPasses } from '../ledger/filters.ts';
import { ALL, type Tab } from '../model/address.ts';
import { type Choice, linksOfChoice } from '../model/choice.ts';
import type { RowLayout } from '../model/row-layout.ts';
import { isSignFilter } from '../model/sign-off.ts';

/** A place that a key leads to, and the row that it is in. */
export interface Stop {
  readonly choice: Choice;
  readonly link: number;
}

/**
 * What `n` and `p` step through, in the order of the rows. A filter that asks for what was said of an item moves with
 * every mark: it lets all changes through.
 */
export function stopsOf(
  layout: RowLayout,
  changes: readonly number[],
  tab: Tab,
  filters: Readonly<Record<Tab, string>>,
): readonly Stop[] {
  const filter = filters[tab];
  const { quotes, facts } = layout.comparison;
  if (tab !== 'changes' && filter !== ALL && !isSignFilter(filter)) {
    return inRows(layout, [
      ...(tab === 'facts'
        ? []
        : choicesOf('quote', quotes, (one) =>
            tab === 'worst' ? worstPasses(one.severity, filter) : quotePasses(one, filter),
          )),
      ...(tab === 'quotes'
        ? []
        : choicesOf('fact', facts, (one) =>
            tab === 'worst' ? worstPasses(one.severity, filter) : factPasses(one, filter),
          )),
    ]);
  }
  const shown = tab === 'changes' ? changes.filter((link) => changePasses(layout, link, filter)) : changes;
  return shown.map((index) => ({ choice: { kind: 'link', index }, link: index }));
}

/** What `q` steps through: the quotes that the filter of their list lets through, in the order of the rows. */
export function quoteStops(layout: RowLayout, tab: Tab, filters: Readonly<Record<Tab, string>>): readonly Stop[] {
  const filter = tab === 'quotes' && !isSignFilter(filters.quotes) ? filters.quotes : ALL;
  return inRows(
    layout,
    choicesOf('quote', layout.comparison.quotes, (quote) => quotePasses(quote, filter)),
  );
}

function choicesOf<T>(kind: 'quote' | 'fact', items: readonly T[], passes: (item: T) => boolean): Choice[] {
  return items.flatMap((item, index) => (passes(item) ? [{ kind, index }] : []));
}

function inRows(layout: RowLayout, choices: readonly Choice[]): readonly Stop[] {
  return choices
    .flatMap((choice) =>
      linksOfChoice(layout, choice)
        .slice(0, 1)
        .map((link) => ({ choice, link })),
    )
    .sort((a, b) => a.link - b.link);
}

/** Which of the stops is chosen; -1 for none. */
export function stopAt(
  { layout, choice }: { layout: RowLayout; choice: Choice | null },
  stops: readonly Stop[],
): number {
  if (choice === null) return -1;
  const links = new Set(linksOfChoice(layout, choice));
  return stops.findIndex(({ choice: own }) =>
    own.kind === 'link' ? links.has(own.index) : own.kind === choice.kind && own.index === choice.index,
  );
}
