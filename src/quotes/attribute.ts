import type { Range } from '../comparison.ts';
import { isParticiple, isThing, ownerOfSaying, sharedSubject, subjectOfParticiple } from './clause-subject.ts';
import { type Context, contextAfter, contextBefore, type Narration, QUOTE, rangeOf } from './context.ts';
import { isIn, isName, isWord, joins, keyAt } from './context-words.ts';
import { outermost } from './outer-report.ts';
import { cueAt, isInRelativeClause, type Phrase, phraseFrom, sourceAt, subjectBefore } from './phrase.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { isAdjective, isInClosedAside, isNaming, isNoun, isPassive, isRemoteInfinitive } from './verb-forms.ts';

/** Where a story says who speaks, and with which verb. */
export interface Attribution {
  readonly speaker: Range | null;
  readonly cue: Range | null;
  /** Whether the attribution stands right beside the quote (`“…,” said X`), not elsewhere in its sentence. */
  readonly direct: boolean;
}

/**
 * Who speaks a quote, as far as its own sentence tells: the attribution right after it, then the nearest
 * reporting verb before it, then one at the end of the sentence. Null where the sentence names no source.
 */
export function attribute(narration: Narration, index: number): Attribution | null {
  const after = contextAfter(narration, index);
  const before = contextBefore(narration, index);
  return (
    rightAfter(after, before) ??
    passive(before, after) ??
    nearestBefore(before) ??
    label(before) ??
    trailing(after) ??
    ownerOf(before)
  );
}

/**
 * Whose words follow where no verb of speech says so: `The ministry published its statement in full:`,
 * `Holm stood by his comment that “…”`, `Holm delivered a blunt message: “…”`.
 */
function ownerOf(context: Context): Attribution | null {
  const last = keyAt(context, context.tokens.length - 1);
  if (!/^[:,]$/.test(last) && !context.table.that.has(last)) return null;
  const subject = sentenceSubject(context);
  if (subject === null || !isWord(context, subject[1])) return null;
  // `It’s not enough to look right:`, `You have to know that`
  const { unnamed, indefinite } = context.table;
  const pronoun = /^\p{L}+/u.exec(keyAt(context, subject[0]))?.[0] ?? '';
  if (subject[1] === subject[0] + 1 && unnamed.has(pronoun) && !indefinite.has(pronoun)) return null;
  return attribution(context, subject, null, false);
}

/** `“…,” Tolvik said`, `“…,” said Tolvik`, `“…,” according to Tolvik`. */
function rightAfter(context: Context, before: Context): Attribution | null {
  let at = 0;
  while (/^[,—-]$/.test(context.tokens[at]?.key ?? '')) at++;
  // `accused her of “leading from behind” and Ward said`
  if (at >= context.tokens.length || isIn(context, at, 'coordinators') || context.table.and.has(keyAt(context, at)))
    return null;
  const inside = keyAt(before, before.tokens.length - 1);
  // `stood by his comment that “they hate us,” the crowd cheered`
  if (before.table.that.has(inside) && before.tokens.length > 1 && keyAt(context, 0) !== ',') {
    const own = nearestBefore(before) ?? ownerOf(before);
    if (own !== null) return own;
  }
  const source = sourceAt(context, at);
  if (source !== null) return attribution(context, source.speaker, source.cue, true);
  const inverted = invertedAt(context, at);
  if (inverted !== null && !hasOwnObject(context, inverted.cue, before)) {
    if (inverted.speaker !== null) return attribution(context, inverted.speaker, inverted.cue, true);
    // English needs its subject: `known as “Red”, had said` goes on with another one
    if (inverted.cue[0] > at) return null;
    const subject = sentenceSubject(before);
    if (subject === null) return null;
    return { speaker: rangeOf(before, ...subject), cue: rangeOf(context, ...inverted.cue), direct: true };
  }
  for (let i = at + 1; i < Math.min(context.tokens.length, at + 34); i++) {
    const key = context.tokens[i]?.key ?? '';
    if (key === QUOTE || /^[.;:!?]$/.test(key)) break;
    const found = cueAt(context, i);
    if (found === null || isInRelativeClause(context, i)) continue;
    const subject = subjectBefore(context, i);
    if (subject !== null && (subject[0] <= at || isOccupation(context, at, subject[0]))) {
      return attribution(context, [Math.min(at, subject[0]), subject[1]], [i, found.to], true);
    }
    if (subject === null || !isIn(context, i, 'roles')) break;
  }
  return unlistedVerb(context, at) ?? signature(context, at);
}

/**
 * Whether the verb after a quote goes on with the sentence before it, in a language that puts its subject first:
 * `Holm called it “bad,” [denounced] the plan`, `Holm said, “No,” [promising] more`.
 */
