/**
 * What the facts stage knows of one language. Every table is data: a copy desk can read and mend it
 * without reading code. Words are given in lower case, as `Token.key` has them; phrases are words
 * joined by one space.
 */

/** How a figure is bounded: `about 40`, `nearly 40`, `fewer than 40`, `more than 40`, `at least 40`. */
export type Bound = 'exact' | 'about' | 'near' | 'under' | 'over' | 'least';

/** Words of a numeral: added (`twenty`, `four`), multiplied (`hundred`), or closing a group (`thousand`). */
export interface NumberWords {
  /** 0 to 19 and the tens. */
  readonly added: Readonly<Record<string, number>>;
  readonly hundred: Readonly<Record<string, number>>;
  readonly scales: Readonly<Record<string, number>>;
  /** `dozen`: 12; takes a numeral before it. */
  readonly collective: Readonly<Record<string, number>>;
  /** Words that join parts of a numeral: `and`, `y`, `et`. */
  readonly joiners: readonly string[];
  /** Articles that stand for one before a scale: `a million`. */
  readonly articles: readonly string[];
  /** `half`: 0.5; before a scale (`half a million`). */
  readonly halves: readonly string[];
  /** `and a half`, after a figure and before or after its scale. */
  readonly andHalf: readonly string[];
  /** Parts of a whole after a numeral: `two thirds`. */
  readonly parts: Readonly<Record<string, number>>;
  /** `dozens`, `thousands`: the values they may stand for. */
  readonly vague: Readonly<Record<string, readonly [low: number, high: number]>>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** Numerals that as often are something else (`one` as a pronoun): compared, never reported as lost. */
  readonly weak: readonly string[];
}

export interface LanguageData {
  readonly decimal: '.' | ',';
  readonly numbers: NumberWords;
  /** Letters that end an ordinal figure: `2nd`, `1er`. */
  readonly ordinalEndings: readonly string[];
  readonly bounds: Readonly<Record<string, Bound>>;
  /** `40 or so`, `40 or more`. */
  readonly boundsAfter: Readonly<Record<string, Bound>>;
  readonly percent: readonly string[];
  readonly points: readonly string[];
  readonly currencies: Readonly<Record<string, string>>;
  /** Units of measure: the id of `data/units.ts`. */
  readonly units: Readonly<Record<string, string>>;
  /** Phrases after a figure that make it an age. */
  readonly ageAfter: readonly string[];
  readonly ageBefore: readonly string[];
  /** `between` … `and`; `to` alone. */
  readonly between: Readonly<Record<string, readonly string[]>>;
  readonly to: readonly string[];
  /** Words before `X to Y` that make it two values of a course of events: `rose from 10 to 12`. */
  readonly from: readonly string[];
  /** Stems of verbs of rising and falling: after them `X% to Y` is how far and whereto, not a range. None where another word says `whereto`. */
  readonly moves?: readonly string[];
  readonly votes: readonly string[];
  readonly times: Readonly<Record<string, number>>;
  readonly months: Readonly<Record<string, number>>;
  /** Month words that are other words too (`may`, `march`): capital letter and a sign beside them needed. */
  readonly doubtfulMonths: readonly string[];
  /** Words before a month or year that show it is a date: `in`, `since`, `last`. */
  readonly dateSigns: readonly string[];
  readonly weekdays: Readonly<Record<string, number>>;
  readonly relative: Readonly<Record<string, string>>;
  readonly decades: Readonly<Record<string, number>>;
  readonly am: readonly string[];
  readonly pm: readonly string[];
  readonly clock: readonly string[];
  /** Words before a bare `7.30` that make it a time: `at`, `um`, `à`. */
  readonly timeSigns: readonly string[];
  readonly hours: Readonly<Record<string, number>>;
  readonly words: MeaningWords;
  readonly names: NameWords;
}

export interface MeaningWords {
  /** Words that negate by themselves. */
  readonly negations: readonly string[];
  /** Words that say no in another way; they excuse a negation that went, and are never reported. */
  readonly softNegations: readonly string[];
  /** Verbs that take something away: `cut power` says `without power`. Stems as below. */
  readonly deprived?: readonly string[];
  /** Phrases that hold a negation word but negate nothing: `not only`. */
  readonly notNegations: readonly string[];
  /** Stems that contradict each other: `accept`, `reject`. Words begin with the stem; `=` asks for the whole word. */
  readonly antonyms: readonly (readonly [readonly string[], readonly string[]])[];
  /** Small words that contradict each other before the same word: `before the vote`, `after the vote`. */
  readonly opposed: readonly (readonly [string, string])[];
  /** Somebody says it is so, nobody has shown it: `alleged`. Stems as above. */
  readonly allegation: readonly string[];
  /** It may be so or may not: `might`. */
  readonly possibility: readonly string[];
  /** Words that carry doubt in passing; they excuse a hedge that went. */
  readonly softHedges: readonly string[];
  /** Adverbs of certainty, the contrary of a hedge: `certainly` → `probably`. */
  readonly certain: readonly string[];
  /** Verbs that state plainly what a hedge left open: `may sail` → `will sail`. */
  readonly plain: readonly string[];
  /** Scales of strength: words by degree; equal degrees are synonyms. */
  readonly intensity: readonly (readonly (readonly [degree: number, ...words: string[]])[])[];
  /** Words that strengthen the next: `very`. */
  readonly boosters: readonly string[];
}

export interface NameWords {
  /** Words of office before a name, in pieces: `prime`, `minister`. */
  readonly titles: readonly string[];
  /** A title and its short form. */
  readonly shortTitles: Readonly<Record<string, string>>;
  /** Words that open sentences and are no names. */
  readonly openers: readonly string[];
  /** Verbs after which a word at the head of a sentence is a name: `Velden said`. */
  readonly reporting: readonly string[];
  /** Small words inside names: `Bank of England`, `Ursula von der Leyen`. */
  readonly inside: readonly string[];
  /**
   * What a capital tells. `names`: a name. `nouns`: any noun, so that only the last of two or more
   * capitals in a row is taken for a name. `nothing`: no names are read.
   */
  readonly capitals: 'names' | 'nouns' | 'nothing';
}
