/** The start screen: the two sheets, what comes in, and what is asked about it. */
import type { ScriptGroup } from '../../start/encodings.ts';
import { formats } from './common.ts';

const { counted, list, number } = formats;

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

export const start = {
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
  fullFolder: (folder: string, names: readonly string[]) =>
    `The folder ${folder} holds ${counted(names.length, 'file', 'files')}: ${some(names)}. Storydiff compares two: drop the original and the revision.`,
  emptyFolder: (folder: string) => `The folder ${folder} holds no story. Drop the original and the revision.`,
  droppedText: 'The text that was dropped',
  longPaste: 'What was pasted is longer than ten novels. Paste the story alone.',

  whichSide: 'Which side is it?',
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
