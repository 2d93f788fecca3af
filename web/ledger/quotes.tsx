import type { QuoteChange } from '#engine';
import { linksOfQuote } from '../model/choice.ts';
import type { Desk } from '../model/desk.ts';
import { quoteLabel, SEVERITIES } from '../model/labels.ts';
import { placeOf } from '../model/places.ts';
import { isSignFilter } from '../model/sign-off.ts';
import type { Signing } from '../model/signing.ts';
import type { DrawWording } from '../ui/draw-wording.ts';
import { QuoteWordings } from '../ui/quote-wordings.tsx';
import { Reason } from '../ui/reason.tsx';
import { useWords } from '../words/use-words.ts';
import { Chips } from './chips.tsx';
import { quoteChips, quotePasses } from './filters.ts';
import { Item } from './item.tsx';
import { Judge } from './judge.tsx';
import type { ListProps } from './ledger.tsx';
import { passesSign, signChips } from './sign-chips.ts';

/** Every direct quotation of either side, worst first. */
export function QuoteList(props: ListProps) {
  const { desk, chosen, onChoose, filter, onFilter, wording, signing, stays } = props;
  const { signoff: words, ledger, labels } = useWords();
  const { signOff } = signing;
  const { quotes } = desk.comparison;
  if (quotes.length === 0) return <p className="ledger__none">{ledger.noQuotes}</p>;
  const shown = quotes
    .map((quote, index) => ({ quote, index }))
    .filter(({ quote, index }) =>
      isSignFilter(filter)
        ? passesSign(signOff, 'quote', index, quote.severity, filter, stays)
        : quotePasses(quote, filter),
    );
  const chips = [...quoteChips(quotes, ledger), ...signChips(signOff, 'quote', quotes, filter, words)];
  return (
    <>
      <Chips name={ledger.filter.quotes} chips={chips} filter={filter} onFilter={onFilter} />
      {shown.length === 0 && isSignFilter(filter) && <p className="ledger__none">{words.noneOf[filter]}</p>}
      {SEVERITIES.map((severity) => {
        const own = shown.filter(({ quote }) => quote.severity === severity);
        if (own.length === 0) return null;
        return (
          <section key={severity} aria-label={ledger.quotesOf(labels.severity[severity])}>
            <h3>{labels.severity[severity]}</h3>
            <ul>
              {own.map(({ quote, index }) => (
                <QuoteItem
                  key={index}
                  desk={desk}
                  change={quote}
                  index={index}
                  on={chosen?.kind === 'quote' && chosen.index === index}
                  onChoose={() => onChoose({ kind: 'quote', index })}
                  wording={wording}
                  signing={signing}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

interface QuoteItemProps {
  readonly desk: Desk;
  readonly change: QuoteChange;
  readonly index: number;
  readonly on: boolean;
  readonly onChoose: () => void;
  readonly wording: DrawWording;
  readonly signing: Signing;
}

function QuoteItem({ desk, change, index, on, onChoose, wording, signing }: QuoteItemProps) {
  const { labels, places } = useWords();
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
      onChoose={onChoose}
    >
      <QuoteWordings desk={desk} change={change} wording={wording} />
      <p className="why">
        <Reason text={change.reason} />
      </p>
      <Judge signing={signing} kind="quote" index={index} severity={change.severity} title={title} on={on} />
    </Item>
  );
}
