import type { FactKind } from '../comparison.ts';
import { LANGUAGES, languageOf } from '../languages/index.ts';
import type { Bound } from '../languages/language.ts';
import { CYRILLIC_ENDINGS } from '../languages/slavic.ts';
import { memoise } from '../text/collections.ts';
import { foldName } from '../text/fold.ts';
import type { Span } from '../text/ranges.ts';
import type { StoryText } from '../text/story.ts';
import { table } from './data/table.ts';

/** A word in the forms that it is compared by. */
export interface WordForm {
  readonly key: string;
  /** See `stemOf`. */
  readonly stem: string;
}

/** One token as the facts stage reads it. Positions are UTF-16 offsets into the story's text. */
export interface Word extends Span, WordForm {
  /** Lower case, without accents, dots and the possessive: the form names are compared in. */
  readonly nameKey: string;
  readonly raw: string;
  readonly kind: 'word' | 'number' | 'mark' | 'symbol';
  /** White space stands before it. */
  readonly gap: boolean;
}

/** A figure: one value, or two for a range, a score or a vote. */
export interface Quantity {
  readonly type: 'quantity';
  readonly values: readonly number[];
  /** A unit of `data/units.ts`, a currency, `percent`, `point`, `ordinal`, `age`, `part`, or '' for a plain count. */
  readonly unit: string;
  readonly bound: Bound;
  /** `dozens`: the value lies somewhere in `values`. */
  readonly vague: boolean;
  /** `12 out of 31`, as a part of a whole: both counts. */
  readonly counts?: readonly [part: number, whole: number];
  /** `rose to 70m.`: metres as far as can be told, or millions. */
  readonly orMillions?: true;
  /** Without a bound of its own, and a word near it says that it is an estimate: `estimated to cost 40 million`. */
  readonly isEstimate?: true;
}

/** A day, month, year or decade, as far as the story names it. */
export interface DateValue {
  readonly type: 'date';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** The last day of a range of days. */
  readonly until?: string;
  readonly weekday?: number;
  readonly decade?: number;
  /** Day and month may be meant the other way round: `03/05/2025`. */
  readonly turned?: true;
  /** `week-1`: last week. */
  readonly relative?: string;
}

/** A time of day in minutes; `half` where morning or evening is not said. */
export interface TimeValue {
  readonly type: 'time';
  readonly minutes: number;
  readonly half: boolean;
  readonly zone: string;
}

/** What a value of a sentence can be. */
export type Value = Quantity | DateValue | TimeValue;

/** A value of one sentence. Positions are UTF-16 offsets into the story's text. */
export interface ValueFact extends Span {
  readonly kind: FactKind;
  readonly value: Value;
  /** Equal for equal values, whatever the writing. */
  readonly id: string;
  /** Where the words of its bound begin and end (`about 40`); the value's own range when there are none. */
  readonly wide: Span;
  /** Compared, never reported as dropped or added. */
  readonly weak: boolean;
  /** Stems of the words around it. */
  readonly before: string;
  readonly after: string;
  /** Something is so up to this day, or from it on: `until Monday`. */
  readonly isTerm?: true;
}

/** A value while its sentence is read: tokens `[from, to)`, and with the words of its bound. */
export interface FoundValue<V extends Value = Value> {
  readonly value: V;
  readonly from: number;
  readonly to: number;
  /** The same with the bound: `about 40`, `40 or so`; as `from` and `to` where there is none. */
  readonly boundFrom?: number;
  readonly boundTo?: number;
  readonly weak?: boolean;
}

/** `in 1911.²`: the number of a note behind a full stop. */
const NOTE_NUMBER = /[.,][¹²³⁰⁴-⁹]+$/;

/** The tokens of sentence `index` as words. */
export function wordsOf(story: StoryText, index: number): Word[] {
  const from = story.tokenStart[index] ?? 0;
  const to = story.tokenStart[index + 1] ?? from;
  const words: Word[] = [];
  const { joinedAnd } = languageOf(story.language).words;
  let last = -1;
  for (let t = from; t < to; t++) {
    const token = story.tokens[t];
    if (token === undefined) continue;
    const written = story.text.slice(token.start, token.end);
    const raw = token.kind === 'number' ? written.replace(NOTE_NUMBER, '') : written;
    const key = joinedAnd === null ? token.key : token.key.replace(joinedAnd, '');
    const { stem, nameKey } = formsOf(key);
    words.push({
      start: token.start,
      end: token.start + raw.length,
      key,
      stem,
      nameKey,
      raw,
      kind: token.kind,
      gap: token.start !== last,
    });
    last = token.end;
  }
  return words;
}

/** Plurals that no ending shows, of all languages. */
const IRREGULAR: Readonly<Record<string, string>> = table(
  Object.assign({}, ...LANGUAGES.map(({ words }) => words.irregular)),
);

