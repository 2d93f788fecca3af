import type { Quote, Range } from '../comparison.ts';
import type { StoryText } from '../text/story.ts';
import { passagesOf, readingOf } from './reading.ts';
import { nameSpeaker } from './speakers.ts';

/**
 * Every direct quotation of a story, in reading order, with speaker and cue.
 *
 * A quote's range is its words without the marks, and without the comma or full stop at its end, which
 * belong to the sentence around it as often as to the speech. A quote inside a quote is part of it.
 * Scare quotes, titles and terms are in the list too, marked as such. Linear in the text.
 */
export function findQuotes(story: StoryText): Quote[] {
  const passages = passagesOf(story);
  if (passages.length === 0) return [];
  const { sources, scares, directory } = readingOf(story);
  return passages.map((passage, index): Quote => {
    const source = scares[index] === true ? null : (sources[index] ?? null);
    const speaker: Range | null = source?.speaker ?? null;
    return {
      start: passage.inner.start,
      end: passage.inner.end,
      speaker,
      speakerName: speaker === null || directory === null ? null : nameSpeaker(directory, speaker),
      cue: source?.cue ?? null,
      scare: scares[index] === true,
    };
  });
}
