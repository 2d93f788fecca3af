import { differences, type Hunk } from '../edits/differences.ts';
import { isCapitalAt } from '../text/fold.ts';
import { isSameByList } from '../text/same.ts';
import type { StoryText } from '../text/story.ts';
import type { Token } from '../text/tokens.ts';
import { isForeign } from './foreign-words.ts';
import { nameKey, sameNameWord } from './person-names.ts';
import { type SpeechTable, speechOf } from './speech-table.ts';
import { type Beside, isNameLike } from './words-beside.ts';

/** Words of the longest name that is taken for one that gave way. */
const LONGEST_NAME = 6;
/** More differences than these make another sentence. */
const MOST_EDITS = 200;

/** Words that gave way to others in the same place. */
export interface Replacement {
  readonly gone: readonly Beside[];
  readonly put: readonly Beside[];
}

/**
 * The names that gave way to other ones among the words beside a quote: `the head of [Brell Steel], Ada Holm, said`.
 * Where other words changed, too, both have to be names and nothing else, and the new one unknown to the original:
 * the same place or body may go by another name in a rewrite.
 */
export function replacedNames(
  wordsA: readonly Beside[],
  before: StoryText,
  wordsB: readonly Beside[],
  after: StoryText,
): Replacement[] {
  const table = speechOf(before.language);
  const hunks = hunksBetween(keysOf(wordsA), keysOf(wordsB));
  if (hunks === null || table === undefined) return [];
  const isAlone = hunks.length === 1;
  return hunks
    .map(({ fromA, toA, fromB, toB }) => ({
      gone: wordsA.slice(fromA, toA),
      put: wordsB.slice(fromB, toB),
      next: wordsA[toA],
    }))
    .filter(({ gone, put, next }) => {
      const longest = Math.max(gone.length, put.length);
      if (gone.length === 0 || put.length === 0 || longest > LONGEST_NAME) return false;
      // `he told Coastal Wire` and `Brell said`: whom a pronoun stands for is judged with the speakers
      if ([...gone, ...put].some(({ key }) => table.he.has(key) || table.she.has(key) || table.they.has(key)))
        return false;
      // `[President] Holm said` and `[Ida] Holm said`
      const isPartOfName = next?.naming === true && next.start - (gone.at(-1)?.end ?? 0) < 2;
      if (isAlone)
        return (
          isOtherName(gone, before, put, after) || (!isPartOfName && isNamedInstead(gone, before, put, after, table))
        );
      const isPure = [...gone, ...put].every(({ key, naming }) => naming || table.particles.has(key));
      const isNew = nameWords(put, after, table).some((key) => isForeign(key, before));
      return table.namesByCapital && isPure && isNew && isOtherName(gone, before, put, after);
    });
}

/** One hunk where a name's length of words lies between two common ends, whatever word recurs there; null for too many. */
function hunksBetween(a: readonly string[], b: readonly string[]): Hunk[] | null {
  const most = Math.min(a.length, b.length);
  let from = 0;
  while (from < most && a[from] === b[from]) from++;
  let end = 0;
  while (end < most - from && a.at(-1 - end) === b.at(-1 - end)) end++;
  const middle = { fromA: from, toA: a.length - end, fromB: from, toB: b.length - end };
  const longest = Math.max(middle.toA, middle.toB) - from;
  if (longest <= LONGEST_NAME) return longest === 0 ? [] : [middle];
  return differences(a, b, MOST_EDITS);
}

const keysOf = (words: readonly Beside[]): string[] => words.map(({ key }) => key);

/**
 * Whether words that name somebody gave way to others that do. Where every noun has a capital, one of them has to stand
 * in one story alone.
 */
function isOtherName(gone: readonly Token[], before: StoryText, put: readonly Token[], after: StoryText): boolean {
  const table = speechOf(before.language);
  if (table === undefined || isSameByList(wordsOf(before, gone), wordsOf(after, put), before.asSame, before.language))
    return false;
  const [a, b] = [nameWords(gone, before, table), nameWords(put, after, table)];
  if (a.length === 0 || b.length === 0) return false;
  // `des Konzerns`
  const voice = (key: string) => table.voices.get(key) ?? table.voices.get(key.replace(/e?s$/, '')) ?? key;
  const isOne = (x: string, y: string) => sameNameWord(nameKey(x), nameKey(y)) || voice(x) === voice(y);
  // beside another word an initial makes no two people one: `W. Brell` and `Wim Maas`, but `E.` and `Evan`
  const [longA, longB] = [a, b].map((keys) => keys.filter((key) => key.length > 1)) as [string[], string[]];
  const [tellingA, tellingB] = longA.length > 0 && longB.length > 0 ? [longA, longB] : [a, b];
  if (tellingA.some((x) => tellingB.some((y) => isOne(x, y)))) return false;
  return table.namesByCapital || a.some((key) => isForeign(key, after)) || b.some((key) => isForeign(key, before));
}

/** `the [mayor] said` and `[Ida Holm] said`: an office gave way to a name that its story alone has, or the other way about. */
function isNamedInstead(
  gone: readonly Beside[],
  before: StoryText,
  put: readonly Beside[],
  after: StoryText,
  table: SpeechTable,
): boolean {
  const [a, b] = [nameWords(gone, before, table), nameWords(put, after, table)];
  const tellsOffice = (words: readonly { readonly key: string }[]) =>
    words.some(({ key }) => table.roles.has(key) || table.bodies.has(key) || table.voices.has(key));
  const isPart = ({ key, naming }: Beside) =>
    naming || table.determiners.has(key) || table.inside.has(key) || table.particles.has(key) || tellsOffice([{ key }]);
  if (![...gone, ...put].every(isPart)) return false;
  // `ministry spokesman Odd Tarn` for `the ministry`: the new words say what he is
  if (tellsOffice(gone) === tellsOffice(put)) return false;
  if (a.length === 0) return tellsOffice(gone) && b.some((key) => isForeign(key, before));
  return b.length === 0 && tellsOffice(put) && a.some((key) => isForeign(key, after));
}

const wordsOf = ({ text }: StoryText, words: readonly Token[]): string =>
  text.slice(words[0]?.start, words.at(-1)?.end);

/** Whether a name is told where every noun has a capital: two capitals in a row, `Ida Holm`. */
export function isFullName(words: readonly Token[], { text }: StoryText): boolean {
  return words.some(
    ({ start }, at) => at > 0 && isCapitalAt(text, start) && isCapitalAt(text, words[at - 1]?.start ?? 0),
  );
}

/** Those words that may be part of a name: with a capital, and neither grammar nor what anybody may be called. */
function nameWords(words: readonly Token[], story: StoryText, table: SpeechTable): string[] {
  const { pronouns, determiners, stops, openers, fillers, weekdays, roles, courtesy, generic, indefinite } = table;
  const others = [pronouns, determiners, stops, openers, fillers, weekdays, roles, courtesy, generic, indefinite];
  return words
    .filter((word) => isNameLike(story, word) && !others.some((row) => row.has(word.key)))
    .map(({ key }) => key);
}
