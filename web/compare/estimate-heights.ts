/** About how tall a row will be, before it is drawn: only what has been drawn is measured. */
import { isTypographic, type SideName } from '#engine';

import { roleOf } from '../model/places.ts';
import type { Row, RowLayout } from '../model/row-layout.ts';
import { type ReportsRow, reportsRows } from '../model/two-reports.ts';

/** A line of the story's type: how many letters it holds, and its height in pixels. */
interface Line {
  readonly letters: number;
  readonly height: number;
}

/** The mean width of a letter of the story's face, in its size; signs that stand for a syllable or a word are square. */
const LETTER = 0.46;
const SQUARE = /^(?:zh|ja|ko)\b/;
/** The narrowest column that is laid out as two. */
const NARROW = 640;

/** About how tall the rows of Aligned are. */
export function estimateAligned(layout: RowLayout): (index: number, width: number) => number {
  const { links } = layout.comparison;
  const lineOf = lines(layout, '--text-story');
  return (index, width) => {
    const row = layout.rows[index] as Row;
    const link = links[row.link];
    const apart = row.opensParagraph ? 16 : 10;
    if (row.stub || link === undefined) return lineOf('original', width).height + 22;
    const narrow = width < NARROW;
    const cell = Math.min(narrow ? width - 52 : (width - 76) / 2 - 40, 560);
    const original = tallOf(layout, 'original', link.original, lineOf('original', cell));
    const revision = tallOf(layout, 'revision', link.revision, lineOf('revision', cell));
    const frame = link.moved ? 20 : 0;
    return (narrow ? original + revision + 40 : Math.max(original, revision)) + apart + frame;
  };
}

/** About how tall the rows of two reports are: what one alone tells is folded after its first sentence. */
export function estimateReports(layout: RowLayout): (index: number, width: number) => number {
  const { links } = layout.comparison;
  const rows = reportsRows(layout);
  const lineOf = lines(layout, '--text-story');
  return (index, width) => {
    const row = rows[index] as ReportsRow;
    const narrow = width < NARROW;
    const cell = Math.min(narrow ? width - 52 : (width - 76) / 2 - 40, 560);
    const tall = (side: SideName, of: readonly number[], wide = cell) => {
      const sentences = of.flatMap((link) => links[link]?.[side] ?? []);
      return tallOf(layout, side, sentences, lineOf(side, wide));
    };
    if (row.kind === 'shared') return tall('original', row.links, Math.min(width - 40, 736)) + 48;
    const of = (side: SideName) => (row.kind === 'both' ? [row.link] : row[side].slice(0, 1));
    const sides = [tall('original', of('original')), tall('revision', of('revision'))] as const;
    return (narrow ? sides[0] + sides[1] + 40 : Math.max(...sides)) + (row.kind === 'own' ? 52 : 22);
  };
}

/** About how tall the lines of the redline are. */
export function estimateRedline(layout: RowLayout): (index: number, width: number) => number {
  const lineOf = lines(layout, '--text-proof');
  return (index, width) => {
    const row = layout.rows[index] as Row;
    const link = layout.comparison.links[row.link];
    const apart = row.opensParagraph ? 14 : 4;
    if (row.stub || link === undefined) return lineOf('original', width).height + apart;
    const side: SideName = link.revision.length === 0 ? 'original' : 'revision';
    const line = lineOf(side, Math.min(width - 64, 560));
    const own = link[side].reduce((sum, sentence) => sum + lengthOf(layout, side, sentence), 0);
    const gone = link.kind === 'dropped' || link.kind === 'added' ? 0 : deleted(layout, row.link);
    return rowsOf(own + gone, line) * line.height + apart + (roleOf(layout, link) === 'headline' ? 30 : 0);
  };
}

/** About how tall the paragraphs of a column are. */
export function estimateParagraphs(
  layout: RowLayout,
  side: SideName,
  paragraphs: readonly (readonly number[])[],
): (index: number, width: number) => number {
  const lineOf = lines(layout, '--text-story');
  return (index, width) => {
    const line = lineOf(side, Math.min(width, 560));
    const letters = (paragraphs[index] ?? []).reduce((sum, sentence) => sum + lengthOf(layout, side, sentence) + 1, 0);
    return rowsOf(letters, line) * line.height + 14;
  };
}

/** Each sentence begins on a line of its own. */
function tallOf(layout: RowLayout, side: SideName, sentences: readonly number[], line: Line): number {
  let rows = 0;
  for (const sentence of sentences) rows += rowsOf(lengthOf(layout, side, sentence), line);
  return rows * line.height;
}

function deleted(layout: RowLayout, link: number): number {
  let letters = 0;
  for (const edit of layout.comparison.links[link]?.edits ?? []) {
    if (!isTypographic(edit)) letters += edit.original[1] - edit.original[0] + 1;
  }
  return letters;
}

function lengthOf(layout: RowLayout, side: SideName, index: number): number {
  const sentence = layout.comparison[side].sentences[index];
  return sentence === undefined ? 0 : sentence.end - sentence.start;
}

function rowsOf(letters: number, { letters: room }: Line): number {
  // A line breaks before a word that does not fit: half a word is lost on each.
  return Math.max(1, Math.ceil(letters / Math.max(1, room - 3)));
}

/** The lines of a side in a column so many pixels wide; the type is looked up once for a width. */
function lines(layout: RowLayout, type: '--text-story' | '--text-proof'): (side: SideName, width: number) => Line {
  const known = new Map<number, ReturnType<typeof look>>();
  const look = (width: number) => ({
    width,
    original: lineIn(layout.comparison.original.language, width, type),
    revision: lineIn(layout.comparison.revision.language, width, type),
  });
  // all rows of a list are asked for in turn, nearly always with the same width
  let last: ReturnType<typeof look> | undefined;
  return (side, width) => {
    if (last?.width !== width) {
      last = known.get(width) ?? look(width);
      known.set(width, last);
    }
    return last[side];
  };
}

function lineIn(language: string, width: number, type: string): Line {
  const style = getComputedStyle(document.documentElement);
  const root = Number.parseFloat(style.fontSize) || 16;
  const rem = (name: string) => (Number.parseFloat(style.getPropertyValue(name)) || 1) * root;
  const letter = rem(type) * (SQUARE.test(language) ? 1 : LETTER);
  return { letters: Math.max(1, width) / letter, height: rem(`${type}--line-height`) };
}
