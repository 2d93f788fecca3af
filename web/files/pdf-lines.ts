/** The lines of a PDF's pages in reading order, from pieces of text and where they stand; positions in points. */
import { type Fragment, fragmentsOf, isRightToLeft, SAME_LINE, textOfBits } from './pdf-fragments.ts';
import { readingOrder } from './pdf-order.ts';
import type { Page } from './pdf-pieces.ts';

export interface Line {
  readonly page: number;
  /** Which of the page's columns and bands; lines of two of them do not stand under each other. */
  readonly block: number;
  text: string;
  /** Where the line begins and ends as it is read: of a line that runs to the left, measured from the right. */
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Cells of a table, or labels and figures set apart. */
  readonly row: boolean;
  /** Marks of footnotes that stood raised in the line and were taken out. */
  readonly marks: readonly string[];
}

/** This far apart, in sizes of the type, pieces are cells of a row. */
const CELL_GAP = 3;

/** The lines of all pages without running heads and page numbers, whether there were any, or nothing else (`alone`). */
export function readLines(pages: readonly Page[]): { lines: Line[]; heads: boolean; alone: boolean; mixed: boolean } {
  const byPage = pages.map((page, index) => {
    const parts = readingOrder(fragmentsOf(page.pieces, index));
    return parts.flatMap((part, block) => linesOf(part, block, page.width));
  });
  const all = byPage.flat();
  const heads = runningHeads(byPage);
  // a text of a line a page is none, unless its pages are pictures
  const alone = heads.size === all.length;
  const lines = alone ? all : all.filter((line) => !heads.has(line));
  return { lines, heads: heads.size > 0 && !alone, alone, mixed: byPage.some(looksMixed) };
}

/** Fragments of one column to lines: those at one height are one line. */
function linesOf(part: readonly Fragment[], block: number, pageWidth: number): Line[] {
  const lines: Line[] = [];
  const sorted = [...part].sort((a, b) => b.y - a.y || a.x - b.x);
  for (let at = 0; at < sorted.length; ) {
    const first = sorted[at] as Fragment;
    let end = at + 1;
    while (end < sorted.length && first.y - (sorted[end] as Fragment).y < first.size * SAME_LINE) end++;
    lines.push(joinFragments(sorted.slice(at, end), block, pageWidth));
    at = end;
  }
  return lines;
}

/** `• ` and its item, `Year⇥Passengers`, a line that is stretched to the margin. */
function joinFragments(parts: readonly Fragment[], block: number, pageWidth: number): Line {
  const sorted = [...parts].sort((a, b) => a.x - b.x);
  const first = sorted[0] as Fragment;
  const { size } = parts.reduce((longest, part) => (part.longest > longest.longest ? part : longest));
  const cells: Fragment['bits'][] = [];
  let right = first.x;
  for (const part of sorted) {
    const open = cells.at(-1);
    if (open === undefined || part.x - right > first.size * CELL_GAP) cells.push([...part.bits]);
    else open.push({ text: ' ', x: right, right: part.x }, ...part.bits);
    right = Math.max(right, part.right);
  }
  const rightToLeft = isRightToLeft(cells.flat());
  if (rightToLeft) cells.reverse();
  const text = cells.map((cell) => textOfBits(cell, size)).join('\t');
  const [x, end] = rightToLeft ? [pageWidth - right, pageWidth - first.x] : [first.x, right];
  const marks = sorted.flatMap((part) => part.marks);
  return { page: first.page, block, text, x, right: end, y: first.y, size, row: cells.length > 1, marks };
}

/** So many rows of a page with running text in two cells look like columns that were not told apart. */
const MIXED_ROWS = 3;

/** Whether lines of two columns seem to stand in one: rows in which two cells at least hold several words each. */
function looksMixed(lines: readonly Line[]): boolean {
  let mixed = 0;
  for (const { row, text } of lines) {
    if (row && text.split('\t').filter((cell) => (cell.match(/\p{L}{2,}/gu)?.length ?? 0) > 3).length > 1) mixed++;
  }
  return mixed >= MIXED_ROWS;
}

/** Lines at the head and at the foot of a page among which running heads are looked for. */
const MARGIN_LINES = 2;
/** A running head stands on this share of the pages, as left and right pages may have different ones. */
const HEAD_SHARE = 0.4;
const PAGE_NUMBER =
  /^(?:[-–—|·]\s*)?(?:(?:page|seite|página|pagina|p\.|s\.)\s*)?\d{1,4}(?:\s*(?:of|von|de|di|\/)\s*\d{1,4})?(?:\s*[-–—|·])?$/i;

/** What repeats at the heads and feet of pages, figures aside: `Page 3`, `Northern Wire – 3 February`. */
function runningHeads(pages: readonly (readonly Line[])[]): Set<Line> {
  const seen = new Map<string, Line[]>();
  const found = new Set<Line>();
  for (const lines of pages) {
    for (const [place, line] of margins(lines)) {
      if (PAGE_NUMBER.test(line.text)) found.add(line);
      // figures alone are rows of a table, or page numbers, which are known already
      if (!/\p{L}/u.test(line.text)) continue;
      const key = `${place} ${line.text.replace(/\d+/g, '#')}`;
      const same = seen.get(key);
      if (same === undefined) seen.set(key, [line]);
      else same.push(line);
    }
  }
  for (const lines of seen.values()) {
    const onPages = new Set(lines.map((line) => line.page)).size;
    if (onPages >= Math.max(2, pages.length * HEAD_SHARE)) for (const line of lines) found.add(line);
  }
  return found;
}

function margins(lines: readonly Line[]): (readonly ['head' | 'foot', Line])[] {
  const byHeight = [...lines].sort((a, b) => b.y - a.y);
  const head = byHeight.slice(0, MARGIN_LINES);
  const foot = byHeight.slice(MARGIN_LINES).slice(-MARGIN_LINES);
  return [...head.map((line) => ['head', line] as const), ...foot.map((line) => ['foot', line] as const)];
}
