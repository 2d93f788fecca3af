import type { QuoteChange } from '#engine';
import { linksOfQuote } from '../model/choice.ts';
import type { Desk } from '../model/desk.ts';
import { quoteLabel, SEVERITIES, SEVERITY_TITLE } from '../model/labels.ts';
import { placeOf } from '../model/places.ts';
import type { DrawWording } from '../ui/draw-wording.ts';
import { QuoteWordings } from '../ui/quote-wordings.tsx';
import { Reason } from '../ui/reason.tsx';
import { Chips } from './chips.tsx';
import { quoteChips, quotePasses } from './filters.ts';
import { Item } from './item.tsx';
import type { ListProps } from './ledger.tsx';

/** Every direct quotation of either side, worst first. */
export function QuoteList({ desk, chosen, onChoose, filter, onFilter, wording }: ListProps) {
  const { quotes } = desk.comparison;
  if (quotes.length === 0) return <p className="ledger__none">No words in quotation marks on either side.</p>;
  const shown = quotes.map((quote, index) => ({ quote, index })).filter(({ quote }) => quotePasses(quote, filter));
  return (
    <>
      <Chips name="Filter quotes" chips={quoteChips(quotes)} filter={filter} onFilter={onFilter} />
      {SEVERITIES.map((severity) => {
        const own = shown.filter(({ quote }) => quote.severity === severity);
        if (own.length === 0) return null;
        return (
          <section key={severity} aria-label={`${SEVERITY_TITLE[severity]}, quotes`}>
            <h3>{SEVERITY_TITLE[severity]}</h3>
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
}

function QuoteItem({ desk, change, index, on, onChoose, wording }: QuoteItemProps) {
  const { title, icon } = quoteLabel(change);
  const link = desk.comparison.links[linksOfQuote(desk, index)[0] ?? -1];
  const place = link === undefined ? '' : placeOf(desk, link);
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
    </Item>
  );
}
