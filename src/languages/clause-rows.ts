import type { UnspacedSpeech } from './unspaced-speech.ts';

/**
 * How the clause that names a speaker is built in a language whose verb moves: which words govern a noun phrase,
 * which forms no subject has, where the verb stands. Rows are strings of folded words, phrases separated by commas.
 * A language with a fixed order (English) is read without them.
 */
export interface ClauseRows {
  /** Who speaks in a script without spaces; null in all others. */
  readonly unspacedSpeech: UnspacedSpeech | null;
  /**
   * The finite verb is the second part of a main clause: after an adverbial the subject follows it.
   * `Vor dem Rathaus sagte [Lena Vogt]`.
   */
  readonly verbSecond: boolean;
  /** The script has no capitals: a name is any word that is none of the others. Arabic. */
  readonly caseless: boolean;
  /** Every noun has a capital, so that a word in lower case ends the noun before it. German. */
  readonly capitalNouns: boolean;
  /** Determiners and pronouns that a subject never has: German `dem`, `einen`, `ihm`. */
  readonly oblique: string;
  /** Pronouns that are nothing but a subject: German `er`, `man`. */
  readonly nominative: string;
  /** Words that join a clause to the one before and stand outside it: `und`, `aber`, `pero`. */
  readonly coordinators: string;
  /** Verbs in two parts with the subject between or behind: `gab bekannt` for `gab ein Sprecher bekannt`. Comma separated. */
  readonly separated: string;
  /** Auxiliaries that may stand apart from their participle: `hatte … verkündet`. */
  readonly auxiliaries: string;
  /** Verbs whose subject speaks in the passive: `wird Vogt zitiert`. */
  readonly quoted: string;
  /** Reports without a subject, whose source is a phrase with a preposition: `heißt es in`. Comma separated. */
  readonly impersonal: string;
  /** Those to whom something is said, without a preposition: Polish `dziennikarzom`. */
  readonly addressees: string;
  /** The language writes articles; without them an office in its plain form opens a phrase. */
  readonly articles: boolean;
  /** Prepositions before that source: `in`, `auf`. */
  readonly within: string;
  /** Endings of bodies that are written as one word with what they are of: `Nachrichtenagentur`. */
  readonly bodyEnding: RegExp | null;
  /** Endings of nouns that are no person: `Zuversicht`, `Richtung`. */
  readonly thingEnding: RegExp | null;
  /** Endings of nouns that are somebody: `Moderatorin`, `Demonstranten`. */
  readonly personEnding: RegExp | null;
  /** Endings that stand for an article: Swedish `rederiet`. */
  readonly definiteEnding: RegExp | null;
  /** In a script without capitals, how a noun with its article begins: Arabic `القرار`. */
  readonly definiteStart: RegExp | null;
  /** What names a source after it: `dem Bericht [zufolge]`. */
  readonly postposed: string;
  /** Verbs in the mood of reported speech, whose source is the last speaker: `sei`, `habe`. */
  readonly reportive: string;
  /** What names whose opinion it is only where a quotation follows: French `pour Marie Quel, « … »`. */
  readonly viewOf: string;
}

/** A language that has said nothing of its clauses. */
export const NO_CLAUSE_ROWS: ClauseRows = {
  unspacedSpeech: null,
  verbSecond: false,
  caseless: false,
  capitalNouns: false,
  oblique: '',
  nominative: '',
  coordinators: '',
  separated: '',
  auxiliaries: '',
  quoted: '',
  impersonal: '',
  addressees: '',
  articles: true,
  within: '',
  bodyEnding: null,
  thingEnding: null,
  personEnding: null,
  definiteEnding: null,
  definiteStart: null,
  postposed: '',
  reportive: '',
  viewOf: '',
};
