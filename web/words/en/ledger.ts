import { formats } from './common.ts';

const { counted, number } = formats;

/** The ledger, its filters, and the dock that opens it. */
export const ledger = {
  name: 'Ledger',
  close: 'Close the ledger',
  open: 'Open the ledger',
  findings: 'Findings',
  tabs: { quotes: 'Quotes', facts: 'Facts', changes: 'Changes' },
  filter: { quotes: 'Filter quotes', facts: 'Filter facts', changes: 'Filter changes' },
  all: 'All',
  quoteChips: {
    altered: 'Altered',
    speaker: 'Speaker',
    promoted: 'Promoted',
    trimmed: 'Trimmed',
    dropped: 'Dropped',
    added: 'Added',
    paraphrased: 'Paraphrased',
    cue: 'Verb',
    kept: 'Kept',
  },
  factChips: {
    figure: 'Figures',
    date: 'Dates',
    name: 'Names',
    negation: 'Negation',
    hedge: 'Hedges',
    intensity: 'Intensity',
    variant: 'Variants',
  },
  changeChips: {
    reworded: 'Reworded',
    moved: 'Moved',
    split: 'Split',
    merge: 'Merged',
    regroup: 'Regrouped',
    dropped: 'Dropped',
    added: 'Added',
    typography: 'Typography',
  },
  /** The name of a severity's part of a list. */
  quotesOf: (severity: string) => `${severity}, quotes`,
  factsOf: (severity: string) => `${severity}, facts`,
  noQuotes: 'No words in quotation marks on either side.',
  noFacts: 'Figures, dates, names and weighty words are the same where sentences are linked.',
  noLinks: 'No two sentences are linked, so there are no facts to hold against each other.',
  noSentences: 'There are no sentences to compare.',
  noChanges: 'Every sentence is unchanged.',
  notThere: 'not there',
  /** Over a wording that both sides share. */
  both: 'Both',
  noSource: 'No source named',
  /** A moved sentence is reworded besides. */
  alsoReworded: ', reworded',
  dock: {
    quotes: (count: number) => counted(count, 'quote', 'quotes'),
    facts: (count: number) => counted(count, 'fact', 'facts'),
    changes: (count: number) => counted(count, 'change', 'changes'),
    critical: (count: number) => `${number(count)} critical`,
    high: (count: number) => `${number(count)} high`,
    check: (count: number) => `${number(count)} to check`,
  },
};
