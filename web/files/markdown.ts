/**
 * Markdown to the text that a reader sees: marks of headings, lists, quotations and emphasis taken away, the text of
 * links kept, pictures dropped, code kept as it is. CommonMark with the tables and footnotes of GitHub.
 *
 * By markdown-it, which is linear on any text; marked takes six seconds for 9,000 characters of `*a_*a_`.
 */
import MarkdownIt, { type StateBlock, type StateInline, type Token } from 'markdown-it';
import { createWriter, type Writer } from './writer.ts';

const parser = new MarkdownIt({ html: true });
parser.block.ruler.before('reference', 'note', readNote, { alt: ['paragraph'] });
parser.inline.ruler.before('link', 'note_reference', skipNoteReference);

const NOTE = /^\[\^[^\]]{1,200}\]:\s*/;
const NOTE_REFERENCE = /\[\^[^\]\s]{1,200}\]/y;
/** The box of a task: `[x] Call the mayor` */
const TASK = /^\[[ xX]\]\s+/;

/** The text of a Markdown file. */
export function readMarkdown(source: string): string {
  const writer = createWriter();
  let last: Token | undefined;
  let beforeLast: Token | undefined;
  for (const token of parser.parse(withoutComments(withoutFrontMatter(source.replace(/\r\n?/g, '\n'))), {})) {
    if (token.type === 'inline' && beforeLast?.type === 'list_item_open') trimTask(token);
    WRITE[token.type]?.(writer, token);
    [beforeLast, last] = [last, token];
  }
  return writer.finish().revision;
}

/** What each kind of token writes; the others write nothing. */
const WRITE: Readonly<Record<string, (writer: Writer, token: Token) => void>> = {
  inline: writeInline,
  html_block: (writer, { content }) => {
    for (const inline of parser.parseInline(content, {})) writeInline(writer, inline);
    writer.endParagraph();
  },
  fence: writeCode,
  code_block: writeCode,
  paragraph_close: (writer) => writer.endParagraph(),
  heading_close: (writer) => writer.endParagraph(),
  tr_open: (writer) => writer.openRow(),
  th_close: (writer) => writer.endCell(),
  td_close: (writer) => writer.endCell(),
  tr_close: (writer) => writer.closeRow(),
  note_open: (writer) => writer.openNote(),
  note_close: (writer) => writer.closeNote(),
};

function writeInline(writer: Writer, { children }: Token): void {
  for (const { type, content } of children ?? []) {
    if (type === 'text') writer.text(content);
    else if (type === 'code_inline') writer.text(content.trim());
    else if (type === 'softbreak') writer.text(' ');
    else if (type === 'hardbreak' || (type === 'html_inline' && /^<br[\s/>]/i.test(content))) writer.lineBreak();
  }
}

function writeCode(writer: Writer, { content }: Token): void {
  writer.text(content);
  writer.endParagraph();
}

function trimTask({ children }: Token): void {
  const first = children?.[0];
  if (first?.type === 'text') first.content = first.content.replace(TASK, '');
}

/** Reads `[^1]: The harbour's own count.` up to the next empty line as a footnote. */
function readNote(state: StateBlock, line: number, end: number, silent: boolean): boolean {
  const from = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  if (!NOTE.test(state.src.slice(from, Math.min(state.eMarks[line] ?? 0, from + 300)))) return false;
  if (silent) return true;
  let next = line + 1;
  while (next < end && !state.isEmpty(next)) next++;
  state.push('note_open', '', 1);
  const text = state.push('inline', '', 0);
  text.content = state.getLines(line, next, state.blkIndent, false).trim().replace(NOTE, '');
  text.children = [];
  state.push('note_close', '', -1);
  state.line = next;
  return true;
}

/** Passes over `[^1]` in running text. */
function skipNoteReference(state: StateInline): boolean {
  NOTE_REFERENCE.lastIndex = state.pos;
  const found = NOTE_REFERENCE.exec(state.src);
  if (found !== null) state.pos += found[0].length;
  return found !== null;
}

/** Data about the text between two lines of dashes at its beginning, as site generators have it. */
function withoutFrontMatter(source: string): string {
  if (!source.startsWith('---\n')) return source;
  const end = source.indexOf('\n---\n', 3);
  return end === -1 ? source : source.slice(end + 5);
}

function withoutComments(source: string): string {
  let text = '';
  let at = 0;
  for (let start = source.indexOf('<!--'); start !== -1; start = source.indexOf('<!--', at)) {
    const end = source.indexOf('-->', start + 4);
    if (end === -1) break;
    text += source.slice(at, start);
    at = end + 3;
  }
  return text + source.slice(at);
}
