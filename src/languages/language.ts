/*
 * What the project knows of one language. Every table is data: a copy desk can read and mend it without reading
 * code. Words are given folded (lower case, straight apostrophes), as `Token.key` has them; phrases are words joined
 * by one space. A string of words is a list separated by white space, a string of phrases one separated by commas.
 */

import type { AttributionRows } from './attribution-rows.ts';
import type { ClauseRows } from './clause-rows.ts';
import type { ContraryWords, RoleWords } from './contraries.ts';
import type { ElidedTens, MoreFigureWords, MoreNumberWords } from './figure-words.ts';
import type { Inflection } from './inflection.ts';
import type { MarkHabits } from './mark-habits.ts';
import type { MoreNameWords } from './name-words.ts';
import type { NegationRows } from './negation-rows.ts';

/** All that is known of one language, in sections by the question that a stage asks. */
export interface Language {
  /** BCP 47 primary subtags, the usual one first: `no`, `nb`, `nn`. */
  readonly tags: readonly string[];
  /** Whether figures, dates and meaning words were given: without them facts are worth no more than a look. */
  readonly readsFacts: boolean;
  readonly guess: GuessWords;
  readonly sentences: SentenceWords;
  readonly page: PageWords;
  readonly marks: MarkHabits;
  readonly words: WordForms;
  /** How entries of the thesaurus are found; null where there is none. */
  readonly inflection: Inflection | null;
  /** Who speaks; null where that is not read. */
  readonly speech: SpeechRows | null;
  readonly figures: FigureWords;
  readonly meaning: MeaningWords;
  readonly contraries: ContraryWords;
  readonly roles: RoleWords;
  readonly names: NameWords;
  /** Tables for a language whose words no spaces part; null for all others. */
  readonly unspaced: UnspacedWords | null;
}

/** By what a text is told to be in this language. */
export interface GuessWords {
  /** The commonest words; words that several languages share stand in each of them. */
  readonly commonWords: string;
  /** Letters that no other language of the script uses, and the language that the script is taken for without them. */
  readonly ownLetters: { readonly among: string; readonly letters: RegExp } | null;
}

/**
 * Abbreviations that are written with a full stop, without the last full stop and without spaces inside, separated
 * by white space, by what their full stop may mean. A form in lower case is known in any case; one with a capital
 * (`Sat`, `Mass`) only with the capital, because it is a plain word without it. Single letters and letters with full
 * stops between them (`U.S.`, `Ph.D.`) are known by their shape and stand here only where their meaning narrows what
 * may follow.
 */
export interface AbbreviationRows {
  /** `Dr.`, `Gen.`: a name follows; never the end of a sentence. */
  readonly 'before-name': string;
  /** `No. 5`, `p. 12`: an abbreviation only when a number follows. */
  readonly 'before-number': string;
  /** `e.g.`, `vs.`: never the end of a sentence. */
  readonly inner: string;
  /** `Inc.`, `Jr.`, `a.m.`: the next word decides. */
  readonly either: string;
  /** `etc.`, `lbs.`: a capital behind it opens a sentence. */
  readonly closing: string;
}

/** Where sentences end. */
export interface SentenceWords {
  readonly abbreviations: AbbreviationRows;
  /** Ordinals are written with a full stop: `am 3. Mai`, `3. maj`. */
  readonly ordinalStop: boolean;
  /**
   * Words that tell a new sentence from a name after an abbreviation: `in the U.S. The council` but `the U.S.
   * Council`. Function words, as they open sentences with a capital; words that are also names (Will, May) are left out.
   */
  readonly starters: string;
  /**
   * Verbs after a quotation with the speaker beside them, which keep a question in its sentence (`“Why?” Varga asked.`),
   * beside the verbs of `speech`.
   */
  readonly reporting: string;
  /** Verb forms that show a subject before them: they part `Inc. Shares were` in two. */
  readonly finite: string;
  /** Prepositions before a time of day that open a sentence: `At 5 a.m. Mr. Keller …` */
  readonly timePrepositions: string;
  /** Words that belong to the time of day before them: `6 p.m. Eastern`. Days and months are known from the figures. */
  readonly afterTime: string;
  /** Prepositions of four letters and more that title case leaves small. */
  readonly smallInTitles: string;
  /** What follows a quotation in the sentence that holds it, in a script without spaces: `「行きます。」[と]彼は言った。` */
  readonly afterQuote: RegExp | null;
  /**
   * A space parts sentences without a mark, but clauses and numbers too: words that open a sentence and words that end
   * one tell, in a text of this script.
   */
  readonly spaceBreaks: { readonly script: RegExp; readonly openers: string; readonly endings: string } | null;
  /** A word elided before a vowel, at the head of another: French `l’` of `l’accord`. */
  readonly elision: RegExp | null;
}

