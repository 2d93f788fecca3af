/** What is said about files: what they are, what was left out, and why one has no text. */
import type { Foreign, Format, Note, Reason, Stage } from '../../files/reasons.ts';

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
    case 'stuck':
      return 'took too long and was given up. Open it in its own program, copy the story and paste it instead.';
    case 'large':
      return 'is larger than 32 MB. Cut out the story and choose that file.';
    case 'long':
      return 'holds more text than ten novels. Cut out the story and choose that file.';
    case 'notText':
      return 'is not a text file. Choose a document that Storydiff reads, or paste the text.';
    case 'damaged':
      return 'is damaged or was cut short: its end is missing. Fetch or save it once more.';
    case 'damagedPdf':
      return 'is a PDF that is damaged or was cut short. Fetch or save it once more.';
    case 'noWords':
      return 'is a Word document without text. Open it in Word and save it once more.';
    case 'empty':
      return 'holds no text. Open it in its own program and save it once more.';
    case 'scanned':
      return 'has no text: its pages are pictures, as of a scanner. Run text recognition (OCR) on it, or type the story in.';
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
  runningHeads: 'Running heads and page numbers were left out.',
  attachments: 'Attached files were left out.',
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

export const files = {
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
