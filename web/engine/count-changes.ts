import type { Comparison, Link, SideName } from '#engine';
import type { Steps } from '../model/row-layout.ts';

/**
 * Pairs of sentences that are linked in one answer only; the texts, and so the sentences, of both are the same. One walk
 * over the links of an answer in each step: there may be 100,000, and what was sent by the engine's thread is read slowly
 * for the first time.
 */
export function* countChanges(before: Comparison, after: Comparison): Steps<{ linked: number; parted: number }> {
  const earlier = yield* linksBySentence(before);
  const later = yield* linksBySentence(after);
  const linked = countUnlinked(after, earlier);
  yield;
  return { linked, parted: countUnlinked(before, later) };
}

type LinkOf = Readonly<Record<SideName, Int32Array>>;

function* linksBySentence(comparison: Comparison): Steps<LinkOf> {
  const original = linkBySentence(comparison, 'original');
  yield;
  const revision = linkBySentence(comparison, 'revision');
  yield;
  return { original, revision };
}

/** How many pairs of an answer are none in the other one. */
function countUnlinked({ links }: Comparison, other: LinkOf): number {
  let count = 0;
  for (const { original, revision } of links) {
    for (const from of original) {
      const link = other.original[from] ?? NO_LINK;
      for (const to of revision) if (link === NO_LINK || other.revision[to] !== link) count++;
    }
  }
  return count;
}

const NO_LINK = -1;

/** The link of each sentence of a side. Plain numbers and loops: an answer may have 100,000 pairs, and this is one task. */
function linkBySentence({ links, ...sides }: Comparison, side: SideName): Int32Array {
  const found = new Int32Array(sides[side].sentences.length).fill(NO_LINK);
  for (let index = 0; index < links.length; index++) {
    const link = links[index] as Link;
    const own = side === 'original' ? link.original : link.revision;
    for (let at = 0; at < own.length; at++) found[own[at] as number] = index;
  }
  return found;
}
