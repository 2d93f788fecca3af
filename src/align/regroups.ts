import { type Bag, commonWeight, withoutBag } from './bags.ts';
import type { Linked } from './linked.ts';
import { logOdds, type Place, type Stray } from './moves.ts';
import type { Profile, Profiles } from './profiles.ts';
import type { Weights } from './weights.ts';

/** Two neighbouring sentences of either side, and the links that hold them so far. */
export interface Window extends Stray {
  readonly links: readonly Linked[];
}

/** Weight added below the line: of a clause of two words, one shared is no proof. */
const DOUBT = 1.5;
/** A tie must have so much weight of words in common to be measured. */
const LEAST_CROSSED = 1;

/**
 * Two neighbouring sentences that were cut anew: a statement that stood in the one now stands in the other, so that
 * both belong to both. Where that is likelier than `certainty` the links become one, of two sentences and two.
 *
 * `The ferry is shut. Its ramp is unsafe, and forty jobs are at risk.` with `The ferry, whose ramp is unsafe, is shut.
 * Forty jobs are at risk.`: what the second sentence lost stands in the first.
 */
export function withRegroups(
  linked: readonly Linked[],
  profiles: Profiles,
  weights: Weights['regroup'],
  certainty: number,
): Linked[] {
  const values = Object.values(weights);
  const least = Math.log(certainty / (1 - certainty));
  const likely = regroupablesOf(linked, profiles)
    .map((window) => ({ window, gain: logOdds(window, values) - least }))
    .filter(({ gain }) => gain > 0)
    .sort((x, y) => y.gain - x.gain || x.window.a - y.window.a || x.window.b - y.window.b);
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  const gone = new Set<Linked>();
  const made: Linked[] = [];
  for (const { window } of likely) {
    const { a, b, links } = window;
    if (takenA.has(a) || takenA.has(a + 1) || takenB.has(b) || takenB.has(b + 1)) continue;
    for (const index of [a, a + 1]) takenA.add(index);
    for (const index of [b, b + 1]) takenB.add(index);
    for (const link of links) gone.add(link);
    made.push({ original: [a, a + 1], revision: [b, b + 1], moved: links[0]?.moved === true });
  }
  return gone.size === 0 ? [...linked] : [...linked.filter((link) => !gone.has(link)), ...made];
}

/**
 * The pairs of neighbours that may be cut anew: two links of one sentence each that follow one another on both sides,
 * or a split or merge of two with a free sentence beside the one. Each with the features of its better tie.
 */
export function regroupablesOf(linked: readonly Linked[], profiles: Profiles): Window[] {
  const [ofA, ofB] = [new Map<number, Linked>(), new Map<number, Linked>()];
  for (const link of linked) {
    for (const a of link.original) ofA.set(a, link);
    for (const b of link.revision) ofB.set(b, link);
  }
  const windows: Window[] = [];
  const consider = (a: number, b: number, links: readonly Linked[]) => {
    const features = bestTie(a, b, links, profiles);
    if (features !== null) windows.push({ a, b, features, links });
  };
  for (const link of linked) {
    const { original, revision, moved } = link;
    const [a, b] = [original[0] as number, revision[0] as number];
    if (original.length === 1 && revision.length === 1) {
      const next = ofA.get(a + 1);
      if (next === undefined || next !== ofB.get(b + 1) || next.moved !== moved) continue;
      if (next.original.length === 1 && next.revision.length === 1) consider(a, b, [link, next]);
    } else if (isNeighbours(original) && revision.length === 1) {
      for (const at of [b - 1, b]) {
        const free = at === b ? b + 1 : at;
        if (free >= 0 && free < profiles.revision.length && !ofB.has(free)) consider(a, at, [link]);
      }
    } else if (isNeighbours(revision) && original.length === 1) {
      for (const at of [a - 1, a]) {
        const free = at === a ? a + 1 : at;
        if (free >= 0 && free < profiles.original.length && !ofA.has(free)) consider(at, b, [link]);
      }
    }
  }
  return windows;
}

function isNeighbours(indices: readonly number[]): boolean {
  return indices.length === 2 && indices[1] === (indices[0] as number) + 1;
}

/** The features of that pair of the window without a link that has most in common beside its links; null where none has enough. */
function bestTie(a: number, b: number, links: readonly Linked[], profiles: Profiles): readonly number[] | null {
  let best: readonly number[] | null = null;
  for (const x of [a, a + 1]) {
    for (const y of [b, b + 1]) {
      if (links.some(({ original, revision }) => original.includes(x) && revision.includes(y))) continue;
      const features = tieOf({ a: x, b: y }, links, profiles);
      if (features !== null && (best === null || (features[1] as number) > (best[1] as number))) best = features;
    }
  }
  return best;
}

/** What two sentences have in common that neither has in common with its own counterparts. */
function tieOf({ a, b }: Place, links: readonly Linked[], profiles: Profiles): readonly number[] | null {
  const [x, y] = [profiles.original[a] as Profile, profiles.revision[b] as Profile];
  if (x.role !== y.role || commonWeight(x.words, y.words) < LEAST_CROSSED) return null;
  const ofX = links.filter((link) => link.original.includes(a)).flatMap((link) => link.revision);
  const ofY = links.filter((link) => link.revision.includes(b)).flatMap((link) => link.original);
  const rest = (bag: 'words' | 'grams' | 'phrases'): readonly [Bag, Bag] => [
    ofX.reduce((left, index) => withoutBag(left, (profiles.revision[index] as Profile)[bag]), x[bag]),
    ofY.reduce((left, index) => withoutBag(left, (profiles.original[index] as Profile)[bag]), y[bag]),
  ];
  const [restX, restY] = rest('words');
  const crossed = commonWeight(restX, restY);
  if (crossed < LEAST_CROSSED) return null;
  const [gramsX, gramsY] = rest('grams');
  const [phrasesX, phrasesY] = rest('phrases');
  return [
    1,
    crossed / (Math.min(restX.total, restY.total) + DOUBT),
    commonWeight(gramsX, gramsY) / (Math.min(gramsX.total, gramsY.total) + DOUBT),
    crossed / (Math.min(x.words.total, y.words.total) + DOUBT),
    Math.log1p(crossed),
    Math.log1p(commonWeight(phrasesX, phrasesY)),
  ];
}
