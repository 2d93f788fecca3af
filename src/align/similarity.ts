import { type Bag, commonWeight, type Profile } from './profiles.ts';

/** What is measured of a pair of sentences. The measures are calibrated into a probability by `logOdds`. */
export interface Evidence {
  /** Words in common, by weight, over the mean of both: Dice's coefficient. */
  readonly words: number;
  /** Words in common over those of the sentence that has fewer: high where one contains the other. */
  readonly contained: number;
  /** Letter trigrams in common: Dice's coefficient. */
  readonly grams: number;
  /** Neighbouring words in common: Dice's coefficient. */
  readonly phrases: number;
  /** Cosine of the meanings, below zero cut off; 0 without vectors. */
  readonly meaning: number;
  /** How far apart in length, as the absolute log of the ratio. */
  readonly lengths: number;
  /** How far apart in their stories, each story scaled to 0..1. */
  readonly distance: number;
  /** All but glyphs is the same. */
  readonly same: boolean;
}

/** Weight added below the line, so that `he said` in both is not proof: about one rare word. */
const DOUBT = 1.5;

/** The evidence that sentence `a` of the original and `b` of the revision say the same. */
export function evidenceOf(a: Profile, b: Profile, distance: number): Evidence {
  const common = commonWeight(a.words, b.words);
  return {
    words: (2 * common) / (a.words.total + b.words.total + DOUBT),
    contained: common / (Math.min(a.words.total, b.words.total) + DOUBT),
    grams: ratio(2 * commonWeight(a.grams, b.grams), a.grams.total + b.grams.total),
    phrases: (2 * commonWeight(a.phrases, b.phrases)) / (a.phrases.total + b.phrases.total + 1),
    meaning: a.meaning === null || b.meaning === null ? 0 : Math.max(0, dot(a.meaning, b.meaning)),
    lengths: Math.abs(Math.log((1 + a.length) / (1 + b.length))),
    distance,
    same: a.sameness === b.sameness && a.length > 0,
  };
}

/** One number to rank rivals by, 0 to about 1. */
export function likeness(evidence: Evidence): number {
  if (evidence.same) return 1;
  return (evidence.words + evidence.contained + evidence.grams) / 3;
}

/** The share of `part` that stands in `whole`, by weight: 0 to 1. */
export function containment(part: Bag, whole: Bag): number {
  return ratio(commonWeight(part, whole), part.total);
}

function ratio(numerator: number, denominator: number): number {
  return denominator === 0 ? 0 : numerator / denominator;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] as number) * (b[d] as number);
  return sum;
}
