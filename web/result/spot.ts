/** The sentence that the reader has before them, in whatever it is drawn: rows, columns, a redline, or texts to be typed at. */
import type { SideName } from '#engine';
import { mapPosition } from '../model/map-positions.ts';
import { BY_WEIGHT, type RowLayout, SIDES } from '../model/row-layout.ts';
import { edgesOf, HIDDEN } from './in-view.ts';

/** A sentence in view: where it begins in which text, and where its first line stands in the window, in pixels. */
export interface Spot {
  readonly side: SideName;
  readonly at: number;
  readonly text: string;
  readonly top: number;
}

/** A sentence that was held, and where it came to stand: not quite where it was to, under heads that are higher. */
export interface HeldBefore {
  readonly spot: Spot;
  readonly stood: number;
}

/**
 * The sentence to hold while something else is drawn: the one with the caret, else that of the chosen link, where it is
 * in view; else the one that was held last, if it stands where it was put; else the first that begins in view, of the
 * revision where it has one there.
 */
export function spotInView(
  main: HTMLElement,
  layout: RowLayout,
  link: number | undefined,
  last: HeldBefore | null = null,
): Spot | null {
  const { top, bottom } = edgesOf(main);
  const isIn = (spot: Spot | null) => spot !== null && spot.top >= top - HIDDEN && spot.top < bottom;
  const caret = caretSpot(main, layout);
  if (isIn(caret)) return caret;
  for (const side of BY_WEIGHT) {
    const sentence = layout.comparison.links[link ?? -1]?.[side][0];
    const spot = sentence === undefined ? null : spotOf(main, layout, side, sentence);
    if (isIn(spot)) return spot;
  }
  if (last !== null && Math.abs((topOfSpot(main, layout, last.spot) ?? Number.NaN) - last.stood) < 1) return last.spot;
  for (const side of BY_WEIGHT) {
    const box = boxOf(main, side);
    const spot = box === null ? firstDrawn(main, layout, side, isIn) : firstTyped(box, layout, side, top);
    if (isIn(spot)) return spot;
  }
  return null;
}

/** Where the first line of a sentence of the past stands now, in what was made of its text; null where it is not drawn. */
export function topOfSpot(main: HTMLElement, layout: RowLayout, { side, at, text }: Spot): number | null {
  const box = boxOf(main, side);
  if (box !== null) return topIn(box, mapped(at, text, textIn(box)));
  const { sentences, text: now } = layout.comparison[side];
  const place = mapped(at, text, now);
  const sentence = sentences.findIndex(({ end }) => end > place);
  const top = topOfSentence(main, side, sentence);
  if (top !== null) return top;
  // a phone shows a sentence that both have once, and one column at a time
  const other = SIDES.find((own) => own !== side) as SideName;
  const link = layout.comparison.links[layout.linkOf[side][sentence] ?? -1];
  return topOfSentence(main, other, link?.[other][0] ?? -1);
}

/** The link that a sentence of the past is in now; undefined where it is gone. */
export function linkOfSpot({ comparison, linkOf }: RowLayout, { side, at, text }: Spot): number | undefined {
  const place = mapped(at, text, comparison[side].text);
  return linkOf[side][comparison[side].sentences.findIndex(({ end }) => end > place)];
}

const mapped = (at: number, before: string, after: string) => (before === after ? at : mapPosition(at, before, after));

const boxOf = (main: HTMLElement, side: SideName) => main.querySelector<HTMLElement>(`[data-text="${side}"]`);

const textIn = (box: HTMLElement) => (box.firstChild instanceof Text ? box.firstChild.data : '');

function caretSpot(main: HTMLElement, layout: RowLayout): Spot | null {
  const { anchorNode = null, anchorOffset = 0 } = document.getSelection() ?? {};
  const side = SIDES.find((own) => boxOf(main, own)?.contains(anchorNode));
  const box = side === undefined ? null : boxOf(main, side);
  if (side === undefined || box === null || document.activeElement !== box) return null;
  const starts = startsIn(box, layout, side);
  const start = starts.findLast((one) => one <= anchorOffset);
  return start === undefined ? null : spotIn(box, side, start);
}

function spotOf(main: HTMLElement, layout: RowLayout, side: SideName, sentence: number): Spot | null {
  const box = boxOf(main, side);
  if (box !== null) return spotIn(box, side, startsIn(box, layout, side)[sentence] ?? 0);
  const { text, sentences } = layout.comparison[side];
  const top = topOfSentence(main, side, sentence);
  return top === null ? null : { side, at: sentences[sentence]?.start ?? 0, text, top };
}

/** Where sentences begin in a text that is typed at; the answer may be some letters behind it. */
function startsIn(box: HTMLElement, layout: RowLayout, side: SideName): number[] {
  const { text, sentences } = layout.comparison[side];
  const now = textIn(box);
  return sentences.map(({ start }) => mapped(start, text, now));
}

function spotIn(box: HTMLElement, side: SideName, at: number): Spot | null {
  const top = topIn(box, at);
  return top === null ? null : { side, at, text: textIn(box), top };
}

/** The first sentence of a text that is typed at that begins below the edge; its sentences stand in order. */
function firstTyped(box: HTMLElement, layout: RowLayout, side: SideName, edge: number): Spot | null {
  const starts = startsIn(box, layout, side);
  let [from, to] = [0, starts.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((topIn(box, starts[middle] ?? 0) ?? 0) < edge - HIDDEN) from = middle + 1;
    else to = middle;
  }
  return from === starts.length ? null : spotIn(box, side, starts[from] ?? 0);
}

function firstDrawn(main: HTMLElement, layout: RowLayout, side: SideName, isIn: (spot: Spot) => boolean): Spot | null {
  const { text, sentences } = layout.comparison[side];
  for (const element of main.querySelectorAll<HTMLElement>(drawnOf(side))) {
    const top = firstLineOf(element);
    const own = element.dataset.sentence ?? element.parentElement?.dataset[side]?.split(' ')[0];
    const spot = { side, at: sentences[Number(own)]?.start ?? 0, text, top: top ?? 0 };
    if (top !== null && isIn(spot)) return spot;
  }
  return null;
}

/** What draws sentences of a side: by itself, or as the line of a redline. */
const drawnOf = (side: SideName, sentence?: number) =>
  sentence === undefined
    ? `[data-side="${side}"][data-sentence], [data-${side}]:not([data-${side}=""]) > [data-line]`
    : `[data-side="${side}"][data-sentence="${sentence}"], [data-${side}~="${sentence}"] > [data-line]`;

function topOfSentence(main: HTMLElement, side: SideName, sentence: number): number | null {
  const element = sentence < 0 ? null : main.querySelector<HTMLElement>(drawnOf(side, sentence));
  return element && firstLineOf(element);
}

/** The top of the first letter: a seal that stands before it is of another height. */
function firstLineOf(element: HTMLElement): number | null {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (node instanceof Text && node.data.trim() !== '' && !node.parentElement?.closest('.glue'))
      return topOfLetter(node, node.data.search(/\S/));
  }
  return null;
}

function topIn(box: HTMLElement, at: number): number | null {
  const node = box.firstChild;
  return node instanceof Text ? topOfLetter(node, Math.min(at, Math.max(0, node.length - 1))) : null;
}

function topOfLetter(node: Text, at: number): number | null {
  const range = new Range();
  range.setStart(node, at);
  range.setEnd(node, Math.min(at + 1, node.length));
  return range.getClientRects()[0]?.top ?? null;
}
