import type { Edit, EditKind } from '../comparison.ts';
import type { Token } from '../text/tokens.ts';
import { differences, type Hunk } from './differences.ts';
import { presentable, trimCommonEnds } from './presentable.ts';

/**
 * More edits than this between two token lists and the middle is reported as one replacement:
 * Myers' method costs length times edits, and nobody reads that many marks in one link.
 */
const MOST_EDITS = 1000;

/** A part of a text to compare: its tokens in order, white space between them. */
export interface TokenList {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Indices of tokens before which the text was left: other sentences stand between. No edit goes over such a gap. */
  readonly gaps?: readonly number[];
  /** Where the part begins, for one without a token; 0 unless told. */
  readonly start?: number;
}

/**
 * The fewest readable word edits that turn `original`'s tokens into `revision`'s.
 *
 * Positions are UTF-16 ranges into the two texts. Edits are in order, do not touch and never cut a
 * word. An insertion or deletion takes the white space before it along (after it, where it comes
 * first), so that replacing each original range by its revision's text gives the revision to the
 * letter, line breaks aside. Where a side's sentences are no neighbours, an edit ends at the gap. Differences of glyph, case, punctuation and spacing are `typography`.
 *
 * Method: Myers (1986) over folded tokens; then made presentable.
 */
export function diffTokens(original: TokenList, revision: TokenList): Edit[] {
  const hunks = hunksBetween(original, revision);
  const [gapsA, gapsB] = [original.gaps ?? [], revision.gaps ?? []];
  const hasGaps = gapsA.length + gapsB.length > 0;
  return describe(hasGaps ? hunks.flatMap((hunk) => splitAtGaps(hunk, gapsA, gapsB)) : hunks, original, revision);
}

/** The readable differences; which text is called the original changes nothing, though Myers' method takes sides where several ways are as short. */
function hunksBetween(a: TokenList, b: TokenList): Hunk[] {
  if (isBefore(b.tokens, a.tokens)) {
    return hunksBetween(b, a).map(({ fromA, toA, fromB, toB }) => ({ fromA: fromB, toA: toB, fromB: fromA, toB: toA }));
  }
  return presentable(
    diffKeys(a.tokens, b.tokens),
    a.tokens,
    b.tokens,
    (x, y) => a.text.slice(x.start, x.end) === b.text.slice(y.start, y.end),
  );
}

/** Whether the shorter list of the two is `a`, or of equal ones the one whose first other key comes first. */
function isBefore(a: readonly Token[], b: readonly Token[]): boolean {
  if (a.length !== b.length) return a.length < b.length;
  const other = a.findIndex(({ key }, at) => key !== b[at]?.key);
  return other !== -1 && (a[other] as Token).key < (b[other] as Token).key;
}

/** The hunk's parts between gaps: the first of one side with the first of the other, what is left over alone. */
function splitAtGaps(hunk: Hunk, gapsA: readonly number[], gapsB: readonly number[]): Hunk[] {
  const inside = (gaps: readonly number[], from: number, to: number) => gaps.filter((gap) => from < gap && gap < to);
  const a = [hunk.fromA, ...inside(gapsA, hunk.fromA, hunk.toA), hunk.toA];
  const b = [hunk.fromB, ...inside(gapsB, hunk.fromB, hunk.toB), hunk.toB];
  const at = (cuts: readonly number[], index: number) => cuts[Math.min(index, cuts.length - 1)] as number;
  return Array.from({ length: Math.max(a.length, b.length) - 1 }, (_, i) => ({
    fromA: at(a, i),
    toA: at(a, i + 1),
    fromB: at(b, i),
    toB: at(b, i + 1),
  }));
}

/** The fewest differences of the lists' keys, as token index ranges; one, between the common ends, where there are too many. */
function diffKeys(original: readonly Token[], revision: readonly Token[]): Hunk[] {
  const a = original.map((token) => token.key);
  const b = revision.map((token) => token.key);
  const whole = { fromA: 0, toA: a.length, fromB: 0, toB: b.length };
  return differences(a, b, MOST_EDITS) ?? [trimCommonEnds(whole, original, revision)];
}

/** Turns hunks of tokens into edits of text, and finds the typography between them. */
function describe(hunks: readonly Hunk[], original: TokenList, revision: TokenList): Edit[] {
  const edits: Edit[] = [];
  let atA = 0;
  let atB = 0;
  let spaceDone = true;
  const keep = (until: number) => {
    for (; atA < until; atA++, atB++) {
      typographyOf(original, atA, revision, atB, spaceDone, edits);
      spaceDone = false;
    }
  };
  for (const hunk of hunks) {
    keep(hunk.fromA);
    const side = spaceTaken(hunk, original, revision);
    edits.push({
      kind: editKind(hunk, original, revision),
      original: hunkRange(original, hunk.fromA, hunk.toA, side),
      revision: hunkRange(revision, hunk.fromB, hunk.toB, side),
    });
    spaceDone = side === 'after';
    atA = hunk.toA;
    atB = hunk.toB;
  }
  keep(original.tokens.length);
  return edits;
}

type SpaceTaken = 'before' | 'after' | 'none';

/**
 * Which white space an edit takes along, so that what stays is spaced as it was.
 * `ran [late] home` takes the space before; `said [“]yes` the one after, which is none; a replacement
 * takes it only where the two sides differ in it.
 */
