import type { Span } from './ranges.ts';

/** The paragraphs of a text, without the white space around them: everything between two of them is white space. */
export function splitParagraphs(text: string): Span[] {
  return Array.from(text.matchAll(/\S(?:[^\n]*\S)?/g), (m) => ({ start: m.index, end: m.index + m[0].length }));
}
