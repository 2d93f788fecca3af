import { memo, type Ref, useCallback, useMemo, useRef } from 'react';
import type { Link, Role, SideName } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import type { ShownRow } from '../model/folds.ts';
import { describeRow, movedTo, numbersOn, relationWord, roleOf, signOf, withThousands } from '../model/places.ts';
import { type Row, type RowLayout, SIDES } from '../model/row-layout.ts';
import { sideInitials } from '../model/side-initials.ts';
import { Icon, TONES } from '../ui/icon.tsx';
import { writingOf } from '../ui/script.ts';
import type { ViewHandle } from '../ui/view-handle.ts';
import { isWindowed, Windowed, type WindowedHandle } from '../ui/windowed.tsx';
import './aligned.css';
import { CURRENT } from './current.tsx';
import { estimateAligned } from './estimate-heights.ts';
import { FoldedRow, foldedHeights, foldedText } from './folded.tsx';
import { type Reading, unchosen } from './reading.ts';
import { rowText } from './row-text.ts';
import { lookOf, SentenceText, Whole } from './sentence.tsx';
import { SheetName } from './sheet-head.tsx';
import { useRowView } from './use-row-view.ts';

const HEADS =
  'sticky top-(--head-at) z-2 grid grid-cols-aligned bg-desk phone:static phone:grid-cols-2 phone:border-b phone:border-rule phone:bg-paper phone:py-1';
const HEAD =
  'group relative flex min-w-0 gap-x-1 border border-rule bg-paper px-sheet pt-2 text-xs text-ink-2 phone:flex-col phone:border-0 phone:bg-transparent phone:ps-4 phone:pe-2';
const END = 'h-8 border-x border-b border-rule bg-paper';

/** The rows that pair sentences, headline to end; dropped and added ones face an empty place. */
export function Aligned({ reading, handle }: { reading: Reading; handle: Ref<ViewHandle> }) {
  const { views } = useMessages();
  const { layout, folds, chosenLinks } = reading;
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<WindowedHandle>(null);
  const estimateHeight = useMemo(() => foldedHeights(folds, estimateAligned(layout)), [layout, folds]);
  const textOf = useCallback(
    (place: number) => foldedText(folds, place, (index) => rowText(layout, index)),
    [layout, folds],
  );
  const long = isWindowed(folds.shown.length);
  useRowView(handle, reading, root, list);
  const draw = useCallback(
    (place: number) => {
      const { first: index, folded } = folds.shown[place] as ShownRow;
      if (folded)
        return (
          <FoldedRow
            key={`fold-${index}`}
            layout={layout}
            folds={folds}
            place={place}
            order={long ? place + 2 : undefined}
          />
        );
      const row = layout.rows[index] as Row;
      const on = !row.stub && chosenLinks.has(row.link);
      // The row of heads is the table's first; where all rows are in the document, their order says the rest.
      const order = long ? place + 2 : undefined;
      // Rows that the choice does not touch get a reading without it, so that they are not drawn anew.
      const own = on ? reading : unchosen(reading);
      const key = row.stub ? `stub-${row.link}` : row.link;
      return <PairRow key={key} reading={own} index={index} on={on} order={order} />;
    },
    [reading, layout, folds, chosenLinks, long],
  );
  const head = (side: SideName) => (
    <div className={`${HEAD} ${isHole(layout, 0, side) ? 'pb-2.75' : 'pb-2'}`} role="columnheader">
      <SheetName reading={reading} side={side} stacked />
    </div>
  );
  const end = (side: SideName) => (
    <div className={isHole(layout, layout.rows.length - 1, side) ? `${END} invisible` : END} />
  );
  return (
    <div
      ref={root}
      className={layout.heavy ? 'is-heavy' : undefined}
      role="table"
      aria-label={views.aligned}
      aria-rowcount={long ? folds.shown.length + 1 : undefined}
    >
      <div className={HEADS} role="row" aria-rowindex={long ? 1 : undefined} data-heads="">
        {head('original')}
        <div className="phone:hidden" role="columnheader">
          <span className="sr-only select-none">{views.between}</span>
        </div>
        {head('revision')}
      </div>
      <Windowed
        count={folds.shown.length}
        of={folds.shown}
        estimateHeight={estimateHeight}
        draw={draw}
        textOf={textOf}
        handle={list}
      />
      <div className="grid grid-cols-aligned phone:hidden" role="presentation">
        {end('original')}
        <div />
        {end('revision')}
      </div>
    </div>
  );
}

/** Whether a row has no sentence on a side: paper gives way to the desk there. */
function isHole({ rows, comparison }: RowLayout, index: number, side: SideName): boolean {
  const row = rows[index];
  if (row === undefined) return false;
  return row.stub ? side === 'revision' : comparison.links[row.link]?.[side].length === 0;
}

const ROW = `${CURRENT} grid grid-cols-aligned phone:flex-col phone:border-b phone:border-rule phone:pt-2 phone:pb-3`;
const GROUND: Readonly<Partial<Record<string, string>>> = { dropped: 'phone:bg-del-wash', added: 'phone:bg-ins-wash' };

