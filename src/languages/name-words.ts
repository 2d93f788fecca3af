/* What some languages have beside the words of names of all: rows that `NameWords` may leave out. */

export interface MoreNameWords {
  /** Where every noun has a capital: how names of towns end, words before a town without an article, and legal forms. */
  readonly nounNames?: {
    readonly townEnding: RegExp;
    readonly towns: string;
    readonly beforeTown: readonly string[];
    readonly legalForms: readonly string[];
    /** Words and endings of words that show a noun behind them: articles, pronouns, adjectives. */
    readonly determiner: RegExp;
    /** Surnames that are plain nouns as often: trades. */
    readonly plainNouns: string;
  };
  /** Small words inside names that part a person from a body: `Hugo Brandt [of] Marbury Bank`. */
  readonly belongs?: readonly string[];
  /** Names are compared and never told as dropped or added: too little is known of their forms. */
  readonly cautious?: boolean;
  /** Where no capital shows a name. */
  readonly listed?: ListedNames;
  /** Endings of the cases, which are no part of a name. */
  readonly caseEndings?: RegExp;
}

/** How names show in a script without capitals. */
export interface ListedNames {
  /** Signs that are family names and little else, before a first name of one or two signs. */
  readonly surnames?: string;
  /** First names, and words right before a person's name and a place's, as lists of words. */
  readonly given?: string;
  readonly beforePerson?: string;
  readonly beforePlace?: string;
}
