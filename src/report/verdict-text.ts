/** Puts a verdict into the phrases of a language. */
import type { Comparison } from '../comparison.ts';
import type { Messages, VerdictMessages } from '../messages/messages.ts';
import { type Verdict, type VerdictPart, verdictOf } from './verdict.ts';

/** A piece of a sentence; where it counts something, the part of the verdict that it words. */
export interface Phrase {
  readonly text: string;
  readonly part: VerdictPart | null;
}

export interface VerdictText {
  /** What became of the quotes and facts, or the special case. */
  readonly lead: readonly Phrase[];
  /** What became of the sentences. */
  readonly rest: readonly Phrase[];
}

export function wordVerdict(verdict: Verdict, messages: VerdictMessages): VerdictText {
  const { noStory, apart, reading, reports, same, typography } = messages;
  switch (verdict.is) {
    case 'no-story': {
      const { sides, blank } = verdict;
      const why = blank ? noStory.empty : noStory.rest;
      return { lead: [plain(noStory.lead(sides))], rest: [plain(why(sides.length === 2))] };
    }
    case 'apart':
      return { lead: [plain(apart.lead)], rest: [plain(apart.rest(verdict.original, verdict.revision))] };
    case 'reading':
      return { lead: [plain(reading.lead)], rest: [plain(reading.rest(verdict.unread))] };
    case 'same':
      return { lead: [plain(same.lead)], rest: [plain(same.rest(verdict.sentences))] };
    case 'typography': {
      const counted = { text: typography.part(verdict.sentences), part: verdict.parts[0] ?? null };
      return { lead: [plain(typography.lead)], rest: [counted, plain(typography.rest)] };
    }
    case 'reports': {
      const { relation, parts, both, alone, unread } = verdict;
      const told = parts.flatMap((part): Phrase[] => {
        if (part.kind === 'facts') return [{ text: messages.facts(part), part }];
        return part.kind === 'quotes' ? [{ text: messages.quotes[part.outcome](part.count), part }] : [];
      });
      const lead = plain(reports.lead[relation]);
      const rest = plain(reports.rest(both, alone.original, alone.revision));
      return {
        lead: told.length === 0 ? [lead] : [lead, plain(' '), ...capitalise(join(told))],
        rest: unread > 0 ? [rest, plain(` ${reading.provisional(unread)}`)] : [rest],
      };
    }
    default: {
      const provisional = verdict.unread > 0 ? [plain(` ${reading.provisional(verdict.unread)}`)] : [];
      return {
        lead: wordQuotesAndFacts(verdict, messages),
        rest: [...wordSentences(verdict, messages), ...provisional],
      };
    }
  }
}

/**
 * The verdict as plain text: what became of quotes and facts, and what of the sentences.
 *
 * @param unread how many sentences are still being read for their meaning
 */
export function verdictLines(comparison: Comparison, { verdict }: Messages, unread = 0): [lead: string, rest: string] {
  const { lead, rest } = wordVerdict(verdictOf(comparison, unread), verdict);
  return [textOf(lead), textOf(rest)];
}

/** The verdict's first words, as for a browser's tab: `2 quotes altered`. */
export function verdictTitle(comparison: Comparison, messages: Messages, unread = 0): string {
  // A point or comma between two figures belongs to the number.
  return verdictLines(comparison, messages, unread)[0].split(/\s?[.,:](?=\s|$)/u)[0] ?? '';
}

function textOf(phrases: readonly Phrase[]): string {
  return phrases
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00a0', ' ');
}

function plain(text: string): Phrase {
  return { text, part: null };
}

type Different = Extract<Verdict, { is: 'different' }>;
type QuotePart = Extract<VerdictPart, { kind: 'quotes' }>;

function wordQuotesAndFacts({ quotes, grave, parts }: Different, messages: VerdictMessages): Phrase[] {
  const quoteParts = parts.filter((part) => part.kind === 'quotes');
  const facts = parts.flatMap((part) => (part.kind === 'facts' ? [{ text: messages.facts(part), part }] : []));
  if (grave) {
    const told = quoteParts
      .filter(({ outcome }) => outcome !== 'kept')
      .map((part) => ({ text: messages.quotes[part.outcome](part.count), part }));
    return join([...told, ...facts]);
  }
  const quiet = quotes === 0 ? [plain(messages.noQuotes)] : wordQuietQuotes(quoteParts, messages);
  return facts.length === 0 ? quiet : [...quiet, plain(' '), ...join(facts)];
}

/** Nothing altered is news too: “No quote altered: 3 paraphrased, 1 kept.” */
function wordQuietQuotes(parts: readonly QuotePart[], { noneAltered, quietQuotes }: VerdictMessages): Phrase[] {
  const phrases = (['paraphrased', 'kept'] as const).flatMap((outcome) => {
    const part = parts.find((one) => one.outcome === outcome);
    return part === undefined ? [] : [{ text: quietQuotes[outcome](part.count), part }];
  });
  return [plain(noneAltered), ...join(phrases)];
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

function capitalise([first, ...others]: readonly Phrase[]): Phrase[] {
  if (first === undefined) return [];
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...others];
}
