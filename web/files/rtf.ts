/**
 * Rich text (.rtf): the text in its order, footnotes after it, and both sides of tracked changes.
 *
 * An own tokenizer: one pass over the bytes, no recursion. Format: Rich Text Format Specification 1.9.1.
 */
import { latin1 } from './encoding.ts';
import { raisedText } from './raised.ts';
import { newState, readDestination, type State } from './rtf-state.ts';
import { changeOf, createWriter, type Written } from './writer.ts';
import { FileRefusal, type YieldToUi } from './yield-to-ui.ts';

/** Rich Text Format Specification 1.9.1, "Special Characters". A soft hyphen (`\-`) shows only where a line breaks. */
const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    tab: '\t',
    emdash: '—',
    endash: '–',
    lquote: '‘',
    rquote: '’',
    ldblquote: '“',
    rdblquote: '”',
    bullet: '•',
    emspace: '\u2003',
    enspace: '\u2002',
    qmspace: '\u2005',
    zwj: '\u200d',
    zwnj: '\u200c',
    ltrmark: '\u200e',
    rtlmark: '\u200f',
  }),
);

/** Word nests groups some tens deep. */
export const MAX_RTF_DEPTH = 2000;

/** Tokens between two looks at the clock. */
const TOKENS_PER_STEP = 8000;

/** The text of an .rtf and what was left out of it. Throws `FileRefusal`. */
export async function readRtf(bytes: Uint8Array, yieldToUi: YieldToUi): Promise<Written> {
  const writer = createWriter();
  const state = newState(writer);
  const source = latin1(bytes);
  let tokens = 0;
  for (let at = Math.max(0, source.indexOf('{')); at < source.length && !state.ended; ) {
    at = readToken(source, at, state);
    if (++tokens % TOKENS_PER_STEP === 0) await yieldToUi(at / source.length, { at: 'text' });
  }
  flush(state);
  writer.leftOut.end = !state.ended;
  return writer.finish();
}

/** Reads the token at `at`; the place after it. */
function readToken(source: string, at: number, state: State): number {
  const sign = source[at];
  if (sign === '\\') return readControl(source, at + 1, state);
  if (sign === '{') openGroup(state);
  else if (sign === '}') closeGroup(state);
  // line ends are only for the eyes of programmers
  else if (sign !== '\n' && sign !== '\r') writeByte(state, source.charCodeAt(at));
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

/** No control word has more letters, nor a number of more digits; a space after them belongs to them. */
const CONTROL_WORD = /([A-Za-z]{1,32})(-?)(\d{0,10}) ?/y;

/** Reads what follows a backslash; the place after it. */
function readControl(source: string, at: number, state: State): number {
  CONTROL_WORD.lastIndex = at;
  const found = CONTROL_WORD.exec(source);
  if (found === null) return readSymbol(source, at, state);
  const [whole, word = '', sign, digits = ''] = found;
  const value = digits === '' ? undefined : Number(digits) * (sign === '-' ? -1 : 1);
  const end = at + whole.length;
  if (word === 'bin') return end + Math.max(0, value ?? 0);
  if (state.standIns > 0) state.standIns--;
  else readWord(word, value, state);
  state.groupBegins = false;
  return end;
}

/** A backslash and a sign: `\'e9` is a byte, `\~` a space that holds together, `\{` a brace. */
function readSymbol(source: string, at: number, state: State): number {
  const sign = source[at] ?? '';
  if (sign === '*') {
    state.optional = true;
    return at + 1;
  }
  state.groupBegins = false;
  if (sign === "'") {
    const code = Number.parseInt(source.slice(at + 1, at + 3), 16);
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
      state.group = { ...group, hidden: false, revised: false, deleted: false, raised: false };
      return;
    case 'v':
    case 'revised':
    case 'deleted':
      flush(state);
      state.group = { ...group, [word === 'v' ? 'hidden' : word]: on };
      return;
    case 'super':
    case 'up':
      flush(state);
      state.group = { ...group, raised: on };
      return;
    case 'sub':
    case 'dn':
    case 'nosupersub':
      flush(state);
      state.group = { ...group, raised: false };
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
      flush(state);
      if (!state.group.skipped) state.writer.lineBreak(change(state));
      state.before = '';
      return;
    case 'page':
    case 'column':
      // where a page ends is no line of the story
      flush(state);
      if (/\S$/.test(state.before)) write(state, ' ');
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
      const character = CHARACTERS.get(word);
      if (character !== undefined) write(state, character);
    }
  }
}

function writeByte(state: State, byte: number): void {
  // `{ \fonttbl` is what some programs write for `{\fonttbl`
  if (byte !== 0x20) state.groupBegins = false;
  if (byte === 0) return;
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
    state.writer.leftOut.hidden = true;
    return;
  }
  if (state.inTable) openRow(state);
  // the paragraphs of a footnote or a text box are in no table although the row around them is
  else if (state.group.ends === undefined && state.stack.every((group) => group.ends === undefined)) closeRow(state);
  const text = state.group.raised ? raisedText(piece, state.before) : piece;
  state.writer.text(text, change(state));
  state.before = (state.before + text).slice(-12);
}

function change({ group }: State) {
  return changeOf(group.revised, group.deleted);
}

function endParagraph(state: State): void {
  flush(state);
  state.before = '';
  if (!state.group.skipped) state.writer.endParagraph(change(state));
}

function openRow(state: State): void {
  if (state.inRow) return;
  state.inRow = true;
  state.writer.openRow();
}

function closeRow(state: State): void {
  if (state.group.skipped || !state.inRow) return;
  state.inRow = false;
  state.writer.closeRow();
}
