import { commonWords, type QuoteText, sharedWeight, weightOf } from './quote-text.ts';
import type { SideName } from './search-places.ts';
import { findByStems, indexByStem } from './stem-index.ts';

/** Quotes that are one: several on a side where they were stitched together or divided. */
export interface QuotePair {
  readonly original: QuoteText[];
  readonly revision: QuoteText[];
}

/** Which links (by index) the sentences of each quote stand in. */
export interface LinkedQuotes {
  readonly original: readonly (readonly number[])[];
  readonly revision: readonly (readonly number[])[];
  /** Links (by index) whose sentences agree so far that the last quote left on each side is one. */
  readonly strong: ReadonlySet<number>;
}

/** Quotes of either side that are in no pair. */
export type Unmatched = Record<SideName, QuoteText[]>;

/** A word in more quotes than this is not looked up. */
const COMMONEST = 24;
/** Words of a quote that are looked up. */
const MOST_LOOKUPS = 48;
/** Content words that a part of another quote must share with it, where it has them. */
const FEW_CONTENT = 2;
/** Words up to which a quote is a phrase, whose function words may count. */
const LONGEST_PHRASE = 4;
/** Share of the shorter quote's weight that the last two quotes of a link must have in common. */
const SHARE_OF_LAST = 0.25;

/**
 * Pairs what is unmatched in a link when it is one quote on either side: `“keine Rechtsgrundlage”` and `“keine
 * gesetzliche Grundlage”` share little, but nothing else can have become of them. Adds to `pairs` and returns
 * what is still unmatched.
 */
export function pairSoleUnmatched(
  pairs: QuotePair[],
  unmatched: Unmatched,
  original: readonly QuoteText[],
  revision: readonly QuoteText[],
  links: LinkedQuotes,
): Unmatched {
  const before = soleQuoteOfLinks(unmatched.original, original, links.original);
  const after = soleQuoteOfLinks(unmatched.revision, revision, links.revision);
  const taken = new Set<QuoteText>();
  for (const [id, a] of before) {
    const b = after.get(id) ?? null;
    if (a === null || b === null || taken.has(a) || taken.has(b) || a.quote.scare !== b.quote.scare) continue;
    const { weight } = sharedWeight(a, b);
    const strong = links.strong.has(id) && isInPlace(a, b);
    const phrase = a.words.length <= LONGEST_PHRASE && b.words.length <= LONGEST_PHRASE && weight > 0;
    if (!strong && !phrase && weight < SHARE_OF_LAST * Math.min(a.weight, b.weight)) continue;
    pairs.push({ original: [a], revision: [b] });
    taken.add(a).add(b);
  }
  const remaining = (quotes: readonly QuoteText[]) => quotes.filter((quoteText) => !taken.has(quoteText));
  return { original: remaining(unmatched.original), revision: remaining(unmatched.revision) };
}

/** Words by which quotes of a strong link may differ in length, as a factor. */
const LENGTH_FACTOR = 3;

/** Whether two quotes without a common word can stand for each other: of like length, and nobody else's. */
function isInPlace(a: QuoteText, b: QuoteText): boolean {
  const [short, long] = [a.words.length, b.words.length].sort((x, y) => x - y) as [number, number];
  if (long > LENGTH_FACTOR * short) return false;
  const [one, other] = [a.quote.speakerName, b.quote.speakerName];
  return one === null || other === null || one === other;
}

/** The one unmatched quote of each link; null for a link with several. */
function soleQuoteOfLinks(
  unmatched: readonly QuoteText[],
  all: readonly QuoteText[],
  links: readonly (readonly number[])[],
): Map<number, QuoteText | null> {
  const sole = new Map<number, QuoteText | null>();
  const wanted = new Set(unmatched);
  for (const [index, quoteText] of all.entries()) {
    if (wanted.has(quoteText)) for (const id of links[index] ?? []) sole.set(id, sole.has(id) ? null : quoteText);
  }
  return sole;
}

/**
 * Finds the parts of stitched and divided quotes among the unmatched: `“A,” he said. … “B.”` that became `“A. B.”`
 * is one pair with two originals. Adds the parts to `pairs` and returns what is still unmatched.
 */
