/** One side's running text as a column: its paragraphs, and where each sentence stands in it. */
import type { Sentence, SideName } from '#engine';
import type { RowLayout } from '../model/row-layout.ts';
import type { Heights } from '../ui/heights.ts';
import type { WindowedHandle } from '../ui/windowed.tsx';

/** Where a sentence stands in its column, in pixels. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
}

/** A paragraph's sentences, by index; furniture is left out. */
export type Paragraph = readonly number[];

/** A paragraph of more sentences or letters, longer than any of a newspaper, is drawn in parts. */
const MOST_SENTENCES = 60;
const MOST_LETTERS = 12_000;

/** The paragraphs of a side as it was published; very long ones in parts. */
function paragraphsOf(layout: RowLayout, side: SideName): readonly Paragraph[] {
  const furniture = new Set(layout.furniture[side]);
  const paragraphs: number[][] = [];
  let last: Sentence | null = null;
  let start = 0;
  for (const [index, sentence] of layout.comparison[side].sentences.entries()) {
    if (furniture.has(index)) continue;
    const isNew = last === null || sentence.paragraph !== last.paragraph || sentence.role !== last.role;
    if (isNew || paragraphs.at(-1)?.length === MOST_SENTENCES || sentence.end - start > MOST_LETTERS) {
      paragraphs.push([]);
      start = sentence.start;
    }
    paragraphs.at(-1)?.push(index);
    last = sentence;
  }
  return paragraphs;
}

export type Column = ReturnType<typeof columnOf>;

/** A sentence keeps this far from the edges of its box, so that two boxes never touch. */
const INSET = 2;

/** A column that nothing has been read of yet. */
export function columnOf(layout: RowLayout, side: SideName) {
  const paragraphs = paragraphsOf(layout, side);
  const { sentences } = layout.comparison[side];
  const owner = new Int32Array(sentences.length).fill(-1);
  for (const [paragraph, indices] of paragraphs.entries()) for (const index of indices) owner[index] = paragraph;
  /** By sentence, below the paragraph's upper edge; not a number before it was read. */
  const tops = new Float32Array(sentences.length).fill(Number.NaN);
  const bottoms = new Float32Array(sentences.length);
  let read: Heights | null = null;
  let lead = 0;
  let total = 0;
  /** A sentence that was never drawn stands in its paragraph where its letters come in the paragraph's letters. */
  const estimateEdge = (sentence: number, edge: 'start' | 'end') => {
    const heights = read as Heights;
    const paragraph = owner[sentence] as number;
    const indices = paragraphs[paragraph] as Paragraph;
    const start = sentences[indices[0] ?? -1]?.start ?? 0;
    const letters = Math.max(1, (sentences[indices.at(-1) ?? -1]?.end ?? 1) - start);
    const share = ((sentences[sentence]?.[edge] ?? start) - start) / letters;
    return lead + heights.topOf(paragraph) + heights.heightOf(paragraph) * share;
  };
  const topOf = (sentence: number) => {
    const paragraph = owner[sentence] ?? -1;
    if (paragraph < 0 || read === null) return Number.NaN;
    const own = tops[sentence] as number;
    return Number.isNaN(own) ? estimateEdge(sentence, 'start') : lead + read.topOf(paragraph) + own;
  };
  return {
    paragraphs,
    /** The paragraph of a sentence; -1 for furniture. */
    paragraphOf: (sentence: number) => owner[sentence] ?? -1,
    /** Reads anew where the sentences of the drawn paragraphs stand. */
    read: (handle: WindowedHandle) => {
      const heights = handle.heights();
      const start = handle.start();
      const column = start?.parentElement;
      if (heights === null || start === null || !column) return;
      // Another width wraps every line anew.
      if (heights !== read) tops.fill(Number.NaN);
      read = heights;
      lead = start.offsetTop;
      total = column.offsetHeight;
      for (const [row, paragraph] of handle.rows()) {
        if (!(row instanceof HTMLElement)) continue;
        const top = row.offsetTop + row.offsetHeight - heights.heightOf(paragraph);
        for (const span of row.querySelectorAll<HTMLElement>('[data-sentence]')) {
          const from = span.offsetTop - top;
          const sentence = Number(span.dataset.sentence);
          tops[sentence] = from + INSET;
          bottoms[sentence] = from + span.offsetHeight - INSET;
        }
      }
    },
    /** Where a sentence stands, in pixels below the column's top: read, or estimated before it was ever drawn. */
    boxOf: (sentence: number) => {
      const top = topOf(sentence);
      if (Number.isNaN(top)) return undefined;
      const own = tops[sentence] as number;
      return {
        top,
        bottom: Number.isNaN(own) ? estimateEdge(sentence, 'end') : top - own + (bottoms[sentence] as number),
      };
    },
    /** The same box's upper edge; not a number where there is none. */
    topOf,
    /** The column's height. */
    height: () => total,
  };
}
