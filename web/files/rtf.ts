/**
 * Rich text (.rtf): the text in its order, footnotes after it, and both sides of tracked changes.
 *
 * An own tokenizer: one pass over the bytes, no recursion. Format: Rich Text Format Specification 1.9.1.
 */

import type { Note } from './reasons.ts';
import { changeOf, newState, readDestination, type State } from './rtf-state.ts';
import { CHARACTERS } from './rtf-words.ts';
import { createWriter, type Written } from './writer.ts';
import { FileRefusal, type YieldToUi } from './yield-to-ui.ts';

/** Word nests groups some tens deep. */
export const MAX_RTF_DEPTH = 2000;

/** Tokens between two looks at the clock. */
const TOKENS_PER_STEP = 8000;

/** The text of an .rtf and what was left out of it. Throws `FileRefusal`. */
export async function readRtf(bytes: Uint8Array, yieldToUi: YieldToUi): Promise<Written & { notes: Note[] }> {
  const writer = createWriter();
  const state = newState(writer);
  let tokens = 0;
  for (let at = Math.max(0, bytes.indexOf(OPEN)); at < bytes.length && !state.ended; ) {
    at = readToken(bytes, at, state);
    if (++tokens % TOKENS_PER_STEP === 0) await yieldToUi(at / bytes.length, { at: 'text' });
  }
  flush(state);
  const notes: Note[] = [];
  if (state.comments > 0) notes.push({ what: 'comments', count: state.comments });
  if (state.margins.has('header')) notes.push({ what: 'headers' });
  if (state.margins.has('footer')) notes.push({ what: 'footers' });
  if (state.hiddenText) notes.push({ what: 'hidden' });
  return { ...writer.finish(), notes };
}

const OPEN = 0x7b;
const CLOSE = 0x7d;
const BACKSLASH = 0x5c;

/** Reads the token at `at`; the place after it. */
function readToken(bytes: Uint8Array, at: number, state: State): number {
  const byte = bytes[at] as number;
  if (byte === OPEN) {
    openGroup(state);
    return at + 1;
  }
  if (byte === CLOSE) {
    closeGroup(state);
    return at + 1;
  }
  if (byte === BACKSLASH) return readControl(bytes, at + 1, state);
  // line ends are only for the eyes of programmers
  if (byte !== 0x0a && byte !== 0x0d) writeByte(state, byte);
  return at + 1;
}

function openGroup(state: State): void {
  flush(state);
  state.standIns = 0;
  if (state.stack.push(state.group) > MAX_RTF_DEPTH) {
    throw new FileRefusal({ is: 'deep', count: MAX_RTF_DEPTH });
  }
  state.group = { ...state.group, ends: undefined };
  state.groupBegins = true;
  state.optional = false;
}

function closeGroup(state: State): void {
  flush(state);
  state.standIns = 0;
  state.groupBegins = false;
  if (state.group.ends === 'note') {
    state.writer.endParagraph();
    state.writer.closeNote();
  } else if (state.group.ends === 'aside') state.writer.closeAside();
  const outer = state.stack.pop();
  if (outer !== undefined) state.group = outer;
  if (outer === undefined || state.stack.length === 0) state.ended = true;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/** No control word is longer, nor has a number of more digits. */
const LONGEST_WORD = 32;
const LONGEST_NUMBER = 10;

/** Reads what follows a backslash; the place after it. */
function readControl(bytes: Uint8Array, from: number, state: State): number {
  let at = from;
  if (!isLetter(bytes[at])) return readSymbol(bytes, at, state);
  let word = '';
  while (isLetter(bytes[at]) && word.length < LONGEST_WORD) word += String.fromCharCode(bytes[at++] as number);
  const negative = bytes[at] === 0x2d;
  if (negative) at++;
  let digits = '';
  while (isDigit(bytes[at]) && digits.length < LONGEST_NUMBER) digits += String.fromCharCode(bytes[at++] as number);
  if (bytes[at] === 0x20) at++;
  const value = digits === '' ? undefined : Number(digits) * (negative ? -1 : 1);
  if (word === 'bin') return at + Math.max(0, value ?? 0);
  if (state.standIns > 0) state.standIns--;
  else readWord(word, value, state);
  state.groupBegins = false;
  return at;
}

/** A backslash and a sign: `\'e9` is a byte, `\~` a space that holds together, `\{` a brace. */
function readSymbol(bytes: Uint8Array, at: number, state: State): number {
  const sign = String.fromCharCode(bytes[at] ?? 0);
  if (sign === '*') {
    state.optional = true;
    return at + 1;
  }
  state.groupBegins = false;
  if (sign === "'") {
    const code = Number.parseInt(String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0), 16);
    if (!Number.isNaN(code)) writeByte(state, code);
    return at + 3;
  }
  if (state.standIns > 0) state.standIns--;
  else if (sign === '~') write(state, '\u00a0');
  else if (sign === '_') write(state, '\u2011');
  else if (sign === '\n' || sign === '\r') endParagraph(state);
  else if (sign === '\\' || sign === '{' || sign === '}') write(state, sign);
  return at + 1;
}

