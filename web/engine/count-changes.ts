import type { Comparison, SideName } from '#engine';

/** Pairs of sentences that are linked in one answer only; the texts, and so the sentences, of both are the same. */
export function countChanges(before: Comparison, after: Comparison): { linked: number; parted: number } {
  return { linked: countUnlinked(after, before), parted: countUnlinked(before, after) };
}

/** How many pairs of one answer are none in another. */
function countUnlinked({ links }: Comparison, other: Comparison): number {
  const [originals, revisions] = [linkBySentence(other, 'original'), linkBySentence(other, 'revision')];
  let count = 0;
  for (const { original, revision } of links) {
    for (const from of original) {
      for (const to of revision) if (originals[from] !== revisions[to] || originals[from] === NO_LINK) count++;
    }
  }
  return count;
}

const NO_LINK = -1;

/** The link of each sentence of a side. Plain numbers: an answer may have 100,000 pairs, and this is one task. */
function linkBySentence({ links, ...sides }: Comparison, side: SideName): Int32Array {
  const found = new Int32Array(sides[side].sentences.length).fill(NO_LINK);
  for (const [index, link] of links.entries()) for (const sentence of link[side]) found[sentence] = index;
  return found;
}
