import type { Link, Quote, QuoteChange } from '../comparison.ts';
import type { StoryText } from '../text/story.ts';

/** What became of every quote: each quote of either side stands in exactly one entry. */
export function matchQuotes(
  _original: StoryText,
  _revision: StoryText,
  _originalQuotes: readonly Quote[],
  _revisionQuotes: readonly Quote[],
  _links: readonly Link[],
): QuoteChange[] {
  return [];
}
