import { commonWeight, withoutBag } from './bags.ts';
import { DOUBT, isPart, MOST_PARTS } from './groups.ts';
import { mostConvincing, type Place, type Stray } from './moves.ts';
import type { Profile, Profiles } from './profiles.ts';
import type { ScoredPair } from './score.ts';
import type { Weights } from './weights.ts';

/** A pair must have so much of its words in common to be tried as a join. */
const LEAST_SHARED = 0.2;

/**
 * Sentences left over that went into one that is linked already, or came out of it: splits and merges
 * whose parts do not stand side by side, or that moved. Best first, each sentence once, as many to a
 * sentence as a split or merge may have.
 *
 * `The fare rose. Nobody cheered. It was the third rise.` with `The fare rose for the third time.`, linked
 * to the first: its *for the third time* is unmatched, and the last one is its other half.
 */
export function findJoins(
  scored: readonly ScoredPair[],
  links: readonly Place[],
  profiles: Profiles,
  weights: Weights['join'],
  certainty: number,
): Place[] {
  const joins: Place[] = [];
  // A sentence is less of a whole by each part that is found: one part a round.
  for (let round = 1; round < MOST_PARTS; round++) {
    const pairs = joinablesOf(scored, [...links, ...joins], profiles);
    const found = mostConvincing(pairs, Object.values(weights), certainty);
    if (found.length === 0) break;
    joins.push(...found.map(({ a, b }) => ({ a, b })));
  }
  return joins;
}

/** The pairs of a sentence left over and one that is linked, is longer, and stands alone on its side of the link. */
export function joinablesOf(scored: readonly ScoredPair[], links: readonly Place[], profiles: Profiles): Stray[] {
  const toRevision: (number[] | undefined)[] = [];
  const toOriginal: (number[] | undefined)[] = [];
  for (const { a, b } of links) {
    toRevision[a] = [...(toRevision[a] ?? []), b];
    toOriginal[b] = [...(toOriginal[b] ?? []), a];
  }
  const found: Stray[] = [];
  for (const pair of scored) {
    const { a, b } = pair;
    if (pair.contained < LEAST_SHARED || (toRevision[a] === undefined) === (toOriginal[b] === undefined)) continue;
    const fromOriginal = toRevision[a] === undefined;
    const features = fromOriginal
      ? featuresOf(pair, a, profiles.original, profiles.revision[b], toOriginal[b] ?? [], toRevision)
      : featuresOf(pair, b, profiles.revision, profiles.original[a], toRevision[a] ?? [], toOriginal);
    if (features !== null) found.push({ a, b, features });
  }
  return found;
}

/** What is known of a sentence left over and a linked one; null where they cannot be joined. */
function featuresOf(
  { odds }: ScoredPair,
  at: number,
  side: readonly Profile[],
  whole: Profile | undefined,
  parts: readonly number[],
  wholesOf: readonly (readonly number[] | undefined)[],
): readonly number[] | null {
  const part = side[at];
  if (whole === undefined || part === undefined || !isPart(part, whole)) return null;
  if (parts.length >= MOST_PARTS || parts.some((index) => (wholesOf[index]?.length ?? 0) > 1)) return null;
  let [words, grams] = [whole.words, whole.grams];
  let near = Number.POSITIVE_INFINITY;
  for (const index of parts) {
    words = withoutBag(words, (side[index] as Profile).words);
    grams = withoutBag(grams, (side[index] as Profile).grams);
    near = Math.min(near, Math.abs(index - at));
  }
  const shared = commonWeight(part.words, words);
  return [
    1,
    shared / (part.words.total + DOUBT),
    commonWeight(part.grams, grams) / (part.grams.total + DOUBT),
    shared / (whole.words.total + DOUBT),
    Math.log(near),
    odds,
  ];
}
