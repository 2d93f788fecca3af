import { useMemo } from 'react';
import { type Comparison, coverageLines, type Phrase, verdictOf, wordVerdict } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import type { RowLayout } from '../model/row-layout.ts';
import { type Target, targetOf } from '../model/target.ts';
import { Strip } from './strip-figure.tsx';

interface VerdictLineProps {
  readonly layout: RowLayout;
  /** How many sentences are still being read for their meaning: until then the verdict is provisional. */
  readonly unread: number;
  readonly onTarget: (target: Target) => void;
}

/** The verdict over the sheets, with the strip that shows where every sentence landed. */
export function VerdictLine({ layout, unread, onTarget }: VerdictLineProps) {
  const comparison: Comparison = layout.comparison;
  const messages = useMessages();
  const { verdict, result } = messages;
  const { lead, rest } = useMemo(
    () => wordVerdict(verdictOf(comparison, unread), verdict),
    [comparison, unread, verdict],
  );
  return (
    <section
      className="grid grid-cols-rest items-start gap-10 pt-6 pb-4 tablet:grid-cols-1 tablet:gap-5 phone:gap-4 phone:px-4 phone:pt-4 phone:pb-3 print:hidden"
      aria-label={result.summary}
      data-verdict=""
    >
      <div>
        <h1 className="font-serif text-verdict font-semibold tracking-verdict text-balance">
          <Phrases phrases={lead} onTarget={onTarget} />
        </h1>
        <p className={`${REST} text-body/6.5 phone:text-said/6`}>
          <Phrases phrases={rest} onTarget={onTarget} />
        </p>
        {coverageLines(comparison, messages).map((line) => (
          <p key={line} className={`${REST} text-sm/6.5 phone:text-sm/6`}>
            {line}
          </p>
        ))}
        {!comparison.precise && <p className={`${REST} text-sm/6.5 phone:text-sm/6`}>{result.coarse}</p>}
      </div>
      <Strip layout={layout} />
    </section>
  );
}

const REST = 'mt-2 font-serif text-pretty text-ink-2 phone:mt-1';

function Phrases({ phrases, onTarget }: { phrases: readonly Phrase[]; onTarget: (target: Target) => void }) {
  return phrases.map(({ text, part }, index) => {
    // Phrases never change their order within one verdict.
    const key = `${index} ${text}`;
    if (part === null) return <span key={key}>{text}</span>;
    const target = targetOf(part);
    return (
      <a
        key={key}
        className="whitespace-nowrap text-ink underline decoration-current/35 decoration-1 underline-offset-link hover:decoration-current hover:decoration-2 phone:whitespace-normal"
        href={`#ledger-${target.tab}`}
        onClick={(event) => {
          event.preventDefault();
          onTarget(target);
        }}
      >
        {text}
      </a>
    );
  });
}