const ENDINGS = /(?:'s|ingly|edly|ing|ied|ies|ed|es|s|e|en|er|ly|y)$/u;
/** Letters that a word keeps; where fewer would be left the ending stays. */
const LEAST_STEM = 3;
/** Letters that a stem is cut to: `condemned` and `condemnation` give `condemn`. */
const STEM_LENGTH = 7;

const CYRILLIC = /^\p{Script=Cyrillic}/u;

/** A rough stem by suffix stripping: `agreed` and `agrees` give `agre`, `uses` stays `uses`, `жалобу` gives `жалоб`. */
export const stemOf = memoise((key: string) => {
  const whole = IRREGULAR[key] ?? foldName(key);
  const stem = whole.replace(CYRILLIC.test(whole) ? CYRILLIC_ENDINGS : ENDINGS, '');
  return (stem.length >= LEAST_STEM ? stem : whole).slice(0, STEM_LENGTH);
});

function nameKeyOf(key: string): string {
  const folded = foldName(key).replace(/'s?$/, '');
  return folded.includes('.') ? folded.replaceAll('.', '') : folded;
}

/** A folded word with its other forms. */
export const formsOf = memoise((key: string) => ({ key, stem: stemOf(key), nameKey: nameKeyOf(key) }));

/** Whether a word begins with one of the stems; `=word` asks for the whole word. */
export function stemMatcher(stems: readonly string[]): (key: string) => boolean {
  const whole = new Set(stems.filter((s) => s.startsWith('=')).map((s) => s.slice(1)));
  const starts = new Set(stems.filter((s) => !s.startsWith('=')));
  const lengths = [...new Set([...starts].map((s) => s.length))];
  return (key) => whole.has(key) || lengths.some((n) => key.length >= n && starts.has(key.slice(0, n)));
}

/** Phrases by their words, joined by one space, with the words that begin and end them for a quick look. */
export interface Phrases<T> {
  readonly all: ReadonlyMap<string, T>;
  readonly first: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
}

/** Indexes phrases (words joined by one space) with what they stand for. */
export function makePhrases<T>(entries: Iterable<readonly [string, T]>): Phrases<T> {
  const all = new Map(entries);
  const words = [...all.keys()].map((phrase) => phrase.split(' '));
  return {
    all,
    first: new Set(words.map((list) => list[0] ?? '')),
    last: new Set(words.map((list) => list.at(-1) ?? '')),
  };
}

/** The words from `i` on, joined by one space, that stand as a key in `phrases`; the longest wins. Hyphens count as spaces. */
export function phraseAt<T>(
  words: readonly Word[],
  i: number,
  phrases: Phrases<T>,
  most = 4,
): { value: T; end: number } | null {
  if (!phrases.first.has(words[i]?.key ?? '')) return null;
  let text = '';
  let found: { value: T; end: number } | null = null;
  let taken = 0;
  for (let j = i; j < words.length && taken < most; j++) {
    const word = words[j] as Word;
    if (word.kind === 'mark') {
      if (word.key === '-' && taken > 0) continue;
      break;
    }
    text = text === '' ? word.key : `${text} ${word.key}`;
    taken++;
    const value = phrases.all.get(text);
    if (value !== undefined) found = { value, end: j + 1 };
  }
  return found;
}

/** As `phraseAt`, but the phrase ends before `i`: its first index, or -1. */
export function phraseBefore<T>(
  words: readonly Word[],
  i: number,
  phrases: Phrases<T>,
  most = 4,
): { value: T; start: number } | null {
  if (!phrases.last.has(words[i - 1]?.key ?? '')) return null;
  let text = '';
  let found: { value: T; start: number } | null = null;
  for (let j = i - 1; j >= 0 && i - j <= most; j--) {
    const word = words[j] as Word;
    if (word.kind === 'mark') break;
    text = text === '' ? word.key : `${word.key} ${text}`;
    const value = phrases.all.get(text);
    if (value !== undefined) found = { value, start: j };
  }
  return found;
}

/** Where a dateline ends at the latest. */
const LONGEST_DATELINE = 16;

/**
 * The index after the dateline that opens a sentence, or 0: `KARWITZ, Dec 12 (Hallam Wire) - `,
 * `Karwitz (ndk) – `, `KARWITZ, March 7 — `. Its town, day and agency are not the story's facts.
 */
export function datelineEnd(words: readonly Word[]): number {
  const first = words[0];
  if (first?.kind !== 'word' || !/^\p{Lu}/u.test(first.raw)) return 0;
  const isUpperCase = first.raw.length > 2 && first.raw === first.raw.toUpperCase();
  for (let i = 1; i < words.length && i < LONGEST_DATELINE; i++) {
    const word = words[i] as Word;
    const dash = word.key === '-' || word.key === '—';
    const bracket = words[i - 1]?.key === ')' || (words[i - 1]?.key === '.' && words[i - 2]?.key === ')');
    if (dash && (bracket || (isUpperCase && word.gap))) return i + 1;
    if (word.key === ':' && isUpperCase && i < 3) return i + 1;
  }
  return 0;
}
