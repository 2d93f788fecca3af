import { type Bag, commonWeight, withoutBag } from './bags.ts';
import { DOUBT, MOST_PARTS } from './groups.ts';
import type { Linked } from './linked.ts';
import { logOdds, type Place } from './moves.ts';
import type { Profile, Profiles } from './profiles.ts';
import type { Weights } from './weights.ts';

/** Neighbouring sentences that may belong together, and the links that hold them so far. */
export interface Regroupable extends Linked {
  readonly links: readonly Linked[];
  /** As `REGROUP_FEATURES` has them, of its best tie. */
  readonly features: readonly number[];
}

/** A tie must have so much weight of words in common to be measured: about one rare word. */
const LEAST_CROSSED = 1;

/**
 * The links, with those made one that hold neighbouring sentences that were cut anew: a statement that stood in the
 * one sentence now stands in the other, so that both belong to both. The most convincing first, each sentence once.
 *
 * `The ferry is shut. Its ramp is unsafe, and forty jobs are at risk.` with `The ferry, whose ramp is unsafe, is shut.
 * Forty jobs are at risk.`: what the second sentence lost stands in the first.
 *
 * @param isRuled tells whether an editor ruled on one of the sentences; then they stay as they are
 */
export function withRegroups(
  linked: readonly Linked[],
  profiles: Profiles,
  weights: Weights['regroup'],
  certainty: number,
  isRuled: (sentences: Linked) => boolean = () => false,
): readonly Linked[] {
  const least = Math.log(certainty / (1 - certainty));
  const likely = regroupablesOf(linked, profiles)
    .map((regroupable) => ({ regroupable, odds: logOdds(regroupable.features, Object.values(weights)) }))
    .filter(({ regroupable, odds }) => odds > least && !isRuled(regroupable))
    .sort((x, y) => y.odds - x.odds || firstOf(x.regroupable) - firstOf(y.regroupable));
  const gone = new Set<Linked>();
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  const made: Linked[] = [];
  for (const { regroupable } of likely) {
    const { original, revision, moved, links } = regroupable;
    if (original.some((a) => takenA.has(a)) || revision.some((b) => takenB.has(b))) continue;
    for (const a of original) takenA.add(a);
    for (const b of revision) takenB.add(b);
    for (const link of links) gone.add(link);
    made.push({ original, revision, moved });
  }
  return made.length === 0 ? linked : [...linked.filter((link) => !gone.has(link)), ...made];
}

/**
 * What may be cut anew: two links that follow one another on both sides, or a split or merge with a free sentence
 * beside the one that was split or merged.
 */
export function regroupablesOf(linked: readonly Linked[], profiles: Profiles): Regroupable[] {
  const [ofA, ofB] = [new Map<number, Linked>(), new Map<number, Linked>()];
  for (const link of linked) {
    for (const a of link.original) ofA.set(a, link);
    for (const b of link.revision) ofB.set(b, link);
  }
  const isFreeA = (index: number) => index in profiles.original && !ofA.has(index);
  const isFreeB = (index: number) => index in profiles.revision && !ofB.has(index);
  const found: Regroupable[] = [];
  const consider = (original: readonly number[], revision: readonly number[], links: readonly Linked[]) => {
    if (Math.max(original.length, revision.length) > MOST_PARTS || !isRun(original) || !isRun(revision)) return;
    const features = bestTie(original, revision, links, profiles);
    if (features !== null) found.push({ original, revision, moved: links[0]?.moved === true, links, features });
  };
  for (const link of linked) {
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
  return found;
}

function firstOf({ original }: Linked): number {
  return original[0] as number;
}

/** Whether sentences stand side by side, in order. */
function isRun(indices: readonly number[]): boolean {
  return indices.every((index, k) => k === 0 || index === (indices[k - 1] as number) + 1);
}

/** The features of the pair without a link that has most in common beside its links; null where none has enough. */
function bestTie(
  original: readonly number[],
  revision: readonly number[],
  links: readonly Linked[],
  profiles: Profiles,
): readonly number[] | null {
  let [best, most]: [readonly number[] | null, number] = [null, 0];
  for (const a of original) {
    for (const b of revision) {
      if (links.some((link) => link.original.includes(a) && link.revision.includes(b))) continue;
      const tie = tieOf({ a, b }, links, profiles);
      if (tie === null || tie.crossed <= most) continue;
      [best, most] = [tie.features, tie.crossed];
    }
  }
  return best;
}

/** What two sentences have in common that neither has in common with its own counterparts; null where it is too little. */
function tieOf(
  { a, b }: Place,
  links: readonly Linked[],
  profiles: Profiles,
): { readonly crossed: number; readonly features: readonly number[] } | null {
  const [x, y] = [profiles.original[a] as Profile, profiles.revision[b] as Profile];
  if (x.role !== y.role || commonWeight(x.words, y.words) < LEAST_CROSSED) return null;
  const ofX = links.filter((link) => link.original.includes(a)).flatMap((link) => link.revision);
  const ofY = links.filter((link) => link.revision.includes(b)).flatMap((link) => link.original);
  const inCommon = (bag: 'words' | 'phrases') =>
    commonWeight(
      ofX.reduce((rest: Bag, index) => withoutBag(rest, (profiles.revision[index] as Profile)[bag]), x[bag]),
      ofY.reduce((rest: Bag, index) => withoutBag(rest, (profiles.original[index] as Profile)[bag]), y[bag]),
    );
  const crossed = inCommon('words');
  if (crossed < LEAST_CROSSED) return null;
  const cover = crossed / (Math.min(x.words.total, y.words.total) + DOUBT);
  return { crossed, features: [1, cover, Math.log1p(crossed), Math.log1p(inCommon('phrases'))] };
}
