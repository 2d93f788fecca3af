/** What only the page says, behind one interface: a text that a language lacks does not compile. */
import type {
  CompareStage,
  Messages as EngineMessages,
  FactGroup,
  FactStatus,
  LinkKind,
  Mark,
  QuoteStatus,
  RelationKind,
  Role,
  Ruled,
  Severity,
  SideName,
  SidesWords,
  SideWords,
} from '#engine';
import type { Format, Note, Reason, Stage } from '../files/reasons.ts';
import type { ReadTrouble } from '../meaning/messages.ts';
import type { MeaningChoice } from '../meaning/reading.ts';
import type { Act } from '../model/history.ts';
import type { RowRelation } from '../model/row-layout.ts';
import type { Corrected } from '../model/sign-off.ts';
import type { Ruling } from '../model/work.ts';
import type { ScriptGroup } from '../start/encodings.ts';

/** Each language's own texts, by feature; texts that hold a number or a name are functions. */
export interface PageMessages {
  readonly common: CommonMessages;
  readonly exporting: ExportingMessages;
  readonly files: FilesMessages;
  readonly find: FindMessages;
  readonly hand: HandMessages;
  readonly header: HeaderMessages;
  readonly help: HelpMessages;
  readonly labels: LabelsMessages;
  readonly ledger: LedgerMessages;
  readonly legend: LegendMessages;
  readonly library: LibraryMessages;
  readonly offline: OfflineMessages;
  readonly options: OptionsMessages;
  readonly places: PlacesMessages;
  readonly reports: ReportsMessages;
  readonly result: ResultMessages;
  readonly same: SameMessages;
  readonly share: ShareMessages;
  readonly signoff: SignoffMessages;
  readonly start: StartMessages;
  readonly views: ViewsMessages;
}

/** What components ask for: the page's own texts, and those of the engine. */
export type Messages = PageMessages & EngineMessages;

export interface CommonMessages {
  readonly original: string;
  readonly revision: string;
  readonly pasted: string;
  readonly swap: string;
  readonly close: string;
  readonly cancel: string;
  readonly dismiss: string;
  readonly words: (count: number) => string;
  readonly pageLanguage: string;
  readonly skipToTexts: string;
  readonly skipToComparison: string;
  readonly skipToLedger: string;
  readonly edit: string;
  readonly fresh: string;
  readonly backToTexts: string;
  /** Said in the place of a part of the page that failed. */
  readonly fault: {
    readonly title: string;
    readonly untouched: string;
    readonly again: string;
    readonly save: string;
    readonly reload: string;
  };
}

/** Saving and copying a comparison. */
export type ExportForm = 'html' | 'docx' | 'markdown' | 'csv' | 'json' | 'mail' | 'story' | 'storyDocx';
export interface ExportItem {
  readonly label: string;
  /** What it is for, in a word or two. */
  readonly hint: string;
}

export interface ExportingMessages {
  readonly title: string;
  readonly items: Readonly<Record<'print' | ExportForm, ExportItem>>;
  readonly writing: Readonly<Record<'print' | ExportForm, string>>;
  readonly saved: (name: string) => string;
  readonly copied: string;
  readonly notSaved: string;
  readonly notCopied: string;
}

/** What is said about files: what they are, what was left out, and why one has no text. */
export interface FilesMessages {
  /** A sentence that says what is wrong with a file and what to do about it. */
  readonly problem: (name: string, reason: Reason) => string;
  note(note: Note): string;
  readonly format: (format: Format) => string;
  stage(stage: Stage): string;
}

/** Finding words in both stories. */
export interface FindMessages {
  readonly title: string;
  readonly open: string;
  readonly field: string;
  readonly none: string;
  /** `3 of 17`; where there are too many to count, `3 of more than 9,999`. */
  readonly place: (at: number, all: number, more: boolean) => string;
  /** Said after the count, for those who do not see where the mark is. */
  readonly inSide: {
    readonly original: string;
    readonly revision: string;
  };
  readonly previous: string;
  readonly next: string;
  readonly close: string;
  readonly where: string;
  readonly sides: {
    readonly both: string;
    readonly original: string;
    readonly revision: string;
  };
  readonly replaceBy: string;
  readonly replace: string;
  readonly replaceAll: string;
  /** Which text words are replaced in. */
  readonly replaceIn: Readonly<Record<SideName, string>>;
  /** Said in the place of the count, when the last was replaced. */
  readonly replaced: (count: number) => string;
  readonly key: string;
}

