/** How wide text is in a terminal, and how to wrap it there. */

/** East Asian wide and full-width characters, and emoji: two columns (Unicode Standard Annex 11). */
const WIDE: readonly (readonly [from: number, to: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
];
/** Marks that sit on the letter before them, format characters, and the vowels and finals of Hangul syllables. */
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]$/u;
const EMOJI = /\p{Emoji_Presentation}|\ufe0f|\u200d/u;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Columns that `text` takes in a terminal. */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment);
  return width;
}

function graphemeWidth(grapheme: string): number {
  if (EMOJI.test(grapheme)) return 2;
  let width = 0;
  for (const character of grapheme) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  const code = character.codePointAt(0) as number;
  return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

/** A piece of text in one style; the style's code is the caller's affair. */
export interface Styled {
  readonly text: string;
  readonly style: string;
}

interface Atom extends Styled {
  readonly width: number;
  /** `space`: white space stands before it; `soft`: a line may end before it; `none`: it belongs to the one before. */
  readonly gap: 'space' | 'soft' | 'none';
}

/**
 * `pieces` as lines of at most `width` columns, broken at white space, between the characters of
 * scripts that write none, and inside a word only where it is wider than a line. Each line is a list
 * of pieces; white space between two of one style carries that style.
 */
export function wrap(pieces: readonly Styled[], width: number): Styled[][] {
  const lines: Styled[][] = [];
  let line: Styled[] = [];
  let used = 0;
  for (const word of wordsOf(pieces)) {
    const space = used > 0 && word.gap === 'space' ? 1 : 0;
    if (used > 0 && used + space + word.width > width) {
      lines.push(line);
      line = [];
      used = 0;
    } else if (space > 0) {
      append(line, ' ', line.at(-1)?.style === word.atoms[0]?.style ? (word.atoms[0]?.style ?? '') : '');
      used++;
    }
    for (const atom of word.atoms) {
      if (used + atom.width > width && used > 0) {
        lines.push(line);
        line = [];
        used = 0;
      }
      append(line, atom.text, atom.style);
      used += atom.width;
    }
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

function append(line: Styled[], text: string, style: string): void {
  const last = line.at(-1);
  if (last !== undefined && last.style === style) line[line.length - 1] = { text: last.text + text, style };
  else line.push({ text, style });
}

interface Word {
  readonly atoms: Atom[];
  readonly gap: Atom['gap'];
  width: number;
}

function wordsOf(pieces: readonly Styled[]): Word[] {
  const words: Word[] = [];
  for (const atom of atomsOf(pieces)) {
    const last = words.at(-1);
    if (atom.gap === 'none' && last !== undefined) {
      last.atoms.push(atom);
      last.width += atom.width;
    } else words.push({ atoms: [atom], gap: atom.gap, width: atom.width });
  }
  return words;
}

/** Opening marks stay with what follows them, closing marks with what they follow; so do the redline's own. */
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}ー…+~>-]$/u;
const OPENING = /[\p{Ps}\p{Pi}+~>-]$/u;

function* atomsOf(pieces: readonly Styled[]): Generator<Atom> {
  let spaced = false;
  let previous = '';
  for (const { text, style } of pieces) {
    for (const { segment } of graphemes.segment(text)) {
      if (/^\s+$/.test(segment)) {
        spaced = true;
        continue;
      }
      const width = graphemeWidth(segment);
      const unspaced = graphemeWidth(previous) === 2 || width === 2;
      const soft = unspaced && previous !== '' && !CLOSING.test(segment) && !OPENING.test(previous);
      yield { text: segment, style, width, gap: spaced ? 'space' : soft ? 'soft' : 'none' };
      spaced = false;
      previous = segment;
    }
  }
}
