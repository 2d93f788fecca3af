import { firstAtOrAfter } from '../text/ranges.ts';
import type { StoryText } from '../text/story.ts';
import { sentenceIndex } from './context.ts';
import type { QuotedSpan } from './quoted-spans.ts';

/** A line that opens with a name in capitals and a colon: `WARD: We met.`, `MAYOR LENA WARD: We met.` */
const LABELLED = /^(\p{Lu}[\p{Lu}.'’ -]{1,38}):[ \t]+(?=[^\n]*\p{Ll})/gmu;
/** Words of the longest label. */
const MOST_WORDS = 4;
/** Fewer labelled lines than these are no transcript. */
const FEWEST_LINES = 3;

/**
 * Adds what the lines of a transcript say, which has no marks: `WARD: We met in May.` Its speakers take turns: three
 * lines or more of two speakers or more, one of whom speaks again. News in brief has each place once
 * (`NORWICK: A ferry sank.`). Marks inside a line are part of what is said.
 */
export function readTranscript(story: StoryText, spans: readonly QuotedSpan[]): readonly QuotedSpan[] {
  const { text } = story;
  const lines: { readonly label: string; readonly span: QuotedSpan }[] = [];
  for (const found of text.matchAll(LABELLED)) {
    const label = found[1] as string;
    if (label.split(' ').length > MOST_WORDS || !/\p{Lu}{2}/u.test(label)) continue;
    if (story.sentences[sentenceIndex(story, found.index)]?.role === 'furniture') continue;
    const start = found.index + found[0].length;
    const newline = text.indexOf('\n', start);
    const end = start + text.slice(start, newline < 0 ? text.length : newline).trimEnd().length;
    if (end > start) lines.push({ label, span: spokenSpan(text, start, end) });
  }
  const speakers = new Set(lines.map(({ label }) => label));
  if (lines.length < FEWEST_LINES || speakers.size < 2 || speakers.size === lines.length) return spans;
  const said = lines.map(({ span }) => span);
  const starts = said.map(({ outer }) => outer);
  const isInside = ({ outer }: QuotedSpan) => {
    const next = firstAtOrAfter(starts, outer.end);
    return outer.start < (starts[next - 1]?.end ?? 0);
  };
  return [...spans.filter((span) => !isInside(span)), ...said].sort((a, b) => a.outer.start - b.outer.start);
}

function spokenSpan(text: string, start: number, end: number): QuotedSpan {
  const ending = /[.!?…]$/.exec(text.slice(end - 1, end))?.[0] ?? '.';
  const inner = { start, end: /[.,]$/.test(text.slice(end - 1, end)) ? end - 1 : end };
  return { outer: { start, end }, inner, ending, closed: true, family: 'none', spoken: true };
}
