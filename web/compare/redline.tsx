import { memo, useCallback, useMemo, useRef } from 'react';
import type { FactChange, Link, Mark, QuoteChange, Role } from '#engine';
import { linksOfQuote } from '../model/choice.ts';
import { factLabel, quoteLabel } from '../model/labels.ts';
import { describeRow, directionOf, movedTo, numbersOn, roleOf } from '../model/places.ts';
import type { Row, RowLayout } from '../model/row-layout.ts';
import type { SignOff } from '../model/sign-off.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { ReasonText } from '../ui/reason-text.tsx';
import { writingOf } from '../ui/script.ts';
import { SeverityBadge } from '../ui/severity-badge.tsx';
import { isWindowed, Windowed, type WindowedHandle } from '../ui/windowed.tsx';
import { useWords, type Words } from '../words/use-words.ts';
import { guessRedline } from './guess.ts';
import { Legend } from './legend.tsx';
import { MarkedText } from './marked-text.tsx';
import { type Reading, unchosen } from './reading.ts';
import { redlinePieces } from './redline-pieces.ts';
import { useRowPlaces } from './row-positions.ts';
import { proofText } from './row-text.ts';
import { SentenceText } from './sentence.tsx';
import { describe, FileLine } from './sheet-head.tsx';
import { readVerdict, verdictText } from './verdict.ts';

interface RedlineProps {
  readonly reading: Reading;
  readonly signOff: SignOff;
}

/** One text with insertions and deletions, notes and judgements in the margin; what the printer gets. */
export function Redline({ reading, signOff }: RedlineProps) {
  const { layout, chosenLinks } = reading;
  const words = useWords();
  const { common, labels, signoff, verdict, views } = words;
  const { original, revision, summary } = layout.comparison;
  const notes = useMemo(() => notesByLink(layout, labels, signOff), [layout, labels, signOff]);
  const told = useMemo(() => verdictText(readVerdict(layout.comparison, verdict)), [layout, verdict]);
  const list = useRef<WindowedHandle>(null);
  const guess = useMemo(() => guessRedline(layout), [layout]);
  const textOf = useCallback((index: number) => proofText(layout, index), [layout]);
  const long = isWindowed(layout.rows.length);
  useRowPlaces(layout, list);
  const draw = (index: number) => {
    const row = layout.rows[index] as Row;
    const on = chosenLinks.has(row.link);
    // Rows that the choice does not touch get a reading without it, so that they are not drawn anew.
    const own = on ? reading : unchosen(reading);
    return row.stub ? (
      <Anchor key={`stub-${row.link}`} reading={unchosen(reading)} link={row.link} />
    ) : (
      <ProofRow key={row.link} reading={own} row={row} on={on} notes={notes.get(row.link) ?? NO_NOTES} />
    );
  };
  return (
    <>
      <header className="print-only ph">
        <p className="ph__b">{views.printTitle}</p>
        <p>
          {views.printPair(
            describe(original.name, 'original', common.words(summary.words.original)),
            describe(revision.name, 'revision', common.words(summary.words.revision)),
          )}
        </p>
        <p className="ph__v">{told}</p>
        {signOff.done > 0 && (
          <p className="ph__s">
            {signoff.progress(signOff.done, signOff.entries.length)}: {signoff.tally(signOff.counts)}
          </p>
        )}
      </header>
      <article
        className={`proof${layout.heavy ? ' is-heavy' : ''}${long ? ' is-windowed' : ''}`}
        aria-label={views.redline}
      >
        <header className="proof__h">
          <p>
            <b>{common.original}</b> <FileLine name={original.name} side="original" words={summary.words.original} />
          </p>
          <p>
            <b>{common.revision}</b> <FileLine name={revision.name} side="revision" words={summary.words.revision} />
          </p>
        </header>
        <Windowed count={layout.rows.length} of={layout} guess={guess} draw={draw} textOf={textOf} handle={list} />
        <Legend />
      </article>
    </>
  );
}

interface Note {
  readonly key: string;
  readonly severity: QuoteChange['severity'];
  readonly icon: IconName;
  readonly title: string;
  readonly reason: string;
  /** What the editor said of it. */
  readonly mark: Mark | null;
  readonly said: string;
}

const NO_NOTES: readonly Note[] = [];

/** What the margin says: every quote and fact that is of concern or was judged, beside the row where it stands. */
function notesByLink(layout: RowLayout, labels: Words['labels'], signOff: SignOff): Map<number, Note[]> {
  const notes = new Map<number, Note[]>();
  const add = (link: number | undefined, note: Note) => {
    if (link === undefined) return;
    const own = notes.get(link);
    if (own === undefined) notes.set(link, [note]);
    else own.push(note);
  };
  const of = (item: string, label: { title: string; icon: IconName }, change: QuoteChange | FactChange): Note => {
    const { mark = null, note = '' } = signOff.said.get(item) ?? {};
    return { key: item, ...label, severity: change.severity, reason: change.reason, mark, said: note };
  };
  const isWorthIt = (item: string, change: QuoteChange | FactChange) =>
    WORTH_A_NOTE.has(change.severity) || signOff.said.has(item);
  for (const [index, quote] of layout.comparison.quotes.entries()) {
    const item = signOff.keys.quote[index] ?? '';
    if (isWorthIt(item, quote)) add(linksOfQuote(layout, index)[0], of(item, quoteLabel(quote, labels), quote));
  }
  for (const [index, fact] of layout.comparison.facts.entries()) {
    const item = signOff.keys.fact[index] ?? '';
    if (isWorthIt(item, fact)) add(fact.link, of(item, factLabel(fact, labels), fact));
  }
  return notes;
}

