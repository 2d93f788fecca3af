/** One side's running text as a column: its paragraphs, and where each sentence stands in it. */
import type { Sentence } from '#engine';
import type { Desk, SideName } from '../model/desk.ts';
import type { Heights } from '../ui/heights.ts';
import type { WindowedHandle } from '../ui/windowed.tsx';
import type { Box } from './connectors.tsx';

/** A paragraph's sentences, by index; furniture is left out. */
export type Paragraph = readonly number[];

/** The paragraphs of a side as it was published. */
function paragraphsOf(desk: Desk, side: SideName): readonly Paragraph[] {
  const furniture = new Set(desk.furniture[side]);
  const paragraphs: number[][] = [];
  let last: Sentence | null = null;
  for (const [index, sentence] of desk.comparison[side].sentences.entries()) {
    if (furniture.has(index)) continue;
    if (last === null || sentence.paragraph !== last.paragraph || sentence.role !== last.role) paragraphs.push([]);
    paragraphs.at(-1)?.push(index);
    last = sentence;
  }
  return paragraphs;
}

export interface Column {
  readonly paragraphs: readonly Paragraph[];
  /** The paragraph of a sentence; -1 for furniture. */
  readonly paragraphOf: (sentence: number) => number;
  /** Reads anew where the sentences of the drawn paragraphs stand. */
  readonly read: (list: WindowedHandle) => void;
  /** Where a sentence stands, in pixels below the column's top: read, or guessed before it was ever drawn. */
  readonly boxOf: (sentence: number) => Box | undefined;
  /** The column's height. */
  readonly height: () => number;
}

/** A sentence keeps this far from the edges of its box, so that two boxes never touch. */
const INSET = 2;

/** A column that nothing has been read of yet. */
export function columnOf(desk: Desk, side: SideName): Column {
  const paragraphs = paragraphsOf(desk, side);
  const { sentences } = desk.comparison[side];
  const owner = new Int32Array(sentences.length).fill(-1);
  for (const [paragraph, indices] of paragraphs.entries()) for (const index of indices) owner[index] = paragraph;
  /** By sentence, below the paragraph's upper edge. */
  const known = new Map<number, Box>();
  let list: WindowedHandle | null = null;
  let read: Heights | null = null;
  let lead = 0;
  let total = 0;
  return {
    paragraphs,
    paragraphOf: (sentence) => owner[sentence] ?? -1,
    read: (handle) => {
      list = handle;
      const heights = handle.heights();
      const start = handle.start();
      const column = start?.parentElement;
      if (heights === null || start === null || !column) return;
      // Another width wraps every line anew.
      if (heights !== read) known.clear();
      read = heights;
      lead = start.offsetTop;
      total = column.offsetHeight;
      for (const [row, paragraph] of handle.rows()) {
        if (!(row instanceof HTMLElement)) continue;
        const top = row.offsetTop + row.offsetHeight - heights.heightOf(paragraph);
        for (const span of row.querySelectorAll<HTMLElement>('[data-sentence]')) {
          const from = span.offsetTop - top;
          known.set(Number(span.dataset.sentence), { top: from + INSET, bottom: from + span.offsetHeight - INSET });
        }
      }
    },
    boxOf: (sentence) => {
      const paragraph = owner[sentence] ?? -1;
      const heights = list?.heights() ?? null;
      if (paragraph < 0 || heights === null) return undefined;
      const top = lead + heights.topOf(paragraph);
      const box = known.get(sentence);
      if (box !== undefined) return { top: top + box.top, bottom: top + box.bottom };
      return guessBox(sentences, paragraphs[paragraph] as Paragraph, sentence, top, heights.heightOf(paragraph));
    },
    height: () => total,
  };
}

/** A sentence that was never drawn stands in its paragraph where its letters come in the paragraph's letters. */
function guessBox(
  sentences: readonly Sentence[],
  paragraph: Paragraph,
  sentence: number,
  top: number,
  height: number,
): Box {
  const start = sentences[paragraph[0] ?? -1]?.start ?? 0;
  const letters = Math.max(1, (sentences[paragraph.at(-1) ?? -1]?.end ?? 1) - start);
  const own = sentences[sentence];
  const at = (position: number) => top + (height * (position - start)) / letters;
  return { top: at(own?.start ?? start), bottom: at(own?.end ?? start) };
}
