import type { Correction, Range, Sentence } from '../comparison.ts';
import type { StoryText } from '../text/story.ts';
import type { Pair } from './align.ts';

/** Sentences that an editor put together, as indices in reading order; one side empty where they have no counterpart. */
export interface Ruling {
  readonly original: readonly number[];
  readonly revision: readonly number[];
  /** The correction it came from, as an index. */
  readonly correction: number;
}

/**
 * What the corrections say about these two stories. A sentence is meant when more than half of it lies in one
 * of a correction's ranges; of two corrections that mean the same sentence the later one holds, and what the
 * earlier one said of its other sentences stays. A correction that means no sentence any more says nothing.
 */
export function readCorrections(
  corrections: readonly Correction[],
  original: StoryText,
  revision: StoryText,
): readonly Ruling[] {
  const last = { original: new Map<number, number>(), revision: new Map<number, number>() };
  for (const [index, correction] of corrections.entries()) {
    for (const sentence of meant(correction.original, original.sentences)) last.original.set(sentence, index);
    for (const sentence of meant(correction.revision, revision.sentences)) last.revision.set(sentence, index);
  }
  return corrections.flatMap((_, index) => {
    const named = (side: ReadonlyMap<number, number>) =>
      [...side].flatMap(([sentence, by]) => (by === index ? [sentence] : [])).sort((a, b) => a - b);
    const ruling = { original: named(last.original), revision: named(last.revision), correction: index };
    return ruling.original.length + ruling.revision.length === 0 ? [] : [ruling];
  });
}

function meant(ranges: readonly Range[], sentences: readonly Sentence[]): number[] {
  const found: number[] = [];
  for (const [start, end] of ranges) {
    for (let i = firstEndingAfter(sentences, start); i < sentences.length; i++) {
      const sentence = sentences[i] as Sentence;
      if (sentence.start >= end) break;
      const inside = Math.min(end, sentence.end) - Math.max(start, sentence.start);
      if (inside * 2 > sentence.end - sentence.start) found.push(i);
    }
  }
  return found;
}

function firstEndingAfter(sentences: readonly Sentence[], position: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sentencesOf(rulings: readonly Ruling[]) {
  return {
    original: new Set(rulings.flatMap((ruling) => ruling.original)),
    revision: new Set(rulings.flatMap((ruling) => ruling.revision)),
  };
}

/** Tells of sentences whether the editor ruled on one of them. */
export function ruledOn(rulings: readonly Ruling[]): (sentences: Pick<Ruling, 'original' | 'revision'>) => boolean {
  const ruled = sentencesOf(rulings);
  return ({ original, revision }) =>
    original.some((index) => ruled.original.has(index)) || revision.some((index) => ruled.revision.has(index));
}

/**
 * The pairs with the editor's rulings in them. Whatever a ruling does not name stays as it was found, so that
 * a hand at one row never stirs another: `1–1, 2–2, 3–3` with the ruling `1–2` becomes `1–2, 3–3`, and the
 * original's 2 and the revision's 1 are left without a counterpart.
 *
 * @param similarityOf how alike the named sentences are, 0 to 1
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

/** Whether the sentence stands elsewhere than between its neighbours; where it does not, it joins their order. */
function leavesOrder(start: Start, backbone: Start[]): boolean {
  let low = 0;
  let high = backbone.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((backbone[middle] as Start).original < start.original) low = middle + 1;
    else high = middle;
  }
  const before = backbone[low - 1];
  const after = backbone[low];
  const leaves =
    (before !== undefined && before.revision > start.revision) ||
    (after !== undefined && after.revision < start.revision);
  if (!leaves) backbone.splice(low, 0, start);
  return leaves;
}
