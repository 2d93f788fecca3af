import type { Place } from './moves.ts';

/** Sentences that belong together, as indices in reading order. */
export interface Linked {
  readonly original: readonly number[];
  readonly revision: readonly number[];
  readonly moved: boolean;
}

/** Each pair of sentences that a link joins. */
export function placesOf({ original, revision }: Linked): Place[] {
  return original.flatMap((a) => revision.map((b) => ({ a, b })));
}
