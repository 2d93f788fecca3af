/** What comes of a file: its text, or why it has none. */
import { files as words } from '../messages/en.ts';
import { isControl } from './encoding.ts';
import type { Certainty, Foreign, Format, Note, Reason } from './reasons.ts';

export interface OpenedFile {
  readonly kind: 'text';
  readonly name: string;
  /** Without byte order mark, otherwise as it stood in the file. */
  readonly text: string;
  /** How a text file's bytes were read; absent where the format leaves no choice. */
  readonly encoding?: string;
  /** How sure that encoding is. */
  readonly certainty?: Certainty;
  readonly format: Format;
  readonly notes?: readonly Note[];
  /** The two versions that a document with tracked changes is: all rejected and all accepted. */
  readonly trackedChanges?: { readonly original: string; readonly revision: string };
}

export interface FileProblem {
  readonly kind: 'problem';
  readonly name: string;
  readonly reason: Reason;
  /** The reason in English: what is wrong with the file and what to do about it. */
  readonly message: string;
}

/** A news story has a few kilobytes; a whole book has one or two megabytes. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024;

/** Ten novels. What is longer is no story, and more than a page can lay out or a comparison can take in. */
export const MAX_TEXT_LENGTH = 5_000_000;

export function problemOf(name: string, reason: Reason): FileProblem {
  return { kind: 'problem', name, reason, message: words.problem(name, reason) };
}

/** The problem of a file of `size` bytes that is too large to be opened, before it is read; undefined where it is not. */
export function tooLarge(name: string, size: number): FileProblem | undefined {
  return size <= MAX_FILE_BYTES ? undefined : problemOf(name, { is: 'large' });
}

/** How old Office documents begin, and today's when they are locked with a password. */
const OLE = '\xd0\xcf\x11\xe0';

/** What a file is by its first bytes, whatever its name ends in. */
const MARKS: readonly (readonly [start: string, what: Foreign])[] = [
  [OLE, 'oldWord'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['\x1f\x8b', 'compressed'],
  ['7z\xbc\xaf', 'compressed'],
  ['Rar!', 'compressed'],
];

/** What a zip holds, by the names of the files in it. */
const ZIP_CONTENTS: readonly (readonly [inside: RegExp, what: Foreign])[] = [
  [/(?:^|[^\w/.])xl\/workbook|opendocument\.spreadsheet/, 'spreadsheet'],
  [/(?:^|[^\w/.])ppt\/presentation|opendocument\.presentation/, 'presentation'],
  [/mimetypeapplication\/epub\+zip/, 'ebook'],
  [/Index\/Document\.iwa|Index\.zip/, 'pages'],
  [/mimetypeapplication\//, 'other'],
];

/** What another program's file is, by the marks at its beginning; undefined where it has none of them. */
export function foreign(bytes: Uint8Array): Reason | undefined {
  const start = latin1(bytes.subarray(0, 8));
  const what = MARKS.find(([mark]) => start.startsWith(mark))?.[1];
  if (what === undefined) return undefined;
  return what === 'oldWord' && isLockedOffice(bytes) ? { is: 'locked' } : { is: 'foreign', what };
}

/** What a zip is that is no archive of stories, by the names in it; undefined where nothing tells. */
export function foreignZip(names: string): Reason | undefined {
  const what = ZIP_CONTENTS.find(([inside]) => inside.test(names))?.[1];
  return what === undefined ? undefined : { is: 'foreign', what };
}

/**
 * Office wraps a document that it locks into the container of its old formats, as a stream of this name.
 * The header says how large a sector is (byte 30) and which one begins the directory (byte 48). Format: MS-CFB 2.2.
 */
function isLockedOffice(bytes: Uint8Array): boolean {
  if (bytes.length < 512) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sector = 2 ** Math.min(view.getUint16(30, true), 16);
  const directory = (view.getUint32(48, true) + 1) * sector;
  return latin1(bytes.subarray(directory, directory + 4096)).includes([...'EncryptedPackage'].join('\0'));
}

export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** A stray control character is a blemish; a zero, or more than one in a hundred, is not text. */
const MAX_CONTROL_SHARE = 0.01;

/** Whether what was decoded is no text: control characters, or signs that the encoding has none for, throughout. */
export function isJunk({ text, encoding }: { readonly text: string; readonly encoding: string }): boolean {
  let odd = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0) return true;
    // in UTF-16 every pair of bytes is some character; the replacement character marks the pairs that are none
    if (isControl(unit) || (unit === 0xfffd && encoding !== 'UTF-8')) odd++;
  }
  return odd > text.length * MAX_CONTROL_SHARE;
}
