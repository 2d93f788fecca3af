import type { Edit, Link, Quote, QuoteChange, QuoteFlag } from '../comparison.ts';
import { diffTokens } from '../edits/words.ts';
import type { WithoutSentence } from '../reasons.ts';
import { firstAtOrAfter } from '../text/ranges.ts';
import type { StoryText } from '../text/story.ts';
import { compareReported, compareSources } from './compare-sources.ts';
import { compareWords, type TextBetween } from './compare-words.ts';
import { stem } from './content.ts';
import { pairQuotes } from './pair-quotes.ts';
import { type QuoteText, readQuoteText } from './quote-text.ts';
import type { QuotedStory } from './reported-passage.ts';
import { findReportedSpeech } from './reported-speech.ts';
import {
  FLAG_ORDER,
  rank,
  reasonAlone,
  reasonOfWords,
  type SpeakerChange,
  severityAlone,
  severityOfWords,
  worse,
} from './severity.ts';
import type { QuotePair } from './unmatched.ts';

/** One side of the comparison, with what the matching needs of it. */
interface Side extends QuotedStory {
  readonly quotes: readonly QuoteText[];
  /** Links of each sentence, and the other side's sentences of each link. */
  readonly linksOf: ReadonlyMap<number, readonly number[]>;
}

/** An entry before its reason is put into words. */
export type QuoteFinding = WithoutSentence<QuoteChange>;

/** An entry with its place, before it is put in order. */
interface Placed {
  readonly change: QuoteFinding;
  readonly place: number;
  readonly start: number;
}

/**
 * What became of every quote: each quote of either side stands in exactly one entry.
 *
 * Quotes are paired by the words they share, wherever they went; a quote left over is looked for without
 * marks in the sentences linked to its own. Entries are in order of severity, then of reading: by link,
 * which follows the revision, and inside it by position. Ranges are UTF-16, half-open, into the texts.
 */
export function matchQuotes(
  original: StoryText,
  revision: StoryText,
  originalQuotes: readonly Quote[],
  revisionQuotes: readonly Quote[],
  links: readonly Link[],
): QuoteFinding[] {
  const before = readSide(original, originalQuotes, links, 'original');
  const after = readSide(revision, revisionQuotes, links, 'revision');
  const linksOfQuotes = {
    original: before.quotes.map((quoteText) => linksOfQuote(quoteText, before)),
    revision: after.quotes.map((quoteText) => linksOfQuote(quoteText, after)),
  };
  const { pairs, original: lost, revision: found } = pairQuotes(before.quotes, after.quotes, linksOfQuotes);
  const placed: Placed[] = pairs.map((pair) => place(describePair(pair, before, after), before, after));
  for (const quoteText of lost)
    placed.push(place(describeAlone(quoteText, before, after, links, 'original'), before, after));
  for (const quoteText of found)
    placed.push(place(describeAlone(quoteText, after, before, links, 'revision'), before, after));
  placed.sort((a, b) => rank(a.change.severity) - rank(b.change.severity) || a.place - b.place || a.start - b.start);
  return placed.map(({ change }) => change);
}

function readSide(
  story: StoryText,
  quotes: readonly Quote[],
  links: readonly Link[],
  side: 'original' | 'revision',
): Side {
  const linksOf = new Map<number, number[]>();
  for (const [index, link] of links.entries()) {
    for (const sentence of link[side]) {
      const list = linksOf.get(sentence);
      if (list === undefined) linksOf.set(sentence, [index]);
      else list.push(index);
    }
  }
  return {
    story,
    quotes: quotes.map((quote) => readQuoteText(story, quote)),
    quotedRanges: quotes,
    linksOf,
  };
}

/** Sentences of a quote whose links are looked up; a quote of more is found by its words. */
const MOST_SENTENCES = 40;

function linksOfQuote(quoteText: QuoteText, side: Side): number[] {
  const found = new Set<number>();
  const last = Math.min(quoteText.sentences[1], quoteText.sentences[0] + MOST_SENTENCES);
  for (let sentence = quoteText.sentences[0]; sentence <= last; sentence++) {
    for (const link of side.linksOf.get(sentence) ?? []) found.add(link);
  }
  return Array.from(found);
}

