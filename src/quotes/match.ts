import type { Ruling } from '../align/corrections.ts';
import type { Edit, Link, Quote, QuoteChange, QuoteFlag, Range, WithoutSentence } from '../comparison.ts';
import { diffTokens } from '../edits/words.ts';
import { isSameLanguage } from '../languages/index.ts';
import { gather } from '../text/collections.ts';
import type { StoryText } from '../text/story.ts';
import { takeRuled } from './by-hand.ts';
import { compareReported, compareSources } from './compare-sources.ts';
import { compareWords } from './compare-words.ts';
import { isTitleCase, sentenceIndex, tokensIn } from './context.ts';
import { pairQuotes } from './pair-quotes.ts';
import { type QuoteText, readQuoteText } from './quote-text.ts';
import { findReportedSpeech, isInOtherWords } from './reported-speech.ts';
import { indexLinks, linkedSentences, linksOfQuote, type QuoteSide, type SideName } from './search-places.ts';
import { FLAG_ORDER, rank, reasonAlone, reasonOfWords, severityAlone, severityOfWords, worse } from './severity.ts';
import type { QuotePair, Unmatched } from './unmatched.ts';
import { compareUnread } from './unread-sources.ts';

/** An entry before its reason is put into words. */
export type QuoteFinding = WithoutSentence<QuoteChange>;

/**
 * What became of every quote: each quote of either side stands in exactly one entry.
 *
 * Quotes are paired by the words they share, wherever they went; a quote left over is looked for without
 * marks in the sentences linked to its own. Entries are in order of severity, then of reading: by link,
 * which follows the revision, and inside it by position. Ranges are UTF-16, half-open, into the texts.
 *
 * @param isRead whether the links rest on a second reading, by meaning
 * @param rulings what an editor paired and parted by hand, as indices of quotes
 */
export function matchQuotes(
  original: StoryText,
  revision: StoryText,
  originalQuotes: readonly Quote[],
  revisionQuotes: readonly Quote[],
  links: readonly Link[],
  isRead = false,
  rulings: readonly Ruling[] = [],
): QuoteFinding[] {
  // No word of one language can be held against one of another.
  if (!isSameLanguage(original.language, revision.language)) return [];
  const before = readSide(original, originalQuotes, links, 'original', isRead);
  const after = readSide(revision, revisionQuotes, links, 'revision', isRead);
  const ruled = takeRuled(rulings, { original: before.quotes, revision: after.quotes });
  const free = { original: before.quotes.filter(ruled.isFree), revision: after.quotes.filter(ruled.isFree) };
  const { pairs, ...unmatched } = pairQuotes(free.original, free.revision, {
    original: free.original.map((quoteText) => linksOfQuote(quoteText, before)),
    revision: free.revision.map((quoteText) => linksOfQuote(quoteText, after)),
    strong: new Set(gather(links, (link, id) => (isStrong(link) || isSameAround(link, before, after) ? [id] : []))),
  });
  const describe = (together: readonly QuotePair[], alone: Unmatched) => [
    ...together.map((pair) => describePair(pair, before, after)),
    ...alone.original.map((quoteText) => describeUnmatched(quoteText, before, after)),
    ...alone.revision.map((quoteText) => describeUnmatched(quoteText, after, before)),
  ];
  const byHand = describe(ruled.pairs, ruled.alone).map((finding): QuoteFinding => ({ ...finding, byHand: true }));
  return inOrder([...describe(pairs, unmatched), ...byHand], before, after);
}

/** Similarity from which the sentences of a link are one sentence, edited. */
const STRONG = 0.6;

const isStrong = ({ similarity, original, revision }: Link): boolean =>
  similarity >= STRONG && original.length === 1 && revision.length === 1;

/**
 * Whether the sentences of a link differ in nothing but the words inside a quote's marks, however few are around it:
 * `She called it “unsafe.”` and `She called it “deadly.”`, `“Yes.”` and `“No.”` in one place.
 */
function isSameAround({ original, revision }: Link, before: QuoteSide, after: QuoteSide): boolean {
  if (original.length !== 1 || revision.length !== 1) return false;
  const words = wordsAround(before, original[0] as number);
  return words !== null && words === wordsAround(after, revision[0] as number);
}

/** The words of a sentence before its first quote and behind it; null where it has none, or it goes on elsewhere. */
function wordsAround(side: QuoteSide, sentence: number): string | null {
  const { start, end } = side.story.sentences[sentence] ?? { start: 0, end: 0 };
  const quote = side.quotes.find(({ sentences: [first, last] }) => first === sentence && last === sentence)?.quote;
  if (quote === undefined) return null;
  const parts = [side.story.text.slice(start, quote.start), side.story.text.slice(quote.end, end)];
  return parts
    .map((part) =>
      part
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .toLowerCase(),
    )
    .join(' “” ');
}

