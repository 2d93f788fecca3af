/**
 * The answer: what `compareStories` returns and every other part reads.
 *
 * Plain data: it survives `structuredClone` and JSON. Every position is a half-open range of UTF-16
 * code units into the `text` of the side it belongs to; texts are never copied into positions.
 */
import type { Coverage } from './coverage.ts';
import type { Range, SideName } from './range.ts';
import type { FactKind, Reason } from './reason.ts';
import type { CommonPassage, TwoReports } from './two-reports.ts';

export type * from './coverage.ts';
export type { Range, SideName } from './range.ts';
export type * from './reason.ts';
export type * from './two-reports.ts';

export type Severity = 'critical' | 'high' | 'check' | 'cosmetic' | 'none';

/** What a sentence is in its story. Furniture is page furniture: related-story lines, newsletter boxes, comment forms. */
export type Role = 'headline' | 'deck' | 'byline' | 'caption' | 'body' | 'correction' | 'furniture';

export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** 0-based index of the paragraph it stands in. */
  readonly paragraph: number;
  readonly role: Role;
}

export interface Story {
  readonly name: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** The imported text, line ends normalised to `\n` and nothing else changed. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

export type LinkKind = 'unchanged' | 'typography' | 'reworded' | 'dropped' | 'added';

export interface Link {
  /** Sentence indices in reading order; empty when added. */
  readonly original: readonly number[];
  /** Sentence indices in reading order; empty when dropped. */
  readonly revision: readonly number[];
  readonly kind: LinkKind;
  readonly moved: boolean;
  /** 0 to 1. */
  readonly similarity: number;
  readonly edits: readonly Edit[];
  /** Present where an editor's correction made the link. */
  readonly byHand?: true;
}

export type EditKind =
  | 'insert'
  | 'delete'
  | 'replace'
  | 'typography'
  /** The same words in another spelling, or drawn together: colour, color; don't, do not. */
  | 'spelling';

/** One readable change. An insertion has an empty original range, a deletion an empty revision range. */
export interface Edit {
  readonly kind: EditKind;
  readonly original: Range;
  readonly revision: Range;
  /** The words stand elsewhere in the other side's sentence: another edit of the link inserts or deletes them there. */
  readonly moved?: true;
}

export interface Quote {
  /** The quoted words, without their marks. */
  readonly start: number;
  readonly end: number;
  /** Where the story names who speaks, title included; null when it does not. */
  readonly speaker: Range | null;
  /** The fullest name the story gives for this speaker, pronouns resolved where it is safe. */
  readonly speakerName: string | null;
  /** The reporting verb or phrase. */
  readonly cue: Range | null;
  /** A scare quote, title or term rather than somebody's speech. */
  readonly scare: boolean;
  /** Present where an editor's correction named the speaker. */
  readonly byHand?: true;
}

export type QuoteStatus =
  | 'kept'
  | 'altered'
  | 'trimmed'
  | 'extended'
  | 'paraphrased'
  | 'promoted'
  | 'dropped'
  | 'added';

export type QuoteFlag =
  | 'speaker'
  | 'cue'
  | 'silent-trim'
  | 'ellipsis'
  | 'bracket'
  | 'stitched'
  | 'divided'
  | 'negation'
  | 'number';

export interface QuoteChange extends Reason {
  readonly status: QuoteStatus;
  readonly severity: Severity;
  readonly flags: readonly QuoteFlag[];
  /** None when added or promoted, one as a rule, several when the revision stitched them together. */
  readonly original: readonly Quote[];
  /** None when dropped or paraphrased, one as a rule, several when the original's was divided. */
  readonly revision: readonly Quote[];
  /** Paraphrased: where the revision carries the substance; promoted: where the original reported it without marks. */
  readonly passage: Range | null;
  readonly edits: readonly Edit[];
  /** Present where an editor's correction paired the quotes, or parted them. */
  readonly byHand?: true;
  /** One English sentence for the editor: why this status and severity; `code` and `arguments` say the same as data. */
  readonly reason: string;
}

export type FactStatus = 'changed' | 'dropped' | 'added' | 'variant';

export interface FactChange extends Reason {
  readonly kind: FactKind;
  readonly status: FactStatus;
  readonly severity: Severity;
  readonly original: Range | null;
  readonly revision: Range | null;
  /** Index into the comparison's links; null where two reports tell of one thing in sentences that are not linked. */
  readonly link: number | null;
  /** One English sentence for the editor: why this kind, status and severity; `code` and `arguments` say the same as data. */
  readonly reason: string;
}

/**
 * What an editor decided by hand: the sentences in these ranges belong together, whatever the alignment
 * found; with one side empty they have no counterpart. A sentence is meant when more than half of it
 * lies in one of the ranges, so a correction outlives small changes of the text or of the splitting.
 */
export interface Correction {
  readonly original: readonly Range[];
  readonly revision: readonly Range[];
  /** Present where the ranges name quotes instead of sentences. */
  readonly quotes?: true;
  /** Who speaks these quotes; a correction that names a speaker leaves their pairing as it was found. */
  readonly speaker?: string;
}

/** An editor's judgement on an item of the ledger. */
export type Mark = 'ok' | 'query' | 'fix';

/** What else an editor may say: that the finding is not so, which sets it aside. */
export type Ruled = Mark | 'not-so';

/** What an editor said of one item of the ledger. */
export interface SignedItem {
  readonly kind: 'quote' | 'fact';
  /** Index into the comparison's quotes or facts. */
  readonly index: number;
  /** Null when there is a note alone. */
  readonly mark: Mark | null;
  /** Empty when there is none. */
  readonly note: string;
  /** When it was said, in milliseconds since 1970; absent where that is not known. */
  readonly at?: number;
  /** Who said it; absent where no name was given. */
  readonly by?: string;
  /** The judgement of another editor that it overruled when two reviews were merged; absent where there was none. */
  readonly overruled?: { readonly mark: Ruled | null; readonly note: string; readonly by?: string };
}

/** A quote or fact that the editor set aside: it is not so, and counts nowhere. */
export type SetAside = {
  /** Its place among the comparison's quotes or facts, were none set aside. */
  readonly index: number;
  /** Empty when there is none. */
  readonly note: string;
} & Pick<SignedItem, 'at' | 'by' | 'overruled'> &
  ({ readonly kind: 'quote'; readonly change: QuoteChange } | { readonly kind: 'fact'; readonly change: FactChange });

/** An item of the ledger by its place in it. */
export type ItemPlace = Pick<SignedItem, 'kind' | 'index'>;

export type RelationKind = 'same' | 'rewrite' | 'shared' | 'reports' | 'unrelated';

/** What the two texts are to each other, and what speaks for it: shares from 0 to 1 of each side. */
export interface Relation {
  /** shared: two reports with passages in common; reports: two reports of one event; unrelated: two stories. */
  readonly is: RelationKind;
  readonly by: 'engine' | 'editor';
  /** Sentences that have a counterpart. */
  readonly linked: Readonly<Record<SideName, number>>;
  /** How well their order is kept: Kendall's tau, -1 to 1. */
  readonly order: number;
  /** Words that are the other side's. */
  readonly words: Readonly<Record<SideName, number>>;
  /** Words in passages that both sides have nearly word for word, statements of one speaker left out. */
  readonly copied: Readonly<Record<SideName, number>>;
}

export interface Summary {
  readonly relation: Relation;
  /** What each side was read for; absent in comparisons of earlier versions. */
  readonly coverage?: Readonly<Record<'original' | 'revision', Coverage>>;
  /** Edits that are typography by the house's list alone (`CompareOptions.same`); absent where there is no list. */
  readonly treatedAsSame?: number;
  /** Links by kind, furniture left out. */
  readonly links: Readonly<Record<LinkKind, number>>;
  /** Links that also moved, were split, were merged or were cut anew, several sentences to several; furniture left out. */
  readonly moved: number;
  readonly split: number;
  readonly merged: number;
  readonly regrouped: number;
  /** Sentences of page furniture on each side: set aside, never counted as dropped or added text. */
  readonly furniture: { readonly original: number; readonly revision: number };
  readonly quotes: Readonly<Record<QuoteStatus, number>>;
  /** Quotes by flag; a quote with several flags counts under each. */
  readonly flags: Readonly<Partial<Record<QuoteFlag, number>>>;
  readonly facts: Readonly<Record<FactStatus, number>>;
  readonly severity: Readonly<Record<Severity, number>>;
  /** Words of each side without furniture. */
  readonly words: { readonly original: number; readonly revision: number };
  /** Share of the revision's words that are the original's, and of the original's words that survive; 0 to 1. */
  readonly reused: { readonly original: number; readonly revision: number };
}

export interface Comparison {
  readonly schema: 'storydiff/comparison/1';
  /** False when a work budget ran out and a coarser method finished the job. */
  readonly precise: boolean;
  readonly original: Story;
  readonly revision: Story;
  /** In the revision's reading order; a dropped sentence follows the link of the one that stood before it. */
  readonly links: readonly Link[];
  /** Worst severity first, then in reading order. */
  readonly quotes: readonly QuoteChange[];
  readonly facts: readonly FactChange[];
  readonly summary: Summary;
  /** What both texts have nearly word for word, in the order of the original; where the relation is `shared` or `reports`. */
  readonly passages?: readonly CommonPassage[];
  /** The report of two reports; where the relation is `shared` or `reports`. */
  readonly reports?: TwoReports;
  /** The corrections that were followed; absent when there were none. */
  readonly corrections?: readonly Correction[];
  /** Absent before anybody judged an item. The engine never sets it: whoever exports an answer adds it. */
  readonly signOff?: readonly SignedItem[];
  /** Who signed off, where a name was given; absent without `signOff`. */
  readonly signedBy?: string;
  /** What the editor set aside as not so, in the order of the lists it was taken from; absent when there is nothing. */
  readonly setAside?: readonly SetAside[];
  /** What an earlier version of the comparison did not have; absent where there was none, or nothing is new. */
  readonly newItems?: readonly ItemPlace[];
}
