import { useMemo } from 'react';
import type { Comparison } from '#engine';
import type { RowLayout } from '../model/row-layout.ts';
import { useWords } from '../words/use-words.ts';
import type { Part, Target } from '../words/verdict.ts';
import { Strip } from './strip-figure.tsx';
import { readVerdict } from './verdict.ts';

/** The verdict over the sheets, with the strip that shows where every sentence landed. */
export function VerdictLine({ layout, onTarget }: { layout: RowLayout; onTarget: (target: Target) => void }) {
  const comparison: Comparison = layout.comparison;
  const { verdict, result } = useWords();
  const { lead, rest } = useMemo(() => readVerdict(comparison, verdict), [comparison, verdict]);
  return (
    <section
      className="grid grid-cols-rest items-start gap-10 pt-6 pb-4 tablet:grid-cols-1 tablet:gap-5 phone:gap-4 phone:px-4 phone:pt-4 phone:pb-3 print:hidden"
      aria-label={result.summary}
      data-verdict=""
    >
      <div>
        <h1 className="font-serif text-verdict font-semibold tracking-verdict text-balance">
          <Parts parts={lead} onTarget={onTarget} />
        </h1>
        <p className={`${REST} text-body/6.5 phone:text-said/6`}>
          <Parts parts={rest} onTarget={onTarget} />
        </p>
        {!comparison.precise && <p className={`${REST} text-sm/6.5 phone:text-sm/6`}>{result.coarse}</p>}
      </div>
      <Strip layout={layout} />
    </section>
  );
}

const REST = 'mt-2 font-serif text-pretty text-ink-2 phone:mt-1';

function Parts({ parts, onTarget }: { parts: readonly Part[]; onTarget: (target: Target) => void }) {
  return parts.map(({ text, target }, index) => {
    // Parts never change their order within one verdict.
    const key = `${index} ${text}`;
    if (target === null) return <span key={key}>{text}</span>;
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
