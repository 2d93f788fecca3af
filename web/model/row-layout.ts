/** The answer, laid out for the page: rows in reading order, sentence numbers, and what counts as a change. */
import {
  type Comparison,
  isFurniture,
  isNews,
  isTypographic,
  type Link,
  type SideName,
  sentenceNumbers,
  shapeOf,
  tellsReports,
} from '#engine';
import { addTo, firstIndex } from './lists.ts';

export const SIDES: readonly SideName[] = ['original', 'revision'];
/** The revision before the original: it is what is worked at. */
export const BY_WEIGHT: readonly SideName[] = ['revision', 'original'];

/** How the two sides of a row stand to each other: what the glyph between them says. */
export type RowRelation =
  | 'unchanged'
  | 'typography'
  | 'reworded'
  | 'split'
  | 'merge'
  | 'regroup'
  | 'moved'
  | 'dropped'
  | 'added';

export interface Row {
  /** Index into the comparison's links. */
  readonly link: number;
  /** A stub stands where a moved sentence used to be; its text is in the link's own row. */
  readonly stub: boolean;
  /** Whether a paragraph begins here, in the revision where the row has one. */
  readonly opensParagraph: boolean;
}

export interface RowLayout {
  readonly comparison: Comparison;
  /** Whether the two are told side by side, as reports of one event (`two-reports.ts` lays their rows). */
  readonly inReports: boolean;
  readonly rows: readonly Row[];
  /** The row of every link, its stub aside; -1 for furniture. */
  readonly rowOf: readonly number[];
  /** Links that are no mere copies and news, in the order of the rows; of two reports what both tell. */
  readonly changes: readonly number[];
  /** By link. */
  readonly relations: readonly RowRelation[];
  /** The number a reader would count, by sentence; null for headlines, captions and the like. */
  readonly numbers: Readonly<Record<SideName, readonly (number | null)[]>>;
  /** The link of every sentence. */
  readonly linkOf: Readonly<Record<SideName, readonly number[]>>;
  /** Sentences of page furniture, by side. */
  readonly furniture: Readonly<Record<SideName, readonly number[]>>;
  /** So much is reworded that the marks must step back for the text to stay readable. */
  readonly heavy: boolean;
}

/** Above this share of marked letters tints and thick lines would cover more of the page than they explain. */
const HEAVY_SHARE = 0.35;

const laidOut = new WeakMap<Comparison, RowLayout>();
/** The last layout of some links: what is set aside leaves quotes and facts, and the rows are the same. */
const laidOutLinks = new WeakMap<Comparison['links'], RowLayout>();

/** Work that can be put off: between two of its steps the page may do something else. */
export type Steps<Result> = Generator<undefined, Result>;

/** Rounds of a loop in one step: a few milliseconds. */
const STRETCH = 5000;

