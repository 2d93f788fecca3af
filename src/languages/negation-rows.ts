/* What some languages have beside the words that negate: rows that `MeaningWords` may leave out. */

/** `only`; `alone`, `fewer`; behind a word of `before` those of `words`, with none of `without` between. */
export interface Restrictions {
  readonly words: readonly string[];
  readonly like: readonly string[];
  readonly exceptive?: {
    readonly before: readonly string[];
    readonly words: readonly string[];
    readonly without: readonly string[];
  };
}

export interface NegationRows {
  /**
   * Those of them that carry on a negation before them, and the words that begin another clause between the two:
   * `no tiene dinero [ni] tiempo` denies once. With `concord` the verb behind them is denied as well: `никто не пришёл`.
   */
  readonly correlatives?: {
    readonly words: readonly string[];
    readonly breaks: readonly string[];
    readonly concord?: boolean;
  };
  /**
   * Words before the time until which a negation holds, and phrases that say the same without one: `did not open until
   * May` and `opened only in May`. Both are lists of phrases.
   */
  readonly onlyThen?: { readonly until: readonly string[]; readonly only: readonly string[] };
  /** Words that restrict what follows, those that do it in another way, and pairs such as French `ne … que`. */
  readonly restrictions?: Restrictions;
}
