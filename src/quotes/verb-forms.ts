/** Which forms of a verb of speech report, and which are nouns, adjectives, passives or stand in an aside. */

import { isParticiple } from './clause-subject.ts';
import { type Context, QUOTE } from './context.ts';
import { isIn, isName, joins, keyAt } from './context-words.ts';
import { cueAt, isFiller, type Phrase } from './phrase.ts';
import { phraseFrom } from './phrase-from.ts';
import { isSomebody } from './somebody.ts';

/** Whether an auxiliary of the passive stands before a verb: `was called “reckless”`. */
export function isPassive(context: Context, cue: number): boolean {
  // `is insisting` is no passive
  if (context.table.participle?.test(keyAt(context, cue)) === true) return false;
  for (let i = cue - 1; i >= Math.max(0, cue - 3); i--) {
    if (isIn(context, i, 'passive')) return !isIn(context, i - 1, 'reflexive');
    if (!isIn(context, i, 'fillers') && context.table.adverbEnding?.test(keyAt(context, i)) !== true) return false;
  }
  return false;
}

/** Whether a form that may be a noun is one: nobody stands right before it, or it is the object of another verb. */
export function isNoun(context: Context, at: number, to: number, subject: Phrase | null): boolean {
  if (!isIn(context, at, 'nounLike') || (isParticiple(context, at) && keyAt(context, at - 1) === ',')) return false;
  if (isSecondVerb(context, at, to) || (subject !== null && isBehindAside(context, at, subject))) return false;
  if (subject === null || isObject(context, at) || context.tokens[at - 1]?.kind === 'number') return true;
  return isIn(context, to, 'nounLinks') || !adjacentName(context, subject, at);
}

/** `Ida Holm, a pilot of the county line, [calls] it “dead”`, `an email that [claims] it is “dead”`: behind an aside or what stands for its subject a verb. */
function isBehindAside(context: Context, at: number, subject: Phrase): boolean {
  if (context.table.that.has(keyAt(context, at - 1)))
    return subject[1] === at - 1 && isIn(context, at - 2, 'documents');
  return keyAt(context, at - 1) === ',' && keyAt(context, subject[1]) === ',' && isName(context, subject[1] - 1);
}

/** `He rails against the plan and [pledges] to stop it`: joined to a verb of the same form, with an infinitive or a clause behind it. */
function isSecondVerb(context: Context, at: number, to: number): boolean {
  const { and, that, infinitive } = context.table;
  const governs = infinitive.has(keyAt(context, to)) || that.has(keyAt(context, to));
  if (!and.has(keyAt(context, at - 1)) || !governs) return false;
  const ending = keyAt(context, at).slice(-1);
  for (let i = at - 2; i > 0; i--)
    if (cueAt(context, i) !== null && !isIn(context, i, 'nounLike')) return keyAt(context, i).endsWith(ending);
  return false;
}

/** `Ward’s [proposed] credit`, `his [repeated] mistakes`, `the [reporting] of the paper`: behind its owner or an article no verb. */
export function isAdjective(context: Context, at: number): boolean {
  if (context.table.pastTense?.test(keyAt(context, at)) !== true && !isParticiple(context, at)) return false;
  const owner = keyAt(context, at - 1);
  const owned =
    /['’]s?$/u.test(owner) && (isName(context, at - 1) || context.table.roles.has(owner.replace(/['’]s?$/u, '')));
  return owned || (isIn(context, at - 1, 'determiners') && !isIn(context, at - 1, 'pronouns'));
}

/** Whether a form that may be a noun is the object of a verb before it in its clause: `called the use of executive [orders]`. */
function isObject(context: Context, at: number): boolean {
  for (let i = at - 1; i > 0; i--) {
    if (joins(context, i)) continue;
    if (context.tokens[i]?.kind === 'mark' || isIn(context, i, 'relative', 'subordinators', 'and')) return false;
    if (cueAt(context, i) !== null && !isIn(context, i, 'nounLike')) return true;
  }
  return false;
}

