/** The rows of two reports side by side: what both tell, what each tells alone, and copy that both have. */
import { memo } from 'react';
import { type Link, type Role, type SideName, sideWords } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import { describeRow, numbersOn, roleOf } from '../model/places.ts';
import { SIDES } from '../model/row-layout.ts';
import { sideInitials } from '../model/side-initials.ts';
import { linksIn, numbersOfLinks, type ReportsRow } from '../model/two-reports.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { writingOf } from '../ui/script.ts';
import type { Reading } from './reading.ts';
import { lookOf, SentenceText } from './sentence.tsx';
import { SharedCopy } from './shared-copy.tsx';

const ROW = 'grid grid-cols-aligned phone:flex phone:flex-col phone:border-b phone:border-rule phone:pt-2 phone:pb-3';
const PAPER = 'relative bg-paper px-sheet phone:border-0 phone:bg-transparent phone:pt-1 phone:pb-0 phone:ps-9';
const SPINE =
  'relative text-center phone:py-0! phone:-order-1 phone:flex phone:items-center phone:border-0 phone:bg-transparent phone:ps-9 phone:pe-4 phone:pb-1 phone:text-start';
const NUMBERS =
  'flex w-full items-center rounded-2 text-2xs/5 hover:bg-hover focus-visible:-outline-offset-1 phone:h-6 phone:w-auto phone:gap-1.5 phone:text-xs/5 pointer-coarse:min-h-9';
const NUMBER = 'flex-1 whitespace-nowrap phone:flex-none empty:phone:hidden';
/** The initial of a side's name, where both sides stand below one another. */
const INITIAL =
  'hidden phone:absolute phone:start-4 phone:top-1 phone:block phone:text-xs/story phone:font-semibold phone:text-ink-3 print:hidden';

interface RowProps {
  readonly reading: Reading;
  /** The row's place in the table, where not all of it is in the document. */
  readonly order: number | undefined;
  readonly on: boolean;
}

/** What both tell: one paper across the desk. */
export const BothRow = memo(function BothRow({
  reading,
  order,
  on,
  link: index,
  joins,
  sign,
}: RowProps & { readonly link: number; readonly joins: string; readonly sign: IconName }) {
  const { places } = useMessages();
  const { layout } = reading;
  const link = layout.comparison.links[index] as Link;
  const role = roleOf(layout, link);
  const space = role === 'headline' ? 'pt-4 pb-2.5' : role === 'byline' ? 'py-1' : 'py-2.5';
  return (
    <div
      id={`link-${index}`}
      className={`${ROW} phone:bg-paper ${order === undefined ? 'defer-24' : ''} ${on ? ON : ''}`}
      role="row"
      aria-label={describeRow(layout, index, places)}
      aria-current={on ? 'true' : undefined}
      aria-rowindex={order}
      data-kind={link.kind}
      data-relation="both"
      data-original={link.original.join(' ')}
      data-revision={link.revision.join(' ')}
    >
      <Cell
        reading={reading}
        side="original"
        links={[index]}
        role={role}
        look={`${PAPER} ${space} border-s ${joins}`}
      />
      <div className={`${SPINE} border-rule bg-paper ${joins} ${space}`} role="cell">
        <button
          type="button"
          className={`${NUMBERS} gap-1.5 ${on ? 'font-headline text-ink' : 'font-medium text-ink-3'}`}
          aria-label={describeRow(layout, index, places)}
          onClick={() => reading.onChoose({ kind: 'link', index })}
        >
          <span className={`${NUMBER} text-end`}>{numbersOn(layout, link, 'original')}</span>
          <Icon name={sign} className="text-said text-ink-2" />
          <span className={`${NUMBER} text-start`}>{numbersOn(layout, link, 'revision')}</span>
        </button>
      </div>
      <Cell
        reading={reading}
        side="revision"
        links={[index]}
        role={role}
        look={`${PAPER} ${space} border-e ${joins}`}
      />
    </div>
  );
});

