/** The work on one pair of stories: what was put in, and what the editor decided. Everything else is derived from it. */
import { type CompareOptions, type Correction, carriedCorrections, type Ruled, type SideName } from '#engine';

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
  /** When it was said, in milliseconds since 1970; absent in works of earlier versions. */
  readonly at?: number | undefined;
  /** Who said it; absent where no name was given. */
  readonly by?: string | undefined;
  /** What it overruled when a review was merged in. */
  readonly over?: Pick<Signed, 'mark' | 'note' | 'by'> | undefined;
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
  /** The keys of the items that were there before a text was replaced by its next version; null where none was. */
  readonly known: readonly string[] | null;
}

/** The work on two texts before anything was decided. */
export function freshWork(original: Draft, revision: Draft): Work {
  return { original, revision, certainty: null, language: '', as: null, corrections: [], signOff: [], known: null };
}

/** What of a work others get. Named one by one: nothing that a work may come to hold besides goes out unseen. */
export function sharedContent(work: Work): Work {
  const { original, revision, certainty, language, as, corrections, signOff, known } = work;
  return { original, revision, certainty, language, as, corrections, signOff, known };
}

/**
 * The work with the next version of a text: what was decided goes along, where its words and items are still there, and
 * what is not among the items known until now is new. Null for them where they were not looked at yet.
 */
export function withVersion(work: Work, side: SideName, next: Draft, items: readonly string[] | null): Work {
  const texts = (own: Work) => ({ original: own.original.text, revision: own.revision.text });
  const later = { ...work, [side]: next };
  const corrections = carriedCorrections(work.corrections, texts(work), texts(later));
  return { ...later, corrections, known: items ?? work.known };
}

/** More letters than a head has room for. */
export const MOST_SIDE_NAME = 60;

/** The work with a side called otherwise; the same work where the name says nothing new. */
export function renamed(work: Work, side: SideName, name: string): Work {
  const next = name.replace(/\s+/g, ' ').trim();
  return next === work[side].name ? work : { ...work, [side]: { ...work[side], name: next } };
}
