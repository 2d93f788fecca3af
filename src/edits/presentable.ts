import type { Token } from '../text/tokens.ts';
import type { Hunk } from './differences.ts';

/** A kept run of up to this many short words between two replacements is taken for an accident of the method. */
const WEAK_WORDS = 2;
/** The longest short word, in letters: in scripts that write spaces these are mostly articles and prepositions. */
const SHORT_WORD = 3;
/** Where kept words make up less than this share of a link, it reads better as one replacement. */
const KEPT_SHARE = 0.12;

/** Whether token `a` of the original and `b` of the revision are the same to the letter. */
export type SameGlyphs = (a: Token, b: Token) => boolean;

/** Makes hunks readable: each pass improves one thing and leaves a valid diff. */
export function presentable(
  hunks: readonly Hunk[],
  a: readonly Token[],
  b: readonly Token[],
  sameGlyphs: SameGlyphs,
): Hunk[] {
  let result = hunks.map((hunk) => ({ ...hunk }));
  result = joinMovedMarks(result, a, b);
  result = keepSameGlyphs(result, a, b, sameGlyphs);
  result = slideToPhraseStart(result, a, b);
  result = joinAcrossWeakRuns(result, a, b);
  result = growToCompounds(result, a, b);
  result = joinWhereLittleSurvives(result, a, b);
  return result;
}

/**
 * A quotation mark that changed places with a comma or stop is one change, of marks alone: `fine[+,]"[-,]` and
 * `fine["],["]` become `fine[", → ,"]`.
 */
export function joinMovedMarks(hunks: Hunk[], a: readonly Token[], b: readonly Token[]): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const before = joined.at(-1);
    if (before !== undefined && isMovedMark(before, hunk, a, b)) {
      before.toA = hunk.toA;
      before.toB = hunk.toB;
    } else {
      joined.push({ ...hunk });
    }
  }
  return joined;
}

/** Marks that trade places with a quotation mark are two or three: `.”`, `?”,`. */
const MOST_MOVED_MARKS = 3;

function isMovedMark(before: Hunk, hunk: Hunk, a: readonly Token[], b: readonly Token[]): boolean {
  const isOneSided = ({ fromA, toA, fromB, toB }: Hunk) => (fromA === toA) !== (fromB === toB);
  if (!isOneSided(before) || !isOneSided(hunk) || (before.fromA === before.toA) === (hunk.fromA === hunk.toA))
    return false;
  const marks = [...a.slice(before.fromA, hunk.toA), ...b.slice(before.fromB, hunk.toB)];
  return marks.length <= 2 * MOST_MOVED_MARKS && marks.every(({ kind }) => kind === 'mark');
}

/**
 * Of two equal words the one that is the same to the letter is kept: `ORLA: Orla said` against `Orla
 * announced` keeps the second, `[ORLA:] Orla [said → announced]`, not `ORLA[: Orla said → announced]`.
 */
export function keepSameGlyphs(
  hunks: Hunk[],
  a: readonly Token[],
  b: readonly Token[],
  sameGlyphs: SameGlyphs,
): Hunk[] {
  const result: Hunk[] = [];
  for (const hunk of hunks) {
    const before = result.at(-1);
    const [keptA, keptB] = [a[hunk.fromA - 1], b[hunk.fromB - 1]];
    const isFree = before === undefined || before.toA < hunk.fromA;
    if (keptA === undefined || keptB === undefined || !isFree || sameGlyphs(keptA, keptB)) {
      result.push(hunk);
      continue;
    }
    const atA = findToken(a, hunk.fromA, hunk.toA, (token) => token.key === keptB.key && sameGlyphs(token, keptB));
    const atB = findToken(b, hunk.fromB, hunk.toB, (token) => token.key === keptA.key && sameGlyphs(keptA, token));
    if (atA >= 0) {
      result.push({ fromA: hunk.fromA - 1, toA: atA, fromB: hunk.fromB - 1, toB: hunk.fromB - 1 });
      pushUnlessEmpty(result, { ...hunk, fromA: atA + 1 });
    } else if (atB >= 0) {
      result.push({ fromA: hunk.fromA - 1, toA: hunk.fromA - 1, fromB: hunk.fromB - 1, toB: atB });
      pushUnlessEmpty(result, { ...hunk, fromB: atB + 1 });
    } else {
      result.push(hunk);
    }
  }
  return joinTouching(result);
}

