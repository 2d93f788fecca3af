/**
 * What the engine says in one language, behind one interface: a text that a language lacks does not compile.
 * Texts with a number or a name are functions. English comes with the engine, the others are passed in.
 */
import type {
  CoverageTopic,
  FactKind,
  FactStatus,
  LinkKind,
  Mark,
  QuoteFlag,
  QuoteStatus,
  ReasonCode,
  Role,
  Ruled,
  Severity,
  SideName,
} from '../comparison.ts';

export interface Messages {
  readonly locale: Locale;
  readonly reasons: ReasonMessages;
  readonly verdict: VerdictMessages;
  readonly coverage: CoverageMessages;
  readonly report: ReportMessages;
  /** What is said of two reports of one event, in the place of what is said of two versions. */
  readonly inReports: ReportsMessages;
}

export type Locale = 'en' | 'de' | 'fr' | 'es';

export interface ReasonMessages {
  /** What stands around cited words, with the spaces that belong to it. */
  readonly marks: readonly [open: string, close: string];
  /** `{gone}`: so many words are gone; in the middle of a sentence. */
  readonly gone: (count: number) => string;
  /** `{places}`: a count before its noun. */
  readonly places: (count: number) => string;
  /** `{kind}`: the kinds of values with their article, in the case that the templates want. */
  readonly kinds: Readonly<Record<FactKind, string>>;
  /** The sentence of each reason, without its capital and full stop; `{…}` is the argument of that name. */
  readonly templates: Readonly<Record<ReasonCode, string>>;
  /** `{inFirst}`, `{inSecond}`: the sides inside a sentence, where they go by their names. */
  readonly sides?: Readonly<Record<'inFirst' | 'inSecond', string>>;
}

/** What a language, named by its tag, is read for and what not. */
export interface CoverageMessages {
  readonly topics: Readonly<Record<CoverageTopic, string>>;
  readonly unread: (tag: string, unread: readonly CoverageTopic[]) => string;
  /** There are no tables for the language at all. */
  readonly none: (tag: string) => string;
  /** So many differences are none by the house's own list. */
  readonly treatedAsSame: (count: number) => string;
}

/** The phrases from which a verdict is put together (`report/verdict-text.ts`). */
export interface VerdictMessages {
  readonly same: { readonly lead: string; readonly rest: (sentences: number) => string };
  readonly typography: { readonly lead: string; readonly part: (sentences: number) => string; readonly rest: string };
  /** Two texts in different languages, by their tags. */
  readonly languages: { readonly lead: (original: string, revision: string) => string; readonly rest: string };
  /** Two stories that share no sentence. */
  readonly apart: { readonly lead: string; readonly rest: (original: number, revision: number) => string };
  /** While sentences are being read for their meaning: where none is linked yet, and where some are. */
  readonly reading: {
    readonly lead: string;
    readonly rest: (unread: number) => string;
    readonly provisional: (unread: number) => string;
  };
  readonly noStory: {
    readonly lead: (sides: readonly SideName[]) => string;
    readonly rest: (both: boolean) => string;
    /** Where there is not a letter in what holds no story. */
    readonly empty: (both: boolean) => string;
  };
  /** The gravest findings in their own words: one sentence each, without its capital and full stop (`report/gravest.ts`). */
  readonly gravest: Readonly<Record<Exclude<GraveCode, 'speaker'>, string>> & {
    readonly speaker: (count: number) => string;
  };
  /** `5 critical, 9 to check`: what an editor must look at; where one is 0 the other alone. */
  readonly concerns: (concerns: Concerns) => string;
  readonly noQuotes: string;
  /** Where quotes lost their marks, after how many did: `; none altered`. */
  readonly noneAltered: string;
  /** Every quote is kept: `All 4 quotes stand word for word`. */
  readonly allKept: (count: number) => string;
  readonly quotes: Readonly<Record<QuoteOutcome, (count: number) => string>>;
  /** Quotes none of which was altered: `3 quotes lost their marks`, and after that `1 kept`. */
  readonly quietQuotes: Readonly<Record<'paraphrased' | 'kept', (count: number) => string>>;
  readonly facts: (facts: FactTally) => string;
  /** `headline and 7 sentences reworded`, `3 dropped`; `named` is false where what is counted was named before. */
  readonly fate: (fate: 'reworded' | 'dropped' | 'added', tally: SentenceTally, named: boolean, all: boolean) => string;
  readonly split: (count: number, named: boolean) => string;
  readonly merged: (count: number, named: boolean) => string;
  readonly regrouped: (count: number, named: boolean) => string;
  readonly moved: (count: number, named: boolean) => string;
  readonly bylineOnly: string;
  /** The closing sentence, after a space. */
  readonly share: (share: number) => string;
}