/** Pairing by hand, undo, and what else the editor does to an answer. */
export interface HandMessages {
  readonly undo: (act: Act | null) => string;
  readonly redo: (act: Act | null) => string;
  readonly failed: (reason: string) => string;
  readonly bar: string;
  readonly row: string;
  readonly sentence: (side: SideName, number: number) => string;
  readonly other: (side: SideName, role: Role) => string;
  readonly held: (sentences: readonly string[]) => string;
  readonly heldGone: string;
  readonly letGo: string;
  readonly closeBar: string;
  readonly hold: string;
  readonly link: string;
  readonly unlink: string;
  readonly split: string;
  readonly merge: string;
  readonly reset: string;
  readonly byHand: string;
  readonly byHandAlone: string;
  /** Putting the original's words back into the revision, for one change or for all that are listed. */
  readonly restore: string;
  readonly restoreOf: (item: string) => string;
  readonly restoreAll: (count: number) => string;
  readonly restoreAllLong: string;
  /** Heard when it was done; `fixed` where something that was to be fixed was among it. */
  readonly restored: (count: number, fixed: boolean) => string;
  /** Correcting a quote by hand: its speaker, what it is paired with. */
  readonly correct: string;
  readonly correctOf: (item: string) => string;
  readonly speaker: string;
  readonly apply: string;
  readonly pairWith: string;
  readonly part: string;
  /** Heard when it was done. */
  readonly corrected: Readonly<Record<Corrected, string>>;
  readonly editing: string;
  readonly editBoth: string;
  readonly done: string;
  readonly keys: {
    readonly link: string;
    readonly others: string;
    readonly restore: string;
    readonly correct: string;
    readonly undo: string;
  };
}

export interface HeaderMessages {
  readonly home: string;
  readonly help: string;
  /** Names the menu of what has no room of its own on a phone. */
  readonly more: string;
  readonly appearance: (theme: string) => string;
  readonly themes: {
    readonly system: string;
    readonly light: string;
    readonly dark: string;
  };
}

export interface HelpMessages {
  readonly title: string;
  readonly escape: string;
  readonly does: {
    readonly step: string;
    readonly quote: string;
    readonly views: string;
    readonly filter: string;
    readonly options: string;
    readonly help: string;
    readonly back: string;
  };
  readonly marks: string;
  readonly textsTitle: string;
  readonly texts: string;
  readonly tour: string;
  readonly decides: string;
}

/** What a quote or a fact is called. */
export interface LabelsMessages {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly quotes: {
    readonly kept: string;
    readonly altered: string;
    readonly trimmed: string;
    readonly extended: string;
    readonly paraphrased: string;
    readonly promoted: string;
    readonly dropped: string;
    readonly added: string;
  };
  readonly trimmed: {
    readonly stitched: string;
    readonly silent: string;
    readonly marked: string;
  };
  readonly otherSpeaker: string;
  readonly otherVerb: string;
  /** Another fate of a quote, and the speaker changed besides. */
  readonly andSpeaker: (title: string) => string;
  readonly fact: (group: FactGroup, status: FactStatus) => string;
  readonly quoteIs: (title: string) => string;
  readonly factIs: (title: string) => string;
}

