import { languageOf } from '../languages/index.ts';
import type { Span } from '../text/ranges.ts';
import { stemOf, type WordForm } from './fact.ts';

/** A word of a sentence that is no grammar. */
export interface Unit extends Span, WordForm {
  /** The prepositions before it, or the particle behind it: what it is to the verb. */
  readonly mark: string;
  readonly isNumber: boolean;
  /** A run of signs that is a word by itself: Japanese `犬`. */
  readonly isWord?: boolean;
}

/** Letters that two forms of one word share at least, and those in which they may differ. */
const SAME_START = 4;
const OTHER_END = 4;

/** `accused` and `accuses`, `полиция` and `полицию`: forms of one word. */
export function sameWord({ key: a, stem }: WordForm, other: WordForm): boolean {
  const b = other.key;
  if (a === b || stem === other.stem) return true;
  return beginAlike(a, b, Math.max(SAME_START, Math.max(a.length, b.length) - OTHER_END));
}

/** Whether two words have their first `least` letters in common. */
function beginAlike(a: string, b: string, least: number): boolean {
  if (a.length < least || b.length < least) return false;
  let at = 0;
  while (at < least && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at === least;
}

/** Two groups of words that changed places: `x middle y` became `y middle x`. */
export interface Exchange {
  readonly x: readonly Unit[];
  readonly middle: readonly Unit[];
  readonly y: readonly Unit[];
  /** The same groups in the revision. */
  readonly xOther: readonly Unit[];
  readonly yOther: readonly Unit[];
  readonly middleOther: readonly Unit[];
}

/** A name of one sign is too short to be told from a part of a word. */
const LEAST_SIGNS = 2;

/**
 * The two groups whose exchange turns `a` into `b`, both of one length; null where nothing or something else differs.
 * The shortest groups win. Cubic in what lies between the first and the last difference.
 */
export function exchangeIn(a: readonly Unit[], b: readonly Unit[], bySign: boolean): Exchange | null {
  const same = (x: Unit | undefined, y: Unit | undefined) =>
    x !== undefined && y !== undefined && (bySign ? x.key === y.key : sameWord(x, y));
  const all = (x: readonly Unit[], y: readonly Unit[]) =>
    x.length === y.length && x.every((unit, i) => same(unit, y[i]));
  let from = 0;
  while (from < a.length && same(a[from], b[from])) from++;
  let to = a.length;
  while (to > from && same(a[to - 1], b[to - 1])) to--;
  const [before, after] = [a.slice(from, to), b.slice(from, to)];
  const n = before.length;
  for (let i = 1; i < n; i++) {
    if (!all(before.slice(0, i), after.slice(n - i))) continue;
    for (let j = 1; i + j <= n; j++) {
      if (!all(before.slice(n - j), after.slice(0, j)) || !all(before.slice(i, n - j), after.slice(j, n - i))) continue;
      const isLong = (units: readonly Unit[]) =>
        !bySign || units.some(({ isWord }) => isWord) || units.length >= LEAST_SIGNS;
      const found = { x: before.slice(0, i), y: before.slice(n - j), middle: before.slice(i, n - j) };
      if (!(isLong(found.x) || isLong(found.y)) || (bySign && found.middle.length === 0)) continue;
      return { ...found, xOther: after.slice(n - i), yOther: after.slice(0, j), middleOther: after.slice(j, n - i) };
    }
  }
  return null;
}

/** Runs of kanji or katakana, and of hiragana between them. */
const RUNS = /[\p{Script=Han}\p{Script=Katakana}\p{N}A-Za-zー]+|[\p{Script=Hiragana}]+/gu;
const SIGNS = /[\p{L}\p{N}]/gu;

/** What a sentence without spaces is compared by: signs in Chinese, words and the particles between them in Japanese. */
export function unspacedUnits(text: string, { start, end }: Span, language: string): Unit[] {
  const pattern = languageOf(language).unspaced?.phraseStands === 'after' ? RUNS : SIGNS;
  return [...text.slice(start, end).matchAll(pattern)].map(({ 0: key, index }) => ({
    start: start + index,
    end: start + index + key.length,
    key,
    stem: stemOf(key),
    mark: '',
    isNumber: false,
    isWord: pattern === RUNS,
  }));
}
