/**
 * Markdown to the text that a reader sees: marks of headings, lists, quotations and emphasis taken away, the text of
 * links kept, pictures dropped, code kept as it is. One pass over the lines, one over each paragraph.
 * After CommonMark 0.31, with the tables and footnotes of GitHub.
 */
import { readInline } from './markdown-inline.ts';
import { createWriter, type Writer } from './writer.ts';

const FENCE = /^ {0,3}(```+|~~~+)/;
const HEADING = /^ {0,3}#{1,6}(?:\s+|$)/;
const HEADING_END = /\s#+\s*$/;
const RULE = /^ {0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/;
const UNDERLINE = /^ {0,3}(?:=+|-+)\s*$/;
const BULLET = /^\s*[-*+]\s+(?:\[[ xX]\]\s+)?/;
const NUMBERED = /^\s*(\d{1,9})[.)]\s+/;
const DEFINITION = /^ {0,3}\[[^\]^][^\]]{0,998}\]:\s*\S/;
const NOTE = /^ {0,3}\[\^[^\]]{1,200}\]:\s*/;
const QUOTED = /^ {0,3}(?:>\s?)+/;
/** Two spaces or a backslash at a line's end break the line; any other line end is a space. */
const HARD_BREAK = /(?: {2}|\\)$/;

/** The text of a Markdown file. */
export function readMarkdown(source: string): string {
  const writer = createWriter();
  const lines = withoutComments(withoutFrontMatter(source.replace(/\r\n?/g, '\n'))).split('\n');
  let paragraph: string[] = [];
  let inNote = false;
  let inItem = false;
  const end = () => {
    writer.text(readInline(joinLines(paragraph)));
    writer.endParagraph();
    paragraph = [];
    inItem = false;
  };
  const endNote = () => {
    end();
    if (inNote) writer.closeNote();
    inNote = false;
  };
  for (let at = 0; at < lines.length; at++) {
    const given = lines[at] as string;
    const fence = FENCE.exec(given)?.[1];
    if (fence !== undefined) {
      endNote();
      at = writeCode(lines, at, fence, writer);
      continue;
    }
    const line = given.replace(QUOTED, '');
    const noteStart = NOTE.exec(line)?.[0];
    if (noteStart !== undefined) {
      endNote();
      writer.openNote();
      inNote = true;
      paragraph = [line.slice(noteStart.length)];
    } else if (line.trim() === '' || (paragraph.length === 0 && DEFINITION.test(line))) {
      endNote();
    } else if (paragraph.length > 0 && UNDERLINE.test(line)) {
      end();
    } else if (RULE.test(line)) {
      endNote();
    } else if (HEADING.test(line)) {
      endNote();
      paragraph = [line.replace(HEADING, '').replace(HEADING_END, '')];
      end();
    } else if (line.includes('|') && isTableRule(lines[at + 1])) {
      endNote();
      at = writeTable(lines, at, writer);
    } else {
      const mark = listMark(line, paragraph.length > 0 && !inItem);
      if (mark > 0) {
        end();
        inItem = true;
      }
      paragraph.push(line.slice(mark));
    }
  }
  endNote();
  return writer.finish().revision;
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

function joinLines(lines: readonly string[]): string {
  let text = '';
  for (const [index, line] of lines.entries()) {
    const broken = HARD_BREAK.test(line);
    text += (broken ? line.replace(/\\$/, '') : line).trim();
    if (index < lines.length - 1) text += broken ? '\n' : ' ';
  }
  return text;
}

/** The length of a list item's mark; a number inside a paragraph is one only when the list begins there: `1.` */
function listMark(line: string, inParagraph: boolean): number {
  const bullet = BULLET.exec(line);
  if (bullet !== null) return bullet[0].length;
  const numbered = NUMBERED.exec(line);
  return numbered !== null && (!inParagraph || numbered[1] === '1' || /^\s/.test(line)) ? numbered[0].length : 0;
}

/** Writes code as it stands; the index of its last line. */
function writeCode(lines: readonly string[], from: number, fence: string, writer: Writer): number {
  let at = from + 1;
  for (; at < lines.length; at++) {
    const line = (lines[at] as string).trim();
    if (line.startsWith(fence) && line.replaceAll(fence[0] as string, '') === '') break;
    writer.text(lines[at] as string);
    writer.lineBreak();
  }
  writer.endParagraph();
  return at;
}

/** `| --- | :--: |` */
function isTableRule(line: string | undefined): boolean {
  return line?.includes('-') === true && line.includes('|') && tableCells(line).every((cell) => /^:?-+:?$/.test(cell));
}

function tableCells(line: string): string[] {
  const cells = line.trim().replaceAll('\\|', '\u0000').split('|');
  if (cells[0] === '') cells.shift();
  if (cells.at(-1)?.trim() === '') cells.pop();
  return cells.map((cell) => cell.replaceAll('\u0000', '|').trim());
}

/** Writes a table up to the first line without a bar; the index of its last line. */
function writeTable(lines: readonly string[], from: number, writer: Writer): number {
  let at = from;
  for (; at < lines.length && (lines[at] as string).includes('|'); at++) {
    if (at === from + 1) continue;
    writer.openRow();
    for (const cell of tableCells(lines[at] as string)) {
      writer.text(readInline(cell));
      writer.endCell();
    }
    writer.closeRow();
  }
  return at - 1;
}
