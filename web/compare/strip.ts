/** The geometry of the strip: where every original sentence landed. */
import type { Link, Role, SideName, Story } from '#engine';
import type { Messages } from '../messages/messages.ts';
import { directionOf, numbersOn, roleOf, withoutHyphens } from '../model/places.ts';
import type { RowLayout, RowRelation } from '../model/row-layout.ts';

export interface StripLabel {
  readonly text: string;
  /** What it says in full, for a pointer that rests on it. */
  readonly title: string;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly row: SideName;
  readonly look: 'moved' | 'dropped' | 'added';
}

export interface StripShape {
  /** Path data of the sentences' bars, by relation. */
  readonly bars: ReadonlyMap<RowRelation, string>;
  /** Path data of the bands between linked sentences: in order, and moved. */
  readonly bands: { readonly steady: string; readonly moved: string };
  /** Path data of the signs under dropped and over added bars. */
  readonly crosses: string;
  readonly pluses: string;
  readonly labels: readonly StripLabel[];
}

export const STRIP_HEIGHT = 104;
const TOP = 22;
const BOTTOM = 74;
const BAR = 8;
const MIDDLE = (TOP + BAR + BOTTOM) / 2;
/** Signs and labels need this much room each; where there are more, only the bars speak. */
const SIGN_ROOM = 12;

export interface Spot {
  readonly x: number;
  readonly width: number;
}

/** Lays both stories out on `width` pixels, sentence by sentence in proportion to their length. */
export function shapeStrip(layout: RowLayout, width: number, words: Messages): StripShape {
  const { strip } = words.views;
  const spots = { original: spotsOf(layout, 'original', width), revision: spotsOf(layout, 'revision', width) };
  const strokes = new Map<RowRelation, Record<SideName, Spot[]>>();
  const bands = { steady: '', moved: '' };
  let steady: { from: Spot; to: Spot } | null = null;
  const signs: Record<'dropped' | 'added', number[]> = { dropped: [], added: [] };
  const wanted: Wanted[] = [];
  const isFirstAt = perPixel();
  const fated = (link: Link, side: SideName, fate: 'dropped' | 'added', spot: Spot) => {
    const at = middle(spot);
    if (!isFirstAt(at, fate)) return;
    signs[fate].push(at);
    const text = () => named(numbersOn(layout, link, side), fate, roleOf(layout, link), words);
    wanted.push({ text, middle: at, row: side, look: fate });
  };
  const moved = (link: Link, from: Spot, to: Spot) => {
    const numbers = (side: SideName) => numbersOn(layout, link, side);
    const landed = () => strip[directionOf(link)](numbers('original'), numbers('revision'));
    if (isFirstAt(middle(from), 'from')) {
      const text = () => numbers('original');
      wanted.push({ text, title: landed, middle: middle(from), row: 'original', look: 'moved' });
    }
    if (isFirstAt(middle(to), 'to')) wanted.push({ text: landed, middle: middle(to), row: 'revision', look: 'moved' });
  };
  for (const { link: index, stub } of layout.rows) {
    const link = layout.comparison.links[index];
    const relation = layout.relations[index] ?? 'unchanged';
    if (stub || link === undefined) continue;
    const own = strokes.get(relation) ?? { original: [], revision: [] };
    strokes.set(relation, own);
    for (const sentence of link.original) put(own.original, spots.original[sentence]);
    for (const sentence of link.revision) put(own.revision, spots.revision[sentence]);
    const from = hull(link.original, spots.original);
    const to = hull(link.revision, spots.revision);
    if (from !== null && to !== null && link.moved) bands.moved += band(from, to);
    else if (from !== null && to !== null) {
      const joined: { from: Spot; to: Spot } | null = steady === null ? null : joinPairs(steady, { from, to });
      if (joined === null && steady !== null) bands.steady += band(steady.from, steady.to);
      steady = joined ?? { from, to };
    }
    if (relation === 'dropped' && from !== null) fated(link, 'original', 'dropped', from);
    else if (relation === 'added' && to !== null) fated(link, 'revision', 'added', to);
    else if (link.moved && from !== null && to !== null) moved(link, from, to);
  }
  if (steady !== null) bands.steady += band(steady.from, steady.to);
  const bars = new Map<RowRelation, string>();
  for (const [relation, { original, revision }] of strokes) {
    bars.set(
      relation,
      [...original.map((spot) => bar(spot, TOP)), ...revision.map((spot) => bar(spot, BOTTOM))].join(''),
    );
  }
  const crosses = apart(signs.dropped).map((x) => `M${r(x)} 31v9M${r(x - 3.5)} 42.5l7 7m0-7l-7 7`);
  const pluses = apart(signs.added).map((x) => `M${r(x)} 73v-9M${r(x - 4.5)} 58.5h9m-4.5-4.5v9`);
  return {
    bars,
    bands,
    crosses: crosses.join(''),
    pluses: pluses.join(''),
    labels: roomy(wanted, width, words.common),
  };
}

/** Tells of places whether they are the first on their pixel, by kind: no two closer ones can be told apart. */
function perPixel(): (x: number, kind: string) => boolean {
  const taken = new Map<string, Set<number>>();
  return (x, kind) => {
    const own = taken.get(kind) ?? new Set();
    taken.set(kind, own);
    const before = own.size;
    return own.add(Math.floor(x)).size > before;
  };
}

/** `no. 5 dropped`, `caption dropped`; a byline is no news. */
function named(number: string, fate: 'dropped' | 'added', role: Role, { places, views }: Messages): string {
  if (role === 'byline') return '';
  const { relation } = places;
  return withoutHyphens(
    number === '' ? relation(fate, role) : `${views.strip.numbered(number)} ${relation(fate, 'body')}`,
  );
}

