import type { StoryText } from '../text/story.ts';
import { type Attribution, attribute } from './attribute.ts';
import { withBlockQuotes } from './block-quotes.ts';
import { carrySpeakers } from './carry.ts';
import { type Directory, readDirectory } from './directory.ts';
import { type Report, readReports } from './reports.ts';
import { isScare } from './scare.ts';
import { type Marked, markedPassages } from './spans.ts';
import { speechOf } from './speech/tables.ts';

/** Who says what in a story, inside the marks and outside. */
export interface Reading {
  /** In reading order. */
  readonly passages: readonly Marked[];
  /** Speaker and cue of each passage, where it has any. */
  readonly sources: readonly (Attribution | null)[];
  /** Of each passage, whether it is no speech: a scare quote, a title, a term. */
  readonly scares: readonly boolean[];
  readonly reports: readonly Report[];
  /** Null in a language without a table of speech. */
  readonly directory: Directory | null;
}

const readings = new WeakMap<StoryText, Reading>();

/** Reads a story once, however often it is asked for. Linear in the text. */
export function readingOf(story: StoryText): Reading {
  let reading = readings.get(story);
  if (reading === undefined) {
    reading = read(story);
    readings.set(story, reading);
  }
  return reading;
}

function read(story: StoryText): Reading {
  const table = speechOf(story.language);
  const passages = withBlockQuotes(story, markedPassages(story), table);
  const sources = passages.map((_, index) => (table === undefined ? null : attribute(story, passages, index, table)));
  const scares = passages.map((passage, index) => isScare(story, passage, sources[index] ?? null, table));
  if (table === undefined) return { passages, sources, scares, reports: [], directory: null };
  const reports = readReports(story, passages, table);
  carrySpeakers(story, passages, sources, scares, reports);
  return { passages, sources, scares, reports, directory: readDirectory(story, passages, sources, reports, table) };
}
