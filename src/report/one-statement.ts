/** Whether two quotations in two reports are of one statement, and whether they differ in what both quote of it. */
import { commonWords } from '../quotes/quote-text.ts';

/** Two quotations with a run of so many words in common, or half of the shorter one's words, are of one statement. */
const ONE_STATEMENT_RUN = 4;
const ONE_STATEMENT_SHARE = 0.5;
/** A share of few words says little beside a long statement: `deeply concerned` and `We are especially concerned for …`. */
const ONE_STATEMENT_WORDS = 3;
/** Given to two speakers, words must be so many in a row to be the same ones. */
const TWO_MOUTHS_RUN = 5;
/** So few words that differ at an end are another wording; where more follow, one report quotes further. */
const MOST_REWORDED = 3;
/** One statement that two reporters took down differently keeps so much of the shorter wording, in its order. */
const ONE_WORDING_SHARE = 0.5;
/** The same where the reports name who speaks otherwise: the same words are put into another mouth. */
const ONE_WORDING_OF_TWO = 0.8;
/** So many words, and so much of the shorter wording, make it the same words in another order; the longer one has no more than that. */
const LEAST_REORDERED = 5;
const REORDERED_SHARE = 0.8;
const MOST_LONGER = 1.5;
/** Letters that a word which was bent keeps. */
const LEAST_BENT = 3;
/** Between two runs of equal words stand at most so many that differ for each word of the shorter run. */
const MOST_BETWEEN = 3;

interface CommonRun {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** The longest run of equal words; the first of several. O(n m), for at most `MOST_WORDS` each. */
export function longestRun(a: readonly string[], b: readonly string[]): CommonRun {
  let best: CommonRun = { a: 0, b: 0, length: 0 };
  let before = new Uint16Array(b.length + 1);
  for (const [i, word] of a.entries()) {
    const row = new Uint16Array(b.length + 1);
    for (const [j, other] of b.entries()) {
      if (word !== other) continue;
      const length = (before[j] as number) + 1;
      row[j + 1] = length;
      if (length > best.length) best = { a: i + 1 - length, b: j + 1 - length, length };
    }
    before = row;
  }
  return best;
}

/** Whether two quotations, by their words, are of one statement; not, where they only share a phrase. */
export function isOneStatement(a: readonly string[], b: readonly string[], inTwoMouths: boolean): boolean {
  const { length } = longestRun(a, b);
  const shorter = Math.min(a.length, b.length);
  if (inTwoMouths) return length >= TWO_MOUTHS_RUN;
  if (length >= Math.min(ONE_STATEMENT_RUN, shorter)) return true;
  const shared = sharedWords(a, b);
  const longer = Math.max(a.length, b.length);
  return (
    shared >= ONE_STATEMENT_SHARE * shorter && (shared >= ONE_STATEMENT_WORDS || shared >= ONE_STATEMENT_SHARE * longer)
  );
}

/**
 * Whether two quotations are of one statement in two wordings. Two answers from one interview are not, nor what a minister
 * says and what her spokesman writes: `those remarks are over the line` and `if you say that, your remarks are over the line`.
 *
 * @param ofOneName whether who speaks may go by one name in both
 */
export function isOneWording(a: readonly string[], b: readonly string[], ofOneName: boolean): boolean {
  const least = ofOneName ? ONE_WORDING_SHARE : ONE_WORDING_OF_TWO;
  return commonWords(a, b).length >= least * Math.min(a.length, b.length);
}

/**
 * Whether two quotations of one statement differ inside what both quote: between two runs of equal words, or by a few
 * words at an end. `a wall or steel barrier` and `a wall or a steel barrier` do, `a wall` and `We need a wall` do not.
 *
 * @param isMarked whether a cut or an insertion is marked in either: then words that one alone has are excused
 */
export function differs(a: readonly string[], b: readonly string[], isMarked: boolean): boolean {
  if (!isMarked && isReordered(a, b)) return true;
  const run = longestRun(a, b);
  if (run.length === 0) return a.length > 0 && b.length > 0 && Math.max(a.length, b.length) <= MOST_REWORDED;
  const head = [a.slice(0, run.a), b.slice(0, run.b)] as const;
  const tail = [a.slice(run.a + run.length), b.slice(run.b + run.length)] as const;
  const headDiffers = !isBent(...head) && differsBeside(head[0].toReversed(), head[1].toReversed(), isMarked);
  return headDiffers || differsBeside(...tail, isMarked);
}

/**
 * Whether two quotations of much the same length have nearly the same words in another order: `the fuse was rusty, but
 * offended it was not` and `rusty the fuse was, but not offended`.
 */
function isReordered(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length < LEAST_REORDERED || longer.length > MOST_LONGER * shorter.length) return false;
  const inOrder = commonWords(shorter, longer).length;
  return inOrder < shorter.length && sharedWords(shorter, longer) >= REORDERED_SHARE * shorter.length;
}

