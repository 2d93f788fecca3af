/** The work on one pair of stories: what was put in, and what the editor decided. Everything else is derived from it. */
import type { Correction, Mark } from '#engine';

/** One side's text, as it was read from a file or typed. */
export interface Draft {
  /** The file's name; empty when the text was typed or pasted. */
  readonly name: string;
  /** Line ends are `\n`, so that positions in the answer are positions here. */
  readonly text: string;
}

/** An editor's judgement on an item of the ledger, which is known by its words (see `itemKeys`). */
export interface Signed {
  readonly item: string;
  /** Null when there is a note alone. */
  readonly mark: Mark | null;
  readonly note: string;
}

/** Plain data: it goes through `structuredClone`, JSON, IndexedDB and the fragment of a link. */
export interface Work {
  readonly original: Draft;
  readonly revision: Draft;
  /** How sure a pairing must be, 0 to 1; null for the engine's own measure. */
  readonly certainty: number | null;
  /** BCP 47 tag of both stories; empty when it is guessed. */
  readonly language: string;
  readonly corrections: readonly Correction[];
  readonly signOff: readonly Signed[];
}

/** The work on two texts before anything was decided. */
export function freshWork(original: Draft, revision: Draft): Work {
  return { original, revision, certainty: null, language: '', corrections: [], signOff: [] };
}
