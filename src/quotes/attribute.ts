import { rightAfter } from './attribute-after.ts';
import { type Attribution, attribution, nearestBefore, ownerOf, passive } from './attribute-before.ts';
import { type Context, contextAfter, contextBefore, type Narration, QUOTE, sentenceBehind } from './context.ts';
import { isIn, isName, keyAt } from './context-words.ts';
import { followingReport } from './following-report.ts';
import { cueAt, type Phrase, subjectBefore } from './phrase.ts';
import { phraseFrom } from './phrase-from.ts';
import type { QuotedSpan } from './quoted-spans.ts';
import { sourceAt } from './source-phrase.ts';

/**
 * Who speaks a quote, as far as its own sentence tells: the attribution right after it, then the nearest
 * reporting verb before it, then one at the end of the sentence. Null where the sentence names no source.
 */
export function attribute(narration: Narration, index: number): Attribution | null {
  const after = contextAfter(narration, index);
  const before = contextBefore(narration, index);
  return (
    rightAfter(after, before, narration.spans[index] as QuotedSpan) ??
    passive(before, after) ??
    labelBehindDash(before) ??
    nearestBefore(before, true) ??
    label(before) ??
    trailing(after) ??
    nearestBefore(before) ??
    ownerOf(before) ??
    (before.tokens.length === 0 && after.tokens.length === 0 ? bareReport(sentenceBehind(narration, index)) : null)
  );
}

/** `“Leave them alone.” [Ward said.]`: a subject, its verb and nothing more report although a full stop stands before them. */
function bareReport(context: Context): Attribution | null {
  const following = followingReport(context, 0);
  if (following === null || following.subject[0] > 0) return null;
  const end = context.tokens[following.cue[1]];
  return end === undefined || end.key === '.' ? attribution(context, following.subject, following.cue, true) : null;
}

/** `The vote is over - [Tolvik]: “…”`: a name alone between a dash and the colon goes before whoever the headline is about. */
function labelBehindDash(context: Context): Attribution | null {
  const colon = context.tokens.length - 1;
  const from = startOfLabel(context);
  const speaker = from > 0 && keyAt(context, colon) === ':' ? phraseFrom(context, from) : null;
  const fills = speaker !== null && speaker[0] === from && speaker[1] === colon && isName(context, from);
  return fills ? attribution(context, speaker, null, false) : null;
}

/** Where the label before a colon can start at the earliest: behind a dash or the like. */
function startOfLabel(context: Context): number {
  let from = context.tokens.length - 1;
  while (from > 0 && !/^[—•|\]]$/.test(keyAt(context, from - 1)) && !isDash(context, from - 1)) from--;
  return from;
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
  const from = startOfLabel(context);
  const colon = keyAt(context, last) === ':' ? last : from === 0 ? tokens.findIndex(({ key }) => key === ':') : -1;
  if (colon <= from || colon - from > LONGEST_LABEL) return null;
  for (let i = from; i < colon; i++) {
    if (i > from && !isIn(context, i, 'agent', 'inside')) continue;
    const speaker = phraseFrom(context, i > from || isIn(context, i, 'agent', 'inside', 'openers') ? i + 1 : i);
    if (speaker === null || speaker[1] > colon || !isName(context, speaker[0])) continue;
    const next = keyAt(context, speaker[1]);
    // `In Norwick, Mass., a voice rose:` names a place
    // `Wait, it gets better:` is a sentence
    const isSentence = isIn(context, speaker[1] + 1, 'pronouns') && !isIn(context, speaker[1] + 1, 'determiners');
    const described =
      next === ',' && !isSentence && i === from && (speaker[0] === from || isIn(context, i, 'agent', 'inside'));
    if (speaker[1] === colon || next === '(' || described) return attribution(context, speaker, null, false);
  }
  return null;
}

/** A hyphen that stands free, as a dash. */
function isDash(context: Context, at: number): boolean {
  const token = context.tokens[at];
  return token?.key === '-' && context.tokens[at - 1]?.end !== token.start;
}

/** `– as described by [Holm] –`: who does what a participle tells, where nothing else says whose it is. */
function agentOf(context: Context, verb: number, to: number): Phrase | null {
  if (!isIn(context, to, 'agent') || context.table.pastTense?.test(keyAt(context, verb)) !== true) return null;
  return isIn(context, verb - 1, 'subordinators') ? phraseFrom(context, to + 1) : null;
}

/** `The “lasting solution” is not on offer, Brell said.` */
function trailing(context: Context): Attribution | null {
  for (let i = 1; i < context.tokens.length; i++) {
    const source = sourceAt(context, i);
    if (source !== null) return attribution(context, source.speaker, source.cue, false);
    const found = cueAt(context, i);
    if (found === null) continue;
    const agent = agentOf(context, i, found.to);
    if (agent !== null) return attribution(context, agent, [i, found.to], false);
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
