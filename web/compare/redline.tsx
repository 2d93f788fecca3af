import { memo, type Ref, useCallback, useMemo, useRef } from 'react';
import { type Link, type Mark, type Role, verdictLines } from '#engine';
import type { Messages } from '../messages/messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { findingsOf } from '../model/findings.ts';
import type { ShownRow } from '../model/folds.ts';
import { addTo } from '../model/lists.ts';
import { describeRow, movedTo, numbersOn, roleOf, signOf, withThousands } from '../model/places.ts';
import type { Row, RowLayout } from '../model/row-layout.ts';
import type { SignOff } from '../model/sign-off.ts';
import { Icon, TONES } from '../ui/icon.tsx';
import { ReasonText } from '../ui/reason-text.tsx';
import { writingOf } from '../ui/script.ts';
import { SeverityBadge } from '../ui/severity-badge.tsx';
import type { ViewHandle } from '../ui/view-handle.ts';
import { isWindowed, Windowed, type WindowedHandle } from '../ui/windowed.tsx';
import { CURRENT } from './current.tsx';
import { estimateRedline } from './estimate-heights.ts';
import { FoldedLine, foldedHeights, foldedText } from './folded.tsx';
import { Legend } from './legend.tsx';
import { MarkedText } from './marked-text.tsx';
import { type Reading, unchosen } from './reading.ts';
import { redlinePieces } from './redline-pieces.ts';
import { proofText } from './row-text.ts';
import { SentenceText, Whole } from './sentence.tsx';
import './print.css';
import { describe, SheetName } from './sheet-head.tsx';
import { useRowView } from './use-row-view.ts';

const SIDES = ['original', 'revision'] as const;
const PROOF =
  'proof mb-12 max-w-proof border border-rule bg-paper pe-6 pb-10 phone:border-x-0 phone:pe-4 print:m-0 print:border-0 print:p-0';
const HEADS =
  '-me-6 flex gap-x-8 border-b border-rule py-2 ps-16 pe-6 text-xs text-ink-2 tablet:flex-wrap tablet:gap-x-6 tablet:ps-13 phone:-me-4 print:hidden';

interface RedlineProps {
  readonly handle: Ref<ViewHandle> | undefined;
  readonly reading: Reading;
  readonly signOff: SignOff;
}

/** One text with insertions and deletions, notes and judgements in the margin; what the printer gets. */
export function Redline({ reading, signOff, handle }: RedlineProps) {
  const { layout, folds, chosenLinks } = reading;
  const words = useMessages();
  const { common, labels, signoff, views } = words;
  const { original, revision, summary } = layout.comparison;
  const notes = useMemo(() => notesByLink(layout, labels, signOff), [layout, labels, signOff]);
  const told = useMemo(() => verdictLines(layout.comparison, words).join(' '), [layout, words]);
  const root = useRef<HTMLElement>(null);
  const list = useRef<WindowedHandle>(null);
  const estimateHeight = useMemo(() => foldedHeights(folds, estimateRedline(layout)), [layout, folds]);
  const textOf = useCallback(
    (place: number) => foldedText(folds, place, (index) => proofText(layout, index)),
    [layout, folds],
  );
  const long = isWindowed(folds.shown.length);
  useRowView(handle, reading, root, list);
  const drawRow = useCallback(
    (row: Row, on: boolean, own: Reading) => (
      <ProofRow key={row.link} reading={own} row={row} on={on} long={long} notes={notes.get(row.link) ?? NO_NOTES} />
    ),
    [notes, long],
  );
  // Rows that the choice does not touch get a reading without it, so that they are not drawn anew.
  const quiet = unchosen(reading);
  const draw = useCallback(
    (place: number) => {
      const { first: index, folded } = folds.shown[place] as ShownRow;
      if (folded) return <FoldedLine key={`fold-${index}`} layout={layout} folds={folds} place={place} />;
      const row = layout.rows[index] as Row;
      if (!row.stub) return drawRow(row, false, quiet);
      return <Anchor key={`stub-${row.link}`} reading={quiet} link={row.link} long={long} />;
    },
    [quiet, layout, folds, drawRow, long],
  );
  const chosenRows = useMemo(
    () =>
      new Map(
        Array.from(chosenLinks, (link) => layout.rowOf[link] ?? -1)
          .filter((row) => row >= 0 && !folds.shown[folds.placeOf(row)]?.folded)
          .map((row) => [folds.placeOf(row), drawRow(layout.rows[row] as Row, true, reading)]),
      ),
    [reading, layout, folds, chosenLinks, drawRow],
  );
  return (
    <>
      <header className="paper-head screen:hidden">
        <p>{views.printTitle}</p>
        <p>
          {views.printPair(
            describe(original.name, 'original', common.words(summary.words.original)),
            describe(revision.name, 'revision', common.words(summary.words.revision)),
          )}
        </p>
        <p>{told}</p>
        {signOff.done > 0 && (
          <p>
            {signoff.progress(signOff.done, signOff.entries.length)}: {signoff.tally(signOff.counts)}
          </p>
        )}
      </header>
      <article ref={root} className={`${PROOF}${layout.heavy ? ' is-heavy' : ''}`} aria-label={views.redline}>
        <header className={HEADS} data-heads="">
          {SIDES.map((side) => (
            <p key={side} className="group flex min-w-0 gap-x-1">
              <SheetName reading={reading} side={side} />
            </p>
          ))}
        </header>
        <Windowed
          count={folds.shown.length}
          of={folds.shown}
          estimateHeight={estimateHeight}
          draw={draw}
          instead={chosenRows}
          textOf={textOf}
          handle={list}
        />
        <Legend className="ms-16 mt-8 flex flex-wrap gap-x-5 gap-y-2 border-t border-rule pt-4 text-xs/5 text-ink-2 tablet:ms-13" />
      </article>
    </>
  );
}