/** The ledger, its filters, and the dock that opens it. */
export interface LedgerMessages {
  readonly name: string;
  readonly close: string;
  readonly open: string;
  readonly tabs: {
    readonly worst: string;
    readonly quotes: string;
    readonly facts: string;
    readonly changes: string;
  };
  readonly filter: {
    readonly worst: string;
    readonly quotes: string;
    readonly facts: string;
    readonly changes: string;
  };
  readonly all: string;
  readonly quoteChips: {
    readonly altered: string;
    readonly speaker: string;
    readonly promoted: string;
    readonly trimmed: string;
    readonly extended: string;
    readonly dropped: string;
    readonly added: string;
    readonly paraphrased: string;
    readonly cue: string;
    readonly kept: string;
  };
  readonly factChips: {
    readonly figure: string;
    readonly date: string;
    readonly name: string;
    readonly negation: string;
    readonly hedge: string;
    readonly reversal: string;
    readonly sense: string;
    readonly attribution: string;
    readonly address: string;
    readonly notice: string;
    readonly intensity: string;
    readonly variant: string;
  };
  readonly changeChips: {
    readonly reworded: string;
    readonly moved: string;
    readonly split: string;
    readonly merge: string;
    readonly regroup: string;
    readonly dropped: string;
    readonly added: string;
    readonly typography: string;
    readonly spelling: string;
  };
  /** The name of a severity's part of a list. */
  readonly quotesOf: (severity: string) => string;
  readonly factsOf: (severity: string) => string;
  /** The list of the worst where nothing is to be looked at. */
  readonly nothingWorrying: string;
  /** Over what was looked for and not found, and over what a language, by its tag, is not read for. */
  readonly checked: string;
  readonly notChecked: (tag: string) => string;
  /** What is not read of figures where a language's numerals are not known; those in digits are read in any. */
  readonly figuresInWords: string;
  /** Folds the ledger away, and brings it back. */
  readonly fold: string;
  readonly unfold: string;
  /** Copies an item as text, and says so. */
  readonly copy: (title: string) => string;
  readonly copied: string;
  readonly noQuotes: string;
  /** No difference was found in what both languages are read for; what the revision's is not read for is named. */
  readonly noFacts: (topics: readonly string[]) => string;
  readonly noLinks: string;
  readonly noSentences: string;
  readonly noChanges: string;
  readonly notThere: string;
  /** Over a wording that both sides share. */
  readonly both: string;
  readonly noSource: string;
  /** A moved sentence is reworded besides. */
  readonly alsoReworded: string;
  readonly dock: {
    readonly quotes: (count: number) => string;
    readonly facts: (count: number) => string;
    readonly changes: (count: number) => string;
    readonly critical: (count: number) => string;
    readonly high: (count: number) => string;
    readonly check: (count: number) => string;
  };
}

export interface LegendMessages {
  readonly added: string;
  readonly addedMeans: string;
  readonly dropped: string;
  readonly droppedMeans: string;
  readonly moved: string;
  readonly movedMeans: string;
  readonly quote: string;
  readonly quoteMeans: string;
  readonly gone: string;
  readonly goneMeans: string;
  readonly fact: string;
  readonly factMeans: string;
  readonly type: string;
  readonly typeMeans: string;
}

/** What the list of the library knows of an answer. */
export interface AnswerCounts {
  readonly critical: number;
  readonly toSign: number;
  readonly signed: number;
  readonly quotes: Readonly<Record<QuoteStatus, number>>;
  readonly links: Readonly<Record<LinkKind, number>>;
}

export interface LibraryMessages {
  readonly title: string;
  readonly when: (time: number, now?: number) => string;
  readonly moment: (time: number) => string;
  /** What weighs most, and what there is to say after it. */
  readonly verdict: (counts: AnswerCounts) => readonly [grave: string, rest: string];
  readonly empty: string;
  readonly emptyOff: string;
  readonly off: string;
  readonly keep: string;
  readonly find: string;
  readonly found: (count: number) => string;
  readonly more: (count: number) => string;
  readonly actions: (name: string) => string;
  readonly rename: string;
  readonly renameHint: string;
  readonly newName: (name: string) => string;
  readonly save: string;
  readonly delete: string;
  readonly deleteHint: string;
  readonly deleted: (name: string) => string;
  readonly undo: string;
  readonly clear: string;
  readonly clearTitle: string;
  readonly clearAsk: (count: number) => string;
  /** Offered beside it: the house's own list stays, where it is not ticked. */
  readonly clearList: (pairs: number) => string;
  readonly cleared: string;
  readonly foreign: (count: number) => string;
  readonly persist: string;
  readonly persistAsk: string;
  readonly persisted: string;
  readonly notPersisted: string;
  readonly opening: string;
  readonly listTrouble: {
    readonly full: string;
    readonly unavailable: string;
    readonly newer: string;
    readonly failed: string;
  };
  readonly keepTrouble: {
    readonly full: string;
    readonly unavailable: string;
    readonly newer: string;
    readonly failed: string;
  };
  readonly elsewhere: string;
  readonly copied: string;
  readonly gone: {
    readonly missing: string;
    readonly foreign: string;
  };
}

export interface OfflineMessages {
  readonly works: string;
  readonly waiting: string;
  readonly elsewhere: string;
  readonly reload: string;
  readonly later: string;
  readonly tooLong: string;
  readonly kept: string;
  readonly copy: (bytes: number) => string;
  readonly coming: string;
  readonly failed: string;
  readonly none: string;
  readonly impossible: string;
  /** In place of all that, where the page is one file on the disk. */
  readonly oneFile: string;
  readonly remove: string;
  readonly keep: string;
  readonly work: string;
  readonly choices: string;
  readonly everything: string;
  readonly nothingShared: string;
  readonly notLoaded: string;
  readonly again: string;
}

