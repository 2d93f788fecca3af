/** How long a text is, counted piece by piece: a page's elements are asked for it again and again while they change. */

export interface TextCount {
  /** Characters but for white space. */
  readonly letters: number;
  /** Runs of white space. */
  readonly gaps: number;
  /** Whether one of them stands at the beginning, at the end. */
  readonly begins: boolean;
  readonly ends: boolean;
  readonly commas: number;
  /** Tenths of a character that stand in links. */
  readonly linked: number;
}

export const NO_TEXT: TextCount = { letters: 0, gaps: 0, begins: false, ends: false, commas: 0, linked: 0 };
const SPACE: TextCount = { letters: 0, gaps: 1, begins: true, ends: true, commas: 0, linked: 0 };
const COMMA = 0x2c;

export function countText(text: string): TextCount {
  if (text === ' ') return SPACE;
  if (text === '') return NO_TEXT;
  let letters = 0;
  let gaps = 0;
  let commas = 0;
  let begins = false;
  let inGap = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || (code >= 9 && code <= 13) || (code >= 0x80 && isSpace(code))) {
      if (at === 0) begins = true;
      if (!inGap) gaps++;
      inGap = true;
    } else {
      letters++;
      if (code === COMMA) commas++;
      inGap = false;
    }
  }
  return { letters, gaps, begins, ends: inGap, commas, linked: 0 };
}

/** What two texts come to, one after the other. */
export function joinCounts(first: TextCount, second: TextCount): TextCount {
  if (first === NO_TEXT) return second;
  if (second === NO_TEXT) return first;
  return {
    letters: first.letters + second.letters,
    gaps: first.gaps + second.gaps - (first.ends && second.begins ? 1 : 0),
    begins: first.begins,
    ends: second.ends,
    commas: first.commas + second.commas,
    linked: first.linked + second.linked,
  };
}

/** The length of the text without white space around it and with single spaces. */
export function squeezedLength({ letters, gaps, begins, ends }: TextCount): number {
  return letters === 0 ? 0 : letters + gaps - Number(begins) - Number(ends);
}

/** The characters of a text but for white space. */
export function lengthOf(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x20 && (code < 0x80 || !isSpace(code))) length++;
    else if (code < 0x20 && (code < 9 || code > 13)) length++;
  }
  return length;
}

/** Whether a character beyond ASCII is white space. */
function isSpace(code: number): boolean {
  return (
    code === 0xa0 || (code >= 0x1680 && (code <= 0x3000 || code === 0xfeff) && /\s/.test(String.fromCharCode(code)))
  );
}
