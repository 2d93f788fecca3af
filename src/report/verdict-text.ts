/** Puts a verdict into the phrases of a language. */
import type { Comparison } from '../comparison.ts';
import type { Messages, VerdictMessages } from '../messages/messages.ts';
import { capitalise, withStop } from './cited-words.ts';
import type { GraveFinding } from './gravest.ts';
import { type Verdict, type VerdictPart, verdictOf } from './verdict.ts';
import { reportsVerdictLines } from './verdict-reports.ts';

/** A piece of a sentence; where it counts something, the part of the verdict that it words. */
export interface Phrase {
  readonly text: string;
  readonly part: VerdictPart | null;
  /** Words of the stories that changed, others of the stories, and what stands between the changed: `became`. */
  readonly look?: 'changed' | 'cited' | 'became';
}

/** A sentence over the texts, and the finding that it tells. */
export interface VerdictLine {
  readonly phrases: readonly Phrase[];
  readonly finding: GraveFinding | null;
}

export interface VerdictText {
  /** The gravest findings, a line each; else what became of the quotes and facts, or the special case. */
  readonly lead: readonly VerdictLine[];
  /** How many are critical and to check. */
  readonly concerns: readonly Phrase[];
  /** What became of all quotes and facts, counted; empty where the lead says it. */
  readonly more: readonly Phrase[];
  /** What became of the sentences. */
  readonly rest: readonly Phrase[];
  /** That sentences are still being read for their meaning, so that all this may change; empty where none is. */
  readonly provisional: string;
}

/** The verdict in the phrases of a language. */
export function wordVerdict(verdict: Verdict, { inReports, reasons, verdict: messages }: Messages): VerdictText {
  const { noStory, languages, apart, reading, same, typography } = messages;
  switch (verdict.is) {
    case 'no-story': {
      const { sides, blank } = verdict;
      const why = blank ? noStory.empty : noStory.rest;
      return told([plain(noStory.lead(sides))], [plain(why(sides.length === 2))]);
    }
    case 'languages':
      return told([plain(languages.lead(verdict.original, verdict.revision))], [plain(languages.rest)]);
    case 'apart':
      return told([plain(apart.lead)], [plain(apart.rest(verdict.original, verdict.revision))]);
    case 'reading':
      return told([plain(reading.lead)], [plain(reading.rest(verdict.unread))]);
    case 'same':
      return told([plain(same.lead)], [plain(same.rest(verdict.sentences))]);
    case 'typography': {
      const counted = { text: typography.part(verdict.sentences), part: verdict.parts[0] ?? null };
      return told([plain(typography.lead)], [counted, plain(typography.rest)]);
    }
    case 'reports':
      // what else is said of them is said by their names (`verdict-reports.ts`)
      return told([plain(`${inReports.verdict.lead[verdict.relation]}.`)], []);
    default: {
      const { gravest, concerns, unread } = verdict;
      const counts = wordQuotesAndFacts(verdict, messages);
      const isGrave = gravest.length > 0;
      return {
        lead: isGrave
          ? gravest.map((finding) => ({ finding, phrases: wordFinding(finding, messages, reasons.marks) }))
          : [{ finding: null, phrases: counts }],
        concerns: concerns.critical + concerns.check > 0 ? [plain(messages.concerns(concerns)), plain('.')] : [],
        more: isGrave ? counts : [],
        rest: wordSentences(verdict, messages),
        provisional: unread > 0 ? reading.provisional(unread) : '',
      };
    }
  }
}

function told(lead: readonly Phrase[], rest: readonly Phrase[]): VerdictText {
  return { lead: [{ finding: null, phrases: lead }], concerns: [], more: [], rest, provisional: '' };
}

const SLOT = /(\{\w+\})/;

/** `$4.2 million became $42 million for sprinklers.`: the template of a finding with its words in the slots. */
function wordFinding(
  finding: GraveFinding,
  { gravest }: VerdictMessages,
  [open, close]: Messages['reasons']['marks'],
): Phrase[] {
  const { code, items, before, after, lead, trail, speaker } = finding;
  const template = code === 'speaker' ? gravest.speaker(items.length) : gravest[code];
  const isQuote = finding.kind === 'quote' && code !== 'speaker';
  const changed = (text: string): Phrase => ({ text, part: null, look: 'changed' });
  const cited = (text: string): Phrase => ({ text, part: null, look: 'cited' });
  const words = (text: string): Phrase[] =>
    isQuote ? [plain(open), ...(lead === '' ? [] : [cited(`${lead} `)]), changed(text), plain(close)] : [changed(text)];
  const slots: Readonly<Record<string, readonly Phrase[]>> = {
    '{before}': words(before),
    '{after}': words(after),
    '{lead}': lead === '' || isQuote ? [] : [cited(`${lead} `)],
    '{trail}': trail === '' ? [] : [cited(` ${trail}`)],
    '{speaker}': [cited(speaker)],
  };
  const between = template.indexOf('{before}') < template.indexOf('{after}');
  const phrases = template.split(SLOT).flatMap((text, index, all): readonly Phrase[] => {
    const slot = slots[text];
    if (slot !== undefined) return slot;
    if (text === '') return [];
    const isBetween = between && all[index - 1] === '{before}' && all[index + 1] === '{after}' && code !== 'speaker';
    return [isBetween ? { text, part: null, look: 'became' } : plain(text)];
  });
  return capitalise(withStop(phrases, plain('.')));
}

