import type { Link } from '../comparison.ts';

/** What became of the number of sentences: one to several, several to one, several to several cut anew. */
export type Shape = 'split' | 'merge' | 'regroup';

/** The shape of a link; null where one sentence stands on either side, or one side is empty. */
export function shapeOf({ original, revision }: Pick<Link, 'original' | 'revision'>): Shape | null {
  if (original.length === 0 || revision.length === 0) return null;
  if (original.length > 1) return revision.length > 1 ? 'regroup' : 'merge';
  return revision.length > 1 ? 'split' : null;
}
