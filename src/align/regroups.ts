import { type Bag, commonWeight, withoutBag } from './bags.ts';
import { MOST_PARTS } from './groups.ts';
import type { Linked } from './linked.ts';
import { logOdds, type Place } from './moves.ts';
import type { Profile, Profiles } from './profiles.ts';
import type { Weights } from './weights.ts';

/** Neighbouring sentences of either side that may belong together, and the links that hold them so far. */
export interface Window extends Linked {
  readonly links: readonly Linked[];
  /** As `REGROUP_FEATURES` has them, of its best tie. */
  readonly features: readonly number[];
}

/** Weight added below the line: of a sentence of two words, one shared is no proof. */
const DOUBT = 1.5;
/** A tie must have so much weight of words in common to be measured: about one rare word. */
const LEAST_CROSSED = 1;

/**
 * The links, with those made one that hold neighbouring sentences that were cut anew: a statement that stood in the
 * one sentence now stands in the other, so that both belong to both. The most convincing first, as long as one is
 * likelier than `certainty`; what was made may grow.
 *
 * `The ferry is shut. Its ramp is unsafe, and forty jobs are at risk.` with `The ferry, whose ramp is unsafe, is shut.
 * Forty jobs are at risk.`: what the second sentence lost stands in the first.
 */
export function withRegroups(
  linked: readonly Linked[],
  profiles: Profiles,
  weights: Weights['regroup'],
  certainty: number,
): readonly Linked[] {
  const least = Math.log(certainty / (1 - certainty));
  let [links, before]: [readonly Linked[], readonly Linked[]] = [linked, []];
  while (links !== before) [links, before] = [regroupOnce(links, profiles, Object.values(weights), least), links];
  return links;
}

/** One round, in which each sentence may become part of one; the same list where none does. */
function regroupOnce(
  linked: readonly Linked[],
  profiles: Profiles,
  weights: readonly number[],
  least: number,
): readonly Linked[] {
  const likely = regroupablesOf(linked, profiles)
    .map((window) => ({ window, odds: logOdds(window, weights) }))
    .filter(({ odds }) => odds > least)
    .sort((x, y) => y.odds - x.odds || firstOf(x.window) - firstOf(y.window));
  const gone = new Set<Linked>();
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  const made: Linked[] = [];
  for (const { window } of likely) {
    const { original, revision, moved, links } = window;
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
export function regroupablesOf(linked: readonly Linked[], profiles: Profiles): Window[] {
  const [ofA, ofB] = [new Map<number, Linked>(), new Map<number, Linked>()];
  for (const link of linked) {
    for (const a of link.original) ofA.set(a, link);
    for (const b of link.revision) ofB.set(b, link);
  }
  const windows: Window[] = [];
  const consider = (original: readonly number[], revision: readonly number[], links: readonly Linked[]) => {
    if (Math.max(original.length, revision.length) > MOST_PARTS || !isRun(original) || !isRun(revision)) return;
    const features = bestTie(original, revision, links, profiles);
    if (features !== null) windows.push({ original, revision, moved: links[0]?.moved === true, links, features });
  };
  for (const link of linked) {
    const { original, revision, moved } = link;
    const [nextA, nextB] = [lastOf(original) + 1, lastOf(revision) + 1];
    const next = ofA.get(nextA);
    if (next !== undefined && next === ofB.get(nextB) && next.moved === moved) {
      consider([...original, ...next.original], [...revision, ...next.revision], [link, next]);
    }
    const isFree = (index: number, sentences: readonly Profile[], taken: ReadonlyMap<number, Linked>) =>
      index in sentences && !taken.has(index);
    if (original.length > 1 && revision.length === 1) {
      const b = firstOf({ original: revision });
      if (isFree(b - 1, profiles.revision, ofB)) consider(original, [b - 1, b], [link]);
      if (isFree(b + 1, profiles.revision, ofB)) consider(original, [b, b + 1], [link]);
    }
    if (revision.length > 1 && original.length === 1) {
      const a = firstOf(link);
      if (isFree(a - 1, profiles.original, ofA)) consider([a - 1, a], revision, [link]);
      if (isFree(a + 1, profiles.original, ofA)) consider([a, a + 1], revision, [link]);
    }
  }
  return windows;
}

function firstOf({ original }: Pick<Linked, 'original'>): number {
  return original[0] as number;
}

function lastOf(indices: readonly number[]): number {
  return indices.at(-1) as number;
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
