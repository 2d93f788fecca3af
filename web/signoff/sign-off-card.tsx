import { memo } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import type { Choice } from '../model/choice.ts';
import { linksOfChoice } from '../model/choice.ts';
import { factLabel, quoteLabel } from '../model/labels.ts';
import { placeOf } from '../model/places.ts';
import type { RowLayout } from '../model/row-layout.ts';
import type { SignActions, SignEntry } from '../model/sign-off.ts';
import { ReasonText } from '../ui/reason-text.tsx';
import { SeverityBadge } from '../ui/severity-badge.tsx';
import { Sign } from '../ui/sign.tsx';
import { type DrawWording, FactWordings, QuoteWordings } from '../ui/wordings.tsx';

interface SignOffCardProps extends Omit<SignEntry, 'key'> {
  readonly layout: RowLayout;
  /** The item's key. */
  readonly item: string;
  /** Whether only the slips that are seen are drawn: those are measured, and none may stand in for itself. */
  readonly long: boolean;
  /** Counted through the sheet, so that a colleague can be told “the third”. */
  readonly number: number;
  readonly actions: SignActions;
  readonly writing: boolean;
  readonly onWriting: (item: string | null) => void;
  readonly wording: DrawWording;
  readonly onGo: (choice: Choice) => void;
}

/** One item on the sheet: both wordings side by side, why it is here, and what was said of it. */
export const SignOffCard = memo(function SignOffCard(props: SignOffCardProps) {
  const { layout, kind, index, item, severity, mark, note, said, number, actions, writing } = props;
  const { long, onWriting, wording, onGo } = props;
  const { signoff: words, labels, places } = useMessages();
  const { quotes, facts, links } = layout.comparison;
  const quote = kind === 'quote' ? quotes[index] : undefined;
  const fact = kind === 'fact' ? facts[index] : undefined;
  const label = quote ? quoteLabel(quote, labels) : fact && factLabel(fact, labels);
  if (label === undefined) return null;
  const entry = quote ?? fact;
  const link = links[linksOfChoice(layout, { kind, index })[0] ?? -1];
  const place = link === undefined ? '' : placeOf(layout, link, places);
  return (
    <li
      className={`slip grid grid-cols-slip grid-rows-slip gap-x-2 border-t border-rule pt-3 pb-4 phone:grid-cols-slip-narrow phone:grid-rows-none ${long ? '' : 'defer-36'}`}
      data-mark={mark ?? 'open'}
    >
      <span className="text-xs/5 text-ink-3 tabular-nums">{words.number(number)}</span>
      <div className="mb-1 flex items-center gap-1">
        <SeverityBadge severity={severity} {...label} />
        <h4 className="font-semibold">{label.title}</h4>
        <button
          type="button"
          className="ms-2 text-end text-xs/5 whitespace-nowrap text-ink-3 hover:text-ink hover:underline hover:decoration-1 hover:underline-offset-link"
          aria-label={words.goTo(place, label.title)}
          onClick={() => onGo({ kind, index })}
        >
          {place}
        </button>
      </div>
      <div className="col-start-2 grid grid-cols-2 content-start gap-x-6 phone:grid-cols-1">
        {quote && <QuoteWordings layout={layout} change={quote} wording={wording} apart />}
        {fact && <FactWordings layout={layout} fact={fact} wording={wording} apart />}
        {entry !== undefined && (
          <p className="col-span-full text-sm text-ink-2">
            <ReasonText of={entry} />
          </p>
        )}
      </div>
      <Sign
        look="slip"
        title={label.title}
        mark={mark}
        note={note}
        said={said}
        writing={writing}
        onMark={(next) => actions.onMark(item, next)}
        onNote={(next) => actions.onNote(item, next)}
        onWriting={(open) => onWriting(open ? item : null)}
      />
      {note === '' && (
        <p className="slip-line col-start-2 screen:hidden" aria-hidden="true">
          {words.note}
        </p>
      )}
    </li>
  );
});
