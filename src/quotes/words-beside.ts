import type { Quote } from '../comparison.ts';
import { isCapitalAt } from '../text/fold.ts';
import { indexAt } from '../text/ranges.ts';
import type { StoryText } from '../text/story.ts';
import type { Token } from '../text/tokens.ts';
import { sentenceIndex, tokensIn } from './context.ts';
import { analyseQuotes } from './find.ts';
import type { QuoteText } from './quote-text.ts';
import type { QuotedStory } from './reported-passage.ts';
import { speechOf } from './speech-table.ts';

/** A paired quote with its side. */
export type Sided = readonly [QuoteText, QuotedStory];

/** A word beside a quote. */
export interface Beside extends Token {
  /** A name or a pronoun. */
  readonly naming: boolean;
}

/** Characters before and behind a quote whose words stand beside it: a text without stops is one sentence. */
const REACH = 500;

/** The words of a quote's own sentences outside every pair of marks, as far as they reach. */
export function wordsBeside([
  {
    quote,
    sentences: [first, last],
  },
  side,
]: Sided): Beside[] {
  const { sentences } = side.story;
  const start = Math.max(sentences[first]?.start ?? 0, quote.start - REACH);
  return wordsOutside(side, start, Math.min(sentences[last]?.end ?? 0, quote.end + REACH));
}

/**
 * The words of the sentences of its paragraph that name a quote's source from outside: the one of the speaker whom it
 * shares with a neighbour (`“A,” Holm said. “[B]”`), or where no name was read, the ones before and behind it that tell
 * of somebody's words (`“[A].” So says Holm.`), and the one before where a thing or nobody is all that announces it. None where the
 * quote's own sentences name the source.
 */
export function wordsNear(sided: Sided): Beside[] {
  const [{ quote, sentences: own }, side] = sided;
  const { story } = side;
  const [first, last] = own;
  const isSame = (at: number) => story.sentences[at]?.paragraph === story.sentences[first]?.paragraph;
  const tells = (at: number) =>
    analyseQuotes(story).reports.some((report) => report.sentence === at) ||
    (at > last && wordsBeside(sided).length === 0);
  const isAnnounced = /:\s*\P{L}{0,2}$/u.test(story.text.slice(Math.max(0, quote.start - 4), quote.start));
  if ((quote.speaker === null && isAnnounced) || namesThing(quote, story))
    return isSame(first - 1) ? wordsOfSentence(side, first - 1) : [];
  const near =
    quote.speaker !== null && quote.speakerName !== null
      ? [sentenceIndex(story, quote.speaker[0])].filter((at) => at < first || at > last)
      : [first - 1, last + 1].filter(tells);
  return near.filter(isSame).flatMap((at) => wordsOfSentence(side, at));
}

function wordsOfSentence(side: QuotedStory, at: number): Beside[] {
  const { start, end } = side.story.sentences[at] ?? { start: 0, end: 0 };
  return wordsOutside(side, start, Math.min(end, start + 2 * REACH));
}

/** `Das Motiv stand dort: „…“`: where every noun has a capital, a noun with its article that is no office, body or kind of people. */
function namesThing({ speaker }: Quote, story: StoryText): boolean {
  const table = speechOf(story.language);
  if (table?.capitalNouns !== true || speaker === null) return false;
  const [article, noun, ...rest] = tokensIn(story, speaker);
  if (article === undefined || noun === undefined || rest.length > 0 || !table.determiners.has(article.key))
    return false;
  const { roles, bodies, generic, persons, voices, indefinite } = table;
  return ![roles, bodies, generic, persons, voices, indefinite].some((row) => row.has(noun.key));
}

/** A capital, or the sign before a name on a network: `@HarbourWatch`. */
export const isNameLike = ({ text }: StoryText, { key, start }: Token): boolean =>
  isCapitalAt(text, start) || (key.startsWith('@') && key.length > 1);

function wordsOutside({ story, quotedRanges }: QuotedStory, start: number, end: number): Beside[] {
  const table = speechOf(story.language);
  return tokensIn(story, [start, end]).flatMap((token) => {
    if (token.kind === 'mark' || indexAt(quotedRanges, token.start) >= 0) return [];
    return [{ ...token, naming: isNameLike(story, token) || table?.pronouns.has(token.key) === true }];
  });
}
