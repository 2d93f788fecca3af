/** Whose verb or noun of speech it is where the subject does not stand right before it, in a language with a fixed order. */
import { type Context, QUOTE } from './context.ts';
import { isIn, isName, isProper, isWord, joins, keyAt } from './context-words.ts';
import { cueAt, isContracted, isFiller, isPlain, type Phrase, phraseEndingAt, subjectBefore } from './phrase.ts';
import { phraseFrom } from './phrase-from.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { isSomebody, PLURAL } from './somebody.ts';

export const isParticiple = (context: Context, at: number) =>
  context.table.participle?.test(keyAt(context, at)) === true;

/**
 * The subject that a participle has of its own: `with [Ward] calling it “a farce”`, `footage of [Holm] saying`.
 * Null where it shares the one of its clause: `told parliament, [adding]`, `by [calling] it`, `on Channel 4 [saying]`.
 */
export function subjectOfParticiple(context: Context, participle: number): Phrase | null {
  let opens = participle;
  while (opens > 0 && (context.tokens[opens - 1]?.kind !== 'mark' || joins(context, opens - 1))) opens--;
  // `[with] Ward calling it “a farce”`
  if (isIn(context, opens, 'absolute')) return phraseFrom(context, opens + 1);
  // `[Holm] kept asking`
  if (isVerbForm(context, participle - 1) && !isParticiple(context, participle - 1))
    return subjectBefore(context, participle - 1);
  const phrase = phraseRightBefore(context, participle);
  if (phrase === null || !isSomebody(context, phrase)) return null;
  // `footage of [Holm] saying`
  for (let at = phrase[1] - 2; at > phrase[0]; at--)
    if (isIn(context, at, 'inside') && isProper(context, at + 1)) return [at + 1, phrase[1]];
  // `emailed [supporters] saying`: the object of a verb of speech hears it
  if (cueAt(context, phrase[0] - 1) !== null && !isProper(context, phrase[1] - 1)) return null;
  return isIn(context, phrase[0] - 1, 'prepositions') && !isIn(context, phrase[0] - 1, 'inside') ? null : phrase;
}

/** `leading [Holm] to declare`, `asked [the mayor] to explain`: whom a verb of causing makes say something; null where no such verb stands there. */
export function subjectOfInfinitive(context: Context, verb: number): Phrase | null {
  if (!context.table.infinitive.has(keyAt(context, verb - 1))) return null;
  const to = verb - 1;
  for (let at = to - 1; at >= 0 && at > to - LONGEST_CAUSED; at--) {
    if (context.tokens[at]?.kind === 'mark' && !joins(context, at)) return null;
    if (!isIn(context, at, 'causes')) continue;
    if (at === to - 2 && isIn(context, to - 1, 'hers')) return [to - 1, to];
    const phrase = phraseEndingAt(context, to - 1);
    // `the pier [led] Ida Holm to declare`
    const caused = phrase === null ? null : ([Math.max(phrase[0], at + 1), to] as const);
    return caused !== null && isSomebody(context, caused) ? caused : null;
  }
  return null;
}

/** Words between a verb of causing and its infinitive. */
const LONGEST_CAUSED = 12;

/** Words between an owner and what he said: `Ward’s [much repeated] claim`. */
const MOST_ADJECTIVES = 2;

/** Whose words a noun of speech announces: `[Ward]’s claim that the town “lost its way”`, `[his] promise to be “neutral”`. */
export function ownerOfSaying(context: Context, at: number): Phrase | null {
  if (!isIn(context, at, 'sayings')) return null;
  const named = ownerBehindSaying(context, at);
  if (named !== null) return named;
  if (!announcesWords(context, at + 1) || isJudged(context, at)) return null;
  let last = at - 1;
  while (last > at - 1 - MOST_ADJECTIVES && isWord(context, last) && !isOwner(context, last)) last--;
  if (!isOwner(context, last)) return null;
  if (isIn(context, last, 'his', 'hers')) {
    const subject = sentenceSubject(context);
    const isAntecedent =
      subject !== null &&
      subject[1] <= last &&
      isSomebody(context, subject) &&
      !isThing(context, subject) &&
      !isIn(context, subject[0], 'indefinite', 'he', 'she', 'they');
    return isAntecedent ? subject : [last, last + 1];
  }
  if (isIn(context, last, 'theirs')) return [last, last + 1];
  const owner = phraseRightBefore(context, last + 1);
  return owner !== null && isSomebody(context, owner) ? owner : null;
}

