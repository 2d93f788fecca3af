/** Wraps text for a terminal; widths are in columns (Unicode Standard Annex 11). */
import displayWidth from 'string-width';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

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
      const width = displayWidth(segment);
      const unspaced = displayWidth(previous) === 2 || width === 2;
      const soft = unspaced && previous !== '' && !CLOSING.test(segment) && !OPENING.test(previous);
      yield { text: segment, style, width, gap: spaced ? 'space' : soft ? 'soft' : 'none' };
      spaced = false;
      previous = segment;
    }
  }
}
