import type { Quote } from '../comparison.ts';
import { indexAt } from '../text/ranges.ts';
import { tokensIn } from './context.ts';
import type { QuoteText } from './quote-text.ts';
import type { QuotedStory } from './reported-passage.ts';
import { speechOf } from './speech-table.ts';

/** What an entry says of a source that was not compared; null where there is nothing to say. */
export type UnreadSource = 'source-gone' | 'speaker-unread' | null;

/** Words beside a quote up to which any change among them may name somebody else; of more, only names and pronouns count. */
const LONGEST_ATTRIBUTION = 12;

/**
 * Whether the source beside paired quotes is gone, or the words there changed where a side's speaker was not read:
 * what is not read is not called kept.
 */
export function compareUnread(a: QuoteText, before: QuotedStory, b: QuoteText, after: QuotedStory): UnreadSource {
  if ((a.quote.scare && b.quote.scare) || a.quote.byHand || b.quote.byHand) return null;
  const [wordsA, wordsB] = [wordsBeside(a, before), wordsBeside(b, after)];
  if (isSourceBeside(a.quote, a, before) && !isSourceBeside(b.quote, b, after)) {
    if (b.quote.speaker === null || wordsB.length === 0) return 'source-gone';
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
  return keys(wordsA) === keys(wordsB) ? null : 'speaker-unread';
}

/** Whether a quote's speaker was read: a name, or a pronoun whose person the story leaves open. */
function isRead({ speaker, speakerName }: Quote, { story }: QuotedStory): boolean {
  if (speaker === null || speakerName !== null) return speaker !== null;
  const table = speechOf(story.language);
  const word = story.text.slice(speaker[0], speaker[1]).toLowerCase();
  return table !== undefined && (table.he.has(word) || table.she.has(word) || table.they.has(word));
}

interface Beside {
  readonly key: string;
  /** A name or a pronoun. */
  readonly naming: boolean;
}

/** The words of a quote's own sentences outside every pair of marks. */
function wordsBeside({ sentences: [first, last] }: QuoteText, { story, quotedRanges }: QuotedStory): Beside[] {
  const table = speechOf(story.language);
  const [start, end] = [story.sentences[first]?.start ?? 0, story.sentences[last]?.end ?? 0];
  return tokensIn(story, [start, end]).flatMap((token) => {
    if (token.kind === 'mark' || indexAt(quotedRanges, token.start) >= 0) return [];
    const capital = /^\p{Lu}/u.test(story.text.slice(token.start, token.end));
    return [{ key: token.key, naming: capital || table?.pronouns.has(token.key) === true }];
  });
}

/** Whether the speaker is named in the quote's own sentences, not taken over from another quote. */
function isSourceBeside({ speaker }: Quote, { sentences: [first, last] }: QuoteText, { story }: QuotedStory): boolean {
  if (speaker === null) return false;
  return speaker[0] >= (story.sentences[first]?.start ?? 0) && speaker[1] <= (story.sentences[last]?.end ?? 0);
}
