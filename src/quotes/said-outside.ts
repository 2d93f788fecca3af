import type { StoryText } from '../text/story.ts';
import { isNegation, spokenKey, stem } from './content.ts';
import { sentenceIndex, tokensIn } from './context.ts';
import type { QuoteText, QuoteWord } from './quote-text.ts';

/** Words that a reporter may put between a negation and the marks beside those of the speaker: `could not ask [the drivers]`. */
const MORE_WORDS = 4;

/**
 * Whether the words cut at the head or the end of a quote are said beside its marks, in its own sentence: `“We cannot ask
 * drivers to wait”` and `they could not ask drivers “to wait”`. Each negation must stand there, no farther from the marks
 * than in the quote but for a few words, with half of the words that say something.
 *
 * @param quoteText the quote that is left, in `story`
 */
export function isSaidOutside(
  cut: readonly QuoteWord[],
  where: 'head' | 'end',
  { quote }: QuoteText,
  story: StoryText,
): boolean {
  const { language } = story;
  const own = story.sentences[sentenceIndex(story, where === 'head' ? quote.start : quote.end - 1)];
  if (own === undefined) return false;
  const outside = tokensIn(story, where === 'head' ? [own.start, quote.start] : [quote.end, own.end])
    .filter(({ kind }) => kind !== 'mark')
    .map(({ key }) => ({ negation: isNegation(key, language), stem: stem(spokenKey(key, language), language) }));
  const fromMarks = <Item>(items: readonly Item[]) => (where === 'head' ? items.toReversed() : items);
  const [inside, beside] = [fromMarks(cut), fromMarks(outside)];
  const places = (words: readonly { readonly negation: boolean }[]) =>
    [...words.keys()].filter((at) => words[at]?.negation === true);
  const [denied, told] = [places(inside), places(beside)];
  if (!denied.every((at, n) => (told[n] ?? Number.POSITIVE_INFINITY) <= at + MORE_WORDS)) return false;
  const said = inside.filter(({ content, negation }) => content && !negation);
  const stems = new Set(beside.map((word) => word.stem));
  if (said.length + denied.length === 0) return false;
  return said.filter((word) => stems.has(word.stem)).length * 2 >= said.length;
}
