import type { Quote, QuoteChange } from '#engine';
import { linksOfQuote } from '../model/choice.ts';
import type { Desk, SideName } from '../model/desk.ts';
import { quoteLabel, SEVERITIES, SEVERITY_TITLE } from '../model/labels.ts';
import { placeOf } from '../model/places.ts';
import { Reason } from '../ui/reason.tsx';
import { writingOf } from '../ui/script.ts';
import { Chips } from './chips.tsx';
import { quoteChips, quotePasses } from './filters.ts';
import { Item } from './item.tsx';
import type { DrawWording, ListProps } from './ledger.tsx';

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
  const same = change.status === 'kept' && change.edits.length === 0;
  const sides: readonly SideName[] = same ? ['revision'] : ['original', 'revision'];
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
      {sides.map((side) => (
        <Said key={side} desk={desk} change={change} side={side} both={same} wording={wording} />
      ))}
      <Who desk={desk} change={change} />
      <p className="why">
        <Reason text={change.reason} />
      </p>
    </Item>
  );
}

interface SaidProps {
  readonly desk: Desk;
  readonly change: QuoteChange;
  readonly side: SideName;
  readonly both: boolean;
  readonly wording: DrawWording;
}

/** One side's wording. Where it has no quote, the passage that carries the words, or a word for its absence. */
function Said({ desk: { comparison }, change, side, both, wording }: SaidProps) {
  const quotes = change[side];
  const name = both ? 'Both' : side === 'original' ? 'Original' : 'Revision';
  const { language } = comparison[side];
  const base = { comparison, side, edits: change.edits };
  return (
    <p className="said" lang={language} dir={writingOf(language)}>
      <span className="said__s" lang="en" dir="ltr">
        {name}
      </span>
      {quotes.map(({ start, end }, index) => (
        <span key={start}>
          {index > 0 && <span className="said__gap"> … </span>}
          {wording({ ...base, range: [start, end], quoted: true })}
        </span>
      ))}
      {quotes.length === 0 &&
        (change.passage === null ? (
          <span className="said__none" lang="en">
            not there
          </span>
        ) : (
          wording({ ...base, range: change.passage, quoted: false })
        ))}
    </p>
  );
}

/** Who says it and how; where the two sides differ, both. */
function Who({ desk: { comparison }, change }: { desk: Desk; change: QuoteChange }) {
  const original = change.original[0];
  const revision = change.revision[0];
  const before = original && sourceOf(original, comparison.original.text);
  const after = revision && sourceOf(revision, comparison.revision.text);
  const speakerDiffers = change.flags.includes('speaker') && before?.speaker && after?.speaker;
  const cueDiffers = change.flags.includes('cue') && before?.cue && after?.cue;
  const shown = after ?? before;
  if (shown === undefined) return null;
  if (!shown.speaker && !before?.speaker) return <p className="who who--none">No source named</p>;
  return (
    <p className="who">
      {speakerDiffers ? (
        <>
          <del className="w">{before?.speaker}</del> <ins className="w">{after?.speaker}</ins>
        </>
      ) : (
        (shown.speaker ?? before?.speaker)
      )}
      {cueDiffers ? (
        <>
          , <del className="w">{before?.cue}</del> <ins className="w">{after?.cue}</ins>
        </>
      ) : (
        shown.cue && `, ${shown.cue}`
      )}
    </p>
  );
}

function sourceOf({ speakerName, speaker, cue }: Quote, text: string): { speaker: string | null; cue: string | null } {
  return {
    speaker: speakerName ?? (speaker === null ? null : text.slice(speaker[0], speaker[1])),
    cue: cue === null ? null : text.slice(cue[0], cue[1]),
  };
}
