/*
 * Words that contradict each other. A row is a string: its sides or steps stand between bars, the words of one
 * side between spaces. `rise*` is every word that begins so, `laid_off` a phrase, `lehnt+ab` a verb whose particle
 * stands later in its clause. `rise* rose, fall* fell` is written `rise* rose | fall* fell`; a row that begins with `~`
 * says the same when both sides change places: `Larch beat Elm` and `Elm lost to Larch`.
 */

/** What a row is a list of. */
export type ContraryTable =
  /** Two sides, each the contrary of the other: `rise* rose | fall* fell`. */
  | 'directions'
  /** Small words that contradict each other before the same word: `before | after` the vote. */
  | 'opposed'
  /** Ordered steps: how far the law has gone, offences, parts in a trial. */
  | 'legal'
  /** Ordered steps: unhurt, injured, critical, killed; the first step, which may be empty, is no harm. */
  | 'harm'
  /** Ordered steps: none, few, some, most, all; part and whole. */
  | 'quantity'
  /** What people are to each other, one relation a step. */
  | 'relations'
  /** Words that tell a man from a woman and say else the same. */
  | 'genders'
  /** Pronouns of the third person: his, hers, theirs. */
  | 'pronouns'
  /** What goes together with something, and what causes it. */
  | 'causes'
  /** Words that change an office: `former`, `acting`; one a step. */
  | 'offices'
  /** Posts of which each has another holder: `prime minister`, `president`. */
  | 'posts';

export type ContraryWords = Readonly<Record<ContraryTable, readonly string[]>>;

/** A language's rows: a table that it leaves out is not read. */
export const NO_CONTRARIES: ContraryWords = {
  directions: [],
  opposed: [],
  legal: [],
  harm: [],
  quantity: [],
  relations: [],
  genders: [],
  pronouns: [],
  causes: [],
  offices: [],
  posts: [],
};

/** By what a reader tells who does what to whom, as lists of words. */
export interface RoleWords {
  /** What stands before a name and says what it is to the verb: prepositions; articles too, where they show the case. */
  readonly prepositions: string;
  /** Articles, auxiliaries and pronouns. */
  readonly grammar: string;
  /** The prepositions before who acts in a passive, and the auxiliaries of one. */
  readonly by: string;
  readonly passive: string;
  /** Articles of who acts, and of whom it befalls: `der ein | den einen`. */
  readonly cases?: string;
  /** Conjunctions and relative pronouns: between two clauses they turn nothing round. */
  readonly joins: string;
  /** Who acts and whom it befalls both stand behind the verb. */
  readonly verbFirst: boolean;
}

/** A language of which nothing is known about roles: they are not compared. */
export const NO_ROLES: RoleWords = { prepositions: '', grammar: '', by: '', passive: '', joins: '', verbFirst: false };
