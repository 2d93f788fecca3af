import { cosine } from './meaning.ts';
import type { Profile } from './profile.ts';

/** What is measured of two stories as wholes where their sentences were read (document similarity), all 0 to 1 but the order. */
export const DOCUMENT_FEATURES = [
  // the mean, over the sentences of both sides, of the cosine to the nearest of the other side
  'nearest',
  // the share of sentences that are the nearest of each other, their mean cosine, and Kendall's tau of their order
  'mutual',
  'mutualCosine',
  'order',
  // the share of sentences that have a near one, of the side where it is less and of the other
  'nearLess',
  'nearMore',
  // the cosine of the means of both sides' sentences
  'topic',
  // the share of the words' idf weight, of figures, and of runs of six words that both have
  'words',
  'figures',
  'runs',
] as const;
export type Documents = Readonly<Record<(typeof DOCUMENT_FEATURES)[number], number>>;

/** From this cosine on, less the topic, two sentences are near: paraphrases mostly are, sentences on one topic mostly not. */
const NEAR = 0.5;
/** Runs of this many equal words are copied. */
const RUN_WORDS = 6;

/**
 * Measures two stories as wholes, by the vectors of their sentences, less the topic.
 *
 * @param topic the cosine of both sides' means, before the topic was subtracted
 * @param words the share of the words' idf weight that both sides have
 */
export function measureDocuments(
  original: readonly Profile[],
  revision: readonly Profile[],
  topic: number,
  words: number,
): Documents {
  const [before, after] = [readOnes(original), readOnes(revision)];
  const [nearestA, nearestB] = nearestOf(before, after);
  const mutual = nearestA.flatMap(({ at, cosine }, a) => (nearestB[at]?.at === a ? [{ b: at, cosine }] : []));
  const near = [nearestA, nearestB].map((side) => mean(side.map(({ cosine }) => (cosine > NEAR ? 1 : 0))));
  return {
    nearest: (mean(nearestA.map(({ cosine }) => cosine)) + mean(nearestB.map(({ cosine }) => cosine))) / 2,
    mutual: mutual.length / Math.max(1, Math.min(before.length, after.length)),
    mutualCosine: mean(mutual.map(({ cosine }) => cosine)),
    order: kendallTau(mutual.map(({ b }) => b)),
    nearLess: Math.min(...near),
    nearMore: Math.max(...near),
    topic,
    words,
    figures: commonShare(original.flatMap(figuresOf), revision.flatMap(figuresOf)),
    runs: commonShare(runsOf(original), runsOf(revision)),
  };
}

type ReadProfile = Profile & { readonly meaning: Float32Array };

function readOnes(side: readonly Profile[]): ReadProfile[] {
  return side.filter((profile): profile is ReadProfile => profile.meaning !== null && profile.role !== 'furniture');
}

interface Nearest {
  /** Index of the nearest sentence of the other side, -1 where there is none. */
  readonly at: number;
  readonly cosine: number;
}

/** The nearest sentence of the other side for each sentence; the first of several. */
function nearestOf(original: readonly ReadProfile[], revision: readonly ReadProfile[]): [Nearest[], Nearest[]] {
  const none: Nearest = { at: -1, cosine: 0 };
  const [ofA, ofB] = [original.map(() => none), revision.map(() => none)];
  for (const [a, x] of original.entries()) {
    for (const [b, y] of revision.entries()) {
      const near = cosine(x.meaning, y.meaning);
      if (near > (ofA[a] as Nearest).cosine) ofA[a] = { at: b, cosine: near };
      if (near > (ofB[b] as Nearest).cosine) ofB[b] = { at: a, cosine: near };
    }
  }
  return [ofA, ofB];
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Kendall's rank correlation with the order 0, 1, 2 …: 1 for that order, -1 for the reverse, 0 for fewer than two. */
function kendallTau(ranks: readonly number[]): number {
  let [inOrder, crossed] = [0, 0];
  for (const [i, rank] of ranks.entries()) {
    for (let j = i + 1; j < ranks.length; j++) {
      if ((ranks[j] as number) > rank) inOrder++;
      else crossed++;
    }
  }
  return inOrder + crossed === 0 ? 0 : (inOrder - crossed) / (inOrder + crossed);
}

function figuresOf({ figures }: Profile): readonly number[] {
  return [...figures];
}

function runsOf(side: readonly Profile[]): string[] {
  return side.flatMap(({ normalised, role }) => {
    const words = role === 'furniture' ? [] : normalised.split(' ').slice(0, -1);
    return words.slice(RUN_WORDS - 1).map((_, i) => words.slice(i, i + RUN_WORDS).join(' '));
  });
}

/** The share, of the side that has fewer, that the other one has, too; 0 where a side has none. */
function commonShare<T>(original: readonly T[], revision: readonly T[]): number {
  const [before, after] = [new Set(original), new Set(revision)];
  const both = [...before].filter((item) => after.has(item)).length;
  return both / Math.max(1, Math.min(before.size, after.size));
}
