import type { Attribution } from './attribute-before.ts';
import { isPersonal, leadingSubject, phraseAt, readClause, span, subjectAfter } from './clause.ts';
import { type Context, contextAfter, contextBefore, type Narration, QUOTE, rangeOf } from './context.ts';
import { isIn, isName, keyAt } from './context-words.ts';
import { readNoun } from './noun-phrase.ts';
import { found, isParticiple, ofPassive, passiveAround, type Verb } from './passive.ts';
import { cueAt, type Phrase } from './phrase.ts';
import { relativeSubject, subjectOf } from './verb-subject.ts';

/** Words behind a quote in which its verb is looked for. */
const REACH = 30;

/**
 * Who speaks a quote in a language whose verb moves: right behind the quote, in the clause before it, at the end of
 * its sentence, or, before a colon, whoever its sentence is about. Null where the sentence names no source.
 */
export function attributeByClause(narration: Narration, index: number): Attribution | null {
  const after = contextAfter(narration, index);
  const before = contextBefore(narration, index);
  return (
    rightAfter(after, before) ??
    inBrackets(before) ??
    nearestBefore(before, after) ??
    colonAlone(before) ??
    trailing(after) ??
    viewOf(before)
  );
}

/** A reporting verb at a token: one word, or the first of two parts (`gab … bekannt`). */
function verbAt(context: Context, at: number, after?: Context): Verb | null {
  const cue = cueAt(context, at);
  if (cue !== null) return { from: at, to: cue.to };
  for (const [, second = ''] of context.table.separated.get(keyAt(context, at)) ?? []) {
    const found = standsBefore(context, at + 1, second);
    // `wies den Plan als „Unfug“ [zurück]`
    if (found === true || (found === null && after !== undefined && standsBefore(after, 0, second) === true))
      return { from: at, to: at + 1 };
  }
  return null;
}

/** Whether a word stands between a token and the end of its sentence; null where the context ends first. */
function standsBefore(context: Context, from: number, word: string): boolean | null {
  for (let i = from; i < from + REACH; i++) {
    const key = keyAt(context, i);
    if (key === word) return true;
    if (/^[.:;]$/.test(key)) return false;
    if (key === '') return null;
  }
  return false;
}

/** A phrase that names a source at a token: `laut Vogt`, `selon la mairie`, `dem Bericht zufolge`. */
function sourceOf(context: Context, at: number): { cue: Phrase; speaker: Phrase } | null {
  const length = phraseAt(context, context.table.accordingTo, at);
  if (length > 0) {
    const speaker = readNoun(context, at + length);
    if (speaker !== null && (isIn(context, at + length, 'determiners') || !isIn(context, at + length, 'fillers')))
      return { cue: [at, at + length], speaker: [speaker.from, speaker.to] };
  }
  if (isIn(context, at, 'postposed')) {
    for (let from = Math.max(0, at - 12); from < at; from++) {
      const speaker = readNoun(context, from);
      if (speaker !== null && speaker.to === at) return { cue: [at, at + 1], speaker: [speaker.from, at] };
    }
  }
  return null;
}

/** `“…”, sagte Vogt`, `«…», ha detto ieri la sindaca`, `«…», — сказал мэр`, `„…“, hatte Vogt im Mai erklärt`. */
function rightAfter(context: Context, before: Context): Attribution | null {
  const { tokens } = context;
  let at = 0;
  while (/^(?:[,—–.!?…-]|--)$/.test(keyAt(context, at))) at++;
  if (at >= tokens.length) return null;
  const source = sourceOf(context, at);
  if (source !== null) return found(context, source.speaker, source.cue, true);
  const impersonal = impersonalAt(context, at);
  if (impersonal !== null) return impersonal;
  const closing = at === 0 ? closingVerb(context, before) : undefined;
  if (closing !== undefined) return closing;
  for (let i = at; i < Math.min(tokens.length, at + REACH); i++) {
    const key = keyAt(context, i);
    if (key === QUOTE || /^[.;:]$/.test(key)) break;
    if (isIn(context, i, 'postposed')) {
      const postposed = sourceOf(context, i);
      if (postposed !== null && postposed.speaker[0] === at)
        return found(context, postposed.speaker, postposed.cue, true);
    }
    const verb = verbAt(context, i);
    if (verb === null) continue;
    if (!isDirect(context, at, i)) break;
    if (isNounLike(context, i)) continue;
    return ofVerb(context, before, verb, at);
  }
  return before.tokens.length === 0 ? unlistedVerb(context, at) : null;
}

