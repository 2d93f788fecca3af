import { memoise } from '../text/collections.ts';
import type { StoryText } from '../text/story.ts';
import { type Attribution, attribute } from './attribute.ts';
import { withBlockQuotes } from './block-quotes.ts';
import { type Directory, readDirectory } from './directory.ts';
import { propagateSpeakers } from './propagate-speakers.ts';
import { type Report, readReports } from './reports.ts';
import { isScare } from './scare.ts';
import { type Marked, markedPassages } from './spans.ts';
import { speechOf } from './speech-table.ts';

/** Who says what in a story, inside the marks and outside. */
interface Reading {
  /** Speaker and cue of each passage, where it has any. */
  readonly sources: readonly (Attribution | null)[];
  /** Of each passage, whether it is no speech: a scare quote, a title, a term. */
  readonly scares: readonly boolean[];
  readonly reports: readonly Report[];
  /** Null in a language without a table of speech. */
  readonly directory: Directory | null;
}

/** The passages of a story that stand in quotation marks, in reading order. Linear in the text. */
export const passagesOf: (story: StoryText) => readonly Marked[] = memoise((story) =>
  withBlockQuotes(story, markedPassages(story), speechOf(story.language)),
);

/** Reads who speaks in a story. Linear in the text. */
export const readingOf: (story: StoryText) => Reading = memoise((story) => {
  const table = speechOf(story.language);
  const passages = passagesOf(story);
  const own = passages.map((_, index) => (table === undefined ? null : attribute(story, passages, index, table)));
  const scares = passages.map((passage, index) => isScare(story, passage, own[index] ?? null, table));
  if (table === undefined) return { sources: own, scares, reports: [], directory: null };
  const reports = readReports(story, passages, table);
  const sources = propagateSpeakers(story, passages, own, scares, reports);
  return { sources, scares, reports, directory: readDirectory(story, passages, sources, reports, table) };
});