/** Lines of a news page that are no text of its story. Regular expression sources, matched without case. */
export interface PageWords {
  /** Commands that point to another page when a colon, a bar or nothing follows: `Read more: …`, `See also | …` */
  readonly pointers: readonly string[];
  /** Labels over lists of other stories, alone on a line or with one of them behind a colon. */
  readonly listLabels: readonly string[];
  /** How short lines of forms, boxes and buttons open. */
  readonly boxes: readonly string[];
  /** What stands before a reporter's name, as written: `By`, `BY`. */
  readonly by: readonly string[];
  /** Words before a colon and a reporter's name: `Text: Mia Holm`. */
  readonly authorLabels: string;
  /** Words between the names and offices of a byline: `Ida Holm and Jan Roth in Oster`. */
  readonly nameJoins: string;
  /** What stands for a reporter's name: `staff and agencies`, `la rédaction`. */
  readonly desks: readonly string[];
  /** What stands before the date of a story: `Published`, `Last updated`. */
  readonly dated: readonly string[];
  /** Small words before a day or an hour: `on`, `at`. */
  readonly dateWords: string;
  /** What stands before a caption's or a credit's colon, as written: `Photo`, `FILE`. */
  readonly captionLabels: readonly string[];
  /** Words between such a label and a name: `Photo by Mia Holm`. */
  readonly creditBy: string;
  /** What opens a picture's source in brackets, as written: `(Archiv)`, `(Agence Nord)`. */
  readonly agencyWords: string;
  /** A news agency beside the word for one, NAME standing for its name, as written: `NAME news agency`. */
  readonly newsAgency: string;
  /** How captions open: `In this photo …` */
  readonly captionOpenings: readonly string[];
  /** How correction notices open: `An earlier version of this story …` */
  readonly corrections: readonly string[];
  /** How lines open that hold a story back: `EMBARGOED until …` */
  readonly embargoes: readonly string[];
  /** How lines open that take a story back: `KILL: …`, `Editors: please withhold …` */
  readonly kills: readonly string[];
}

/** What words are: grammar or substance, negations, numbers, forms of one word. */
export interface WordForms {
  /** The table of word vectors was made for this language. */
  readonly haveVectors: boolean;
  /** Words that carry grammar and no substance. */
  readonly functionWords: string;
  /** Verbs of duty, leave and chance that are none of them: no house takes two of these for the same. */
  readonly modals: string;
  /** `that`, behind which a quotation or reported speech is part of its sentence's grammar. */
  readonly that: string;
  /** `and` and `or`, between the items of a list. */
  readonly and: string;
  readonly or: string;
  /** Forms of one word that the sentence around a partial quote forces on it: `I`, `he`, `she`. */
  readonly grammarForms: readonly string[];
  /** What makes a sentence of a noun at its head, and goes where it becomes a part of another: `it is`. */
  readonly presentatives: readonly string[];
  /** Plurals that no ending shows. */
  readonly irregular: Readonly<Record<string, string>>;
  /** Endings that change a word's form and not its sense, longest first. */
  readonly endings: RegExp | null;
  /** Words that turn a quoted sentence round, beside the negations of `meaning`. */
  readonly negations: string;
  /** `and` joined to the next word: Arabic `وقال` is `و` and `قال`. */
  readonly joinedAnd: RegExp | null;
  /** The ending of a contracted negation: English `n't`. */
  readonly negationEnding: string;
  /** What turns a word into its contrary: `un` of `unarmed`. */
  readonly negatingPrefixes: string;
  /** Numbers in words, as far as they are spoken in quotes, beside those of `figures`. */
  readonly numbers: string;
  /** Endings of another spelling, each with the one it is compared under: `colour` as `color`. */
  readonly spellings: readonly (readonly [ending: RegExp, form: string])[];
  /** Words drawn together, each with what it stands for, separated by commas: `it's` as `it is, it has`. */
  readonly contractions: readonly (readonly [word: RegExp, forms: string])[];
}

