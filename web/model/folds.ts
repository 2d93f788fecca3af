/** Stretches of unchanged sentences, folded to a line each, so that what changed stands together. */
import { linksOfChange } from './choice.ts';
import { createFlag } from './flag.ts';
import { roleOf } from './places.ts';
import type { RowLayout } from './row-layout.ts';

/** Whether unchanged stretches stand open. */
export const UNFOLDED = createFlag('unchanged-open');

/** A shorter stretch takes no more room than the line that would stand for it, and gives what changed its context. */
const LEAST_FOLDED = 5;

/** A row as it is shown, or the rows `first` to `last`, the last not included, behind one line. */
export interface ShownRow {
  readonly first: number;
  readonly last: number;
  readonly folded: boolean;
}

export interface Folds {
  readonly shown: readonly ShownRow[];
  /** Where among `shown` a row of the layout is. */
  readonly placeOf: (row: number) => number;
  /** Whether anything is out of sight. */
  readonly hides: boolean;
}

/** Every row by itself. */
export function unfolded({ rows }: RowLayout): Folds {
  const shown = rows.map((_, index) => ({ first: index, last: index + 1, folded: false }));
  return { shown, placeOf: (row) => row, hides: false };
}

/**
 * Folds the stretches of unchanged body sentences that no finding is about; a story in which nothing changed stays open.
 *
 * @param opened sentences of the revision whose stretch stands open
 */
export function foldUnchanged(layout: RowLayout, opened: ReadonlySet<number>): Folds {
  const { rows, changes } = layout;
  if (changes.length === 0) return unfolded(layout);
  const told = linksWithFindings(layout);
  const isQuiet = (index: number) => {
    const row = rows[index];
    const link = layout.comparison.links[row?.link ?? -1];
    if (row === undefined || link === undefined || row.stub || told.has(row.link)) return false;
    return layout.relations[row.link] === 'unchanged' && roleOf(layout, link) === 'body';
  };
  const shown: ShownRow[] = [];
  const places: number[] = [];
  for (let first = 0; first < rows.length; ) {
    let last = first;
    while (last < rows.length && isQuiet(last)) last++;
    const isOpen =
      last - first < LEAST_FOLDED || rows.slice(first, last).some(({ link }) => opened.has(sentenceOf(layout, link)));
    if (isOpen) {
      last = Math.max(last, first + 1);
      for (let index = first; index < last; index++) {
        places.push(shown.length);
        shown.push({ first: index, last: index + 1, folded: false });
      }
    } else {
      for (let index = first; index < last; index++) places.push(shown.length);
      shown.push({ first, last, folded: true });
    }
    first = last;
  }
  return { shown, placeOf: (row) => places[row] ?? 0, hides: shown.length < rows.length };
}

/** The sentence of the revision that a link begins with, by which an answer to the same texts knows its stretch again. */
export function sentenceOf({ comparison }: RowLayout, link: number): number {
  return comparison.links[link]?.revision[0] ?? -1;
}

/** The links that a quote or a fact of any concern stands in. */
function linksWithFindings(layout: RowLayout): ReadonlySet<number> {
  const { quotes, facts } = layout.comparison;
  const isOfConcern = ({ severity }: { readonly severity: string }) => severity !== 'none' && severity !== 'cosmetic';
  return new Set([...quotes, ...facts].filter(isOfConcern).flatMap((change) => linksOfChange(layout, change)));
}