/**
 * How a grave finding is told. In the templates `{before}` and `{after}` are its words on either side, `{lead}` and
 * `{trail}` what both have beside them (with their space), `{speaker}` who says the quote.
 */
export type GraveCode =
  | 'became'
  /** Words inside the quote of a speaker, and of nobody. */
  | 'said'
  | 'quoted'
  /** From one speaker, `{before}`, to another, `{after}`. */
  | 'speaker'
  | 'promoted'
  | 'cut'
  | 'extended'
  | 'quoteGone'
  /** Any other quote that is grave. */
  | 'quote'
  | 'gone'
  | 'new';

/** How many quotes and facts are critical, and how many others an editor must look at. */
export interface Concerns {
  readonly critical: number;
  readonly check: number;
}

/** The fact kinds as an editor groups them. */
export type FactGroup =
  | 'figure'
  | 'date'
  | 'name'
  | 'negation'
  /** Directions and who did what to whom. */
  | 'reversal'
  /** Scales, relations, causes, exchanged words. */
  | 'sense'
  | 'attribution'
  | 'address'
  /** Corrections, embargoes, kill notices. */
  | 'notice'
  | 'hedge'
  | 'intensity';

/** What can be said of quotes, in the order in which it is said. */
export type QuoteOutcome =
  | 'altered'
  | 'speaker'
  | 'promoted'
  | 'silent'
  | 'trimmed'
  | 'extended'
  | 'dropped'
  | 'added'
  | 'paraphrased'
  | 'kept';

/** Parts of a story that are named apart from its sentences. */
export type NamedRole = 'headline' | 'caption' | 'deck';

/** What shares a fate: so many sentences of the story itself, and what stands apart from it. */
export interface SentenceTally {
  readonly body: number;
  readonly apart: readonly NamedRole[];
}

export interface FactTally {
  readonly group: FactGroup;
  readonly status: 'changed' | 'dropped' | 'added';
  readonly count: number;
}

/** Sentence numbers, and whether they are several. */
export interface NumbersText {
  readonly text: string;
  readonly many: boolean;
}

export interface SignOffTally {
  readonly done: number;
  readonly total: number;
  /** Empty where nobody gave a name. */
  readonly name: string;
  readonly marks: readonly (readonly [mark: Mark, count: number])[];
  /** Marked items that need no sign-off. */
  readonly lesser: number;
}

/** What the exports say beside reasons and verdict. */
export interface ReportMessages {
  readonly quotes: string;
  readonly facts: string;
  readonly sentences: string;
  readonly redline: string;
  readonly original: string;
  readonly revision: string;
  /** Heads of the columns: the sentence's number, and what became of it. */
  readonly number: string;
  readonly fate: string;
  /** Headings of the ledger, and the same words inside a line. */
  readonly severityTitles: Readonly<Record<Severity, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly quoteStatuses: Readonly<Record<QuoteStatus, string>>;
  readonly flags: Readonly<Record<QuoteFlag, string>>;
  readonly factKinds: Readonly<Record<FactKind, string>>;
  readonly factStatuses: Readonly<Record<FactStatus, string>>;
  /** Kind and status in agreement: `number changed`. */
  readonly fact: (kind: FactKind, status: FactStatus) => string;
  readonly quoteIs: (what: string) => string;
  readonly links: Readonly<Record<LinkKind, string>>;
  readonly shapes: Readonly<Record<'split' | 'merge' | 'regroup', string>>;
  readonly moved: string;
  readonly byHand: string;
  readonly roles: Readonly<Record<Exclude<Role, 'body'>, string>>;
  readonly noSpeaker: string;
  readonly sentence: (numbers: NumbersText) => string;
  /** `sentence 4 of the original`. */
  readonly of: Readonly<Record<SideName, (place: string) => string>>;
  readonly linkedByHand: string;
  /** Before a passage of that side: `In the revision: …`. */
  readonly inSide: Readonly<Record<SideName, string>>;
  readonly movedHere: (from: string, reworded: boolean) => string;
  readonly linksByHand: (count: number) => string;
  readonly coarse: string;
  readonly furniture: string;
  /** Sentences of page furniture on each side. */
  readonly furnitureAside: (original: number, revision: number) => string;
  readonly nothingToCheck: (count: number) => string;
  /** What the marks mean: those of the gutter, those of plain text, in Markdown, and in HTML. */
  readonly legend: {
    readonly gutter: string;
    readonly plain: string;
    readonly markdown: string;
    readonly html: string;
  };
  /** `title` attribute of a glyph that was another. */
  readonly was: (glyph: string) => string;
  readonly signOff: string;
  readonly note: string;
  readonly marks: Readonly<Record<Ruled, string>>;
  /** The title of what an earlier version of the comparison did not have, its mark, and how much that is. */
  readonly newItems: string;
  readonly isNew: string;
  readonly countNew: (count: number) => string;
  /** The title of what the editor set aside as not so, and how much that is. */
  readonly setAside: string;
  readonly countSetAside: (count: number) => string;
  /** Stands before a judgement that another one overruled. */
  readonly overruled: string;
  readonly signedOff: (tally: SignOffTally) => string;
  readonly csv: {
    /** The first row of the ledger. */
    readonly columns: Readonly<Record<CsvColumn, string>>;
    /** What the first cell of a row calls it. */
    readonly quote: string;
    readonly fact: string;
    readonly languages: string;
    readonly sameToUs: string;
    readonly signOff: string;
  };
}

