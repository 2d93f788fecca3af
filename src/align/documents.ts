import { kendallTau } from '../text/collections.ts';
import type { StoryText } from '../text/story.ts';
import { cosine } from './meaning.ts';
import type { Profile } from './profile.ts';

/** What is measured of two stories as wholes where their sentences were read (document similarity). */
export const DOCUMENT_FEATURES = [
  // the mean, over the sentences of both sides, of the cosine to the nearest of the other side
  'nearest',
  // by how much that is more than the cosine to the nearest of the same side, in the mean
  'lead',
  // by how much it is more than the greatest of as many cosines would be by chance, in standard deviations of all cosines:
  // of a version in plain language each sentence holds a part of another, and is not very near to it
  'excess',
  // the share of sentences that are the nearest of each other, their mean cosine, and Kendall's tau of their order, in
  // standard deviations of chance: five in order say more than two
  'mutual',
  'mutualCosine',
  'order',
  // minus the natural log of what the cosine of the means of both sides' sentences lacks to 1
  'topic',
  // the share of the words' idf weight and of runs of six words that both have, and the natural log of that of names
  'words',
  'runs',
  'names',
] as const;
export type Documents = Readonly<Record<(typeof DOCUMENT_FEATURES)[number], number>>;

/** Added to the distance of two topics, so that the logarithm is defined for equal ones. */
const LEAST_DISTANCE = 0.002;
/** Added to the share of common names, so that its logarithm is defined: the first common name says more than the fifth. */
const NO_NAME = 0.03;
/** The least standard deviation of cosines that is divided by. */
const LEAST_DEVIATION = 0.01;
/** Runs of this many equal words are copied. */
const RUN_WORDS = 6;

/**
 * Measures two stories as wholes, by the vectors of their sentences, less the topic.
 *
 * @param topic the cosine of both sides' means, before the topic was subtracted
 * @param words the share of the words' idf weight that both sides have
 * @param names the same of names, `commonNames`
 */
export function measureDocuments(
  original: readonly Profile[],
  revision: readonly Profile[],
  topic: number,
  words: number,
  names: number,
): Documents {
  const [before, after] = [readOnes(original), readOnes(revision)];
  const { nearest, all } = nearestOf(before, after);
  const [nearestA, nearestB] = nearest;
  const near = (mean(nearestA.map(({ cosine }) => cosine)) + mean(nearestB.map(({ cosine }) => cosine))) / 2;
  const byChance = (greatestOf(before.length) + greatestOf(after.length)) / 2;
  const mutual = nearestA.flatMap(({ at, cosine }, a) => (nearestB[at]?.at === a ? [{ b: at, cosine }] : []));
  return {
    nearest: near,
    lead: (leadOf(before, nearestA) + leadOf(after, nearestB)) / 2,
    excess: (near - all.mean) / Math.max(LEAST_DEVIATION, all.deviation) - byChance,
    mutual: mutual.length / Math.max(1, Math.min(before.length, after.length)),
    mutualCosine: mean(mutual.map(({ cosine }) => cosine)),
    order: kendallTau(mutual.map(({ b }) => b)) / tauDeviation(mutual.length),
    topic: -Math.log(LEAST_DISTANCE + 1 - topic),
    words,
    runs: commonShare(runsOf(original), runsOf(revision)),
    names: Math.log(NO_NAME + names),
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

/** About the greatest, in the mean, of so many draws from a normal distribution, in standard deviations. */
function greatestOf(draws: number): number {
  return Math.sqrt(2 * Math.log(Math.max(2, draws)));
}

/** The standard deviation of Kendall's tau of a random order. */
function tauDeviation(size: number): number {
  return size < 2 ? 1 : Math.sqrt((2 * (2 * size + 5)) / (9 * size * (size - 1)));
}

interface Cosines {
  /** The nearest sentence of the other side for each sentence of either; the first of several. */
  readonly nearest: readonly [Nearest[], Nearest[]];
  /** Of all pairs of sentences. */
  readonly all: { readonly mean: number; readonly deviation: number };
}

function nearestOf(original: readonly ReadProfile[], revision: readonly ReadProfile[]): Cosines {
  let [sum, squares] = [0, 0];
  const none: Nearest = { at: -1, cosine: 0 };
  const [ofA, ofB] = [original.map(() => none), revision.map(() => none)];
  for (const [a, x] of original.entries()) {
    for (const [b, y] of revision.entries()) {
      const near = cosine(x.meaning, y.meaning);
      sum += near;
      squares += near ** 2;
      if (near > (ofA[a] as Nearest).cosine) ofA[a] = { at: b, cosine: near };
      if (near > (ofB[b] as Nearest).cosine) ofB[b] = { at: a, cosine: near };
    }
  }
  const size = Math.max(1, original.length * revision.length);
  const deviation = Math.sqrt(Math.max(0, squares / size - (sum / size) ** 2));
  return { nearest: [ofA, ofB], all: { mean: sum / size, deviation } };
}

/**
 * By how much the sentences of a side are nearer to their nearest of the other one than to their nearest neighbour on their own: a version
 * says each thing again, a story on the same topic does not.
 */
function leadOf(side: readonly ReadProfile[], nearest: readonly Nearest[]): number {
  return mean(
    side.map((one, index) => {
      const own = side.reduce(
        (most, other) => (other === one ? most : Math.max(most, cosine(one.meaning, other.meaning))),
        0,
      );
      return (nearest[index] as Nearest).cosine - own;
    }),
  );
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
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

/** The share of names, of the story that has fewer, that the other one has; a name is a capital within a sentence. */
export function commonNames(original: StoryText, revision: StoryText): number {
  return commonShare(namesOf(original), namesOf(revision));
}

function namesOf({ text, tokens, tokenStart, sentences }: StoryText): string[] {
  return sentences.flatMap((_, index) =>
    tokens
      .slice((tokenStart[index] as number) + 1, tokenStart[index + 1])
      .filter(({ kind, start }) => kind === 'word' && /^\p{Lu}/u.test(text.slice(start, start + 2)))
      .map(({ key }) => key),
  );
}
