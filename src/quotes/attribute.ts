import type { Range } from '../comparison.ts';
import type { StoryText } from '../text/story.ts';
import type { Token } from '../text/tokens.ts';
import { type Frame, frameAfter, frameBefore, QUOTE, rangeOf } from './frame.ts';
import {
  accordingTo,
  cueAt,
  isInRelativeClause,
  isName,
  type Phrase,
  phraseFrom,
  sentenceSubject,
  subjectBefore,
} from './phrase.ts';
import type { Marked } from './spans.ts';
import type { SpeechTable } from './speech-table.ts';

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
export function attribute(
  story: StoryText,
  passages: readonly Marked[],
  index: number,
  table: SpeechTable,
): Attribution | null {
  // what follows a quote that never closed belongs to the next one
  const closed = passages[index]?.closed === true;
  const after = closed ? frameAfter(story, passages, index) : { text: story.text, tokens: [] };
  const before = frameBefore(story, passages, index);
  return (
    rightAfter(after, before, table) ??
    passive(before, after, table) ??
    nearestBefore(before, table) ??
    colonAlone(before, table) ??
    trailing(after, table) ??
    (passages[index]?.family === 'none' ? ownerOf(before, table) : null)
  );
}

/** `The ministry published its statement in full:` names whose words follow, without a verb of speech. */
function ownerOf(frame: Frame, table: SpeechTable): Attribution | null {
  const subject = sentenceSubject(frame, table);
  return subject === null ? null : attribution(frame, subject, null, false);
}

/** `“…,” Tolvik said`, `“…,” said Tolvik`, `“…,” according to Tolvik`. */
function rightAfter(frame: Frame, before: Frame, table: SpeechTable): Attribution | null {
  let at = 0;
  while (/^[,—-]$/.test(frame.tokens[at]?.key ?? '')) at++;
  if (at >= frame.tokens.length) return null;
  const source = accordingTo(frame, at, table);
  if (source !== null) {
    const speaker = phraseFrom(frame, source.to, table);
    if (speaker !== null) return attribution(frame, speaker, [at, source.to], true);
  }
  const inverted = invertedAt(frame, at, table);
  if (inverted !== null) {
    if (inverted.speaker !== null) return attribution(frame, inverted.speaker, inverted.cue, true);
    // English needs its subject: `known as “Red”, had said` goes on with another one
    if (table.fixedOrder && inverted.cue[0] > at) return null;
    const subject = sentenceSubject(before, table);
    if (subject === null) {
      // Spanish leaves the pronoun out: `«…», afirmó.` is said by whom the sentence before is about
      return table.dropsPronouns ? { speaker: null, cue: rangeOf(frame, ...inverted.cue), direct: true } : null;
    }
    return { speaker: rangeOf(before, ...subject), cue: rangeOf(frame, ...inverted.cue), direct: true };
  }
  for (let i = at + 1; i < Math.min(frame.tokens.length, at + 34); i++) {
    const key = frame.tokens[i]?.key ?? '';
    const initial = key === '.' && frame.tokens[i]?.start === frame.tokens[i - 1]?.end && isName(frame, i + 1);
    if ((key === QUOTE || /^[.;:!?]$/.test(key)) && !initial) break;
    const found = cueAt(frame, i, table);
    if (found === null || (table.fixedOrder && isInRelativeClause(frame, i, table))) continue;
    const subject = subjectBefore(frame, i, table);
    if (subject !== null && (subject[0] <= at || isOccupation(frame, at, subject[0], table))) {
      return attribution(frame, [Math.min(at, subject[0]), subject[1]], [i, found.to], true);
    }
    if (subject === null || !table.roles.has(key)) return null;
  }
  return unlistedVerb(frame, at, table);
}

/** Longest occupation before a name, in words: `head of operations Tilda Crane`. */
const LONGEST_OCCUPATION = 5;