/** Where each sentence of a side stands on `width` units, in proportion to its letters; furniture is left out. */
export function spotsOf(layout: RowLayout, side: SideName, width: number): readonly (Spot | undefined)[] {
  const story: Story = layout.comparison[side];
  const furniture = new Set(layout.furniture[side]);
  const lengthOf = (index: number) => (story.sentences[index]?.end ?? 0) - (story.sentences[index]?.start ?? 0);
  const shown: number[] = [];
  let total = 0;
  for (let index = 0; index < story.sentences.length; index++) {
    if (furniture.has(index)) continue;
    shown.push(index);
    total += lengthOf(index);
  }
  // Long stories lose the gaps between their bars before the bars lose their width.
  const gap = Math.min(3, width / shown.length / 4);
  const unit = (width - gap * (shown.length - 1)) / total;
  const spots = new Array<Spot | undefined>(story.sentences.length);
  let x = 0;
  for (const index of shown) {
    const own = lengthOf(index) * unit;
    spots[index] = { x, width: own };
    x += own + gap;
  }
  return spots;
}

function r(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Sentences thinner than this are drawn as one stroke with their neighbours. */
const THIN = 0.75;

/** One spot for both, where they are thin neighbours; null where each must be seen by itself. */
function join(last: Spot, next: Spot): Spot | null {
  const apart = next.x - last.x - last.width;
  if (next.width >= THIN || apart < -THIN || apart > THIN / 2) return null;
  return { x: last.x, width: Math.max(last.width, next.x + next.width - last.x) };
}

function joinPairs(last: { from: Spot; to: Spot }, next: { from: Spot; to: Spot }): { from: Spot; to: Spot } | null {
  const from = join(last.from, next.from);
  const to = join(last.to, next.to);
  return from === null || to === null ? null : { from, to };
}

function put(strokes: Spot[], spot: Spot | undefined): void {
  const last = strokes.at(-1);
  if (spot === undefined) return;
  const joined = last === undefined ? null : join(last, spot);
  if (joined === null) strokes.push(spot);
  else strokes[strokes.length - 1] = joined;
}

function bar(spot: Spot, y: number): string {
  return `M${r(spot.x)} ${y}h${r(spot.width)}v${BAR}h${r(-spot.width)}z`;
}

function band(from: Spot, to: Spot): string {
  const top = TOP + BAR;
  const [a, b, c, d] = [r(from.x), r(to.x), r(to.x + to.width), r(from.x + from.width)];
  return `M${a} ${top}C${a} ${MIDDLE} ${b} ${MIDDLE} ${b} ${BOTTOM}L${c} ${BOTTOM}C${c} ${MIDDLE} ${d} ${MIDDLE} ${d} ${top}Z`;
}

function hull(sentences: readonly number[], spots: readonly (Spot | undefined)[]): Spot | null {
  if (sentences.length === 1) return spots[sentences[0] as number] ?? null;
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const sentence of sentences) {
    const spot = spots[sentence];
    if (spot === undefined) continue;
    start = Math.min(start, spot.x);
    end = Math.max(end, spot.x + spot.width);
  }
  return end < start ? null : { x: start, width: end - start };
}

function middle({ x, width }: Spot): number {
  return x + width / 2;
}

/** About the width of a label's text, at 11 pixels. */
const LETTER = 6.1;
/** At the end of the upper row stands the button that folds the strip away. */
const FOLD = 20;

function label({ text: word, title, middle: x, row, look }: Wanted, width: number): StripLabel {
  const text = word();
  const told = { text, title: title?.() ?? text, row, look };
  const half = (text.length * LETTER) / 2;
  const end = row === 'original' ? width - FOLD : width;
  if (x + half > end) return { ...told, x: end, anchor: 'end' };
  if (x - half < 0) return { ...told, x: 0, anchor: 'start' };
  return { ...told, x: r(x), anchor: 'middle' };
}

/** The space after the words `Original` and `Revision` at the start of their rows. */
const AFTER_ROW_NAME = 7;

/** A label that is told where there is room for it. */
interface Wanted {
  readonly text: () => string;
  /** What it says in full, where its text is less. */
  readonly title?: () => string;
  /** Where the middle of what it is told of stands. */
  readonly middle: number;
  readonly row: SideName;
  readonly look: StripLabel['look'];
}

/** Labels that do not run into each other; where two would, the first one stays. */
function roomy(wanted: readonly Wanted[], width: number, names: Readonly<Record<SideName, string>>): StripLabel[] {
  const kept: StripLabel[] = [];
  for (const row of ['original', 'revision'] as const) {
    let free = names[row].length * LETTER + AFTER_ROW_NAME;
    const sorted = wanted.filter((one) => one.row === row).sort((a, b) => a.middle - b.middle);
    for (const one of sorted) {
      // no label begins behind its middle: of very many only those are worded that there may be room for
      if (one.middle < free) continue;
      const item = label(one, width);
      if (item.text === '') continue;
      const length = item.text.length * LETTER;
      const start = item.anchor === 'end' ? item.x - length : item.anchor === 'start' ? item.x : item.x - length / 2;
      if (start < free || start + length > width + 1) continue;
      kept.push(item);
      free = start + length + 8;
    }
  }
  return kept;
}

function apart(positions: readonly number[]): number[] {
  const kept: number[] = [];
  for (const x of [...positions].sort((a, b) => a - b)) {
    if (x - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) >= SIGN_ROOM) kept.push(x);
  }
  return kept;
}

/** The strip in words. */
export function describeStrip({ comparison, furniture }: RowLayout, words: Messages['views']['strip']): string {
  const { links, moved } = comparison.summary;
  return words.all({
    sentences: comparison.original.sentences.length - furniture.original.length,
    moved,
    dropped: links.dropped,
    added: links.added,
  });
}
