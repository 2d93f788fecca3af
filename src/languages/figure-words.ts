/* What some languages have beside the figures of all: rows that `FigureWords` and `NumberWords` may leave out. */

export interface MoreNumberWords {
  /** Words that make an ordinal a share: `jeder fünfte`. */
  readonly perEach?: readonly string[];
  /** `parte` of `una cuarta parte`: behind an ordinal, a share. */
  readonly partWords?: readonly string[];
  /** Words that open a collective as an article does: `another dozen`. */
  readonly another?: readonly string[];
  /** Definite articles before a share, alone or contracted: `plus [du] tiers`, `[le] quart des salariés`. */
  readonly determiners?: readonly string[];
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
  /** A count and its unit in one word or phrase: `fortnight`, `полвека`. */
  readonly measureWords?: Readonly<Record<string, readonly [value: number, unit: string]>>;
  /** Nouns that a half or a quarter of is written in digits, too: `half a point`. */
  readonly halfNouns?: readonly string[];
  /** What may stand between the digits and the ending of an ordinal: Swedish `2:a`, Russian `2-е`. */
  readonly ordinalJoints?: readonly string[];
  /** Signs behind the digits that make an ordinal: `2°`; a full stop where the language writes `2. Platz`. */
  readonly ordinalSigns?: readonly string[];
  /** Bounds that say `during` before a duration at the head of a clause: `[Over] four weeks the court heard`. */
  readonly during?: readonly string[];
  /** Words behind two equal scores: `two [all]`, `un [partout]`. */
  readonly alike?: readonly string[];
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
  /** Words before a bare hour: Italian `alle 15`, Spanish `a las doce`. Before an hour in words the whole phrase. */
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
