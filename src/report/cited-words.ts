/** Words of the stories as a line of the verdict cites them: cut between words, names in short. */
import { languageOf } from '../languages/index.ts';
import { isFamilyNameFirst } from '../languages/people.ts';
import { foldName } from '../text/fold.ts';
import { headOf } from '../text/visible.ts';

/** Letters of a wording or a name in a line. */
const WORDS = 18;

/** Cuts between words where it can: `The council set aside…`. */
export function cutWords(words: string, most = WORDS): string {
  if (words.length <= most) return words;
  const head = headOf(words, most - 1);
  const space = head.lastIndexOf(' ');
  return `${(space > most / 2 ? head.slice(0, space) : head).replace(/[\s\p{P}]+$/u, '')}…`;
}

/**
 * A name of several capitalised words by its last: `Amsel` of `Ruth Amsel`. Any other source as it stands, and a name
 * whose last word may be the given one: `Nagy Péter` in Hungarian, `Kim Do Yun` anywhere.
 */
export function shortName(name: string, language: string): string {
  const words = name.split(/\s+/);
  const isName = words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
  const isWhole = languageOf(language).names.familyNameFirst || isFamilyNameFirst(foldName(words[0] ?? ''));
  return cutWords(isName && !isWhole ? (words.at(-1) as string) : name);
}

/** The first letter of a line of pieces in its capital. */
export function capitalise<Piece extends { readonly text: string }>([first, ...others]: readonly Piece[]): Piece[] {
  if (first === undefined) return [];
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...others];
}

/** A stop behind a line of pieces, unless its last words bring one: `6 a.m.`, `“No.”`, what was cut short. */
export function withStop<Piece extends { readonly text: string }>(pieces: readonly Piece[], stop: Piece): Piece[] {
  return STOPPED.test(pieces.at(-1)?.text ?? '') ? [...pieces] : [...pieces, stop];
}

/** A mark that ends a sentence, with what closes behind it. */
const STOPPED = /[.!?…。！？۔।][\p{Pe}\p{Pf}"'“‘\s]*$/u;
