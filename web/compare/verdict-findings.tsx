import type { Phrase, VerdictLine } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import type { Choice } from '../model/choice.ts';
import { changeLabel } from '../model/labels.ts';
import type { RowLayout } from '../model/row-layout.ts';
import { SeverityBadge } from '../ui/severity-badge.tsx';

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
        {bothSides(phrases).map((part, at) => (
          // What was and what is stand in the order of the line, whichever way their own script runs.
          // biome-ignore lint/suspicious/noArrayIndexKey: phrases never change their order within one verdict
          <bdi key={at}>
            {part.map(({ text, look }, order) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they have nothing else
              <Words key={order} text={text} look={look} language={comparison.revision.language} />
            ))}
          </bdi>
        ))}
      </span>
    </a>
  );
}

/** The phrases before the word `became`, that word, and those after it; all of them where there is none. */
function bothSides(phrases: readonly Phrase[]): (readonly Phrase[])[] {
  const at = phrases.findIndex(({ look }) => look === 'became');
  return at === -1 ? [phrases] : [phrases.slice(0, at), phrases.slice(at, at + 1), phrases.slice(at + 1)];
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