type Note = ReturnType<typeof findingsOf>[number] & {
  readonly key: string;
  /** What the editor said of it. */
  readonly mark: Mark | null;
  readonly said: string;
};

const NO_NOTES: readonly Note[] = [];

/** What the margin says: every quote and fact that is of concern or was judged, beside the row where it stands. */
function notesByLink(layout: RowLayout, labels: Messages['labels'], signOff: SignOff): Map<number, Note[]> {
  const notes = new Map<number, Note[]>();
  for (const finding of findingsOf(layout, labels)) {
    const { kind, index, link, change } = finding;
    const key = signOff.keys[kind][index] ?? '';
    const said = signOff.said.get(key);
    if (link === undefined || (said === undefined && !WORTH_A_NOTE.has(change.severity))) continue;
    addTo(notes, link, { ...finding, key, mark: said?.mark ?? null, said: said?.note ?? '' });
  }
  return notes;
}

const WORTH_A_NOTE: ReadonlySet<string> = new Set(['critical', 'high', 'check']);

interface ProofRowProps {
  readonly reading: Reading;
  readonly row: Row;
  readonly on: boolean;
  /** Whether only the rows that are seen are drawn: those are measured, and none may stand in for itself. */
  readonly long: boolean;
  readonly notes: readonly Note[];
}

/** As wide as the sheet, so that the ruler of the current row lies from edge to edge. */
const ROW = `${CURRENT} line -me-6 grid scroll-my-24 grid-cols-proof pe-6 tablet:grid-cols-proof-narrow phone:-me-4 phone:pe-4 print:me-0 print:break-inside-avoid print:pe-0 print:current:after:hidden`;
const MARGIN =
  'margin flex items-center justify-end gap-1.5 pe-4 text-2xs/5 whitespace-nowrap tablet:gap-0.75 tablet:pe-2';
const PROOF_TEXT = 'font-serif text-proof';
const ABOUT = 'font-sans text-sm/6';

/** The type of a row's text, and the space around it, by what it is in the story. */
function lookOf(role: Role, opens: boolean): readonly [text: string, margin: string] {
  const above = opens ? 'pt-3' : 'pt-0.5';
  const space = `h-proof ${opens ? 'mt-3' : 'mt-0.5'}`;
  if (role === 'headline')
    return ['pt-6 pb-1 font-serif text-banner font-headline tracking-tight text-balance', 'mt-6.5 h-proof'];
  if (role === 'deck') return [`${above} pb-0.5 font-serif text-body/proof font-semibold`, space];
  if (role === 'byline' || role === 'caption')
    return [
      `${opens ? 'pt-3' : 'pt-0'} pb-2 ${ABOUT}${role === 'byline' ? ' is-heavy' : ''}`,
      `h-6 ${opens ? 'mt-3' : 'mt-0.5'}`,
    ];
  return [`${above} pb-0.5 ${PROOF_TEXT}`, space];
}

