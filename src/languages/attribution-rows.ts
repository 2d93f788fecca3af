/** How a language names the source of a quotation beyond a subject and its verb. Rows are strings of folded words. */
export interface AttributionRows {
  /** Prepositions: the words after one are no subject. `Holm, at a meeting [in Norwick], said`. */
  readonly prepositions: string;
  /** A relative that owns the noun behind it: `Holm, [whose] firm`. */
  readonly whose: string;
  /** What carries somebody's words: `issued a [statement] saying “…”` is said by who issued it. */
  readonly documents: string;
  /** Reporting verbs (by name) whose object follows them, so that no subject follows a quote and them: `“…,” denounced her record`. */
  readonly transitive: string;
  /** Prepositions that give a participle a subject of its own: `[with] Ward calling it “a farce”`. */
  readonly absolute: string;
  /** What somebody says, as a noun: `Ward’s [claim] that`. */
  readonly sayings: string;
  /** Nouns whose name stands in marks behind them: `die [Initiative] „Freier Wald“`. */
  readonly bearers: string;
  /** Nouns of what somebody maintains: `the prosecution’s [case] was that`. */
  readonly positions: string;
  /** Possessives of a man and of a woman. */
  readonly his: string;
  readonly hers: string;
  readonly theirs: string;
  /** Nouns of people that are no office: `a [supporter]`, `the [crowd]`. */
  readonly persons: string;
  /** Verbs that make somebody say something: `[led] Holm to declare it “dead”`. */
  readonly causes: string;
  /** Words before a number that is not exact: `[about] 200 protesters`. */
  readonly approximators: string;
  /** Words that open a subordinate clause: `that`, `while`. */
  readonly subordinators: string;
  /** Those that tell when, why or under what condition; what their clause reports is over with it: `[When] Holm called it dead, Ward left`. */
  readonly circumstances: string;
  /** Relatives whose clause names what the verb before it is about: `rejected [what] Holm calls “a farce”`. */
  readonly namingRelatives: string;
  /** Auxiliaries of what is not said yet: `Holm said she [would] tell them “no”`. */
  readonly unsaid: string;
  /** Prepositions of what somebody is judged for: `mocked Holm [for] calling it dead` has the words of Holm. */
  readonly grounds: string;
  /** What opens an infinitive: `his promise [to] be “neutral”`. */
  readonly infinitive: string;
  /** Courtesy titles, which only a name follows: `Mr. [King]`. */
  readonly courtesy: string;
  /** Offices that are addressed by a courtesy title: `Mr. [President]`. */
  readonly addressed: string;
  /** Words that open the name of nobody in particular: `[an] official`, `[some] residents`, `[sources] close to`. */
  readonly indefinite: string;
  /** Reporting verbs (by name) of what somebody thinks: `Holm said Ward [believes] it is “dead”` has the words of Holm. */
  readonly thoughts: string;
  /** Prepositions behind a form of speech that show it a noun: `Republican claims [of] fraud`. */
  readonly nounLinks: string;
  /** Speakers who exclude each other, comma separated; words of one group are one kind: `company firm, union workers`. */
  readonly voices: string;
}

/** A language that has said nothing of these. */
export const NO_ATTRIBUTION_ROWS: AttributionRows = {
  prepositions: '',
  whose: '',
  documents: '',
  transitive: '',
  absolute: '',
  sayings: '',
  bearers: '',
  positions: '',
  his: '',
  hers: '',
  theirs: '',
  persons: '',
  causes: '',
  approximators: '',
  subordinators: '',
  circumstances: '',
  namingRelatives: '',
  unsaid: '',
  grounds: '',
  infinitive: '',
  courtesy: '',
  addressed: '',
  indefinite: '',
  thoughts: '',
  nounLinks: '',
  voices: '',
};
