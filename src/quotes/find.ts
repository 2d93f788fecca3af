import type { Quote } from '../comparison.ts';
import { memoise } from '../text/collections.ts';
import type { StoryText } from '../text/story.ts';
import { attribute } from './attribute.ts';
import type { Attribution } from './attribute-before.ts';
import { attributeByClause } from './attribute-clause.ts';
import { attributeUnspaced } from './attribute-unspaced.ts';
import { addBlockQuotes } from './block-quotes.ts';
import { type Narration, readNarration } from './context.ts';
import { readDialogue } from './dialogue.ts';
import { type PeopleIndex, readPeople } from './people.ts';
import { propagateSpeakers } from './propagate-speakers.ts';
import { findQuotedSpans, type QuotedSpan } from './quoted-spans.ts';
import { findReportingClauses, isReported, type ReportingClause, subjectOfSentence } from './reporting-clauses.ts';
import { resolveSpeaker } from './resolve-speaker.ts';
import { isScareQuote } from './scare.ts';
import { type SpeechTable, speechOf } from './speech-table.ts';
import { readTranscript } from './transcripts.ts';

/** Who says what in a story, inside the marks and outside. */
interface QuoteAnalysis {
  /** Speaker and cue of each passage, where it has any. */
  readonly sources: readonly (Attribution | null)[];
  /** Of each passage, whether it is no speech: a scare quote, a title, a term. */
  readonly scares: readonly boolean[];
  readonly reports: readonly ReportingClause[];
  /** Null in a language without a table of speech. */
  readonly peopleIndex: PeopleIndex | null;
}

/** The passages of a story that stand in quotation marks, in reading order. Linear in the text. */
const quotedSpansOf: (story: StoryText) => readonly QuotedSpan[] = memoise((story) =>
  withSpeech(story, speechOf(story.language)),
);

function withSpeech(story: StoryText, table: SpeechTable | undefined): readonly QuotedSpan[] {
  const spoken = readDialogue(story, findQuotedSpans(story), table);
  return addBlockQuotes(story, table === undefined ? spoken : readTranscript(story, spoken), table);
}

/** Who speaks a quote as far as its own sentence tells, by the order of words of its language. */
function attributionOf(narration: Narration, index: number): Attribution | null {
  const { unspacedSpeech, fixedOrder } = narration.table;
  if (unspacedSpeech !== null) return attributeUnspaced(narration, index, unspacedSpeech);
  return fixedOrder ? attribute(narration, index) : attributeByClause(narration, index);
}

/** Reads who speaks in a story. Linear in the text. */
export const analyseQuotes: (story: StoryText) => QuoteAnalysis = memoise((story) => {
  const table = speechOf(story.language);
  const spans = quotedSpansOf(story);
  const narration = table === undefined ? null : readNarration(story, spans, table);
  const own = spans.map((_, index) => (narration === null ? null : attributionOf(narration, index)));
  const scares = spans.map((span, index) => isScareQuote(story, span, own[index] ?? null, table));
  if (narration === null) return { sources: own, scares, reports: [], peopleIndex: null };
  const reports = findReportingClauses(narration);
  const reported = spans.map((_, index) => own[index] == null && isReported(narration, index));
  const aboutWhom = (sentence: number) =>
    table?.capitalNouns === true || table?.dropsPronouns === true ? subjectOfSentence(narration, sentence) : null;
  const sources = propagateSpeakers(
    story,
    spans,
    own,
    scares,
    reports,
    reported,
    aboutWhom,
    table?.fixedOrder === true,
  );
  return { sources, scares, reports, peopleIndex: readPeople(narration, sources, reports) };
});

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
    const speaker = source?.speaker ?? null;
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