function hasOwnObject(context: Context, [from]: Phrase, before: Context): boolean {
  const { participle, transitive } = context.table;
  const verb = cueAt(context, from)?.cue;
  if (participle?.test(keyAt(context, from)) === true || transitive.has(verb?.verb ?? '')) return true;
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

/** Longest occupation before a name, in words: `head of operations Tilda Crane`. */
const LONGEST_OCCUPATION = 16;

/** Right after a quote, a few small words before a name say what the speaker is, whatever they are. */
function isOccupation(context: Context, from: number, to: number): boolean {
  if (to - from > LONGEST_OCCUPATION || !isName(context, to)) return false;
  for (let i = from; i < to; i++) {
    const small = context.tokens[i]?.kind === 'word' && cueAt(context, i) === null;
    if (!small && !joins(context, i)) return false;
    const joined = isIn(context, i, 'inside') || context.table.and.has(keyAt(context, i));
    if (isIn(context, i, 'stops') && !joined) return false;
    if (isIn(context, i, 'pronouns') && !isIn(context, i, 'determiners')) return false;
  }
  return true;
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

/** `was called “reckless” by Brell`: the agent speaks, and without one nobody does. */
function passive(before: Context, after: Context): Attribution | null {
  for (let i = before.tokens.length - 1; i > 0 && i >= before.tokens.length - 8; i--) {
    if (before.tokens[i]?.key === QUOTE) return null;
    const found = cueAt(before, i);
    if (found === null) continue;
    if (!isPassive(before, i)) return null;
    const cue = rangeOf(before, i, found.to);
    for (const [context, from, to] of [
      [before, found.to, before.tokens.length],
      [after, 0, Math.min(3, after.tokens.length)],
    ] as const) {
      for (let k = from; k < to; k++) {
        if (!isIn(context, k, 'agent')) continue;
        const agent = phraseFrom(context, k + 1);
        if (agent !== null) return { speaker: rangeOf(context, ...agent), cue, direct: false };
      }
    }
    return null;
  }
  return null;
}

/** The reporting verb nearest before the quote, with its own subject or the one it shares with the verb before it. */
function nearestBefore(context: Context): Attribution | null {
  let thing: Attribution | null = null;
  for (let i = context.tokens.length - 1; i >= 0; i--) {
    const source = sourceAt(context, i);
    if (source !== null) return attribution(context, source.speaker, source.cue, false);
    const owner = ownerOfSaying(context, i);
    if (owner !== null) return attribution(context, owner, [i, i + 1], false);
    const found = cueAt(context, i);
    if (found === null) continue;
    if (isAdjective(context, i) || isInClosedAside(context, i, found.to)) continue;
    const participle = isParticiple(context, i);
    const subject = participle ? subjectOfParticiple(context, i) : subjectBefore(context, i);
    if (isNoun(context, i, found.to, subject)) continue;
    if (isPassive(context, i)) continue;
    if (subject !== null && isDocument(context, subject)) {
      const owner = participle ? sentenceSubject(context) : null;
      if (owner !== null && owner[1] <= subject[0]) return attribution(context, owner, [i, found.to], false);
    }
    const whole = [i, found.to] as const;
    const own = subject ?? sharedSubject(context, i, found.to);
    if (own === null) continue;
    if (!isThing(context, own) && !isRemoteInfinitive(context, i, found.to)) {
      const said = subject === null ? { subject: own, cue: whole } : outermost(context, own, whole);
      return attribution(context, said.subject, said.cue, false);
    }
    if (!isNaming(context, found.cue.verb, found.to)) thing ??= attribution(context, own, whole, false);
  }
  return thing;
}

/** Whether a phrase is what carries somebody's words: `a [statement]`, `an [email] to supporters`. */
function isDocument(context: Context, [from, to]: Phrase): boolean {
  for (let i = from; i < to; i++) if (isIn(context, i, 'documents')) return !isName(context, i);
  // the phrase may be what the document is for: `sent an email to [supporters] stating`
  return false;
}

/** Longest label before a colon, in words. */
const LONGEST_LABEL = 14;

/**
 * A name and a colon, as interviews, transcripts and headlines have them: `Tolvik: “…”`, `Ida Moor, fisher: “…”`,
 * `And from Ida Moor: “…”`, `Ben Carver: Clint ‘Not Fit’`.
 */
function label(context: Context): Attribution | null {
  const { tokens } = context;
  const last = tokens.length - 1;
  let from = last;
  while (from > 0 && !/^[—•|\]]$/.test(keyAt(context, from - 1)) && !isDash(context, from - 1)) from--;
  const colon = keyAt(context, last) === ':' ? last : from === 0 ? tokens.findIndex(({ key }) => key === ':') : -1;
  if (colon <= from || colon - from > LONGEST_LABEL) return null;
  for (let i = from; i < colon; i++) {
    if (i > from && !isIn(context, i, 'agent', 'inside')) continue;
    const speaker = phraseFrom(context, i > from || isIn(context, i, 'agent', 'inside', 'openers') ? i + 1 : i);
    if (speaker === null || speaker[1] > colon || !isName(context, speaker[0])) continue;
    const next = keyAt(context, speaker[1]);
    if (speaker[1] === colon || next === '(' || (i === from && next === ','))
      return attribution(context, speaker, null, false);
  }
  return null;
}

/** A hyphen that stands free, as a dash. */
function isDash(context: Context, at: number): boolean {
  const token = context.tokens[at];
  return token?.key === '-' && context.tokens[at - 1]?.end !== token.start;
}

/** `The “lasting solution” is not on offer, Brell said.` */
function trailing(context: Context): Attribution | null {
  for (let i = 1; i < context.tokens.length; i++) {
    const source = sourceAt(context, i);
    if (source !== null) return attribution(context, source.speaker, source.cue, false);
    const found = cueAt(context, i);
    if (found === null) continue;
    const subject = subjectBefore(context, i);
    if (subject === null || subject[0] === 0) {
      const before = context.tokens[i - 1]?.key;
      const speaker = before === ',' ? phraseFrom(context, found.to) : null;
      if (speaker !== null) return attribution(context, speaker, [i, found.to], false);
      continue;
    }
    const before = context.tokens[subject[0] - 1]?.key ?? '';
    if (/^(?:[,—]|all|what|how|as)$/.test(before) || before === QUOTE)
      return attribution(context, subject, [i, found.to], false);
  }
  return null;
}

function attribution(context: Context, speaker: Phrase, cue: Phrase | null, direct: boolean): Attribution {
  return {
    speaker: rangeOf(context, ...speaker),
    cue: cue === null ? null : rangeOf(context, ...cue),
    direct,
  };
}
