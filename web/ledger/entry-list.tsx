import { type ComponentType, useMemo } from 'react';
import type { Severity } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import type { Choice } from '../model/choice.ts';
import { isNew } from '../model/news.ts';
import type { RowLayout } from '../model/row-layout.ts';
import { isSignFilter } from '../model/sign-off.ts';
import type { DrawWording } from '../ui/wordings.tsx';
import { Chips } from './chips.tsx';
import type { Chip } from './filters.ts';
import { groupsOf } from './groups.ts';
import { ItemList, type Placing } from './item-list.tsx';
import { type Judged, judgedOf } from './judge.tsx';
import type { ListProps } from './list-props.ts';
import { passesSign, signChips } from './sign-chips.ts';

/** What an entry of the ledger is drawn from; it is memoised, and drawn anew only when something about itself is otherwise. */
export interface EntryProps extends Placing, Judged {
  readonly layout: RowLayout;
  readonly index: number;
  readonly on: boolean;
  readonly onChoose: (choice: Choice) => void;
  readonly wording: DrawWording;
}

interface EntryListProps<T> extends ListProps {
  readonly kind: 'quote' | 'fact';
  readonly entries: readonly T[];
  /** The chips of what became of them; those of the sign-off follow. */
  readonly kinds: readonly Chip[];
  /** What the row of chips is called. */
  readonly name: string;
  /** What the group of a severity is called. */
  readonly nameOf: (severity: string) => string;
  readonly passes: (entry: T, filter: string) => boolean;
  /** About how tall an entry is in a list of this width, in pixels. */
  readonly estimateHeight: (entry: T, width: number) => number;
  readonly entry: ComponentType<EntryProps>;
}

const QUOTE_ID = (index: number) => `quote-${index}`;
const FACT_ID = (index: number) => `fact-${index}`;

/** Entries of the ledger under their chips, worst first. */
export function EntryList<T extends { readonly severity: Severity }>(props: EntryListProps<T>) {
  const { kind, entries, kinds, name, nameOf, passes, estimateHeight, entry: Entry } = props;
  const { layout, chosen, onChoose, filter, onFilter, wording, signing, actions, stays, forAll } = props;
  const at = chosen?.kind === kind ? chosen.index : null;
  const { signoff: words, labels } = useMessages();
  const { signOff } = signing;
  // What was said matters to what is shown only where it is asked for.
  const asked = isSignFilter(filter) ? signOff : null;
  const groups = useMemo(
    () =>
      groupsOf(
        entries,
        (index) => {
          const entry = entries[index] as T;
          return asked !== null && isSignFilter(filter)
            ? passesSign(asked, kind, index, entry.severity, filter, stays)
            : passes(entry, filter);
        },
        (index) => isNew(layout.comparison, { kind, index }),
      ),
    [layout, entries, kind, passes, filter, asked, stays],
  );
  const chips = [...kinds, ...signChips(signOff, kind, entries, filter, words)];
  return (
    <>
      <Chips name={name} chips={chips} filter={filter} onFilter={onFilter} forAll={forAll} />
      {groups.length === 0 && isSignFilter(filter) && <p className="p-5 text-sm text-ink-2">{words.noneOf[filter]}</p>}
      {groups.map(({ group, indices }) => (
        <section key={group} aria-label={nameOf(group === 'new' ? words.newItems : labels.severity[group])}>
          <h3 className="px-5 pt-3 pb-1 text-xs font-semibold text-ink-2">
            {group === 'new' ? words.newItems : labels.severity[group]}
          </h3>
          <ItemList
            idOf={kind === 'quote' ? QUOTE_ID : FACT_ID}
            indices={indices}
            chosen={at}
            estimateHeight={(index, width) => estimateHeight(entries[index] as T, width)}
            draw={(index, placing) => (
              <Entry
                // what is begun on a card survives an answer that only counts it otherwise
                key={signOff.keys[kind][index]}
                layout={layout}
                index={index}
                on={index === at}
                onChoose={onChoose}
                wording={wording}
                {...placing}
                {...judgedOf(signing, actions, kind, index)}
              />
            )}
          />
        </section>
      ))}
    </>
  );
}