/** `Ward’s claim that the toll is fair is “absurd”`: a second verb right before the quote judges the claim. */
function isJudged(context: Context, saying: number): boolean {
  const last = context.tokens.length - 1;
  if (!context.table.that.has(keyAt(context, saying + 1)) || !isIn(context, last, 'passive')) return false;
  for (let at = saying + 2; at < last; at++) {
    if (context.tokens[at]?.kind === 'mark' && !joins(context, at)) return false;
    if (isIn(context, at, 'relative', 'subordinators', 'coordinators') || context.table.and.has(keyAt(context, at)))
      return false;
    if (isIn(context, at, 'passive')) return true;
  }
  return false;
}

/** Adverbs and days between a noun of speech and what it announces: `his statement [on Wednesday] that`. */
const MOST_ADVERBS = 3;

/** Whether what somebody says follows a noun of speech: `claim that`, `promise to`, `claim:`, `call for a “ban”`. */
function announcesWords(context: Context, behind: number): boolean {
  const { infinitive, that } = context.table;
  let at = behind;
  while (at < behind + MOST_ADVERBS && isFiller(context, at)) at++;
  // `her assertion [during the debate] that`
  const place = isIn(context, at, 'prepositions') && !isIn(context, at, 'inside') ? phraseFrom(context, at + 1) : null;
  if (place !== null && that.has(keyAt(context, place[1]))) return true;
  if (keyAt(context, at) === ':' || that.has(keyAt(context, at))) return true;
  if (infinitive.has(keyAt(context, at))) return !isName(context, at + 1) && !isIn(context, at + 1, 'determiners');
  const quote = isIn(context, at + 1, 'determiners') ? at + 2 : at + 1;
  return isIn(context, at, 'inside') && quote === context.tokens.length;
}

/** `the suggestion by [a mayor] that`: whose words a noun of speech announces, named behind it. */
function ownerBehindSaying(context: Context, at: number): Phrase | null {
  const owner = isIn(context, at + 1, 'agent') ? phraseFrom(context, at + 2) : null;
  const announces = owner !== null && context.table.that.has(keyAt(context, owner[1]));
  return announces && isSomebody(context, owner) ? owner : null;
}

