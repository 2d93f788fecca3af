import { gather } from '../text/collections.ts';
import { type Bag, commonWeight, PSEUDO_WEIGHT, subtractBag } from './bags.ts';
import { MOST_PARTS } from './groups.ts';
import { type AlignedSentences, type Candidate, indexPairsOf, pickLikeliest } from './pairs.ts';
import type { Profile } from './profile.ts';
import type { Profiles } from './profiles.ts';
import type { Weights } from './weights.ts';

/** Neighbouring sentences that may have been regrouped, the links that hold them so far, and the `REGROUP_FEATURES` of their best tie. */
export interface RegroupCandidate extends Candidate, AlignedSentences {
  readonly links: readonly AlignedSentences[];
}

/** The least idf weight of common words across two links that is measured: about one rare word. */
const LEAST_CROSSED = 1;

/**
 * Joins links whose neighbouring sentences were cut anew: a statement of one sentence now stands in the other, so that
 * both belong to both. The likeliest first, each sentence once.
 *
 * `The ferry is shut. Its ramp is unsafe, and forty jobs are at risk.` with `The ferry, whose ramp is unsafe, is shut.
 * Forty jobs are at risk.`: what the second sentence lost stands in the first, so `0=0 1=1` becomes `0,1=0,1`.
 *
 * @param isRuled tells whether an editor ruled on one of the sentences; then they stay as they are
 */
export function regroupNeighbours(
  links: readonly AlignedSentences[],
  profiles: Profiles,
  weights: Weights['regroup'],
  certainty: number,
  isRuled: (sentences: AlignedSentences) => boolean = () => false,
): readonly AlignedSentences[] {
  const candidates = regroupCandidatesOf(links, profiles).filter((candidate) => !isRuled(candidate));
  const picked = pickLikeliest(candidates, Object.values(weights), certainty);
  const replaced = new Set(gather(picked, (candidate) => candidate.links));
  return [
    ...links.filter((link) => !replaced.has(link)),
    ...picked.map(({ original, revision, moved }) => ({ original, revision, moved })),
  ];
}

/**
 * What may have been regrouped: two links that follow one another on both sides, or a split or merge with an
 * unaligned sentence beside the one that was split or merged.
 */
export function regroupCandidatesOf(links: readonly AlignedSentences[], profiles: Profiles): RegroupCandidate[] {
  const [ofA, ofB] = [new Map<number, AlignedSentences>(), new Map<number, AlignedSentences>()];
  for (const link of links) {
    for (const a of link.original) ofA.set(a, link);
    for (const b of link.revision) ofB.set(b, link);
  }
  const isFreeA = (index: number) => index in profiles.original && !ofA.has(index);
  const isFreeB = (index: number) => index in profiles.revision && !ofB.has(index);
  const candidates: RegroupCandidate[] = [];
  const consider = (
    original: readonly number[],
    revision: readonly number[],
    joined: readonly [AlignedSentences, ...AlignedSentences[]],
  ) => {
    if (Math.max(original.length, revision.length) > MOST_PARTS || !isRun(original) || !isRun(revision)) return;
    const features = bestTie(original, revision, joined, profiles);
    if (features !== null) candidates.push({ original, revision, moved: joined[0].moved, links: joined, features });
  };
  for (const link of links) {
    const { original, revision, moved } = link;
    const [a, b] = [original[0] as number, revision[0] as number];
    const next = ofA.get((original.at(-1) as number) + 1);
    if (next !== undefined && next === ofB.get((revision.at(-1) as number) + 1) && next.moved === moved) {
      consider([...original, ...next.original], [...revision, ...next.revision], [link, next]);
    }
    if (original.length > 1 && revision.length === 1) {
      if (isFreeB(b - 1)) consider(original, [b - 1, b], [link]);
      if (isFreeB(b + 1)) consider(original, [b, b + 1], [link]);
    }
    if (revision.length > 1 && original.length === 1) {
      if (isFreeA(a - 1)) consider([a - 1, a], revision, [link]);
      if (isFreeA(a + 1)) consider([a, a + 1], revision, [link]);
    }
  }
  return candidates;
}

/** Whether sentences stand side by side, in order. */
function isRun(indices: readonly number[]): boolean {
  return indices.every((index, k) => k === 0 || index === (indices[k - 1] as number) + 1);
}

/** The features of the pair without a link whose sentences have most in common beside their links; null where none has enough. */
function bestTie(
  original: readonly number[],
  revision: readonly number[],
  links: readonly AlignedSentences[],
  profiles: Profiles,
): readonly number[] | null {
  let best: { readonly crossed: number; readonly features: readonly number[] | null } = { crossed: 0, features: null };
  for (const { a, b } of indexPairsOf({ original, revision })) {
    if (links.some((link) => link.original.includes(a) && link.revision.includes(b))) continue;
    const tie = tieOf(a, b, links, profiles);
    if (tie !== null && tie.crossed > best.crossed) best = tie;
  }
  return best.features;
}

/** What two sentences have in common that neither has in common with its own counterparts; null where it is too little. */
function tieOf(
  a: number,
  b: number,
  links: readonly AlignedSentences[],
  profiles: Profiles,
): { readonly crossed: number; readonly features: readonly number[] } | null {
  const [x, y] = [profiles.original[a] as Profile, profiles.revision[b] as Profile];
  if (x.role !== y.role || commonWeight(x.words, y.words) < LEAST_CROSSED) return null;
  const ofX = links.filter((link) => link.original.includes(a)).flatMap((link) => link.revision);
  const ofY = links.filter((link) => link.revision.includes(b)).flatMap((link) => link.original);
  const inCommon = (bag: 'words' | 'phrases') =>
    commonWeight(
      ofX.reduce((rest: Bag, index) => subtractBag(rest, (profiles.revision[index] as Profile)[bag]), x[bag]),
      ofY.reduce((rest: Bag, index) => subtractBag(rest, (profiles.original[index] as Profile)[bag]), y[bag]),
    );
  const crossed = inCommon('words');
  if (crossed < LEAST_CROSSED) return null;
  const cover = crossed / (Math.min(x.words.total, y.words.total) + PSEUDO_WEIGHT);
  return { crossed, features: [1, cover, Math.log1p(crossed), Math.log1p(inCommon('phrases'))] };
}
