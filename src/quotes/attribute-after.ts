/** Who speaks by what stands right behind a quote. */
import { type Attribution, attribution, nearestBefore } from './attribute-before.ts';
import { type Context, QUOTE, rangeOf } from './context.ts';
import { isIn, isName, keyAt } from './context-words.ts';
import { followingReport } from './following-report.ts';
import { ownReport } from './own-report.ts';
import { cueAt, type Phrase, subjectBeforeTitle } from './phrase.ts';
import { phraseFrom } from './phrase-from.ts';
import type { QuotedSpan } from './quoted-spans.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { sourceAt } from './source-phrase.ts';

/** `“…,” Tolvik said`, `“…,” said Tolvik`, `“…,” according to Tolvik`. */
export function rightAfter(context: Context, before: Context, span: QuotedSpan): Attribution | null {
  let at = 0;
  while (/^[,—-]$/.test(context.tokens[at]?.key ?? '')) at++;
  // `accused her of “leading from behind” and Ward said`
  if (at >= context.tokens.length || isIn(context, at, 'coordinators') || context.table.and.has(keyAt(context, at)))
    return null;
  const own = ownReport(before, context, at, span);
  if (own !== null) return own;
  const source = sourceAt(context, at);
  if (source !== null) return attribution(context, source.speaker, source.cue, true);
  const inverted = subjectOfTitle(before, context, span) === null ? invertedAt(context, at) : null;
  if (inverted !== null && !hasOwnObject(context, inverted.cue, before)) {
    if (inverted.speaker !== null) return attribution(context, inverted.speaker, inverted.cue, true);
    // English needs its subject: `known as “Red”, had said` goes on with another one
    if (inverted.cue[0] > at || isIn(context, at, 'auxiliaries')) return null;
    const subject = sentenceSubject(before);
    if (subject === null) return null;
    return { speaker: rangeOf(before, ...subject), cue: rangeOf(context, ...inverted.cue), direct: true };
  }
  const following = followingReport(context, at);
  if (following !== null) return attribution(context, following.subject, following.cue, true);
  return unlistedVerb(context, at) ?? (nearestBefore(before) === null ? signature(context, at) : null);
}

/** Whom a title right behind a description belongs to: no verb behind it tells who speaks it. */
function subjectOfTitle(before: Context, after: Context, { outer }: QuotedSpan): Phrase | null {
  const title = { ...outer, key: QUOTE, kind: 'mark' as const };
  const whole = { ...before, tokens: [...before.tokens, title, ...after.tokens.slice(0, 1)] };
  return subjectBeforeTitle(whole, before.tokens.length, before.tokens.length + 1);
}

/**
 * Whether the verb after a quote goes on with the sentence before it, in a language that puts its subject first:
 * `Holm called it “bad,” [denounced] the plan`, `Holm said, “No,” [promising] more`, `Holm backs “higher pay,” [opposes] “cuts”`.
 */
function hasOwnObject(context: Context, [from, to]: Phrase, before: Context): boolean {
  const { participle, transitive } = context.table;
  const verb = cueAt(context, from)?.cue;
  if (participle?.test(keyAt(context, from)) === true || transitive.has(verb?.verb ?? '')) return true;
  if (keyAt(context, to) === QUOTE) return true;
  return verb?.neutral === false && nearestBefore(before) !== null;
}

/** `“…” — Lena Ward, mayor of Norwick`, `“…” (Ida Moor)`, `‘…’ – Lind`: a name set off, without a verb. */
function signature(context: Context, at: number): Attribution | null {
  const bracket = keyAt(context, at) === '(';
  if (!bracket && !/^[—-]$/.test(keyAt(context, at - 1))) return null;
  const speaker = phraseFrom(context, bracket ? at + 1 : at);
  if (speaker === null || !isName(context, speaker[0]) || !isName(context, speaker[1] - 1)) return null;
  const next = context.tokens[speaker[1]];
  if (bracket ? next?.key !== ')' : next !== undefined && next.kind !== 'mark') return null;
  return attribution(context, speaker, null, true);
}

/** `“…,” prosecutor Ada Roche charged.`: a name and a past tense, and nothing more, report with a verb no table has. */
function unlistedVerb(context: Context, at: number): Attribution | null {
  const { pastTense } = context.table;
  const speaker = phraseFrom(context, at);
  if (speaker === null || !isName(context, speaker[1] - 1)) return null;
  const verb = context.tokens[speaker[1]];
  const end = context.tokens[speaker[1] + 1];
  const ends = end === undefined || (end.kind === 'mark' && end.key !== QUOTE);
  if (verb === undefined || pastTense?.test(verb.key) !== true || !ends) return null;
  return attribution(context, speaker, [speaker[1], speaker[1] + 1], true);
}

/** A verb at `at` with its subject after it; auxiliaries count in. */
function invertedAt(context: Context, at: number): { cue: Phrase; speaker: Phrase | null } | null {
  let from = at;
  let pronoun: Phrase | null = null;
  while (from < at + 6) {
    if (cueAt(context, from) !== null) break;
    if (isIn(context, from, 'pronouns') && from > at) pronoun = [from, from + 1];
    else if (!isIn(context, from, 'fillers')) return null;
    from++;
  }
  const found = cueAt(context, from);
  if (found === null || isName(context, from)) return null;
  return { cue: [from, found.to], speaker: pronoun ?? phraseFrom(context, found.to) };
}