/** Whether the words before a noun-like form are a name or pronoun: `Brell claims`, not `the mayor’s claims`. */
function adjacentName(context: Context, subject: Phrase, cue: number): boolean {
  const last = subject[1] - 1;
  const token = context.tokens[last];
  if (token === undefined || cue - last > 3) return false;
  if (isIn(context, last, 'pronouns') && !isIn(context, last, 'determiners')) return true;
  if (/['’]s?$/u.test(token.key)) return false;
  // `over [his] comments`
  const determined = isIn(context, subject[0], 'determiners') && last > subject[0];
  return isName(context, last) || isIn(context, last, 'roles', 'documents') || determined;
}

/** Words of the longest aside that is passed over. */
const LONGEST_ASIDE = 24;

/** Whether a verb stands in an aside that is over before the quote: `the plan, which some [say] is cheap, was “dead”`. */
export function isInClosedAside(context: Context, verb: number, to: number): boolean {
  if (isInBrackets(context, verb, to)) return true;
  let open = verb - 1;
  const opens = (at: number) => /^[,—]$/.test(keyAt(context, at));
  while (open > 0 && open > verb - LONGEST_ASIDE && !opens(open) && context.tokens[open]?.kind !== 'mark') open--;
  if (open < 1 || !opens(open) || !isIn(context, open + 1, 'relative')) return false;
  for (let at = to; at < Math.min(context.tokens.length, to + LONGEST_ASIDE); at++) {
    if (keyAt(context, at) === QUOTE) return false;
    if (keyAt(context, at) !== keyAt(context, open)) continue;
    const finite = isIn(context, at + 1, 'passive', 'auxiliaries') || cueAt(context, at + 1) !== null;
    if (finite && !isParticiple(context, at + 1)) return true;
  }
  return false;
}

/** `his rule (often [repeated] to me) is “no”`, `he has no debts - as Ward has [said] - and is “free”`. */
function isInBrackets(context: Context, verb: number, to: number): boolean {
  const isDash = (at: number) =>
    keyAt(context, at) === '—' ||
    (keyAt(context, at) === '-' && context.tokens[at - 1]?.end !== context.tokens[at]?.start);
  for (let open = verb - 1; open >= Math.max(0, verb - LONGEST_ASIDE); open--) {
    const key = keyAt(context, open);
    if (key === ')' || key === QUOTE) return false;
    const isAs = isDash(open) && isIn(context, open + 1, 'circumstances');
    if (key !== '(' && !isAs) continue;
    for (let at = to; at < context.tokens.length; at++)
      if (key === '(' ? keyAt(context, at) === ')' : isDash(at)) return true;
    return false;
  }
  return false;
}

/** Words of the longest clause that is over before the quote. */
const LONGEST_CLAUSE = 24;

/**
 * Whether a verb stands in a clause of time or reason that is over before the quote: `said that when Holm [called], “…”`,
 * `After Holm [asked] about it, Ward became “…”`.
 */
export function isInClosedClause(context: Context, verb: number, to: number): boolean {
  let opener = verb - 1;
  while (opener > verb - LONGEST_CLAUSE && !isIn(context, opener, 'circumstances')) {
    if (opener < 0 || (context.tokens[opener]?.kind === 'mark' && !joins(context, opener))) return false;
    opener--;
  }
  if (opener <= verb - LONGEST_CLAUSE) return false;
  for (let at = to; at < context.tokens.length; at++) {
    if (keyAt(context, at) === QUOTE) return false;
    if (keyAt(context, at) !== ',') continue;
    if (at === context.tokens.length - 1) return context.table.that.has(keyAt(context, opener - 1));
    const subject = phraseFrom(context, at + 1);
    if (subject === null || subject[0] !== at + 1 || !isSomebody(context, subject)) continue;
    const [, verbOfMain] = subject;
    return context.tokens[verbOfMain]?.kind === 'word' && !isIn(context, verbOfMain, 'prepositions', 'and');
  }
  return false;
}

/** `mocked Holm for [calling] it “dead”`: what somebody is judged for, and the verb that judges stands before it. */
export function isGround(context: Context, at: number): boolean {
  if (!isParticiple(context, at) || !isIn(context, at - 1, 'grounds')) return false;
  for (let i = at - 2; i >= 0; i--) {
    if (context.tokens[i]?.kind === 'mark' && !joins(context, i)) return false;
    if (isIn(context, i, 'relative', 'subordinators')) return false;
    if (cueAt(context, i) !== null) return true;
  }
  return false;
}

/** `wanted Holm to [explain] why it was “dead”`: what somebody is to say reports only right before the quote, `went on to say, “…”`. */
export function isRemoteInfinitive(context: Context, at: number, to: number): boolean {
  let before = at - 1;
  while (before > 0 && isFiller(context, before)) before--;
  if (!isIn(context, before, 'prepositions') || isParticiple(context, at)) return false;
  return to < context.tokens.length - 1 && context.table.pastTense?.test(keyAt(context, at)) !== true;
}

/** `a formula [called] the “chained index”`: a verb that needs an object and has none before the quote gives a thing its name. */
export function isNaming(context: Context, verb: string, to: number): boolean {
  if (!context.table.transitive.has(verb)) return false;
  return to === context.tokens.length || (to === context.tokens.length - 1 && isIn(context, to, 'determiners'));
}
