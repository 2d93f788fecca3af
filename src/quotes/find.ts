import type { Quote, Range } from '../comparison.ts';
import type { StoryText } from '../text/story.ts';
import { type Attribution, attribute } from './attribute.ts';
import { withBlockQuotes } from './block-quotes.ts';
import { carrySpeakers } from './carry.ts';
import { type Directory, readDirectory } from './directory.ts';
import { type Report, readReports } from './reports.ts';
import { isScare } from './scare.ts';
import { type Marked, markedPassages } from './spans.ts';
import { nameSpeaker } from './speakers.ts';
import type { SpeechTable } from './speech/table.ts';
import { speechOf } from './speech/tables.ts';

/**
 * Every direct quotation of a story, in reading order, with speaker and cue.
 *
 * A quote's range is its words without the marks, and without the comma or full stop at its end, which
 * belong to the sentence around it as often as to the speech. A quote inside a quote is part of it.
 * Scare quotes, titles and terms are in the list too, marked as such. Linear in the text.
 */
export function findQuotes(story: StoryText): Quote[] {
  const table = speechOf(story.language);
  const passages = withBlockQuotes(story, markedPassages(story), table);
  if (passages.length === 0) return [];
  const sources = table === undefined ? passages.map(() => null) : sourcesOf(story, passages, table);
  const scares = passages.map((passage, index) => isScare(story, passage, sources[index] ?? null, table));
  const reports: readonly Report[] = table === undefined ? [] : readReports(story, passages, table);
  if (table !== undefined) carrySpeakers(story, passages, sources, scares, reports);
  const directory: Directory | null =
    table === undefined ? null : readDirectory(story, passages, sources, reports, table);
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

function sourcesOf(story: StoryText, passages: readonly Marked[], table: SpeechTable): (Attribution | null)[] {
  return passages.map((_, index) => attribute(story, passages, index, table));
}
