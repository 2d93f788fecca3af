import type { Comparison, Edit, Link, QuoteChange, SideName, Story } from '../comparison.ts';
import { isTypographic } from '../edits/typographic.ts';
import type { Span } from '../text/ranges.ts';

/** A piece of a redline. Of a typography run in a redline `text` is the revision's form and `was` the original's. */
export interface Run {
  readonly mark: 'same' | 'deleted' | 'inserted' | 'typography';
  readonly text: string;
  readonly was?: string;
}

/**
 * A link as one text: the revision's words with the original's deleted words at their places.
 * A dropped or added sentence is one run. White space at the ends of a marked run stands outside it,
 * so that marks hug their words; differences of white space alone are left out.
 */
export function linkRuns(comparison: Comparison, link: Link): Run[] {
  const { original, revision } = comparison;
  return runs(
    { story: original, spans: spansOf(original, link.original) },
    { story: revision, spans: spansOf(revision, link.revision) },
    link.edits,
  );
}

/** One side of a link, with the words that the other side lacks marked in it. */
export function sideRuns(comparison: Comparison, link: Link, side: 'original' | 'revision'): Run[] {
  const part = { story: comparison[side], spans: spansOf(comparison[side], link[side]) };
  const isTwoSided = link.original.length > 0 && link.revision.length > 0;
  const mark = side === 'original' ? 'deleted' : 'inserted';
  const result: Run[] = [];
  let at = 0;
  for (const edit of isTwoSided ? link.edits : []) {
    const [start, end] = edit[side];
    pushRun(result, 'same', textBetween(part, at, start));
    pushRun(result, isTypographic(edit) ? 'typography' : mark, textBetween(part, start, end));
    at = Math.max(at, end);
  }
  pushRun(result, isTwoSided ? 'same' : mark, textBetween(part, at, Number.POSITIVE_INFINITY));
  return result;
}

/** The sides that a link has sentences on. */
export function sidesOf(link: Link): readonly SideName[] {
  return (['original', 'revision'] as const).filter((side) => link[side].length > 0);
}

/** One side of a link as it stands, with nothing marked; empty where it has no sentence. */
export function sideText(comparison: Comparison, link: Link, side: SideName): string {
  const part = { story: comparison[side], spans: spansOf(comparison[side], link[side]) };
  return textBetween(part, 0, Number.POSITIVE_INFINITY).replace(/\s+/g, ' ').trim();
}

/** A quote entry as one text; where only one side has a quote, that quote, unmarked. */
export function quoteRuns(comparison: Comparison, change: QuoteChange): Run[] {
  const original = { story: comparison.original, spans: change.original };
  const revision = { story: comparison.revision, spans: change.revision };
  if (revision.spans.length === 0) return [{ mark: 'same', text: textBetween(original, 0, Number.POSITIVE_INFINITY) }];
  if (original.spans.length === 0) return [{ mark: 'same', text: textBetween(revision, 0, Number.POSITIVE_INFINITY) }];
  return runs(original, revision, change.edits);
}

interface Part {
  readonly story: Story;
  readonly spans: readonly Span[];
}

function spansOf(story: Story, sentences: readonly number[]): Span[] {
  return sentences.map((index) => story.sentences[index]).filter((sentence) => sentence !== undefined);
}

function runs(original: Part, revision: Part, edits: readonly Edit[]): Run[] {
  const whole = (part: Part) => textBetween(part, 0, Number.POSITIVE_INFINITY);
  const result: Run[] = [];
  if (revision.spans.length === 0) pushRun(result, 'deleted', whole(original));
  else if (original.spans.length === 0) pushRun(result, 'inserted', whole(revision));
  else {
    let at = 0;
    for (const edit of edits) {
      pushRun(result, 'same', textBetween(revision, at, edit.revision[0]));
      const before = textBetween(original, edit.original[0], edit.original[1]);
      const after = textBetween(revision, edit.revision[0], edit.revision[1]);
      if (isTypographic(edit)) pushTypography(result, before, after);
      else {
        pushRun(result, 'deleted', before);
        pushRun(result, 'inserted', after);
      }
      at = Math.max(at, edit.revision[1]);
    }
    pushRun(result, 'same', textBetween(revision, at, Number.POSITIVE_INFINITY));
  }
  return result;
}

/** The text of the part's spans inside `[from, to)`; what lies between two spans is one space. */
function textBetween({ story, spans }: Part, from: number, to: number): string {
  let text = '';
  let previousEnd: number | undefined;
  for (const { start, end } of spans) {
    if (previousEnd !== undefined && previousEnd < to && start > from) text += ' ';
    if (start < to && end > from) text += story.text.slice(Math.max(start, from), Math.min(end, to));
    previousEnd = end;
  }
  return text;
}

function pushRun(result: Run[], mark: Run['mark'], text: string): void {
  const words = text.trim();
  if (mark === 'same' || words === '') {
    if (text !== '') result.push({ mark: 'same', text });
    return;
  }
  const lead = text.slice(0, text.length - text.trimStart().length);
  const tail = text.slice(text.trimEnd().length);
  if (lead !== '') result.push({ mark: 'same', text: lead });
  result.push({ mark, text: words });
  if (tail !== '') result.push({ mark: 'same', text: tail });
}

function pushTypography(result: Run[], before: string, after: string): void {
  if (before.trim() === after.trim()) {
    pushRun(result, 'same', after);
    return;
  }
  const lead = after.slice(0, after.length - after.trimStart().length) || (/^\s/.test(before) ? ' ' : '');
  const tail = after.slice(after.trimEnd().length) || (/\s$/.test(before) && after.trim() === '' ? ' ' : '');
  if (lead !== '') result.push({ mark: 'same', text: lead });
  result.push({ mark: 'typography', text: after.trim(), was: before.trim() });
  if (tail !== '') result.push({ mark: 'same', text: tail });
}
