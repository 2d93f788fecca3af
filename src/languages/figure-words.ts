/* What some languages have beside the figures of all: rows that `FigureWords` and `NumberWords` may leave out. */

export interface MoreNumberWords {
  /** Words that make an ordinal a share: `jeder fünfte`. */
  readonly perEach?: readonly string[];
  /** `parte` of `una cuarta parte`: behind an ordinal, a share. */
  readonly partWords?: readonly string[];
  /** Ten takes ones behind it, as all tens do: Turkish `on iki`. */
  readonly tenTakesOnes?: boolean;
  /** Ones stand before tens with `and` between them, as words of their own: Arabic `اثنان وأربعون`. */
  readonly onesFirst?: boolean;
}

export interface MoreFigureWords {
  /** Counters, scales and particles are glued to the digits: Korean `20억 원이`, `12명이`, `5월 3일`. */
  readonly hangul?: boolean;
  /** Endings that make a numeral a measure: `zweitägig`. */
  readonly unitEndings?: readonly (readonly [ending: RegExp, unit: string])[];
  /** The ending that makes a numeral an age: `Einundvierzigjährige`. */
  readonly ageEnding?: RegExp;
  /** Letters at the end of a figure that are a unit in this language: English `187p`. */
  readonly unitLetters?: Readonly<Record<string, string>>;
  /** Stems of words that make a figure near them an estimate: `estimated to cost 40 million`. */
  readonly estimates?: readonly string[];
  /** Words and pairs of words before the value that was there before: `from`, `compared with`. */
  readonly earlier?: readonly string[];
  /** Words before the value that was reached, beside `to`: `stieg von 3 [auf] 5`. */
  readonly reached?: readonly string[];
  /** Words before a day up to which, or from which on, something is so: `until`, `by`. */
  readonly terms?: readonly string[];
  /** Minutes that a phrase before an hour in words adds: `half past two`, German `halb drei`. */
  readonly minutesBefore?: Readonly<Record<string, number>>;
  /** The same behind it: `las siete y media`, `sept heures et demie`. */
  readonly minutesAfter?: Readonly<Record<string, number>>;
  /** Parts of the day, as a list of words: `on Thursday [morning]`. */
  readonly dayParts?: string;
  /** Words before a bare hour: Italian `alle 15`. */
  readonly hourSigns?: readonly string[];
  /** What may follow a weekday behind a hyphen: Portuguese `terça-feira`. */
  readonly weekdayEnding?: string;
}

/** What numerals in one word have in some languages: tens that lose their last letter, Italian `quarant-uno`. */
export interface ElidedTens {
  /** What adds a half: `zwei-einhalb`. */
  readonly half?: string;
  readonly tens?: Readonly<Record<string, number>>;
}
