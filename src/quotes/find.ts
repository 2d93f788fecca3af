import type { Quote } from '../comparison.ts';
import type { StoryText } from '../text/story.ts';

/** Every direct quotation of a story, in reading order, with speaker and cue. */
export function findQuotes(_story: StoryText): Quote[] {
  return [];
}
