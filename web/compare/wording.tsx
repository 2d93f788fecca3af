import { type Comparison, type Edit, isTypographic, type Range, type SideName, tellsReports } from '#engine';
import { withMarks, withoutSpace } from './layers.ts';
import { MarkedText } from './marked-text.tsx';
import { type Caret, type EditMark, NO_LAYERS, segment } from './segments.ts';

interface WordingProps {
  readonly comparison: Comparison;
  readonly side: SideName;
  readonly range: Range;
  readonly edits: readonly Edit[];
  /** Whether the quotation marks around the range belong to it. */
  readonly quoted: boolean;
}

/** A passage quoted outside its story, with what changed marked inside it. */
export function Wording({ comparison, side, range, edits, quoted }: WordingProps) {
  const { text } = comparison[side];
  const shown = quoted ? withMarks(text, { start: range[0], end: range[1] }) : { start: range[0], end: range[1] };
  const marks: EditMark[] = [];
  const carets: Caret[] = [];
  const inReports = tellsReports(comparison);
  for (const edit of edits) {
    const kind = isTypographic(edit) ? 'typography' : inReports ? 'differs' : side === 'original' ? 'delete' : 'insert';
    // a sentence may have thousands of edits, of which the passage shows a few
    if (edit[side][0] > shown.end || edit[side][1] < shown.start) continue;
    const [start, end] = kind === 'typography' ? edit[side] : withoutSpace(text, edit[side]);
    if (end > start) marks.push({ start, end, kind });
    else if (kind !== 'typography' && !inReports)
      carets.push({ at: start, kind: side === 'original' ? 'insert' : 'delete' });
  }
  return (
    <MarkedText
      comparison={comparison}
      segments={segment(side, [shown.start, shown.end], { ...NO_LAYERS, edits: marks, carets })}
      chosen={null}
    />
  );
}
