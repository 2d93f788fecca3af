import type { Comparison } from '#engine';
import type { Desk } from '../model/desk.ts';
import { Strip } from './strip-figure.tsx';
import { type Part, readVerdict, type Target } from './verdict.ts';

/** The verdict over the sheets, with the strip that shows where every sentence landed. */
export function VerdictLine({ desk, onTarget }: { desk: Desk; onTarget: (target: Target) => void }) {
  const comparison: Comparison = desk.comparison;
  const { lead, rest } = readVerdict(comparison);
  return (
    <section className="verdict" aria-label="Summary">
      <div className="verdict__text">
        <h1>
          <Parts parts={lead} onTarget={onTarget} />
        </h1>
        <p>
          <Parts parts={rest} onTarget={onTarget} />
        </p>
        {!comparison.precise && (
          <p className="verdict__coarse">
            This pair was too heavy for the usual work budget; parts of it were compared with a coarser method.
          </p>
        )}
      </div>
      <Strip desk={desk} />
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