const WORTH_A_NOTE: ReadonlySet<string> = new Set(['critical', 'high', 'check']);

interface ProofRowProps {
  readonly reading: Reading;
  readonly row: Row;
  readonly on: boolean;
  readonly notes: readonly Note[];
}

const ProofRow = memo(function ProofRow({ reading, row, on, notes }: ProofRowProps) {
  const { places, signoff } = useWords();
  const { layout } = reading;
  const link = layout.comparison.links[row.link] as Link;
  const relation = layout.relations[row.link] ?? 'unchanged';
  const role = roleOf(layout, link);
  const side = link.revision.length === 0 ? 'original' : 'revision';
  const { language } = layout.comparison[side];
  const number = numbersOn(layout, link, side);
  const icon = SIGNS[relation] ?? (relation === 'moved' ? directionOf(link) : null);
  const text = <ProofText reading={reading} link={link} />;
  const look = LOOKS[role] ?? '';
  return (
    <div
      id={`link-${row.link}`}
      className={`rl rl--${relation}${look}${row.opensParagraph ? ' rl--opens' : ''}${on ? ' is-on' : ''}`}
      role="group"
      aria-label={describeRow(layout, row.link, places)}
      data-kind={link.kind}
      data-moved={link.moved}
      data-original={link.original.join(' ')}
      data-revision={link.revision.join(' ')}
    >
      <div className={`rl__m rl__m--${relation}`} aria-hidden="true">
        {icon !== null && <Icon name={icon} />}
        {number !== '' && <span>{number}</span>}
      </div>
      {role === 'headline' ? (
        <h2 className="rl__t" lang={language} dir={writingOf(language)}>
          {text}
        </h2>
      ) : (
        <p className="rl__t" lang={language} dir={writingOf(language)}>
          {text}
        </p>
      )}
      {notes.length > 0 && (
        <aside className="mnotes">
          {notes.map(({ key, severity, icon: sign, title, reason, mark, said }) => (
            <div key={key} className="mnote">
              <SeverityBadge severity={severity} icon={sign} title={title} />
              <p>
                <b>{title}.</b> <ReasonText text={reason} />
              </p>
              {(mark !== null || said !== '') && (
                <p className="mnote__said">
                  <b>{mark === null ? signoff.note : signoff.marks[mark]}</b>
                  {said !== '' && (
                    <>
                      {' · '}
                      <span dir="auto">{said}</span>
                    </>
                  )}
                </p>
              )}
            </div>
          ))}
        </aside>
      )}
    </div>
  );
});

const LOOKS: Readonly<Partial<Record<Role, string>>> = {
  headline: ' rl--head',
  deck: ' rl--deck',
  byline: ' rl--by',
  caption: ' rl--by',
};

const SIGNS: Readonly<Partial<Record<string, IconName>>> = {
  split: 'split',
  merge: 'merge',
  regroup: 'regroup',
  dropped: 'dropped',
  added: 'added',
};

function ProofText({ reading, link }: { reading: Reading; link: Link }) {
  const { comparison } = reading.layout;
  if (link.kind === 'dropped' || link.kind === 'added') {
    const side = link.kind === 'dropped' ? 'original' : 'revision';
    const inner = link[side].map((index) => <SentenceText key={index} reading={reading} side={side} index={index} />);
    return link.kind === 'dropped' ? <del className="whole">{inner}</del> : <ins className="whole">{inner}</ins>;
  }
  const text = (
    <MarkedText
      comparison={comparison}
      segments={redlinePieces(comparison, link, reading.layers, reading.showTypography)}
      chosenQuote={reading.chosen?.kind === 'quote' ? reading.chosen.index : null}
      chosenFact={reading.chosen?.kind === 'fact' ? reading.chosen.index : null}
    />
  );
  return link.moved ? <span className="framed framed--inline">{text}</span> : text;
}

function Anchor({ reading, link: index }: { reading: Reading; link: number }) {
  const { places } = useWords();
  const { layout } = reading;
  const link = layout.comparison.links[index] as Link;
  const number = numbersOn(layout, link, 'original');
  return (
    <div className="rl rl--opens" data-stub={index}>
      <div className="rl__m rl__m--moved" aria-hidden="true">
        <Icon name={directionOf(link)} />
        <span>{number}</span>
      </div>
      <p className="rl__t">
        <button type="button" className="anchor" onClick={() => reading.onChoose({ kind: 'link', index })}>
          {places.sentenceMoved(number, movedTo(layout, link, places))}
        </button>
      </p>
    </div>
  );
}
