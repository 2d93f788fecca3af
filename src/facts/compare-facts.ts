import type { FactChange, Link, QuoteChange } from '../comparison.ts';
import type { StoryText } from '../text/story.ts';

/** The numbers, names, dates and meaning words that differ between linked sentences. */
export function compareFacts(
  _original: StoryText,
  _revision: StoryText,
  _links: readonly Link[],
  _quotes: readonly QuoteChange[],
): FactChange[] {
  return [];
}
