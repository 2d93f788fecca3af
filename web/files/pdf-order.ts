/**
 * The order in which the parts of a page are read, by recursive cuts: at the tallest gap between two columns the page
 * falls into what stands above, left, right and below of it, and each of these is cut in turn. After the idea of
 * recursive XY cuts (Nagy and Seth 1984), with gaps that need not run through the whole page (Breuel 2003).
 */
import { type Fragment, isRightToLeft, SAME_LINE } from './pdf-fragments.ts';

/** A column has so many lines at least. */
const LEAST_LINES = 3;
/** In sizes of the type: narrower, it is no column of text. */
const LEAST_COLUMN_WIDTH = 7;
/** In sizes of the type: nearer, two columns could not be told from two words. */
const LEAST_GAP = 0.6;
/** Lines that fill this share of a column make most of its text: those of a table's cells do not. */
const FILLED_SHARE = 0.6;
/** Characters in a line of a column, on average; cells of tables have fewer. */
const LEAST_CHARACTERS = 12;
/** Places where columns may begin that are tried at each cut. */
const MOST_PLACES = 16;
/** A page is cut so many times in a row: a newspaper page has some twenty parts. */
const MOST_CUTS = 60;
/** What stands further from its column than this, in sizes of the type, is no part of it. */
const APART = 2.2;

/** The fragments of each part of a page, the parts in reading order. */
export function readingOrder(all: readonly Fragment[]): Fragment[][] {
  const parts: Fragment[][] = [];
  const waiting: Fragment[][] = [[...all].sort((a, b) => b.y - a.y || a.x - b.x)];
  let cuts = 0;
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const cut = cuts < MOST_CUTS ? findCut(part) : undefined;
    if (cut === undefined) parts.push(part);
    else {
      cuts++;
      waiting.push(...cut.filter((one) => one.length > 0).reverse());
    }
  }
  return parts;
}

interface Cut {
  readonly first: number;
  readonly last: number;
  readonly place: number;
  readonly height: number;
}

/** What stands above, before, after and below the tallest gap between two columns; undefined where there is none. */
function findCut(part: readonly Fragment[]): Fragment[][] | undefined {
  let best: Cut | undefined;
  for (const place of likelyPlaces(part)) {
    for (const cut of runsAt(part, place)) {
      if (cut.height > (best?.height ?? 0) && isCut(part, cut)) best = cut;
    }
  }
  if (best === undefined) return undefined;
  const { first, last, place } = best;
  const sides = [[], []] as [Fragment[], Fragment[]];
  for (const fragment of part.slice(first, last + 1)) sides[fragment.x < place ? 0 : 1].push(fragment);
  const above = part.slice(0, first);
  const below = part.slice(last + 1);
  const trimmed = trim(sides);
  const rightToLeft = isRightToLeft(trimmed.sides.flatMap((side) => side.flatMap(({ bits }) => bits)));
  const ordered = rightToLeft ? [...trimmed.sides].reverse() : trimmed.sides;
  return [[...above, ...trimmed.above], ...ordered, [...trimmed.below, ...below]];
}

/** Where several lines begin under each other, those of most lines first. */
function likelyPlaces(part: readonly Fragment[]): number[] {
  const starts = new Map<number, number>();
  for (const { x } of part) starts.set(Math.round(x), (starts.get(Math.round(x)) ?? 0) + 1);
  const near = (place: number) =>
    (starts.get(place) ?? 0) + (starts.get(place - 1) ?? 0) + (starts.get(place + 1) ?? 0);
  return (
    [...starts.keys()]
      .map((place) => [place, near(place)] as const)
      // of three lines one may be set in
      .filter(([, count]) => count >= LEAST_LINES - 1)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_PLACES)
      .map(([place]) => place)
  );
}

/** The stretches of a part in which nothing crosses the gap before `place`, from the head down. */
function runsAt(part: readonly Fragment[], place: number): Cut[] {
  const runs: Cut[] = [];
  let first = 0;
  const close = (end: number) => {
    const [top, bottom] = [part[first], part[end - 1]];
    if (top !== undefined && bottom !== undefined && end - first >= 2 * LEAST_LINES) {
      runs.push({ first, last: end - 1, place: place - 1.5, height: top.y - bottom.y });
    }
  };
  for (const [index, { x, right, size }] of part.entries()) {
    if (x >= place - 1.5 || right <= place - size * LEAST_GAP) continue;
    close(index);
    first = index + 1;
  }
  close(part.length);
  return runs;
}

/** Whether columns of text stand on both sides of a gap, over much of the same height. */
function isCut(part: readonly Fragment[], { first, last, place, height }: Cut): boolean {
  const before: Fragment[] = [];
  const after: Fragment[] = [];
  for (let at = first; at <= last; at++) {
    const fragment = part[at] as Fragment;
    (fragment.x < place ? before : after).push(fragment);
  }
  const left = rowsAt(before, 'right');
  const right = rowsAt(after, 'left');
  if (!isColumn(left) || !isColumn(right)) return false;
  const shared = Math.min(top(left), top(right)) - Math.max(bottom(left), bottom(right));
  // lines of the right column begin under each other; gaps between words that happen to do so have ragged ends
  const alike = Math.min(height, top(left) - bottom(left), top(right) - bottom(right)) / 2;
  return shared > 0 && shared >= alike && beginAlike(right);
}

