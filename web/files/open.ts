/** A file's bytes to its text: the one way in for the page and the command line. */
import { type Decoded, decodeText, isControl } from './encoding.ts';

export interface OpenedFile {
  readonly kind: 'text';
  readonly name: string;
  /** Without byte order mark, otherwise as it stood in the file. */
  readonly text: string;
  /** How a text file's bytes were read; absent where the format leaves no choice. */
  readonly encoding?: string;
  /** What the file is, for the user: `Word document`. */
  readonly format?: string;
  /** What was left out of the text, a sentence each: `2 comments were left out.` */
  readonly notes?: readonly string[];
  /** The two versions that a document with tracked changes is: all rejected and all accepted. */
  readonly trackedChanges?: { readonly original: string; readonly revision: string };
}

export interface FileProblem {
  readonly kind: 'problem';
  readonly name: string;
  /** For the user: what is wrong with the file and what to do about it. */
  readonly message: string;
  /** Set where the caller may want to say nothing, as the user stopped the reading. */
  readonly reason?: 'cancelled';
}

/** A news story has a few kilobytes; a whole book has one or two megabytes. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024;

const SAVE_AS_TEXT = 'Save it as plain text (.txt, UTF-8) and choose that file.';

/** What a file is by its first bytes, whatever its name ends in, and what to do with it. */
const KNOWN_FORMATS: readonly (readonly [start: string, what: string, remedy: string])[] = [
  ['%PDF-', 'a PDF', 'Copy its text into a plain text file (.txt, UTF-8) and choose that file.'],
  ['{\\rtf', 'a rich text (RTF) file', SAVE_AS_TEXT],
  ['\xd0\xcf\x11\xe0', 'an old Word or Office document', 'Save it as .docx or as plain text and choose that file.'],
  ['\x89PNG', 'a picture', 'Choose a file with the words themselves.'],
  ['\xff\xd8\xff', 'a picture', 'Choose a file with the words themselves.'],
  ['GIF8', 'a picture', 'Choose a file with the words themselves.'],
  ['\x1f\x8b', 'a compressed file', 'Unpack it and choose the story inside.'],
  ['7z\xbc\xaf', 'a compressed file', 'Unpack it and choose the story inside.'],
  ['Rar!', 'a compressed file', 'Unpack it and choose the story inside.'],
];

/** What a zip holds, by the names of the files in it. */
const ZIP_FORMATS: readonly (readonly [inside: string, what: string])[] = [
  ['word/', 'a Word document (.docx)'],
  ['opendocument.text', 'an OpenDocument text (.odt)'],
  ['xl/', 'a spreadsheet'],
  ['ppt/', 'a presentation'],
  ['epub+zip', 'an e-book'],
];
const ZIP_SAMPLE_BYTES = 65536;

/**
 * The text of a file, or a sentence that says why it has none and what to do.
 * Looks at the bytes alone; the name is only for the message. Never throws.
 */
export function openFile(name: string, bytes: Uint8Array): OpenedFile | FileProblem {
  const problem = (message: string): FileProblem => ({ kind: 'problem', name, message });
  const large = tooLarge(name, bytes.length);
  if (large !== undefined) return large;
  const format = knownFormat(bytes);
  if (format !== undefined) {
    return problem(`${name} is ${format.what}, which Storydiff cannot read yet. ${format.remedy}`);
  }
  const decoded = decodeText(bytes);
  if (isJunk(decoded)) {
    return problem(`${name} is not a text file. Choose a document that Storydiff reads, or paste the text.`);
  }
  return { kind: 'text', name, ...decoded };
}

/** The problem of a file of `size` bytes that is too large to be opened, before it is read; undefined where it is not. */
export function tooLarge(name: string, size: number): FileProblem | undefined {
  if (size <= MAX_FILE_BYTES) return undefined;
  return { kind: 'problem', name, message: `${name} is larger than 32 MB. Cut out the story and choose that file.` };
}

/** Whether a file begins as one of another program, by the marks of `KNOWN_FORMATS`. */
export function isForeign(bytes: Uint8Array): boolean {
  const start = latin1(bytes.subarray(0, 8));
  return KNOWN_FORMATS.some(([magic]) => start.startsWith(magic));
}

function knownFormat(bytes: Uint8Array): { what: string; remedy: string } | undefined {
  const start = latin1(bytes.subarray(0, 8));
  for (const [magic, what, remedy] of KNOWN_FORMATS) {
    if (start.startsWith(magic)) return { what, remedy };
  }
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return zipFormat(bytes);
  const html = /^\s*(?:<!--[^>]*-->\s*)*<(?:!doctype html|html[\s>])/i.test(decodeText(bytes.subarray(0, 1024)).text);
  return html
    ? { what: 'a web page', remedy: 'Open it in a browser, copy the story and paste it instead.' }
    : undefined;
}

/** The names stand at the head of each file in the zip and once more at its end. */
function zipFormat(bytes: Uint8Array): { what: string; remedy: string } {
  const names = latin1(bytes.subarray(0, ZIP_SAMPLE_BYTES)) + latin1(bytes.subarray(-ZIP_SAMPLE_BYTES));
  for (const [inside, what] of ZIP_FORMATS) {
    if (names.includes(inside)) return { what, remedy: SAVE_AS_TEXT };
  }
  return { what: 'a zip archive', remedy: 'Unpack it and choose the story inside.' };
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** A stray control character is a blemish; a zero, or more than one in a hundred, is not text. */
const MAX_CONTROL_SHARE = 0.01;

/** Whether what was decoded is no text: control characters, or signs that the encoding has none for, throughout. */
export function isJunk({ text, encoding }: Pick<Decoded, 'text'> & { readonly encoding: string }): boolean {
  let odd = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0) return true;
    // in UTF-16 every pair of bytes is some character; the replacement character marks the pairs that are none
    if (isControl(unit) || (unit === 0xfffd && encoding !== 'UTF-8')) odd++;
  }
  return odd > text.length * MAX_CONTROL_SHARE;
}
