/** The work on one pair of stories: what was put in, and what the editor decided. Everything else is derived from it. */
import type { CompareOptions, Correction, Ruled, SideName } from '#engine';

/** One side's text, as it was read from a file or typed. */
export interface Draft {
  /** The file's name, or what the editor calls the side; empty when the text was typed or pasted. */
  readonly name: string;
  /** Line ends are `\n`, so that positions in the answer are positions here. */
  readonly text: string;
}

/** An editor's judgement on an item of the ledger, which is known by its words (see `itemKeys`). */
export interface Signed {
  readonly item: string;
  /** Null when there is a note alone; `not-so` sets the item aside. */
  readonly mark: Ruled | null;
  readonly note: string;
}

/** What an editor ruled that the two texts are to each other. */
export type Ruling = NonNullable<CompareOptions['as']>;

/** Plain data: it goes through `structuredClone`, JSON, IndexedDB and the fragment of a link. */
export interface Work {
  readonly original: Draft;
  readonly revision: Draft;
  /** How sure a pairing must be, 0 to 1; null for the engine's own measure. */
  readonly certainty: number | null;
  /** BCP 47 tag of both stories; empty when it is guessed. */
  readonly language: string;
  /** Null leaves it to the engine what the two texts are to each other. */
  readonly as: Ruling | null;
  readonly corrections: readonly Correction[];
  readonly signOff: readonly Signed[];
}

/** The work on two texts before anything was decided. */
export function freshWork(original: Draft, revision: Draft): Work {
  return { original, revision, certainty: null, language: '', as: null, corrections: [], signOff: [] };
}

/** What of a work others get. Named one by one: nothing that a work may come to hold besides goes out unseen. */
export function sharedContent({ original, revision, certainty, language, as, corrections, signOff }: Work): Work {
  return { original, revision, certainty, language, as, corrections, signOff };
}

/** More letters than a head has room for. */
export const MOST_SIDE_NAME = 60;

/** The work with a side called otherwise; the same work where the name says nothing new. */
export function renamed(work: Work, side: SideName, name: string): Work {
  const next = name.replace(/\s+/g, ' ').trim();
  return next === work[side].name ? work : { ...work, [side]: { ...work[side], name: next } };
}
