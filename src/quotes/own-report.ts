/** Where a quote belongs to the report before it although another one follows it, in a language with a fixed order. */
import { type Attribution, attribution, nearestBefore, ownerOf } from './attribute-before.ts';
import { isParticiple } from './clause-subject.ts';
import { type Context, QUOTE, rangeOf } from './context.ts';
import { isIn, keyAt } from './context-words.ts';
import { followingReport } from './following-report.ts';
import { cueAt } from './phrase.ts';
import type { QuotedSpan } from './quoted-spans.ts';
import { sentenceSubject } from './sentence-subject.ts';

/** The report before a quote whose words it are, whatever stands behind it at `at`; null where none is certain. */
export function ownReport(before: Context, after: Context, at: number, span: QuotedSpan): Attribution | null {
  return (
    reportWithThat(before, after, span) ??
    reportAnnounced(before, after, span) ??
    ofVerbWithoutObject(before, span) ??
    ofAside(before, after, at, span) ??
    ofOpeningClause(before, after, at)
  );
}

/** `[stood by his comment that] “they hate us,” the crowd cheered`. */
function reportWithThat(before: Context, after: Context, span: QuotedSpan): Attribution | null {
  const inside = keyAt(before, before.tokens.length - 1);
  if (!before.table.that.has(inside) || before.tokens.length < 2 || keyAt(after, 0) === ',') return null;
  // `Polls show that “they are tired,” Ward said`
  return nearestBefore(before) ?? (span.ending === ',' && isReportedBehind(after) ? null : ownerOf(before));
}

const isReportedBehind = (after: Context): boolean => cueAt(after, 0) !== null || followingReport(after, 0) !== null;

/** `[Ward answers with,] “Why now?” Holm writes back, “Why not?”`: a sentence ends with the quote that was announced. */
function reportAnnounced(before: Context, after: Context, span: QuotedSpan): Attribution | null {
  if (!/^[?!…]$/.test(span.ending) || after.tokens[0]?.kind === 'mark') return null;
  return /^[,:]$/.test(keyAt(before, before.tokens.length - 1)) ? nearestBefore(before) : null;
}

/** `in what [Ward called] “a farce,” Holm said no`: the quote is the object that the verb before it needs. */
function ofVerbWithoutObject(before: Context, span: QuotedSpan): Attribution | null {
  const last = before.tokens.length - 1;
  const verb = cueAt(before, last)?.cue.verb;
  if (verb === undefined || span.ending !== ',' || isParticiple(before, last)) return null;
  return before.table.transitive.has(verb) ? nearestBefore(before) : null;
}

/** `[Holm, citing] “the magic of the town,” said the mayor could win`: a quote inside an aside behind the subject. */
function ofAside(before: Context, after: Context, at: number, span: QuotedSpan): Attribution | null {
  const verb = before.tokens.length - 1;
  const closes = keyAt(after, 0) === ',' || span.ending === ',';
  if (!closes || !isParticiple(before, verb) || keyAt(before, verb - 1) !== ',') return null;
  const cue = cueAt(before, verb);
  const subject = cue === null || cueAt(after, at) === null ? null : sentenceSubject(before);
  return subject !== null && subject[1] === verb - 1 ? attribution(before, subject, [verb, verb + 1], true) : null;
}

/**
 * A quote inside the clause that a sentence opens with, before the subject of its main clause: `[When Ward called it] “dead,”
 * Holm complained to the court`, `[Conceding] there was “no money” he promised: “…”`. An aside is none: `When it is “dead,” Holm said, …`.
 */
function ofOpeningClause(before: Context, after: Context, at: number): Attribution | null {
  const following = followingReport(after, at);
  if (following === null) return null;
  const [, to] = following.cue;
  const next = after.tokens[to];
  const announces = next?.key === ':' || (next?.key === ',' && keyAt(after, to + 1) === QUOTE);
  const goesOn = next !== undefined && (next.kind !== 'mark' || announces);
  if (!goesOn) return null;
  const opening = cueAt(before, 0);
  if (opening !== null && isParticiple(before, 0))
    return {
      speaker: rangeOf(after, ...following.subject),
      cue: rangeOf(before, 0, opening.to),
      direct: false,
    };
  return isIn(before, 0, 'circumstances') ? nearestBefore(before) : null;
}