/** How the comparison is made and shown. */
export interface OptionsMessages {
  readonly name: string;
  /** How readily sentences are paired, from cautious to generous. */
  readonly pairing: string;
  readonly pairingMeans: string;
  readonly cautious: string;
  readonly generous: string;
  /** How many sentences of the original have a counterpart. */
  readonly paired: (paired: number, all: number) => string;
  /** As a screen reader says it: `50 percent, balanced`. */
  readonly pairingIs: (value: number, much: 'cautious' | 'balanced' | 'generous') => string;
  readonly foldUnchanged: string;
  readonly typography: string;
  readonly furniture: string;
  readonly together: string;
  readonly storyLanguage: string;
  readonly detected: (tag: string) => string;
  readonly meaning: string;
  readonly meaningChoice: Readonly<Record<MeaningChoice, string>>;
  readonly language: (tag: string) => string;
}

/** The numbers of sentences as the page writes them, and how many they are. */
export interface SentenceNumbers {
  readonly text: string;
  readonly many: boolean;
}

/** Where something stands, and how the two sides of a row stand to each other. */
export interface PlacesMessages {
  readonly roles: Readonly<Record<Role, string>>;
  /** The word under the glyph: `reworded`, `headline reworded`. */
  readonly relation: (relation: RowRelation, role: Role) => string;
  /** Two fates of one sentence: `moved and reworded`. */
  readonly and: (first: string, second: RowRelation) => string;
  readonly none: string;
  /** The row in words: `Original 2, revision 2–3: split`. */
  readonly row: (original: string, revision: string, fate: string) => string;
  readonly goThere: (row: string) => string;
  readonly goTo: (place: string, title: string) => string;
  /** Where a moved sentence stands now. */
  readonly now: {
    readonly elsewhere: string;
    readonly first: (numbers: SentenceNumbers) => string;
    readonly last: (numbers: SentenceNumbers) => string;
    readonly at: (numbers: SentenceNumbers) => string;
  };
  readonly moved: (now: string) => string;
  readonly sentenceMoved: (number: string, now: string) => string;
}

/** What the two texts are to each other, what the editor calls them, and what is said of two reports of one event. */
export interface ReportsMessages {
  /** Over the choice of what the two texts are to each other. */
  readonly relation: string;
  /** Leaves it to what was found; null where an editor's ruling stands before it. */
  readonly asFound: (is: RelationKind | null) => string;
  readonly ruling: Readonly<Record<Ruling, string>>;
  readonly compareAs: Readonly<Record<Ruling, string>>;
  readonly compareAsFound: string;
  readonly rename: (name: string) => string;
  readonly newName: (name: string) => string;
  readonly swap: string;
  /** What became of a row, and of a quote, that both have. */
  readonly both: string;
  readonly otherSpeaker: string;
  readonly otherVerb: string;
  readonly previous: string;
  readonly next: string;
  /** After the number of things that both tell. */
  readonly toldByBoth: string;
  /** What the numbers at an item of the sign-off sheet are. */
  readonly numbers: (sides: SidesWords) => string;
  /** Unfolds so many more sentences of one side, and folds them again. */
  readonly more: (count: number, side: SideWords) => string;
  readonly fewer: (side: SideWords) => string;
  readonly sharedCopy: string;
  /** The words of a passage that read otherwise on the other side. */
  readonly readsOtherwise: (side: SideWords, words: string) => string;
  readonly strip: {
    /** `34 of 44 sentences its own`. */
    readonly own: (own: number, all: number) => string;
    readonly all: (told: { readonly both: number; readonly shared: number; readonly own: string }) => string;
  };
  /** The lists of the ledger, and what the dock says of them. */
  readonly tabs: Readonly<Record<'values' | 'quotes' | 'alone' | 'shared', string>>;
  readonly differ: (count: number) => string;
  readonly alone: string;
  /** `2 quotes, 3 named sources, 5 figures`. */
  readonly aloneHas: (has: { readonly quotes: number; readonly sources: number; readonly figures: number }) => string;
  readonly noQuotes: string;
  readonly noValues: string;
  readonly noShared: string;
  /** `4 % in AP 06:40, 5 % in Ours 09:05`: how much of the words of each. */
  readonly copied: (share: Readonly<Record<SideName, number>>, sides: SidesWords) => string;
}

