import type { Sentence } from '../comparison.ts';
import { gather } from '../text/collections.ts';
import type { StoryText } from '../text/story.ts';
import type { Pair } from './pairs.ts';

/**
 * Pairs the bylines left over that stand in one place, right before or right behind two sentences of a pair: one names
 * the author of the same story whom the other names. `By Jonas Wyle` and `By Ida Holm` under one headline; not a line
 * with a date, which is told where it differs.
 */
export function pairBylines(
  pairs: readonly Pair[],
  original: StoryText,
  revision: StoryText,
  similarityOf: (original: readonly number[], revision: readonly number[]) => number,
): Pair[] {
  const [before, after] = [bylinesOf(original, pairs, 'original'), bylinesOf(revision, pairs, 'revision')];
  const added = gather(before, (a): Pair[] => {
    const isBeside = (one: Pair | null, other: Pair | null) => one !== null && one === other;
    const at = after.findIndex((b) => isBeside(a.above, b.above) || isBeside(a.below, b.below));
    const [b] = at < 0 ? [] : after.splice(at, 1);
    if (b === undefined) return [];
    const link = { original: [a.index], revision: [b.index] };
    return [{ ...link, moved: false, similarity: similarityOf(link.original, link.revision) }];
  });
  return [...pairs, ...added];
}

interface Byline {
  readonly index: number;
  /** The pairs of the nearest sentences above and below that have one; null at an end of the text. */
  readonly above: Pair | null;
  readonly below: Pair | null;
}

function bylinesOf({ text, sentences }: StoryText, pairs: readonly Pair[], side: 'original' | 'revision'): Byline[] {
  const pairOf = new Map(
    gather(pairs, (pair) => (pair.moved ? [] : pair[side].map((index) => [index, pair] as const))),
  );
  const taken = new Set(gather(pairs, (pair) => pair[side]));
  const isAuthor = ({ role, start, end }: Sentence) => role === 'byline' && !/\p{N}/u.test(text.slice(start, end));
  const nearest = (from: number, step: 1 | -1): Pair | null => {
    for (let at = from + step; at >= 0 && at < sentences.length; at += step) {
      const pair = pairOf.get(at);
      if (pair !== undefined) return pair;
    }
    return null;
  };
  return gather(sentences, (sentence, index): Byline[] =>
    isAuthor(sentence) && !taken.has(index) ? [{ index, above: nearest(index, -1), below: nearest(index, 1) }] : [],
  );
}
