/** The lines of a PDF's pages in reading order, from pieces of text and where they stand; positions in points. */

export interface Piece {
  readonly text: string;
  readonly x: number;
  /** Of the base line, from the foot of the page up. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

export interface Line {
  readonly page: number;
  /** Which of the page's columns and bands; lines of two of them do not stand under each other. */
  readonly block: number;
  text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Cells of a table, or labels and figures set apart. */
  readonly row: boolean;
  /** Marks of footnotes that stood raised in the line and were taken out. */
  readonly marks: readonly string[];
}

/** Pieces of one line stand at one height but for this share of their size. */
const SAME_LINE = 0.35;
/** Further apart than this, in sizes of the type, two pieces are no neighbours in a line of text. */
const FRAGMENT_GAP = 1.5;
/** And this far apart they are cells of a row. */
const CELL_GAP = 3;
/** Pieces nearer than this are one word. */
const WORD_GAP = 0.18;
/** Small and raised: a mark of a note. */
const MARK_SIZE = 0.75;
const MARK_RISE = 0.15;
const MARK = /^(?:\d{1,3}|[*†‡§]+)$/;

/** The lines of all pages without running heads and page numbers, and whether there were any. */
export function readLines(pages: readonly Page[]): { lines: Line[]; heads: boolean } {
  const byPage = pages.map((page, index) => orderLines(fragments(page.pieces, index), page.width));
  const heads = runningHeads(byPage);
  const lines = byPage.flatMap((lines) => lines.filter((line) => !heads.has(line)));
  return { lines, heads: heads.size > 0 };
}

interface Fragment {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  /** Of its longest piece: a single mark may be set from another font, in another size. */
  size: number;
  longest: number;
  right: number;
  text: string;
  readonly marks: string[];
}

/** Pieces that follow each other in one line, joined. Takes the pieces in the order in which the file draws them. */
function fragments(pieces: readonly Piece[], page: number): Fragment[] {
  const found: Fragment[] = [];
  let open: Fragment | undefined;
  let space = false;
  for (const { text, x, y, width, size } of pieces) {
    if (text.trim() === '') {
      space ||= text !== '';
      continue;
    }
    const gap = open === undefined ? 0 : x - open.right;
    const raised = open !== undefined && size < open.size * MARK_SIZE && y > open.y + open.size * MARK_RISE;
    if (open !== undefined && raised && MARK.test(text.trim()) && Math.abs(gap) < open.size) {
      open.marks.push(text.trim());
      open.right = x + width;
      continue;
    }
    const joins =
      open !== undefined &&
      Math.abs(y - open.y) < Math.max(size, open.size) * SAME_LINE &&
      gap < open.size * FRAGMENT_GAP &&
      gap > -open.size;
    if (joins && open !== undefined) {
      const apart = (space || gap > open.size * WORD_GAP) && !/\s$/.test(open.text) && !/^\s/.test(text);
      open.text += (apart ? ' ' : '') + text;
      open.right = Math.max(open.right, x + width);
      if (text.length > open.longest) {
        open.size = size;
        open.longest = text.length;
      }
    } else {
      open = { page, x, y, size, longest: text.length, right: x + width, text, marks: [] };
      found.push(open);
    }
    space = false;
  }
  return found;
}

/** A column has so many lines at least that fill this share of it, and most of its text in them: a table's has not. */
const LEAST_COLUMN_LINES = 4;
const FILLED_SHARE = 0.6;
/** In sizes of the type: narrower, it is no column of text. */
const LEAST_COLUMN_WIDTH = 9;

/** The lines of one page from top to bottom, column after column where there are columns. */
function orderLines(all: Fragment[], pageWidth: number): Line[] {
  const lines: Line[] = [];
  let block = 0;
  const gutter = findGutter(all, pageWidth);
  if (gutter === undefined) {
    addLines(all, 0, lines);
    return lines;
  }
  // what stands across the gutter, as a headline, divides the page into bands
  const bands: { across: Fragment[]; left: Fragment[]; right: Fragment[] }[] = [{ across: [], left: [], right: [] }];
  for (const fragment of [...all].sort((a, b) => b.y - a.y || a.x - b.x)) {
    let band = bands.at(-1) as (typeof bands)[number];
    if (fragment.right <= gutter) band.left.push(fragment);
    else if (fragment.x >= gutter) band.right.push(fragment);
    else {
      if (band.left.length + band.right.length > 0) {
        band = { across: [], left: [], right: [] };
        bands.push(band);
      }
      band.across.push(fragment);
    }
  }
  for (const { across, left, right } of bands) {
    for (const part of [across, left, right]) addLines(part, block++, lines);
  }
  return lines;
}

/** The place between two columns: one that hardly any line crosses, with filled lines on both sides. */
function findGutter(all: readonly Fragment[], pageWidth: number): number | undefined {
  const starts = new Map<number, number>();
  for (const { x } of all) {
    const place = Math.round(x);
    if (place > pageWidth * 0.25 && place < pageWidth * 0.75) starts.set(place, (starts.get(place) ?? 0) + 1);
  }
  const likely = [...starts].filter(([, count]) => count >= LEAST_COLUMN_LINES).sort((a, b) => b[1] - a[1]);
  for (const [place] of likely.slice(0, 4)) {
    const gutter = place - 1;
    const left = all.filter((one) => one.right <= gutter);
    const right = all.filter((one) => one.x >= gutter);
    const across = all.length - left.length - right.length;
    if (across <= all.length * 0.25 && isColumn(left) && isColumn(right)) return gutter;
  }
  return undefined;
}

function isColumn(side: readonly Fragment[]): boolean {
  if (side.length < LEAST_COLUMN_LINES) return false;
  const from = Math.min(...side.slice(0, 500).map((one) => one.x));
  const width = Math.max(...side.slice(0, 500).map((one) => one.right)) - from;
  const size = side[0]?.size ?? 1;
  let lines = 0;
  let filled = 0;
  let inked = 0;
  for (const { x, right } of side) {
    inked += right - x;
    if (right - x < width * FILLED_SHARE) continue;
    filled += right - x;
    lines++;
  }
  return width > size * LEAST_COLUMN_WIDTH && lines >= LEAST_COLUMN_LINES && filled >= inked / 2;
}

/** Fragments of one column to lines: those at one height are one line, from left to right. */
function addLines(side: readonly Fragment[], block: number, lines: Line[]): void {
  const sorted = [...side].sort((a, b) => b.y - a.y || a.x - b.x);
  for (let at = 0; at < sorted.length; ) {
    const first = sorted[at] as Fragment;
    let end = at + 1;
    while (end < sorted.length && first.y - (sorted[end] as Fragment).y < first.size * SAME_LINE) end++;
    const parts = sorted.slice(at, end).sort((a, b) => a.x - b.x);
    lines.push(joinFragments(parts, block));
    at = end;
  }
}

/** `• ` and its item, `Year⇥Passengers`, a line that is stretched to the margin. */
function joinFragments(parts: readonly Fragment[], block: number): Line {
  const first = parts[0] as Fragment;
  const { size } = parts.reduce((longest, part) => (part.longest > longest.longest ? part : longest));
  const marks = parts.flatMap((part) => part.marks);
  let text = '';
  let right = first.x;
  let row = false;
  for (const part of parts) {
    const cell = text !== '' && part.x - right > first.size * CELL_GAP;
    if (text !== '') text += cell ? '\t' : ' ';
    row ||= cell;
    text += part.text.trim();
    right = Math.max(right, part.right);
  }
  return { page: first.page, block, text, x: first.x, right, y: first.y, size, row, marks };
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
