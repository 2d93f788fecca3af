import type { Quote, Range } from '../comparison.ts';
import type { StoryText } from '../text/story.ts';
import { analyseQuotes, quotedSpansOf } from './analysis.ts';
import { resolveSpeaker } from './resolve-speaker.ts';

/**
 * Every direct quotation of a story, in reading order, with speaker and cue.
 *
 * A quote's range is its words without the marks, and without the comma or full stop at its end, which
 * belong to the sentence around it as often as to the speech. A quote inside a quote is part of it.
 * Scare quotes, titles and terms are in the list too, marked as such. Linear in the text.
 */
export function findQuotes(story: StoryText): Quote[] {
  const spans = quotedSpansOf(story);
  if (spans.length === 0) return [];
  const { sources, scares, peopleIndex } = analyseQuotes(story);
  return spans.map((span, index): Quote => {
    const source = scares[index] === true ? null : (sources[index] ?? null);
    const speaker: Range | null = source?.speaker ?? null;
    return {
      start: span.inner.start,
      end: span.inner.end,
      speaker,
      speakerName: speaker === null || peopleIndex === null ? null : resolveSpeaker(peopleIndex, speaker),
      cue: source?.cue ?? null,
      scare: scares[index] === true,
    };
  });
}