/** What stands over and around the comparison. */
export interface ResultMessages {
  readonly summary: string;
  /** Shows all that the verdict counts, and hides it. */
  readonly more: string;
  readonly less: string;
  readonly coarse: string;
  readonly comparison: string;
  readonly views: string;
  readonly view: {
    readonly aligned: string;
    readonly columns: string;
    readonly redline: string;
  };
  readonly previous: string;
  readonly next: string;
  /** After the number of the change the reader is on, before that of all. */
  readonly of: string;
  /** After the number of changes. */
  readonly changes: (count: number) => string;
  readonly stepOf: (step: number, steps: number) => string;
  readonly waiting: string;
  readonly stage: (stage: CompareStage) => string;
  readonly waitingOn: (original: string, revision: string) => string;
  readonly again: string;
  /** The second reading: how far it is, what it changed (pairs of sentences linked and parted), or why there is none. */
  readonly meaning: {
    readonly progress: (done: number, all: number) => string;
    readonly changed: (linked: number, parted: number) => string;
    readonly trouble: Readonly<Record<ReadTrouble, string>>;
  };
}

/** The house's own list of what is treated as the same. A pair is given as `Kiev = Kyiv`. */
export interface SameMessages {
  readonly treat: string;
  /** The same where several pairs are offered. */
  readonly treatWhich: string;
  readonly key: string;
  /** Follows the pair. */
  readonly added: string;
  readonly undo: string;
  readonly list: string;
  readonly option: (count: number) => string;
  readonly title: string;
  readonly means: string;
  readonly offered: string;
  readonly holds: (count: number) => string;
  readonly add: string;
  readonly addPair: (pair: string) => string;
  readonly remove: string;
  readonly removePair: (pair: string) => string;
  readonly removed: (pair: string) => string;
  readonly asBefore: string;
  readonly exportList: string;
  readonly importList: string;
  readonly fileName: string;
  /** How many pairs of a file are new, and which of its lines hold none. */
  readonly imported: (count: number, name: string, unread: readonly number[]) => string;
  readonly trouble: Readonly<Record<'encoding' | 'empty' | 'many', (name: string) => string>>;
  readonly keptHere: string;
  /** Said where a comparison is shared. */
  readonly notShared: (count: number) => string;
}

export interface ShareMessages {
  readonly button: string;
  readonly title: string;
  readonly inside: string;
  readonly careful: string;
  readonly link: string;
  readonly packing: string;
  readonly length: (characters: number) => string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly tooLong: (characters: number, most: number) => string;
  readonly noLink: string;
  readonly file: string;
  readonly fileInside: string;
  readonly saved: string;
  readonly fileName: string;
  readonly linkTrouble: {
    readonly broken: string;
    readonly newer: string;
    readonly large: string;
  };
  /** A colleague's review was merged in: how many judgements were taken, and at how many items which side was overruled. */
  readonly merged: (file: string, taken: number, overruled: Readonly<Record<'own' | 'theirs', number>>) => string;
  readonly fileTrouble: {
    readonly broken: (name: string) => string;
    readonly newer: (name: string) => string;
    readonly large: (name: string) => string;
  };
}

/** How many items got which mark. */
export type MarkCounts = Readonly<Record<Mark | 'open', number>>;

export interface SignoffMessages {
  readonly title: string;
  readonly titleOf: (item: string) => string;
  readonly marks: Readonly<Record<Ruled, string>>;
  /** The heading of what the last version of the texts did not have, and the mark on it. */
  readonly newItems: string;
  readonly isNew: string;
  /** The heading of what was set aside as not so, and the way back. */
  readonly setAside: string;
  readonly putBack: string;
  readonly putBackOf: (item: string) => string;
  readonly open: string;
  readonly addNote: string;
  readonly editNote: string;
  readonly note: string;
  readonly noteOn: (item: string) => string;
  readonly noteKeys: string;
  readonly number: (value: number) => string;
  readonly moment: (time: number) => string;
  /** What follows the number of items that have a mark. */
  readonly ofTotal: (total: number) => string;
  readonly progress: (done: number, total: number) => string;
  readonly progressShort: (done: number, total: number) => string;
  readonly all: (total: number) => string;
  /** `5 OK, 1 query, 1 to fix`. */
  readonly tally: (counts: MarkCounts) => string;
  readonly nothing: string;
  readonly next: string;
  readonly nextLong: string;
  readonly sheet: string;
  /** Heard when an item was marked. */
  readonly marked: (mark: Ruled | null, done: number, total: number) => string;
  readonly noneOf: {
    readonly open: string;
    readonly query: string;
    readonly fix: string;
  };
  readonly keys: {
    readonly marks: string;
    readonly notSo: string;
    readonly note: string;
    readonly next: string;
    readonly sheet: string;
  };
  readonly sheetTitle: string;
  readonly print: string;
  readonly others: string;
  readonly numbers: string;
  readonly goTo: (place: string, item: string) => string;
  readonly allDone: string;
  readonly nothingLong: string;
  readonly name: string;
  readonly nameKept: string;
  /** Asked once, with the first judgement; then the ways to answer. */
  readonly askName: string;
  readonly keepName: string;
  readonly noName: string;
  /** What a judgement overruled when a review was merged in. */
  readonly overruled: (mark: Ruled | null, name: string) => string;
  readonly signature: string;
  readonly date: string;
}

