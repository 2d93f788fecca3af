import type { SideName } from '../range.ts';
import { commonWeight, PSEUDO_WEIGHT, subtractBag } from './bags.ts';
import { addMeaning, gainOf, isNear, isPart, LEAST_SHARE, mostParts } from './groups.ts';
import { NO_RIVAL, rivalOddsOf } from './moves.ts';
import { type Candidate, type IndexPair, indexPairsOf, pickLikeliest } from './pairs.ts';
import type { Profile } from './profile.ts';
import type { Profiles } from './profiles.ts';
import type { ScoredPair } from './score.ts';
import type { Weights } from './weights.ts';

/** The least share of common words with which a pair is tried as a join. */
const LEAST_SHARED = 0.2;

/**
 * Finds joins: unaligned sentences that are a part of one that is linked already. These are splits and merges whose
 * parts do not stand side by side, or that moved. The likeliest first, each sentence once.
 *
 * `The fare rose. Nobody cheered. It was the third rise.` with `The fare rose for the third time.`, linked to the
 * first: the third sentence covers the words *for the third time*, which the link leaves unmatched.
 */
export function findJoins(
  scored: readonly ScoredPair[],
  links: readonly IndexPair[],
  profiles: Profiles,
  weights: Weights['join'],
  certainty: number,
): IndexPair[] {
  const joins: IndexPair[] = [];
  // each part that is found leaves less of the whole to match: one part a round
  for (let round = 1; round < mostParts(profiles.documents !== null); round++) {
    const candidates = joinCandidatesOf(scored, [...links, ...joins], profiles);
    const picked = pickLikeliest(candidates, Object.values(weights), certainty);
    if (picked.length === 0) break;
    joins.push(...picked.flatMap(indexPairsOf));
  }
  return joins;
}

/** The pairs of an unaligned sentence and a linked one that is longer and stands alone on its side of the link. */
export function joinCandidatesOf(
  scored: readonly ScoredPair[],
  links: readonly IndexPair[],
  profiles: Profiles,
): Candidate[] {
  const toRevision: number[][] = profiles.original.map(() => []);
  const toOriginal: number[][] = profiles.revision.map(() => []);
  const isRead = profiles.documents !== null;
  const rivalsOf = rivalOddsOf(scored, profiles);
  for (const { a, b } of links) {
    toRevision[a]?.push(b);
    toOriginal[b]?.push(a);
  }
  const candidates: Candidate[] = [];
  for (const pair of scored) {
    const { a, b } = pair;
    const [ofA, ofB] = [toRevision[a] as number[], toOriginal[b] as number[]];
    if ((ofA.length === 0) === (ofB.length === 0)) continue;
    const side = ofA.length === 0 ? 'original' : 'revision';
    const isTried =
      pair.contained >= LEAST_SHARED ||
      pair.shareOf[side] >= LEAST_SHARE ||
      isNear(profiles.original[a], profiles.revision[b], isRead);
    if (!isTried) continue;
    const features =
      ofA.length === 0
        ? joinFeatures(pair, side, a, profiles.original, profiles.revision[b], ofB, toRevision, isRead)
        : joinFeatures(pair, side, b, profiles.revision, profiles.original[a], ofA, toOriginal, isRead);
    if (features === null) continue;
    const rivals = Math.log(NO_RIVAL + rivalsOf(pair)[side]);
    candidates.push({ original: [a], revision: [b], features: [...features, rivals] });
  }
  return candidates;
}

/** The features of a join, `JOIN_FEATURES` but the last; null where the sentence cannot be a part of the whole. */
function joinFeatures(
  { odds, shareOf }: ScoredPair,
  sideName: SideName,
  at: number,
  side: readonly Profile[],
  whole: Profile | undefined,
  parts: readonly number[],
  wholesOf: readonly (readonly number[])[],
  isRead: boolean,
): readonly number[] | null {
  const part = side[at];
  if (whole === undefined || part === undefined || !isPart(part, whole)) return null;
  if (parts.length >= mostParts(isRead) || parts.some((index) => (wholesOf[index]?.length ?? 0) > 1)) return null;
  let [words, grams] = [whole.words, whole.grams];
  let gap = Number.POSITIVE_INFINITY;
  let sum = isRead ? (side[parts[0] as number] as Profile).meaning : null;
  for (const index of parts) {
    if (index !== parts[0]) sum = addMeaning(sum, (side[index] as Profile).meaning);
    words = subtractBag(words, (side[index] as Profile).words);
    grams = subtractBag(grams, (side[index] as Profile).grams);
    gap = Math.min(gap, Math.abs(index - at));
  }
  const shared = commonWeight(part.words, words);
  const { meaning, gain } = gainOf(part, whole, sum);
  return [
    1,
    shared / (part.words.total + PSEUDO_WEIGHT),
    commonWeight(part.grams, grams) / (part.grams.total + PSEUDO_WEIGHT),
    shared / (whole.words.total + PSEUDO_WEIGHT),
    Math.log(gap),
    odds,
    meaning,
    gain,
    shareOf[sideName],
  ];
}
