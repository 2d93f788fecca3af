import { commonWeight, withoutBag } from './bags.ts';
import type { Bead } from './chain.ts';
import { STRANGE } from './kinship.ts';
import type { Profile, Profiles } from './profiles.ts';
import type { ScoredPair } from './score.ts';
import { PART_FEATURES, type Weights } from './weights.ts';

/** No split or merge takes more sentences than this. */
export const MOST_PARTS = 4;
/** A pair must have so much of its words in common to carry a split or merge. */
const LEAST_CARRIED = 0.25;
/** A sentence must have so much of its words and letters in what is left of the other one to be tried as a part. */
const LEAST_FIT = 0.4;
/** Weight added below the line: of a sentence of two words, one shared is no proof. */
export const DOUBT = 1.5;

/** A split or merge that may be one: a pair, and the parts it was grown by. */
export interface Group extends Omit<Bead, 'gain'> {
  readonly carrier: ScoredPair;
  /** The sums of `PART_FEATURES` over the parts. */
  readonly features: readonly number[];
}

/**
 * Splits and merges: each pair that has words in common, grown to the sentences beside it whose words
 * stand in the part of the other sentence that the pair leaves unmatched.
 *
 * `The ramp fell, and two people were hurt.` with `The ramp fell.` leaves *and two people were hurt*
 * unmatched; `Two people were hurt.` covers it: a split.
 */
export function findGroups(pairs: readonly ScoredPair[], profiles: Profiles): Group[] {
  const groups: Group[] = [];
  for (const carrier of pairs) {
    if (carrier.contained < LEAST_CARRIED) continue;
    const { a, b } = carrier;
    grow(a, b, profiles.original, profiles.revision, (from, to, features) =>
      groups.push({ carrier, fromA: a, toA: a + 1, fromB: from, toB: to, features }),
    );
    grow(b, a, profiles.revision, profiles.original, (from, to, features) =>
      groups.push({ carrier, fromA: from, toA: to, fromB: b, toB: b + 1, features }),
    );
  }
  return groups;
}

/** The log-odds of a group: those of its pair and of each part. */
export function groupGain({ carrier, features }: Group, profiles: Profiles, weights: Weights): number {
  const parts = features[0] as number;
  return PART_FEATURES.reduce(
    (gain, name, k) => gain + weights.part[name] * (features[k] as number),
    carrier.odds - parts * STRANGE * profiles.strangeness,
  );
}

/** Grows the pair on the side of `parts`, one sentence at a time on the side that fits better, and reports each step. */
function grow(
  at: number,
  carrier: number,
  wholes: readonly Profile[],
  parts: readonly Profile[],
  report: (from: number, to: number, features: readonly number[]) => void,
): void {
  const whole = wholes[at] as Profile;
  const couldFit = (part: Profile | undefined) =>
    isPart(part, whole) && commonWeight(part.words, whole.words) > (LEAST_FIT / 2) * part.words.total;
  let from = carrier;
  let to = carrier + 1;
  if (!couldFit(parts[from - 1]) && !couldFit(parts[to])) return;
  let features: readonly number[] = PART_FEATURES.map(() => 0);
  let rest = takeAway(whole, parts[from] as Profile);
  while (to - from < MOST_PARTS) {
    const before = fitOf(parts[from - 1], whole, rest);
    const after = fitOf(parts[to], whole, rest);
    const better = before.fit > after.fit ? before : after;
    if (better.fit < LEAST_FIT) return;
    const added = better === before ? --from : to++;
    features = features.map((sum, k) => sum + (better.features[k] as number));
    rest = takeAway(rest, parts[added] as Profile);
    report(from, to, features);
  }
}

type Rest = Pick<Profile, 'words' | 'grams'>;

function takeAway(rest: Rest, part: Profile): Rest {
  return { words: withoutBag(rest.words, part.words), grams: withoutBag(rest.grams, part.grams) };
}

/** Whether a sentence could be a part of another: shorter, and of the same role. */
export function isPart(part: Profile | undefined, whole: Profile): part is Profile {
  return part !== undefined && part.role === whole.role && part.length < whole.length;
}

/** How much of a sentence stands in what is left of the whole: its features, and one number to choose by. */
function fitOf(part: Profile | undefined, whole: Profile, rest: Rest): { fit: number; features: readonly number[] } {
  if (!isPart(part, whole)) return { fit: 0, features: [] };
  const words = commonWeight(part.words, rest.words);
  const contained = words / (part.words.total + DOUBT);
  const grams = commonWeight(part.grams, rest.grams) / (part.grams.total + DOUBT);
  return { fit: (contained + grams) / 2, features: [1, contained, grams, words / (whole.words.total + DOUBT)] };
}
