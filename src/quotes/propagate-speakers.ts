import type { Range } from '../comparison.ts';
import { firstIndexWhere } from '../text/collections.ts';
import { indexAt } from '../text/ranges.ts';
import type { StoryText } from '../text/story.ts';
import type { Attribution } from './attribute-before.ts';
import { sentenceIndex } from './context.ts';
import type { QuotedSpan } from './quoted-spans.ts';
import type { ReportingClause } from './reporting-clauses.ts';

const HAS_WORD = /[\p{L}\p{N}]/u;
/** UTF-16 units after a quote in which a word is looked for that parts it from the next one. */
const GAP_REACH = 40;

/**
 * Gives a quote without a speaker the one of its neighbours, where a reader would; returns the attributions of all.
 *
 * - `“A” “B,” Brell said`: `A` is Brell's, too.
 * - `Brell said the roof would hold. “A”`: Brell's, and so is a quote whose verb has no subject, as in Spanish.
 * - `Vogt sagte, er bleibe. Der Plan sei „gut“`: Vogt’s, by the mood of its verb (`reported`).
 * - `“A,” Brell said. “B”`: `B` is Brell's, in the same paragraph or in the next one that is nothing but a quote.
 * - `“A,” Brell said. That is “B”`: `B` is Brell's, where a language lets a sentence of its own narrator go on so (`carriesOn`).
 */
export function propagateSpeakers(
  story: StoryText,
  spans: readonly QuotedSpan[],
  attributions: readonly (Attribution | null)[],
  scares: readonly boolean[],
  reports: readonly ReportingClause[],
  reported: readonly boolean[],
  aboutWhom: (sentence: number) => Range | null,
  carriesOn: boolean,
): (Attribution | null)[] {
  const paragraphs = spans.map((span) => indexAt(story.paragraphs, span.outer.start));
  const sources = fromNextQuote(story, spans, attributions, scares, paragraphs);
  let last: { speaker: Range; cue: Range | null; paragraph: number } | null = null;
  for (const [i, span] of spans.entries()) {
    if (scares[i] === true) continue;
    const paragraph = paragraphs[i] ?? -1;
    const own = sources[i] ?? null;
    let speaker = own?.speaker ?? null;
    if (speaker === null && reported[i] === true) {
      const reporter = lastReporter(story, span, reports);
      const lastHere: Range | null = last !== null && last.paragraph === paragraph ? last.speaker : null;
      speaker = reporter !== null && (lastHere === null || lastHere[0] < reporter[0]) ? reporter : lastHere;
      speaker ??= subjectBefore(story, span, aboutWhom);
      if (speaker !== null) sources[i] = { speaker, cue: null, direct: false };
    } else if (speaker === null && opensSentence(story, span)) {
      const reporter = reporterBefore(story, span, reports);
      // the last quote may have been spoken by another one since
      if (reporter !== null && (last === null || last.speaker[0] <= reporter.speaker[0])) {
        speaker = reporter.speaker;
        sources[i] = { speaker, cue: own?.cue ?? reporter.cue, direct: own?.direct ?? false };
      } else if (last !== null && follows(story, span, paragraph, last.paragraph)) {
        speaker = last.speaker;
        sources[i] = { speaker, cue: own?.cue ?? null, direct: false };
      } else if (own === null ? fillsSentence(story, span) : own.direct) {
        speaker = subjectBefore(story, span, aboutWhom);
        if (speaker !== null) sources[i] = { speaker, cue: own?.cue ?? null, direct: own?.direct ?? false };
      }
    } else if (carriesOn && speaker === null && own === null && last !== null && last.paragraph === paragraph) {
      speaker = last.speaker;
      sources[i] = { speaker, cue: null, direct: false };
    }
    if (speaker !== null) last = { speaker, cue: sources[i]?.cue ?? null, paragraph };
  }
  return sources;
}

