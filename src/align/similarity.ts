import { commonAndHeaviest, commonCount, commonWeight } from './bags.ts';
import { cosine } from './meaning.ts';
import type { Profile } from './profiles.ts';

/** What is measured of a pair of sentences. The measures are calibrated into a probability by `logOdds`. */
export interface Evidence {
  /** Words in common, by weight, over the mean of both: Dice's coefficient. */
  readonly words: number;
  /** Words in common over those of the sentence that has fewer: high where one contains the other. */
  readonly contained: number;
  /** Words in common over those that have any counterpart in the other story. */
  readonly claimed: number;
  /** Words that stand in these two sentences and nowhere else: log of one more than their number. */
  readonly anchors: number;
  /** The same for letter trigrams, as a share of those that the two sentences have. */
  readonly gramAnchors: number;
  /** The weight of the rarest word in common, 1 for one that stands nowhere else: a name says more than ten articles. */
  readonly rarest: number;
  /** Numbers in common: log of one more than how many. */
  readonly figures: number;
  /** How long the shorter one is, as the log of its words, 0 for a few: two long sentences share something by chance. */
  readonly wordiness: number;
  /** Letter trigrams in common: Dice's coefficient. */
  readonly grams: number;
  /** Neighbouring words in common: Dice's coefficient. */
  readonly phrases: number;
  /** Cosine of the meanings; null where one of them has none. */
  readonly meaning: number | null;
  /** How far apart in length, as the absolute log of the ratio. */
  readonly lengths: number;
  /** How far apart in their stories, each story scaled to 0..1. */
  readonly distance: number;
  /** All but glyphs is the same. */
  readonly same: boolean;
}

/** Weight added below the line, so that `he said` in both is not proof: about one rare word. */
const DOUBT = 1.5;
/** Sentences of fewer words than this are short ones, all alike. */
const FEW_WORDS = 6;
/** So many trigrams of their own any two sentences may share by chance. */
const CHANCE_GRAMS = 10;
/** The same for the words that the stories share: of two texts with few words in common, those few are no proof. */
const DOUBT_OF_FEW = 8;

/** The evidence that sentence `a` of the original and `b` of the revision say the same. */
export function evidenceOf(a: Profile, b: Profile, distance: number, heaviest: number): Evidence {
  const { common, heaviest: rarest } = commonAndHeaviest(a.words, b.words);
  return {
    words: (2 * common) / (a.words.total + b.words.total + DOUBT),
    contained: common / (Math.min(a.words.total, b.words.total) + DOUBT),
    claimed: (2 * common) / (a.shareable + b.shareable + DOUBT_OF_FEW),
    anchors: Math.log1p(commonCount(a.anchors, b.anchors)),
    gramAnchors:
      (2 * commonCount(a.gramAnchors, b.gramAnchors)) / (a.gramAnchors.length + b.gramAnchors.length + CHANCE_GRAMS),
    rarest: rarest / heaviest,
    figures: Math.log1p(commonCount(a.figures, b.figures)),
    wordiness: Math.log(Math.max(1, Math.min(a.length, b.length) / FEW_WORDS)),
    grams: ratio(2 * commonWeight(a.grams, b.grams), a.grams.total + b.grams.total),
    phrases: (2 * commonWeight(a.phrases, b.phrases)) / (a.phrases.total + b.phrases.total + 1),
    meaning: a.meaning === null || b.meaning === null ? null : cosine(a.meaning, b.meaning),
    lengths: Math.abs(Math.log((1 + a.length) / (1 + b.length))),
    distance,
    same: a.sameness === b.sameness,
  };
}

/** One number to rank rivals by, 0 to about 1. */
export function likeness(evidence: Evidence): number {
  if (evidence.same) return 1;
  return (evidence.words + evidence.contained + evidence.grams) / 3;
}

function ratio(numerator: number, denominator: number): number {
  return denominator === 0 ? 0 : numerator / denominator;
}
