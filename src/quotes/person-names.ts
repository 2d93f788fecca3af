import { editDistance } from '../text/edit-distance.ts';
import { foldName, isCapitalAt } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import { genderOfFirstName, type SpeechTable } from './speech-table.ts';

/** A speaker's words, taken apart. */
export interface ParsedName {
  /** The words of the name itself, folded, without titles and possessive endings; empty for `the prime minister`. */
  readonly keys: readonly string[];
  /** Titles and offices, folded. */
  readonly roles: readonly string[];
  /** The name as written; empty when there is none. */
  readonly display: string;
  readonly gender: 'm' | 'f' | null;
}

const POSSESSIVE = /['’]s?$/u;

/** The key under which a word of a name is compared: `Varesi’s` and `Varesi` are one. */
export function nameKey(word: string): string {
  return foldName(word.replace(POSSESSIVE, ''));
}

/**
 * Takes a noun phrase apart into name and titles.
 * `Orlan Harbour Ministry spokesman Radko Tolvik` is the name `Radko Tolvik` with the role
 * `spokesman`; `the prime minister` has no name; `Tom Baker` is a name although a baker is an occupation.
 */
export function parseName(text: string, tokens: readonly Token[], table: SpeechTable): ParsedName {
  const roles: string[] = [];
  let gender: ParsedName['gender'] = null;
  let from = 0;
  // `the mayor [of Norwick]`: what an office is of is no name
  let described = false;
  const capital = (index: number) => {
    const token = tokens[index];
    return token?.kind === 'word' && isCapitalAt(text, token.start);
  };
  for (const [index, token] of tokens.entries()) {
    if (table.male.has(token.key)) gender = 'm';
    else if (table.female.has(token.key)) gender = 'f';
    if (token.key === ',') {
      described = false;
      if (capital(index + 1)) from = index + 1;
    }
    if (token.kind !== 'word') continue;
    const isRole =
      table.roles.has(token.key) &&
      !isSurname(tokens, index, capital, table) &&
      !(capital(index) && followsCourtesy(tokens, index, table));
    if (isRole) roles.push(token.key);
    if (table.inside.has(token.key) && roles.length > 0) described = true;
    else if (!capital(index) && !table.determiners.has(token.key)) described = false;
    if (endsName(tokens, from, index, capital, table)) return named(text, tokens.slice(from, index), roles, gender);
    const leads = capital(index + 1) || (table.particles.has(tokens[index + 1]?.key ?? '') && capital(index + 2));
    const particle = table.particles.has(token.key) && leads && index > 0 && index > from;
    if (isRole) described = false;
    if (
      described ||
      isRole ||
      POSSESSIVE.test(token.key) ||
      (!capital(index) && !particle) ||
      isArticle(token, index, table)
    ) {
      from = index + 1;
    }
  }
  while (from < tokens.length && tokens[from]?.kind !== 'word') from++;
  const last = tokens.length - 1;
  // `Varesi’s` alone is a name in the possessive, not the owner of what follows
  const own =
    from > last && capital(last) && POSSESSIVE.test(tokens[last]?.key ?? '') ? possessiveStart(tokens, capital) : from;
  return named(text, tokens.slice(own), roles, gender);
}

/** The name these tokens are; an empty one where no word is among them. */
function named(text: string, tokens: readonly Token[], roles: string[], gender: ParsedName['gender']): ParsedName {
  const words = tokens.filter((token) => token.kind === 'word');
  const first = words[0];
  const end = words.at(-1);
  if (first === undefined || end === undefined) return { keys: [], roles, display: '', gender };
  const keys = words.map((token) => nameKey(token.key));
  // `Brell spokesman Hope Hix`: a first name tells more than a title that either sex may bear
  const byName = keys.length > 1 ? genderOfFirstName(keys[0] ?? '') : null;
  return { keys, roles, display: text.slice(first.start, end.end).replace(POSSESSIVE, ''), gender: byName ?? gender };
}

/**
 * Whether a full name is over before a preposition: `Ida Holm [of Brell Capital]` is Ida Holm, and so is
 * `Ida Holm [von der Feuerwehr]`; `Ida van der Brell` goes on, and so does `Free University [of] Norwick`.
 */
function endsName(
  tokens: readonly Token[],
  from: number,
  index: number,
  capital: (index: number) => boolean,
  table: SpeechTable,
): boolean {
  const key = tokens[index]?.key ?? '';
  if (!table.inside.has(key) || capital(index) || index - from < 2) return false;
  for (let i = from; i < index; i++) {
    const part = tokens[i];
    if (part === undefined || !capital(i) || table.roles.has(part.key) || table.bodies.has(part.key)) return false;
    if (table.determiners.has(part.key) || POSSESSIVE.test(part.key)) return false;
  }
  let next = index + 1;
  while (table.particles.has(tokens[next]?.key ?? '') || table.determiners.has(tokens[next]?.key ?? '')) next++;
  return !table.particles.has(key) || table.bodies.has(tokens[next]?.key ?? '');
}

function isArticle(token: Token, index: number, table: SpeechTable): boolean {
  return index === 0 && table.determiners.has(token.key) && token.key.length > 1;
}

function possessiveStart(tokens: readonly Token[], capital: (index: number) => boolean): number {
  let from = tokens.length - 1;
  while (from > 0 && capital(from - 1)) from--;
  return from;
}

/** `Tom [Baker]`: an occupation after a first name that no title announces is a surname. */
function isSurname(
  tokens: readonly Token[],
  index: number,
  capital: (index: number) => boolean,
  table: SpeechTable,
): boolean {
  if (index !== tokens.length - 1 || index === 0 || !capital(index) || !capital(index - 1)) return false;
  const before = tokens[index - 1];
  // `the self-styled Toughest [Warden]` is an office, `Tom [Baker]` a name
  const owned = tokens.slice(0, index).some(({ key }) => table.determiners.has(key) || POSSESSIVE.test(key));
  if (owned && genderOfFirstName(before?.key ?? '') === null) return false;
  return (
    before !== undefined &&
    !table.roles.has(before.key) &&
    !POSSESSIVE.test(before.key) &&
    !table.bodies.has(before.key)
  );
}

/** `Mr. [King]`: a courtesy title stands before a name. `Mr. President` and its like address an office. */
function followsCourtesy(tokens: readonly Token[], index: number, table: SpeechTable): boolean {
  const before = tokens[index - 1]?.key === '.' ? index - 2 : index - 1;
  return table.courtesy.has(tokens[before]?.key ?? '') && !table.addressed.has(tokens[index]?.key ?? '');
}

/** Names may differ by this many letters between two alphabets or desks, where they are long enough. */
const VARIANT_LETTERS = 2;
const VARIANT_LENGTH = 6;

/** Whether two words of a name are one in two spellings: equal, an initial, or a transliteration (Zelensky, Zelenskiy). */
export function sameNameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 0 || b.length === 0 || a[0] !== b[0]) return false;
  if (a.length === 1 || b.length === 1) return true;
  if (a.startsWith(b) || b.startsWith(a)) return Math.min(a.length, b.length) >= 3;
  if (Math.min(a.length, b.length) < VARIANT_LENGTH) return false;
  return editDistance(a, b) <= VARIANT_LETTERS;
}

