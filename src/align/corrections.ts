import type { Correction, Range } from '../comparison.ts';
import { firstAtOrAfter, type Span } from '../text/ranges.ts';
import type { Pair } from './pairs.ts';

/** What a correction speaks of. */
type Subject = 'links' | 'pairs' | 'speakers';

function subjectOf({ quotes, speaker }: Correction): Subject {
  return quotes !== true ? 'links' : speaker === undefined ? 'pairs' : 'speakers';
}

/** An editor's correction as indices of sentences or quotes, ascending; one side empty where they have no counterpart. */
export interface Ruling {
  readonly original: readonly number[];
  readonly revision: readonly number[];
  /** Index of the correction. */
  readonly correction: number;
}

/**
 * Resolves the corrections of one subject to the sentences or quotes of both sides. A correction names one when more
 * than half of it lies in one of its ranges. Of two corrections that name the same the later one holds; the earlier one
 * keeps its others.
 */
export function readCorrections(
  corrections: readonly Correction[],
  subject: Subject,
  original: readonly Span[],
  revision: readonly Span[],
): readonly Ruling[] {
  const last = { original: new Map<number, number>(), revision: new Map<number, number>() };
  for (const [index, correction] of corrections.entries()) {
    if (subjectOf(correction) !== subject) continue;
    for (const one of spansIn(correction.original, original)) last.original.set(one, index);
    for (const one of spansIn(correction.revision, revision)) last.revision.set(one, index);
  }
  return corrections.flatMap((_, index) => {
    const named = (side: ReadonlyMap<number, number>) =>
      [...side].flatMap(([sentence, by]) => (by === index ? [sentence] : [])).sort((a, b) => a - b);
    const ruling = { original: named(last.original), revision: named(last.revision), correction: index };
    return ruling.original.length + ruling.revision.length === 0 ? [] : [ruling];
  });
}

/** The indices of the spans of which more than half lies in one of the ranges. */
function spansIn(ranges: readonly Range[], spans: readonly Span[]): number[] {
  const found: number[] = [];
  for (const [start, end] of ranges) {
    for (let i = Math.max(0, firstAtOrAfter(spans, start) - 1); i < spans.length; i++) {
      const span = spans[i] as Span;
      if (span.start >= end) break;
      const inside = Math.min(end, span.end) - Math.max(start, span.start);
      if (inside * 2 > span.end - span.start) found.push(i);
    }
  }
  return found;
}

function sentencesOf(rulings: readonly Ruling[]) {
  return {
    original: new Set(rulings.flatMap((ruling) => ruling.original)),
    revision: new Set(rulings.flatMap((ruling) => ruling.revision)),
  };
}

/** Returns a test of whether a ruling names one of some sentences. */
export function ruledOn(rulings: readonly Ruling[]): (sentences: Pick<Ruling, 'original' | 'revision'>) => boolean {
  const ruled = sentencesOf(rulings);
  return ({ original, revision }) =>
    original.some((index) => ruled.original.has(index)) || revision.some((index) => ruled.revision.has(index));
}

/**
 * Applies rulings to the pairs. Every sentence that no ruling names stays as it was found: `1–1, 2–2, 3–3` with the
 * ruling `1–2` becomes `1–2, 3–3`, and the original's 2 and the revision's 1 are left without a counterpart.
 *
 * @param similarityOf the similarity of the named sentences, 0 to 1
 */
export function followRulings(
  pairs: readonly Pair[],
  rulings: readonly Ruling[],
  similarityOf: (original: readonly number[], revision: readonly number[]) => number,
): Pair[] {
  if (rulings.length === 0) return [...pairs];
  const ruled = sentencesOf(rulings);
  const kept = pairs.flatMap((pair) => {
    const original = pair.original.filter((index) => !ruled.original.has(index));
    const revision = pair.revision.filter((index) => !ruled.revision.has(index));
    if (original.length === pair.original.length && revision.length === pair.revision.length) return [pair];
    if (original.length === 0 || revision.length === 0) return [];
    return [{ ...pair, original, revision, similarity: similarityOf(original, revision) }];
  });
  const backbone = kept.filter((pair) => !pair.moved).map(({ original, revision }) => startOf(original, revision));
  backbone.sort((a, b) => a.original - b.original);
  const byHand = rulings
    .filter(({ original, revision }) => original.length > 0 && revision.length > 0)
    .sort((a, b) => (a.original[0] as number) - (b.original[0] as number))
    .map(({ original, revision }): Pair => {
      const moved = leavesOrder(startOf(original, revision), backbone);
      return { original, revision, moved, similarity: similarityOf(original, revision), byHand: true };
    });
  return [...kept, ...byHand];
}

interface Start {
  readonly original: number;
  readonly revision: number;
}

function startOf(original: readonly number[], revision: readonly number[]): Start {
  return { original: original[0] as number, revision: revision[0] as number };
}

/** Whether a start stands outside the order of its neighbours; where it does not, it is entered into the backbone. */
function leavesOrder(start: Start, backbone: Start[]): boolean {
  const next = backbone.findIndex(({ original }) => original >= start.original);
  const at = next < 0 ? backbone.length : next;
  const [before, after] = [backbone[at - 1], backbone[at]];
  const leaves =
    (before !== undefined && before.revision > start.revision) ||
    (after !== undefined && after.revision < start.revision);
  if (!leaves) backbone.splice(at, 0, start);
  return leaves;
}
