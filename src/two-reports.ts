/** The part of the answer that two reports of one event have: what is in both, and what in one alone. */
import type { Range, SideName } from './range.ts';

/** What two reports have in common nearly word for word: agency copy, or a statement that both reporters heard. */
export interface CommonPassage {
  /** From the first word to the last. */
  readonly original: Range;
  readonly revision: Range;
  /** Words of each side that stand in it. */
  readonly words: Readonly<Record<SideName, number>>;
  /** Whether the side names an agency as its source. */
  readonly credited: Readonly<Record<SideName, boolean>>;
  /** One speaker said it: two reporters who heard the same sentence share no copy. */
  readonly quote: boolean;
}

/** Somebody whom a story names as the source of something. */
export interface NamedSource {
  /** The fullest name the story gives. */
  readonly name: string;
  /** Where the story first names this source beside what it said. */
  readonly at: Range;
  /** How many statements, quoted or reported, are given to this source. */
  readonly statements: number;
}

/** A number, sum or share that one report alone has. */
export interface OwnFigure {
  readonly kind: 'number' | 'money' | 'percent';
  /** With the words of its unit and bound: `about 40 metres`. */
  readonly at: Range;
}

/** What one of two reports has and the other has not, in reading order. */
export interface OwnMaterial {
  /** Indices into the comparison's quotes: dropped in the original, added in the revision. */
  readonly quotes: readonly number[];
  readonly sources: readonly NamedSource[];
  readonly figures: readonly OwnFigure[];
}

/**
 * The report of two reports, in lists as an editor reads them. Present where the relation is `shared` or `reports`.
 *
 * Quotes and facts are given as indices into the comparison's `quotes` and `facts`, so that an item of a list is the
 * item of the ledger: its key, reason, severity and sign-off are those of the entry. Within a list they stand as in the
 * ledger, worst first. Every quote stands in exactly one of `quotes`' lists or in one side's `alone.quotes`; every fact
 * of status `changed` in `values` or `senses`. A fact of another status is in no list: it says nothing of two reports
 * that `alone` does not. Common passages stand in the comparison's `passages`; what stands here is their weight.
 *
 * The sides have no words for *original* and *revision* here: show their names. `alone.original` is *only in the first*.
 */
export interface TwoReports {
  readonly quotes: {
    /** The same words (or the same but for house style) in the same mouth. */
    readonly identical: readonly number[];
    /** In marks on both sides, and the words differ: altered, trimmed, extended. */
    readonly differing: readonly number[];
    /** Given to somebody else, whatever became of the words. */
    readonly otherSpeaker: readonly number[];
    /** In marks on one side, in the reporter's words on the other (`passage`). */
    readonly reported: readonly number[];
  };
  /** Another value for the same thing: figures, sums, shares, dates, times, and names that differ. */
  readonly values: readonly number[];
  /** What else differs in what both tell: a negation, a direction, a legal status, a hedge. */
  readonly senses: readonly number[];
  readonly alone: Readonly<Record<SideName, OwnMaterial>>;
  /** The share of each side's words that stand in common passages which are no quote, 0 to 1. */
  readonly copied: Readonly<Record<SideName, number>>;
}
