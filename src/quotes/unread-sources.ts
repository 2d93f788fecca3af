import type { Quote, Reason } from '../comparison.ts';
import { isCapitalAt } from '../text/fold.ts';
import { indexAt } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';
import { isOtherName } from './compare-sources.ts';
import { tokensIn } from './context.ts';
import type { QuoteText } from './quote-text.ts';
import type { QuotedStory } from './reported-passage.ts';
import { namesSource } from './source-words.ts';
import { speechOf } from './speech-table.ts';

/** Words beside a quote up to which any change among them may name somebody else; of more, only names and pronouns count. */
const LONGEST_ATTRIBUTION = 12;

/** A paired quote with its side. */
type Sided = readonly [QuoteText, QuotedStory];

/**
 * What there is to say of the source beside paired quotes of which no other speaker was read: that it is gone, that a
 * name in the words for it gave way to another, or that those words changed and a side's speaker was not read. What is
 * not read is not called kept.
 */
export function compareUnread(first: Sided, last: Sided): Reason | null {
  const [[a, before], [b, after]] = [first, last];
  if ((a.quote.scare && b.quote.scare) || a.quote.byHand || b.quote.byHand) return null;
  const [wordsA, wordsB] = [wordsBeside(...first), wordsBeside(...last)];
  const names = replacedName(first, wordsA, last, wordsB);
  if (names !== null) return { code: 'source-words', arguments: names };
  if (isSourceBeside(a.quote, a, before) && !isSourceBeside(b.quote, b, after)) {
    if (b.quote.speaker === null || wordsB.length === 0) return { code: 'source-gone', arguments: {} };
  }
  if (isRead(a.quote, before) && isRead(b.quote, after)) return null;
  if (a.quote.speaker === null && wordsA.length === 0) return null;
  const isKnown = speechOf(before.story.language) !== undefined;
  const isShort = isKnown && Math.max(wordsA.length, wordsB.length) <= LONGEST_ATTRIBUTION;
  const keys = (words: readonly Beside[]) =>
    words
      .flatMap(({ key, naming }) => (isShort || naming ? [key] : []))
      .sort()
      .join(' ');
  return keys(wordsA) === keys(wordsB) ? null : { code: 'speaker-unread', arguments: {} };
}

/** Words of the longest name that is taken for one that gave way. */
const LONGEST_NAME = 6;

/**
 * A name beside a quote that gave way to another one while every other word there stayed: `the head of [Brell Steel], Ada
 * Holm, said`. Where the speaker was read, it has to stand among the words that name a source.
 */
function replacedName(first: Sided, wordsA: readonly Beside[], last: Sided, wordsB: readonly Beside[]) {
  const most = Math.min(wordsA.length, wordsB.length);
  let from = 0;
  while (from < most && wordsA[from]?.key === wordsB[from]?.key) from++;
  let end = 0;
  while (end < most - from && wordsA.at(-1 - end)?.key === wordsB.at(-1 - end)?.key) end++;
  const [gone, put] = [wordsA.slice(from, wordsA.length - end), wordsB.slice(from, wordsB.length - end)];
  const longest = Math.max(gone.length, put.length);
  if (gone.length === 0 || put.length === 0 || longest > LONGEST_NAME) return null;
  const [[a, before], [b, after]] = [first, last];
  if (!isOtherName(gone, before.story, put, after.story)) return null;
  const isCertain = isRead(a.quote, before) && isRead(b.quote, after);
  if (isCertain && !(namesSource(gone, a.quote, before) && namesSource(put, b.quote, after))) return null;
  const text = ({ story }: QuotedStory, words: readonly Beside[]) =>
    story.text.slice(words[0]?.start, words.at(-1)?.end);
  return { original: text(before, gone), revision: text(after, put) };
}

/** Whether a quote's speaker was read: a name, an office, or a pronoun whose person the story leaves open. */
function isRead({ speaker, speakerName }: Quote, { story }: QuotedStory): boolean {
  if (speaker === null || speakerName !== null) return speaker !== null;
  const table = speechOf(story.language);
  const word = story.text.slice(speaker[0], speaker[1]).toLowerCase();
  return table !== undefined && (table.he.has(word) || table.she.has(word) || table.they.has(word));
}

interface Beside extends Token {
  /** A name or a pronoun. */
  readonly naming: boolean;
}

/** Characters before and behind a quote whose words stand beside it: a text without stops is one sentence. */
const REACH = 500;

/** The words of a quote's own sentences outside every pair of marks, as far as they reach. */
function wordsBeside({ quote, sentences: [first, last] }: QuoteText, { story, quotedRanges }: QuotedStory): Beside[] {
  const table = speechOf(story.language);
  const start = Math.max(story.sentences[first]?.start ?? 0, quote.start - REACH);
  const end = Math.min(story.sentences[last]?.end ?? 0, quote.end + REACH);
  return tokensIn(story, [start, end]).flatMap((token) => {
    if (token.kind === 'mark' || indexAt(quotedRanges, token.start) >= 0) return [];
    const capital = isCapitalAt(story.text, token.start);
    return [{ ...token, naming: capital || table?.pronouns.has(token.key) === true }];
  });
}

/** Whether the speaker is named in the quote's own sentences, not taken over from another quote. */
function isSourceBeside({ speaker }: Quote, { sentences: [first, last] }: QuoteText, { story }: QuotedStory): boolean {
  if (speaker === null) return false;
  return speaker[0] >= (story.sentences[first]?.start ?? 0) && speaker[1] <= (story.sentences[last]?.end ?? 0);
}
