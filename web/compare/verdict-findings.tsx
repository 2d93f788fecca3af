import { Fragment } from 'react';
import type { Phrase, VerdictLine } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import type { Choice } from '../model/choice.ts';
import { changeLabel } from '../model/labels.ts';
import type { RowLayout } from '../model/row-layout.ts';
import { SeverityBadge } from '../ui/severity-badge.tsx';
import { runs } from './segments.ts';

interface FindingProps {
  readonly layout: RowLayout;
  readonly phrases: readonly Phrase[];
  readonly finding: NonNullable<VerdictLine['finding']>;
  readonly onChoose: (choice: Choice) => void;
}

/** One of the gravest findings, a line of its own: its words, and the way to it. */
export function Finding({ layout: { comparison }, phrases, finding: { kind, items }, onChoose }: FindingProps) {
  const { labels } = useMessages();
  const index = items[0] ?? 0;
  const change = kind === 'quote' ? comparison.quotes[index] : comparison.facts[index];
  if (change === undefined) return null;
  const { title, icon } = changeLabel(change, labels);
  return (
    <a
      className="group grid grid-cols-grave"
      href={kind === 'quote' ? '#ledger-quotes' : '#ledger-facts'}
      data-grave=""
      onClick={(event) => {
        event.preventDefault();
        onChoose({ kind, index });
      }}
    >
      <span className="justify-self-end phone:justify-self-start">
        <SeverityBadge severity={change.severity} icon={icon} title={title} hangs />
      </span>
      <span className="truncate group-hover:underline group-hover:decoration-1 group-hover:underline-offset-link">
        {runs(phrases, (phrase) => String(isOfStories(phrase))).map((run, at) => {
          const words = run.map(({ text, look }, order) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they have nothing else
            <Words key={order} text={text} look={look} language={comparison.revision.language} />
          ));
          // The stories' words run their own way; the line about them, with its marks and its stop, as the page does.
          // biome-ignore lint/suspicious/noArrayIndexKey: phrases never change their order within one verdict
          return isOfStories(run[0]) ? <bdi key={at}>{words}</bdi> : <Fragment key={at}>{words}</Fragment>;
        })}
      </span>
    </a>
  );
}

function isOfStories(phrase: Phrase | undefined): boolean {
  return phrase?.look === 'changed' || phrase?.look === 'cited';
}

interface WordsProps {
  readonly text: string;
  readonly look: Phrase['look'] | undefined;
  /** The stories' language: the words are theirs. */
  readonly language: string;
}

/** Words of a finding; where a line is short, an arrow stands for `became`. */
function Words({ text, look, language }: WordsProps) {
  if (look === 'changed') {
    return (
      <b className="font-headline" lang={language}>
        {text}
      </b>
    );
  }
  if (look === 'cited') return <span lang={language}>{text}</span>;
  if (look !== 'became') return text;
  return (
    <>
      <span className="phone:sr-only">{text}</span>
      <span className="hidden phone:inline phone:before:content-['_→_']" aria-hidden="true" />
    </>
  );
}
