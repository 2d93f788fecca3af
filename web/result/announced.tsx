import { useMessages } from '../messages/use-messages.ts';
import { type Choice, linksOfChoice } from '../model/choice.ts';
import { factLabel, quoteLabel } from '../model/labels.ts';
import { describeRow } from '../model/places.ts';
import type { RowLayout } from '../model/row-layout.ts';

interface AnnouncedProps {
  readonly layout: RowLayout;
  readonly choice: Choice | null;
  readonly step: number | null;
  readonly steps: number;
}

/** Says where a key led, for those who do not see it: `2 of 14: Figure differs. Original 3, revision 3: reworded`. */
export function Announced({ layout, choice, step, steps }: AnnouncedProps) {
  const { result, labels, places } = useMessages();
  const link = linksOfChoice(layout, choice)[0];
  const { quotes, facts } = layout.comparison;
  const quote = choice?.kind === 'quote' ? quotes[choice.index] : undefined;
  const fact = choice?.kind === 'fact' ? facts[choice.index] : undefined;
  const title = quote ? quoteLabel(quote, labels).title : fact ? factLabel(fact, labels).title : '';
  const said = [
    step === null ? '' : `${result.stepOf(step + 1, steps)}:`,
    title === '' ? '' : `${title}.`,
    link === undefined ? '' : describeRow(layout, link, places),
  ];
  return (
    <p className="sr-only select-none" role="status" data-announced="">
      {said.filter((part) => part !== '').join(' ')}
    </p>
  );
}
