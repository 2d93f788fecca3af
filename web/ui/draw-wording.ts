import type { ReactNode } from 'react';
import type { Comparison, Edit, Range, SideName } from '#engine';

/** Draws a passage of a story with what changed inside it; whoever lists quotes and facts is lent the marks of the views. */
export type DrawWording = (passage: {
  readonly comparison: Comparison;
  readonly side: SideName;
  readonly range: Range;
  readonly edits: readonly Edit[];
  readonly quoted: boolean;
}) => ReactNode;
