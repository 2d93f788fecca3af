/** The page's texts in English: they come with the page, the other languages load when they are chosen. */
import { type FactGroup, formatsOf, isUnknownLanguage, type Role, type Severity, type SideName } from '#engine';
import type { Foreign, Format, Note, Reason, Stage } from '../files/reasons.ts';
import type { Act } from '../model/history.ts';
import type { RowRelation } from '../model/row-layout.ts';
import type { ScriptGroup } from '../start/encodings.ts';
import type {
  AnswerCounts,
  CommonMessages,
  ExportForm,
  ExportItem,
  ExportingMessages,
  FilesMessages,
  FindMessages,
  HandMessages,
  HeaderMessages,
  HelpMessages,
  LabelsMessages,
  LedgerMessages,
  LegendMessages,
  LibraryMessages,
  MarkCounts,
  OfflineMessages,
  OptionsMessages,
  PageMessages,
  PlacesMessages,
  ResultMessages,
  SentenceNumbers,
  ShareMessages,
  SignoffMessages,
  StartMessages,
  ViewsMessages,
} from './messages.ts';
import { nonZero } from './non-zero.ts';
import { reports } from './reports/en.ts';
import { same } from './same/en.ts';
import { whenOf } from './when.ts';

const { counted, language, list, moment, number } = formatsOf('en-GB');

const common: CommonMessages = {
  original: 'Original',
  revision: 'Revision',
  pasted: 'pasted text',
  swap: 'Swap original and revision',
  close: 'Close',
  cancel: 'Cancel',
  dismiss: 'Dismiss',
  words: (count: number) => counted(count, 'word', 'words'),
  pageLanguage: 'Language of this page',
  skipToTexts: 'Skip to the two texts',
  skipToComparison: 'Skip to the comparison',
  skipToLedger: 'Skip to the ledger',
  edit: 'Edit',
  fresh: 'New',
  backToTexts: 'Back to the two texts',
  fault: {
    title: 'Something in Storydiff failed here',
    untouched:
      'Your texts, corrections and notes are untouched. Try it again, reload the page, or save them as a file first: dropped on this page, it brings everything back.',
    again: 'Try again',
    save: 'Save as a file',
    reload: 'Reload the page',
  },
};

const items: Readonly<Record<ExportForm | 'print', ExportItem>> = {
  html: { label: 'Report', hint: 'HTML, opens anywhere' },
  docx: { label: 'Word document', hint: 'with tracked changes' },
  markdown: { label: 'Markdown', hint: 'for a chat or a ticket' },
  csv: { label: 'Ledger as a table', hint: 'CSV' },
  json: { label: 'Everything', hint: 'JSON, for programs' },
  story: { label: 'Revision alone', hint: 'plain text' },
  storyDocx: { label: 'Revision alone', hint: 'Word, no changes tracked' },
  mail: { label: 'Copy for mail', hint: 'formatted text' },
  print: { label: 'Print', hint: 'or save as PDF' },
};

const writing: Readonly<Record<ExportForm | 'print', string>> = {
  html: 'Writing the report …',
  docx: 'Writing the Word document …',
  markdown: 'Writing the Markdown …',
  csv: 'Writing the table …',
  json: 'Writing everything …',
  story: 'Writing the revision …',
  storyDocx: 'Writing the revision …',
  mail: 'Copying …',
  print: 'Getting ready to print …',
};

const exporting: ExportingMessages = {
  title: 'Export',
  items,
  writing,
  saved: (name: string) => `Saved: ${name}`,
  copied: 'Copied. Paste it into a mail.',
  notSaved: 'The file could not be made, and the comparison is untouched. Try it again.',
  notCopied: 'The browser did not let the page copy. Allow it to use the clipboard, or save the report.',
};

const SAVE_AS_TEXT = 'Save it as plain text (.txt, UTF-8) and choose that file.';
const SAVE_ANEW = 'Save it anew in its own program, or as plain text.';
const UNPACK = 'Unpack it and choose the story inside.';

const FOREIGN: Readonly<Record<Foreign, string>> = {
  oldWord:
    'is an old Word or Office document, which Storydiff cannot read. Open it in Word or LibreOffice, save it as .docx and choose that file.',
  picture: 'is a picture, which Storydiff cannot read. Choose a file with the words themselves.',
  compressed: `is a compressed file, which Storydiff cannot read. ${UNPACK}`,
  spreadsheet: `is a spreadsheet, which Storydiff cannot read. ${SAVE_AS_TEXT}`,
  presentation: `is a presentation, which Storydiff cannot read. ${SAVE_AS_TEXT}`,
  ebook: `is an e-book, which Storydiff cannot read. ${SAVE_AS_TEXT}`,
  pages: 'is a Pages document, which Storydiff cannot read. In Pages, export it to Word and choose that file.',
  other: `is a document of a kind that Storydiff cannot read. ${SAVE_AS_TEXT}`,
};

