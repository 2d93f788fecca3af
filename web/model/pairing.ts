/** Pairing by hand: every act is a correction to the work, and the engine makes the answer anew. */
import type { Comparison, Correction, Link, Range, SideName } from '#engine';
import { findReplaced, mapRanges } from './map-positions.ts';
import { isSwapped } from './swap.ts';

/** Sentences picked out on both sides, as indices in reading order. */
export interface Picked {
  readonly original: readonly number[];
  readonly revision: readonly number[];
}

export const NOTHING_PICKED: Picked = { original: [], revision: [] };
export const NO_RANGES: Correction = { original: [], revision: [] };

/** Whether the picked sentences could be linked: there must be some on either side. */
export function linkable({ original, revision }: Picked): boolean {
  return original.length > 0 && revision.length > 0;
}

/** Links the picked sentences, all with all. */
export function linkPicked(comparison: Comparison, corrections: readonly Correction[], picked: Picked): Correction[] {
  return decide(comparison, corrections, [picked]);
}

/** Leaves every sentence of the picked ones without a counterpart. */
export function unlinkPicked(comparison: Comparison, corrections: readonly Correction[], picked: Picked): Correction[] {
  return decide(comparison, corrections, [
    { original: picked.original, revision: [] },
    { original: [], revision: picked.revision },
  ]);
}

/**
 * Splits a row of several sentences into rows of one: as many pairs as there are sentences on the shorter side,
 * in order. `2 → 2–3` keeps the one of 2 and 3 that has more of the original's letters.
 */
export function splitLink(comparison: Comparison, corrections: readonly Correction[], link: Link): Correction[] {
  const { original, revision } = link;
  if (original.length === 1 || revision.length === 1) {
    const side: SideName = original.length === 1 ? 'revision' : 'original';
    const best = mostKept(comparison, link, side);
    return decide(
      comparison,
      corrections,
      link[side].map((index) => {
        const own = { ...NOTHING_PICKED, [side]: [index] };
        const other = side === 'revision' ? { original } : { revision };
        return index === best ? { ...own, ...other } : own;
      }),
    );
  }
  const groups = Array.from({ length: Math.max(original.length, revision.length) }, (_, i) => ({
    original: original.slice(i, i + 1),
    revision: revision.slice(i, i + 1),
  }));
  return decide(comparison, corrections, groups);
}

/** Takes back what was decided by hand about the picked sentences. */
export function asFound(comparison: Comparison, corrections: readonly Correction[], picked: Picked): Correction[] {
  return without(corrections, rangesOf(comparison, picked));
}

/** The sentence that shares most letters with the other side. */
function mostKept(comparison: Comparison, link: Link, side: SideName): number | undefined {
  const kept = (index: number) => {
    const sentence = comparison[side].sentences[index];
    if (sentence === undefined) return 0;
    let letters = sentence.end - sentence.start;
    for (const edit of link.edits) {
      const [start, end] = edit[side];
      letters -= Math.max(0, Math.min(end, sentence.end) - Math.max(start, sentence.start));
    }
    return letters;
  };
  return [...link[side]].sort((a, b) => kept(b) - kept(a) || a - b)[0];
}

/** The corrections with these put last; what earlier ones said of the same sentences is gone. */
function decide(comparison: Comparison, corrections: readonly Correction[], groups: readonly Picked[]): Correction[] {
  const own = groups
    .map((group) => rangesOf(comparison, group))
    .filter(({ original, revision }) => original.length + revision.length > 0);
  const all: Correction = {
    original: own.flatMap(({ original }) => original),
    revision: own.flatMap(({ revision }) => revision),
  };
  return [...without(corrections, all), ...own];
}

/** The ranges of the picked sentences, in the texts of the comparison. */
export function rangesOf(comparison: Comparison, picked: Picked): Correction {
  const of = (side: SideName) =>
    picked[side].flatMap((index): Range[] => {
      const sentence = comparison[side].sentences[index];
      return sentence === undefined ? [] : [[sentence.start, sentence.end]];
    });
  return { original: of('original'), revision: of('revision') };
}

/**
 * A correction of the same subject as `named` loses what is named anew; one that linked it to others says nothing any
 * more.
 */
export function without(corrections: readonly Correction[], named: Correction): Correction[] {
  const isSpeaker = ({ speaker }: Correction) => speaker !== undefined;
  return corrections.flatMap((correction) => {
    if (correction.quotes !== named.quotes || isSpeaker(correction) !== isSpeaker(named)) return [correction];
    const original = clearOf(correction.original, named.original);
    const revision = clearOf(correction.revision, named.revision);
    const linked = correction.original.length > 0 && correction.revision.length > 0;
    const says = linked ? original.length > 0 && revision.length > 0 : original.length + revision.length > 0;
    return says ? [{ ...correction, original, revision }] : [];
  });
}

function clearOf(ranges: readonly Range[], named: readonly Range[]): readonly Range[] {
  return ranges.filter(([start, end]) => !named.some(([from, to]) => from < end && start < to));
}

/**
 * Ranges of sentences in the texts of the next answer. One whose place was lost among several edits is found by its
 * words, where they stand there once; else it is gone.
 */
export function followRanges(ranges: Correction, before: Comparison, after: Comparison): Correction {
  if (isSwapped(before, after)) return { original: ranges.revision, revision: ranges.original };
  const on = (side: SideName) => {
    const [old, now] = [before[side].text, after[side].text];
    return ranges[side].flatMap((range): Range[] => {
      const kept = mapRanges([range], findReplaced(old, now));
      const words = old.slice(...range);
      const at = now.indexOf(words);
      return kept.length === 0 && at >= 0 && at === now.lastIndexOf(words) ? [[at, at + words.length]] : kept;
    });
  };
  return { original: on('original'), revision: on('revision') };
}

/** The sentences that the middles of the ranges stand in. */
export function sentencesAt(comparison: Comparison, ranges: Correction): Picked {
  const on = (side: SideName) => {
    const { sentences } = comparison[side];
    const found = ranges[side].map(([start, end]) => sentences.findIndex((one) => one.end > (start + end) / 2));
    return [...new Set(found)].filter((index) => index >= 0).sort((a, b) => a - b);
  };
  return { original: on('original'), revision: on('revision') };
}
