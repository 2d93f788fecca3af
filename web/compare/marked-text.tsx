import { Fragment, type ReactNode, useMemo, useRef } from 'react';
import type { Comparison } from '#engine';
import type { Messages } from '../messages/messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { Choice } from '../model/choice.ts';
import { quoteLabel } from '../model/labels.ts';
import { Icon } from '../ui/icon.tsx';
import { SeverityBadge } from '../ui/severity-badge.tsx';
import { StaticCopy, useDrawnLater } from '../ui/static-copy.tsx';
import { useNear } from '../ui/use-near.ts';
import { usePrinting } from '../ui/use-printing.ts';
import './marks.css';
import { inParts } from './parts.ts';
import { runs, type TextSegment } from './segments.ts';

interface MarkedProps {
  readonly comparison: Comparison;
  readonly segments: readonly TextSegment[];
  readonly chosen: Choice | null;
}

/** A text with all its marks. Of one too long to be drawn at once, the parts that are seen have theirs. */
export function MarkedText(props: MarkedProps) {
  const { comparison, segments } = props;
  const parts = useMemo(() => inParts(comparison, segments), [comparison, segments]);
  if (parts.length === 1) return <Pieces {...props} />;
  return parts.map((pieces) => <Part key={keyOf(pieces[0] as TextSegment)} {...props} segments={pieces} />);
}

function Part(props: MarkedProps) {
  const self = useRef<HTMLSpanElement>(null);
  const near = useNear(self);
  const printing = usePrinting(true);
  const { comparison, segments } = props;
  useDrawnLater();
  const words = useMemo(
    () => segments.map(({ side, start, end }) => comparison[side].text.slice(start, end)).join(''),
    [comparison, segments],
  );
  return (
    <span
      ref={self}
      className="part"
      data-drawn={near ? '' : undefined}
      style={{ containIntrinsicBlockSize: `auto ${words.length / 2}px` }}
    >
      {near ? (
        <Pieces {...props} />
      ) : printing ? (
        // what is drawn for paper alone cannot be reached by Tab: a choice need not draw it anew
        <StaticCopy of={segments} draw={() => <Pieces {...props} chosen={null} />} />
      ) : (
        words
      )}
    </span>
  );
}

/** Washes of quotes outside, outlines of facts within, words edited inside. */
function Pieces(props: MarkedProps) {
  const words = useMessages();
  return runs(props.segments, ({ quote }) => (quote === null ? '' : `${quote.index} ${quote.look}`)).map((run) => {
    const first = run[0] as TextSegment;
    const inner = <Facts {...props} segments={run} />;
    const at = keyOf(first);
    if (first.quote === null) return <Fragment key={at}>{inner}</Fragment>;
    const { index, look } = first.quote;
    const change = props.comparison.quotes[index];
    return (
      // The marks of the row that the reader is on are reached by Tab: the focus shows what a pointer does.
      <span
        key={at}
        className={look === 'gone' ? 'quote quote--gone' : 'quote'}
        data-quote={index}
        data-on={isChosen(props.chosen, 'quote', index)}
        tabIndex={props.chosen === null ? undefined : 0}
      >
        {change !== undefined && run.some(({ seal }) => seal) && (
          <span className="glue">
            <SeverityBadge
              severity={change.severity}
              icon={quoteLabel(change, words.labels).icon}
              title={words.labels.quoteIs(quoteLabel(change, words.labels).title)}
            />
          </span>
        )}
        {inner}
      </span>
    );
  });
}

/** The value of `data-on`. */
function isChosen(chosen: Choice | null, kind: Choice['kind'], index: number): '' | undefined {
  return chosen?.kind === kind && chosen.index === index ? '' : undefined;
}

/** A fact or a figure of so many letters (`6 a.m.`, `7-2`, `$4.2 million`) is not broken over two lines. */
const UNBROKEN = 14;

const isShortFigure = (text: string) => text.length <= UNBROKEN && /\p{N}/u.test(text);

function Facts({ comparison, segments, chosen }: MarkedProps) {
  const { views } = useMessages();
  return runs(segments, ({ fact }) => String(fact)).map((run) => {
    const first = run[0] as TextSegment;
    const inner = run.map((piece) => drawPiece(comparison, piece, views));
    const at = keyOf(first);
    if (first.fact === null) return <Fragment key={at}>{inner}</Fragment>;
    const letters = run.reduce((sum, { start, end }) => sum + end - start, 0);
    const critical = comparison.facts[first.fact]?.severity === 'critical';
    return (
      <span
        key={at}
        className={`fact ${critical ? 'fact--critical' : ''} ${letters <= UNBROKEN ? 'whitespace-nowrap' : ''}`}
        data-fact={first.fact}
        data-on={isChosen(chosen, 'fact', first.fact)}
        // The marks of the row that the reader is on are reached by Tab.
        tabIndex={chosen === null ? undefined : 0}
      >
        {inner}
      </span>
    );
  });
}

function keyOf({ side, start, end, point }: TextSegment): string {
  return `${side}${start}-${end}${point ?? ''}`;
}

function drawPiece(comparison: Comparison, piece: TextSegment, words: Messages['views']): ReactNode {
  const { side, start, end, edit, moved, point } = piece;
  const key = keyOf(piece);
  if (point === 'split' || point === 'merge') {
    return (
      <span
        key={key}
        className="mx-[0.25em] text-[0.75em]/none text-ink-2"
        title={point === 'split' ? words.splitHere : words.mergedHere}
      >
        <Icon name={point} className="inline align-[-0.1em]" />
      </span>
    );
  }
  if (point !== null) {
    return <span key={key} className={`caret caret--${point}`} aria-hidden="true" />;
  }
  const shown = comparison[side].text.slice(start, end);
  if (edit === 'insert' || edit === 'delete') {
    const Tag = edit === 'insert' ? 'ins' : 'del';
    return (
      <Tag
        key={key}
        className={`w ${isShortFigure(shown) ? 'whitespace-nowrap' : ''}`}
        {...(moved && { 'data-moved': '', title: words.movedPhrase })}
      >
        {shown}
      </Tag>
    );
  }
  if (edit === 'differs') {
    return (
      <mark key={key} className="differs">
        {shown}
      </mark>
    );
  }
  if (edit === 'typography')
    return (
      <span key={key} className="type" title={words.typography}>
        {shown}
      </span>
    );
  return <Fragment key={key}>{shown}</Fragment>;
}