function spaceTaken(hunk: Hunk, original: TokenList, revision: TokenList): SpaceTaken {
  const beforeA = spaceBefore(original, hunk.fromA);
  const beforeB = spaceBefore(revision, hunk.fromB);
  const replaces = hunk.fromA < hunk.toA && hunk.fromB < hunk.toB;
  if (replaces) return beforeA === null || beforeB === null || sameSpace(beforeA, beforeB) ? 'none' : 'before';
  if (hunk.fromA === 0 || hunk.fromB === 0) return 'after';
  const inserts = hunk.fromA === hunk.toA;
  const kept = inserts ? beforeA : beforeB;
  const after = inserts ? spaceBefore(revision, hunk.toB) : spaceBefore(original, hunk.toA);
  if (kept === null || after === null || sameSpace(kept, after)) return 'before';
  const before = inserts ? beforeB : beforeA;
  return before !== null && sameSpace(kept, before) ? 'after' : 'before';
}

function editKind(hunk: Hunk, original: TokenList, revision: TokenList): EditKind {
  if (isTypography(hunk, original, revision)) return 'typography';
  if (hunk.fromA === hunk.toA) return 'insert';
  return hunk.fromB === hunk.toB ? 'delete' : 'replace';
}

/** The text range of tokens `[from, to)`, with the white space before or after it where that is asked for. */
function hunkRange(list: TokenList, from: number, to: number, space: SpaceTaken): [number, number] {
  const { tokens } = list;
  const before = tokens[from - 1];
  const after = tokens[to];
  if (from === to) {
    const at = space === 'after' ? (after?.start ?? before?.end) : (before?.end ?? after?.start);
    const place = at ?? list.start ?? 0;
    return [place, place];
  }
  const { start } = tokens[from] as Token;
  const { end } = tokens[to - 1] as Token;
  if (space === 'before' && before !== undefined && spaceBefore(list, from) !== null) return [before.end, end];
  if (space === 'after' && after !== undefined && spaceBefore(list, to) !== null) return [start, after.start];
  return [start, end];
}

/** The white space between token `index` and the one before it; null where other text stands there, or nothing. */
function spaceBefore({ text, tokens }: TokenList, index: number): string | null {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (before === undefined || token === undefined) return null;
  const between = text.slice(before.end, token.start);
  return between.trim() === '' ? between : null;
}

/** Adds what differs in a kept token: its glyphs or case, and the spacing before it. */
function typographyOf(
  original: TokenList,
  a: number,
  revision: TokenList,
  b: number,
  spaceDone: boolean,
  edits: Edit[],
): void {
  const tokenA = original.tokens[a] as Token;
  const tokenB = revision.tokens[b] as Token;
  const spaceA = spaceBefore(original, a);
  const spaceB = spaceBefore(revision, b);
  if (!spaceDone && spaceA !== null && spaceB !== null && !sameSpace(spaceA, spaceB)) {
    const beforeA = tokenA.start - spaceA.length;
    const beforeB = tokenB.start - spaceB.length;
    pushTypography(edits, [beforeA, tokenA.start], [beforeB, tokenB.start]);
  }
  if (original.text.slice(tokenA.start, tokenA.end) !== revision.text.slice(tokenB.start, tokenB.end)) {
    pushTypography(edits, [tokenA.start, tokenA.end], [tokenB.start, tokenB.end]);
  }
}

/** A line break is as good as a space: where lines are wrapped says nothing about the story. */
function sameSpace(a: string, b: string): boolean {
  if (a === b) return true;
  return a !== '' && b !== '' && (a.includes('\n') || b.includes('\n'));
}

/** Neighbouring typography is one edit: `word -- word` to `word—word` changes spaces and dash at once. */
function pushTypography(edits: Edit[], original: [number, number], revision: [number, number]): void {
  const last = edits.at(-1);
  if (last?.kind === 'typography' && last.original[1] === original[0] && last.revision[1] === revision[0]) {
    edits[edits.length - 1] = {
      kind: 'typography',
      original: [last.original[0], original[1]],
      revision: [last.revision[0], revision[1]],
    };
  } else {
    edits.push({ kind: 'typography', original, revision });
  }
}

const QUOTATION = new Set(['"', "'"]);

/**
 * Whether a hunk changes punctuation or spelling-together only: `air strike` and `airstrike`, `U.S.`
 * and `US`, a comma more. Quotation marks that come or go are no typography: they claim or disown words.
 */
function isTypography(hunk: Hunk, original: TokenList, revision: TokenList): boolean {
  if (quotationMarks(original, hunk.fromA, hunk.toA) !== quotationMarks(revision, hunk.fromB, hunk.toB)) return false;
  return bareWords(original, hunk.fromA, hunk.toA) === bareWords(revision, hunk.fromB, hunk.toB);
}

function quotationMarks({ tokens }: TokenList, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (QUOTATION.has((tokens[i] as Token).key) && !isDecadeMark(tokens, i)) count++;
  return count;
}

/** The apostrophe of `1920's`, which says no more than `1920s`. */
function isDecadeMark(tokens: readonly Token[], at: number): boolean {
  const [year, mark, ending] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (year?.kind !== 'number' || mark?.key !== "'" || ending?.key !== 's') return false;
  return year.end === mark.start && mark.end === ending.start && /0$/.test(year.key);
}

function bareWords({ tokens }: TokenList, from: number, to: number): string {
  let words = '';
  let before: Token | undefined;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'number') words = `${isThousands(before, token) ? words.trimEnd() : `${words} `}${token.key} `;
    else if (token.kind !== 'mark') {
      words = isDecadeMark(tokens, i - 1) ? `${words.trimEnd()}${token.key} ` : words + token.key.replaceAll('.', '');
    }
    before = token;
  }
  return words;
}

/** `40 000` in two tokens is the figure that a no-break space keeps in one. */
function isThousands(before: Token | undefined, token: Token): boolean {
  if (before?.kind !== 'number' || token.start !== before.end + 1) return false;
  return /\d$/.test(before.key) && /^\d{3}(?!\d)/.test(token.key);
}
