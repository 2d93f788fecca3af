import type { Range } from '../comparison.ts';
import { firstIndexWhere } from '../text/collections.ts';
import { firstAtOrAfter } from '../text/ranges.ts';
import type { StoryText } from '../text/story.ts';
import type { Token } from '../text/tokens.ts';
import { type Frame, QUOTE, rangeOf } from './frame.ts';
import { accordingTo, cueAt, phraseFrom, sentenceSubject, subjectBefore } from './phrase.ts';
import type { Marked } from './spans.ts';
import type { SpeechTable } from './speech-table.ts';

/** A reporting verb with its subject, whether it reports a quote or not: `Brell [said] the roof would hold`. */
export interface Report {
  readonly speaker: Range;
  readonly cue: Range;
  readonly sentence: number;
}

/** Words of a sentence that are read for reporting verbs. */
const LONGEST_SENTENCE = 120;
/** Verbs of a sentence that are read; more is a list. */
const MOST_VERBS = 6;

/** Who says something in each sentence of a story, outside the marks; in reading order. */
export function readReports(story: StoryText, passages: readonly Marked[], table: SpeechTable): Report[] {
  const reports: Report[] = [];
  for (const [index, sentence] of story.sentences.entries()) {
    if (sentence.role === 'furniture') continue;
    const frame = sentenceFrame(story, passages, index);
    let verbs = 0;
    for (let i = 0; i < frame.tokens.length && verbs < MOST_VERBS; i++) {
      const source = frame.tokens[i]?.key === 'so' ? null : accordingTo(frame, i, table);
      const named = source === null ? null : phraseFrom(frame, source.to, table);
      if (source !== null && named !== null) {
        reports.push({ speaker: rangeOf(frame, ...named), cue: rangeOf(frame, i, source.to), sentence: index });
        continue;
      }
      const found = cueAt(frame, i, table);
      if (found === null || (table.nounLike.has(frame.tokens[i]?.key ?? '') && i > 3)) continue;
      verbs++;
      const subject =
        subjectBefore(frame, i, table) ?? invertedSubject(frame, i, found.to, table) ?? sharedSubject(frame, i, table);
      if (subject === null) continue;
      reports.push({ speaker: rangeOf(frame, ...subject), cue: rangeOf(frame, i, found.to), sentence: index });
    }
  }
  return reports;
}

/** `The engineer came [and] said`: the subject its sentence opens with. */
function sharedSubject(frame: Frame, cue: number, table: SpeechTable) {
  if (cue === 0 || frame.tokens[cue - 1]?.kind === 'mark') return null;
  const subject = sentenceSubject(frame, table);
  return subject !== null && subject[1] < cue ? subject : null;
}

function invertedSubject(frame: Frame, cue: number, to: number, table: SpeechTable) {
  const before = frame.tokens[cue - 1]?.key;
  if (table.fixedOrder && before !== undefined && before !== ',' && before !== QUOTE) return null;
  return phraseFrom(frame, to, table);
}

/** The words of a sentence outside the marks. */
function sentenceFrame(story: StoryText, passages: readonly Marked[], sentence: number): Frame {
  const { tokens, tokenStart, text } = story;
  const from = tokenStart[sentence] ?? 0;
  const until = tokenStart[sentence + 1] ?? from;
  const found: Token[] = [];
  const start = tokens[from]?.start ?? 0;
  let passage = firstIndexWhere(passages, ({ outer }) => outer.end > start);
  for (let i = from; i < until && found.length < LONGEST_SENTENCE; ) {
    const token = tokens[i] as Token;
    const marked = passages[passage];
    if (marked !== undefined && token.start >= marked.outer.start && token.start < marked.outer.end) {
      found.push({ start: marked.outer.start, end: marked.outer.end, key: QUOTE, kind: 'mark' });
      i = Math.max(i + 1, firstAtOrAfter(tokens, marked.outer.end));
      passage++;
    } else {
      if (marked !== undefined && token.start >= marked.outer.end) passage++;
      else {
        found.push(token);
        i++;
      }
    }
  }
  return { text, tokens: found };
}
