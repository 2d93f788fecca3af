import type { Comparison, SideName } from '#engine';
import { inStretches, linksBySentence, type Steps } from '../model/row-layout.ts';

/** Links in one step: what was sent by the engine's thread is read slowly for the first time. */
const STRETCH = 5000;

/**
 * Pairs of sentences that are linked in one answer only, counted in steps of some `stretch` links each; the texts, and so
 * the sentences, of both answers are the same.
 */
export function* countChanges(
  before: Comparison,
  after: Comparison,
  stretch: number = STRETCH,
): Steps<{ readonly linked: number; readonly parted: number }> {
  const linked = yield* countUnlinked(after, yield* linksOfSides(before, stretch), stretch);
  const parted = yield* countUnlinked(before, yield* linksOfSides(after, stretch), stretch);
  return { linked, parted };
}

type LinkOf = Readonly<Record<SideName, readonly number[]>>;

function* linksOfSides(comparison: Comparison, stretch: number): Steps<LinkOf> {
  const original = yield* linksBySentence(comparison, 'original', stretch);
  return { original, revision: yield* linksBySentence(comparison, 'revision', stretch) };
}

/** How many pairs of an answer are none in another one. */
function* countUnlinked({ links }: Comparison, other: LinkOf, stretch: number): Steps<number> {
  let count = 0;
  yield* inStretches(links, stretch, ({ original, revision }) => {
    for (const from of original) {
      const link = other.original[from] ?? -1;
      for (const to of revision) if (link < 0 || other.revision[to] !== link) count++;
    }
  });
  return count;
}
