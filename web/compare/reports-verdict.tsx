import { type ReactNode, useMemo } from 'react';
import { coverageLines, reportsVerdictOf } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import type { Choice } from '../model/choice.ts';
import { changeLabel } from '../model/labels.ts';
import type { RowLayout } from '../model/row-layout.ts';
import { Icon } from '../ui/icon.tsx';
import { SeverityBadge } from '../ui/severity-badge.tsx';
import { ReportsStrip } from './reports-strip.tsx';

interface ReportsVerdictProps {
  readonly layout: RowLayout;
  /** How many sentences are still being read for their meaning: until then the verdict is provisional. */
  readonly unread: number;
  readonly onChoose: (choice: Choice) => void;
  /** The way to overrule what the two are. */
  readonly ruling: ReactNode;
}

const LINE = 'grid grid-cols-grave items-baseline';

/** The verdict on two reports: what they are to each other, then two things that differ in their own words, then counts. */
export function ReportsVerdict({ layout, unread, onChoose, ruling }: ReportsVerdictProps) {
  const messages = useMessages();
  const { result, labels, verdict } = messages;
  const { comparison } = layout;
  const { relation, copy, findings, critical, counts, alone } = useMemo(
    () => reportsVerdictOf(comparison, messages),
    [comparison, messages],
  );
  return (
    <section
      className="grid grid-cols-verdict items-start gap-x-8 pt-4 pb-3 tablet:grid-cols-1 phone:px-4 phone:pt-2.5 phone:pb-2"
      aria-label={result.summary}
      data-verdict=""
    >
      <div className="min-w-0">
        <h1 className={`font-serif text-verdict tracking-verdict ${unread > 0 ? 'text-ink-2' : ''}`}>
          <span className={LINE}>
            <span className="justify-self-end pe-1.5 phone:justify-self-start">
              <Icon name="shared" className="inline text-said text-ink-2" />
            </span>
            <span>
              <b className="font-semibold">{relation}</b>
              <span className="phone:hidden">{copy}</span>.
            </span>
          </span>
          {findings.map(({ kind, index, pieces }) => {
            const change = kind === 'quote' ? comparison.quotes[index] : comparison.facts[index];
            if (change === undefined) return null;
            const { icon, title } = changeLabel(change, labels);
            return (
              <a
                key={`${kind}${index}`}
                className={`${LINE} decoration-1 underline-offset-near hover:underline`}
                href={`#reports-${kind === 'quote' ? 'quotes' : 'values'}`}
                data-grave=""
                onClick={(event) => {
                  event.preventDefault();
                  onChoose({ kind, index });
                }}
              >
                <span className="justify-self-end phone:justify-self-start">
                  <SeverityBadge severity={change.severity} icon={icon} title={title} hangs />
                </span>
                <span className="line-clamp-2 desk:truncate">
                  {pieces.map(({ text, strong }, at) =>
                    strong ? (
                      // Pieces never change their order within one finding.
                      // biome-ignore lint/suspicious/noArrayIndexKey: they have nothing else
                      <b key={at} className="font-headline">
                        {text}
                      </b>
                    ) : (
                      text
                    ),
                  )}
                </span>
              </a>
            );
          })}
        </h1>
        <p className="mt-2 ps-hang text-sm text-pretty text-ink-2 phone:mt-1 phone:text-xs/5">
          {unread > 0 && <b className="font-semibold text-ink">{verdict.reading.provisional(unread)} </b>}
          {critical !== '' && <b className="font-semibold text-ink">{critical}. </b>}
          {counts} <span className="hidden tablet:inline phone:hidden">{alone} </span>
          <span className="ms-2 print:hidden">{ruling}</span>
        </p>
        {coverageLines(comparison, messages).map((line) => (
          <p key={line} className="mt-2 ps-hang text-sm text-ink-2 phone:mt-1 phone:text-xs/5">
            {line}
          </p>
        ))}
        {!comparison.precise && <p className="ps-hang text-sm text-ink-2">{result.coarse}</p>}
      </div>
      <ReportsStrip layout={layout} />
    </section>
  );
}
