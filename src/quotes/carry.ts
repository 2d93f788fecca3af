import { indexAt } from '../text/ranges.ts';
import type { StoryText } from '../text/story.ts';
import type { Attribution } from './attribute.ts';
import { sentenceIndex } from './frame.ts';
import type { Report } from './reports.ts';
import type { Marked } from './spans.ts';

/**
 * Gives a quote without a source the one of its neighbours where a reader would; changes `sources`.
 *
 * `“…,” Brell said. “…”` goes on with Brell, in its paragraph or in the next when that is nothing but a quote;
 * of `“…” “…,” Brell said` the first is Brell's as well. After a sentence that reports (`Brell said the roof
 * would hold. “…”`) the quote is that speaker's, and so is one whose verb has no subject, as in Spanish.
 */
export function carrySpeakers(
  story: StoryText,
  passages: readonly Marked[],
  sources: (Attribution | null)[],
  scares: readonly boolean[],
  reports: readonly Report[],
): void {
  const paragraphs = passages.map((passage) => indexAt(story.paragraphs, passage.outer.start));
  for (let i = passages.length - 2; i >= 0; i--) {
    const next = sources[i + 1];
    if (
      sources[i] !== null ||
      scares[i] === true ||
      passages[i]?.closed === false ||
      next === null ||
      next === undefined ||
      !next.direct
    )
      continue;
    if (!/[\p{L}\p{N}]/u.test(between(story, passages, i, i + 1).slice(0, 40)) && paragraphs[i] === paragraphs[i + 1]) {
      sources[i] = { ...next, cue: null };
    }
  }
  let last: { source: Attribution; paragraph: number } | null = null;
  for (const [i, passage] of passages.entries()) {
    const paragraph = paragraphs[i] ?? -1;
    const given = sources[i] ?? null;
    if (scares[i] !== true && (given === null || given.speaker === null) && opensSentence(story, passage)) {
      const reporter = reporterBefore(story, passage, reports);
      const quotedSince = last !== null && reporter !== null && (last.source.speaker?.[0] ?? 0) > reporter.speaker[0];
      if (reporter !== null && !quotedSince) {
        sources[i] = { speaker: reporter.speaker, cue: given?.cue ?? null, direct: given?.direct ?? false };
      }
    }
    const source = sources[i] ?? null;
    if (scares[i] === true) continue;
    if (source !== null && source.speaker !== null) {
      last = { source, paragraph };
    } else if (last !== null && opensSentence(story, passage) && follows(story, passage, paragraph, last.paragraph)) {
      sources[i] = { speaker: last.source.speaker, cue: source?.cue ?? null, direct: false };
      last = { source: last.source, paragraph };
    }
  }
}

function between(story: StoryText, passages: readonly Marked[], a: number, b: number): string {
  return story.text.slice((passages[a] as Marked).outer.end, (passages[b] as Marked).outer.start);
}

function opensSentence(story: StoryText, passage: Marked): boolean {
  const before = story.text.slice(Math.max(0, passage.outer.start - 4), passage.outer.start).trimEnd();
  return (
    before === '' ||
    /[.!?…»”"’」:]$/.test(before) ||
    /\n\s*$/.test(story.text.slice(passage.outer.start - 2, passage.outer.start))
  );
}

/** The same paragraph, or the next one where it is a quote and nothing else. */
function follows(story: StoryText, passage: Marked, paragraph: number, last: number): boolean {
  if (paragraph === last) return true;
  const own = story.paragraphs[paragraph];
  if (paragraph !== last + 1 || own === undefined) return false;
  return passage.outer.start <= own.start && !/[\p{L}\p{N}]/u.test(story.text.slice(passage.outer.end, own.end));
}

/** The last report of the sentence right before a quote, in its paragraph. */
function reporterBefore(story: StoryText, passage: Marked, reports: readonly Report[]): Report | null {
  const sentence = sentenceIndex(story, passage.outer.start);
  const before = sentence - 1;
  if (story.sentences[before]?.paragraph !== story.sentences[sentence]?.paragraph) return null;
  let low = 0;
  let high = reports.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((reports[middle] as Report).sentence < before) low = middle + 1;
    else high = middle;
  }
  const found = reports[low];
  return found?.sentence === before ? found : null;
}
