import type { Hunk } from '../edits/differences.ts';
import { perLanguage } from '../languages/index.ts';
import type { QuoteWord } from './quote-text.ts';
import { speechOf } from './speech-table.ts';

/** The phrases that make a sentence of a noun, longest first. */
const openingsOf = perLanguage(({ words }) =>
  words.presentatives.map((phrase) => phrase.split(' ')).toSorted((one, other) => other.length - one.length),
);

/** Words left behind the opening: fewer are a term. */
const LEAST_LEFT = 2;
/** Words behind the opening that may bend with the sentence around them: `eine historische` → `einer historischen`. */
const MOST_BENT = 2;

/** `[All] must go`: what says how many is more than a subject. */
const quantitiesOf = perLanguage(
  ({ contraries }) => new Set(contraries.quantity.flatMap((row) => row.split(/[\s<|]+/))),
);

/** `[We have been] told`. */
const MOST_AUXILIARIES = 2;
/** The forms of `be`, `have` and `do` of which the words around a partial quote force another one. */
const auxiliariesOf = perLanguage(({ words }) => new Set(words.grammarForms.flatMap((row) => row.split(' '))));

/** `[This] should never have come to court`, `[We have] warned them`: a pronoun, with its auxiliary, whose place the words around the quote take. */
export function isSubjectAlone([word, ...more]: readonly QuoteWord[], language: string): boolean {
  const isAuxiliary = ({ key }: QuoteWord) => auxiliariesOf(language).has(key);
  if (
    word === undefined ||
    more.length > MOST_AUXILIARIES ||
    !more.every(isAuxiliary) ||
    word.number ||
    quantitiesOf(language).has(word.key)
  )
    return false;
  return speechOf(language)?.pronouns.has(word.key) === true;
}

/**
 * Whether a quote lost nothing but the words that make a sentence of it, for it became a part of another:
 * `“It is a fine day,” Holm said` → `Holm spoke of “a fine day”`. Its article may have gone with them, and the words
 * behind may have another form, `isSameForm`.
 */
export function isOpeningAlone(
  hunks: readonly Hunk[],
  a: readonly QuoteWord[],
  b: readonly QuoteWord[],
  language: string,
  isSameForm: (before: QuoteWord, after: QuoteWord) => boolean,
): boolean {
  const [hunk, ...more] = hunks;
  if (hunk === undefined || more.length > 0 || hunk.fromA !== 0 || hunk.fromB !== 0) return false;
  if (b.length < LEAST_LEFT || b[0]?.capital === true) return false;
  const opening = openingsOf(language).find((phrase) => phrase.every((word, i) => a[i]?.key === word));
  if (opening === undefined) return false;
  const bent = hunk.toB - hunk.fromB;
  const left = a.slice(opening.length, hunk.toA);
  const isArticleGone = left.length === bent + 1 && speechOf(language)?.determiners.has(left[0]?.key ?? '') === true;
  const behind = isArticleGone ? left.slice(1) : left;
  if (bent > MOST_BENT || behind.length !== bent) return false;
  return behind.every((word, i) => isSameForm(word, b[i] as QuoteWord));
}