/** How many words both have, in any order. */
function sharedWords(a: readonly string[], b: readonly string[]): number {
  const rest = [...b];
  return a.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
}

/** Whether a first word was bent to the sentence that the quotation stands in: `anyone “who promises any office”` and `“Whoever promises any office”`. */
function isBent([one, ...more]: readonly string[], [other, ...others]: readonly string[]): boolean {
  if (one === undefined || other === undefined || more.length + others.length > 0) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length >= LEAST_BENT && long.startsWith(short);
}

/** The same of what stands beside a run of equal words, read away from it. */
function differsBeside(a: readonly string[], b: readonly string[], isMarked: boolean): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const run = longestRun(a, b);
  if (beginsBehind(a, b) || beginsBehind(b, a)) return true;
  if (!goesOn(a, b, run) && a.at(-1) !== b.at(-1)) return Math.max(a.length, b.length) <= MOST_REWORDED;
  if (!isMarked || (run.a > 0 && run.b > 0)) return true;
  return differsBeside(a.slice(run.a + run.length), b.slice(run.b + run.length), isMarked);
}

/**
 * Whether a quotation begins with words of the other one, a few of which are others then: `counted, by candle` and `by
 * torchlight`, both before `if it has to be`, read away from it.
 */
function beginsBehind(part: readonly string[], whole: readonly string[]): boolean {
  const first = part.at(-1);
  return (
    part.length > 1 &&
    part.length <= MOST_REWORDED &&
    part.length < whole.length &&
    part[0] !== whole[0] &&
    whole[part.length - 1] === first
  );
}

/**
 * Whether a run of equal words behind words that differ goes on with the statement: one that is near, or much of what
 * stands there is the same. `President Obama has …` and, fourteen words on, `Obama has …` do not.
 */
function goesOn(a: readonly string[], b: readonly string[], run: CommonRun): boolean {
  if (run.length < 2) return false;
  if (Math.min(run.a, run.b) === 0 || Math.max(run.a, run.b) <= MOST_BETWEEN * run.length) return true;
  return isOneWording(a, b, true);
}

/** What both quotations tell of a statement: from the first word to behind the last, in either. */
export interface CommonPart {
  readonly a: readonly [start: number, end: number];
  readonly b: readonly [start: number, end: number];
}

/** What both quote, with the words between that differ: without what one of them quotes beyond the other. */
export function commonPart(a: readonly string[], b: readonly string[]): CommonPart {
  const run = longestRun(a, b);
  const before = extentBeside(a.slice(0, run.a).toReversed(), b.slice(0, run.b).toReversed());
  const behind = extentBeside(a.slice(run.a + run.length), b.slice(run.b + run.length));
  return {
    a: [run.a - before.a, run.a + run.length + behind.a],
    b: [run.b - before.b, run.b + run.length + behind.b],
  };
}

/** How many words beside a run of equal ones go on with the statement, read away from it. */
function extentBeside(a: readonly string[], b: readonly string[]): Record<'a' | 'b', number> {
  if (a.length === 0 || b.length === 0) return { a: 0, b: 0 };
  const run = longestRun(a, b);
  const all = { a: a.length, b: b.length };
  if (!goesOn(a, b, run))
    return a.at(-1) === b.at(-1) || Math.max(all.a, all.b) <= MOST_REWORDED ? all : { a: 0, b: 0 };
  const [restA, restB] = [a.slice(run.a + run.length), b.slice(run.b + run.length)];
  const more = extentBeside(restA, restB);
  return { a: a.length - restA.length + more.a, b: b.length - restB.length + more.b };
}

/** The words of either that are not the other's, in their order. */
export function wordsApart(a: readonly string[], b: readonly string[]): Record<'removed' | 'added', string[]> {
  const [inA, inB] = [new Set(commonWords(a, b)), new Set(commonWords(b, a))];
  return { removed: a.filter((_, index) => !inA.has(index)), added: b.filter((_, index) => !inB.has(index)) };
}
