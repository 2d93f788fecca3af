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

/** Lays out a comparison, once. Linear in its size. */
export function layOutRows(comparison: Comparison): RowLayout {
  const layout = laidOut.get(comparison) ?? layOut(comparison);
  laidOut.set(comparison, layout);
  return layout;
}

function layOut(comparison: Comparison): RowLayout {
  const { links } = comparison;
  const relations = links.map(relationOf);
  const furnitureLinks = new Set(links.flatMap((link, index) => (isFurniture(comparison, link) ? [index] : [])));
  const rows = layRows(comparison, furnitureLinks);
  const inReports = tellsReports(comparison);
  const isStep = (link: number) =>
    inReports
      ? relations[link] !== 'dropped' && relations[link] !== 'added'
      : relations[link] !== 'unchanged' && isNews(comparison, links[link] as Link);
  return {
    comparison,
    inReports,
    rows,
    relations,
    changes: rows.filter(({ link, stub }) => !stub && isStep(link)).map((row) => row.link),
    numbers: {
      original: sentenceNumbers(comparison.original.sentences),
      revision: sentenceNumbers(comparison.revision.sentences),
    },
    linkOf: { original: linksBySentence(comparison, 'original'), revision: linksBySentence(comparison, 'revision') },
    furniture: {
      original: furnitureOf(comparison, furnitureLinks, 'original'),
      revision: furnitureOf(comparison, furnitureLinks, 'revision'),
    },
    heavy: editedShare(comparison) > HEAVY_SHARE,
  };
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

function linksBySentence({ links, ...sides }: Comparison, side: SideName): number[] {
  const found = new Array<number>(sides[side].sentences.length).fill(-1);
  for (const [index, link] of links.entries()) for (const sentence of link[side]) found[sentence] = index;
  return found;
}

/** The links as they come, each moved one announced by a stub after the row that stood before it in the original. */
function layRows(comparison: Comparison, furniture: ReadonlySet<number>): Row[] {
  const { links } = comparison;
  const stubsAfter = new Map<number, number[]>();
  const byOriginal = linksBySentence(comparison, 'original');
  // The nearest sentence before each that neither moved nor is furniture: its row is followed by the stubs.
  const hosts: number[] = [];
  let host = -1;
  for (const index of byOriginal) {
    hosts.push(host);
    if (index >= 0 && !links[index]?.moved && !furniture.has(index)) host = index;
  }
  for (const [index, link] of links.entries()) {
    const first = link.original[0];
    if (!link.moved || first === undefined || furniture.has(index)) continue;
    addTo(stubsAfter, hosts[first] ?? -1, index);
  }
  const rows: Row[] = [];
  const paragraph: Record<SideName, number> = { original: -1, revision: -1 };
  const push = (link: number, stub: boolean) => {
    const original = paragraphOf(comparison, links[link], 'original');
    const revision = paragraphOf(comparison, links[link], 'revision');
    const side: SideName = stub || revision === null ? 'original' : 'revision';
    const here = side === 'original' ? original : revision;
    rows.push({ link, stub, opensParagraph: here !== null && here !== paragraph[side] });
    if (stub) return;
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
  for (const [index] of links.entries()) {
    if (!furniture.has(index)) push(index, false);
    pushStubs(index);
  }
  return rows;
}

function paragraphOf(comparison: Comparison, link: Link | undefined, side: SideName): number | null {
  return comparison[side].sentences[link?.[side][0] ?? -1]?.paragraph ?? null;
}

/** The share of letters under a mark among all linked sentences: whole dropped and added ones say nothing about it. */
function editedShare({ links, original, revision }: Comparison): number {
  let edited = 0;
  let all = 0;
  for (const link of links) {
    if (link.kind === 'dropped' || link.kind === 'added') continue;
    for (const index of link.original) all += lengthOf(original.sentences[index]);
    for (const index of link.revision) all += lengthOf(revision.sentences[index]);
    for (const edit of link.edits) {
      if (isTypographic(edit)) continue;
      edited += edit.original[1] - edit.original[0] + edit.revision[1] - edit.revision[0];
    }
  }
  return all === 0 ? 0 : edited / all;
}

function lengthOf(sentence: { readonly start: number; readonly end: number } | undefined): number {
  return sentence === undefined ? 0 : sentence.end - sentence.start;
}