function describePair(pair: QuotePair, before: Side, after: Side): QuoteFinding {
  const textBetween: TextBetween = (side, from, to) =>
    (side === 'original' ? before : after).story.text.slice(from, Math.min(to, from + 400));
  const words = compareWords(pair.original, pair.revision, textBetween);
  const scare = [...pair.original, ...pair.revision].every((quoteText) => quoteText.quote.scare);
  const { speaker, cue } = compareSources(pair, before.story, after.story);
  const flags = new Set<QuoteFlag>(words.flags);
  let severity = severityOfWords(words, scare);
  if (speaker !== null) {
    flags.add('speaker');
    severity = worse(severity, 'critical');
  }
  if (cue !== null) {
    flags.add('cue');
    severity = worse(severity, cue.neutral ? 'cosmetic' : 'check');
  }
  return {
    status: words.status,
    severity,
    flags: FLAG_ORDER.filter((flag) => flags.has(flag)),
    original: pair.original.map((quoteText) => quoteText.quote),
    revision: pair.revision.map((quoteText) => quoteText.quote),
    passage: null,
    edits: editsOf(pair, before.story, after.story),
    ...reasonOfWords(words, speaker, cue, scare),
  };
}

/** The word edits inside the quotes' ranges; those of a stitched or divided quote run across its parts. */
function editsOf(pair: QuotePair, original: StoryText, revision: StoryText): Edit[] {
  return diffTokens(
    { text: original.text, tokens: tokensOf(pair.original, original) },
    { text: revision.text, tokens: tokensOf(pair.revision, revision) },
  );
}

function tokensOf(quotes: readonly QuoteText[], story: StoryText): StoryText['tokens'] {
  return quotes.flatMap(({ quote }) =>
    story.tokens.slice(firstAtOrAfter(story.tokens, quote.start), firstAtOrAfter(story.tokens, quote.end)),
  );
}

/** A quote without a counterpart in marks: paraphrased or dropped in the original, promoted or added in the revision. */
function describeAlone(
  quoteText: QuoteText,
  own: Side,
  other: Side,
  links: readonly Link[],
  side: 'original' | 'revision',
): QuoteFinding {
  const linked = linkedSentences(quoteText, own, links, side === 'original' ? 'revision' : 'original');
  const { gap, around } = sentencesNear(quoteText, own, other, links, side === 'original' ? 'revision' : 'original');
  // a headline that quotes its story again says nothing of its own
  const again = quoteText.inHeadline && isRepeated(quoteText, own);
  const passage = again
    ? null
    : findReportedSpeech(quoteText, own, other, linked, gap, around, (stems) => sentencesWith(other, stems));
  const repeated = passage === null && (again || isRepeated(quoteText, own));
  const { scare } = quoteText.quote;
  const status =
    side === 'original' ? (passage === null ? 'dropped' : 'paraphrased') : passage === null ? 'added' : 'promoted';
  const speaker = passage === null || scare ? null : compareReported(quoteText.quote, own.story, passage, other.story);
  const severity = severityAlone(status, scare, repeated);
  return {
    status,
    severity: speaker === null ? severity : 'critical',
    flags: speaker === null ? [] : ['speaker'],
    original: side === 'original' ? [quoteText.quote] : [],
    revision: side === 'original' ? [] : [quoteText.quote],
    passage,
    edits: [],
    ...reasonAlone(status, scare, repeated, linked.length > 0, side === 'original' ? speaker : swapped(speaker)),
  };
}

function swapped(change: SpeakerChange | null): SpeakerChange | null {
  return change === null ? null : { from: change.to, to: change.from };
}

function linkedSentences(
  quoteText: QuoteText,
  own: Side,
  links: readonly Link[],
  other: 'original' | 'revision',
): number[] {
  const found = new Set<number>();
  for (const index of linksOfQuote(quoteText, own))
    for (const sentence of links[index]?.[other] ?? []) found.add(sentence);
  return Array.from(found).sort((a, b) => a - b);
}