const ON = 'relative z-1 outline-2 -outline-offset-1 outline-ink forced-colors:outline-highlight';

interface CellProps {
  readonly reading: Reading;
  readonly side: SideName;
  readonly links: readonly number[];
  readonly role: Role;
  readonly look: string;
}

function Cell({ reading, side, links, role, look }: CellProps) {
  const { common } = useMessages();
  const { comparison } = reading.layout;
  return (
    <div className={`border-rule ${look}`} role="cell">
      <span className={INITIAL} aria-hidden="true">
        {sideInitials(common.original, common.revision)[side]}
      </span>
      <div className="grid gap-1">
        {links
          .flatMap((link) => comparison.links[link]?.[side] ?? [])
          .map((sentence) => (
            <ToldSentence key={sentence} reading={reading} side={side} index={sentence} look={lookOf(role)} />
          ))}
      </div>
    </div>
  );
}

interface ToldSentenceProps {
  readonly reading: Reading;
  readonly side: SideName;
  readonly index: number;
  readonly look: string;
}

function ToldSentence({ reading, side, index, look }: ToldSentenceProps) {
  const { language, sentences } = reading.layout.comparison[side];
  const Tag = sentences[index]?.role === 'headline' ? 'h2' : 'p';
  return (
    <Tag
      id={`${side}-${index}`}
      className={look}
      data-side={side}
      data-sentence={index}
      lang={language}
      dir={writingOf(language)}
    >
      <SentenceText reading={reading} side={side} index={index} />
    </Tag>
  );
}

const OWN = 'max-w-measure hanging font-serif text-said/6 text-ink-2';
const OWN_CELL =
  'relative border-x border-rule bg-crease px-sheet py-3 phone:border-0 phone:bg-transparent phone:py-1 phone:ps-9';

interface OwnRowProps extends RowProps {
  readonly row: Extract<ReportsRow, { kind: 'own' }>;
  readonly index: number;
  readonly open: boolean;
  readonly onFold: (index: number, open: boolean) => void;
}

/** What one side alone tells, each in its own column: the first sentence, and how many more. */
export const OwnRow = memo(function OwnRow({ reading, order, on, row, index, open, onFold }: OwnRowProps) {
  const { layout } = reading;
  const sentences = (side: SideName) => row[side].flatMap((link) => layout.comparison.links[link]?.[side] ?? []);
  return (
    <div
      className={`${ROW} phone:bg-crease ${order === undefined ? 'defer-24' : ''} ${on ? ON : ''}`}
      role="row"
      aria-current={on ? 'true' : undefined}
      aria-rowindex={order}
      data-relation="own"
      data-links={linksIn(row).join(' ')}
      data-original={sentences('original').join(' ')}
      data-revision={sentences('revision').join(' ')}
    >
      <OwnCell reading={reading} side="original" links={row.original} row={index} open={open} onFold={onFold} />
      <div className="relative flex items-start py-3 phone:hidden" role="cell">
        {SIDES.map((side) => (
          <OwnNumbers key={side} reading={reading} side={side} links={row[side]} />
        ))}
      </div>
      <OwnCell reading={reading} side="revision" links={row.revision} row={index} open={open} onFold={onFold} />
    </div>
  );
});

/** `2–4`: the numbers of what one side alone tells; they choose the first of it. */
function OwnNumbers({ reading, side, links }: Pick<OwnCellProps, 'reading' | 'side' | 'links'>) {
  const { places } = useMessages();
  const { layout } = reading;
  const first = links[0];
  if (first === undefined) return <span className="flex-1" />;
  const text = numbersOfLinks(layout, links, side);
  return (
    <button
      type="button"
      className={`min-w-0 flex-1 rounded-2 px-1 text-2xs/5 font-medium text-ink-3 hover:bg-hover focus-visible:-outline-offset-1 ${side === 'original' ? 'text-start' : 'text-end'}`}
      aria-label={describeRow(layout, first, places)}
      onClick={() => reading.onChoose({ kind: 'link', index: first })}
    >
      {/* Where the spine is narrow, a range breaks behind its dash. */}
      {text.replaceAll('–', '–\u200b')}
    </button>
  );
}

