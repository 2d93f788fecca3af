import { languageOf } from '../languages/index.ts';
import { firstAtOrAfter, type Span } from '../text/ranges.ts';
import type { StoryText } from '../text/story.ts';
import type { Family } from './glyphs.ts';
import { type QuoteMark, scanMarks } from './marks.ts';

/** A passage inside marks. */
export interface QuotedSpan {
  /** From the first mark to the last, or to the last word where the closing mark is missing. */
  readonly outer: Span;
  /** The words, without marks, white space and the comma or full stop that belongs to the sentence around. */
  readonly inner: Span;
  /** What stood at the end inside the marks, if anything: `,` `.` `?` `!` `…` or a dash. */
  readonly ending: string;
  readonly closed: boolean;
  readonly family: Family | 'none';
  /** Known to be speech by the way it is set. */
  readonly spoken: boolean;
}

/** Levels of nesting that are read; the bound keeps a page of opening marks linear. */
const DEEPEST = 6;

interface Open {
  readonly start: number;
  readonly inner: number;
  readonly family: Family;
  /** Passages of the same family that opened and closed inside this one. */
  children: Raw[];
}

interface Raw {
  readonly outer: [number, number];
  readonly inner: [number, number];
  readonly family: Family;
  readonly closed: boolean;
  readonly spoken?: boolean;
}

/**
 * Every outermost marked passage of a story's own text (page furniture left out), in reading order.
 *
 * A passage inside another is part of what is said and gets no entry of its own: `“He told me ‘go’ and
 * I went”` is one. A passage that is not closed goes on into the next paragraph where that one opens
 * with a mark again, and ends with its paragraph where it does not. Linear in the text.
 */
export function findQuotedSpans(story: StoryText): QuotedSpan[] {
  const raws: Raw[] = [];
  let pending: Open | null = null;
  let pendingEnd = 0;
  const settle = () => {
    if (pending !== null) pushUnclosed(raws, pending, pendingEnd);
    pending = null;
  };
  let sentence = 0;
  for (const [index, paragraph] of story.paragraphs.entries()) {
    while ((story.sentences[sentence]?.paragraph ?? index) < index) sentence++;
    const role = story.sentences[sentence]?.role ?? 'body';
    if (role === 'furniture') continue;
    const marks = scanMarks(story.text, paragraph.start, paragraph.end, story.language, opensSingle(story, index + 1));
    const first = marks[0];
    let stack: Open[] = [];
    let from = 0;
    if (pending !== null) {
      if (role === 'body' && first !== undefined && continues(pending, first, paragraph.start)) {
        stack = [pending];
        from = 1;
        pending = null;
      } else settle();
    }
    readParagraph(marks, from, stack, raws);
    const outermost = stack[0];
    if (outermost !== undefined) {
      pending = outermost;
      pendingEnd = paragraph.end;
      if (role !== 'body') settle();
    }
  }
  settle();
  raws.sort((a, b) => a.outer[0] - b.outer[0]);
  return raws
    .flatMap((raw) => withoutInterruption(story, raw))
    .flatMap((raw) => {
      const marked = trimmed(story, raw);
      return marked === null ? [] : [marked];
    });
}

/** Whether a paragraph starts with a straight single mark. */
function opensSingle(story: StoryText, paragraph: number): boolean {
  const start = story.paragraphs[paragraph]?.start;
  return start !== undefined && story.text[start] === "'";
}

/** A paragraph that opens with a mark of the same family goes on with the passage left open before it. */
function continues(pending: Open, first: QuoteMark, paragraphStart: number): boolean {
  if (first.start !== paragraphStart || first.family !== pending.family) return false;
  return first.role !== 'close' || pending.family === 'guillemet';
}