/** Sentences beside a link in which an unlinked one is looked for. */
const GAP_REACH = 2;

/**
 * The other side's sentences where a quote's own would have come: those its neighbours are linked to
 * (`around`), and those without a link near them (`gap`). A rewrite of a quote alone often shares too little
 * for a link, and one that was merged with its neighbour is found only there.
 */
function sentencesNear(
  quoteText: QuoteText,
  own: Side,
  other: Side,
  links: readonly Link[],
  side: 'original' | 'revision',
): { gap: number[]; around: number[] } {
  const gap = new Set<number>();
  const around = new Set<number>();
  for (let distance = 0; distance <= GAP_REACH; distance++) {
    for (const neighbour of [quoteText.sentences[0] - distance, quoteText.sentences[1] + distance]) {
      for (const link of own.linksOf.get(neighbour) ?? []) {
        for (const sentence of links[link]?.[side] ?? []) {
          if (distance <= 1) around.add(sentence);
          for (let near = sentence - GAP_REACH; near <= sentence + GAP_REACH; near++) {
            const role = other.story.sentences[near]?.role;
            if (role === 'body' && isUnlinked(other, near, links)) gap.add(near);
          }
        }
      }
    }
  }
  return { gap: Array.from(gap), around: Array.from(around) };
}

function isUnlinked(side: Side, sentence: number, links: readonly Link[]): boolean {
  return (side.linksOf.get(sentence) ?? []).every((id) => {
    const link = links[id];
    return link === undefined || link.original.length === 0 || link.revision.length === 0;
  });
}

/** Whether the same words stand inside another quote of the same story, as in a headline that repeats them. */
function isRepeated(quoteText: QuoteText, own: Side): boolean {
  const normalizedText = ` ${quoteText.normalizedText} `;
  let looked = 0;
  for (const other of own.quotes) {
    if (other === quoteText || other.normalizedText.length < quoteText.normalizedText.length) continue;
    if (++looked > 400) return false;
    if (` ${other.normalizedText} `.includes(normalizedText)) return true;
  }
  return false;
}

const indexes = new WeakMap<Side, ReadonlyMap<string, readonly number[]>>();
/** A word in more sentences than this does not help to find one. */
const COMMONEST = 40;

/** The sentences of a side that hold most of these stems, best first; a few. */
function sentencesWith(side: Side, stems: readonly string[]): number[] {
  let index = indexes.get(side);
  if (index === undefined) {
    index = indexSentences(side.story);
    indexes.set(side, index);
  }
  const hits = new Map<number, number>();
  for (const word of stems.slice(0, 60)) {
    const list = index.get(word);
    if (list === undefined || list.length > COMMONEST) continue;
    for (const sentence of list) hits.set(sentence, (hits.get(sentence) ?? 0) + 1);
  }
  return Array.from(hits)
    .filter(([, count]) => count >= 2)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 3)
    .map(([sentence]) => sentence);
}

function indexSentences(story: StoryText): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (let sentence = 0; sentence < story.sentences.length; sentence++) {
    const from = story.tokenStart[sentence] ?? 0;
    const to = story.tokenStart[sentence + 1] ?? from;
    for (let i = from; i < to; i++) {
      const token = story.tokens[i];
      if (token === undefined || token.kind === 'mark') continue;
      const word = stem(token.key, story.language);
      const list = index.get(word);
      if (list === undefined) index.set(word, [sentence]);
      else if (list.length <= COMMONEST && list.at(-1) !== sentence) list.push(sentence);
    }
  }
  return index;
}

function place(change: QuoteFinding, before: Side, after: Side): Placed {
  const shown = change.revision[0];
  const side = shown === undefined ? before : after;
  const quote = shown ?? (change.original[0] as Quote);
  const quoteText = readPlace(side.story, quote);
  const link = side.linksOf.get(quoteText)?.[0] ?? Number.MAX_SAFE_INTEGER;
  return { change, place: link, start: quote.start };
}

function readPlace(story: StoryText, quote: Quote): number {
  return Math.max(0, firstAtOrAfter(story.sentences, quote.start + 1) - 1);
}