const ProofRow = memo(function ProofRow({ reading, row, on, long, notes }: ProofRowProps) {
  const { places, signoff } = useMessages();
  const { layout } = reading;
  const link = layout.comparison.links[row.link] as Link;
  const relation = layout.relations[row.link] ?? 'unchanged';
  const role = roleOf(layout, link);
  const side = link.revision.length === 0 ? 'original' : 'revision';
  const { language } = layout.comparison[side];
  const number = withThousands(numbersOn(layout, link, side), signoff.number);
  const [look, margin] = lookOf(role, row.opensParagraph);
  const drawNote = useCallback(
    (index: number) => <MarginNote key={notes[index]?.key} note={notes[index] as Note} />,
    [notes],
  );
  const tone = on ? 'font-headline text-ink' : (TONES[relation] ?? 'text-ink-3');
  const Tag = role === 'headline' ? 'h2' : 'p';
  return (
    <div
      id={`link-${row.link}`}
      className={`${ROW}${long || role === 'headline' ? '' : ' defer-20'}`}
      role="group"
      aria-label={describeRow(layout, row.link, places)}
      aria-current={on ? 'true' : undefined}
      data-kind={link.kind}
      data-moved={link.moved}
      data-original={link.original.join(' ')}
      data-revision={link.revision.join(' ')}
    >
      <div className={`${MARGIN} ${margin} ${tone}`} aria-hidden="true">
        {SIGNED.has(relation) && <Icon name={signOf(link, relation)} className="text-md" />}
        {number !== '' && <span>{number}</span>}
      </div>
      <Tag className={`self-start ${look}`} lang={language} dir={writingOf(language)} data-line="">
        <ProofText reading={reading} link={link} />
      </Tag>
      {notes.length > 0 && (
        <aside className={`pb-2 tablet:col-start-2 ${row.opensParagraph ? 'pt-2.5' : ''}`}>
          <Windowed
            count={notes.length}
            of={notes}
            whole={MOST_NOTES}
            estimateHeight={() => NOTE_HEIGHT}
            draw={drawNote}
          />
        </aside>
      )}
    </div>
  );
});

/** A margin with more notes draws only those that are seen; one has two or three lines. */
const MOST_NOTES = 40;
const NOTE_HEIGHT = 41;

function MarginNote({ note: { change, icon, title, mark, said } }: { note: Note }) {
  const { signoff } = useMessages();
  return (
    <div className={NOTE}>
      <SeverityBadge severity={change.severity} icon={icon} title={title} />
      <p>
        <b className={NOTE_TITLE}>{title}.</b> <ReasonText of={change} />
      </p>
      {(mark !== null || said !== '') && (
        <p className={NOTE_SAID}>
          <b className={NOTE_TITLE}>{mark === null ? signoff.note : signoff.marks[mark]}</b>
          {said !== '' && ' · '}
          <span dir="auto">{said}</span>
        </p>
      )}
    </div>
  );
}

const SIGNED: ReadonlySet<string> = new Set(['split', 'merge', 'regroup', 'moved', 'dropped', 'added']);
const NOTE = 'margin-note grid grid-cols-note gap-x-1.5 ps-6 pt-1.75 text-xs/4.25 text-ink-2 tablet:ps-0';
const NOTE_TITLE = 'font-semibold text-ink';
const NOTE_SAID = 'col-start-2 mt-0.75 justify-self-start rounded-2 border border-ink-3 px-1.5 wrap-anywhere text-ink';

function ProofText({ reading, link }: { reading: Reading; link: Link }) {
  const { layout, layers, showTypography } = reading;
  const { comparison } = layout;
  const isWhole = link.kind === 'dropped' || link.kind === 'added';
  const segments = useMemo(
    () => (isWhole ? [] : redlinePieces(comparison, link, layers, showTypography)),
    [comparison, link, isWhole, layers, showTypography],
  );
  if (isWhole) {
    const side = link.kind === 'dropped' ? 'original' : 'revision';
    const inner = link[side].map((index) => <SentenceText key={index} reading={reading} side={side} index={index} />);
    return <Whole kind={link.kind}>{inner}</Whole>;
  }
  const text = <MarkedText comparison={comparison} segments={segments} chosen={reading.chosen} />;
  return link.moved ? <span className="framed framed--inline box-decoration-clone">{text}</span> : text;
}

function Anchor({ reading, link: index, long }: { reading: Reading; link: number; long: boolean }) {
  const { places } = useMessages();
  const { layout } = reading;
  const link = layout.comparison.links[index] as Link;
  const number = numbersOn(layout, link, 'original');
  const [look, margin] = lookOf('body', true);
  return (
    <div className={`${ROW}${long ? '' : ' defer-20'}`} data-stub={index}>
      <div className={`${MARGIN} ${margin} text-move`} aria-hidden="true">
        <Icon name={signOf(link, 'moved')} className="text-md" />
        <span>{number}</span>
      </div>
      <p className={`self-start ${look}`}>
        <button
          type="button"
          className="font-sans text-xs/none font-medium text-move"
          onClick={() => reading.onChoose({ kind: 'link', index })}
        >
          {places.sentenceMoved(number, movedTo(layout, link, places))}
        </button>
      </p>
    </div>
  );
}
