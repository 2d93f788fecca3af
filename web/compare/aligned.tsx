import { memo, useCallback, useMemo, useRef } from 'react';
import type { Link, Role } from '#engine';
import { describeRow, directionOf, movedTo, numbersOn, relationWord, roleOf } from '../model/places.ts';
import type { Row, SideName } from '../model/row-layout.ts';
import { Icon } from '../ui/icon.tsx';
import { writingOf } from '../ui/script.ts';
import { isWindowed, Windowed, type WindowedHandle } from '../ui/windowed.tsx';
import { useWords } from '../words/use-words.ts';
import { guessAligned } from './guess.ts';
import { type Reading, unchosen } from './reading.ts';
import { useRowPlaces } from './row-positions.ts';
import { rowText } from './row-text.ts';
import { SentenceText } from './sentence.tsx';
import { SheetHeads } from './sheet-head.tsx';

/** The rows that pair sentences, headline to end; dropped and added ones face an empty place. */
export function Aligned({ reading }: { reading: Reading }) {
  const { views } = useWords();
  const { layout, chosenLinks } = reading;
  const list = useRef<WindowedHandle>(null);
  const guess = useMemo(() => guessAligned(layout), [layout]);
  const textOf = useCallback((index: number) => rowText(layout, index), [layout]);
  const long = isWindowed(layout.rows.length);
  useRowPlaces(layout, list);
  const draw = (index: number) => {
    const row = layout.rows[index] as Row;
    const on = chosenLinks.has(row.link);
    // The row of heads is the table's first; where all rows are in the document, their order says the rest.
    const order = long ? index + 2 : undefined;
    return row.stub ? (
      <Stub key={`stub-${row.link}`} reading={unchosen(reading)} link={row.link} order={order} />
    ) : (
      // Rows that the choice does not touch get a reading without it, so that they are not drawn anew.
      <PairRow key={row.link} reading={on ? reading : unchosen(reading)} row={row} on={on} order={order} />
    );
  };
  return (
    <div
      className={`rows${layout.heavy ? ' is-heavy' : ''}${long ? ' is-windowed' : ''}`}
      role="table"
      aria-label={views.aligned}
      aria-rowcount={long ? layout.rows.length + 1 : undefined}
    >
      <div className="row row--heads" role="row" aria-rowindex={long ? 1 : undefined}>
        <SheetHeads comparison={layout.comparison} role="columnheader" />
      </div>
      <Windowed count={layout.rows.length} of={layout} guess={guess} draw={draw} textOf={textOf} handle={list} />
      <div className="row row--end" role="presentation">
        <div className="cell cell--o" />
        <div className="spine" />
        <div className="cell cell--r" />
      </div>
    </div>
  );
}

const ROLE_CLASS: Readonly<Partial<Record<Role, string>>> = {
  headline: ' row--head',
  byline: ' row--byline',
  deck: ' row--deck',
  caption: ' row--caption',
};

interface PairRowProps {
  readonly reading: Reading;
  readonly row: Row;
  readonly on: boolean;
  /** The row's place in the table, where not all of it is in the document. */
  readonly order: number | undefined;
}

const PairRow = memo(function PairRow({ reading, row, on, order }: PairRowProps) {
  const { places } = useWords();
  const { layout } = reading;
  const link = layout.comparison.links[row.link] as Link;
  const relation = layout.relations[row.link];
  const role = roleOf(layout, link);
  return (
    <div
      id={`link-${row.link}`}
      className={`row row--${relation}${ROLE_CLASS[role] ?? ''}${row.opensParagraph ? ' row--opens' : ''}${on ? ' is-on' : ''}`}
      role="row"
      aria-label={describeRow(layout, row.link, places)}
      aria-current={on ? 'true' : undefined}
      aria-rowindex={order}
      data-kind={link.kind}
      data-moved={link.moved}
      data-original={link.original.join(' ')}
      data-revision={link.revision.join(' ')}
    >
      <Cell reading={reading} link={link} side="original" role={role} />
      <Spine reading={reading} index={row.link} on={on} />
      <Cell reading={reading} link={link} side="revision" role={role} />
    </div>
  );
});

interface CellProps {
  readonly reading: Reading;
  readonly link: Link;
  readonly side: SideName;
  readonly role: Role;
}