/** Gives a quote that ends right before another one of its paragraph the speaker who is named beside that one. */
function fromNextQuote(
  story: StoryText,
  spans: readonly QuotedSpan[],
  attributions: readonly (Attribution | null)[],
  scares: readonly boolean[],
  paragraphs: readonly number[],
): (Attribution | null)[] {
  const sources = attributions.slice();
  for (let i = spans.length - 2; i >= 0; i--) {
    const [span, following] = [spans[i] as QuotedSpan, spans[i + 1] as QuotedSpan];
    const next = sources[i + 1] ?? null;
    if (sources[i] !== null || scares[i] === true || !span.closed || next?.direct !== true) continue;
    const gap = story.text.slice(span.outer.end, following.outer.start).slice(0, GAP_REACH);
    if (!HAS_WORD.test(gap) && paragraphs[i] === paragraphs[i + 1]) sources[i] = next;
  }
  return sources;
}

function opensSentence(story: StoryText, span: QuotedSpan): boolean {
  const { start } = span.outer;
  const before = story.text.slice(Math.max(0, start - 4), start).trimEnd();
  if (before === '' || /[.!?…»”"'’」:。！？]$/.test(before) || /\n\s*$/.test(story.text.slice(start - 2, start)))
    return true;
  const sentence = story.sentences[sentenceIndex(story, start)];
  return sentence !== undefined && OPENING.test(story.text.slice(sentence.start, start));
}

/** A few words before a comma, which only lead over to what somebody goes on saying: `Instead, “…”`, `After all, “…”`. */
const OPENING = /^\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2}, $/u;

/** The same paragraph, or the next one where it is a quote and nothing else. */
function follows(story: StoryText, span: QuotedSpan, paragraph: number, last: number): boolean {
  if (paragraph === last) return true;
  const own = story.paragraphs[paragraph];
  if (paragraph !== last + 1 || own === undefined) return false;
  return span.outer.start <= own.start && !HAS_WORD.test(story.text.slice(span.outer.end, own.end));
}

/** Whether a quote is a sentence of its own, and none that the words before it announce. */
function fillsSentence(story: StoryText, { outer, ending }: QuotedSpan): boolean {
  if (/:\s*$/.test(story.text.slice(Math.max(0, outer.start - 3), outer.start))) return false;
  return /^[.!?…]$/.test(ending) || /^[.!?…]/.test(story.text.slice(outer.end, outer.end + 1));
}

/** Whom the sentence before a quote is about, in its paragraph. */
function subjectBefore(
  story: StoryText,
  span: QuotedSpan,
  aboutWhom: (sentence: number) => Range | null,
): Range | null {
  const sentence = sentenceIndex(story, span.outer.start);
  const isNear = story.sentences[sentence - 1]?.paragraph === story.sentences[sentence]?.paragraph;
  return sentence > 0 && isNear ? aboutWhom(sentence - 1) : null;
}

/** The first report of the sentence right before a quote, in its paragraph. */
function reporterBefore(
  story: StoryText,
  span: QuotedSpan,
  reports: readonly ReportingClause[],
): ReportingClause | null {
  const sentence = sentenceIndex(story, span.outer.start);
  const before = sentence - 1;
  const own = indexAt(story.paragraphs, span.outer.start);
  if (!follows(story, span, own, story.sentences[before]?.paragraph ?? own)) return null;
  const found = reports[firstIndexWhere(reports, (report) => report.sentence >= before)];
  return found?.sentence === before ? found : null;
}

/** The speaker of the nearest report before a quote in its paragraph. */
function lastReporter(story: StoryText, span: QuotedSpan, reports: readonly ReportingClause[]): Range | null {
  const sentence = sentenceIndex(story, span.outer.start);
  const paragraph = story.sentences[sentence]?.paragraph;
  const report = reports[firstIndexWhere(reports, (one) => one.sentence >= sentence) - 1];
  return report !== undefined && story.sentences[report.sentence]?.paragraph === paragraph ? report.speaker : null;
}