/** Pairs the marks of one paragraph. What stays on `stack` was not closed. */
function readParagraph(marks: readonly QuoteMark[], from: number, stack: Open[], done: Raw[]): void {
  for (let i = from; i < marks.length; i++) {
    const mark = marks[i] as QuoteMark;
    const depth = depthOf(stack, mark.family);
    const opens = mark.role === 'open' || (mark.role === 'toggle' && depth < 0);
    if (opens) {
      if (stack.length < DEEPEST) {
        stack.push({ start: mark.start, inner: mark.end, family: mark.family, children: [] });
      }
      continue;
    }
    // a single mark is too often an apostrophe to close what stands outside another open passage
    if (depth < 0 || (mark.family === 'single' && depth < stack.length - 1)) continue;
    const open = stack[depth] as Open;
    stack.length = depth;
    const raw: Raw = {
      outer: [open.start, mark.end],
      inner: [open.inner, mark.start],
      family: open.family,
      closed: true,
    };
    const parent = stack[depth - 1];
    if (parent === undefined) done.push(raw);
    else if (parent.family === raw.family) parent.children.push(raw);
  }
}

function depthOf(stack: readonly Open[], family: Family): number {
  for (let i = stack.length - 1; i >= 0; i--) if (stack[i]?.family === family) return i;
  return -1;
}

/**
 * A passage whose closing mark is missing. Where others of its family closed inside it, it ended before the first:
 * `“We won, he said. “We lost,” she said.` are two.
 */
function pushUnclosed(done: Raw[], open: Open, end: number): void {
  const first = open.children[0];
  const until = first === undefined ? end : first.outer[0];
  done.push({ outer: [open.start, until], inner: [open.inner, until], family: open.family, closed: false });
  for (const child of open.children) done.push(child);
}

const INTERRUPTION = /[,.!?…]\s?[—–]\s(\p{Ll}[^«»“”„"—–]{2,90})[,.]\s[—–]\s/u;
/** A passage is looked at this far for an interruption; it stands near the beginning. */
const INTERRUPTED_WITHIN = 1200;

/** Splits a passage at the words that name its speaker without closing the marks. */
function withoutInterruption(story: StoryText, raw: Raw): Raw[] {
  if (!languageOf(story.language).marks.dashInterrupts) return [raw];
  const text = story.text.slice(raw.inner[0], Math.min(raw.inner[1], raw.inner[0] + INTERRUPTED_WITHIN));
  const found = INTERRUPTION.exec(text);
  if (found === null) return [raw];
  const from = raw.inner[0] + found.index + 1;
  const to = raw.inner[0] + found.index + found[0].length;
  return [
    { ...raw, outer: [raw.outer[0], from], inner: [raw.inner[0], from], spoken: true },
    { ...raw, outer: [to, raw.outer[1]], inner: [to, raw.inner[1]], spoken: true },
  ];
}

/** The words of a passage; null when there are none. */
function trimmed(story: StoryText, raw: Raw): QuotedSpan | null {
  const { tokens } = story;
  let from = firstAtOrAfter(tokens, raw.inner[0]);
  let to = firstAtOrAfter(tokens, raw.inner[1]);
  const isMark = (index: number, keys: string) => {
    const token = tokens[index];
    return token?.kind === 'mark' && keys.includes(token.key);
  };
  while (from < to && isMark(from, ',;:.')) from++;
  let ending = '';
  if (from < to && tokens[to - 1]?.kind === 'mark') ending = tokens[to - 1]?.key ?? '';
  while (from < to && isMark(to - 1, ',.;:')) to--;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (from >= to || first === undefined || last === undefined) return null;
  let worded = false;
  for (let i = from; i < to && !worded; i++) worded = tokens[i]?.kind === 'word' || tokens[i]?.kind === 'number';
  if (!worded) return null;
  const inner = { start: first.start, end: Math.min(last.end, Math.max(raw.inner[1], first.end)) };
  return {
    outer: { start: raw.outer[0], end: Math.max(raw.outer[1], inner.end) },
    inner,
    ending,
    closed: raw.closed,
    family: raw.family,
    spoken: raw.spoken === true,
  };
}
