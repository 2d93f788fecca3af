/** Rows as plain text, for a copy of more rows than are in the document. */
import type { SideName } from '#engine';
import type { RowLayout } from '../model/row-layout.ts';

/** Both sides of a row of Aligned, with a tab between them. */
export function rowText(layout: RowLayout, index: number): string {
  const row = layout.rows[index];
  const link = layout.comparison.links[row?.link ?? -1];
  if (row === undefined || link === undefined || row.stub) return '';
  return `${sentencesText(layout, 'original', link.original)}\t${sentencesText(layout, 'revision', link.revision)}`;
}

/** A line of the redline as it reads now; one that was dropped as it read. */
export function proofText(layout: RowLayout, index: number): string {
  const row = layout.rows[index];
  const link = layout.comparison.links[row?.link ?? -1];
  if (row === undefined || link === undefined || row.stub) return '';
  const side = link.revision.length === 0 ? 'original' : 'revision';
  return sentencesText(layout, side, link[side]);
}

/** Sentences of one side in one line. */
export function sentencesText({ comparison }: RowLayout, side: SideName, indices: readonly number[]): string {
  const { text, sentences } = comparison[side];
  return indices.map((index) => text.slice(sentences[index]?.start ?? 0, sentences[index]?.end ?? 0)).join(' ');
}
