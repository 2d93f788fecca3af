import type { Link } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import type { Folds, ShownRow } from '../model/folds.ts';
import { numbersOn, withThousands } from '../model/places.ts';
import { type RowLayout, SIDES } from '../model/row-layout.ts';
import { Icon } from '../ui/icon.tsx';
import { writingOf } from '../ui/script.ts';
import type { Reading } from './reading.ts';

/** The height of a folded stretch, in pixels: that of its button. */
const HEIGHT = 38;

/** About how tall what is shown is, by how tall its rows are. */
export function foldedHeights({ shown }: Folds, estimateRow: (index: number, width: number) => number) {
  return (place: number, width: number): number => {
    const { first, folded } = shown[place] as ShownRow;
    return folded ? HEIGHT : estimateRow(first, width);
  };
}

/** What is shown as plain text: of a folded stretch all of it. */
export function foldedText({ shown }: Folds, place: number, textOf: (index: number) => string): string {
  const { first, last } = shown[place] as ShownRow;
  return Array.from({ length: last - first }, (_, order) => textOf(first + order)).join('\n');
}

interface FoldedProps extends Pick<Reading, 'layout' | 'folds'> {
  /** Its place among what is shown. */
  readonly place: number;
}

const CELL = 'flex min-w-0 items-center border border-rule bg-crease phone:border-0';
const BUTTON =
  'flex min-h-9 w-full items-center gap-2 px-sheet text-start text-sm text-ink-2 -outline-offset-2 hover:text-ink hover:underline hover:decoration-1 hover:underline-offset-link pointer-coarse:min-h-11';

/** A folded stretch of Aligned: how many sentences, which, and its first and last words. */
export function FoldedRow({ layout, folds, place, order }: FoldedProps & { readonly order: number | undefined }) {
  const { text, language } = layout.comparison.revision;
  const [first, last] = endsOf(layout, folds.shown[place] as ShownRow);
  const sentenceOf = (link: Link | undefined, at: 0 | -1) =>
    layout.comparison.revision.sentences[link?.revision.at(at) ?? -1];
  const [opening, closing] = [sentenceOf(first, 0), sentenceOf(last, -1)];
  return (
    <div
      className="grid grid-cols-aligned phone:block phone:border-b phone:border-rule"
      role="row"
      aria-rowindex={order}
      data-fold={place}
    >
      <div className={CELL} role="cell">
        <Unfold layout={layout} folds={folds} place={place} className="phone:ps-9" />
      </div>
      <div className="grid place-items-center text-2xs/5 whitespace-nowrap text-ink-3 phone:hidden" role="cell">
        <NumbersOfFold layout={layout} first={first} last={last} />
      </div>
      <div className={`${CELL} px-sheet phone:hidden`} role="cell">
        <p className="truncate font-serif text-said text-ink-3 italic" lang={language} dir={writingOf(language)}>
          {opening &&
            `${text.slice(opening.start, Math.min(opening.end, opening.start + ENDS)).replace(/\s\S*$/, '')} … `}
          {closing && text.slice(Math.max(closing.start, closing.end - ENDS), closing.end).replace(/^\S*\s/, '')}
        </p>
      </div>
    </div>
  );
}

/** So many letters of the first and of the last sentence are shown. */
const ENDS = 24;

/** A folded stretch of the redline. */
export function FoldedLine({ layout, folds, place }: FoldedProps) {
  return (
    <div className="-me-6 my-1 border-y border-rule bg-crease phone:-me-4" role="group" data-fold={place}>
      <Unfold layout={layout} folds={folds} place={place} className="ps-16 tablet:ps-13" />
    </div>
  );
}

function Unfold({ layout, folds, place, className }: FoldedProps & { readonly className: string }) {
  const { views } = useMessages();
  const { first, last } = folds.shown[place] as ShownRow;
  const link = layout.rows[first]?.link ?? -1;
  const sentences = layout.rows
    .slice(first, last)
    .reduce((sum, row) => sum + (layout.comparison.links[row.link]?.revision.length ?? 0), 0);
  return (
    <button
      type="button"
      className={`${BUTTON} ${className}`}
      aria-expanded={false}
      onClick={() => {
        folds.open(link);
        // The button is gone with the fold: the hand goes on in the first row that came of it.
        requestAnimationFrame(() => document.querySelector<HTMLElement>(`#link-${link} button`)?.focus());
      }}
    >
      <Icon name="unfold" className="size-4 text-ink-3" />
      {views.showUnchanged(sentences)}
    </button>
  );
}

function endsOf(
  { rows, comparison }: RowLayout,
  { first, last }: ShownRow,
): readonly [Link | undefined, Link | undefined] {
  return [comparison.links[rows[first]?.link ?? -1], comparison.links[rows[last - 1]?.link ?? -1]];
}

/** `4–15 = 4–15`; below one another where one line of the spine has no room for them. */
function NumbersOfFold({
  layout,
  first,
  last,
}: {
  layout: RowLayout;
  first: Link | undefined;
  last: Link | undefined;
}) {
  const { number } = useMessages().signoff;
  if (first === undefined || last === undefined) return null;
  const [before, after] = SIDES.map((side) =>
    withThousands(`${numbersOn(layout, first, side)}–${numbersOn(layout, last, side)}`, number),
  ) as [string, string];
  const letters = before.length + after.length;
  const [stacks, hides] =
    letters > MOST_IN_LINE
      ? ['', 'sr-only select-none']
      : letters > MOST_ON_TABLET
        ? ['flex gap-1 tablet:block', 'tablet:sr-only tablet:select-none']
        : ['flex gap-1', ''];
  return (
    <p className={stacks}>
      <span className="block">{before}</span>
      <span className={hides}>=</span>
      <span className="block">{after}</span>
    </p>
  );
}

/** So many letters of both sides' numbers have room in one line, and where the spine is narrow. */
const MOST_IN_LINE = 10;
const MOST_ON_TABLET = 7;
