/** The marks of a text that is being edited, as plain ranges: the browser paints them without touching the text. */
import { type Comparison, isTypographic, type Range, type SideName } from '#engine';

/** What a stretch of text is marked as; each is painted as the same thing is in the views. */
export const MARKS = ['quote', 'whole', 'moved', 'word', 'typography'] as const;
export type EditingMark = (typeof MARKS)[number];

/** The ranges to mark on one side, by mark, in reading order. Linear in the comparison. */
export function marksOf(
  comparison: Comparison,
  side: SideName,
  showTypography: boolean,
): Readonly<Record<EditingMark, readonly Range[]>> {
  const found: Record<EditingMark, Range[]> = { quote: [], whole: [], moved: [], word: [], typography: [] };
  const { sentences } = comparison[side];
  for (const link of comparison.links) {
    const own = link[side].flatMap((index): Range[] => {
      const sentence = sentences[index];
      return sentence === undefined || sentence.role === 'furniture' ? [] : [[sentence.start, sentence.end]];
    });
    if (link.kind === 'dropped' || link.kind === 'added') found.whole.push(...own);
    else if (link.moved) found.moved.push(...own);
    for (const edit of link.edits) {
      const range = edit[side];
      if (range[0] === range[1]) continue;
      if (!isTypographic(edit)) found.word.push(range);
      else if (showTypography) found.typography.push(range);
    }
  }
  for (const change of comparison.quotes) for (const { start, end } of change[side]) found.quote.push([start, end]);
  for (const mark of MARKS) found[mark].sort((a, b) => a[0] - b[0]);
  return found;
}
