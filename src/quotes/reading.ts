import type { StoryText } from '../text/story.ts';
import { type Attribution, attribute } from './attribute.ts';
import { withBlockQuotes } from './block-quotes.ts';
import { carrySpeakers } from './carry.ts';
import { type Directory, readDirectory } from './directory.ts';
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

/** A function of a story that works once for each, however often it is asked. */
function oncePerStory<T>(read: (story: StoryText) => T): (story: StoryText) => T {
  const known = new WeakMap<StoryText, { readonly value: T }>();
  return (story) => {
    let entry = known.get(story);
    if (entry === undefined) {
      entry = { value: read(story) };
      known.set(story, entry);
    }
    return entry.value;
  };
}

/** The passages of a story that stand in quotation marks, in reading order. Linear in the text. */
export const passagesOf: (story: StoryText) => readonly Marked[] = oncePerStory((story) =>
  withBlockQuotes(story, markedPassages(story), speechOf(story.language)),
);

/** Reads who speaks in a story. Linear in the text. */
export const readingOf: (story: StoryText) => Reading = oncePerStory((story) => {
  const table = speechOf(story.language);
  const passages = passagesOf(story);
  const sources = passages.map((_, index) => (table === undefined ? null : attribute(story, passages, index, table)));
  const scares = passages.map((passage, index) => isScare(story, passage, sources[index] ?? null, table));
  if (table === undefined) return { sources, scares, reports: [], directory: null };
  const reports = readReports(story, passages, table);
  carrySpeakers(story, passages, sources, scares, reports);
  return { sources, scares, reports, directory: readDirectory(story, passages, sources, reports, table) };
});