/** Lays out a comparison, once. Linear in its size. */
export function layOutRows(comparison: Comparison): RowLayout {
  const known = laidOut.get(comparison) ?? ofSameLinks(comparison);
  if (known !== undefined) return known;
  const steps = layOutInSteps(comparison);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps of some `stretch` rows each; `layOutRows` has the rows at once when all were taken. */
export function* layOutInSteps(comparison: Comparison, stretch = STRETCH): Steps<RowLayout> {
  const { links } = comparison;
  const relations: RowRelation[] = [];
  const furnitureLinks = new Set<number>();
  yield* inStretches(links, stretch, (link, index) => {
    relations.push(relationOf(link));
    if (isFurniture(comparison, link)) furnitureLinks.add(index);
  });
  const linkOf = {
    original: yield* linksBySentence(comparison, 'original', stretch),
    revision: yield* linksBySentence(comparison, 'revision', stretch),
  };
  const { rows, rowOf } = yield* layRows(comparison, furnitureLinks, linkOf.original, stretch);
  const inReports = tellsReports(comparison);
  const isStep = (link: number) =>
    inReports
      ? relations[link] !== 'dropped' && relations[link] !== 'added'
      : relations[link] !== 'unchanged' && isNews(comparison, links[link] as Link);
  const changes: number[] = [];
  yield* inStretches(rows, stretch, ({ link, stub }) => {
    if (!stub && isStep(link)) changes.push(link);
  });
  const heavy = (yield* editedShare(comparison, stretch)) > HEAVY_SHARE;
  const layout: RowLayout = {
    ...{ comparison, inReports, rows, rowOf, relations, changes, linkOf, heavy },
    numbers: {
      original: sentenceNumbers(comparison.original.sentences),
      revision: sentenceNumbers(comparison.revision.sentences),
    },
    furniture: {
      original: furnitureOf(comparison, furnitureLinks, 'original'),
      revision: furnitureOf(comparison, furnitureLinks, 'revision'),
    },
  };
  laidOut.set(comparison, layout);
  laidOutLinks.set(links, layout);
  return layout;
}

function ofSameLinks(comparison: Comparison): RowLayout | undefined {
  const { links, original, revision } = comparison;
  const known = laidOutLinks.get(links);
  if (known === undefined || known.inReports !== tellsReports(comparison)) return undefined;
  if (known.comparison.original !== original || known.comparison.revision !== revision) return undefined;
  const layout = { ...known, comparison };
  laidOut.set(comparison, layout);
  return layout;
}

/** Goes through items in steps of some `stretch` each. */
export function* inStretches<Item>(
  items: readonly Item[],
  stretch: number,
  round: (item: Item, index: number) => void,
): Steps<void> {
  for (let index = 0; index < items.length; index++) {
    round(items[index] as Item, index);
    if ((index + 1) % stretch === 0) yield;
  }
}

/** The link whose sentence a position of a side's text stands in, or before; -1 behind all of them. */
export function linkAt({ comparison, linkOf }: RowLayout, side: SideName, at: number): number {
  const { sentences } = comparison[side];
  const sentence = firstIndex(sentences.length, (index) => (sentences[index]?.end ?? 0) > at);
  return linkOf[side][sentence] ?? -1;
}

function relationOf(link: Link): RowRelation {
  if (link.kind === 'dropped' || link.kind === 'added') return link.kind;
  if (link.moved) return 'moved';
  return shapeOf(link) ?? link.kind;
}

function furnitureOf({ links }: Comparison, among: ReadonlySet<number>, side: SideName): number[] {
  return [...among].flatMap((link) => [...(links[link]?.[side] ?? [])]).sort((a, b) => a - b);
}

/** The link of each sentence of a side, in steps of some `stretch` links each; -1 where there is none. */
export function* linksBySentence(
  { links, ...sides }: Comparison,
  side: SideName,
  stretch: number = STRETCH,
): Steps<number[]> {
  const found = new Array<number>(sides[side].sentences.length).fill(-1);
  yield* inStretches(links, stretch, (link, index) => {
    for (const sentence of link[side]) found[sentence] = index;
  });
  return found;
}

/** The links as they come, each moved one announced by a stub after the row that stood before it in the original. */
function* layRows(
  comparison: Comparison,
  furniture: ReadonlySet<number>,
  byOriginal: readonly number[],
  stretch: number,
): Steps<Pick<RowLayout, 'rows' | 'rowOf'>> {
  const { links } = comparison;
  const stubsAfter = new Map<number, number[]>();
  // The nearest sentence before each that neither moved nor is furniture: its row is followed by the stubs.
  const hosts: number[] = [];
  let host = -1;
  yield* inStretches(byOriginal, stretch, (index) => {
    hosts.push(host);
    if (index >= 0 && !links[index]?.moved && !furniture.has(index)) host = index;
  });
  yield* inStretches(links, stretch, (link, index) => {
    const first = link.original[0];
    if (!link.moved || first === undefined || furniture.has(index)) return;
    addTo(stubsAfter, hosts[first] ?? -1, index);
  });
  const rows: Row[] = [];
  const rowOf = new Array<number>(links.length).fill(-1);
  const paragraph: Record<SideName, number> = { original: -1, revision: -1 };
  const push = (link: number, stub: boolean) => {
    const original = paragraphOf(comparison, links[link], 'original');
    const revision = paragraphOf(comparison, links[link], 'revision');
    const side: SideName = stub || revision === null ? 'original' : 'revision';
    const here = side === 'original' ? original : revision;
    rows.push({ link, stub, opensParagraph: here !== null && here !== paragraph[side] });
    if (stub) return;
    rowOf[link] = rows.length - 1;
    paragraph.original = original ?? paragraph.original;
    paragraph.revision = revision ?? paragraph.revision;
  };
  const pushStubs = (host: number) => {
    const stubs = stubsAfter.get(host) ?? [];
    for (const link of [...stubs].sort((a, b) => (links[a]?.original[0] ?? 0) - (links[b]?.original[0] ?? 0))) {
      push(link, true);
    }
  };
  pushStubs(-1);
  yield* inStretches(links, stretch, (_, index) => {
    if (!furniture.has(index)) push(index, false);
    pushStubs(index);
  });
  return { rows, rowOf };
}

function paragraphOf(comparison: Comparison, link: Link | undefined, side: SideName): number | null {
  return comparison[side].sentences[link?.[side][0] ?? -1]?.paragraph ?? null;
}

/** The share of letters under a mark among all linked sentences: whole dropped and added ones say nothing about it. */
function* editedShare({ links, original, revision }: Comparison, stretch: number): Steps<number> {
  let edited = 0;
  let all = 0;
  yield* inStretches(links, stretch, (link) => {
    if (link.kind === 'dropped' || link.kind === 'added') return;
    for (const index of link.original) all += lengthOf(original.sentences[index]);
    for (const index of link.revision) all += lengthOf(revision.sentences[index]);
    for (const edit of link.edits) {
      if (isTypographic(edit)) continue;
      edited += edit.original[1] - edit.original[0] + edit.revision[1] - edit.revision[0];
    }
  });
  return all === 0 ? 0 : edited / all;
}

function lengthOf(sentence: { readonly start: number; readonly end: number } | undefined): number {
  return sentence === undefined ? 0 : sentence.end - sentence.start;
}
