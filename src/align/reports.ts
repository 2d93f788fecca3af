/** The links of two reports of one event: neither was edited from the other, so each needs evidence of its own. */
import { weightsFor } from './fitted.ts';
import { cosine } from './meaning.ts';
import { indexPairsOf, logit, type Pair } from './pairs.ts';
import type { Profile } from './profile.ts';
import type { Profiles } from './profiles.ts';
import { scorePairs } from './score.ts';

/** The log-odds of a link of two reports, by its words and its meaning alone: place and neighbours say little. */
const WEIGHTS = { bias: -2.5, similarity: 4.2, nearness: 4.9, share: 1.9 };
/** A wrong link is worse than none: what is kept is likelier by so many log-odds. */
const KEPT = Math.log(1.5);
/** What is linked although the alignment did not is as good as sure. */
const ADDED = Math.log(9);

/** The cosine of what two sentences mean, less the topic of their stories; null where one of them was not read. */
export type Nearness = (original: number, revision: number) => number | null;

export function nearnessIn({ original, revision, documents }: Profiles): Nearness {
  return (a, b) => {
    const [x, y] = [original[a]?.meaning ?? null, revision[b]?.meaning ?? null];
    return documents === null || x === null || y === null ? null : cosine(x, y);
  };
}

/**
 * Leaves of the links that were found those with evidence of their own, and adds what has it wherever it stands. Of
 * headlines and of what was not read all are kept.
 *
 * @param most pairs of sentences that may be scored
 */
export function linkReports(
  found: readonly Pair[],
  profiles: Profiles,
  similarityOf: (original: readonly number[], revision: readonly number[]) => number,
  certainty: number,
  most: number,
): readonly Pair[] {
  const { original, revision } = profiles;
  if (profiles.documents === null || original.length * revision.length > most) return found;
  const nearness = nearnessIn(profiles);
  const keys = Array.from({ length: original.length * revision.length }, (_, key) => key);
  const scored = scorePairs(profiles, keys, weightsFor(profiles));
  const oddsOf = (a: number, b: number) => {
    const near = nearness(a, b);
    if (near === null) return null;
    const { share } = scored[a * revision.length + b] ?? { share: 0 };
    return (
      WEIGHTS.bias +
      WEIGHTS.similarity * similarityOf([a], [b]) +
      WEIGHTS.nearness * near +
      WEIGHTS.share * share -
      logit(certainty)
    );
  };
  const isHeadline = (profile: Profile | undefined) => profile?.role === 'headline';
  const kept = found.flatMap((pair): Pair[] => {
    const sound = indexPairsOf(pair).filter(
      ({ a, b }) => (isHeadline(original[a]) && isHeadline(revision[b])) || (oddsOf(a, b) ?? KEPT) >= KEPT,
    );
    const [own, others] = [[...new Set(sound.map(({ a }) => a))], [...new Set(sound.map(({ b }) => b))]];
    if (own.length === pair.original.length && others.length === pair.revision.length) return [pair];
    if (sound.length === 0) return [];
    return [{ ...pair, original: own, revision: others, similarity: similarityOf(own, others) }];
  });
  const taken = new Set(
    kept.flatMap((pair) => [...pair.original.map((a) => `a${a}`), ...pair.revision.map((b) => `b${b}`)]),
  );
  const sure = scored
    .map(({ a, b }) => ({ a, b, odds: oddsOf(a, b) ?? 0 }))
    .filter(({ a, b, odds }) => odds >= ADDED && !taken.has(`a${a}`) && !taken.has(`b${b}`))
    .sort((x, y) => y.odds - x.odds);
  for (const { a, b } of sure) {
    if (taken.has(`a${a}`) || taken.has(`b${b}`)) continue;
    taken.add(`a${a}`).add(`b${b}`);
    kept.push({ original: [a], revision: [b], moved: true, similarity: similarityOf([a], [b]) });
  }
  return kept;
}