/** Whether half of the lines begin at one of two places: at the edge, or set in as the first of a paragraph. */
function beginAlike(rows: readonly Row[]): boolean {
  const starts = new Map<number, number>();
  for (const { from } of rows) starts.set(Math.round(from / 2), (starts.get(Math.round(from / 2)) ?? 0) + 1);
  const [first = 0, second = 0] = [...starts.values()].sort((a, b) => b - a);
  return (first + second) * 2 >= rows.length;
}

interface Row {
  readonly y: number;
  from: number;
  to: number;
  characters: number;
  readonly size: number;
}

const top = (rows: readonly Row[]) => rows[0]?.y ?? 0;
const bottom = (rows: readonly Row[]) => rows.at(-1)?.y ?? 0;

/** In sizes of the type: wider than any space between two words. */
const ROW_GAP = 1.4;

/** The lines nearest to a gap, each as far as it goes without another gap; fragments come from the head down. */
function rowsAt(side: readonly Fragment[], nearest: 'left' | 'right'): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < side.length; ) {
    const head = side[at] as Fragment;
    let end = at + 1;
    while (end < side.length && head.y - (side[end] as Fragment).y < head.size * SAME_LINE) end++;
    const parts = side.slice(at, end).sort((a, b) => a.x - b.x);
    if (nearest === 'right') parts.reverse();
    const [begin] = parts as [Fragment];
    const row: Row = { y: begin.y, from: begin.x, to: begin.right, characters: 0, size: begin.size };
    for (const { x, right, bits } of parts) {
      const gap = nearest === 'right' ? row.from - right : x - row.to;
      if (gap > row.size * ROW_GAP) break;
      row.from = Math.min(row.from, x);
      row.to = Math.max(row.to, right);
      for (const { text } of bits) row.characters += /\p{L}/u.test(text) ? text.length : 1;
    }
    rows.push(row);
    at = end;
  }
  // where the nearest column has no line, the row is of one beyond it
  const edge = median(rows.map((row) => (nearest === 'right' ? row.from : row.to)));
  return rows.filter((row) => (nearest === 'right' ? row.to > edge : row.from < edge));
}

function isColumn(rows: readonly Row[]): boolean {
  if (rows.length < LEAST_LINES) return false;
  const from = Math.min(...rows.slice(0, 500).map((row) => row.from));
  const to = Math.max(...rows.slice(0, 500).map((row) => row.to));
  const size = median(rows.map((row) => row.size));
  let inked = 0;
  let filled = 0;
  let characters = 0;
  let lines = 0;
  for (const row of rows) {
    const width = row.to - row.from;
    inked += width;
    characters += row.characters;
    if (width < (to - from) * FILLED_SHARE) continue;
    filled += width;
    lines++;
  }
  const dense = isDense(rows, size);
  return (
    to - from > size * LEAST_COLUMN_WIDTH &&
    lines >= LEAST_LINES &&
    filled >= inked / 2 &&
    characters >= rows.length * (dense ? LEAST_CHARACTERS / 2 : LEAST_CHARACTERS)
  );
}

/** Whether a line has letters as wide as it is high, as in East Asia, where a line of few letters says much. */
function isDense(rows: readonly Row[], size: number): boolean {
  let width = 0;
  let characters = 0;
  for (const row of rows) {
    width += row.to - row.from;
    characters += row.characters;
  }
  return characters > 0 && width / characters > size * 0.8;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** A column's lines that stand apart from it, above where the other one begins or below where it ends, are not of it. */
function trim(sides: readonly [Fragment[], Fragment[]]): { above: Fragment[]; sides: Fragment[][]; below: Fragment[] } {
  const above: Fragment[] = [];
  const below: Fragment[] = [];
  const kept = sides.map((side, index) => {
    const other = sides[1 - index] as Fragment[];
    const ceiling = other[0]?.y ?? 0;
    const floor = other.at(-1)?.y ?? 0;
    let from = 0;
    let to = side.length;
    for (let at = 1; at < side.length && (side[at - 1] as Fragment).y > ceiling + 1; at++) {
      const [upper, lower] = [side[at - 1] as Fragment, side[at] as Fragment];
      if (upper.y - lower.y > Math.max(upper.size, lower.size) * APART) from = at;
    }
    for (let at = side.length - 1; at > from && (side[at] as Fragment).y < floor - 1; at--) {
      const [upper, lower] = [side[at - 1] as Fragment, side[at] as Fragment];
      if (upper.y - lower.y > Math.max(upper.size, lower.size) * APART) to = at;
    }
    above.push(...side.slice(0, from));
    below.push(...side.slice(to));
    return side.slice(from, to);
  });
  const byHeight = (a: Fragment, b: Fragment) => b.y - a.y || a.x - b.x;
  return { above: above.sort(byHeight), sides: kept, below: below.sort(byHeight) };
}