/** `der den Plan als „mutig“ [bezeichnete]`: a subordinate clause ends with its verb. Undefined where none does. */
function closingVerb(context: Context, before: Context): Attribution | null | undefined {
  if (!context.table.verbSecond || before.tokens.length === 0) return undefined;
  const verb = verbAt(context, 0);
  if (verb === null) return undefined;
  const clause = readClause(before, before.tokens.length);
  if (clause.kind === 'main') return undefined;
  const subject =
    clause.kind === 'relative'
      ? relativeSubject(before, clause)
      : (clause.phrases.find((phrase) => !phrase.oblique) ?? null);
  if (subject === null) return null;
  return {
    speaker: rangeOf(before, subject.from, subject.to),
    cue: rangeOf(context, verb.from, verb.to),
    direct: false,
  };
}

/** Whether only a subject, its verb and what belongs to them stand between a quote and a verb behind it. */
function isDirect(context: Context, from: number, verb: number): boolean {
  if (isIn(context, from, 'prepositions') || context.table.and.has(keyAt(context, from))) return false;
  for (let i = from; i < verb; i++) {
    const key = keyAt(context, i);
    if (
      key === ',' &&
      !isIn(context, from, 'subordinators') &&
      readNoun(context, from)?.next !== verb &&
      !isIn(context, from, 'auxiliaries')
    )
      return false;
    if (i > from && isIn(context, i, 'subordinators')) return false;
  }
  if (context.table.verbSecond && verb > from && !isIn(context, from, 'auxiliaries', 'subordinators', 'fillers'))
    return false;
  const first = readNoun(context, from);
  return first !== null || isIn(context, from, 'auxiliaries', 'fillers', 'subordinators', 'oblique') || verb === from;
}

/** A form that is a noun as often reports only with a subject right beside it. */
function isNounLike(context: Context, at: number): boolean {
  return (
    isIn(context, at, 'nounLike') &&
    (isIn(context, at - 1, 'determiners', 'prepositions', 'inside') || isIn(context, at, 'roles'))
  );
}

function ofVerb(context: Context, before: Context, verb: Verb, at: number): Attribution | null {
  const cue: Phrase = [verb.from, verb.to];
  const passive = ofPassive(context, verb);
  if (passive !== undefined) return passive;
  const subject = subjectOf(context, verb.from, verb.to);
  if (subject !== null) return found(context, subject, cue, true);
  if (context.table.dropsPronouns) {
    // `Ruiz llegó tarde; «…», dijo`: the clause that a mark closes right before the quote
    const last = before.tokens.length - 1;
    const isClosed = keyAt(before, last) === ';';
    const shared = leadingSubject(isClosed ? { ...before, tokens: before.tokens.slice(0, last) } : before);
    return shared === null
      ? { speaker: null, cue: rangeOf(context, ...cue), direct: true }
      : {
          speaker: rangeOf(before, shared.from, shared.to),
          cue: rangeOf(context, ...cue),
          direct: true,
        };
  }
  const shared = verb.from === at || context.table.and.has(keyAt(context, at)) ? leadingSubject(before) : null;
  return shared === null
    ? null
    : { speaker: rangeOf(before, shared.from, shared.to), cue: rangeOf(context, ...cue), direct: true };
}

/** `heißt es in der Mitteilung`, `сообщили в полиции`: a report without a subject. */
function impersonalAt(context: Context, at: number): Attribution | null {
  let from = at;
  while (from < at + 2 && (isIn(context, from, 'fillers') || keyAt(context, from) === 'so')) from++;
  const length = phraseAt(context, context.table.impersonal, from);
  if (length === 0) return null;
  const cue: Phrase = [from, from + length];
  if (isIn(context, from + length - 1, 'prepositions')) {
    const source = readNoun(context, from + length);
    if (source !== null) return found(context, span(source), cue, true);
  }
  for (let i = from + length; i < Math.min(context.tokens.length, from + length + 9); i++) {
    if (/^[.;:,]$/.test(keyAt(context, i))) break;
    if (!isIn(context, i, 'within')) continue;
    const source = readNoun(context, i + 1);
    if (source !== null && !isIn(context, source.from, 'fillers')) return found(context, span(source), cue, true);
  }
  return null;
}

