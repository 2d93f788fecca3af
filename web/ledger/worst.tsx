import { useCallback, useMemo } from 'react';
import { type FactChange, type QuoteChange, type Severity, verdictOf, worstFirst } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import { ALL } from '../model/address.ts';
import { isNew } from '../model/news.ts';
import { isSignFilter } from '../model/sign-off.ts';
import { Checked } from './checked.tsx';
import { Chips } from './chips.tsx';
import { estimateFact, estimateQuote } from './estimate-heights.ts';
import { FactItem } from './facts.tsx';
import { worstChips, worstPasses } from './filters.ts';
import { type Group, groupsOf } from './groups.ts';
import { ItemList } from './item-list.tsx';
import { judgedOf } from './judge.tsx';
import type { ListProps } from './list-props.ts';
import { QuoteItem } from './quotes.tsx';
import { passesSign, signChips } from './sign-chips.ts';

/** Quotes and facts together, worst first, as the sheet has them: all that must be looked at. */
export function WorstList(props: ListProps) {
  const { layout, chosen, onChoose, filter, onFilter, wording, signing, actions, stays, forAll } = props;
  const { comparison } = layout;
  const words = useMessages();
  const { signOff } = signing;
  const entries = useMemo(() => worstFirst(comparison), [comparison]);
  // What was said matters to what is shown only where it is asked for.
  const asked = isSignFilter(filter) ? signOff : null;
  const groups = useMemo(
    () =>
      groupsOf(
        entries,
        (at) => {
          const { kind, index, severity } = entries[at] as (typeof entries)[number];
          return asked !== null && isSignFilter(filter)
            ? passesSign(asked, kind, index, severity, filter, stays)
            : worstPasses(severity, filter);
        },
        (at) => isNew(comparison, entries[at] as (typeof entries)[number]),
      ),
    [comparison, entries, filter, asked, stays],
  );
  const kinds = useMemo(() => worstChips(entries, words), [entries, words]);
  const signs = useMemo(() => bothSigns(comparison, signOff, filter, words), [comparison, signOff, filter, words]);
  const idOf = useCallback((at: number) => `${entries[at]?.kind}-${entries[at]?.index}`, [entries]);
  const at =
    chosen === null ? -1 : entries.findIndex(({ kind, index }) => kind === chosen.kind && index === chosen.index);
  const isForeign = verdictOf(layout.comparison).is === 'languages';
  const noneAtAll = isForeign ? words.verdict.languages.rest : words.ledger.nothingWorrying;
  const nothing = kinds.length === 0 ? noneAtAll : isSignFilter(filter) ? words.signoff.noneOf[filter] : '';
  return (
    <>
      <Chips
        name={words.ledger.filter.worst}
        chips={[...kinds, ...signs]}
        filter={filter}
        onFilter={onFilter}
        forAll={forAll}
      />
      {groups.length === 0 && <p className="p-5 text-sm text-ink-2">{nothing}</p>}
      {groups.map(({ group, indices }) => (
        <section key={group} aria-label={titleOf(group, words)}>
          <h3 className="px-5 pt-3 pb-1 text-xs font-semibold text-ink-2">
            {titleOf(group, words)} <span className="font-normal text-ink-3">{indices.length}</span>
          </h3>
          <ItemList
            idOf={idOf}
            indices={indices}
            chosen={at === -1 ? null : at}
            estimateHeight={(order, width) => {
              const { kind, index } = entries[order] as (typeof entries)[number];
              return kind === 'quote'
                ? estimateQuote(comparison.quotes[index] as QuoteChange, width)
                : estimateFact(comparison.facts[index] as FactChange, width);
            }}
            draw={(order, placing) => {
              const { kind, index } = entries[order] as (typeof entries)[number];
              const Entry = kind === 'quote' ? QuoteItem : FactItem;
              return (
                <Entry
                  key={signOff.keys[kind][index]}
                  layout={layout}
                  index={index}
                  on={order === at}
                  onChoose={onChoose}
                  wording={wording}
                  {...placing}
                  {...judgedOf(signing, actions, kind, index)}
                />
              );
            }}
          />
        </section>
      ))}
      {filter === ALL && <Checked comparison={comparison} />}
    </>
  );
}

type Words = ReturnType<typeof useMessages>;

function titleOf(group: Group, { labels, signoff }: Words): string {
  return group === 'new' ? signoff.newItems : labels.severity[group];
}

/** The chips of the sign-off, quotes and facts counted together. */
function bothSigns(
  { quotes, facts }: { quotes: readonly { severity: Severity }[]; facts: readonly { severity: Severity }[] },
  signOff: ListProps['signing']['signOff'],
  filter: string,
  { signoff }: Words,
) {
  const ofFacts = signChips(signOff, 'fact', facts, filter, signoff);
  const ofQuotes = signChips(signOff, 'quote', quotes, filter, signoff);
  const count = (own: string) =>
    [...ofQuotes, ...ofFacts].reduce((sum, chip) => (chip.filter === own ? sum + chip.count : sum), 0);
  return (['open', 'query', 'fix'] as const).flatMap((own) => {
    const chip = ofQuotes.find((one) => one.filter === own) ?? ofFacts.find((one) => one.filter === own);
    return chip === undefined ? [] : [{ ...chip, count: count(own) }];
  });
}