interface OwnCellProps {
  readonly reading: Reading;
  readonly side: SideName;
  readonly links: readonly number[];
  readonly row: number;
  readonly open: boolean;
  readonly onFold: (index: number, open: boolean) => void;
}

/** So many sentences are not folded: the line that unfolds them would take the room of the second. */
const UNFOLDED = 2;

function OwnCell({ reading, side, links, row, open, onFold }: OwnCellProps) {
  const messages = useMessages();
  const { common, reports: words, inReports } = messages;
  const { layout, chosenLinks } = reading;
  const { comparison } = layout;
  const folds = links.length > UNFOLDED;
  const shown = open || !folds ? links : links.slice(0, 1);
  if (links.length === 0) return <div className="phone:hidden" role="cell" />;
  const name = sideWords(comparison, inReports)[side];
  return (
    <div className={OWN_CELL} role="cell">
      <span className={INITIAL} aria-hidden="true">
        {sideInitials(common.original, common.revision)[side]}
      </span>
      <div className="grid gap-1.5">
        {shown.map((index) => {
          const link = comparison.links[index] as Link;
          const role = roleOf(layout, link);
          return (
            // The numbers between the columns do the same for the keyboard.
            // biome-ignore lint/a11y/noStaticElementInteractions: see above
            // biome-ignore lint/a11y/useKeyWithClickEvents: see above
            <div
              key={index}
              id={`link-${index}`}
              className={chosenLinks.has(index) ? 'bg-paper' : undefined}
              data-kind={link.kind}
              onClick={() => {
                if (window.getSelection()?.isCollapsed ?? true) reading.onChoose({ kind: 'link', index });
              }}
            >
              {link[side].map((sentence) => (
                <ToldSentence
                  key={sentence}
                  reading={reading}
                  side={side}
                  index={sentence}
                  look={role === 'body' ? OWN : lookOf(role)}
                />
              ))}
            </div>
          );
        })}
      </div>
      {folds && (
        <button
          type="button"
          className="mt-1 inline-flex min-h-6 items-center gap-1 text-xs/5 font-medium text-ink-2 hover:text-ink hover:underline hover:decoration-1 hover:underline-offset-link pointer-coarse:min-h-11 print:hidden"
          aria-expanded={open}
          onClick={() => onFold(row, !open)}
        >
          <Icon name={open ? 'up' : 'chev'} />
          {open ? words.fewer(name) : words.more(links.length - 1, name)}
        </button>
      )}
    </div>
  );
}

/** Copy that both have from one source, set once across both sheets. */
export const SharedRow = memo(function SharedRow({
  reading,
  order,
  on,
  row,
}: RowProps & { readonly row: Extract<ReportsRow, { kind: 'shared' }> }) {
  const { layout } = reading;
  const links = row.links.map((link) => layout.comparison.links[link] as Link);
  return (
    <div
      id={`link-${row.links[0]}`}
      className={`border border-rule bg-paper px-sheet pt-3 pb-4 phone:border-x-0 phone:border-t-0 phone:ps-9 phone:pt-2.5 phone:pb-3 ${order === undefined ? 'defer-24' : ''} ${on ? ON : ''}`}
      role="row"
      aria-current={on ? 'true' : undefined}
      aria-rowindex={order}
      data-relation="shared"
      data-links={row.links.join(' ')}
      data-original={links.flatMap(({ original }) => original).join(' ')}
      data-revision={links.flatMap(({ revision }) => revision).join(' ')}
    >
      <SharedCopy reading={reading} links={row.links} passage={row.passage} on={on} />
    </div>
  );
});
