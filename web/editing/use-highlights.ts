import { type RefObject, useEffect } from 'react';
import type { Comparison, Range, SideName } from '#engine';
import { MARKS, marksOf } from './highlights.ts';

interface Painted {
  readonly side: SideName;
  readonly box: RefObject<HTMLElement | null>;
  readonly comparison: Comparison;
  readonly showTypography: boolean;
  /** What the reader picked out, to be painted strongest. */
  readonly chosen: readonly Range[];
}

/**
 * Paints a comparison's marks over a text box by the CSS Custom Highlight API, so that caret, selection and the
 * browser's own undo are left alone. The browser moves the marks along while letters are typed; those of an answer
 * to another text are not painted. A browser without the API shows the text without marks.
 */
export function useHighlights({ side, box, comparison, showTypography, chosen }: Painted): void {
  useEffect(() => {
    const node = box.current?.firstChild;
    if (!('highlights' in CSS) || !(node instanceof Text) || node.data.trimEnd() !== comparison[side].text.trimEnd()) {
      return;
    }
    const marks = marksOf(comparison, side, showTypography);
    for (const mark of MARKS) paint(`${side}-${mark}`, node, marks[mark]);
    paint(`${side}-chosen`, node, chosen);
  }, [side, box, comparison, showTypography, chosen]);
  useEffect(
    () => () => {
      if ('highlights' in CSS) for (const mark of [...MARKS, 'chosen']) CSS.highlights.delete(`${side}-${mark}`);
    },
    [side],
  );
}

function paint(name: string, node: Text, ranges: readonly Range[]): void {
  const highlight = new Highlight();
  for (const [start, end] of ranges) {
    const range = new Range();
    range.setStart(node, Math.min(start, node.length));
    range.setEnd(node, Math.min(end, node.length));
    highlight.add(range);
  }
  // Words stand out from the sentence they are in, and the chosen ones from all.
  highlight.priority = ['quote', 'whole', 'moved', 'typography', 'word', 'chosen'].findIndex((one) =>
    name.endsWith(one),
  );
  CSS.highlights.set(name, highlight);
}