/** Right after a quote, a few small words before a name say what the speaker is, whatever they are. */
function isOccupation(frame: Frame, from: number, to: number, table: SpeechTable): boolean {
  if (to - from > LONGEST_OCCUPATION || !isName(frame, to)) return false;
  for (let i = from; i < to; i++) {
    const { kind, key } = frame.tokens[i] as Token;
    const small = kind === 'word' && !isName(frame, i) && cueAt(frame, i, table) === null;
    if (!small || (table.stops.has(key) && !table.inside.has(key)) || table.pronouns.has(key)) return false;
  }
  return true;
}

/** `“…,” prosecutor Ada Roche charged.`: a name and a past tense, and nothing more, report with a verb no table has. */
function unlistedVerb(frame: Frame, at: number, table: SpeechTable): Attribution | null {
  if (table.pastTense === null) return null;
  const speaker = phraseFrom(frame, at, table);
  if (speaker === null || !isName(frame, speaker[1] - 1)) return null;
  const verb = frame.tokens[speaker[1]];
  const end = frame.tokens[speaker[1] + 1];
  if (verb === undefined || !table.pastTense.test(verb.key) || (end !== undefined && end.kind !== 'mark')) return null;
  return attribution(frame, speaker, [speaker[1], speaker[1] + 1], true);
}

/** A verb at `at` with its subject after it; auxiliaries and French inversion (`a-t-elle ajouté`) count in. */
function invertedAt(frame: Frame, at: number, table: SpeechTable): { cue: Phrase; speaker: Phrase | null } | null {
  let from = at;
  let pronoun: Phrase | null = null;
  while (from < at + 6) {
    const key = frame.tokens[from]?.key ?? '';
    if (cueAt(frame, from, table) !== null) break;
    if (table.pronouns.has(key) && from > at) pronoun = [from, from + 1];
    else if (!table.fillers.has(key) && key !== '-' && key !== 't') return null;
    from++;
  }
  const found = cueAt(frame, from, table);
  if (found === null || isName(frame, from)) return null;
  let to = found.to;
  if (pronoun === null) {
    let next = to;
    while (/^(?:-|t)$/.test(frame.tokens[next]?.key ?? '') && next < to + 3) next++;
    if (next > to && table.pronouns.has(frame.tokens[next]?.key ?? '')) {
      return { cue: [from, to], speaker: [next, next + 1] };
    }
  }
  const speaker = pronoun ?? phraseFrom(frame, to, table);
  if (to > frame.tokens.length) to = frame.tokens.length;
  return { cue: [from, to], speaker };
}

/** `was called “reckless” by Brell`: the agent speaks, and without one nobody does. */
function passive(before: Frame, after: Frame, table: SpeechTable): Attribution | null {
  for (let i = before.tokens.length - 1; i > 0 && i >= before.tokens.length - 8; i--) {
    if (before.tokens[i]?.key === QUOTE) return null;
    const found = cueAt(before, i, table);
    if (found === null) continue;
    if (!isPassive(before, i, table)) return null;
    const cue = rangeOf(before, i, found.to);
    for (const [frame, from, to] of [
      [before, found.to, before.tokens.length],
      [after, 0, Math.min(3, after.tokens.length)],
    ] as const) {
      for (let k = from; k < to; k++) {
        if (!table.agent.has(frame.tokens[k]?.key ?? '')) continue;
        const agent = phraseFrom(frame, k + 1, table);
        if (agent !== null) return { speaker: rangeOf(frame, ...agent), cue, direct: false };
      }
    }
    return null;
  }
  return null;
}

function isPassive(frame: Frame, cue: number, table: SpeechTable): boolean {
  for (let i = cue - 1; i >= Math.max(0, cue - 3); i--) {
    const key = frame.tokens[i]?.key ?? '';
    if (table.passive.has(key)) return !table.reflexive.has(frame.tokens[i - 1]?.key ?? '');
    if (!table.fillers.has(key) && table.adverbEnding?.test(key) !== true) return false;
  }
  return false;
}