function why(reason: Reason): string {
  switch (reason.is) {
    case 'stopped':
      return 'was not read: it was stopped.';
    case 'vanished':
      return 'could not be read from the disk. If it was moved or changed meanwhile, choose it once more.';
    case 'unreadable':
      return 'could not be read; it may be damaged. Open it in its own program and save it as plain text.';
    case 'crashed':
      return 'needs more memory than the browser gives, or is damaged. Cut out the story and choose that file.';
    case 'notLoaded':
      return 'was not read: the part of Storydiff that reads such files could not be loaded. Connect to the network, or reload the page, and choose it again.';
    case 'stuck':
      return 'took too long and was given up. Open it in its own program, copy the story and paste it instead.';
    case 'large':
      return 'is larger than 32 MB. Cut out the story and choose that file.';
    case 'long':
      return 'holds more text than ten novels. Cut out the story and choose that file.';
    case 'notText':
      return 'is not a text file. Choose a document that Storydiff reads, or paste the text.';
    case 'damaged':
      return 'is damaged or was cut short. Fetch or save it once more.';
    case 'damagedPdf':
      return 'is a PDF that is damaged or was cut short. Fetch or save it once more.';
    case 'noWords':
      return 'is a Word document without text. Open it in Word and save it once more.';
    case 'empty':
      return 'holds no text. Open it in its own program and save it once more.';
    case 'scanned':
      return 'has no text: its pages are pictures, as of a scanner. Run text recognition (OCR) on it, or type the story in.';
    case 'outlined':
      return 'has no text: its pages hold letters drawn as shapes. Export it anew from its own program, with its fonts, or run text recognition (OCR) on it.';
    case 'locked':
    case 'password':
      return 'is locked with a password. Save it without one and choose it again.';
    case 'rarelyPacked':
      return 'is packed in a way that is rarely used. Pack or save it once more.';
    case 'doctype':
      return `declares a document type with entities, which no word processor does. ${SAVE_ANEW}`;
    case 'bomb':
      return `grows more than 200 times when it is unpacked, as no story does. ${SAVE_ANEW}`;
    case 'swollen':
      return 'holds more than 64 MB of text. Cut out the story and choose that file.';
    case 'crowdedPage':
      return 'has a page with more text than any page can show. Copy the story and paste it instead.';
    case 'noStory':
      return 'is a saved page or mail without a text in it. Open it, copy the story and paste it instead.';
    case 'pages':
      return `has more than ${reason.count} pages. Cut out the story and choose that file.`;
    case 'deep':
      return `is nested more than ${reason.count} levels deep, as no story is. ${SAVE_ANEW}`;
    case 'crowdedZip':
      return `holds more than ${reason.count} files. Unpack it and choose the two stories.`;
    case 'archive':
      return `is an archive with ${held(reason.count)} in it; Storydiff takes one with just two. Unpack it and choose the stories.`;
    case 'nested':
      return `holds another archive, ${reason.name}. Unpack both and choose the stories.`;
    case 'encoding':
      return `cannot be read as ${reason.name}, which is no known encoding. Choose another one.`;
    case 'foreign':
      return FOREIGN[reason.what];
    case 'inside':
      return `holds a file that cannot be read: ${reason.name} ${why(reason.reason)}`;
  }
}

function held(count: number): string {
  return count === 0 ? 'no story' : count === 1 ? 'one story' : `${count} files`;
}

const NOTES: Readonly<Record<Exclude<Note['what'], 'comments'>, string>> = {
  headers: 'Headers were left out.',
  footers: 'Footers were left out.',
  hidden: 'Hidden text was left out.',
  symbols: 'Symbols of picture fonts were left out.',
  charts: 'Charts, diagrams and embedded objects were left out.',
  turned: 'Text that runs up the margin or across the page was left out.',
  columns: 'On some pages the columns could not be told apart: check the order of the lines.',
  runningHeads: 'Running heads and page numbers were left out.',
  attachments: 'Attached files were left out.',
  mails: 'Only the first of several mails was read.',
  pictures: 'Pages that are pictures, as of a scanner, were left out.',
  end: 'The end is missing: the file may have been cut short.',
};

const FORMATS: Readonly<Record<Format, string>> = {
  text: 'Plain text',
  markdown: 'Markdown',
  html: 'Web page',
  mail: 'Mail or saved page',
  docx: 'Word document',
  odt: 'OpenDocument text',
  fodt: 'OpenDocument text',
  rtf: 'Rich text',
  pdf: 'PDF',
};

export const files: FilesMessages = {
  /** A sentence that says what is wrong with a file and what to do about it. */
  problem: (name: string, reason: Reason): string => `${name} ${why(reason)}`,
  note(note: Note): string {
    if (note.what !== 'comments') return NOTES[note.what];
    return note.count === 1 ? 'A comment was left out.' : `${note.count} comments were left out.`;
  },
  format: (format: Format): string => FORMATS[format],
  stage(stage: Stage): string {
    switch (stage.at) {
      case 'opening':
        return 'opening';
      case 'unpacking':
        return 'unpacking';
      case 'text':
        return 'reading the text';
      case 'notes':
        return 'reading the notes';
      case 'page':
        return `page ${stage.page} of ${stage.of}`;
    }
  },
};