/** Right behind a quote, a word that no table has is its verb where a name or an office follows: `„…“, strich Vogt heraus`. */
function unlistedVerb(context: Context, start: number): Attribution | null {
  let at = start;
  // `si sfoga`, `se lamenta`
  if (isIn(context, at, 'reflexive') && at > 0) at++;
  if (start === 0 || !/^[,—–-]$/.test(keyAt(context, start - 1))) return null;
  const { tokens, table } = context;
  if (tokens[at]?.kind !== 'word' || isName(context, at) || table.caseless) return null;
  if (
    isIn(
      context,
      at,
      'stops',
      'prepositions',
      'subordinators',
      'coordinators',
      'relative',
      'determiners',
      'pronouns',
      'roles',
      'inside',
    )
  )
    return null;
  if (table.and.has(keyAt(context, at)) || table.reportive.has(keyAt(context, at))) return null;
  let from = at + 1;
  while (isIn(context, from, 'fillers', 'auxiliaries', 'oblique') && !isIn(context, from, 'pronouns') && from < at + 4)
    from++;
  // `taglia corto l’assessora`
  if (
    readNoun(context, from)?.named !== true &&
    isIn(context, from + 1, 'determiners') &&
    !isIn(context, from, 'determiners', 'prepositions')
  )
    from++;
  const speaker = readNoun(context, from);
  if (speaker === null || speaker.oblique) return null;
  const personal =
    speaker.pronoun ||
    speaker.office ||
    (speaker.named && (!table.capitalNouns || speaker.determined || isEnd(context, speaker.to)));
  return personal ? found(context, span(speaker), [at, at + 1], true) : null;
}

const isEnd = (context: Context, at: number): boolean =>
  at >= context.tokens.length || /^[.,;:]$/.test(keyAt(context, at)) || isIn(context, at, 'prepositions', 'fillers');

/** The nearest reporting verb or source before a quote. */
function nearestBefore(context: Context, after: Context): Attribution | null {
  const end = context.tokens.length;
  for (let i = end - 1; i >= 0; i--) {
    const source = keyAt(context, i) === 'so' ? sourceInside(context, i) : sourceOf(context, i);
    if (source !== null && !(isIn(context, i, 'postposed') && hasVerb(context, i)))
      return found(context, source.speaker, source.cue, false);
    const length = phraseAt(context, context.table.impersonal, i);
    if (length > 0) {
      const governed = readClause(context, i).governed[0];
      const behind = governed === undefined ? impersonalAt(context, i) : null;
      if (behind !== null) return { ...behind, direct: false };
      if (governed !== undefined) return found(context, span(governed), [i, i + length], false);
    }
    const verb = verbAt(context, i, after);
    if (verb === null || isNounLike(context, i)) continue;
    const split = passiveAround(context, after, verb);
    if (split !== undefined) return split;
    const passive = ofPassive(context, verb);
    if (passive === null) continue;
    if (passive !== undefined) return { ...passive, direct: false };
    const subject = subjectOf(context, verb.from, verb.to);
    if (subject !== null) return found(context, subject, [verb.from, verb.to], false);
    if (context.table.dropsPronouns && i >= end - 8) {
      const shared = leadingSubject(context);
      if (shared !== null) return found(context, span(shared), [verb.from, verb.to], false);
      return { speaker: null, cue: rangeOf(context, verb.from, verb.to), direct: false };
    }
  }
  return participleAfter(context, after);
}

/** Whether a reporting verb stands before a token in its clause: `sagte die Kanzlerin Teilnehmern zufolge`. */
function hasVerb(context: Context, at: number): boolean {
  for (let i = at - 1; i >= 0 && !/^[,;:]$/.test(keyAt(context, i)); i--) if (cueAt(context, i) !== null) return true;
  return false;
}

/** `der Plan, so Vogt, sei „mutig“`: between commas or at the head of an aside. */
function sourceInside(context: Context, at: number) {
  if (!/^(?:,|—|\()$/.test(keyAt(context, at - 1))) return null;
  const source = sourceOf(context, at);
  if (source === null) return null;
  const close = keyAt(context, source.speaker[1]);
  return /^[,:—)]$/.test(close) || isIn(context, source.speaker[1], 'fillers') ? source : null;
}

