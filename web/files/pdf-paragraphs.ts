/** Lines of a PDF to paragraphs: by the gaps between them, by indents, by lines that stop short. */
import type { Line } from './pdf-lines.ts';

/** A wider gap between two base lines than this many usual ones begins a paragraph. */
const PARAGRAPH_GAP = 1.35;
/** Other type: a headline, a caption, a note. */
const OTHER_SIZE = 0.12;
/** In sizes of the type: a first line that is set in. */
const INDENT = 0.8;
/** Further in, it is a list or a quotation. */
const MOST_INDENT = 3.5;
/** Notes at the foot of a page are set this much smaller than its text. */
const NOTE_SIZE = 0.87;

const BULLET = /^[•‣◦▪●■∙⁃]\s*/;
/** No paragraph ends inside a word. */
const DIVIDED = /[\p{L}\p{N}][-\u00ad\u2010]$/u;
/** Where hyphens divide words at all, more than this share of the lines end with one. */
const DIVIDING_SHARE = 0.04;
/** So many first lines set in make it the way in which the paragraphs of a text begin. */
const LEAST_INDENTS = 3;
const ENDS_SENTENCE = /[.!?…:。！？؟][”’"'»)\]]*$/;

/** The text of all lines: paragraphs in order, footnotes after them. */
export function writeParagraphs(all: readonly Line[]): string {
  const { lines, notes } = takeNotes(all);
  const words = wordsOf(all);
  return [...paragraphs(setApart(lines), words), ...paragraphs(notes, words)].join('\n\n');
}

function paragraphs(lines: readonly Line[], words: Words): string[] {
  const page = measure(lines);
  const found: string[] = [];
  let open = '';
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const text = line.text.replace(BULLET, '');
    const begins = before === undefined || text !== line.text || beginsParagraph(before, line, page);
    if (begins && open !== '') found.push(open);
    open = begins ? text : joinLines(open, text, words);
  }
  if (open !== '') found.push(open);
  return found.map((paragraph) => paragraph.replaceAll('\u00ad', ''));
}

/** What is usual in a text: the distance of its lines, where its columns begin and end, how its paragraphs begin. */
interface Measures {
  readonly pitch: number;
  readonly left: ReadonlyMap<string, number>;
  readonly right: ReadonlyMap<string, number>;
  readonly indented: boolean;
}

function measure(lines: readonly Line[]): Measures {
  const left = new Map<string, number>();
  const right = new Map<string, number>();
  for (const line of lines) {
    const key = column(line);
    left.set(key, Math.min(left.get(key) ?? line.x, line.x));
    right.set(key, Math.max(right.get(key) ?? 0, line.right));
  }
  const indents = lines.filter((line, index) => {
    const before = lines[index - 1];
    return (
      before !== undefined && column(before) === column(line) && isIndented(line, left) && !isIndented(before, left)
    );
  });
  return { pitch: usualPitch(lines), left, right, indented: indents.length >= LEAST_INDENTS };
}

function isIndented(line: Line, left: ReadonlyMap<string, number>): boolean {
  const set = line.x - (left.get(column(line)) ?? line.x);
  return set > line.size * INDENT && set < line.size * MOST_INDENT;
}

function beginsParagraph(before: Line, line: Line, page: Measures): boolean {
  if (before.row || line.row) return true;
  if (Math.abs(before.size - line.size) > line.size * OTHER_SIZE) return true;
  const short = stopsShort(before, line, page.right);
  if (DIVIDED.test(before.text)) return false;
  // below a headline across the columns
  if (before.page === line.page && before.block !== line.block && before.y > line.y) return true;
  if (before.page !== line.page || before.block !== line.block) {
    if (short || (page.indented && isIndented(line, page.left))) return true;
    return !page.indented && ENDS_SENTENCE.test(before.text) && !/^\p{Ll}/u.test(line.text);
  }
  const gap = before.y - line.y;
  const setIn = line.x - before.x > line.size * INDENT || (page.indented && isIndented(line, page.left));
  if (short || setIn) return true;
  // a picture may stand in the middle of a sentence
  const goesOn = !ENDS_SENTENCE.test(before.text) && /^\p{Ll}/u.test(line.text);
  return !goesOn && gap > Math.max(page.pitch, line.size) * PARAGRAPH_GAP;
}

