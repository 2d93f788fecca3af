/** Corrections name ranges of the texts; when a text changes, they go along. */
import type { Correction, Range, SideName } from '#engine';
import type { Draft, Work } from './work.ts';

/** What a change of a text replaced: `[start, oldEnd)` of the text before by `[start, newEnd)` of the text after. */
interface Replaced {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/**
 * The work with other texts: corrections follow what they named, and those are gone that named only what was
 * replaced. Linear in the texts.
 */
export function withTexts(work: Work, original: Draft, revision: Draft): Work {
  const corrections = mapCorrections(work, original.text, revision.text);
  return { ...work, original, revision, corrections };
}

/** A stretch of a text, and what comes in its place. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The work with stretches of one side replaced: they stand in the order of the text, and none overlaps another. */
export function withStretches(work: Work, side: SideName, stretches: readonly Stretch[]): Work {
  // from the last to the first: what stands before keeps its place
  return stretches.reduceRight((last, { start, end, text }) => {
    const whole = last[side].text;
    const draft = { ...last[side], text: whole.slice(0, start) + text + whole.slice(end) };
    return side === 'original' ? withTexts(last, draft, last.revision) : withTexts(last, last.original, draft);
  }, work);
}

function mapCorrections(work: Work, original: string, revision: string): readonly Correction[] {
  if (work.corrections.length === 0) return work.corrections;
  const changed = {
    original: findReplaced(work.original.text, original),
    revision: findReplaced(work.revision.text, revision),
  };
  return work.corrections.flatMap((correction) => {
    const own = {
      ...correction,
      original: mapRanges(correction.original, changed.original),
      revision: mapRanges(correction.revision, changed.revision),
    };
    // A side that lost all its sentences would turn a link into its opposite.
    const lost = (side: 'original' | 'revision') => correction[side].length > 0 && own[side].length === 0;
    return lost('original') || lost('revision') ? [] : [own];
  });
}

/** The one stretch that differs between two texts: what is left between their common start and their common end. */
export function findReplaced(before: string, after: string): Replaced {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < most - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same++;
  }
  return { start, oldEnd: before.length - same, newEnd: after.length - same };
}

/** Where a place of one text is in another that was made of it; inside of what was replaced, as far on as there is text. */
export function mapPosition(at: number, before: string, after: string): number {
  const { start, oldEnd, newEnd } = findReplaced(before, after);
  if (at <= start) return at;
  return at >= oldEnd ? at + newEnd - oldEnd : Math.min(at, newEnd);
}

/** Where ranges are after a change of their text; those are gone of which most was replaced. */
export function mapRanges(ranges: readonly Range[], { start, oldEnd, newEnd }: Replaced): Range[] {
  const by = newEnd - oldEnd;
  return ranges.flatMap(([from, to]): Range[] => {
    if (to <= start) return [[from, to]];
    if (from >= oldEnd) return [[from + by, to + by]];
    if (from <= start && to >= oldEnd) return to + by > from ? [[from, to + by]] : [];
    // Part of the sentence was replaced along with its neighbour: what stayed of it stands for it while it is the most.
    const stayed: Range = from < start ? [from, start] : [newEnd, to + by];
    return 2 * (stayed[1] - stayed[0]) > to - from ? [stayed] : [];
  });
}
