/** Marks on the words that were found, in that part of the stories that is in the document. */
import type { SideName } from '#engine';
import { firstIndex } from '../model/lists.ts';
import type { RowLayout } from '../model/row-layout.ts';
import { indexLine, type LineOf, runsIn, sentencesOf, shownBy } from './map-matches.ts';
import type { Match } from './search.ts';

/** The names under which the style sheet knows the marks. */
const ALL = 'found';
const CURRENT = 'found-now';

/** Takes all marks away. */
export function clearMarks(): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete(ALL);
  CSS.highlights.delete(CURRENT);
}

/** What the marks are made from. */
interface Found {
  /** The element that the stories are in. */
  readonly view: HTMLElement;
  readonly layout: RowLayout;
  readonly lineOf: LineOf;
  readonly matches: readonly Match[];
  readonly current: Match | null;
}

/** Marks the matches; tells the range that the current one begins with, where that is in the document. */
export function mark({ view, layout, lineOf, matches, current }: Found): Range | null {
  const { comparison } = layout;
  const ranges: Range[] = [];
  const now: Range[] = [];
  let first: Range | null = null;
  const put = (match: Match, range: Range | null, begins: boolean) => {
    if (range === null) return;
    if (match !== current) ranges.push(range);
    else now.push(range);
    if (match === current && begins) first ??= range;
  };
  const { bySentence, byLink } = grouped(layout, matches);
  for (const element of view.querySelectorAll<HTMLElement>('[data-sentence]')) {
    const side = element.dataset.side as SideName;
    const own = bySentence.get(`${side} ${element.dataset.sentence}`);
    const sentence = comparison[side].sentences[Number(element.dataset.sentence)];
    if (own === undefined || sentence === undefined) continue;
    const words = wordsOf(element);
    for (const match of own) {
      const [start, end] = [Math.max(match.start, sentence.start), Math.min(match.end, sentence.end)];
      put(match, rangeIn(words, start - sentence.start, end - sentence.start), start === match.start);
    }
  }
  for (const box of view.querySelectorAll<HTMLElement>('[data-text]')) {
    const words = wordsOf(box);
    for (const match of matches)
      if (match.side === box.dataset.text) put(match, rangeIn(words, match.start, match.end), true);
  }
  for (const element of view.querySelectorAll<HTMLElement>('[role="group"][data-kind]')) {
    const index = Number(element.id.slice('link-'.length));
    const link = comparison.links[index];
    const own = byLink.get(index);
    const text = element.querySelector<HTMLElement>('[data-line]');
    if (own === undefined || link === undefined || text === null) continue;
    const words = wordsOf(text);
    const line = indexLine(lineOf(index));
    const shown = shownBy(comparison, link);
    for (const match of own)
      for (const [order, { from, to }] of runsIn(line, shown(match)).entries())
        put(match, rangeIn(words, from, to), order === 0 && match.link === index);
  }
  if ('highlights' in CSS) {
    CSS.highlights.set(ALL, new Highlight(...ranges));
    CSS.highlights.set(CURRENT, new Highlight(...now));
  }
  return first;
}

/** The matches by each sentence and each link that they have a part in. */
function grouped({ comparison, linkOf }: RowLayout, matches: readonly Match[]) {
  const bySentence = new Map<string, Match[]>();
  const byLink = new Map<number, Match[]>();
  for (const match of matches) {
    const { side } = match;
    for (const sentence of sentencesOf(comparison[side].sentences, match.sentence, match.end)) {
      add(bySentence, `${side} ${sentence}`, match);
      const link = linkOf[side][sentence];
      if (link !== undefined) add(byLink, link, match);
    }
  }
  return { bySentence, byLink };
}

function add<K>(groups: Map<K, Match[]>, key: K, match: Match): void {
  const own = groups.get(key);
  if (own === undefined) groups.set(key, [match]);
  // A line has several sentences of one match at times.
  else if (own.at(-1) !== match) own.push(match);
}

/** Text nodes that make a text together, and where each ends in it. */
interface Words {
  readonly nodes: readonly Text[];
  readonly ends: readonly number[];
}

function wordsOf(element: HTMLElement): Words {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const [nodes, ends]: [Text[], number[]] = [[], []];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    nodes.push(node);
    ends.push((ends.at(-1) ?? 0) + node.length);
  }
  return { nodes, ends };
}

/** The range of characters `start` to `end` of the text that the nodes make together. */
function rangeIn({ nodes, ends }: Words, start: number, end: number): Range | null {
  const opening = firstIndex(nodes.length, (index) => (ends[index] as number) > start);
  if (opening === nodes.length) return null;
  // A text that is typed at may have become shorter since.
  const closing = Math.min(
    nodes.length - 1,
    firstIndex(nodes.length, (index) => (ends[index] as number) >= end),
  );
  const range = document.createRange();
  const within = (index: number, at: number) => {
    const node = nodes[index] as Text;
    return [node, Math.min(node.length, Math.max(0, at - (ends[index] as number) + node.length))] as const;
  };
  range.setStart(...within(opening, start));
  range.setEnd(...within(Math.max(opening, closing), end));
  return range;
}