/** The start screen: the two sheets, what comes in, and what is asked about it. */
export interface StartMessages {
  readonly headline: {
    readonly first: string;
    readonly before: string;
    readonly quote: string;
    readonly and: string;
    readonly figure: string;
    readonly after: string;
  };
  readonly hint: {
    readonly original: string;
    readonly revision: string;
  };
  readonly file: {
    readonly original: string;
    readonly revision: string;
  };
  readonly text: {
    readonly original: string;
    readonly revision: string;
  };
  readonly choose: string;
  readonly placeholder: string;
  readonly clear: {
    readonly original: string;
    readonly revision: string;
  };
  readonly remove: (name: string) => string;
  readonly first: string;
  readonly second: string;
  readonly dropHere: {
    readonly original: string;
    readonly revision: string;
  };
  readonly dropToReplace: {
    readonly original: string;
    readonly revision: string;
  };
  readonly privacy: string;
  readonly privacyMore: string;
  readonly example: string;
  readonly compare: string;
  readonly cleared: string;
  readonly bringBack: string;
  readonly long: (shown: number) => string;
  readonly reading: (name: string) => string;
  readonly incoming: string;
  readonly cancelReading: (name: string) => string;
  readonly encodingOf: {
    readonly original: string;
    readonly revision: string;
  };
  readonly guessed: string;
  readonly group: (group: ScriptGroup) => string;
  readonly bothEmpty: string;
  readonly empty: {
    readonly original: string;
    readonly revision: string;
  };
  readonly wordless: {
    readonly original: string;
    readonly revision: string;
  };
  readonly tooMany: (names: readonly string[]) => string;
  readonly emptyFolder: (folder: string) => string;
  readonly droppedText: string;
  readonly longPaste: string;
  readonly whichTwo: string;
  readonly manyFiles: (count: number, from: string) => string;
  readonly takeTwo: string;
  readonly sameTwice: string;
  readonly whichSide: string;
  /** What a file is that came while a comparison is looked at. */
  readonly nextVersion: (name: string) => string;
  readonly bothTaken: (name: string) => string;
  readonly replace: {
    readonly original: string;
    readonly revision: string;
  };
  readonly changes: string;
  readonly hasChanges: (name: string) => string;
  readonly compareBoth: string;
  readonly allAccepted: string;
  readonly allRejected: string;
  readonly rejectedName: (name: string) => string;
  readonly acceptedName: (name: string) => string;
  readonly locked: string;
  readonly isLocked: (name: string) => string;
  readonly password: string;
  readonly wrongPassword: string;
  readonly open: string;
}

/** What the three views and the strip say besides the stories. */
export interface ViewsMessages {
  readonly aligned: string;
  readonly between: string;
  readonly notIn: {
    readonly original: string;
    readonly revision: string;
  };
  /** Opens a stretch of so many unchanged sentences. */
  readonly showUnchanged: (count: number) => string;
  readonly splitHere: string;
  readonly movedPhrase: string;
  readonly mergedHere: string;
  readonly typography: string;
  readonly redline: string;
  readonly printTitle: string;
  /** Which files are compared, over a printed page. */
  readonly printPair: (original: string, revision: string) => string;
  readonly strip: {
    readonly fold: string;
    readonly show: string;
    /** `no. 5`: a sentence's number, which is no count of sentences. */
    readonly numbered: (number: string) => string;
    readonly down: (from: string, to: string) => string;
    readonly up: (from: string, to: string) => string;
    readonly all: (told: {
      readonly sentences: number;
      readonly moved: number;
      readonly dropped: number;
      readonly added: number;
    }) => string;
  };
  readonly furniture: {
    /** How many lines of each side were set aside. */
    readonly aside: (
      sides: readonly {
        readonly side: SideName;
        readonly lines: number;
      }[],
    ) => string;
    readonly of: {
      readonly original: string;
      readonly revision: string;
    };
  };
}
