import type { Attribution } from './attribute-before.ts';
import { span, subjectAfter } from './clause.ts';
import { type Context, rangeOf } from './context.ts';
import { isIn, keyAt } from './context-words.ts';
import { readNoun } from './noun-phrase.ts';
import type { Phrase } from './phrase.ts';
import { subjectOf } from './verb-subject.ts';

/** A reporting verb as token indices. */
export interface Verb {
  readonly from: number;
  readonly to: number;
}

/** The attribution of these tokens; null without a speaker. */
export function found(
  context: Context,
  speaker: Phrase | null,
  cue: Phrase | null,
  direct: boolean,
): Attribution | null {
  if (speaker === null) return null;
  return { speaker: rangeOf(context, ...speaker), cue: cue === null ? null : rangeOf(context, ...cue), direct };
}

/**
 * What a verb in the passive says: its agent (`als „mutig“ von Vogt bezeichnet`), its subject where it is quoted
 * (`wird Vogt zitiert`), or nobody (null). Undefined where the verb is none.
 */
export function ofPassive(context: Context, verb: Verb): Attribution | null | undefined {
  const quoted = isIn(context, verb.from, 'quoted');
  const cue: Phrase = [verb.from, verb.to];
  if (!isPassive(context, verb.from)) {
    if (!quoted) return undefined;
    // `zitiert ndr.de Polizeisprecher Ralf Meyer`: the last of two is quoted
    const first = subjectOf(context, verb.from, verb.to);
    const second = subjectAfter(context, first !== null && first[0] >= verb.to ? first[1] : verb.to);
    return found(context, span(second) ?? first, cue, true);
  }
  if (quoted) return found(context, subjectOf(context, verb.from, verb.to), cue, true);
  for (let i = Math.max(0, verb.from - 14); i < Math.min(context.tokens.length, verb.to + 8); i++) {
    if (!isIn(context, i, 'agent')) continue;
    const agent = readNoun(context, i + 1);
    if (agent !== null && (agent.named || agent.office)) return found(context, span(agent), cue, false);
  }
  return null;
}

function isPassive(context: Context, verb: number): boolean {
  const { passive, verbSecond } = context.table;
  if (verbSecond) {
    for (let i = verb + 1; i <= verb + 1; i++) if (passive.has(keyAt(context, i))) return true;
    for (let i = verb - 1; i >= 0 && i > verb - 22; i--) {
      if (/^[.;:]$/.test(keyAt(context, i))) return false;
      if (passive.has(keyAt(context, i))) return isParticiple(context, verb);
    }
    return false;
  }
  for (let i = verb - 1; i >= Math.max(0, verb - 3); i--) {
    if (passive.has(keyAt(context, i))) return !isIn(context, i - 1, 'reflexive');
    if (!isIn(context, i, 'fillers', 'auxiliaries')) return false;
  }
  return false;
}

/** German `ge…t`, `be…t`: only a participle makes a passive of `wurde`; a finite past does not. */
export function isParticiple(context: Context, verb: number): boolean {
  return !/(?:te|ten)$/.test(keyAt(context, verb));
}

/** `wurde als „mutig“ bezeichnet von Vogt`: the agent behind the quote. Undefined where there is none. */
export function passiveAround(context: Context, after: Context, verb: Verb): Attribution | null | undefined {
  if (!isPassive(context, verb.from) || isIn(context, verb.from, 'quoted')) return undefined;
  for (let i = 0; i < Math.min(after.tokens.length, 4); i++) {
    if (!isIn(after, i, 'agent')) continue;
    const agent = readNoun(after, i + 1);
    if (agent !== null)
      return {
        speaker: rangeOf(after, agent.from, agent.to),
        cue: rangeOf(context, verb.from, verb.to),
        direct: false,
      };
  }
  return undefined;
}
