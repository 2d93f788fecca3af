import { firstAtOrAfter } from '../text/ranges.ts';
import type { StoryText } from '../text/story.ts';
import type { QuotedSpan } from './quoted-spans.ts';
import type { SpeechTable } from './speech-table.ts';

/** Letters at the end of a paragraph in which it must say that a quotation follows. */
const REACH = 80;
const HAS_LETTER = /\p{L}/u;

/**
 * Adds quotations that stand in a paragraph of their own without marks, where the paragraph before says so:
 * `The statement read in full:` and then the statement. One paragraph only, and only after those words:
 * a colon alone announces lists and tables as often.
 */
export function addBlockQuotes(
  story: StoryText,
  spans: readonly QuotedSpan[],
  table: SpeechTable | undefined,
): readonly QuotedSpan[] {
  if (table === undefined || table.announces.length === 0) return spans;
  const { text, paragraphs } = story;
  const outers = spans.map((span) => span.outer);
  const found: QuotedSpan[] = [];
  for (let i = 0; i + 1 < paragraphs.length; i++) {
    const lead = paragraphs[i];
    const block = paragraphs[i + 1];
    if (lead === undefined || block === undefined || text[lead.end - 1] !== ':') continue;
    const words = text.slice(Math.max(lead.start, lead.end - REACH), lead.end - 1).toLowerCase();
    if (!table.announces.some((sign) => words.endsWith(sign))) continue;
    if (/^[-–—•*\d]/.test(text.slice(block.start, block.start + 1))) continue;
    if (!HAS_LETTER.test(text.slice(block.start, block.end))) continue;
    const next = firstAtOrAfter(outers, block.start);
    if ((outers[next]?.start ?? block.end) < block.end || (outers[next - 1]?.end ?? 0) > block.start) continue;
    const end = /[.,]$/.test(text.slice(block.start, block.end)) ? block.end - 1 : block.end;
    found.push({
      outer: block,
      inner: { start: block.start, end },
      ending: '.',
      closed: true,
      family: 'none',
      spoken: true,
    });
  }
  if (found.length === 0) return spans;
  return [...spans, ...found].sort((a, b) => a.outer.start - b.outer.start);
}
