/** What comes of a file: its text, or why it has none. */
import { files as words } from '../messages/en.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import type { Certainty, Format, Note, Reason } from './reasons.ts';

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

export function problemOf(name: string, reason: Reason): FileProblem {
  return { kind: 'problem', name, reason, message: words.problem(name, reason) };
}

/** The problem of a file of `size` bytes that is too large to be opened, before it is read; undefined where it is not. */
export function tooLarge(name: string, size: number): FileProblem | undefined {
  return size <= MAX_FILE_BYTES ? undefined : problemOf(name, { is: 'large' });
}

/**
 * Whether a text shows nothing: white space, and characters that take no room. Nothing read is nothing: the comparison
 * would tell that the other story was dropped or added whole.
 */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Default_Ignorable_Code_Point}]/u.test(text);
}

/** A stray control character is a blemish; more than one in a hundred is not text. */
const MAX_CONTROL_SHARE = 0.01;

/** Zeros are rarer: a failing disk leaves one or two, a file that is no text has them throughout. */
const MAX_ZERO_SHARE = 0.002;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\0-\x08\x0e-\x19\x1c-\x1f]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS_AND_REPLACED = /[\0-\x08\x0e-\x19\x1c-\x1f\ufffd]/g;

/**
 * What was decoded without zeros: a disk that failed leaves one here and there, which is no character of a word.
 * Undefined where it is no text: control characters, or signs that the encoding has none for, throughout.
 */
export function withoutZeros({
  text,
  encoding,
}: {
  readonly text: string;
  readonly encoding: string;
}): string | undefined {
  // in UTF-16 every pair of bytes is some character; the replacement character marks the pairs that are none
  const odd = text.match(encoding === 'UTF-8' ? CONTROLS : CONTROLS_AND_REPLACED) ?? [];
  const zeros = odd.filter((sign) => sign === '\0').length;
  if (odd.length > Math.max(1, text.length * MAX_CONTROL_SHARE) || zeros > Math.max(1, text.length * MAX_ZERO_SHARE))
    return undefined;
  return zeros === 0 ? text : text.replaceAll('\0', '');
}
