import { type Bag, commonWeight, PSEUDO_WEIGHT, subtractBag } from './bags.ts';
import type { Bead } from './chain.ts';
import { cosine, norm } from './meaning.ts';
import type { Profile } from './profile.ts';
import type { Profiles } from './profiles.ts';
import type { ScoredPair } from './score.ts';
import { PART_FEATURES, type Weights } from './weights.ts';

/** The most sentences on one side of a split or merge. */
export const MOST_PARTS = 4;
/** The same where the sentences were read: plain language says one sentence in eight. */
const MOST_PARTS_READ = 8;
/** The least share of common words with which a pair is grown to a split or merge. */
const LEAST_CONTAINED = 0.25;
/** The least cosine of two sentences that were read with which they are grown, whatever their words. */
const LEAST_MEANING = 0.25;
/** The least share of a whole, among all that a sentence could belong to, with which it is tried as a part. */
export const LEAST_SHARE = 0.2;
/** The least by which a sentence that was read must bring a group nearer to the whole to be tried as a part. */
const LEAST_GAIN = 0;
/** The least share of a sentence's words and letters that must stand in the unmatched part of the other one. */
const LEAST_FIT = 0.4;

/** A possible split or merge: the pair it was grown from, and the sums of `PART_FEATURES` over the added parts. */
export interface Group extends Omit<Bead, 'gain'> {
  readonly carrier: ScoredPair;
  readonly features: readonly number[];
}

/**
 * Finds possible splits and merges: each pair with common words, grown to the sentences beside it whose words stand
 * in the part of the other sentence that the pair leaves unmatched.
 *
 * `The ramp fell, and two people were hurt.` with `The ramp fell.` leaves *and two people were hurt* unmatched;
 * `Two people were hurt.` covers it: a split.
 */
export function findGroups(
  pairs: readonly ScoredPair[],
  profiles: Profiles,
  scored: readonly ScoredPair[] = pairs,
): Group[] {
  const groups: Group[] = [];
  const isRead = profiles.documents !== null;
  const sizeB = profiles.revision.length;
  const shares = new Map(isRead ? scored.map(({ a, b, shareOf }) => [a * sizeB + b, shareOf]) : []);
  for (const carrier of pairs) {
    const { a, b } = carrier;
    if (carrier.contained < LEAST_CONTAINED && !isNear(profiles.original[a], profiles.revision[b], isRead)) continue;
    const ofRevision = (part: number) => shares.get(a * sizeB + part)?.revision ?? 0;
    growPair(
      { whole: profiles.original[a] as Profile, parts: profiles.revision, isRead, share: ofRevision },
      b,
      (group) =>
        groups.push({ carrier, fromA: a, toA: a + 1, fromB: group.from, toB: group.to, features: group.features }),
    );
    const ofOriginal = (part: number) => shares.get(part * sizeB + b)?.original ?? 0;
    growPair(
      { whole: profiles.revision[b] as Profile, parts: profiles.original, isRead, share: ofOriginal },
      a,
      (group) =>
        groups.push({ carrier, fromA: group.from, toA: group.to, fromB: b, toB: b + 1, features: group.features }),
    );
  }
  return groups;
}

/** The log-odds of a group: those of its pair and of each part. */
export function groupOdds({ carrier, features }: Group, { surprisal }: Profiles, { part }: Weights): number {
  const parts = features[0] as number;
  return PART_FEATURES.reduce(
    (odds, name, k) => odds + part[name] * (features[k] as number),
    carrier.odds - parts * surprisal,
  );
}

/** Whether both sentences were read and are near by meaning. */
export function isNear(a: Profile | undefined, b: Profile | undefined, isRead: boolean): boolean {
  return isRead && a?.meaning != null && b?.meaning != null && cosine(a.meaning, b.meaning) >= LEAST_MEANING;
}

/** The most sentences on one side of a split or merge. */
export function mostParts(isRead: boolean): number {
  return isRead ? MOST_PARTS_READ : MOST_PARTS;
}

/** A sentence that may have been split, and the side on which its parts would stand. */
interface Split {
  readonly whole: Profile;
  readonly parts: readonly Profile[];
  readonly isRead: boolean;
  /** The share of the whole among all that a part could belong to. */
  readonly share: (part: number) => number;
}