const find: FindMessages = {
  title: 'Find in both stories',
  open: 'Find',
  field: 'Find words',
  none: 'Not found',
  /** `3 of 17`; where there are too many to count, `3 of more than 9,999`. */
  place: (at: number, all: number, more: boolean) => `${number(at)} of ${more ? 'more than ' : ''}${number(all)}`,
  /** Said after the count, for those who do not see where the mark is. */
  inSide: { original: ', in the original', revision: ', in the revision' },
  previous: 'Previous match',
  next: 'Next match',
  close: 'Close find',
  where: 'Where to look',
  sides: { both: 'Both', original: 'Original', revision: 'Revision' },
  replaceBy: 'Replace by',
  replace: 'Replace',
  replaceAll: 'Replace all',
  replaceIn: { original: 'In the original', revision: 'In the revision' },
  replaced: (count) => `${number(count)} replaced`,
  key: 'find words in both stories',
};

const ACTS: Readonly<Record<Act, string>> = {
  text: 'the change of text',
  link: 'the link',
  unlink: 'the unlinking',
  split: 'the split',
  merge: 'the merge',
  signOff: 'the sign-off',
  review: 'the merged review',
  certainty: 'the change of certainty',
  language: 'the change of language',
  relation: 'the change of what the texts are',
  name: 'the renaming',
  same: 'what is treated as the same',
  restore: 'the restoring of words',
  quotes: 'the correction of a quote',
  version: 'the next version',
  swap: 'the swap',
};

const SIDES: Readonly<Record<SideName, string>> = { original: common.original, revision: common.revision };

const ROLES: Readonly<Record<Role, string>> = {
  headline: 'headline',
  deck: 'deck',
  byline: 'byline',
  caption: 'caption',
  body: 'sentence',
  correction: 'notice',
  furniture: 'furniture',
};

const hand: HandMessages = {
  undo: (act: Act | null) => (act === null ? 'Undo: nothing to take back' : `Undo ${ACTS[act]}`),
  redo: (act: Act | null) => (act === null ? 'Redo: nothing was taken back' : `Redo ${ACTS[act]}`),
  failed: (reason: string) => `The comparison failed, and the texts are untouched. The engine says: ${reason}`,
  bar: 'Pairing by hand',
  row: 'Sentences of this row',
  sentence: (side: SideName, number: number) => `${SIDES[side]} ${number}`,
  other: (side: SideName, role: Role) => `${SIDES[side]}, ${ROLES[role]}`,
  held: (sentences: readonly string[]) => `Held: ${list(sentences)}. Choose the row to link with.`,
  heldGone: 'What was held is no longer in the text.',
  letGo: 'Never mind',
  closeBar: 'Close',
  hold: 'Link with another row…',
  link: 'Link',
  unlink: 'Break link',
  split: 'Split',
  merge: 'Merge with next',
  reset: 'Reset',
  byHand: 'linked by hand',
  byHandAlone: 'unlinked by hand',
  restore: 'Restore',
  restoreOf: (item) => `Restore the original’s words: ${item}`,
  restoreAll: (count) => `Restore all ${number(count)}`,
  restoreAllLong: 'Restore the original’s words in every place that is listed',
  restored: (count, fixed) =>
    `Restored the original’s words${count === 1 ? '' : ` of ${number(count)} changes`}.${fixed ? ' Fix done.' : ''}`,
  correct: 'By hand…',
  correctOf: (item) => `By hand, speaker or pairing: ${item}`,
  speaker: 'Speaker',
  apply: 'Apply',
  pairWith: 'Pair with',
  part: 'Part these quotes',
  corrected: {
    named: 'Speaker named by hand.',
    paired: 'Quotes paired by hand.',
    parted: 'Quotes parted by hand.',
    reset: 'As it was found.',
  },
  editing: 'Type in either text: the marks and the ledger follow. Escape ends it.',
  editBoth: 'Edit both texts in place',
  done: 'Done',
  keys: {
    link: 'hold the row, then link another with it',
    others: 'unlink, split, merge with the next, as found',
    restore: 'restore the original’s words of the chosen change',
    correct: 'correct the speaker or the pairing of a quote',
    undo: 'undo, redo',
  },
};

const header: HeaderMessages = {
  home: 'Storydiff, back to the two texts',
  help: 'Help',
  more: 'More actions',
  appearance: (theme: string) => `Appearance: ${theme}`,
  themes: { system: 'system', light: 'light', dark: 'dark' },
};

const help: HelpMessages = {
  title: 'Keys and marks',
  escape: 'Esc',
  does: {
    step: 'next, previous change',
    quote: 'next quote',
    views: 'Aligned, Columns, Redline',
    filter: 'filter the ledger',
    options: 'options',
    help: 'this list',
    back: 'back: close what is open, then let go of the choice',
  },
  marks: 'Marks',
  textsTitle: 'What happens to your texts',
  texts:
    'Nothing leaves this browser. The stories are compared on your computer. Once the page stands it fetches the rest of its own files, to work without a network, and then asks for nothing more.',
  tour: 'Two-minute tour',
  decides: 'How Storydiff decides',
};

const groups: Readonly<Record<FactGroup, string>> = {
  figure: 'Figure',
  date: 'Date or time',
  name: 'Name',
  negation: 'Negation',
  hedge: 'Hedge',
  intensity: 'Intensity',
  reversal: 'Reversal',
  sense: 'Sense',
  attribution: 'Source',
  address: 'Address',
  notice: 'Notice',
};

const fates = { changed: 'differs', dropped: 'dropped', added: 'added', variant: 'written otherwise' };

const severity: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  high: 'High',
  check: 'Check',
  cosmetic: 'Cosmetic',
  none: 'No concern',
};

