/** A very long sentence, or one with very many marks, cut into parts of which the page draws one at a time. */
import type { Comparison } from '#engine';
import type { TextSegment } from './segments.ts';

/** So many pieces are drawn in a few milliseconds; a sentence of a newspaper has a tenth of them. */
const MOST_PIECES = 200;
/** So many letters are laid out in a few milliseconds: some forty lines. */
const MOST_LETTERS = 3000;
/** A character of more signs than this is cut. */
const MOST_JOINED = 16;

/** What must not stand apart from the sign before it. */
const JOINED = /\p{M}|\u200d|[\udc00-\udfff]/u;

/** The pieces in parts, each short enough to be drawn at once; put together they are the same text. */
export function inParts(comparison: Comparison, pieces: readonly TextSegment[]): readonly (readonly TextSegment[])[] {
  const parts: TextSegment[][] = [[]];
  let room = MOST_LETTERS;
  for (const piece of pieces) {
    const { text } = comparison[piece.side];
    let rest = piece;
    for (;;) {
      if (room === 0 || (parts.at(-1)?.length ?? 0) >= MOST_PIECES) {
        // No part begins with a space.
        if (rest.point === null && text.charAt(rest.start) === ' ') {
          parts.at(-1)?.push({ ...rest, end: rest.start + 1 });
          rest = { ...rest, start: rest.start + 1, seal: false };
          if (rest.start === rest.end) break;
        }
        parts.push([]);
        room = MOST_LETTERS;
      }
      const letters = rest.end - rest.start;
      const cut = letters <= room ? rest.end : cutBefore(text, rest.start, rest.start + room);
      parts.at(-1)?.push(cut === rest.end ? rest : { ...rest, end: cut });
      room = cut === rest.end ? room - letters : 0;
      if (cut === rest.end) break;
      rest = { ...rest, start: cut, seal: false };
    }
  }
  return parts;
}

/** The last position up to `end` at which a text may be cut: behind a space, where there is one. */
function cutBefore(text: string, start: number, end: number): number {
  const space = text.slice(start, end).lastIndexOf(' ');
  if (space >= 0) return start + space + 1;
  let at = end;
  while (at > start + 1 && end - at < MOST_JOINED && JOINED.test(text.charAt(at))) at--;
  return at;
}
