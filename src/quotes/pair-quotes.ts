import { appendTo, matchGreedily } from '../text/collections.ts';
import { type QuoteText, sharedWeight } from './quote-text.ts';
import { findByStems, indexByStem } from './stem-index.ts';
import { joinQuoteParts, type LinkedQuotes, pairSoleUnmatched, type QuotePair } from './unmatched.ts';

/** Candidates of each quote: those with the most rare words in common; those in linked sentences are added. */
const MOST_CANDIDATES = 6;
/** A word in more quotes than this is not looked up. */
const COMMONEST = 24;
/** Content words of a quote that are looked up. */
const MOST_LOOKUPS = 48;

/*
 * Shares of the shorter quote's weight that both must have. Inside a link half is enough, since the sentences
 * agree already; across the story it takes three content words or nearly all.
 */
const SHARE_LINKED = 0.5;
const SHARE_ANYWHERE = 0.6;
const SHARE_OF_FEW = 0.8;
const ENOUGH_CONTENT = 3;
const FEW_CONTENT = 2;
/** Inside a link, quotes that share this much of the longer one's weight are one quote, reworded. */
const SHARE_COVERED = 0.3;

/**
 * A headline repeats quotes of its story. A quote in a headline is paired with one below a headline only where that
 * one has no better partner: the factor ranks the pair below every pair of two headlines or two bodies.
 */
const HEADLINE_FACTOR = 0.1;

/**
 * Pairs quotes by the words they have in common, wherever they stand. Returns the pairs, the most similar first, and
 * the quotes of either side that have no counterpart in marks. Swapping the sides swaps the answer and no more.
 */
export function pairQuotes(
  original: readonly QuoteText[],
  revision: readonly QuoteText[],
  links: LinkedQuotes,
): { pairs: QuotePair[]; original: QuoteText[]; revision: QuoteText[] } {
  const scored = candidatePairs(original, revision, links).flatMap(([a, b]) => {
    const linked = (links.original[a] ?? []).some((id) => links.revision[b]?.includes(id));
    const score = scorePair(original[a] as QuoteText, revision[b] as QuoteText, linked);
    return score > 0 ? [{ original: a, revision: b, score }] : [];
  });
  const matched = matchGreedily(original, revision, scored);
  const pairs = matched.pairs.map((pair) => ({ original: [pair.original], revision: [pair.revision] }));
  const unmatched = joinQuoteParts(pairs, matched.original, matched.revision);
  return { pairs, ...pairSoleUnmatched(pairs, unmatched, original, revision, links) };
}

/** Pairs worth scoring, each once: equal quotes, quotes with rare words in common, and quotes of one link. */
function candidatePairs(
  original: readonly QuoteText[],
  revision: readonly QuoteText[],
  links: LinkedQuotes,
): [number, number][] {
  const pairs = new Map<number, [number, number]>();
  const add = (a: number, b: number) => {
    const id = a * revision.length + b;
    if (!pairs.has(id)) pairs.set(id, [a, b]);
  };
  addEqual(original, revision, add);
  addByWords(original, revision, add);
  addByWords(revision, original, (b, a) => add(a, b));
  const inLink = new Map<number, number[]>();
  for (const [b, ids] of links.revision.entries()) for (const id of ids) appendTo(inLink, id, b, COMMONEST);
  for (const [a, ids] of links.original.entries()) {
    for (const id of ids) for (const b of inLink.get(id) ?? []) add(a, b);
  }
  return Array.from(pairs.values());
}

/** Adds equal quotes. Of more than six equal ones, the nth goes with the nth alone: a thousand would give a million pairs. */
function addEqual(
  original: readonly QuoteText[],
  revision: readonly QuoteText[],
  add: (a: number, b: number) => void,
): void {
  const byLine = new Map<string, number[]>();
  for (const [b, quoteText] of revision.entries()) appendTo(byLine, quoteText.normalizedText, b);
  const seen = new Map<string, number>();
  for (const [a, { normalizedText }] of original.entries()) {
    const equal = byLine.get(normalizedText) ?? [];
    const n = seen.get(normalizedText) ?? 0;
    seen.set(normalizedText, n + 1);
    for (const b of equal.length <= MOST_CANDIDATES ? equal : equal.slice(n, n + 1)) add(a, b);
  }
}

function addByWords(from: readonly QuoteText[], to: readonly QuoteText[], add: (a: number, b: number) => void): void {
  const contentStems = ({ words }: QuoteText) => words.filter((word) => word.content).map((word) => word.stem);
  const index = indexByStem(to.map(contentStems), COMMONEST);
  for (const [a, quoteText] of from.entries()) {
    const found = findByStems(index, contentStems(quoteText).slice(0, MOST_LOOKUPS), true);
    for (const [b] of found.slice(0, MOST_CANDIDATES)) add(a, b);
  }
}

/** Words of the shortest quote that is known by its place inside another alone: `“no pleasure in this”`. */
const LEAST_RUN = 4;
/** The same where one person speaks both: `“no danger”` out of `“There is no danger to the public”`. */
const LEAST_RUN_OF_SPEAKER = 2;

/** Whether the shorter quote is an unbroken run of the other's words, long enough to be no chance. */
function isRunOfOther(a: QuoteText, b: QuoteText): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const sameSpeaker = a.quote.speakerName !== null && a.quote.speakerName === b.quote.speakerName;
  const least = sameSpeaker ? LEAST_RUN_OF_SPEAKER : LEAST_RUN;
  return short.words.length >= least && ` ${long.normalizedText} `.includes(` ${short.normalizedText} `);
}

/** How surely two quotes are one: 0 where they are not, up to 3.5 for equal quotes of one link. */
function scorePair(a: QuoteText, b: QuoteText, linked: boolean): number {
  return similarity(a, b, linked) * (a.inHeadline === b.inHeadline ? 1 : HEADLINE_FACTOR);
}

function similarity(a: QuoteText, b: QuoteText, linked: boolean): number {
  const bonus = linked ? 0.5 : 0;
  if (a.normalizedText === b.normalizedText) return 3 + bonus;
  const { weight, content } = sharedWeight(a, b);
  const ofShorter = weight / Math.min(a.weight, b.weight);
  const ofLonger = weight / Math.max(a.weight, b.weight);
  if (linked) {
    if (content >= 1 && (ofShorter >= SHARE_LINKED || ofLonger >= SHARE_COVERED)) return 1 + ofLonger + bonus;
    return Math.min(a.contentCount, b.contentCount) === 0 && ofShorter >= SHARE_OF_FEW ? 1 + ofLonger : 0;
  }
  const same =
    (content >= ENOUGH_CONTENT && ofShorter >= SHARE_ANYWHERE) ||
    (content >= 1 && isRunOfOther(a, b)) ||
    (content >= FEW_CONTENT && ofShorter >= SHARE_OF_FEW && a.quote.scare === b.quote.scare);
  return same ? 1 + ofLonger : 0;
}