function readSide(
  story: StoryText,
  quotes: readonly Quote[],
  links: readonly Link[],
  name: SideName,
  isRead: boolean,
): QuoteSide {
  const texts = quotes.map((quote) => readQuoteText(story, quote));
  return { name, story, quotes: texts, quotedRanges: quotes, links, linksOf: indexLinks(links, name), isRead };
}

function describePair(pair: QuotePair, before: QuoteSide, after: QuoteSide): QuoteFinding {
  const words = compareWords(pair, before.story, after.story);
  const scare = [...pair.original, ...pair.revision].every((quoteText) => quoteText.quote.scare);
  const { speaker, cue } = compareSources(pair, before.story, after.story);
  const flags = new Set<QuoteFlag>(words.flags);
  let severity = severityOfWords(words, scare);
  if (speaker !== null) {
    flags.add('speaker');
    severity = worse(severity, 'critical');
  }
  const [first, last] = [pair.original[0] as QuoteText, pair.revision[0] as QuoteText];
  const unread = speaker === null ? compareUnread([first, before], [last, after]) : null;
  if (unread !== null) severity = worse(severity, 'check');
  if (unread?.code === 'source-words') flags.add('speaker');
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
    ...reasonOfWords(words, { speaker, unread, cue }, scare),
  };
}

/** The word edits inside the quotes' ranges; those of a stitched or divided quote run across its parts. */
function editsOf(pair: QuotePair, original: StoryText, revision: StoryText): Edit[] {
  const side = (quotes: readonly QuoteText[], story: StoryText) => ({
    text: story.text,
    tokens: gather(quotes, ({ quote }) => tokensIn(story, [quote.start, quote.end])),
  });
  return diffTokens(side(pair.original, original), side(pair.revision, revision));
}

/** A quote without a counterpart in marks: paraphrased or dropped in the original, promoted or added in the revision. */
function describeUnmatched(quoteText: QuoteText, own: QuoteSide, other: QuoteSide): QuoteFinding {
  const inOriginal = own.name === 'original';
  const linked = linkedSentences(quoteText, own, other);
  const repeated = isRepeated(quoteText, own);
  // a headline that quotes its story again says nothing of its own
  const { scare } = quoteText.quote;
  const reported = quoteText.inHeadline && repeated ? null : findReportedSpeech(quoteText, own, other, linked);
  // marks around a name that the original writes in capitals make no speech of it
  const passage = reported !== null && scare && !inOriginal && isNameIn(other, reported) ? null : reported;
  const status = passage === null ? (inOriginal ? 'dropped' : 'added') : inOriginal ? 'paraphrased' : 'promoted';
  const change = passage === null || scare ? null : compareReported(quoteText.quote, own.story, passage, other.story);
  const byMeaning = passage !== null && own.isRead && isInOtherWords(quoteText, own, other, passage);
  const speaker = change === null || inOriginal ? change : { from: change.to, to: change.from };
  return {
    status,
    severity: speaker === null ? severityAlone(status, scare, repeated) : 'critical',
    flags: speaker === null ? [] : ['speaker'],
    original: inOriginal ? [quoteText.quote] : [],
    revision: inOriginal ? [] : [quoteText.quote],
    passage,
    edits: [],
    ...reasonAlone(status, { scare, repeated, linked: linked.length > 0, byMeaning }, speaker),
  };
}

/** Whether a passage is set in capitals throughout, as a title or the name of a rule is. */
function isNameIn({ story }: QuoteSide, passage: Range): boolean {
  return isTitleCase(story, tokensIn(story, passage));
}

/** Whether the same words stand inside another quote of the same story, as in a headline that repeats them. */
function isRepeated(quoteText: QuoteText, own: QuoteSide): boolean {
  const normalizedText = ` ${quoteText.normalizedText} `;
  let looked = 0;
  for (const other of own.quotes) {
    if (other === quoteText || other.normalizedText.length < quoteText.normalizedText.length) continue;
    if (++looked > 400) return false;
    if (` ${other.normalizedText} `.includes(normalizedText)) return true;
  }
  return false;
}

/** Worst first; then where the reader meets it: by link, in the revision or else in the original, and by position. */
function inOrder(changes: readonly QuoteFinding[], before: QuoteSide, after: QuoteSide): QuoteFinding[] {
  const placed = changes.map((change) => {
    const side = change.revision.length > 0 ? after : before;
    const { start } = change[side.name][0] as Quote;
    const sentence = sentenceIndex(side.story, start);
    return { change, start, link: side.linksOf.get(sentence)?.[0] ?? Number.MAX_SAFE_INTEGER };
  });
  placed.sort((a, b) => rank(a.change.severity) - rank(b.change.severity) || a.link - b.link || a.start - b.start);
  return placed.map(({ change }) => change);
}
