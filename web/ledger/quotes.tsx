import { memo, useMemo } from 'react';
import { type QuoteChange, verdictOf } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import { linksOfQuote } from '../model/choice.ts';
import { quoteLabel } from '../model/labels.ts';
import { isNew } from '../model/news.ts';
import { placeOf } from '../model/places.ts';
import { ReasonText } from '../ui/reason-text.tsx';
import { TreatAsSame } from '../ui/treat-as-same.tsx';
import { QuoteWordings } from '../ui/wordings.tsx';
import { CopyButton } from './copy-button.tsx';
import { CorrectQuote } from './correct.tsx';
import { EntryList, type EntryProps } from './entry-list.tsx';
import { estimateQuote } from './estimate-heights.ts';
import { quoteChips, quotePasses } from './filters.ts';
import { Item } from './item.tsx';
import { Judge } from './judge.tsx';
import type { ListProps } from './list-props.ts';

/** Every direct quotation of either side, worst first. */
export function QuoteList(props: ListProps) {
  const { ledger, verdict } = useMessages();
  const { quotes } = props.layout.comparison;
  const kinds = useMemo(() => quoteChips(quotes, ledger), [quotes, ledger]);
  if (quotes.length === 0) {
    const isForeign = verdictOf(props.layout.comparison).is === 'languages';
    return <p className="p-5 text-sm text-ink-2">{isForeign ? verdict.languages.rest : ledger.noQuotes}</p>;
  }
  return (
    <EntryList
      {...props}
      kind="quote"
      entries={quotes}
      kinds={kinds}
      name={ledger.filter.quotes}
      nameOf={ledger.quotesOf}
      passes={quotePasses}
      estimateHeight={estimateQuote}
      entry={QuoteItem}
    />
  );
}

/** One quote as a card. */
export const QuoteItem = memo(function QuoteItem({ layout, index, on, onChoose, wording, ...rest }: EntryProps) {
  const { labels, places } = useMessages();
  const { item, said, writing, actions, ...placing } = rest;
  const change = layout.comparison.quotes[index] as QuoteChange;
  const { title, icon } = quoteLabel(change, labels);
  const link = layout.comparison.links[linksOfQuote(layout, change)[0] ?? -1];
  const place = link === undefined ? '' : placeOf(layout, link, places);
  return (
    <Item
      id={`quote-${index}`}
      on={on}
      severity={change.severity}
      status={change.status}
      icon={icon}
      title={title}
      place={place}
      isNew={isNew(layout.comparison, { kind: 'quote', index })}
      onChoose={() => onChoose({ kind: 'quote', index })}
      placing={placing}
      copy={<CopyButton comparison={layout.comparison} kind="quote" index={index} title={title} />}
    >
      <QuoteWordings layout={layout} change={change} wording={wording} />
      <p className="text-sm text-ink-2">
        <ReasonText of={change} />
      </p>
      {on && <TreatAsSame comparison={layout.comparison} kind="quote" index={index} />}
      <Judge
        layout={layout}
        choice={{ kind: 'quote', index }}
        item={item}
        said={said}
        writing={writing}
        actions={actions}
        severity={change.severity}
        title={title}
        on={on}
      >
        <CorrectQuote layout={layout} change={change} title={title} onCorrect={actions.onCorrect} />
      </Judge>
    </Item>
  );
});
