import type { Quote, Reason } from '../comparison.ts';
import type { QuoteText } from './quote-text.ts';
import { isFullName, type Replacement, replacedNames } from './replaced-names.ts';
import type { QuotedStory } from './reported-passage.ts';
import { namesSource } from './source-words.ts';
import { speechOf } from './speech-table.ts';
import { type Beside, type Sided, wordsBeside, wordsNear } from './words-beside.ts';

/** Words beside a quote up to which any change among them may name somebody else; of more, only names and pronouns count. */
const LONGEST_ATTRIBUTION = 12;

/** A passage in marks of more words than this is somebody's, whether it is a title or a phrase that he coined. */
const LONGEST_TERM = 3;

/**
 * What there is to say of the source beside paired quotes of which no other speaker was read: that it is gone, that a
 * name in the words for it gave way to another, or that those words changed and a side's speaker was not read. What is
 * not read is not called kept.
 */
export function compareUnread(first: Sided, last: Sided): Reason | null {
  const [[a, before], [b, after]] = [first, last];
  const isTerm = a.quote.scare && b.quote.scare;
  if ((isTerm && a.words.length <= LONGEST_TERM) || a.quote.byHand || b.quote.byHand) return null;
  const [wordsA, wordsB] = [wordsBeside(first), wordsBeside(last)];
  const name = replacedName(first, wordsA, last, wordsB);
  if (name !== null || isTerm) return name;
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

/**
 * A name among the words beside a quote, or in the sentence that names its source, that gave way to another one. Whether
 * it belongs to the source is known where it stands in what describes one; where nobody was read, it is taken for it.
 */
function replacedName(first: Sided, wordsA: readonly Beside[], last: Sided, wordsB: readonly Beside[]): Reason | null {
  const [[a, before], [b, after]] = [first, last];
  const isTerm = a.quote.scare && b.quote.scare;
  const isCertain = isRead(a.quote, before) && isRead(b.quote, after);
  const found = [
    ...replacedNames(wordsA, before.story, wordsB, after.story),
    ...replacedNames(wordsNear(first), before.story, wordsNear(last), after.story),
  ];
  const isSource = ({ gone, put }: Replacement) =>
    !isTerm && (!isCertain || (namesSource(gone, a.quote, before) && namesSource(put, b.quote, after)));
  const ofSource = found.find(isSource);
  const { namesByCapital } = speechOf(before.story.language) ?? { namesByCapital: false };
  const isName = ({ gone, put }: Replacement) =>
    namesByCapital || isFullName(gone, before.story) || isFullName(put, after.story);
  const name = ofSource ?? found.find(isName);
  if (name === undefined) return null;
  const text = ({ story }: QuotedStory, words: readonly Beside[]) =>
    story.text.slice(words[0]?.start, words.at(-1)?.end);
  return {
    code: name === ofSource ? 'source-words' : 'name-beside',
    arguments: { original: text(before, name.gone), revision: text(after, name.put) },
  };
}

/** Whether a quote's speaker was read: a name, an office, or a pronoun whose person the story leaves open. */
function isRead({ speaker, speakerName }: Quote, { story }: QuotedStory): boolean {
  if (speaker === null || speakerName !== null) return speaker !== null;
  const table = speechOf(story.language);
  const word = story.text.slice(speaker[0], speaker[1]).toLowerCase();
  return table !== undefined && (table.he.has(word) || table.she.has(word) || table.they.has(word));
}

/** Whether the speaker is named in the quote's own sentences, not taken over from another quote. */
function isSourceBeside({ speaker }: Quote, { sentences: [first, last] }: QuoteText, { story }: QuotedStory): boolean {
  if (speaker === null) return false;
  return speaker[0] >= (story.sentences[first]?.start ?? 0) && speaker[1] <= (story.sentences[last]?.end ?? 0);
}