export function joinQuoteParts(
  pairs: QuotePair[],
  original: readonly QuoteText[],
  revision: readonly QuoteText[],
): Unmatched {
  return {
    original: joinPartsOfSide(pairs, original, 'original', 'revision'),
    revision: joinPartsOfSide(pairs, revision, 'revision', 'original'),
  };
}

/**
 * Share of a part's weight that must stand among the words of another quote that its pair does not explain, or share
 * of those words that must be the part's.
 */
const SHARE_OF_PART = 0.8;
/** Pairs that are tried for each unmatched quote. */
const MOST_TRIES = 2;

function joinPartsOfSide(
  pairs: QuotePair[],
  unmatched: readonly QuoteText[],
  own: SideName,
  other: SideName,
): QuoteText[] {
  if (unmatched.length === 0) return [];
  const unexplained = pairs.map((pair) =>
    pair[other].length === 1 && pair[own].length === 1 ? unexplainedStems(pair, own, other) : [],
  );
  const index = indexByStem(unexplained, COMMONEST);
  return unmatched
    .map((part) => {
      const stems = part.words.slice(0, MOST_LOOKUPS).map((word) => word.stem);
      for (const [at] of findByStems(index, stems).slice(0, MOST_TRIES)) {
        const pair = pairs[at] as QuotePair;
        const rest = joinPart(part, pair, unexplained[at] as string[], own, other);
        if (rest === null) continue;
        unexplained[at] = rest;
        return withoutRepeated(part, pair, own, other);
      }
      return part;
    })
    .filter((part) => part !== null);
}

/**
 * Where a part that was joined has the other side's quote whole, what was there before only repeats some of it and goes
 * out of the pair: `a “pilot who never saw a buoy”` beside `“Or a pilot who never saw a buoy, never read a chart, …”`.
 *
 * @returns what went out; null where the parts make up the quote
 */
function withoutRepeated(part: QuoteText, pair: QuotePair, own: SideName, other: SideName): QuoteText | null {
  const [repeated, ...more] = pair[own].filter((one) => one !== part);
  const isWhole = pair[other].every(({ normalizedText }) => ` ${part.normalizedText} `.includes(` ${normalizedText} `));
  if (!isWhole || repeated === undefined || more.length > 0) return null;
  pair[own].splice(0, pair[own].length, part);
  return repeated;
}

/** Joins a part to a pair when it explains enough of the pair's `open` stems: returns those still open, else null. */
function joinPart(
  part: QuoteText,
  pair: QuotePair,
  open: readonly string[],
  own: SideName,
  other: SideName,
): string[] | null {
  const common = commonWords(
    part.words.map((word) => word.stem),
    open,
  ).flatMap((at) => part.words[at] ?? []);
  const weight = common.reduce((sum, word) => sum + weightOf(word), 0);
  const content = common.filter((word) => word.content).length;
  if (part.quote.scare || content < Math.min(FEW_CONTENT, part.contentCount)) return null;
  if (content === 0 && !isBeside(part, pair[own])) return null;
  if (weight < SHARE_OF_PART * part.weight && common.length / open.length < SHARE_OF_PART) return null;
  const parts = [...pair[own], part].sort((x, y) => x.quote.start - y.quote.start);
  const rest = unexplainedStems({ ...pair, [own]: parts }, own, other);
  // parts stand in the order in which they were spoken: a headline that quotes the end of a sentence is none
  if (open.length - rest.length < SHARE_OF_PART * common.length) return null;
  pair[own].splice(0, pair[own].length, ...parts);
  return rest;
}

/** Sentences between the parts of one quote that share no content words. */
const MOST_SENTENCES_BETWEEN = 2;

/** Whether a quote stands right beside others: `“We were told it was open,” she wrote. “It was not.”` */
function isBeside(quoteText: QuoteText, parts: readonly QuoteText[]): boolean {
  return parts.some((part) => Math.abs(quoteText.sentences[0] - part.sentences[1]) <= MOST_SENTENCES_BETWEEN);
}

/** The stems of a pair's one quote on the `other` side that its `own` side does not account for. */
function unexplainedStems(pair: QuotePair, own: SideName, other: SideName): string[] {
  const stemsOf = (side: SideName) => pair[side].flatMap((quoteText) => quoteText.words.map((word) => word.stem));
  const stems = stemsOf(other);
  const common = new Set(commonWords(stems, stemsOf(own)));
  return stems.filter((_, index) => !common.has(index));
}
