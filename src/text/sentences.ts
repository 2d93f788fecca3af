import type { Span } from './ranges.ts';

/** The sentences of one paragraph `[start, end)`, without the white space around them. */
export function splitParagraph(text: string, start: number, end: number, language: string): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(
    text.slice(start, end),
  )) {
    const trimmed = segment.trimEnd();
    if (trimmed !== '') spans.push({ start: start + index, end: start + index + trimmed.length });
  }
  return spans;
}
