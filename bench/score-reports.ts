/** How right the report of two reports is: the common passages by their words, and what the texts are to each other. */
import type { Comparison, Range, RelationKind } from '#engine';
import type { Score } from './score.ts';
import type { GoldStory } from './story.ts';

/** The common passages, by the words of both sides that stand in them. */
export function scorePassages({ passages: gold }: GoldStory, comparison: Comparison): Score {
  const found = comparison.passages ?? [];
  const counts = { right: 0, wrong: 0, missed: 0 };
  const misses: string[] = [];
  for (const side of ['original', 'revision'] as const) {
    const { text } = comparison[side];
    const wordsOf = (ranges: readonly Range[]) => new Set(ranges.flatMap((range) => wordsIn(text, range)));
    const wanted = wordsOf(gold.map((passage) => [passage[side].start, passage[side].end]));
    const words = wordsOf(found.map((passage) => passage[side]));
    counts.right += [...words].filter((at) => wanted.has(at)).length;
    counts.wrong += [...words].filter((at) => !wanted.has(at)).length;
    counts.missed += [...wanted].filter((at) => !words.has(at)).length;
    for (const passage of found) {
      const extra = wordsIn(text, passage[side]).filter((at) => !wanted.has(at)).length;
      if (extra > 0) misses.push(`${extra} words not in gold (${side}): ${text.slice(...passage[side])}`);
    }
  }
  return { counts, misses };
}

/** Where the words in a range begin. */
function wordsIn(text: string, [start, end]: Range): number[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => start + index);
}

/** Whether what two texts are to each other is named as in gold; a pair without that word is what its group is. */
export function scoreRelation(gold: GoldStory, { summary }: Comparison, group: RelationKind): Score {
  const { is } = summary.relation;
  const wanted = gold.relation ?? group;
  const isRight = is === wanted;
  return {
    counts: { right: isRight ? 1 : 0, wrong: 0, missed: isRight ? 0 : 1 },
    misses: isRight ? [] : [`${gold.name}: expected ${wanted}, found ${is}`],
  };
}