function findToken(tokens: readonly Token[], from: number, to: number, fits: (token: Token) => boolean): number {
  for (let i = from; i < to; i++) if (fits(tokens[i] as Token)) return i;
  return -1;
}

function pushUnlessEmpty(hunks: Hunk[], hunk: Hunk): void {
  if (hunk.fromA < hunk.toA || hunk.fromB < hunk.toB) hunks.push(hunk);
}

/** Hunks with nothing kept between them are one. */
function joinTouching(hunks: readonly Hunk[]): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const before = joined.at(-1);
    if (before && before.toA === hunk.fromA && before.toB === hunk.fromB) {
      before.toA = hunk.toA;
      before.toB = hunk.toB;
    } else {
      joined.push({ ...hunk });
    }
  }
  return joined;
}

/**
 * An insertion or deletion that could stand at several places stands where a phrase begins.
 * `red[, green], blue` becomes `red, [green,] blue`.
 */
export function slideToPhraseStart(hunks: Hunk[], a: readonly Token[], b: readonly Token[]): Hunk[] {
  const slid: Hunk[] = [];
  for (const [index, hunk] of hunks.entries()) {
    const deletes = hunk.fromB === hunk.toB;
    if (!deletes && hunk.fromA !== hunk.toA) {
      slid.push(hunk);
      continue;
    }
    const tokens = deletes ? a : b;
    const from = deletes ? hunk.fromA : hunk.fromB;
    const to = deletes ? hunk.toA : hunk.toB;
    const before = slid.at(-1);
    const after = hunks[index + 1];
    const lowest = (deletes ? before?.toA : before?.toB) ?? 0;
    const highest = (deletes ? after?.fromA : after?.fromB) ?? tokens.length;
    let best = 0;
    let bestScore = phraseScore(tokens, from, to);
    const consider = (shift: number) => {
      const score = phraseScore(tokens, from + shift, to + shift);
      if (score > bestScore) [best, bestScore] = [shift, score];
    };
    for (let s = -1; from + s >= lowest && keyAt(tokens, from + s) === keyAt(tokens, to + s); s--) consider(s);
    for (let s = 1; to + s <= highest && keyAt(tokens, from + s - 1) === keyAt(tokens, to + s - 1); s++) consider(s);
    slid.push({ fromA: hunk.fromA + best, toA: hunk.toA + best, fromB: hunk.fromB + best, toB: hunk.toB + best });
  }
  return slid;
}

function keyAt(tokens: readonly Token[], index: number): string | undefined {
  return tokens[index]?.key;
}

/** Better when the change ends with the mark that closes it, and does not start with a stray one. */
function phraseScore(tokens: readonly Token[], from: number, to: number): number {
  let score = 0;
  if (tokens[to - 1]?.kind === 'mark') score += 2;
  if (tokens[from]?.kind === 'mark') score -= 1;
  if (from === 0 || tokens[from - 1]?.kind === 'mark') score += 1;
  return score;
}

/**
 * Joins two replacements of two words or more with nothing but a short word or two between them (a weak run):
 * `[red barn → blue shed], the [old mill → new kiln]` becomes `[red barn, the old mill → blue shed, the new kiln]`;
 * `[asked → pressed] the [board → chair]` stays.
 */
export function joinAcrossWeakRuns(hunks: Hunk[], a: readonly Token[], b: readonly Token[]): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    if (last && isSubstantial(last) && isSubstantial(hunk) && isWeakRun(a, last.toA, hunk.fromA)) {
      last.toA = hunk.toA;
      last.toB = hunk.toB;
    } else {
      joined.push({ ...hunk });
    }
  }
  return joined.map((hunk) => trimCommonEnds(hunk, a, b));
}

function isSubstantial(hunk: Hunk): boolean {
  return hunk.toA - hunk.fromA >= 2 && hunk.toB - hunk.fromB >= 2;
}