/**
 * The verdict as plain text: what became of quotes and facts, and what of the sentences.
 *
 * @param unread how many sentences are still being read for their meaning
 */
export function verdictLines(comparison: Comparison, messages: Messages, unread = 0): [lead: string, rest: string] {
  const verdict = verdictOf(comparison, unread);
  if (verdict.is === 'reports') return reportsVerdictLines(comparison, messages, unread);
  const { lead, concerns, more, rest, provisional } = wordVerdict(verdict, messages);
  const { marks } = messages.reasons;
  const sentences = lead.map(({ phrases, finding }) =>
    textOf(phrases, finding?.cited && finding.kind === 'fact' ? marks : ['', '']),
  );
  const counts = [concerns, more, rest].map((phrases) => textOf(phrases, ['', '']));
  return [
    sentences.join(' '),
    [...counts, textOf([plain(provisional)], ['', ''])].filter((text) => text !== '').join(' '),
  ];
}

/** The verdict's first words, as for a browser's tab: `$4.2 million became $42 million`, `2 quotes altered`. */
export function verdictTitle(comparison: Comparison, messages: Messages, unread = 0): string {
  const [first] = wordVerdict(verdictOf(comparison, unread), messages).lead;
  const text = textOf(first?.phrases ?? [], ['', '']);
  // A point or comma between two figures belongs to the number.
  return first?.finding ? text.replace(/\.$/, '') : (text.split(/\s?[.,;:](?=\s|$)/u)[0] ?? '');
}

/** Plain text has no type to set changed words off: it puts marks around them. */
function textOf(phrases: readonly Phrase[], [open, close]: Messages['reasons']['marks']): string {
  return phrases
    .map(({ text, look }) => (look === 'changed' ? `${open}${text}${close}` : text))
    .join('')
    .replaceAll('\u00a0', ' ');
}

function plain(text: string): Phrase {
  return { text, part: null };
}

type Different = Extract<Verdict, { is: 'different' }>;
type QuotePart = Extract<VerdictPart, { kind: 'quotes' }>;

/** What happened first, quotes before facts, and what did not last. */
function wordQuotesAndFacts({ quotes, grave, parts }: Different, messages: VerdictMessages): Phrase[] {
  const quoteParts = parts.filter((part) => part.kind === 'quotes');
  const facts = parts.flatMap((part) => (part.kind === 'facts' ? [{ text: messages.facts(part), part }] : []));
  if (grave) {
    const counts = quoteParts
      .filter(({ outcome }) => outcome !== 'kept')
      .map((part) => ({ text: messages.quotes[part.outcome](part.count), part }));
    return join([...counts, ...facts]);
  }
  const quiet = quotes === 0 ? [plain(messages.noQuotes)] : wordQuietQuotes(quoteParts, messages);
  if (facts.length === 0) return quiet;
  const lostMarks = quoteParts.some(({ outcome }) => outcome === 'paraphrased');
  return lostMarks ? [...quiet, plain(' '), ...join(facts)] : [...join(facts), plain(' '), ...quiet];
}

/** Nothing altered is news too, but never before the marks that are gone: “3 quotes lost their marks, 1 kept; none altered.” */
function wordQuietQuotes(parts: readonly QuotePart[], messages: VerdictMessages): Phrase[] {
  const kept = parts.find(({ outcome }) => outcome === 'kept');
  const bare = parts.find(({ outcome }) => outcome === 'paraphrased');
  if (bare === undefined) {
    return kept === undefined ? [] : [{ text: messages.allKept(kept.count), part: kept }, plain('.')];
  }
  const { paraphrased, kept: also } = messages.quietQuotes;
  return [
    { text: paraphrased(bare.count), part: bare },
    ...(kept === undefined ? [] : [plain(', '), { text: also(kept.count), part: kept }]),
    plain(`${messages.noneAltered}.`),
  ];
}

function wordSentences({ parts, share }: Different, messages: VerdictMessages): Phrase[] {
  // The first part that counts sentences names them; those after it need not.
  let named = true;
  const phrases = parts.flatMap((part): Phrase[] => {
    if (part.kind !== 'sentences' && part.kind !== 'shape') return [];
    const text = wordSentencePart(part, named, messages);
    named &&= part.kind === 'sentences' && part.tally.body === 0;
    // A number never stands alone at the end of a line.
    return [{ text: text.replace(/(\d) /g, '$1\u00a0'), part }];
  });
  if (phrases.length === 0) return [plain(messages.bylineOnly)];
  return [...capitalise(join(phrases)), plain(` ${messages.share(share)}`)];
}

function wordSentencePart(
  part: Extract<VerdictPart, { kind: 'sentences' | 'shape' }>,
  named: boolean,
  messages: VerdictMessages,
): string {
  if (part.kind === 'sentences') {
    return part.fate === 'typography' ? '' : messages.fate(part.fate, part.tally, named, part.all);
  }
  const { split, merged, regrouped, moved } = messages;
  return { split, merge: merged, regroup: regrouped, moved }[part.shape](part.count, named);
}

/** `a, b, c.`: parts set off by commas, as one sentence. */
function join(phrases: readonly Phrase[]): Phrase[] {
  return phrases.flatMap((phrase, index) => [phrase, plain(index === phrases.length - 1 ? '.' : ', ')]);
}
