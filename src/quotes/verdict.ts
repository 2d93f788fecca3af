import type { QuoteFlag, QuoteStatus, Severity } from '../comparison.ts';
import type { WordChange } from './classify.ts';

const ORDER: readonly Severity[] = ['critical', 'high', 'check', 'cosmetic', 'none'];

/** 0 for the worst. */
export function rank(severity: Severity): number {
  return ORDER.indexOf(severity);
}

export function worse(a: Severity, b: Severity): Severity {
  return rank(a) <= rank(b) ? a : b;
}

/**
 * How bad a change of words inside the marks is, by the product's table.
 *
 * - kept `“We won”` → `“We won”`: none.
 * - altered `“should have”` → `“could have”`: critical; `“[the council] will”` for `“they will”` or `“wants to go”`
 *   for `“want to go”`: check; `“[not]”` put in: critical again.
 * - trimmed silently: high; with an ellipsis: check; stitched from two utterances: high; divided without losing
 *   a word: check. `“We will not go”` → `“We will go”` says the opposite and counts as altered: critical.
 * - a scare quote, title or term is nobody's speech: check at most.
 */
export function severityOfWords(change: WordChange, scare: boolean): Severity {
  if (change.status === 'kept') return 'none';
  if (scare) return 'check';
  if (change.status === 'altered') {
    if (change.excused === null || change.touched !== null) return 'critical';
    return change.flags.includes('silent-trim') ? 'high' : 'check';
  }
  if (change.stitched || change.flags.includes('silent-trim')) return 'high';
  return 'check';
}

/**
 * How bad it is when a quote has no counterpart in marks, by the product's table.
 * Scare quotes, titles and terms are nobody's speech: their marks may come (check, they may judge) and go
 * (cosmetic while the words stay, check when they go). The same holds for a quote whose words are still
 * quoted elsewhere in the story, as when a headline repeats it.
 */
export function severityAlone(status: QuoteStatus, scare: boolean, repeated: boolean): Severity {
  switch (status) {
    case 'paraphrased':
      return scare ? 'cosmetic' : 'check';
    case 'promoted':
      return scare ? 'check' : 'critical';
    case 'dropped':
      return repeated ? 'cosmetic' : scare ? 'check' : 'high';
    default:
      return repeated || scare ? 'cosmetic' : 'check';
  }
}

export interface CueChange {
  readonly from: string;
  readonly to: string;
  /** Neither verb judges: a desk takes them for each other. */
  readonly neutral: boolean;
}

export interface SpeakerChange {
  readonly from: string;
  readonly to: string;
}

/** The reason for a change of words, speaker and cue: one plain sentence. */
export function reasonOfWords(
  change: WordChange,
  speaker: SpeakerChange | null,
  cue: CueChange | null,
  scare: boolean,
): string {
  const parts = [wordsReason(change, scare)];
  if (speaker !== null)
    parts.push(`${change.status === 'kept' ? '' : 'now '}given to ${speaker.to} instead of ${speaker.from}`);
  if (cue !== null) parts.push(cueReason(cue));
  return `${parts.join(', ')}.`;
}

export function cueReason(cue: CueChange): string {
  const same = cue.neutral ? ', both neutral' : '';
  return `“${cue.from}” became “${cue.to}”${same}`;
}

function wordsReason(change: WordChange, scare: boolean): string {
  const { status, removed, added, flags } = change;
  if (status === 'kept') {
    if (flags.includes('divided')) return 'The same words, interrupted to name the speaker';
    if (flags.includes('stitched')) return 'The same words, no longer interrupted';
    return 'The same words';
  }
  if (status === 'trimmed') return trimReason(change);
  if (change.touched === 'negation') return 'A negation differs inside the marks';
  if (change.touched === 'number') return 'A number differs inside the marks';
  if (change.touched === 'name') return 'A name differs inside the marks';
  if (change.excused === 'bracket' && change.flags.includes('silent-trim'))
    return 'An insertion in brackets, and other words are gone without an ellipsis';
  if (change.excused === 'bracket') return 'Only an insertion in brackets differs';
  if (change.excused === 'first-word')
    return `Only the form of the first word differs, ${list(removed)} and ${list(added)}`;
  const what = scare ? 'The words of a term or title differ' : 'The words inside the marks differ';
  if (change.places > 1) return `${what} in ${IN_WORDS[change.places]?.toLowerCase() ?? change.places} places`;
  if (removed.length === 0) return `${what}: ${list(added)} was put in`;
  if (added.length === 0) return `${what}: ${list(removed)} is gone`;
  return removed.length + added.length > 12 ? what : `${what}: ${list(removed)} became ${list(added)}`;
}

const IN_WORDS = 'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ');

function trimReason({ removed, flags, stitched }: WordChange): string {
  const number = IN_WORDS[removed.length] ?? String(removed.length);
  const count = removed.length === 1 ? 'One word is gone' : `${number} words are gone`;
  if (stitched) {
    const cut = removed.length === 0 ? '' : `, and ${count.toLowerCase()}`;
    return `Two separate quotes stand in one pair of marks${cut}`;
  }
  if (removed.length === 0) return 'Every word is there, in separate quotes';
  if (flags.includes('silent-trim')) {
    return flags.includes('ellipsis')
      ? `${count}, and an ellipsis marks only part of the cut`
      : `${count} and no ellipsis marks the cut`;
  }
  return flags.includes('ellipsis') ? `${count} and an ellipsis marks the cut` : `${count}`;
}

function list(words: WordChange['removed']): string {
  return `“${words.map((word) => word.text).join(' ')}”`;
}

/** The reason for a quote without a counterpart in marks. */
export function reasonAlone(
  status: QuoteStatus,
  scare: boolean,
  repeated: boolean,
  linked: boolean,
  speaker: SpeakerChange | null,
): string {
  if (speaker !== null) {
    return status === 'paraphrased'
      ? `The marks are gone, and the passage is given to ${speaker.to} instead of ${speaker.from}.`
      : `Marks now stand around reported words, and they are given to ${speaker.to} instead of ${speaker.from}.`;
  }
  const what = scare ? 'This term or title' : 'This quote';
  switch (status) {
    case 'paraphrased':
      return scare
        ? 'The marks around this term are gone; its substance stays.'
        : 'The marks are gone; the passage survives as reported speech.';
    case 'promoted':
      return scare
        ? 'Marks now stand around words that the original used without them.'
        : 'Marks now stand around words that the original only reported.';
    case 'dropped':
      if (repeated) return `${what} is gone here, and the same words are quoted elsewhere.`;
      return linked
        ? `${what} is gone; its sentence stays without it.`
        : `${what} is gone, and nothing in the revision carries it.`;
    default:
      if (repeated) return `${what} is new here, and repeats words quoted elsewhere.`;
      return linked
        ? `${what} is new in a sentence the original has without it.`
        : `${what} is new; nothing in the original says it.`;
  }
}

export const FLAG_ORDER: readonly QuoteFlag[] = [
  'speaker',
  'cue',
  'negation',
  'number',
  'silent-trim',
  'ellipsis',
  'bracket',
  'stitched',
  'divided',
];
