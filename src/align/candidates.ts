import type { Profile, Profiles } from './profiles.ts';

/** Up to this many pairs every sentence is compared with every other: a story of 140 sentences a side. */
const ALL_PAIRS = 20_000;
/** A word that stands in more sentences than this, of both sides, says too little to propose a pair. */
const RARE_SPREAD = 16;
/** So many proposals a sentence are scored in full, those with the greatest weight of rare words in common first. */
const MOST_PROPOSALS = 12;

/** The pairs worth scoring, as `original index * revision size + revision index`, ascending. */
export function proposePairs(profiles: Profiles, eligible: (a: Profile, b: Profile) => boolean): number[] {
  const { original, revision } = profiles;
  if (original.length * revision.length <= ALL_PAIRS) {
    const all: number[] = [];
    for (const [i, a] of original.entries()) {
      for (const [j, b] of revision.entries()) if (eligible(a, b)) all.push(i * revision.length + j);
    }
    return all;
  }
  return proposeByRareWords(profiles, eligible);
}

/**
 * Pairs that share a rare word, the best few of each sentence, and pairs of sentences that are the same.
 * Cost grows with sentences times proposals, not with their product.
 */
function proposeByRareWords(profiles: Profiles, eligible: (a: Profile, b: Profile) => boolean): number[] {
  const { original, revision, spread } = profiles;
  const standsIn: (number[] | undefined)[] = new Array(spread.length);
  for (const [j, b] of revision.entries()) {
    for (const id of b.words.ids) {
      if ((spread[id] as number) > RARE_SPREAD) continue;
      const list = standsIn[id];
      if (list === undefined) standsIn[id] = [j];
      else list.push(j);
    }
  }
  const proposed = new Set(sameSentences(original, revision));
  for (const [i, a] of original.entries()) {
    const shared = new Map<number, number>();
    for (let k = 0; k < a.words.ids.length; k++) {
      for (const j of standsIn[a.words.ids[k] as number] ?? []) {
        shared.set(j, (shared.get(j) ?? 0) + (a.words.weights[k] as number));
      }
    }
    const best = [...shared].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, MOST_PROPOSALS);
    for (const [j] of best) if (eligible(a, revision[j] as Profile)) proposed.add(i * revision.length + j);
  }
  return [...proposed].sort((x, y) => x - y);
}

/** The k-th occurrence of a sentence on one side is proposed with the k-th on the other. */
function sameSentences(original: readonly Profile[], revision: readonly Profile[]): number[] {
  const places = new Map<string, number[]>();
  for (const [j, b] of revision.entries()) {
    const list = places.get(b.sameness);
    if (list === undefined) places.set(b.sameness, [j]);
    else list.push(j);
  }
  const used = new Map<string, number>();
  const pairs: number[] = [];
  for (const [i, a] of original.entries()) {
    const k = used.get(a.sameness) ?? 0;
    const j = places.get(a.sameness)?.[k];
    if (j === undefined) continue;
    used.set(a.sameness, k + 1);
    pairs.push(i * revision.length + j);
  }
  return pairs;
}
