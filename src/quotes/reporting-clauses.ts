import type { Range } from '../comparison.ts';
import { firstIndexWhere } from '../text/collections.ts';
import { firstAtOrAfter } from '../text/ranges.ts';
import type { StoryText } from '../text/story.ts';
import type { Token } from '../text/tokens.ts';
import { type Context, QUOTE, rangeOf } from './context.ts';
import { cueAt, type Phrase, phraseFrom, sentenceSubject, sourceAt, subjectBefore } from './phrase.ts';
import type { QuotedSpan } from './quoted-spans.ts';
import type { SpeechTable } from './speech-table.ts';

/** A reporting verb with its subject, whether it reports a quote or not: `Brell [said] the roof would hold`. */
export interface ReportingClause {
  readonly speaker: Range;
  readonly cue: Range;
  readonly sentence: number;
}

/** Words of a sentence that are read for reporting verbs. */
const LONGEST_SENTENCE = 120;
/** Verbs of a sentence that are read; more is a list. */
const MOST_VERBS = 6;

/** Who says something in each sentence of a story, outside the marks; in reading order. */
export function findReportingClauses(
  story: StoryText,
  spans: readonly QuotedSpan[],
  table: SpeechTable,
): ReportingClause[] {
  const reports: ReportingClause[] = [];
  for (const [index, sentence] of story.sentences.entries()) {
    if (sentence.role === 'furniture') continue;
    const context = sentenceContext(story, spans, index);
    let verbs = 0;
    for (let i = 0; i < context.tokens.length && verbs < MOST_VERBS; i++) {
      const add = (speaker: Phrase, cue: Phrase) =>
        reports.push({ speaker: rangeOf(context, ...speaker), cue: rangeOf(context, ...cue), sentence: index });
      const source = context.tokens[i]?.key === 'so' ? null : sourceAt(context, i, table);
      if (source !== null) {
        add(source.speaker, source.cue);
        continue;
      }
      const found = cueAt(context, i, table);
      if (found === null || (table.nounLike.has(context.tokens[i]?.key ?? '') && i > 3)) continue;
      verbs++;
      const subject =
        subjectBefore(context, i, table) ??
        invertedSubject(context, i, found.to, table) ??
        sharedSubject(context, i, table);
      if (subject !== null) add(subject, [i, found.to]);
    }
  }
  return reports;
}

/** `The engineer came [and] said`: the subject its sentence opens with. */
function sharedSubject(context: Context, cue: number, table: SpeechTable) {
  if (cue === 0 || context.tokens[cue - 1]?.kind === 'mark') return null;
  const subject = sentenceSubject(context, table);
  return subject !== null && subject[1] < cue ? subject : null;
}

function invertedSubject(context: Context, cue: number, to: number, table: SpeechTable) {
  const before = context.tokens[cue - 1]?.key;
  if (table.fixedOrder && before !== undefined && before !== ',' && before !== QUOTE) return null;
  return phraseFrom(context, to, table);
}

/** The words of a sentence outside the marks. */
function sentenceContext(story: StoryText, spans: readonly QuotedSpan[], sentence: number): Context {
  const { tokens, tokenStart, text } = story;
  const from = tokenStart[sentence] ?? 0;
  const until = tokenStart[sentence + 1] ?? from;
  const found: Token[] = [];
  const start = tokens[from]?.start ?? 0;
  let span = firstIndexWhere(spans, ({ outer }) => outer.end > start);
  for (let i = from; i < until && found.length < LONGEST_SENTENCE; ) {
    const token = tokens[i] as Token;
    const marked = spans[span];
    if (marked !== undefined && token.start >= marked.outer.start && token.start < marked.outer.end) {
      found.push({ start: marked.outer.start, end: marked.outer.end, key: QUOTE, kind: 'mark' });
      i = Math.max(i + 1, firstAtOrAfter(tokens, marked.outer.end));
      span++;
    } else {
      if (marked !== undefined && token.start >= marked.outer.end) span++;
      else {
        found.push(token);
        i++;
      }
    }
  }
  return { text, tokens: found };
}
