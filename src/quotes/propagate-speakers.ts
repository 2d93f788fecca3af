import type { Range } from '../comparison.ts';
import { firstIndexWhere } from '../text/collections.ts';
import { indexAt } from '../text/ranges.ts';
import type { StoryText } from '../text/story.ts';
import type { Attribution } from './attribute.ts';
import { sentenceIndex } from './frame.ts';
import type { Report } from './reports.ts';
import type { Marked } from './spans.ts';

const HAS_WORD = /[\p{L}\p{N}]/u;
/** UTF-16 units after a quote in which a word is looked for that parts it from the next one. */
const GAP_REACH = 40;

/**
 * Gives a quote without a speaker the one of its neighbours, where a reader would; returns the attributions of all.
 *
 * - `“A” “B,” Brell said`: `A` is Brell's, too.
 * - `Brell said the roof would hold. “A”`: Brell's, and so is a quote whose verb has no subject, as in Spanish.
 * - `“A,” Brell said. “B”`: `B` is Brell's, in the same paragraph or in the next one that is nothing but a quote.
 */
export function propagateSpeakers(
  story: StoryText,
  passages: readonly Marked[],
  attributions: readonly (Attribution | null)[],
  scares: readonly boolean[],
  reports: readonly Report[],
): (Attribution | null)[] {
  const paragraphs = passages.map((passage) => indexAt(story.paragraphs, passage.outer.start));
  const sources = fromNextQuote(story, passages, attributions, scares, paragraphs);
  let last: { speaker: Range; paragraph: number } | null = null;
  for (const [i, passage] of passages.entries()) {
    if (scares[i] === true) continue;
    const paragraph = paragraphs[i] ?? -1;
    const own = sources[i] ?? null;
    let speaker = own?.speaker ?? null;
    if (speaker === null && opensSentence(story, passage)) {
      const reporter = reporterBefore(story, passage, reports);
      // the last quote may have been spoken by another one since
      if (reporter !== null && (last === null || last.speaker[0] <= reporter.speaker[0])) {
        speaker = reporter.speaker;
        sources[i] = { speaker, cue: own?.cue ?? null, direct: own?.direct ?? false };
      } else if (last !== null && follows(story, passage, paragraph, last.paragraph)) {
        speaker = last.speaker;
        sources[i] = { speaker, cue: own?.cue ?? null, direct: false };
      }
    }
    if (speaker !== null) last = { speaker, paragraph };
  }
  return sources;
}

/** Gives a quote that ends right before another one of its paragraph the speaker who is named beside that one. */
function fromNextQuote(
  story: StoryText,
  passages: readonly Marked[],
  attributions: readonly (Attribution | null)[],
  scares: readonly boolean[],
  paragraphs: readonly number[],
): (Attribution | null)[] {
  const sources = attributions.slice();
  for (let i = passages.length - 2; i >= 0; i--) {
    const [passage, following] = [passages[i] as Marked, passages[i + 1] as Marked];
    const next = sources[i + 1] ?? null;
    if (sources[i] !== null || scares[i] === true || !passage.closed || next?.direct !== true) continue;
    const gap = story.text.slice(passage.outer.end, following.outer.start).slice(0, GAP_REACH);
    if (!HAS_WORD.test(gap) && paragraphs[i] === paragraphs[i + 1]) sources[i] = { ...next, cue: null };
  }
  return sources;
}

function opensSentence(story: StoryText, passage: Marked): boolean {
  const { start } = passage.outer;
  const before = story.text.slice(Math.max(0, start - 4), start).trimEnd();
  return before === '' || /[.!?…»”"’」:]$/.test(before) || /\n\s*$/.test(story.text.slice(start - 2, start));
}

/** The same paragraph, or the next one where it is a quote and nothing else. */
function follows(story: StoryText, passage: Marked, paragraph: number, last: number): boolean {
  if (paragraph === last) return true;
  const own = story.paragraphs[paragraph];
  if (paragraph !== last + 1 || own === undefined) return false;
  return passage.outer.start <= own.start && !HAS_WORD.test(story.text.slice(passage.outer.end, own.end));
}

/** The first report of the sentence right before a quote, in its paragraph. */
function reporterBefore(story: StoryText, passage: Marked, reports: readonly Report[]): Report | null {
  const sentence = sentenceIndex(story, passage.outer.start);
  const before = sentence - 1;
  if (story.sentences[before]?.paragraph !== story.sentences[sentence]?.paragraph) return null;
  const found = reports[firstIndexWhere(reports, (report) => report.sentence >= before)];
  return found?.sentence === before ? found : null;
}