function isOwner(context: Context, at: number): boolean {
  return isIn(context, at, 'his', 'hers', 'theirs') || (/['’]s?$/u.test(keyAt(context, at)) && isName(context, at));
}

/**
 * The subject that the clause of a verb opens with, where that verb is not its first: `When Ward came, [Holm] sighed and
 * said`, `Hours later, [Holm] returned the favour, telling`. Null where no part between marks opens with somebody and a verb.
 */
export function clauseSubject(context: Context, verb: number): Phrase | null {
  const shares = isParticiple(context, verb);
  for (let at = verb - 1; at >= -1; at--) {
    const key = keyAt(context, at);
    if (key === QUOTE || /^[;:]$/.test(key)) return null;
    const opens = isIn(context, at, 'subordinators') && !(shares && context.table.that.has(key));
    if (at >= 0 && key !== ',' && key !== '—' && !opens) continue;
    const from =
      context.table.and.has(keyAt(context, at + 1)) || isIn(context, at + 1, 'coordinators') ? at + 2 : at + 1;
    const opening = isVerbForm(context, from) ? null : phraseFrom(context, from);
    if (opening === null || opening[1] >= verb || !isSomebody(context, opening)) continue;
    // `herself [a Ward] supporter` goes on
    if (isIn(context, opening[0], 'determiners') && isName(context, opening[1] - 1) && isPlain(context, opening[1]))
      continue;
    // `went after [Ward] on Friday` opens no clause
    if (opens && isIn(context, at, 'prepositions') && isIn(context, opening[1], 'prepositions')) continue;
    if (isFiller(context, opening[1]) || isPlain(context, opening[1]) || isVerbForm(context, opening[1]))
      return opening;
  }
  return null;
}

/** A past tense or a participle in lower case. */
const isVerbForm = (context: Context, at: number) =>
  !isName(context, at) && (isParticiple(context, at) || context.table.pastTense?.test(keyAt(context, at)) === true);

/** The noun phrase whose last word stands right before a verb or the adverbs before it. */
function phraseRightBefore(context: Context, verb: number): Phrase | null {
  let at = verb - 1;
  while (at >= 0 && isFiller(context, at) && !isIn(context, at, 'pronouns')) at--;
  return phraseEndingAt(context, at);
}

/** The subject of a verb that has none of its own: after it (`sagte Brell`), of the verb before it, or of the sentence. */
export function sharedSubject(context: Context, cue: number, to: number): Phrase | null {
  if (!isParticiple(context, cue) && (cue === 0 || context.tokens[cue - 1]?.key === QUOTE)) {
    const after = phraseFrom(context, to);
    if (after !== null) return after;
  }
  // `But, said Ward, “…”`, `In short, said Ward: “…”`
  const aside = keyAt(context, cue - 1) === ',' && !isParticiple(context, cue) ? phraseFrom(context, to) : null;
  if (aside !== null && /^[,:]$/.test(keyAt(context, aside[1])) && aside[1] === context.tokens.length - 1) return aside;
  // `The trouble, says [Ida Holm], the historian, is that`: nothing but the comma parts the verb from what the sentence is about
  const isFirst = context.tokens.slice(0, cue - 1).every(({ kind }, at) => kind !== 'mark' || joins(context, at));
  if (aside !== null && isFirst && keyAt(context, aside[1]) === ',' && isProper(context, aside[1] - 1)) return aside;
  const opening = clauseSubject(context, cue);
  // `[Ward] confirmed that the county sued and said`: who said the one says the other
  const isReported = opening !== null && context.table.that.has(keyAt(context, opening[0] - 1));
  // `Holm called it dead, and [he] won the vote by promising`
  const isJoined =
    opening !== null &&
    isParticiple(context, cue) &&
    isIn(context, opening[0], 'he', 'she', 'they') &&
    (context.table.and.has(keyAt(context, opening[0] - 1)) || isIn(context, opening[0] - 1, 'coordinators'));
  const isNearer = opening !== null && !isReported && (isJoined || context.table.and.has(keyAt(context, cue - 1)));
  for (let i = cue - 1; i > 0; i--) {
    // `As Ward began, [Holm] rose and said`: the clause nearer by
    if (isNearer && opening[0] > i) return opening;
    const found = cueAt(context, i);
    if (found === null || isIn(context, i, 'nounLike')) continue;
    const inverted = keyAt(context, i - 1) === QUOTE;
    const subject = isParticiple(context, i)
      ? isParticiple(context, cue) && subjectOfParticiple(context, i)
      : (inverted ? phraseFrom : subjectBefore)(context, inverted ? found.to : i);
    if (subject === false) continue;
    if (subject !== null) return subject;
  }
  if (opening !== null) return opening;
  const subject = sentenceSubject(context);
  return subject !== null && subject[1] <= cue ? subject : null;
}

/** Whether the noun of a phrase is nobody: `Holm’s [situation]`, `a [voice]`; nobody speaks by it. */
export function isThing(context: Context, [from, to]: Phrase): boolean {
  const last = to - 1;
  if (isName(context, last) || !isWord(context, last) || isContracted(context, last)) return false;
  if (
    isIn(context, last, 'pronouns', 'documents') ||
    context.tokens[from]?.kind === 'number' ||
    context.table.voices.has(keyAt(context, last))
  )
    return false;
  let own = from;
  for (let i = from; i < last; i++) if (isPossessive(context, i)) own = i + 1;
  for (let i = own; i < to; i++) {
    if (!isIn(context, i, 'determiners') && isIn(context, i, 'roles', 'bodies', 'generic', 'indefinite', 'persons'))
      return false;
  }
  return !PLURAL.test(keyAt(context, last));
}

const isPossessive = (context: Context, at: number) => /['’]s?$/u.test(keyAt(context, at));