/** Grows a pair on the side of `parts` from sentence `at`, one sentence at a time where it fits better, and reports each step. */
function growPair(
  { whole, parts, isRead, share }: Split,
  at: number,
  report: (group: { readonly from: number; readonly to: number; readonly features: readonly number[] }) => void,
): void {
  const couldFit = (index: number) => {
    const part = parts[index];
    if (!isPart(part, whole)) return false;
    if (commonWeight(part.words, whole.words) > (LEAST_FIT / 2) * part.words.total) return true;
    return isNear(part, whole, isRead) || share(index) >= LEAST_SHARE;
  };
  let [from, to] = [at, at + 1];
  if (!couldFit(from - 1) && !couldFit(to)) return;
  const first = parts[at] as Profile;
  let features: readonly number[] = PART_FEATURES.map(() => 0);
  let unmatched = subtractPart(whole, first);
  let sum = isRead ? first.meaning : null;
  while (to - from < mostParts(isRead)) {
    const before = fitOf(parts[from - 1], whole, unmatched, sum, share(from - 1));
    const after = fitOf(parts[to], whole, unmatched, sum, share(to));
    const better = before.fit > after.fit ? before : after;
    if (better.fit < LEAST_FIT) return;
    const added = better === before ? --from : to++;
    features = features.map((sum, k) => sum + (better.features[k] as number));
    unmatched = subtractPart(unmatched, parts[added] as Profile);
    sum = addMeaning(sum, (parts[added] as Profile).meaning);
    report({ from, to, features });
  }
}

interface Unmatched {
  readonly words: Bag;
  readonly grams: Bag;
}

function subtractPart({ words, grams }: Unmatched, part: Profile): Unmatched {
  return { words: subtractBag(words, part.words), grams: subtractBag(grams, part.grams) };
}

/** Whether a sentence may be a part of another: shorter, and of the same role. */
export function isPart(part: Profile | undefined, whole: Profile): part is Profile {
  return part !== undefined && part.role === whole.role && part.length < whole.length;
}

/**
 * How much of a sentence stands in the unmatched part of the whole, 0 to 1, with its `PART_FEATURES`; where it was read,
 * also how much nearer it brings the sum of the parts.
 */
function fitOf(
  part: Profile | undefined,
  whole: Profile,
  unmatched: Unmatched,
  sum: Float32Array | null,
  share: number,
): { fit: number; features: readonly number[] } {
  if (!isPart(part, whole)) return { fit: 0, features: [] };
  const words = commonWeight(part.words, unmatched.words);
  const contained = words / (part.words.total + PSEUDO_WEIGHT);
  const grams = commonWeight(part.grams, unmatched.grams) / (part.grams.total + PSEUDO_WEIGHT);
  const { meaning, gain } = gainOf(part, whole, sum);
  const fit = Math.max(
    (contained + grams) / 2,
    gain > LEAST_GAIN && meaning >= LEAST_MEANING ? LEAST_FIT + gain : 0,
    share >= LEAST_SHARE ? LEAST_FIT + share : 0,
  );
  return { fit, features: [1, contained, grams, words / (whole.words.total + PSEUDO_WEIGHT), meaning, gain, share] };
}

/**
 * The cosine of a part to the whole, and by how much it brings the sum of the parts nearer to it; 0 where one was not
 * read. Of `The ramp fell.` and `Two people were hurt.` each is near `The ramp fell, and two people were hurt.`, and
 * their sum is nearer.
 */
export function gainOf(
  part: Profile,
  whole: Profile,
  sum: Float32Array | null,
): { readonly meaning: number; readonly gain: number } {
  if (part.meaning === null || whole.meaning === null || sum === null) return { meaning: 0, gain: 0 };
  const together = addMeaning(sum, part.meaning) as Float32Array;
  const near = (vector: Float32Array) => cosine(vector, whole.meaning as Float32Array) / norm(vector);
  return { meaning: cosine(part.meaning, whole.meaning), gain: near(together) - near(sum) };
}

/** The sum of two vectors; null where one is missing. */
export function addMeaning(sum: Float32Array | null, meaning: Float32Array | null): Float32Array | null {
  return sum === null || meaning === null ? null : sum.map((value, d) => value + (meaning[d] as number));
}
