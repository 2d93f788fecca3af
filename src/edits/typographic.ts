import type { Edit } from '../comparison.ts';

/** Whether an edit leaves every word what it is: typography, or another spelling. */
export function isTypographic({ kind }: Pick<Edit, 'kind'>): boolean {
  return kind === 'typography' || kind === 'spelling';
}