function Cell({ reading, link, side, role }: CellProps) {
  const { common, views } = useWords();
  const indices = link[side];
  const place = side === 'original' ? 'cell--o' : 'cell--r';
  if (indices.length === 0) {
    return (
      <div className={`cell ${place} cell--hole`} role="cell">
        <span className="hole">{views.notIn[side]}</span>
      </div>
    );
  }
  const whole = link.kind === 'dropped' || link.kind === 'added' ? ` cell--${link.kind}` : '';
  const sentences = indices.map((index) => (
    <Paragraph key={index} reading={reading} link={link} side={side} index={index} role={role} />
  ));
  return (
    <div className={`cell ${place}${whole}`} role="cell">
      <span className="cell__s" aria-hidden="true">
        {common[side]}
      </span>
      {link.moved ? (
        <div className="framed">{sentences}</div>
      ) : indices.length > 1 ? (
        <div className="forked">{sentences}</div>
      ) : (
        sentences
      )}
    </div>
  );
}

function Paragraph({ reading, link, side, index, role }: CellProps & { index: number }) {
  const text = <SentenceText reading={reading} side={side} index={index} />;
  const marked =
    link.kind === 'dropped' ? (
      <del className="whole">{text}</del>
    ) : link.kind === 'added' ? (
      <ins className="whole">{text}</ins>
    ) : (
      text
    );
  const { language } = reading.layout.comparison[side];
  const own = { id: `${side}-${index}`, 'data-side': side, 'data-sentence': index, lang: language };
  return role === 'headline' ? (
    <h2 {...own} dir={writingOf(language)}>
      {marked}
    </h2>
  ) : (
    <p {...own} dir={writingOf(language)}>
      {marked}
    </p>
  );
}

/** The equation between the two sides: number, glyph, number; the glyph chooses the row. */
function Spine({ reading, index, on }: { reading: Reading; index: number; on: boolean }) {
  const { places } = useWords();
  const { layout } = reading;
  const link = layout.comparison.links[index] as Link;
  const relation = layout.relations[index] ?? 'unchanged';
  const word = relationWord(layout, index, places);
  const role = roleOf(layout, link);
  // A byline differs with the outlet: its sign is word enough.
  const named = role !== 'byline' && (NAMED.has(relation) || (SPOKEN.has(role) && relation !== 'unchanged'));
  return (
    <div className="spine" role="cell">
      <button
        type="button"
        className={`rel rel--${relation}${on ? ' is-on' : ''}`}
        aria-label={describeRow(layout, index, places)}
        onClick={() => reading.onChoose({ kind: 'link', index })}
      >
        <span className="rel__o">{numbersOn(layout, link, 'original')}</span>
        <Icon name={relation === 'moved' ? directionOf(link) : GLYPHS[relation]} />
        <span className="rel__r">{numbersOn(layout, link, 'revision')}</span>
      </button>
      <span className={`spine__k spine__k--${relation}${named ? '' : ' show-s'}`} aria-hidden="true">
        {word}
      </span>
    </div>
  );
}

const SPOKEN: ReadonlySet<Role> = new Set<Role>(['deck', 'caption', 'correction']);
const NAMED: ReadonlySet<string> = new Set(['split', 'merge', 'regroup', 'moved', 'dropped', 'added']);

const GLYPHS = {
  unchanged: 'kept',
  typography: 'type',
  reworded: 'reworded',
  split: 'split',
  merge: 'merge',
  regroup: 'regroup',
  dropped: 'dropped',
  added: 'added',
} as const;

/** Where a moved sentence used to stand: its first line, and the way to its new place. */
const Stub = memo(function Stub({ reading, link: index, order }: Omit<PairRowProps, 'row' | 'on'> & { link: number }) {
  const { places } = useWords();
  const { layout } = reading;
  const link = layout.comparison.links[index] as Link;
  const { text, sentences, language } = layout.comparison.original;
  const first = sentences[link.original[0] ?? -1];
  const go = () => reading.onChoose({ kind: 'link', index });
  return (
    <div className="row row--stub row--opens" role="row" aria-rowindex={order} data-stub={index}>
      <div className="cell cell--o" role="cell">
        <p className="stub" lang={language} dir={writingOf(language)}>
          <span>{first === undefined ? '' : text.slice(first.start, first.end)}</span>
        </p>
      </div>
      <div className="spine" role="cell">
        <button
          type="button"
          className="rel rel--moved"
          aria-label={places.goThere(describeRow(layout, index, places))}
          onClick={go}
        >
          <span className="rel__o">{numbersOn(layout, link, 'original')}</span>
          <Icon name={directionOf(link)} />
          <span className="rel__r">{numbersOn(layout, link, 'revision')}</span>
        </button>
      </div>
      <div className="cell cell--r cell--hole" role="cell">
        <button type="button" className="hole hole--moved" onClick={go}>
          {places.moved(movedTo(layout, link, places))}
        </button>
      </div>
    </div>
  );
});