/** `Schoolteacher Marguerite Poole` ends with `Marguerite Poole`. */
function endsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.every((word, index) => word === long[long.length - short.length + index]);
}

/** One letter off in a surname whose first name is the same, or another ending: `Salo` and `Sahlo`, `Dantois` and `Dantec`. A misspelling is a fact, not a speaker. */
function isTypo(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4) return false;
  return a.slice(0, 4) === b.slice(0, 4) || editDistance(a, b) <= 1;
}

/** `Susan E. Holm` ends as `Adviser Susan Holm` does, but for the middle initial. */
function withoutInitials(keys: readonly string[]): readonly string[] {
  return keys.filter((key, index) => index === 0 || !/^\p{L}\.?$/u.test(key));
}

/** Whether two names can be one person's: `Varesi` and `Ilsina Varesi`, `I. Varesi`; not `Anna Brell` and `Tom Brell`. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const lastA = a.at(-1);
  const lastB = b.at(-1);
  if (lastA === undefined || lastB === undefined) return false;
  if (a.length === 1 || b.length === 1) {
    const [only, full] = a.length === 1 ? [lastA, b] : [lastB, a];
    return full.some((word) => word.length > 1 && only.length > 1 && sameNameWord(word, only));
  }
  const [x, y] = [withoutInitials(a), withoutInitials(b)];
  if (endsWith(a, b) || endsWith(b, a) || (x.length > 1 && y.length > 1 && (endsWith(x, y) || endsWith(y, x))))
    return true;
  const first = sameNameWord(a[0] ?? '', b[0] ?? '');
  return first && (sameNameWord(lastA, lastB) || isTypo(lastA, lastB));
}
