import { commonWeight, withoutBag } from './bags.ts';
import type { Bead } from './chain.ts';
import type { Profile, Profiles } from './profiles.ts';
import type { ScoredPair } from './score.ts';

/** No split or merge takes more sentences than this. */
const MOST_PARTS = 4;
/** A pair must be at least this likely, in log-odds, to carry a split or merge. */
const CARRIER_ODDS = -1;

/** Log-odds that one more sentence belongs to a link: what it adds must stand in what the link leaves unsaid. */
const ATTACH = { bias: -3.2, contained: 6.8, grams: 2.5, cover: 1.4 };
const DOUBT = 1.5;

/**
 * Splits and merges as beads: each convincing pair, grown to the sentences beside it whose words stand
 * in the part of the other sentence that the pair leaves unmatched.
 *
 * `The ramp fell, and two people were hurt.` with `The ramp fell.` leaves *and two people were hurt*
 * unmatched; `Two people were hurt.` covers it: a split.
 */
export function groupBeads(pairs: readonly ScoredPair[], profiles: Profiles, threshold: number): Bead[] {
  const beads: Bead[] = [];
  for (const pair of pairs) {
    if (pair.odds < CARRIER_ODDS) continue;
    grow(pair, profiles.original, profiles.revision, threshold, (from, to, gain) =>
      beads.push({
        fromA: pair.a,
        toA: pair.a + 1,
        fromB: from,
        toB: to,
        gain,
      }),
    );
    grow({ ...pair, a: pair.b, b: pair.a }, profiles.revision, profiles.original, threshold, (from, to, gain) =>
      beads.push({
        fromA: from,
        toA: to,
        fromB: pair.b,
        toB: pair.b + 1,
        gain,
      }),
    );
  }
  return beads;
}

/** Grows the pair on the side of `parts`, one sentence at a time on the better side, and reports each step. */
function grow(
  pair: ScoredPair,
  wholes: readonly Profile[],
  parts: readonly Profile[],
  threshold: number,
  report: (from: number, to: number, gain: number) => void,
): void {
  const whole = wholes[pair.a] as Profile;
  const couldAttach = (part: Profile | undefined) => bestOdds(part, whole) > threshold;
  let from = pair.b;
  let to = pair.b + 1;
  let gain = pair.odds - threshold;
  let rest = takeAway(whole, parts[from] as Profile);
  while (to - from < MOST_PARTS && (couldAttach(parts[from - 1]) || couldAttach(parts[to]))) {
    const before = attachOdds(parts[from - 1], whole, rest);
    const after = attachOdds(parts[to], whole, rest);
    const odds = Math.max(before, after) - threshold;
    if (odds <= 0) return;
    gain += odds;
    const added = before > after ? --from : to++;
    rest = takeAway(rest, parts[added] as Profile);
    report(from, to, gain);
  }
}

type Rest = Pick<Profile, 'words' | 'grams'>;

function takeAway(rest: Rest, part: Profile): Rest {
  return { words: withoutBag(rest.words, part.words), grams: withoutBag(rest.grams, part.grams) };
}

/** What attaching could come to at best, found without looking at letters: most neighbours fail here. */
function bestOdds(part: Profile | undefined, whole: Profile): number {
  if (part === undefined || part.role !== whole.role || part.length >= whole.length) return Number.NEGATIVE_INFINITY;
  return oddsOf(commonWeight(part.words, whole.words), part.grams.total, part, whole);
}

function attachOdds(part: Profile | undefined, whole: Profile, rest: Rest): number {
  if (part === undefined || part.role !== whole.role || part.length >= whole.length) return Number.NEGATIVE_INFINITY;
  return oddsOf(commonWeight(part.words, rest.words), commonWeight(part.grams, rest.grams), part, whole);
}

function oddsOf(words: number, grams: number, part: Profile, whole: Profile): number {
  return (
    ATTACH.bias +
    ATTACH.contained * (words / (part.words.total + DOUBT)) +
    ATTACH.grams * (grams / (part.grams.total + DOUBT)) +
    ATTACH.cover * (words / (whole.words.total + DOUBT))
  );
}
