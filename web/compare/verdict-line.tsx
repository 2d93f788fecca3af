import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Comparison, coverageLines, type Phrase, verdictOf, wordVerdict } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import { ALL } from '../model/address.ts';
import type { Choice } from '../model/choice.ts';
import type { RowLayout } from '../model/row-layout.ts';
import { STRIP_FOLDED } from '../model/strip-setting.ts';
import { type Target, targetOf } from '../model/target.ts';
import { Icon } from '../ui/icon.tsx';
import { Strip } from './strip-figure.tsx';
import { Finding } from './verdict-findings.tsx';

interface VerdictLineProps {
  readonly layout: RowLayout;
  /** How many sentences are still being read for their meaning: until then the verdict is provisional. */
  readonly unread: number;
  readonly onTarget: (target: Target) => void;
  readonly onChoose: (choice: Choice) => void;
}

const CAPTION = 'mt-2 ps-hang text-sm text-pretty text-ink-2 phone:mt-1 phone:text-xs/5';

/** The verdict over the sheets: the gravest findings in their own words, the counts below, the rest behind a word. */
export function VerdictLine({ layout, unread, onTarget, onChoose }: VerdictLineProps) {
  const comparison: Comparison = layout.comparison;
  const messages = useMessages();
  const { result, views } = messages;
  const [open, setOpen] = useState(false);
  const folded = STRIP_FOLDED.use();
  const { lead, concerns, more, rest, provisional } = useMemo(
    () => wordVerdict(verdictOf(comparison, unread), messages),
    [comparison, unread, messages],
  );
  const phrases = (list: readonly Phrase[]) => <Phrases phrases={list} onTarget={onTarget} />;
  return (
    <section
      className={`grid ${folded ? '' : 'grid-cols-verdict'} items-start gap-x-8 pt-4 pb-3 tablet:grid-cols-1 phone:px-4 phone:pt-2.5 phone:pb-2 print:hidden`}
      aria-label={result.summary}
      data-verdict=""
    >
      <div className="min-w-0">
        <h1 className={`min-w-0 font-serif text-verdict tracking-verdict ${provisional === '' ? '' : 'text-ink-2'}`}>
          {lead.map(({ phrases: own, finding }, index) =>
            finding === null ? (
              <span key={finding} className="block ps-hang font-semibold text-balance">
                {phrases(own)}
              </span>
            ) : (
              // Lines never change their order within one verdict.
              // biome-ignore lint/suspicious/noArrayIndexKey: they have nothing else
              <Finding key={index} layout={layout} phrases={own} finding={finding} onChoose={onChoose} />
            ),
          )}
        </h1>
        <p className={CAPTION}>
          {provisional !== '' && <b className="font-semibold text-ink">{provisional} </b>}
          {concerns.length > 0 && (
            <button
              type="button"
              className="font-semibold text-ink hover:underline hover:decoration-1 hover:underline-offset-link"
              onClick={() => onTarget({ tab: 'worst', filter: ALL })}
            >
              {phrases(concerns)}
            </button>
          )}{' '}
          <span className={open || concerns.length === 0 ? '' : 'phone:hidden'}>{phrases(rest)}</span>{' '}
          <button
            type="button"
            className={`font-medium whitespace-nowrap text-ink hover:underline hover:decoration-1 hover:underline-offset-link ${more.length === 0 ? 'hidden tablet:inline' : ''}`}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {open ? result.less : result.more}
            <Icon name={open ? 'up' : 'chev'} className="ms-1 inline align-[-0.12em]" />
          </button>
          {folded && (
            <button
              type="button"
              className={`${FOLD} ms-4 font-medium whitespace-nowrap text-ink hover:underline hover:decoration-1 hover:underline-offset-link tablet:hidden`}
              aria-expanded={false}
              onClick={() => turnStrip(false)}
            >
              {views.strip.show}
              <Icon name="chev" className="ms-1 inline align-[-0.12em]" />
            </button>
          )}
        </p>
        {open && more.length > 0 && <p className={CAPTION}>{phrases(more)}</p>}
        {coverageLines(comparison, messages).map((line) => (
          <p key={line} className={CAPTION}>
            {line}
          </p>
        ))}
        {!comparison.precise && <p className={CAPTION}>{result.coarse}</p>}
      </div>
      <StripFrame layout={layout} isOpen={open} isFolded={folded} />
    </section>
  );
}

interface StripFrameProps {
  readonly layout: RowLayout;
  /** Whether all that the verdict counts is shown: below it stands the strip, where there is no room beside it. */
  readonly isOpen: boolean;
  readonly isFolded: boolean;
}

/** The order of the sentences, with the way to fold it where it stands beside the verdict. */
function StripFrame({ layout, isOpen, isFolded }: StripFrameProps) {
  const { strip } = useMessages().views;
  const own = isOpen ? 'tablet:order-last tablet:mt-3' : 'tablet:hidden';
  if (isFolded && !isOpen) return null;
  return (
    <div className={`relative ${own} ${isFolded ? 'hidden tablet:block' : ''}`}>
      <Strip layout={layout} className="" />
      <button
        type="button"
        className={`${FOLD} absolute end-0 top-0 grid size-6 place-items-center rounded-2 text-ink-3 hover:bg-hover hover:text-ink tablet:hidden`}
        aria-expanded
        aria-label={strip.fold}
        title={strip.fold}
        onClick={() => turnStrip(true)}
      >
        <Icon name="chev" className="rotate-180" />
      </button>
    </div>
  );
}

/** Names the two buttons of the strip, of which one stands for the other. */
const FOLD = 'strip-fold';

/** Folds the strip or brings it back; the hand goes on at the button that does the other. */
function turnStrip(folded: boolean): void {
  flushSync(() => STRIP_FOLDED.write(folded));
  const buttons = [...document.querySelectorAll<HTMLElement>(`.${FOLD}`)];
  buttons.find((button) => button.checkVisibility())?.focus();
}

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
