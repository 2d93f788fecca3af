import { memo, useMemo } from 'react';
import type { QuoteChange } from '#engine';
import { type Choice, linksOfQuote } from '../model/choice.ts';
import type { Desk } from '../model/desk.ts';
import { quoteLabel } from '../model/labels.ts';
import { placeOf } from '../model/places.ts';
import { isSignFilter } from '../model/sign-off.ts';
import type { DrawWording } from '../ui/draw-wording.ts';
import { QuoteWordings } from '../ui/quote-wordings.tsx';
import { Reason } from '../ui/reason.tsx';
import { useWords } from '../words/use-words.ts';
import { Chips } from './chips.tsx';
import { quoteChips, quotePasses } from './filters.ts';
import { groupsOf } from './groups.ts';
import { guessQuote } from './guess.ts';
import { Item } from './item.tsx';
import { ItemList, type Placing } from './item-list.tsx';
import { Judge, type Judged, judgedOf } from './judge.tsx';
import type { ListProps } from './ledger.tsx';
import { passesSign, signChips } from './sign-chips.ts';

/** Every direct quotation of either side, worst first. */
export function QuoteList(props: ListProps) {
  const { desk, chosen, onChoose, filter, onFilter, wording, signing, hands, stays } = props;
  const at = chosen?.kind === 'quote' ? chosen.index : null;
  const { signoff: words, ledger, labels } = useWords();
  const { quotes } = desk.comparison;
  // What was said matters to what is shown only where it is asked for.
  const { signOff } = signing;
  const asked = isSignFilter(filter) ? signOff : null;
  const groups = useMemo(
    () =>
      groupsOf(quotes, (index) => {
        const quote = quotes[index] as QuoteChange;
        return asked !== null && isSignFilter(filter)
          ? passesSign(asked, 'quote', index, quote.severity, filter, stays)
          : quotePasses(quote, filter);
      }),
    [quotes, filter, asked, stays],
  );
  const kinds = useMemo(() => quoteChips(quotes, ledger), [quotes, ledger]);
  if (quotes.length === 0) return <p className="ledger__none">{ledger.noQuotes}</p>;
  const chips = [...kinds, ...signChips(signOff, 'quote', quotes, filter, words)];
  return (
    <>
      <Chips name={ledger.filter.quotes} chips={chips} filter={filter} onFilter={onFilter} />
      {groups.length === 0 && isSignFilter(filter) && <p className="ledger__none">{words.noneOf[filter]}</p>}
      {groups.map(({ severity, indices }) => (
        <section key={severity} aria-label={ledger.quotesOf(labels.severity[severity])}>
          <h3>{labels.severity[severity]}</h3>
          <ItemList
            kind="quote"
            indices={indices}
            chosen={at}
            guess={(index, width) => guessQuote(quotes[index] as QuoteChange, width)}
            draw={(index, placing) => (
              <QuoteItem
                key={index}
                desk={desk}
                index={index}
                on={index === at}
                onChoose={onChoose}
                wording={wording}
                {...placing}
                {...judgedOf(signing, hands, 'quote', index)}
              />
            )}
          />
        </section>
      ))}
    </>
  );
}

interface QuoteItemProps extends Placing, Judged {
  readonly desk: Desk;
  readonly index: number;
  readonly on: boolean;
  readonly onChoose: (choice: Choice) => void;
  readonly wording: DrawWording;
}

/** Drawn anew only when something about itself is otherwise. */
const QuoteItem = memo(function QuoteItem({ desk, index, on, onChoose, wording, ...rest }: QuoteItemProps) {
  const { labels, places } = useWords();
  const { item, said, writing, hands, ...placing } = rest;
  const change = desk.comparison.quotes[index] as QuoteChange;
  const { title, icon } = quoteLabel(change, labels);
  const link = desk.comparison.links[linksOfQuote(desk, index)[0] ?? -1];
  const place = link === undefined ? '' : placeOf(desk, link, places);
  return (
    <Item
      id={`quote-${index}`}
      on={on}
      severity={change.severity}
      status={change.status}
      icon={icon}
      title={title}
      place={place}
      onChoose={() => onChoose({ kind: 'quote', index })}
      placing={placing}
    >
      <QuoteWordings desk={desk} change={change} wording={wording} />
      <p className="why">
        <Reason text={change.reason} />
      </p>
      <Judge item={item} said={said} writing={writing} hands={hands} severity={change.severity} title={title} on={on} />
    </Item>
  );
});