/**
 * Captions, boxes and headlines that stand in the middle of a sentence, where a column ends or a picture interrupts it,
 * come after its paragraph: type of another size between a line that does not end and one that goes on.
 */
function setApart(lines: readonly Line[]): Line[] {
  const body = usualSize(lines);
  const isBody = ({ size }: Line) => Math.abs(size - body) <= body * OTHER_SIZE;
  const page = measure(lines);
  const kept: Line[] = [];
  let waiting: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const last = kept.at(-1);
    if (waiting.length > 0 && isBody(line) && last !== undefined && beginsParagraph(last, line, page)) {
      kept.push(...waiting);
      waiting = [];
    }
    if (isBody(line) || last === undefined || !isBody(last) || ENDS_SENTENCE.test(last.text) || last.row) {
      if (!isBody(line) && waiting.length > 0) waiting.push(line);
      else kept.push(line);
      continue;
    }
    let end = at + 1;
    while (end < lines.length && !isBody(lines[end] as Line)) end++;
    const next = lines[end];
    if (next !== undefined && /^\p{Ll}/u.test(next.text)) {
      waiting.push(...lines.slice(at, end));
      at = end - 1;
    } else kept.push(line);
  }
  return [...kept, ...waiting];
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

/** The words of a text, and whether its lines end with hyphens that divide words. */
interface Words {
  readonly known: ReadonlySet<string>;
  readonly divided: boolean;
}

/**
 * A hyphen at a line's end goes when it only divided the word: `main-` and `land` are *mainland*. It stays where the
 * text has the word with a hyphen elsewhere and not without, before a capital (`Anglo-` `Saxon`) and between figures,
 * and in a text that divides no words (`use-` `by`). A soft hyphen always goes.
 */
function joinLines(before: string, line: string, words: Words): string {
  const head = /[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}][-\u00ad\u2010]$/u.exec(before.slice(-60))?.[0];
  if (head === undefined) return isUnspaced(before, line) ? before + line : `${before} ${line}`;
  if (head.endsWith('\u00ad')) return before.slice(0, -1) + line;
  const tail = /^[\p{L}\p{M}]+/u.exec(line.slice(0, 60))?.[0] ?? '';
  const divided = head.slice(0, -1) + tail;
  const hyphened = `${head.slice(0, -1)}-${tail}`;
  const whole = words.known.has(divided);
  const keeps = !/^\p{Ll}/u.test(tail) || (!whole && (!words.divided || words.known.has(hyphened)));
  return keeps ? before + line : before.slice(0, -1) + line;
}

/** Lines of Chinese and Japanese go on without a space. */
function isUnspaced(before: string, line: string): boolean {
  return UNSPACED_END.test(before) && UNSPACED_START.test(line);
}

const UNSPACED_END = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uffef]$/u;
const UNSPACED_START = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uffef]/u;

function wordsOf(lines: readonly Line[]): Words {
  const known = new Set<string>();
  let divided = 0;
  for (const [index, line] of lines.entries()) {
    for (const [word] of line.text.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)) known.add(word);
    if (DIVIDED.test(line.text) && /^\p{Ll}/u.test(lines[index + 1]?.text ?? '')) divided++;
  }
  return { known, divided: divided > lines.length * DIVIDING_SHARE };
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
    const mark = small ? /^[[(]?(\d{1,3}|[*∗⁎†‡§¶#]+)[\])]?/.exec(line.text) : null;
    const begins = mark !== null && marks.has(mark[1] ?? '');
    inNotes = small && (inNotes || begins);
    if (begins) notes.push({ ...line, text: line.text.slice(mark[0].length).trim() });
    else (inNotes ? notes : lines).push(line);
  }
  return { lines, notes };
}
