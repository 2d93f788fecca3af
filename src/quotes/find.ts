import type { Quote, Range } from '../comparison.ts';
import { indexAt } from '../text/ranges.ts';
import type { StoryText } from '../text/story.ts';
import { type Attribution, attribute } from './attribute.ts';
import { withBlockQuotes } from './block-quotes.ts';
import { type Directory, readDirectory } from './directory.ts';
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
  if (table !== undefined) carrySpeakers(story, passages, sources, scares);
  const directory: Directory | null = table === undefined ? null : readDirectory(story, passages, sources, table);
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

/**
 * Gives a quote without a source the one of its neighbours where a reader would.
 * `“…,” Brell said. “…”` goes on with Brell, in its paragraph or in the next when that is nothing but a quote;
 * of `“…” “…,” Brell said` the first is Brell's as well.
 */
function carrySpeakers(
  story: StoryText,
  passages: readonly Marked[],
  sources: (Attribution | null)[],
  scares: readonly boolean[],
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
    const source = sources[i] ?? null;
    if (scares[i] === true) continue;
    if (source !== null) {
      last = { source, paragraph };
    } else if (last !== null && opensSentence(story, passage) && follows(story, passage, paragraph, last.paragraph)) {
      sources[i] = { speaker: last.source.speaker, cue: null, direct: false };
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
