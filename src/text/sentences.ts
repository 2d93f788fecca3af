import { endOfSentence } from './boundaries.ts';
import { type Candidate, candidateAt, TERMINATOR } from './candidates.ts';
import { findEnclosures, stretchesKeptWhole } from './enclosures.ts';
import { creditLabelAt, isPullQuote, listItemStarts, spaceBreaks } from './layout.ts';
import type { Span } from './ranges.ts';

/**
 * The sentences of one paragraph `[start, end)`, without the white space around them.
 *
 * A scanner of our own rather than `Intl.Segmenter`: the platform's rules differ from engine to engine, know no
 * abbreviations and tear quotations. Every terminator is a candidate; rules named after what they see decide.
 */
export function splitParagraph(text: string, start: number, end: number, language: string): Span[] {
  const piece = text.slice(start, end);
  const spans: Span[] = [];
  let from = 0;
  for (const cut of cuts(piece, language)) {
    push(spans, piece, from, cut, start);
    from = cut;
  }
  push(spans, piece, from, piece.length, start);
  return spans;
}

function push(spans: Span[], piece: string, from: number, to: number, offset: number): void {
  const raw = piece.slice(from, to);
  const left = raw.trimStart();
  if (left === '') return;
  const start = offset + to - left.length;
  spans.push({ start, end: start + left.trimEnd().length });
}

/** Where a paragraph is cut, in order: after terminators, before the items of an inline list and before a photo credit. */
function cuts(piece: string, language: string): number[] {
  const enclosures = findEnclosures(piece);
  if (isPullQuote(piece, enclosures)) return [];
  const layout = [...listItemStarts(piece), ...creditLabelAt(piece), ...spaceBreaks(piece)].sort((a, b) => a - b);
  const kept = stretchesKeptWhole(piece, enclosures);
  const found: number[] = [];
  let keptIndex = 0;
  let layoutIndex = 0;
  let from = 0;
  TERMINATOR.lastIndex = 0;
  for (let match = TERMINATOR.exec(piece); match !== null; match = TERMINATOR.exec(piece)) {
    const candidate: Candidate = candidateAt(piece, match.index);
    TERMINATOR.lastIndex = candidate.end;
    for (; layoutIndex < layout.length && (layout[layoutIndex] as number) <= candidate.mark; layoutIndex++) {
      from = layout[layoutIndex] as number;
      found.push(from);
    }
    const cut = endOfSentence(piece, candidate, from, language);
    if (cut < 0) continue;
    while (keptIndex < kept.length && (kept[keptIndex] as Span).end <= cut) keptIndex++;
    const around = kept[keptIndex];
    if (around !== undefined && around.start < cut) continue;
    found.push(cut);
    from = cut;
  }
  for (; layoutIndex < layout.length; layoutIndex++) found.push(layout[layoutIndex] as number);
  return found;
}
