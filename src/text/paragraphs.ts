import type { Span } from './ranges.ts';

/** Mail and wire systems break lines at 60 to 80 columns; a block whose longest line lies outside was not wrapped. */
const NARROWEST_WRAP = 45;
const WIDEST_WRAP = 100;
/** Share of a block's line breaks that must fall inside a sentence before the block counts as wrapped. */
const BROKEN_SHARE = 0.3;
/** Fewer broken lines than this in a whole text are slips, not a wrap. */
const LEAST_BROKEN = 3;
/** How far a list label or first word is looked for: a bound on the work, longer than either. */
const HEAD = 40;

/** `- item`, `* item`, `• item`, `1. item`, `2) item`, `a) item`; not `J. Holm`, `— which` */
const LIST_ITEM = /^\s*(?:[-*]\s|[–—]\s\p{Lu}|[•‣◦▪⁃]|(?:\d{1,3}[.)]|[A-Za-z]\))\)?\s)/u;
const ENDS_SENTENCE = /[.!?…:。！？؟۔।॥]["'”’»“)\]」』）]*$/;
const ENDS_STORY_SENTENCE = /[.!?…。！？؟۔।॥]["'”’»“)\]」』）]*$/;
/** Scripts without capitals: any word may go on with the line before. */
const OPENS_CASELESS = /^["'“‘«(]?[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]/u;
/** In lower case, but for names such as eBay and iPhone. */
const OPENS_LOWER = /^["'“‘«(]?\p{Ll}(?!\p{Lu})/u;
/** A line that ends on one of these is not finished, whatever follows. */
const ENDS_OPEN = /[,;\-–—(]$/;

/**
 * The paragraphs of a text, without the white space and the marks of quoted mail around them: nothing else stands between two of them.
 * Every line is one, as a rule; lines that were broken inside a sentence are joined (the range contains the `\n`).
 */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  const all = blocks(text);
  const wrapOfAll = documentWidth(text, all);
  for (const block of all) {
    const wrap = wrapOfAll > 0 ? wrapOfAll : wrapWidth(text, block);
    let open: { start: number; end: number } | undefined;
    for (const [index, line] of block.entries()) {
      const before = block[index - 1];
      const joined =
        before !== undefined &&
        !LIST_ITEM.test(head(text, line)) &&
        (isWrapped(text, before, line, wrap) || isCutOff(text, block, index));
      if (joined && open !== undefined) {
        open.end = line.end;
      } else {
        if (open !== undefined) paragraphs.push(open);
        open = { start: line.start, end: line.end };
      }
    }
    if (open !== undefined) paragraphs.push(open);
  }
  return paragraphs;
}

/** Lines that stand together without a blank line between them, each without the white space around it. */
function blocks(text: string): Span[][] {
  const found: Span[][] = [];
  let current: Span[] = [];
  for (let from = 0; from < text.length; ) {
    const to = text.indexOf('\n', from);
    const stop = to === -1 ? text.length : to;
    const line = trimmed(text, from, stop);
    if (line !== undefined) current.push(line);
    else if (current.length > 0) {
      found.push(current);
      current = [];
    }
    from = stop + 1;
  }
  if (current.length > 0) found.push(current);
  return found;
}

/** Marks of quoted mail at the head of a line: they are no text of it, and joined lines have them in between. */
const QUOTED_MAIL = /^(?:>[^\S\n]*)+/;

function trimmed(text: string, from: number, to: number): Span | undefined {
  const line = text.slice(from, to);
  const left = line.trimStart().replace(QUOTED_MAIL, '');
  if (left === '') return undefined;
  const start = to - left.length;
  return { start, end: start + left.trimEnd().length };
}

function head(text: string, line: Span): string {
  return text.slice(line.start, Math.min(line.end, line.start + HEAD));
}

function tail(text: string, line: Span): string {
  return text.slice(Math.max(line.start, line.end - HEAD), line.end);
}

/**
 * The column at which a block was hard-wrapped, or 0 when its lines are paragraphs of their own.
 * Wrapped: `The council will meet again in the spring, when the\nbudget is known, the mayor told reporters on the steps` -
 * short lines of which several break inside a sentence. Not wrapped: two deck lines, each opening with a capital.
 */
function wrapWidth(text: string, block: readonly Span[]): number {
  const width = widest(block);
  if (block.length < 2 || width < NARROWEST_WRAP || width > WIDEST_WRAP) return 0;
  return brokenLines(text, block) >= Math.max(1, (block.length - 1) * BROKEN_SHARE) ? width : 0;
}

/**
 * The same for a whole text, whose blocks vouch for each other: in a mail of wrapped paragraphs a short block may
 * happen to break before a name. 0 when a line is longer, or too few lines break inside a sentence.
 */
function documentWidth(text: string, all: readonly (readonly Span[])[]): number {
  const width = all.reduce((most, block) => Math.max(most, widest(block)), 0);
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return 0;
  const breaks = all.reduce((sum, block) => sum + block.length - 1, 0);
  const broken = all.reduce((sum, block) => sum + brokenLines(text, block), 0);
  return broken >= Math.max(LEAST_BROKEN, breaks * BROKEN_SHARE) ? width : 0;
}

function widest(block: readonly Span[]): number {
  return block.reduce((most, line) => Math.max(most, line.end - line.start), 0);
}

/** How many lines of a block open in lower case, or in a script without case, behind a line that ends no sentence. */
function brokenLines(text: string, block: readonly Span[]): number {
  let broken = 0;
  for (let index = 1; index < block.length; index++) {
    const [before, line] = [block[index - 1] as Span, block[index] as Span];
    const opening = head(text, line);
    if (ENDS_SENTENCE.test(tail(text, before))) continue;
    if (OPENS_LOWER.test(opening) || OPENS_CASELESS.test(opening)) broken++;
  }
  return broken;
}

/** Whether `line` continues `before` in a wrapped block: its first word would not have fitted on the line before. */
function isWrapped(text: string, before: Span, line: Span, width: number): boolean {
  if (width === 0) return false;
  const word = /^\S+/.exec(head(text, line))?.[0].length ?? 0;
  const length = before.end - before.start;
  // Systems differ by a column or two in what they count; ragged wrapping of names costs a few more.
  return length + 1 + word > width - 6 || (OPENS_LOWER.test(head(text, line)) && length > NARROWEST_WRAP / 2);
}

/**
 * Whether line `index` is the rest of a sentence that the line before left open, outside wrapped blocks too:
 * `The lamps went out \nalong the whole quay.` is one paragraph; `ferries\nquays, moles\nlighthouses` is a list, because
 * no line of it ends a sentence.
 */
function isCutOff(text: string, block: readonly Span[], index: number): boolean {
  const [before, line] = [block[index - 1] as Span, block[index] as Span];
  const start = head(text, line);
  if (!OPENS_LOWER.test(start) || ENDS_SENTENCE.test(tail(text, before))) return false;
  if (ENDS_OPEN.test(tail(text, before))) return true;
  return ENDS_STORY_SENTENCE.test(tail(text, chainEnd(text, block, index)));
}

/** How many lines a cut-off sentence may run on before it is taken for a list: a bound on the work. */
const LONGEST_CHAIN = 8;

function chainEnd(text: string, block: readonly Span[], index: number): Span {
  let last = index;
  while (last + 1 < block.length && last - index < LONGEST_CHAIN) {
    if (ENDS_STORY_SENTENCE.test(tail(text, block[last] as Span))) break;
    if (!OPENS_LOWER.test(head(text, block[last + 1] as Span))) break;
    last++;
  }
  return block[last] as Span;
}
