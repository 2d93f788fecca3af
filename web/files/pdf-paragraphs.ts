/** Lines of a PDF to paragraphs: by the gaps between them, by indents, by lines that stop short. */
import type { Line } from './pdf-lines.ts';

/** A wider gap between two base lines than this many usual ones begins a paragraph. */
const PARAGRAPH_GAP = 1.35;
/** Other type: a headline, a caption, a note. */
const OTHER_SIZE = 0.12;
/** In sizes of the type: a first line that is set in. */
const INDENT = 0.8;
/** Notes at the foot of a page are set this much smaller than its text. */
const NOTE_SIZE = 0.87;

const BULLET = /^[•‣◦▪●■∙⁃]\s*/;
/** No paragraph ends inside a word. */
const DIVIDED = /[\p{L}\p{N}][-\u00ad\u2010]$/u;
const ENDS_SENTENCE = /[.!?…:。！？؟][”’"'»)\]]*$/;

/** The text of all lines: paragraphs in order, footnotes after them. */
export function writeParagraphs(all: readonly Line[]): string {
  const { lines, notes } = takeNotes(all);
  const words = wordsOf(all);
  return [...paragraphs(lines, words), ...paragraphs(notes, words)].join('\n\n');
}

function paragraphs(lines: readonly Line[], words: ReadonlySet<string>): string[] {
  const pitch = usualPitch(lines);
  const edges = rightEdges(lines);
  const found: string[] = [];
  let open = '';
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const text = line.text.replace(BULLET, '');
    const begins = before === undefined || text !== line.text || beginsParagraph(before, line, pitch, edges);
    if (begins && open !== '') found.push(open);
    open = begins ? text : joinLines(open, text, words);
  }
  if (open !== '') found.push(open);
  return found;
}

function beginsParagraph(before: Line, line: Line, pitch: number, edges: ReadonlyMap<string, number>): boolean {
  if (before.row || line.row) return true;
  if (Math.abs(before.size - line.size) > line.size * OTHER_SIZE) return true;
  const short = stopsShort(before, line, edges);
  if (DIVIDED.test(before.text)) return false;
  // below a headline across the columns
  if (before.page === line.page && before.block !== line.block && before.y > line.y) return true;
  if (before.page !== line.page || before.block !== line.block) {
    return short || (ENDS_SENTENCE.test(before.text) && !/^\p{Ll}/u.test(line.text));
  }
  const gap = before.y - line.y;
  return short || gap > Math.max(pitch, line.size) * PARAGRAPH_GAP || line.x - before.x > line.size * INDENT;
}

/** `notice:` at half the column's width, before a word that would have fitted beside it. */
function stopsShort(before: Line, line: Line, edges: ReadonlyMap<string, number>): boolean {
  const edge = edges.get(column(before)) ?? before.right;
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0;
  const letter = (line.right - line.x) / Math.max(1, line.text.length);
  return edge - before.right > word * letter + before.size;
}

function column(line: Line): string {
  return `${line.page} ${line.block}`;
}

/** How far the lines of each column reach. */
function rightEdges(lines: readonly Line[]): Map<string, number> {
  const edges = new Map<string, number>();
  for (const line of lines) edges.set(column(line), Math.max(edges.get(column(line)) ?? 0, line.right));
  return edges;
}

/** The commonest distance between two base lines that stand under each other. */
function usualPitch(lines: readonly Line[]): number {
  const pitches = lines.flatMap((line, index): [number, number][] => {
    const before = lines[index - 1];
    return before !== undefined && column(before) === column(line) ? [[before.y - line.y, 1]] : [];
  });
  return commonest(pitches);
}

/** The size that most letters have. */
function usualSize(lines: readonly Line[]): number {
  return commonest(lines.map(({ size, text }) => [size, text.length]));
}

/** The positive value with the most weight, to the nearest half point; 0 where there is none. */
function commonest(values: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  let usual = 0;
  for (const [value, weight] of values) {
    const rounded = Math.round(value * 2) / 2;
    const sum = (weights.get(rounded) ?? 0) + weight;
    weights.set(rounded, sum);
    if (rounded > 0 && sum > (weights.get(usual) ?? 0)) usual = rounded;
  }
  return usual;
}

/**
 * A hyphen at a line's end goes when it only divided the word: `main-` and `land` are *mainland*. It stays where the
 * text has the word with a hyphen elsewhere and not without, before a capital (`Anglo-` `Saxon`) and between figures.
 */
function joinLines(before: string, line: string, words: ReadonlySet<string>): string {
  const head = /[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}][-\u00ad\u2010]$/u.exec(before.slice(-60))?.[0];
  if (head === undefined) return `${before} ${line}`;
  const tail = /^[\p{L}\p{M}]+/u.exec(line.slice(0, 60))?.[0] ?? '';
  const divided = head.slice(0, -1) + tail;
  const hyphened = `${head.slice(0, -1)}-${tail}`;
  const keeps = !/^\p{Ll}/u.test(tail) || (words.has(hyphened) && !words.has(divided));
  return keeps ? before + line : before.slice(0, -1) + line;
}

function wordsOf(lines: readonly Line[]): Set<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.text.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)) words.add(word);
  }
  return words;
}

/**
 * Footnotes come after the text, not between two halves of a sentence: small lines at a page's foot from the one that
 * begins with a mark which was seen raised in the text before.
 */
function takeNotes(all: readonly Line[]): { lines: Line[]; notes: Line[] } {
  const lines: Line[] = [];
  const notes: Line[] = [];
  const body = usualSize(all);
  let page = -1;
  const marks = new Set<string>();
  let inNotes = false;
  for (const line of all) {
    if (line.page !== page) {
      page = line.page;
      inNotes = false;
    }
    for (const mark of line.marks) marks.add(mark);
    const small = line.size < body * NOTE_SIZE;
    const mark = small ? /^(?:\d{1,3}|[*†‡§]+)/.exec(line.text)?.[0] : undefined;
    const begins = mark !== undefined && marks.has(mark);
    inNotes = small && (inNotes || begins);
    if (begins) notes.push({ ...line, text: line.text.slice(mark.length).trim() });
    else (inNotes ? notes : lines).push(line);
  }
  return { lines, notes };
}
