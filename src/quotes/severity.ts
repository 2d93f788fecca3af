import type { QuoteFlag, QuoteStatus, Reason, ReasonArguments, ReasonCode, Severity } from '../comparison.ts';
import type { WordChange } from './compare-words.ts';

const ORDER: readonly Severity[] = ['critical', 'high', 'check', 'cosmetic', 'none'];

/** 0 for the worst. */
export function rank(severity: Severity): number {
  return ORDER.indexOf(severity);
}

/** The worse of two severities. */
export function worse(a: Severity, b: Severity): Severity {
  return rank(a) <= rank(b) ? a : b;
}

/**
 * How bad a change of words inside the marks is, by the product's table.
 *
 * - kept `“We won”` → `“We won”`: none.
 * - altered `“should have”` → `“could have”`: critical; `“[the council] will”` for `“they will”` or `“wants to go”`
 *   for `“want to go”`: check; `“[not]”` put in: critical again.
 * - trimmed silently: high; where the reporter says beside the marks what is gone, or with an ellipsis: check; stitched from two utterances: high; divided without losing
 *   a word: check. `“We will not go”` → `“We will go”` says the opposite and counts as altered: critical.
 * - a scare quote, title or term is nobody's speech: check at most.
 */
export function severityOfWords(change: WordChange, scare: boolean): Severity {
  if (change.status === 'kept') return 'none';
  if (scare) return 'check';
  if (change.status === 'extended') return change.sense ? 'high' : 'check';
  if (change.status === 'altered') {
    if (change.excused === null || change.touched !== null) return 'critical';
    return change.flags.includes('silent-trim') ? 'high' : 'check';
  }
  if (change.stitched || (change.flags.includes('silent-trim') && !change.toldBeside)) return 'high';
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

/** Another reporting verb. */
export interface CueChange {
  readonly from: string;
  readonly to: string;
  /** Neither verb is loaded: both only report. */
  readonly neutral: boolean;
}

/** Another speaker, by name. */
export interface SpeakerChange {
  readonly from: string;
  readonly to: string;
}

/** How the sources of paired quotes differ. */
export interface SourceChange {
  readonly speaker: SpeakerChange | null;
  /** What else is to be said of the source. */
  readonly unread: Reason | null;
  readonly cue: CueChange | null;
}

/** The reason for a change of words, speaker and cue. */
export function reasonOfWords(change: WordChange, { speaker, unread, cue }: SourceChange, scare: boolean): Reason {
  const words = wordsReason(change, scare);
  const also: Reason[] = [];
  if (speaker !== null) {
    const code = change.status === 'kept' ? 'speaker-changed' : 'speaker-changed-too';
    also.push({ code, arguments: speakersOf(speaker) });
  }
  if (unread !== null) also.push(unread);
  if (cue !== null) {
    const cited = { original: cue.from, revision: cue.to };
    also.push({ code: cue.neutral ? 'cue-changed-neutral' : 'cue-changed', arguments: cited });
  }
  return also.length === 0 ? words : { code: words.code, arguments: { ...words.arguments, also } };
}

function speakersOf({ from, to }: SpeakerChange): ReasonArguments {
  return { originalSpeaker: from, revisionSpeaker: to };
}

/** More words than these are not cited: the entry shows them. */
const MOST_CITED = 12;

function wordsReason(change: WordChange, scare: boolean): Reason {
  const { status, removed, added, flags, excused, touched, places } = change;
  if (status === 'kept') {
    const how = change.divided ? '-interrupted' : change.joined ? '-uninterrupted' : '';
    return reason(how === '' && change.houseStyle ? 'same-words-house-style' : `same-words${how}`);
  }
  if (status === 'trimmed') return trimReason(change);
  if (status === 'extended') return reason(change.sense ? 'quote-extended-sense' : 'quote-extended');
  if (touched !== null) return reason(`${touched}-in-quote`);
  if (excused === 'bracket') return reason(flags.includes('silent-trim') ? 'bracket-and-cut' : 'bracket');
  const [gone, put] = [textOf(removed), textOf(added)];
  if (excused === 'opening') return reason('opening-bent', { original: gone, revision: put });
  if (excused === 'first-word') return reason('first-word', { original: gone, revision: put });
  if (places > 1) return reason(scare ? 'term-differs-places' : 'words-differ-places', { places });
  const what = scare ? 'term-words' : 'words';
  if (removed.length === 0) return reason(`${what}-added`, { revision: put });
  if (added.length === 0) return reason(`${what}-dropped`, { original: gone });
  if (removed.length + added.length > MOST_CITED) return reason(scare ? 'term-differs' : 'words-differ');
  return reason(`${what}-replaced`, { original: gone, revision: put });
}

function reason(code: ReasonCode, citations: ReasonArguments = {}): Reason {
  return { code, arguments: citations };
}

function trimReason({ removed, flags, stitched, excused, toldBeside }: WordChange): Reason {
  const gone = { gone: removed.length };
  if (excused === 'opening') return reason('opening-cut', { original: textOf(removed) });
  if (stitched) return removed.length === 0 ? reason('quotes-stitched') : reason('quotes-stitched-cut', gone);
  if (removed.length === 0) return reason('quote-separated');
  if (toldBeside) return reason('cut-told', gone);
  if (flags.includes('silent-trim'))
    return reason(flags.includes('ellipsis') ? 'cut-partly-marked' : 'cut-silent', gone);
  return reason(flags.includes('ellipsis') ? 'cut-marked' : 'cut', gone);
}

/** The words as they are written: `C'est` in one. */
function textOf(words: WordChange['removed']): string {
  return words
    .map(({ text, token }, i) => (i > 0 && words[i - 1]?.token.end !== token.start ? ` ${text}` : text))
    .join('');
}

/** The reason for a quote without a counterpart in marks. */
export function reasonAlone(
  status: QuoteStatus & ('paraphrased' | 'promoted' | 'dropped' | 'added'),
  { scare, repeated, linked, byMeaning }: Readonly<Record<'scare' | 'repeated' | 'linked' | 'byMeaning', boolean>>,
  speaker: SpeakerChange | null,
): Reason {
  if (status === 'dropped' || status === 'added') {
    const entry = scare ? (`term-${status}` as const) : (`quote-${status}` as const);
    return reason(repeated ? `${entry}-repeated` : linked ? `${entry}-linked` : entry);
  }
  const marks = status === 'paraphrased' ? 'marks-dropped' : 'marks-added';
  if (speaker !== null) return reason(`${marks}-speaker`, speakersOf(speaker));
  if (scare) return reason(`term-${marks}`);
  return reason(byMeaning && marks === 'marks-dropped' ? 'marks-dropped-meaning' : marks);
}

/** The order in which an entry lists its flags. */
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