function readWord(word: string, value: number | undefined, state: State): void {
  if (state.groupBegins && readDestination(word, state)) return;
  const { group } = state;
  const on = value !== 0;
  switch (word) {
    case 'u':
      write(state, String.fromCharCode((value ?? 0) & 0xffff));
      state.standIns = group.unicodeSkip;
      return;
    case 'uc':
      state.group = { ...group, unicodeSkip: Math.max(0, value ?? 1) };
      return;
    case 'ansicpg':
      state.bytes.setCodePage(value ?? 1252);
      return;
    case 'mac':
      state.bytes.setCodePage(10000);
      return;
    case 'f':
      flush(state);
      state.group = { ...group, font: value ?? 0 };
      return;
    case 'fcharset':
      if (group.fonts) state.bytes.setCharset(group.font, value ?? 0);
      return;
    case 'plain':
      flush(state);
      state.group = { ...group, hidden: false, revised: false, deleted: false };
      return;
    case 'v':
    case 'revised':
    case 'deleted':
      flush(state);
      state.group = { ...group, [word === 'v' ? 'hidden' : word]: on };
      return;
    case 'intbl':
      state.inTable = true;
      return;
    case 'pard':
      flush(state);
      state.inTable = false;
      return;
    default:
      readBreak(word, state);
  }
}

function readBreak(word: string, state: State): void {
  switch (word) {
    case 'par':
    case 'sect':
      endParagraph(state);
      return;
    case 'line':
    case 'lbr':
    case 'page':
    case 'column':
      flush(state);
      if (!state.group.skipped) state.writer.lineBreak(changeOf(state.group));
      return;
    case 'cell':
    case 'nestcell':
      flush(state);
      if (state.group.skipped) return;
      openRow(state);
      state.writer.endCell();
      return;
    case 'row':
    case 'nestrow':
      flush(state);
      closeRow(state);
      return;
    default: {
      const character = CHARACTERS[word];
      if (character !== undefined) write(state, character);
    }
  }
}

function writeByte(state: State, byte: number): void {
  state.groupBegins = false;
  if (state.standIns > 0) state.standIns--;
  else if (!state.group.skipped) state.bytes.add(byte, state.group.font);
}

/** The bytes so far become characters: before anything else is written and before the code page changes. */
function flush(state: State): void {
  const piece = state.bytes.take();
  if (piece !== '') put(state, piece);
}

function write(state: State, piece: string): void {
  flush(state);
  put(state, piece);
}

function put(state: State, piece: string): void {
  if (state.group.skipped) return;
  if (state.group.hidden) {
    state.hiddenText = true;
    return;
  }
  if (state.inTable) openRow(state);
  else if (state.rows > 0 && state.group.ends === undefined && !inFrame(state)) closeRow(state);
  state.writer.text(piece, changeOf(state.group));
}

/** Whether a footnote or a text box is open, whose paragraphs are in no table although the row around them is. */
function inFrame(state: State): boolean {
  return state.stack.some((group) => group.ends !== undefined);
}

function endParagraph(state: State): void {
  flush(state);
  if (!state.group.skipped) state.writer.endParagraph(changeOf(state.group));
}

function openRow(state: State): void {
  if (state.rows > 0) return;
  state.rows = 1;
  state.writer.openRow();
}

function closeRow(state: State): void {
  if (state.group.skipped || state.rows === 0) return;
  state.rows = 0;
  state.writer.closeRow();
}