/** The reporting verb nearest before the quote, with its own subject or the one it shares with the verb before it. */
function nearestBefore(frame: Frame, table: SpeechTable): Attribution | null {
  for (let i = frame.tokens.length - 1; i >= 0; i--) {
    // German `so` names a source after the quote alone
    const source = frame.tokens[i]?.key === 'so' ? null : accordingTo(frame, i, table);
    if (source !== null) {
      const speaker = phraseFrom(frame, source.to, table);
      if (speaker !== null) return attribution(frame, speaker, [i, source.to], false);
    }
    const found = cueAt(frame, i, table);
    if (found === null) continue;
    const key = frame.tokens[i]?.key ?? '';
    // `told parliament, [adding]`: a participle shares the subject of the verb before it
    const participle = table.participle?.test(key) === true && frame.tokens[i - 1]?.key === ',';
    const subject = participle ? null : subjectBefore(frame, i, table);
    if (table.nounLike.has(key) && !(subject !== null && adjacentName(frame, subject, i, table))) continue;
    if (isPassive(frame, i, table)) continue;
    const whole = [i, found.to] as const;
    if (subject !== null) return attribution(frame, subject, whole, false);
    const shared = sharedSubject(frame, i, found.to, table);
    if (shared !== null) return attribution(frame, shared, whole, false);
  }
  return null;
}

/** Whether the words before a noun-like form are a name or pronoun: `Brell claims`, not `the mayor’s claims`. */
function adjacentName(frame: Frame, subject: Phrase, cue: number, table: SpeechTable): boolean {
  const last = subject[1] - 1;
  const token = frame.tokens[last];
  if (token === undefined || cue - last > 3) return false;
  if (table.pronouns.has(token.key) && !table.determiners.has(token.key)) return true;
  if (/['’]s?$/u.test(token.key)) return false;
  return (
    isName(frame, last) || table.determiners.has(frame.tokens[subject[0]]?.key ?? '') || table.roles.has(token.key)
  );
}

/** The subject of a verb that has none of its own: after it (`sagte Brell`), of the verb before it, or of the sentence. */
function sharedSubject(frame: Frame, cue: number, to: number, table: SpeechTable): Phrase | null {
  if (!table.fixedOrder || cue === 0 || frame.tokens[cue - 1]?.key === QUOTE) {
    const after = phraseFrom(frame, to, table);
    if (after !== null) return after;
  }
  for (let i = cue - 1; i > 0; i--) {
    if (cueAt(frame, i, table) === null) continue;
    const subject = subjectBefore(frame, i, table);
    if (subject !== null) return subject;
  }
  const subject = sentenceSubject(frame, table);
  return subject !== null && subject[1] <= cue ? subject : null;
}

/** `Tolvik: “…”`, as interviews and headlines have it. */
function colonAlone(frame: Frame, table: SpeechTable): Attribution | null {
  const last = frame.tokens.length - 1;
  if (frame.tokens[last]?.key !== ':' || last < 1 || last > 8 || !isName(frame, 0)) return null;
  const speaker = phraseFrom(frame, 0, table);
  if (speaker === null || speaker[1] !== last) return null;
  return attribution(frame, speaker, null, false);
}

/** `The “lasting solution” is not on offer, Brell said.` */
function trailing(frame: Frame, table: SpeechTable): Attribution | null {
  for (let i = 1; i < frame.tokens.length; i++) {
    const source = accordingTo(frame, i, table);
    if (source !== null) {
      const speaker = phraseFrom(frame, source.to, table);
      if (speaker !== null) return attribution(frame, speaker, [i, source.to], false);
    }
    const found = cueAt(frame, i, table);
    if (found === null) continue;
    const subject = subjectBefore(frame, i, table);
    if (subject === null || subject[0] === 0) {
      const before = frame.tokens[i - 1]?.key;
      const speaker = before === ',' ? phraseFrom(frame, found.to, table) : null;
      if (speaker !== null) return attribution(frame, speaker, [i, found.to], false);
      continue;
    }
    const before = frame.tokens[subject[0] - 1]?.key ?? '';
    if (/^(?:[,—]|all|what|how|as)$/.test(before) || before === QUOTE)
      return attribution(frame, subject, [i, found.to], false);
  }
  return null;
}

function attribution(frame: Frame, speaker: Phrase, cue: Phrase | null, direct: boolean): Attribution {
  return {
    speaker: rangeOf(frame, ...speaker),
    cue: cue === null ? null : rangeOf(frame, ...cue),
    direct,
  };
}