/** Tables for a language whose words no spaces part: phrases are found in the text. */
export interface UnspacedWords {
  /** Whether a word is negated or doubted by a phrase `before` it (Chinese) or `after` it (Japanese). */
  readonly phraseStands: 'before' | 'after';
  readonly negations: readonly string[];
  /** Phrases that look like negations and are none: `かもしれない` may, `なければならない` must. */
  readonly idle: readonly string[];
  readonly hedges: readonly string[];
  /** Phrases that restrict: `仅`, `のみ`. */
  readonly restrictions?: readonly string[];
  /** Words of strength before what they colour. */
  readonly strong: readonly string[];
  /** What closes a name: titles, forms of address, kinds of places; the longest first. */
  readonly afterName?: string;
}

/** How a figure is bounded: `about 40`, `nearly 40`, `fewer than 40`, `more than 40`, `at least 40`. */
export type Bound = 'exact' | 'about' | 'near' | 'under' | 'over' | 'least';

/** Words of a numeral: added (`twenty`, `four`), multiplied (`hundred`), or closing a group (`thousand`). */
export interface NumberWords extends MoreNumberWords {
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
  /** Scales that are cut short with a full stop: `6,5 Mio. Euro`. */
  readonly abbreviated: readonly string[];
  /** How a numeral is written as one word; null where its parts stand apart. */
  readonly compound: CompoundNumerals | null;
  /** Parts of a whole after a numeral: `two thirds`. */
  readonly parts: Readonly<Record<string, number>>;
  /** `dozens`, `thousands`: the values they may stand for. */
  readonly vague: Readonly<Record<string, readonly [low: number, high: number]>>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** Numerals that as often are something else (`one` as a pronoun): compared, never reported as lost. */
  readonly weak: readonly string[];
}

/** Numerals in one word: `zweiundzwanzig`, `dreihundertfünfzig`, Swedish `tjugotvå`. */
export interface CompoundNumerals extends ElidedTens {
  /** The word between ones and tens, empty where nothing stands there. */
  readonly and: string;
  /** Ones stand before tens: `zwei-und-zwanzig`. */
  readonly onesFirst: boolean;
  /** Forms of one inside such a word. */
  readonly one: readonly string[];
  /** Thousand and hundred, the greater first. */
  readonly scales: readonly (readonly [word: string, value: number])[];
}