const labels: LabelsMessages = {
  severity,
  quotes: {
    kept: 'Kept',
    altered: 'Altered',
    trimmed: 'Trimmed',
    extended: 'Extended',
    paraphrased: 'Paraphrased',
    promoted: 'Promoted',
    dropped: 'Dropped',
    added: 'Added',
  },
  trimmed: { stitched: 'Trimmed, stitched together', silent: 'Trimmed silently', marked: 'Trimmed, cut marked' },
  otherSpeaker: 'Speaker changed',
  otherVerb: 'Kept, verb changed',
  /** Another fate of a quote, and the speaker changed besides. */
  andSpeaker: (title: string) => `${title}, speaker changed`,
  fact: (group: FactGroup, status: keyof typeof fates) => `${groups[group]} ${fates[status]}`,
  quoteIs: (title: string) => `Quote: ${title}`,
  factIs: (title: string) => `Fact: ${title}`,
};

const ledger: LedgerMessages = {
  name: 'Ledger',
  close: 'Close the ledger',
  open: 'Open the ledger',
  tabs: { worst: 'Worst first', quotes: 'Quotes', facts: 'Facts', changes: 'Changes' },
  filter: { worst: 'Filter the worst', quotes: 'Filter quotes', facts: 'Filter facts', changes: 'Filter changes' },
  all: 'All',
  quoteChips: {
    altered: 'Altered',
    speaker: 'Speaker',
    promoted: 'Promoted',
    trimmed: 'Trimmed',
    extended: 'Extended',
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
    reversal: 'Reversals',
    sense: 'Sense',
    attribution: 'Sources',
    address: 'Addresses',
    notice: 'Notices',
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
    spelling: 'Spelling',
  },
  /** The name of a severity's part of a list. */
  quotesOf: (severity: string) => `${severity}, quotes`,
  factsOf: (severity: string) => `${severity}, facts`,
  nothingWorrying: 'No quote or fact needs a look.',
  checked: 'Checked, no difference found',
  figuresInWords: 'figures in words',
  notChecked: (tag) =>
    isUnknownLanguage(tag) ? 'Not checked, as the language is not known' : `Not checked in ${language(tag)}`,
  fold: 'Fold the ledger away',
  unfold: 'Show the ledger',
  copy: (title) => `Copy “${title}” as text`,
  copied: 'Copied',
  noQuotes: 'No words in quotation marks on either side.',
  noFacts: (topics) => `No difference found in linked sentences. Compared: ${list(topics)}.`,
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

const legend: LegendMessages = {
  added: 'added',
  addedMeans: 'in the revision only',
  dropped: 'dropped',
  droppedMeans: 'in the original only',
  moved: 'moved',
  movedMeans: 'stands in another place',
  quote: '“quote”',
  quoteMeans: 'words in quotation marks',
  gone: 'marks gone',
  goneMeans: 'the same words without them',
  fact: 'fact',
  factMeans: 'a value or word that differs',
  type: 'type',
  typeMeans: 'only the typography differs',
};

const NO_SCREEN_LOSS = 'What is on the screen stays there.';

const library: LibraryMessages = {
  title: 'Recent on this computer',
  when: whenOf('en-GB'),
  moment: moment,
  /** What weighs most, and what there is to say after it. */
  verdict: ({ critical, toSign, signed, quotes, links }: AnswerCounts): readonly [grave: string, rest: string] => {
    const progress = `${number(signed)} of ${number(toSign)} signed off`;
    if (toSign > 0 && signed === toSign) return ['', 'Signed off'];
    if (critical > 0) return [`${number(critical)} critical`, toSign > 0 ? `, ${progress}` : ''];
    if (toSign > 0) return ['', progress];
    const all = Object.values(quotes).reduce((sum, count) => sum + count, 0);
    if (all > 0) return ['', `${counted(all, 'quote', 'quotes')}, nothing critical`];
    const parts = [
      ...(links.reworded > 0 ? [`${number(links.reworded)} reworded`] : []),
      ...(links.dropped > 0 ? [`${number(links.dropped)} dropped`] : []),
      ...(links.added > 0 ? [`${number(links.added)} added`] : []),
    ];
    return ['', parts.length > 0 ? `Sentences: ${list(parts)}` : 'No word changed'];
  },
  empty: 'None yet. What you compare is kept here, in this browser, until you delete it.',
  emptyOff: 'Nothing is kept: a comparison lasts as long as its page is open.',
  off: 'Nothing new is kept. What is listed stays until you delete it.',
  keep: 'Keep comparisons on this computer',
  find: 'Find a comparison',
  found: (count: number) => (count === 0 ? 'No comparison of that name' : counted(count, 'comparison', 'comparisons')),
  more: (count: number) => `Show ${number(count)} more`,
  actions: (name: string) => `Actions for ${name}`,
  rename: 'Rename',
  renameHint: 'the texts stay as they are',
  newName: (name: string) => `New name of ${name}`,
  save: 'Save',
  delete: 'Delete',
  deleteHint: 'can be undone for now',
  deleted: (name: string) => `“${name}” is deleted.`,
  undo: 'Undo',
  clear: 'Delete all',
  clearTitle: 'Delete all comparisons?',
  clearAsk: (count: number) =>
    `${counted(count, 'comparison', 'comparisons')} with all links by hand, notes and sign-offs will be gone from this computer, and so will the name you sign with. This cannot be undone.`,
  clearList: (pairs) =>
    `Empty the list of what is treated as the same, too (${counted(pairs, 'pair', 'pairs')}). It stays otherwise.`,
  cleared: 'All comparisons are deleted.',
  foreign: (count: number) =>
    count === 1
      ? 'One comparison was kept by another version of Storydiff. It cannot be shown here, and is left as it is.'
      : `${number(count)} comparisons were kept by another version of Storydiff. They cannot be shown here, and are left as they are.`,
  persist: 'The browser may delete them when the disk is nearly full.',
  persistAsk: 'Ask it not to',
  persisted: 'The browser will keep them until you delete them.',
  notPersisted: 'The browser did not agree: it may still delete them when the disk is nearly full.',
  opening: 'Opening the comparison …',
  listTrouble: {
    full: 'There is no room left on this computer for that change. Delete comparisons that are no longer needed.',
    unavailable:
      'This browser lets Storydiff keep nothing, as in a private window: a comparison lasts as long as its page is open.',
    newer: 'A newer Storydiff has been at the kept comparisons: reload this page to see them.',
    failed: 'The kept comparisons could not be reached. Reload the page to try it again.',
  },
  keepTrouble: {
    full: `This comparison could not be kept: there is no room left on this computer. ${NO_SCREEN_LOSS} Delete some comparisons, or share this one as a file.`,
    unavailable: `This browser lets Storydiff keep nothing, as in a private window. ${NO_SCREEN_LOSS} Share it as a file to keep it.`,
    newer: `This comparison is not kept: another window went on to a newer Storydiff. ${NO_SCREEN_LOSS} Share it as a file, then reload.`,
    failed: `This comparison could not be kept. ${NO_SCREEN_LOSS} The next change tries it again.`,
  },
  elsewhere:
    'This comparison is open in another window, too. Sign-offs go to both; what else you change here is kept as a copy.',
  copied: 'Another window has this comparison open. Your changes are kept as a copy of it, beside the other.',
  gone: {
    missing: 'That comparison is not on this computer: it was deleted, or kept in another browser.',
    foreign: 'That comparison was kept by another version of Storydiff. It cannot be shown here, and is left as it is.',
  },
};

const megabytes = (bytes: number) => `${number(Math.max(1, Math.round(bytes / 1e6)))}\u00a0MB`;

const offline: OfflineMessages = {
  works: 'Works offline.',
  waiting: 'A newer Storydiff is ready. Reloading keeps your work.',
  elsewhere: 'Another window went on to a newer Storydiff. Reloading keeps your work.',
  reload: 'Reload',
  later: 'Later',
  tooLong: 'These texts are too long to be carried over. Export the comparison, then reload the page by hand.',
  kept: 'What is kept on this computer',
  copy: (bytes: number) => `Storydiff itself, ${megabytes(bytes)}, so that it works without a network.`,
  coming: 'Storydiff itself is being copied, so that it works without a network.',
  failed: 'Storydiff itself could not be copied: it needs the network. It will try again at the next visit.',
  none: 'Nothing of Storydiff itself: it needs the network.',
  impossible: 'Nothing of Storydiff itself: this browser keeps no copy here, so that it needs the network.',
  oneFile:
    'Storydiff itself is this file: it needs no network and asks for nothing. Some browsers keep comparisons by the file’s place on the disk, and no longer find them once it is moved.',
  remove: 'Remove the copy',
  keep: 'Keep a copy',
  work: 'Your comparisons with corrections and notes, until you delete them from the list on the start page.',
  choices: 'What you chose: language, appearance and the like.',
  everything: 'To remove everything at once, clear this site’s data in the settings of your browser.',
  nothingShared: 'What was shared holds no text. Storydiff follows no links: share the text itself, or a file.',
  notLoaded:
    'This part of the page could not be loaded, and the texts are untouched. Connect to the network and try again; if that does not help, Storydiff was renewed meanwhile: reload the page.',
  again: 'Try again',
};

const options: OptionsMessages = {
  name: 'Options',
  pairing: 'Pair sentences',
  pairingMeans: 'Generous pairs more sentences, cautious errs less.',
  cautious: 'cautious',
  generous: 'generous',
  paired: (paired: number, all: number) => `${number(paired)} of ${number(all)} paired`,
  pairingIs: (value: number, much: 'cautious' | 'balanced' | 'generous') =>
    `${number(value)} percent, ${{ cautious: 'pairs only what is sure', balanced: 'balanced', generous: 'pairs more' }[much]}`,
  foldUnchanged: 'Fold unchanged stretches',
  typography: 'Show changes of typography',
  furniture: 'Unfold page furniture',
  together: 'Scroll columns together',
  storyLanguage: 'Language of the stories',
  detected: (tag) => (isUnknownLanguage(tag) ? 'Not detected' : `Detected: ${language(tag)}`),
  meaning: 'Read for meaning',
  meaningChoice: { 'when-in-doubt': 'When in doubt', always: 'Always', never: 'Never' },
  language,
};

const roles: Readonly<Record<Role, string>> = {
  headline: 'headline',
  deck: 'deck',
  byline: 'byline',
  caption: 'caption',
  correction: 'notice',
  furniture: 'furniture',
  body: 'body',
};

const relations: Readonly<Record<RowRelation, string>> = {
  unchanged: 'unchanged',
  typography: 'typography',
  reworded: 'reworded',
  split: 'split',
  merge: 'merged',
  regroup: 'regrouped',
  moved: 'moved',
  dropped: 'dropped',
  added: 'added',
};

const sentence = ({ text, many }: SentenceNumbers) => `${many ? 'sentences' : 'sentence'} ${text}`;

const places: PlacesMessages = {
  roles,
  /** The word under the glyph: `reworded`, `headline reworded`. */
  relation: (relation: RowRelation, role: Role) =>
    role === 'body' ? relations[relation] : `${roles[role]} ${relations[relation]}`,
  /** Two fates of one sentence: `moved and reworded`. */
  and: (first: string, second: RowRelation) => `${first} and ${relations[second]}`,
  none: 'none',
  /** The row in words: `Original 2, revision 2–3: split`. */
  row: (original: string, revision: string, fate: string) => `Original ${original}, revision ${revision}: ${fate}`,
  goThere: (row: string) => `${row}, go there`,
  goTo: (place: string, title: string) => `Go to ${place}: ${title}`,
  /** Where a moved sentence stands now. */
  now: {
    elsewhere: 'now in another place',
    first: (numbers: SentenceNumbers) => `now runs first, as ${sentence(numbers)}`,
    last: (numbers: SentenceNumbers) => `now runs last, as ${sentence(numbers)}`,
    at: (numbers: SentenceNumbers) => `now ${sentence(numbers)}`,
  },
  moved: (now: string) => `Moved: ${now}`,
  sentenceMoved: (number: string, now: string) => `Sentence ${number} moved: ${now}`,
};

const result: ResultMessages = {
  summary: 'Summary',
  more: 'More',
  less: 'Less',
  coarse: 'This pair was too heavy for the usual work budget; parts of it were compared with a coarser method.',
  comparison: 'Comparison',
  views: 'Views',
  view: { aligned: 'Aligned', columns: 'Columns', redline: 'Redline' },
  previous: 'Previous change',
  next: 'Next change',
  /** After the number of the change the reader is on, before that of all. */
  of: ' of ',
  /** After the number of changes. */
  changes: (count: number): string => (count === 1 ? ' change' : ' changes'),
  stepOf: (step: number, steps: number) => `${number(step)} of ${number(steps)}`,
  waiting: 'Comparing',
  stage: ({ at, original, revision }) =>
    ({
      links: `Aligning ${number(original)} sentences with ${number(revision)}`,
      words: `Comparing the words of ${number(original)} sentences with those of ${number(revision)}`,
      quotes: `Finding the quotes of ${number(original)} and ${number(revision)} sentences`,
      facts: `Comparing the facts of ${number(original)} sentences with those of ${number(revision)}`,
    })[at],
  waitingOn: (original: string, revision: string) => `Comparing ${original} with ${revision} …`,
  again: 'Aligning anew …',
  meaning: {
    progress: (done: number, all: number) => `Reading for meaning, ${number(done)} of ${number(all)} sentences`,
    changed: (linked: number, parted: number) =>
      linked + parted === 0
        ? 'Read for meaning: no link is different.'
        : `Read for meaning: ${nonZero([linked, `${counted(linked, 'pair', 'pairs')} of sentences newly linked`], [parted, `${counted(parted, 'pair', 'pairs')} parted`])}.`,
    trouble: {
      missing:
        'Reading for meaning needs files that could not be loaded, so the sentences are compared by their words alone. Connect to the network and compare again.',
      damaged:
        'A file that reading for meaning needs is cut short or damaged, so the sentences are compared by their words alone. Try it again later.',
      unable: 'This browser cannot read for meaning, so the sentences are compared by their words alone.',
      absent:
        'This file carries no encoder to read for meaning, so the sentences are compared by their words alone. The page on a server has one.',
    },
  },
};

const share: ShareMessages = {
  button: 'Share',
  title: 'Share this comparison',
  inside: 'The link itself holds both texts, your links by hand, notes and sign-off with names.',
  careful:
    'No server keeps them: whoever has the link can read all of it, and so can programs that pass it on, such as mail and chat.',
  link: 'Link',
  packing: 'Packing …',
  length: (characters: number) => `${number(characters)} characters`,
  copy: 'Copy link',
  copied: 'The link is copied.',
  notCopied: 'The browser did not let Storydiff copy it. The link is selected: copy it with Ctrl+C or ⌘C.',
  tooLong: (characters: number, most: number) =>
    `As a link this comparison would have ${number(characters)} characters, and many mail and chat programs break what is longer than ${number(most)}. Send it as a file: who gets it drops it on Storydiff’s start page.`,
  noLink: 'No link can be made here. Send the comparison as a file: who gets it drops it on Storydiff’s start page.',
  file: 'Save as file',
  fileInside: 'The file holds the same, and is opened by dropping it on Storydiff’s start page.',
  saved: 'The file is saved.',
  fileName: 'Comparison',
  linkTrouble: {
    broken: 'The link is not whole: part of it was lost on its way. Ask for it once more, or for the file.',
    newer: 'The link was made by a newer Storydiff. Reload this page to get it, then open the link again.',
    large: 'The link unpacks to more than Storydiff takes. Ask for the two texts as files.',
  },
  merged: (file, taken, { own, theirs }) =>
    [
      `${file} was merged in: ${counted(taken, 'newer judgement', 'newer judgements')} taken.`,
      ...(own > 0 ? [`At ${counted(own, 'item', 'items')} yours was overruled.`] : []),
      ...(theirs > 0 ? [`At ${counted(theirs, 'item', 'items')} yours is newer and holds.`] : []),
    ].join(' '),
  fileTrouble: {
    broken: (name: string) => `${name} is a damaged comparison of Storydiff. Ask for it once more.`,
    newer: (name: string) =>
      `${name} was made by a newer Storydiff. Reload this page to get it, then open the file again.`,
    large: (name: string) => `${name} holds more than Storydiff takes. Ask for the two texts as files.`,
  },
};

const marks: SignoffMessages['marks'] = { ok: 'OK', query: 'Query', fix: 'Fix', 'not-so': 'Not so' };

const signoff: SignoffMessages = {
  title: 'Sign-off',
  titleOf: (item: string) => `Sign-off: ${item}`,
  marks,
  newItems: 'New since the last version',
  isNew: 'New',
  setAside: 'Set aside as not so',
  putBack: 'Put back',
  putBackOf: (item) => `Put back: ${item}`,
  open: 'Open',
  addNote: 'Add note',
  editNote: 'Edit note',
  note: 'Note',
  noteOn: (item: string) => `Note on: ${item}`,
  noteKeys: 'Enter keeps the note, Shift and Enter begin a new line.',
  number,
  moment,
  /** What follows the number of items that have a mark. */
  ofTotal: (total: number) => `of ${number(total)} signed off`,
  progress: (done: number, total: number) => `${number(done)} of ${number(total)} signed off`,
  progressShort: (done: number, total: number) => `${number(done)} of ${number(total)}`,
  all: (total: number) => (total === 1 ? 'The one item is signed off' : `All ${number(total)} signed off`),
  /** `5 OK, 1 query, 1 to fix`. */
  tally: ({ ok, query, fix, open }: MarkCounts) =>
    list([
      ...(ok > 0 ? [`${number(ok)} OK`] : []),
      ...(query > 0 ? [counted(query, 'query', 'queries')] : []),
      ...(fix > 0 ? [`${number(fix)} to fix`] : []),
      ...(open > 0 ? [`${number(open)} open`] : []),
    ]),
  nothing: 'Nothing critical or high',
  next: 'Next open',
  nextLong: 'Next open item',
  sheet: 'Sheet',
  /** Heard when an item was marked. */
  marked: (mark, done, total) =>
    `${mark === null ? 'Open again' : marks[mark]}. ${number(done)} of ${number(total)} signed off.`,
  noneOf: { open: 'Nothing is open here.', query: 'No queries here.', fix: 'Nothing to fix here.' },
  keys: {
    marks: 'the chosen item: OK, Query, Fix',
    notSo: 'the chosen finding is not so',
    note: 'a note on the chosen item',
    next: 'next item to sign off',
    sheet: 'sign-off sheet',
  },
  sheetTitle: 'Sign-off sheet',
  print: 'Print',
  others: 'Also marked',
  numbers: 'The numbers at an item are those of its sentences: original → revision.',
  goTo: (place: string, item: string) => `Go to ${place}: ${item}`,
  allDone: 'Every critical and high item is signed off.',
  nothingLong: 'No quote and no fact of this pair is critical or high: there is no single item to sign off.',
  name: 'Name',
  nameKept: 'Kept in this browser only, and put into what you export.',
  askName: 'Who signs?',
  keepName: 'Keep',
  noName: 'No name',
  overruled: (mark, name) => `Overruled: ${mark === null ? 'open' : marks[mark]}${name === '' ? '' : `, ${name}`}`,
  signature: 'Signature',
  date: 'Date',
};

/** At most three names; a longer list is no sentence any more. */
function some(names: readonly string[]): string {
  return list(names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names);
}

const GROUPS: Readonly<Record<ScriptGroup, string>> = {
  unicode: 'Unicode',
  western: 'Western European',
  central: 'Central European',
  baltic: 'Baltic',
  cyrillic: 'Cyrillic',
  greek: 'Greek',
  turkish: 'Turkish',
  hebrew: 'Hebrew',
  arabic: 'Arabic',
  vietnamese: 'Vietnamese',
  thai: 'Thai',
  japanese: 'Japanese',
  chinese: 'Chinese',
  korean: 'Korean',
};

const start: StartMessages = {
  headline: {
    first: 'Two versions of one story.',
    before: 'What became of every sentence, ',
    quote: 'quote',
    and: ' and ',
    figure: 'figure',
    after: '.',
  },
  hint: {
    original: 'The wire, the reporter’s copy, yesterday’s file',
    revision: 'The rewrite, the desk’s copy, today’s file',
  },
  file: { original: 'Original file', revision: 'Revision file' },
  text: { original: 'Original text', revision: 'Revision text' },
  choose: 'Choose a file',
  placeholder: 'Paste the text here, or drop a file anywhere on the page',
  clear: { original: 'Clear the original', revision: 'Clear the revision' },
  remove: (name: string) => `Remove ${name}`,
  first: 'The first file lands here',
  second: 'The second file lands here',
  dropHere: { original: 'Drop it here: this is the original', revision: 'Drop it here: this is the revision' },
  dropToReplace: { original: 'Drop it here to replace the original', revision: 'Drop it here to replace the revision' },
  privacy: 'Nothing leaves this browser.',
  privacyMore: 'No upload, no account. Reads Word, PDF, ODT, RTF, HTML, mail, Markdown and plain text.',
  example: 'Try an example',
  compare: 'Compare',
  cleared: 'The sheets are cleared.',
  bringBack: 'Bring the last pair back',
  long: (shown: number) =>
    `Too long to be edited here: the first ${number(shown)} characters are shown, and all of it is compared.`,

  reading: (name: string) => `Reading ${name}`,
  incoming: 'Files on their way',
  cancelReading: (name: string) => `Cancel reading ${name}`,
  encodingOf: { original: 'Encoding of the original', revision: 'Encoding of the revision' },
  guessed: 'guessed',
  group: (group: ScriptGroup) => GROUPS[group],

  bothEmpty: 'Both sides are empty: paste the two texts, choose two files, or try the example.',
  empty: {
    original: 'The original is empty: paste its text or choose a file.',
    revision: 'The revision is empty: paste its text or choose a file.',
  },
  wordless: {
    original: 'The original has no words in it, only marks and spaces.',
    revision: 'The revision has no words in it, only marks and spaces.',
  },
  tooMany: (names: readonly string[]) =>
    `${counted(names.length, 'file', 'files')} came at once: ${some(names)}. Storydiff compares two: drop the original and the revision.`,
  emptyFolder: (folder: string) => `The folder ${folder} holds no story. Drop the original and the revision.`,
  droppedText: 'The text that was dropped',
  longPaste: 'What was pasted is longer than ten novels. Paste the story alone.',

  whichTwo: 'Which two?',
  manyFiles: (count: number, from: string) =>
    `${from === '' ? 'Several files came at once:' : `${from} holds`} ${counted(count, 'file', 'files')}. Storydiff compares two.`,
  takeTwo: 'Take these two',
  sameTwice: 'Both sides are the same file. Choose another for one of them.',
  whichSide: 'Which side is it?',
  nextVersion: (name) =>
    `${name} replaces the side you choose. Corrections, sign-off and notes carry over, and what is new comes first.`,
  bothTaken: (name: string) => `Both sheets have text. ${name} replaces the one you choose.`,
  replace: { original: 'Replace the original', revision: 'Replace the revision' },

  changes: 'Tracked changes',
  hasChanges: (name: string) => `${name} has tracked changes: it is two versions in itself.`,
  compareBoth: 'Compare the two',
  allAccepted: 'All accepted',
  allRejected: 'All rejected',
  rejectedName: (name: string) => `${name}, changes rejected`,
  acceptedName: (name: string) => `${name}, changes accepted`,

  locked: 'Locked with a password',
  isLocked: (name: string) => `${name} opens with a password only. It is used here, once, and kept nowhere.`,
  password: 'Password',
  wrongPassword: 'That password does not open it. Try another one.',
  open: 'Open',
};

const sideNames = { original: 'original', revision: 'revision' };

const views: ViewsMessages = {
  aligned: 'Aligned sentences',
  between: 'How they stand to each other',
  notIn: { original: 'Not in the original', revision: 'Not in the revision' },
  showUnchanged: (count) => `Show ${counted(count, 'unchanged sentence', 'unchanged sentences')}`,
  splitHere: 'Split here',
  movedPhrase: 'Moved within the sentence',
  mergedHere: 'Merged here',
  typography: 'Typography differs',
  redline: 'Redline',
  printTitle: 'Storydiff redline',
  /** Which files are compared, over a printed page. */
  printPair: (original: string, revision: string) => `Original: ${original}. Revision: ${revision}.`,
  strip: {
    fold: 'Fold the order of the sentences away',
    show: 'Order of the sentences',
    numbered: (number: string) => `no.\u00a0${number}`,
    down: (from: string, to: string) => `${from} buried, now ${to}`,
    up: (from: string, to: string) => `${from} moved up, now ${to}`,
    all: (told: { sentences: number; moved: number; dropped: number; added: number }) =>
      `Where the original’s ${number(told.sentences)} sentences landed: ${
        told.moved === 0 ? 'order kept' : `${number(told.moved)} moved to another place`
      }, ${number(told.dropped)} dropped, ${number(told.added)} added.`,
  },
  furniture: {
    /** How many lines of each side were set aside. */
    aside: (sides: readonly { side: SideName; lines: number }[]) =>
      `Page furniture set aside: ${sides
        .map(({ side, lines }) => `${counted(lines, 'line', 'lines')} in the ${sideNames[side]}`)
        .join(', ')}, not counted`,
    of: { original: 'Page furniture of the original', revision: 'Page furniture of the revision' },
  },
};

export const en: PageMessages = {
  common,
  exporting,
  files,
  find,
  hand,
  header,
  help,
  labels,
  ledger,
  legend,
  library,
  offline,
  options,
  places,
  reports,
  result,
  same,
  share,
  signoff,
  start,
  views,
};
