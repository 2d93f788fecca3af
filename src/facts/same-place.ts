/**
 * Whether what stands on the two sides of a link stands in one place of one statement, however the sentences around it
 * are worded: the words of content beside it are the same. `Police are [not] investigating the council` is turned round
 * by `Police are investigating the council` in the longest sentence, `the [eastern] side` by `the [western] side`.
 */
import { languageOf } from '../languages/index.ts';
import { firstIndexWhere } from '../text/collections.ts';
import type { Span } from '../text/ranges.ts';
import { functionWordsOf } from './closeness.ts';
import { sameWord } from './exchange.ts';
import type { Word } from './fact.ts';
import type { Meaning, MeaningWord } from './meaning-words.ts';

/** Words of grammar that are passed over in search of content. */
const REACH = 6;

type Words = readonly Word[];

/** The index of the word of content or figure nearest to a place in its clause; -1 where none is near. */
function contentBeside(words: Words, from: number, step: 1 | -1, functionWords: ReadonlySet<string>): number {
  for (let n = 1; n <= REACH; n++) {
    const word = words[from + n * step];
    if (word === undefined || (word.kind === 'mark' && word.key !== '-' && word.key !== '"')) return -1;
    const isContent = word.kind === 'number' || (word.kind === 'word' && !functionWords.has(word.key));
    if (isContent) return from + n * step;
  }
  return -1;
}

function indexOf(words: Words, { start }: Span): number {
  return firstIndexWhere(words, (word) => word.start >= start);
}

function isOne(a: Word | undefined, b: Word | undefined): boolean {
  return a !== undefined && b !== undefined && sameWord(a, b);
}

/** The two words of content nearest to a place on one side, or fewer. */
function twoBeside(words: Words, at: number, step: 1 | -1, functionWords: ReadonlySet<string>): Word[] {
  const first = contentBeside(words, at, step, functionWords);
  const second = first < 0 ? -1 : contentBeside(words, first, step, functionWords);
  return [first, second].flatMap((index) => words[index] ?? []);
}

/**
 * The word that stands on the other side for what a word negates: the words of content before it and behind it stand
 * there side by side, and so does the next one where its clause has another; in any order where the language has none of its
 * own: `не признаёт вину` and `вину признаёт`. Undefined where none does.
 */
export function affirmedInPlace(
  negation: MeaningWord,
  here: Meaning,
  there: Meaning,
  language: string,
): Word | undefined {
  const functionWords = functionWordsOf(language);
  const at = indexOf(here.words, negation);
  const before = contentBeside(here.words, at, -1, functionWords);
  const after = contentBeside(here.words, at, 1, functionWords);
  if (before < 0 || after < 0) return undefined;
  const next = contentBeside(here.words, after, 1, functionWords);
  const isFixed = languageOf(language).speech?.fixedOrder === true;
  return there.words.find((word, index) => {
    if (!isOne(word, here.words[after])) return false;
    if (next >= 0 && !isFixed) {
      const beside = ([-1, 1] as const).flatMap((step) => twoBeside(there.words, index, step, functionWords));
      return [before, next].every((other) => beside.some((one) => isOne(one, here.words[other])));
    }
    if (!isOne(there.words[contentBeside(there.words, index, -1, functionWords)], here.words[before])) return false;
    return next < 0 || isOne(there.words[contentBeside(there.words, index, 1, functionWords)], here.words[next]);
  });
}

/** Whether two words of a link stand behind the same word of content: `ask the [business secretary]`, `ask the [home secretary]`. */
export function standBehindOneWord(x: Span, y: Span, a: Meaning, b: Meaning, language: string): boolean {
  const functionWords = functionWordsOf(language);
  return isOne(
    a.words[contentBeside(a.words, indexOf(a.words, x), -1, functionWords)],
    b.words[contentBeside(b.words, indexOf(b.words, y), -1, functionWords)],
  );
}

/** Whether two words of content stand right before the same word, or between the same two. */
export function standInOnePlace(x: Span, y: Span, a: Meaning, b: Meaning, language: string): boolean {
  const functionWords = functionWordsOf(language);
  const [i, j] = [indexOf(a.words, x), indexOf(b.words, y)];
  if (functionWords.has(a.words[i]?.key ?? '') || functionWords.has(b.words[j]?.key ?? '')) return false;
  const [m, n] = [contentBeside(a.words, i, 1, functionWords), contentBeside(b.words, j, 1, functionWords)];
  if (!isOne(a.words[m], b.words[n])) return false;
  return (m === i + 1 && n === j + 1) || standBehindOneWord(x, y, a, b, language);
}