interface PairRowProps {
  readonly reading: Reading;
  /** The row's place among all rows. */
  readonly index: number;
  readonly on: boolean;
  /** The row's place in the table, where not all of it is in the document. */
  readonly order: number | undefined;
}

/** A row; or, where a moved sentence used to stand, its first line and the way to its new place. */
const PairRow = memo(function PairRow(props: PairRowProps) {
  const { reading, index, on, order } = props;
  const { places } = useMessages();
  const { layout } = reading;
  const row = layout.rows[index] as Row;
  const link = layout.comparison.links[row.link] as Link;
  const relation = layout.relations[row.link] ?? 'unchanged';
  const role = row.stub ? 'body' : roleOf(layout, link);
  const open = row.stub || row.opensParagraph ? 'pt-2.75' : 'pt-1.25';
  const space = SPACES[row.stub ? 'stub' : relation === 'moved' ? 'moved' : role] ?? ([open, 'pb-1.25'] as const);
  const ground = row.stub ? 'phone:bg-paper' : (GROUND[relation] ?? 'phone:bg-paper');
  // Rows that are drawn only where they are seen are measured: none may stand in for itself.
  const cost = order === undefined ? 'defer-24' : '';
  const names = row.stub
    ? { 'data-stub': row.link }
    : {
        id: `link-${row.link}`,
        'aria-label': describeRow(layout, row.link, places),
        'data-kind': link.kind,
        'data-moved': link.moved,
        'data-relation': relation,
        'data-original': link.original.join(' '),
        'data-revision': link.revision.join(' '),
      };
  const spine =
    !row.stub && relation === 'moved' ? 'pt-3.75 pb-1.25' : role === 'byline' ? 'py-1' : `${open} pb-1.25 phone:pt-0.5`;
  return (
    <div
      className={`${ROW} ${role === 'byline' ? 'phone:hidden' : 'phone:flex'} ${ground} ${cost}`}
      role="row"
      aria-current={on ? 'true' : undefined}
      aria-rowindex={order}
      {...names}
    >
      <Cell {...props} side="original" role={role} space={space} />
      <div className={`${SPINE} ${spine}`} role="cell">
        <Relation {...props} head={role === 'headline'} />
        {!row.stub && (
          <span className={`${WORD} ${isNamed(role, relation) ? '' : 'desk:hidden'}`} aria-hidden="true">
            {relationWord(layout, row.link, places)}
          </span>
        )}
      </div>
      <Cell {...props} side="revision" role={role} space={space} />
    </div>
  );
});

/** Space above and below the words, where it is not that of a paragraph's sentences. */
const SPACES: Readonly<Partial<Record<string, readonly [above: string, below: string]>>> = {
  stub: ['pt-2.75', 'pb-2.75'],
  moved: ['pt-3.75', 'pb-3.75'],
  headline: ['pt-6', 'pb-2.5'],
  byline: ['pt-1', 'pb-1'],
};
const WORD = '-mt-1 block text-2xs font-medium text-ink-2 phone:m-0 phone:text-xs';

function isNamed(role: Role, relation: string): boolean {
  // A byline differs with the outlet: its sign is word enough.
  return role !== 'byline' && (NAMED.has(relation) || (SPOKEN.has(role) && relation !== 'unchanged'));
}

const SPOKEN: ReadonlySet<Role> = new Set<Role>(['deck', 'caption', 'correction']);
const NAMED: ReadonlySet<string> = new Set(['split', 'merge', 'regroup', 'moved', 'dropped', 'added']);

const PAPER = 'relative border-x border-rule px-sheet phone:border-0 phone:bg-transparent phone:ps-9';
const HOLE =
  'relative border-x border-transparent px-sheet phone:border-0 phone:ps-9 phone:py-0 forced-colors:border-dashed';
const LABEL =
  'hidden phone:absolute phone:start-4 phone:top-0.5 phone:block phone:text-xs/story phone:font-semibold phone:text-ink-3';

interface CellProps extends PairRowProps {
  readonly side: SideName;
  readonly role: Role;
  readonly space: readonly [above: string, below: string];
}

