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
    <section className="verdict" aria-label={result.summary}>
      <div className="verdict__text">
        <h1>
          <Parts parts={lead} onTarget={onTarget} />
        </h1>
        <p>
          <Parts parts={rest} onTarget={onTarget} />
        </p>
        {!comparison.precise && <p className="verdict__coarse">{result.coarse}</p>}
      </div>
      <Strip layout={layout} />
    </section>
  );
}

function Parts({ parts, onTarget }: { parts: readonly Part[]; onTarget: (target: Target) => void }) {
  return parts.map(({ text, target }, index) => {
    // Parts never change their order within one verdict.
    const key = `${index} ${text}`;
    if (target === null) return <span key={key}>{text}</span>;
    return (
      <a
        key={key}
        className="part"
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