function isWeakRun(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark') continue;
    if (!isWeakWord(token) || ++words > WEAK_WORDS) return false;
  }
  return true;
}

const CASED = /^[\p{Ll}\p{Lu}']+$/u;
const HIRAGANA = /^\p{Script=Hiragana}{1,2}$/u;

function isWeakWord({ kind, key }: Token): boolean {
  return kind === 'word' && ((key.length <= SHORT_WORD && CASED.test(key)) || HIRAGANA.test(key));
}

/** Takes equal tokens at both ends out of a hunk. */
export function trimCommonEnds(hunk: Hunk, a: readonly Token[], b: readonly Token[]): Hunk {
  let { fromA, toA, fromB, toB } = hunk;
  while (fromA < toA && fromB < toB && keyAt(a, fromA) === keyAt(b, fromB)) {
    fromA++;
    fromB++;
  }
  while (fromA < toA && fromB < toB && keyAt(a, toA - 1) === keyAt(b, toB - 1)) {
    toA--;
    toB--;
  }
  return { fromA, toA, fromB, toB };
}

/**
 * A change inside a hyphenated compound marks the compound: `[38 → 39]-year-old` becomes
 * `[38-year-old → 39-year-old]`; a hyphen that only comes or goes stays a hyphen.
 */
export function growToCompounds(hunks: Hunk[], a: readonly Token[], b: readonly Token[]): Hunk[] {
  const grown: Hunk[] = [];
  for (const [index, source] of hunks.entries()) {
    const hunk = { ...source };
    const previous = grown.at(-1);
    const next = hunks[index + 1];
    if (hasWord(a, hunk.fromA, hunk.toA) || hasWord(b, hunk.fromB, hunk.toB)) {
      const floor = previous?.toA ?? 0;
      while (hunk.fromA > floor && (isInCompound(a, hunk.fromA) || isInCompound(b, hunk.fromB))) {
        hunk.fromA--;
        hunk.fromB--;
      }
      const ceiling = next?.fromA ?? a.length;
      while (hunk.toA < ceiling && (isInCompound(a, hunk.toA) || isInCompound(b, hunk.toB))) {
        hunk.toA++;
        hunk.toB++;
      }
    }
    grown.push(hunk);
  }
  return joinTouching(grown);
}

function hasWord(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((tokens[i] as Token).kind !== 'mark') return true;
  return false;
}

/** Whether the boundary before token `index` falls beside the hyphen of a compound such as `far-right`. */
function isInCompound(tokens: readonly Token[], index: number): boolean {
  const isWord = (at: number) => tokens[at] !== undefined && tokens[at]?.kind !== 'mark';
  const touchesNext = (at: number) => tokens[at] !== undefined && tokens[at]?.end === tokens[at + 1]?.start;
  const isCompound = (hyphen: number) =>
    tokens[hyphen]?.key === '-' &&
    isWord(hyphen - 1) &&
    touchesNext(hyphen - 1) &&
    touchesNext(hyphen) &&
    isWord(hyphen + 1);
  return isCompound(index - 1) || isCompound(index);
}

/**
 * Replaces the whole where hardly a word survives. Kept words count, a short one a quarter: of `The town has lost a
 * mill` and thirty other words, two kept articles make one replacement of all, three kept names do not.
 */
export function joinWhereLittleSurvives(hunks: Hunk[], a: readonly Token[], b: readonly Token[]): Hunk[] {
  if (hunks.length < 3) return hunks;
  let kept = 0;
  let at = 0;
  const weigh = (from: number, to: number) => {
    for (let i = from; i < to; i++) {
      const token = a[i] as Token;
      if (token.kind === 'mark') continue;
      kept += isWeakWord(token) ? 0.25 : 1;
    }
  };
  for (const hunk of hunks) {
    weigh(at, hunk.fromA);
    at = hunk.toA;
  }
  weigh(at, a.length);
  const longer = Math.max(a.length, b.length);
  if (kept >= KEPT_SHARE * longer) return hunks;
  const first = hunks[0] as Hunk;
  const last = hunks.at(-1) as Hunk;
  return [{ fromA: first.fromA, toA: last.toA, fromB: first.fromB, toB: last.toB }];
}
