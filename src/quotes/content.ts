import { CJK_UNITS } from '../languages/cjk.ts';
import { perLanguage } from '../languages/index.ts';
import { memoise } from '../text/collections.ts';
import type { SamePair } from '../text/same-list.ts';
import { spellingKey } from '../text/spelling.ts';
import { tokenize } from '../text/tokens.ts';

/** The word lists of a language as sets; a set is empty where the language has no list. */
const listsOf = perLanguage(({ words, meaning, names, figures: { numbers } }) => ({
  ...words,
  shortTitles: names.shortTitles,
  multiples: new Map(Object.entries({ ...numbers.collective, ...numbers.hundred, ...numbers.scales })),
  functionWords: setOf(words.functionWords),
  modals: setOf(words.modals),
  negations: new Set([...meaning.negations, ...setOf(words.negations)]),
  numbers: new Set([
    ...setOf(words.numbers),
    ...Object.keys({
      ...numbers.hundred,
      ...numbers.scales,
      ...numbers.collective,
      ...numbers.parts,
      ...numbers.vague,
    }),
    ...countsOf(numbers.added).keys(),
  ]),
  values: countsOf(numbers.added),
}));

/** Number words with the figure that a desk writes for them and back: `eleven` 11; `one` is an article as well. */
function countsOf(added: Readonly<Record<string, number>>): Map<string, string> {
  return new Map(
    Object.entries(added).flatMap(([word, value]) => (value >= 2 ? [[word, String(value)] as const] : [])),
  );
}

function setOf(row: string): ReadonlySet<string> {
  return new Set(row === '' ? [] : row.split(' '));
}

const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/u;
/** The first letter of those scripts, of Thai: of most words it spares the question. */
const FIRST_UNSPACED = '\u0e01';
/** What follows a figure that counts, in scripts without spaces. */
const COUNTERS: ReadonlySet<string> = new Set([...CJK_UNITS.map(([unit]) => unit), '天', '日', '月']);
/** Kana alone is grammar in Japanese as a rule, words are written in Han or Katakana. */
const GRAMMAR_KANA = /^\p{Script=Hiragana}{1,2}$/u;

/** Whether a folded word carries substance in `language`. */
export function isContent(word: string, language: string): boolean {
  if (word >= FIRST_UNSPACED && UNSPACED.test(word)) return !GRAMMAR_KANA.test(word);
  const { functionWords } = listsOf(language);
  if (functionWords.size > 0) return !functionWords.has(word);
  return word.length > 3 || /\p{N}/u.test(word);
}

/**
 * Whether a house may take two wordings for the same: each says something besides its grammar, and not the same.
 * `dye` and `ink` may be, not `should` and `could`, `was` and `was not`, `must go` and `may go`.
 */
export function mayBeSame([one, other]: SamePair, language: string): boolean {
  const substanceOf = (words: string) =>
    tokenize(words, 0, words.length, language)
      .filter(({ kind, key }) => kind !== 'mark' && isContent(key, language) && !isNegation(key, language))
      .filter(({ key }) => !listsOf(language).modals.has(key))
      .map(({ key }) => key)
      .join(' ');
  const [before, after] = [substanceOf(one), substanceOf(other)];
  return before !== '' && after !== '' && before !== after;
}

const SHORTEST_STEM = 4;

/** A word without the ending of its form: `discussions` and `discussed` are both `discuss`. Rough on purpose. */
export function stem(word: string, language: string): string {
  return stemsOf(language)(word);
}

const stemsOf = perLanguage(({ words: { endings } }) =>
  memoise((word: string): string => {
    const plain = word.replace(/'s?$/, '');
    if (endings === null || plain.length <= SHORTEST_STEM) return plain;
    const cut = plain.replace(endings, '');
    return cut.length >= SHORTEST_STEM ? cut : plain;
  }),
);

/** Whether a folded word negates in `language`. */
export function isNegation(word: string, language: string): boolean {
  const { negations, negationEnding } = listsOf(language);
  return negations.has(word) || (negationEnding !== '' && word.endsWith(negationEnding));
}

/**
 * The form under which two spellings of a spoken word are one: `colour` and `color`, `eleven` and `11`, `60,000` and `60000`,
 * `&` and `and`.
 * A desk's rule for figures changes no quote.
 */
export function spokenKey(word: string, language: string): string {
  const { values, and } = listsOf(language);
  if (word === '&') return and.split(' ')[0] || word;
  const value = values.get(word);
  if (value !== undefined) return value;
  return spellingKey(groupless(word), language);
}

function groupless(word: string): string {
  return /^\d{1,3}(?:[.,'’\u00a0\u202f\u2009]\d{3})+$/.test(word) ? word.replace(/\D/g, '') : word;
}

/** Whether a folded word is a number, in figures or in words. */
export function isNumber(word: string, language: string): boolean {
  const { numbers } = listsOf(language);
  if (/^[\p{N}\p{Sc}]/u.test(word) || numbers.has(word)) return true;
  if (!UNSPACED.test(word)) return false;
  // `十二`, `三年`
  let digits = 0;
  while (numbers.has(word[digits] ?? '')) digits++;
  return digits > 0 && (digits === word.length || COUNTERS.has(word.slice(digits)));
}

/** Folded words as one house would write them: titles in full, abbreviations without stops, numerals as one figure. */
export function houseStyleKeys(words: readonly string[], language: string): string[] {
  const { shortTitles, multiples } = listsOf(language);
  const keys: string[] = [];
  for (const word of words) {
    const key = shortTitles[word] ?? spokenKey(word.replaceAll('.', ''), language);
    const factor = multiples.get(word);
    const last = keys.at(-1);
    if (factor !== undefined && last !== undefined && /^\d+$/.test(last))
      keys[keys.length - 1] = String(Number(last) * factor);
    else keys.push(key);
  }
  return keys;
}
