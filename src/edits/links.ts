import type { Pair } from '../align/align.ts';
import type { Link } from '../comparison.ts';
import type { StoryText } from '../text/story.ts';

/** The links of a comparison: each pair with its kind and the word edits inside it. */
export function describeLinks(_original: StoryText, _revision: StoryText, pairs: readonly Pair[]): Link[] {
  return pairs.map((pair) => ({
    ...pair,
    kind: pair.original.length === 0 ? 'added' : pair.revision.length === 0 ? 'dropped' : 'reworded',
    edits: [],
  }));
}
