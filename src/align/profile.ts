import type { Role } from '../comparison.ts';
import type { Bag } from './bags.ts';
import type { ReadPieces } from './late-interaction.ts';
import type { ContentWords } from './matching.ts';

/** The features of a sentence. */
export interface Profile {
  readonly role: Role;
  /** Words and numbers by idf weight. */
  readonly words: Bag;
  /** The weight of those words that occur in the other story. */
  readonly shareable: number;
  /** Ids of the words that stand in one sentence alone on each side: anchors, as in patience diff. */
  readonly anchors: Int32Array;
  /** The same for letter trigrams. */
  readonly gramAnchors: Int32Array;
  /** Ids of the words that are written in figures. */
  readonly figures: Int32Array;
  /** Letter trigrams of the words by idf weight: they match inflected and misspelt words, in any language. */
  readonly grams: Bag;
  /** Pairs of neighbouring words, each of weight 1. */
  readonly phrases: Bag;
  /** The sentence vector, unit length; null without vectors, or where no content word is in the table. */
  readonly meaning: Float32Array | null;
  /** Null where the sentence was not read piece by piece. */
  readonly pieces: ReadPieces | null;
  /** Null without vectors. */
  readonly contentWords: ContentWords | null;
  /** The folded words in a row, or the text where there are none: sentences with equal ones differ in glyphs at most. */
  readonly normalised: string;
  /** Number of words. */
  readonly length: number;
}