function Cell({ reading, index, side, role, space: [above, below] }: CellProps) {
  const { common, views, places } = useMessages();
  const { layout } = reading;
  const { link: own, stub } = layout.rows[index] as Row;
  const link = layout.comparison.links[own] as Link;
  if (isHole(layout, index, side)) {
    return (
      <div className={`${HOLE} ${above} ${stub ? 'pb-1.25' : below}`} role="cell">
        {stub ? (
          <button
            type="button"
            className="text-start text-xs/story text-move underline decoration-1 underline-offset-3 phone:leading-5"
            onClick={() => reading.onChoose({ kind: 'link', index: own })}
          >
            {places.moved(movedTo(layout, link, places))}
          </button>
        ) : (
          <span className="text-xs/story text-ink-3 phone:leading-5">{views.notIn[side]}</span>
        )}
      </div>
    );
  }
  const ground = link.kind === 'dropped' ? 'bg-del-wash' : link.kind === 'added' ? 'bg-ins-wash' : 'bg-paper';
  // Where paper gives way to the desk and comes back, its edge is drawn.
  const head = isHole(layout, index - 1, side) ? 'border-t' : '';
  const foot = isHole(layout, index + 1, side) ? 'border-b pb-2.75' : stub ? below : `${below} phone:pb-1`;
  const twice = !stub && layout.relations[own] === 'unchanged';
  const sentences = link[side].map((sentence) => (
    <Paragraph key={sentence} reading={reading} link={link} side={side} index={sentence} role={role} />
  ));
  return (
    <div
      className={`${PAPER} ${ground} ${above} ${head} ${foot} ${twice && side === 'original' ? 'phone:hidden' : ''} ${stub ? 'phone:my-1.5' : 'phone:pt-0.5'}`}
      role="cell"
    >
      {stub ? (
        <FirstLine layout={layout} index={link.original[0] ?? -1} />
      ) : (
        <>
          <span className={twice ? 'hidden' : LABEL} aria-hidden="true">
            {sideInitials(common.original, common.revision)[side]}
          </span>
          {link.moved ? (
            <div className="framed">{sentences}</div>
          ) : sentences.length > 1 ? (
            <div className="forked relative grid gap-1" data-side={side}>
              {sentences}
            </div>
          ) : (
            sentences
          )}
        </>
      )}
    </div>
  );
}

function FirstLine({ layout, index }: { layout: RowLayout; index: number }) {
  const { text, sentences, language } = layout.comparison.original;
  const first = sentences[index];
  return (
    <p
      className="framed max-w-measure overflow-hidden font-serif text-story text-ink-2 hanging"
      lang={language}
      dir={writingOf(language)}
    >
      <span className="block truncate">{first === undefined ? '' : text.slice(first.start, first.end)}</span>
    </p>
  );
}

interface ParagraphProps {
  readonly reading: Reading;
  readonly link: Link;
  readonly side: SideName;
  readonly index: number;
  readonly role: Role;
}

function Paragraph({ reading, link, side, index, role }: ParagraphProps) {
  const { language } = reading.layout.comparison[side];
  const Tag = role === 'headline' ? 'h2' : 'p';
  return (
    <Tag
      id={`${side}-${index}`}
      className={lookOf(role)}
      data-side={side}
      data-sentence={index}
      lang={language}
      dir={writingOf(language)}
    >
      <Whole kind={link.kind}>
        <SentenceText reading={reading} side={side} index={index} />
      </Whole>
    </Tag>
  );
}

const SPINE =
  'relative text-center phone:-order-1 phone:flex phone:items-center phone:gap-2 phone:ps-9 phone:pe-4 phone:pb-1 phone:text-start';

const REL =
  'flex w-full items-center rounded-2 text-2xs/5 hover:bg-hover focus-visible:-outline-offset-1 phone:h-6 phone:w-auto phone:text-xs/5 pointer-coarse:min-h-9';
const GLYPH_ON =
  '-mx-[1.5px] rounded-seal bg-ink p-px text-proof text-paper forced-colors:bg-canvas-text forced-colors:text-canvas forced-colors:forced-color-adjust-none';
const QUIET: Readonly<Partial<Record<string, string>>> = { ...TONES, unchanged: 'text-ink-3' };

/** So many letters of both numbers have room beside the glyph. */
const MOST_IN_LINE = 8;

/** The equation between the two sides: number, glyph, number; the glyph chooses the row. */
function Relation({ reading, index, on, head }: PairRowProps & { head: boolean }) {
  const { places, signoff } = useMessages();
  const { layout } = reading;
  const { link: own, stub } = layout.rows[index] as Row;
  const link = layout.comparison.links[own] as Link;
  const relation = layout.relations[own] ?? 'unchanged';
  const name = describeRow(layout, own, places);
  // Four numbers, or two of four digits, are too wide for one line of the narrow spine: they stand below one another.
  const [before, after] = SIDES.map((side) => withThousands(numbersOn(layout, link, side), signoff.number)) as [
    string,
    string,
  ];
  const tall = relation === 'regroup' || before.length + after.length > MOST_IN_LINE;
  const room = tall
    ? 'h-auto flex-col phone:flex-row phone:gap-1.5'
    : `gap-1.5 ${head ? 'mt-3.5 h-6.5 phone:m-0' : 'h-story'}`;
  const number = `whitespace-nowrap empty:phone:hidden ${tall ? '' : 'flex-1 phone:flex-none'}`;
  return (
    <button
      type="button"
      className={`${REL} ${room} ${on ? 'font-headline text-ink' : 'font-medium text-ink-3'}`}
      aria-label={stub ? places.goThere(name) : name}
      onClick={() => (stub ? reading.onChoose : reading.onHand)({ kind: 'link', index: own })}
    >
      <span className={`text-end ${number}${tall ? ' leading-story' : ''}`}>{before}</span>
      <Icon
        name={signOf(link, relation)}
        className={`fade-ground ${on ? GLYPH_ON : `text-said ${QUIET[relation] ?? 'text-ink-2'}`}`}
      />
      <span className={`text-start ${number}${tall ? ' leading-6' : ''}`}>{after}</span>
    </button>
  );
}