/** Figures, money, measures, dates and times. */
export interface FigureWords extends MoreFigureWords {
  readonly decimal: '.' | ',';
  /** Regions that write decimals with a point where the others write a comma: `CH` of German. */
  readonly pointRegions?: readonly string[];
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
  /** `of`, between a share or a day and what it belongs to: `half of the`, `7 de marzo`. */
  readonly of: readonly string[];
  /** `12 out of 31`. */
  readonly outOf: readonly string[];
  /** Words after which a bare `m` is metres: `5m high`. */
  readonly afterMetres: readonly string[];
  readonly times: Readonly<Record<string, number>>;
  readonly months: Readonly<Record<string, number>>;
  /** Month words that are other words too (`may`, `march`): capital letter and a sign beside them needed. */
  readonly doubtfulMonths: readonly string[];
  /** Words between a weekday and its date: `Friday, [the] 7th of March`. */
  readonly dateArticles: readonly string[];
  /** The month stands before its day: `March 7`, `3/7/2025`. */
  readonly monthFirst: boolean;
  /** Weekdays have a capital, without which they are other words (`sun`, `wed`). */
  readonly capitalWeekdays: boolean;
  /** Hours are counted twice a day: `5 o’clock` is morning or afternoon. */
  readonly twelveHours: boolean;
  /** Words before a month or year that show it is a date: `in`, `since`, `last`. */
  readonly dateSigns: readonly string[];
  /** What stands behind a year that is a date: `w 2019 [roku]`; absent where nothing does. */
  readonly yearWords?: readonly string[];
  readonly weekdays: Readonly<Record<string, number>>;
  /** Weekdays cut short that are other words too, and read in the lines around a story alone: `Sat`, `Sun`. */
  readonly doubtfulWeekdays: Readonly<Record<string, number>>;
  readonly relative: Readonly<Record<string, string>>;
  readonly decades: Readonly<Record<string, number>>;
  readonly am: readonly string[];
  readonly pm: readonly string[];
  readonly clock: readonly string[];
  /** Words before a bare `7.30` that make it a time: `at`, `um`, `à`. */
  readonly timeSigns: readonly string[];
  readonly hours: Readonly<Record<string, number>>;
}

export interface MeaningWords extends NegationRows {
  /** Words that negate by themselves. */
  readonly negations: readonly string[];
  /** Those of them that negate only near `ne`: French `personne`, `plus`. */
  readonly besideNe?: readonly string[];
  /** Words that say no in another way; they excuse a negation that went, and are never reported. */
  readonly softNegations: readonly string[];
  /**
   * Verbs that say no to another (stems as below), the words before that one, and how many words may stand between:
   * `refused to show it`, `weigerte sich, den Brief zu zeigen`.
   */
  readonly refusals?: { readonly verbs: readonly string[]; readonly before: readonly string[]; readonly reach: number };
  /** Verbs that take something away: `cut power` says `without power`. Stems as below. */
  readonly deprived?: readonly string[];
  /** Phrases that say something came to nothing: `if the deal goes down` says `without the deal`. */
  readonly lapses?: readonly string[];
  /** Phrases that set one above all others: `more than any other` says `nobody more`. */
  readonly aboveAll?: readonly string[];
  /** Words for what is only meant to be: `aim`, `target`. Stems as below. */
  readonly aims?: readonly string[];
  /** Phrases that hold a negation word but negate nothing: `not only`. */
  readonly notNegations: readonly string[];
  /** Somebody says it is so, nobody has shown it: `alleged`. Words begin with the stem; `=` asks for the whole word. */
  readonly allegation: readonly string[];
  /** It may be so or may not: `might`. */
  readonly possibility: readonly string[];
  /** Words that carry doubt in passing; they excuse a hedge that went. */
  readonly softHedges: readonly string[];
  /**
   * Verb forms that give what somebody said, with those that state it: German `sei`, `ist` and `war`. Only where a
   * language has a mood for it.
   */
  readonly reported?: Readonly<Record<string, string>>;
  /** Phrases and subjects beside which such a form is something else: `es sei denn`, `ich habe`. */
  readonly notReported?: readonly string[];
  /** Adverbs of certainty, the contrary of a hedge: `certainly` → `probably`. */
  readonly certain: readonly string[];
  /** Verbs that state plainly what a hedge left open: `may sail` → `will sail`. */
  readonly plain: readonly string[];
  /** Scales of strength: words by degree; equal degrees are synonyms. */
  readonly intensity: readonly (readonly (readonly [degree: number, ...words: string[]])[])[];
  /** Words that strengthen the next: `very`. */
  readonly boosters: readonly string[];
}

