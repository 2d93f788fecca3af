/** Marks on the words that were found, in that part of the stories that is in the document. */
import type { Desk, SideName } from '../model/desk.ts';
import { find, fold, type Match } from './search.ts';

/** The names under which the style sheet knows the marks. */
const ALL = 'found';
const CURRENT = 'found-now';

/** Takes all marks away. */
export function clearMarks(): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete(ALL);
  CSS.highlights.delete(CURRENT);
}

/** Marks the matches; tells the range of the current one, where its words are in the document. */
export function mark(desk: Desk, query: string, matches: readonly Match[], current: Match | null): Range | null {
  const comparison = document.querySelector('.comparison');
  if (comparison === null) return null;
  const groups = new Map<string, Match[]>();
  for (const match of matches) {
    const key = `${match.side} ${match.sentence}`;
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [match]);
    else own.push(match);
  }
  const ranges: Range[] = [];
  let now: Range | null = null;
  const put = (match: Match, range: Range | null) => {
    if (range === null) return;
    if (match === current) now = range;
    else ranges.push(range);
  };
  for (const element of comparison.querySelectorAll<HTMLElement>('[data-sentence]')) {
    const side = element.dataset.side as SideName;
    const own = groups.get(`${side} ${element.dataset.sentence}`);
    const sentence = desk.comparison[side].sentences[Number(element.dataset.sentence)];
    if (own === undefined || sentence === undefined) continue;
    const words = wordsOf(element, () => true);
    for (const match of own) put(match, rangeIn(words, match.start - sentence.start, match.end - sentence.start));
  }
  for (const box of comparison.querySelectorAll<HTMLElement>('[data-text]')) {
    const words = wordsOf(box, () => true);
    for (const match of matches)
      if (match.side === box.dataset.text) put(match, rangeIn(words, match.start, match.end));
  }
  for (const line of comparison.querySelectorAll<HTMLElement>('.rl[data-kind]')) {
    for (const side of ['original', 'revision'] as const) markLine(line, side, query, matches, put);
  }
  if ('highlights' in CSS) {
    CSS.highlights.set(ALL, new Highlight(...ranges));
    CSS.highlights.set(CURRENT, new Highlight(...(now === null ? [] : [now])));
  }
  return now;
}

/** A line of the redline is two readings in one: each is searched for itself. */
function markLine(
  line: HTMLElement,
  side: SideName,
  query: string,
  matches: readonly Match[],
  put: (match: Match, range: Range | null) => void,
): void {
  const link = Number(line.id.slice('link-'.length));
  const own = matches.filter((match) => match.link === link && match.side === side);
  const text = line.querySelector<HTMLElement>('.rl__t');
  if (own.length === 0 || text === null) return;
  const other = side === 'original' ? 'INS' : 'DEL';
  const words = wordsOf(text, (node) => node.parentElement?.closest('ins, del')?.tagName !== other);
  const all = find(fold(words.map(({ data }) => data).join('')), query).map(({ start, end }) =>
    rangeIn(words, start, end),
  );
  // Of the original's reading only what is struck may be asked for: the rest is the revision's.
  const found = all.length === own.length ? all : all.filter((range) => range !== null && isStruck(range, words));
  for (const [index, match] of own.entries()) put(match, found[index] ?? null);
}

function isStruck(range: Range, words: readonly Text[]): boolean {
  return words.some((node) => node.parentElement?.closest('del') != null && range.intersectsNode(node));
}

function wordsOf(element: HTMLElement, wanted: (node: Text) => boolean): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && wanted(node)) found.push(node);
  }
  return found;
}

/** The range of characters `start` to `end` of the text that the nodes make together. */
function rangeIn(nodes: readonly Text[], start: number, end: number): Range | null {
  const range = document.createRange();
  let done = 0;
  let begun = false;
  let last: Text | null = null;
  for (const node of nodes) {
    const next = done + node.length;
    if (!begun && start < next) {
      range.setStart(node, Math.max(0, start - done));
      begun = true;
    }
    if (begun) last = node;
    if (begun && end <= next) {
      range.setEnd(node, end - done);
      return range;
    }
    done = next;
  }
  // The words go on in the next sentence: their beginning is marked.
  if (last === null) return null;
  range.setEnd(last, last.length);
  return range;
}