/** `Vogt hat den Plan als „mutig“ bezeichnet`: the participle stands behind the quote, the subject before it. */
function participleAfter(context: Context, after: Context): Attribution | null {
  if (!context.table.verbSecond) return null;
  const verb = verbAt(after, 0);
  if (verb === null || context.tokens.length === 0) return null;
  const end = context.tokens.length;
  for (let i = end - 1; i >= 0; i--) {
    if (/^[;:]$/.test(keyAt(context, i)) || keyAt(context, i) === QUOTE) return null;
    if (isIn(context, i, 'passive') && isParticiple(after, verb.from)) {
      for (let k = i; k < end; k++) {
        if (!isIn(context, k, 'agent')) continue;
        const agent = readNoun(context, k + 1);
        if (agent !== null)
          return {
            speaker: rangeOf(context, agent.from, agent.to),
            cue: rangeOf(after, verb.from, verb.to),
            direct: false,
          };
      }
      return null;
    }
    if (!isIn(context, i, 'auxiliaries')) continue;
    const subject = subjectOf(context, i, i + 1);
    return subject === null
      ? null
      : { speaker: rangeOf(context, ...subject), cue: rangeOf(after, verb.from, verb.to), direct: false };
  }
  return null;
}

/** `Vogt: „…“`, `Der Trainer nach dem Spiel: „…“`, `In der ARD zeigt sich der Trainer zufrieden: „…“`. */
function colonAlone(context: Context): Attribution | null {
  const last = context.tokens.length - 1;
  if (keyAt(context, last) !== ':' || last < 1) return null;
  for (let i = 0; i < last; i++) if (phraseAt(context, context.table.impersonal, i) > 0) return null;
  const subject = leadingSubject({ ...context, tokens: context.tokens.slice(0, last) });
  return subject === null ? null : found(context, span(subject), null, false);
}

/** `Marie Quel (« … »)`: whoever stands right before the bracket. */
function inBrackets(context: Context): Attribution | null {
  const last = context.tokens.length - 1;
  if (keyAt(context, last) !== '(') return null;
  for (let from = Math.max(0, last - LONGEST_LABEL); from < last; from++) {
    const phrase = isIn(context, from, 'prepositions') ? null : readNoun(context, from);
    if (phrase?.to === last && phrase.named && isPersonal(context, phrase))
      return found(context, span(phrase), null, false);
  }
  return null;
}

/** Longest name before a bracket, in tokens. */
const LONGEST_LABEL = 8;

/** `Pour Marie Quel, maire de la ville, « … »`. */
function viewOf(context: Context): Attribution | null {
  for (let i = 0; i < context.tokens.length; i++) {
    const length = phraseAt(context, context.table.viewOf, i);
    // `war für Vogt „Unfug“`: behind its verb
    if (length === 0 || (i > 1 && !isIn(context, i - 1, 'auxiliaries'))) continue;
    const whose = readNoun(context, i + length);
    if (whose === null || !(whose.named || whose.office)) return null;
    return found(context, span(whose), [i, i + length], false);
  }
  return null;
}

/** `Der Plan sei „mutig“ und richtig, sagte Vogt`, `…, wie Vogt sagte`, `…, según la alcaldesa`. */
function trailing(context: Context): Attribution | null {
  for (let i = 1; i < context.tokens.length; i++) {
    if (keyAt(context, i - 1) === ':' || keyAt(context, i - 1) === ';') return null;
    const source = sourceOf(context, i);
    if (source !== null && (/^[,(—]$/.test(keyAt(context, i - 1)) || keyAt(context, i) !== 'so'))
      return found(context, source.speaker, source.cue, false);
    const impersonal = keyAt(context, i - 1) === ',' ? impersonalAt(context, i) : null;
    if (impersonal !== null) return { ...impersonal, direct: false };
    const verb = verbAt(context, i);
    if (verb === null) continue;
    let comma = i - 1;
    while (comma > 0 && isIn(context, comma, 'fillers', 'auxiliaries', 'oblique')) comma--;
    const clause = readClause(context, i);
    const opens = /^[,—–]$/.test(keyAt(context, comma)) || clause.kind === 'subordinate';
    if (!opens) continue;
    if (clause.kind === 'main') {
      const subject = subjectAfter(context, verb.to) ?? clause.phrases.find((phrase) => phrase.from > comma);
      if (subject != null) return found(context, span(subject), [verb.from, verb.to], false);
    } else if (isSource(context, i)) {
      const subject = subjectOf(context, i, verb.to);
      if (subject !== null) return found(context, subject, [verb.from, verb.to], false);
    }
  }
  return null;
}

/** `wie Vogt sagte`: a clause that says whence it is known. */
function isSource(context: Context, verb: number): boolean {
  for (let i = verb; i >= Math.max(0, verb - 20); i--) {
    if (keyAt(context, i) === ',') return isIn(context, i + 1, 'subordinators') && !isIn(context, i + 1, 'relative');
  }
  return false;
}
