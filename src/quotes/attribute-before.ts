import type { Range } from '../comparison.ts';
import {
  isParticiple,
  isThing,
  ownerOfSaying,
  sharedSubject,
  subjectOfInfinitive,
  subjectOfParticiple,
} from './clause-subject.ts';
import { type Context, QUOTE, rangeOf } from './context.ts';
import { isIn, isName, isWord, keyAt } from './context-words.ts';
import { isSureCue } from './cue-certainty.ts';
import { outermost } from './outer-report.ts';
import { cueAt, isFiller, type Phrase, phraseEndingAt, subjectBefore } from './phrase.ts';
import { phraseFrom } from './phrase-from.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { isSomebody } from './somebody.ts';
import { sourceAt } from './source-phrase.ts';
import {
  isAdjective,
  isGround,
  isInClosedAside,
  isInClosedClause,
  isNaming,
  isNoun,
  isPassive,
  isRemoteInfinitive,
} from './verb-forms.ts';

/** Where a story says who speaks, and with which verb. */
export interface Attribution {
  readonly speaker: Range | null;
  readonly cue: Range | null;
  /** Whether the attribution stands right beside the quote (`“…,” said X`), not elsewhere in its sentence. */
  readonly direct: boolean;
}

/** An attribution in a context. */
export function attribution(context: Context, speaker: Phrase, cue: Phrase | null, direct: boolean): Attribution {
  return {
    speaker: rangeOf(context, ...speaker),
    cue: cue === null ? null : rangeOf(context, ...cue),
    direct,
  };
}

/**
 * Whose words follow where no verb of speech says so: `The ministry published its statement in full:`,
 * `Holm stood by his comment that “…”`, `Holm delivered a blunt message: “…”`.
 */
export function ownerOf(context: Context): Attribution | null {
  const last = keyAt(context, context.tokens.length - 1);
  if (!/^[:,]$/.test(last) && !context.table.that.has(last)) return null;
  const subject = sentenceSubject(context);
  if (subject === null) return null;
  const hasAside = keyAt(context, subject[1]) === ',' && isIn(context, subject[1] + 1, 'prepositions');
  if (!isWord(context, subject[1]) && !hasAside) return null;
  // `The timing does not surprise Holm:`
  const links = context.tokens.findIndex((_, at) => at > subject[0] && isIn(context, at, 'inside'));
  const head = context.tokens.slice(subject[0], links < 0 ? subject[1] : Math.min(links, subject[1]));
  const owned = head.some(({ key }) => /['’]s?$/u.test(key));
  if (isThing(context, subject) && !owned) return null;
  // `Holm was asked,`: who hears it
  const verb = context.table.passive.has(keyAt(context, subject[1])) ? cueAt(context, subject[1] + 1) : null;
  if (verb !== null) return null;
  // `It’s not enough to look right:`, `You have to know that`
  const { unnamed, indefinite } = context.table;
  const pronoun = /^\p{L}+/u.exec(keyAt(context, subject[0]))?.[0] ?? '';
  if (subject[1] === subject[0] + 1 && unnamed.has(pronoun) && !indefinite.has(pronoun)) return null;
  return attribution(context, subject, null, false);
}

/** `was called “reckless” by Brell`: the agent speaks, and without one nobody does. */
export function passive(before: Context, after: Context): Attribution | null {
  for (let i = before.tokens.length - 1; i > 0 && i >= before.tokens.length - 8; i--) {
    if (before.tokens[i]?.key === QUOTE) return null;
    const found = cueAt(before, i);
    if (found === null) continue;
    if (!isPassive(before, i) && !isBarePassive(before, after, i, found.to)) return null;
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

/** `emails [labelled] “top secret” by the ministry`: a past tense with nothing but the quote behind it, of a thing, and an agent. */
function isBarePassive(before: Context, after: Context, verb: number, to: number): boolean {
  if (!isIn(after, 0, 'agent')) return false;
  let object = to;
  while (isIn(before, object, 'subordinators', 'determiners')) object++;
  if (object !== before.tokens.length) return false;
  if (before.table.pastTense?.test(keyAt(before, verb)) !== true) return false;
  // `the inquiry – often [labelled] as a “farce” by residents`
  let at = verb - 1;
  while (at > 0 && isFiller(before, at)) at--;
  if (before.tokens[at]?.kind === 'mark') return true;
  const subject = subjectBefore(before, verb);
  return subject === null || !isSomebody(before, subject);
}

/**
 * The reporting verb nearest before the quote, with its own subject or the one it shares with the verb before it.
 *
 * @param isOpen leaves out those in clauses that are over: `After Holm [asked] about it, Ward became “angry”`
 */
export function nearestBefore(context: Context, isOpen = false): Attribution | null {
  let closed: Attribution | null = null;
  let thing: Attribution | null = null;
  for (let i = context.tokens.length - 1; i >= 0; i--) {
    const source = sourceAt(context, i);
    if (source !== null) return attribution(context, source.speaker, source.cue, false);
    const owner = ownerOfSaying(context, i);
    if (owner !== null) {
      const saying = attribution(context, owner, [i, i + 1], false);
      // `denounced [Ward’s call] for a “ban”`: a report around it goes before it
      if (!isIn(context, i + 1, 'inside')) return saying;
      closed ??= saying;
      continue;
    }
    const found = cueAt(context, i);
    if (found === null) continue;
    if (isAdjective(context, i) || isInClosedAside(context, i, found.to) || isGround(context, i)) continue;
    const participle = isParticiple(context, i);
    // `after [the paper’s editorial] telling him`: whose it is stands before it
    const text = participle ? phraseEndingAt(context, i - 1) : null;
    if (text !== null && isOwned(context, text)) return attribution(context, text, [i, found.to], false);
    const subject = participle
      ? subjectOfParticiple(context, i)
      : (subjectOfInfinitive(context, i) ?? subjectBefore(context, i));
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
      const isSure = said.cue !== whole || isSureCue(context, own, whole, subject === null);
      const report = { ...attribution(context, said.subject, said.cue, false), ...(isSure ? {} : { cue: null }) };
      if (!isInClosedClause(context, ...said.cue)) return report;
      closed ??= report;
      continue;
    }
    // `the mails, which an inquiry said were “dull”`: the verb of the quote's own clause
    if (isIn(context, own[0] - 1, 'relative')) return attribution(context, own, whole, false);
    if (!isNaming(context, found.cue.verb, found.to)) thing ??= attribution(context, own, whole, false);
  }
  return thing ?? (isOpen ? null : closed);
}

/** Whether a phrase is a text with its owner: `the newspaper’s [editorial]`. */
function isOwned(context: Context, phrase: Phrase): boolean {
  if (!isIn(context, phrase[1] - 1, 'documents')) return false;
  for (let i = phrase[0]; i < phrase[1] - 1; i++) if (/['’]s?$/u.test(keyAt(context, i))) return true;
  return false;
}

/** Whether a phrase is what carries somebody's words: `a [statement]`, `an [email] to supporters`. */
function isDocument(context: Context, [from, to]: Phrase): boolean {
  for (let i = from; i < to; i++) if (isIn(context, i, 'documents')) return !isName(context, i);
  // the phrase may be what the document is for: `sent an email to [supporters] stating`
  return false;
}
