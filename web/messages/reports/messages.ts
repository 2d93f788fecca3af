import type { RelationKind } from '#engine';
import type { Ruling } from '../../model/work.ts';

/** What the two texts are to each other, and what the editor calls them. */
export interface ReportsMessages {
  /** Over the choice of what the two texts are to each other. */
  readonly relation: string;
  /** Leaves it to what was found; null where an editor's ruling stands before it. */
  readonly asFound: (is: RelationKind | null) => string;
  readonly ruling: Readonly<Record<Ruling, string>>;
  readonly compareAs: Readonly<Record<Ruling, string>>;
  readonly compareAsFound: string;
  readonly rename: (name: string) => string;
  readonly newName: (name: string) => string;
}
