import type { FactChange, Link, QuoteChange, Summary } from '../comparison.ts';
import type { StoryText } from '../text/story.ts';

/** Counts by kind, status and severity, and the shares of reused words; derivable from the rest. */
export function summarise(
  _original: StoryText,
  _revision: StoryText,
  _links: readonly Link[],
  _quotes: readonly QuoteChange[],
  _facts: readonly FactChange[],
): Summary {
  throw new Error('not yet');
}