export interface NameWords extends MoreNameWords {
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
  /** States and the United Nations by their English names: `names | adjectives and people | seats of government`. */
  readonly places: Readonly<Record<string, string>>;
  /**
   * What a capital tells. `names`: a name. `nouns`: any noun, so that only the last of two or more
   * capitals in a row is taken for a name. `nothing`: no names are read.
   */
  readonly capitals: 'names' | 'nouns' | 'nothing';
  /** The family name stands first, `Nagy Péter`: of a name nobody can tell by its place which word is the family's. */
  readonly familyNameFirst: boolean;
}

/**
 * How a language names who speaks. Every word is folded (lower case, straight apostrophes).
 * The rows of a table are strings of words, so that they can be read and extended like a word list.
 */
export interface SpeechRows extends Partial<AttributionRows>, ClauseRows {
  /**
   * Reporting verbs: a name, then the forms of one verb with commas, verbs of like meaning after semicolons.
   * Forms may be phrases (`pointed out`).
   * Neutral verbs may stand for each other; loaded ones judge, or say how it was said.
   */
  readonly neutral: Readonly<Record<string, string>>;
  readonly loaded: Readonly<Record<string, string>>;
  /** Forms that are nouns as often (`claims`, `calls`): they need a name or pronoun right before them. */
  readonly nounLike: string;
  /** Phrases before a source: `according to`. Comma separated. */
  readonly accordingTo: string;
  /** Endings of offices that are written as one word with what they are of: `Polizeisprecher`, `schoolteacher`. */
  readonly roleEnding: RegExp | null;
  /** Third-person pronouns that can speak, by what they tell of the person. */
  readonly he: string;
  readonly she: string;
  readonly they: string;
  /** First-person and indefinite pronouns: they speak, but name nobody. */
  readonly unnamed: string;
  /** `who`, `which`: the speaker stands before them. */
  readonly relative: string;
  readonly determiners: string;
  /** Words between subject and verb: auxiliaries, adverbs, days. */
  readonly fillers: string;
  /** Prepositions that carry on a noun phrase: `spokesman [for] the ministry`. */
  readonly inside: string;
  /** Words a noun phrase never contains: other prepositions, conjunctions, common verbs. */
  readonly stops: string;
  /** Small words inside names: `van`, `de`, `bin`. */
  readonly particles: string;
  /** Offices and occupations that stand before a name, as one word each. */
  readonly roles: string;
  /** Last words of bodies that speak: `the Health [Ministry]`. */
  readonly bodies: string;
  /** Roles that tell too little to be told apart: a spokesman and an official may be one person. */
  readonly generic: string;
  /** Roles and forms of address that tell a man or a woman. */
  readonly male: string;
  readonly female: string;
  /** Capitalised at the start of a sentence without being a name. */
  readonly openers: string;
  /** Passive agent: `described [by] X`. */
  readonly agent: string;
  /** Words before a term, not speech: `so-called`, `nicknamed`, `the word`. Comma separated phrases. */
  readonly termSigns: string;
  /** What a title belongs to: `her novel “…”`. */
  readonly works: string;
  /** Announces a quotation that stands in a paragraph of its own: `in full`, `the statement reads`. Comma separated. */
  readonly announces: string;
  /** Endings by which an adverb is told: English -ly, French -ment. */
  readonly adverbEnding: RegExp | null;
  /** The subject stands before its verb, but right beside a quotation: English. Elsewhere it may follow anywhere. */
  readonly fixedOrder: boolean;
  /** The pronoun is left out: Spanish `«…», afirmó.` is said by whom the sentence before is about. */
  readonly dropsPronouns: boolean;
  /** A past tense by its ending, which reports after a quote and a name although no row has it: `charged`. */
  readonly pastTense: RegExp | null;
  /** A participle after a comma, which shares the subject of the verb before it: `told parliament, [adding]`. */
  readonly participle: RegExp | null;
  /** Auxiliaries of the passive: `was called “reckless” by Brell`. */
  readonly passive: string;
  /** Pronouns before them that make them no passive: French `s’est réjoui`. */
  readonly reflexive: string;
  /** The ending that makes a woman's title of a man's: German `in`; empty where there are both or one for both. */
  readonly femaleEnding: string;
}