/** The columns of the CSV ledger, in their order. */
export type CsvColumn =
  | 'entry'
  | 'severity'
  | 'status'
  | 'kind'
  | 'flags'
  | 'original'
  | 'revision'
  | 'originalSpeaker'
  | 'revisionSpeaker'
  | 'place'
  | 'reason'
  | 'mark'
  | 'note';

/** How a side is named: over its text, and inside a sentence. */
export interface SideWords {
  /** `AP 06:40`, `First`. */
  readonly title: string;
  /** `in AP 06:40`, `in the first`. */
  readonly in: string;
}

export type SidesWords = Readonly<Record<SideName, SideWords>>;

/** Reasons that say the same of any two texts. */
type NeutralCode =
  | 'same-words'
  | 'same-words-house-style'
  | 'negation-in-quote'
  | 'number-in-quote'
  | 'name-in-quote'
  | 'bracket'
  | 'first-word'
  | 'opening-bent'
  | 'opening-cut'
  | 'words-differ'
  | 'words-differ-places'
  | 'term-differs'
  | 'term-differs-places'
  | 'value-variant'
  | 'value-near'
  | 'value-bare'
  | 'value-bound'
  | 'value-contradicted'
  | 'name-variant'
  | 'name-spelling'
  | 'name-inconsistent'
  | 'title-shortened'
  | 'speaker-by-hand'
  | 'paired-by-hand'
  | 'parted-by-hand';

export type ReportsCode = Exclude<ReasonCode, NeutralCode>;

/** What became of a quote that both reports have, in the order in which it is said. */
export type QuoteFate = 'identical' | 'differing' | 'otherSpeaker' | 'reported';

/** What is said of two reports of one event: there neither side is the other's original, and nothing was changed. */
export interface ReportsMessages {
  /** What a side without a name of its own is called. */
  readonly unnamed: SidesWords;
  readonly named: (name: string) => SideWords;
  /** Sentences of reasons; `{inFirst}` and `{inSecond}` are the sides inside a sentence. */
  readonly templates: Readonly<Record<ReportsCode, string>>;
  /** What exports say otherwise than of two versions. */
  readonly report: (sides: SidesWords, versions: ReportMessages) => Partial<ReportMessages>;
  readonly verdict: VerdictOfReports;
  readonly lists: ListsOfReports;
}

/** The verdict on two reports. */
export interface VerdictOfReports {
  /** Reports with passages in common (`shared`) or without. */
  readonly lead: Readonly<Record<'shared' | 'reports', string>>;
  readonly critical: (count: number) => string;
  /** After what the two are: `; 2 passages of shared copy`. */
  readonly passages: (count: number) => string;
  /** `5 quotes in both: `, and what became of them. */
  readonly quotes: (count: number) => string;
  readonly fate: Readonly<Record<QuoteFate, (count: number) => string>>;
  readonly noQuotes: string;
  readonly values: (count: number) => string;
  readonly noValues: string;
  /** How many sentences one side alone has. */
  readonly alone: (count: number, side: SideWords) => string;
  /** Shares of words that are the other side's. */
  readonly share: (share: number) => string;
}

/** The lists of what two reports have in common, what differs and what one alone has. */
export interface ListsOfReports {
  readonly values: string;
  readonly senses: string;
  readonly quotes: string;
  readonly alone: (side: SideWords) => string;
  readonly passages: string;
  readonly sources: string;
  readonly figures: string;
  /** `2 statements`, after the name of a source. */
  readonly statements: (count: number) => string;
  /** `39 words; credited in AP 06:40`. */
  readonly passage: (words: number, creditedBy: readonly SideWords[], quote: boolean) => string;
  readonly both: string;
}
