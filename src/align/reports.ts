/** The links of two reports of one event: neither was edited from the other, so each needs evidence of its own. */
import { appendTo, gather } from '../text/collections.ts';
import { weightsFor } from './fitted.ts';
import { cosine } from './meaning.ts';
import { type IndexPair, indexPairsOf, logit, type Pair } from './pairs.ts';
import type { Profiles } from './profiles.ts';
import { type ScoredPair, scorePairs } from './score.ts';

/**
 * The log-odds of a link of two reports: `odds` are those of two versions of a story, without the prior that asks whether
 * they are versions; `lead` is by how much it is nearer in meaning than any rival, `share` its share among its rivals,
 * `length` the natural log of the number of sentences of both sides, for in a long report more is near by chance.
 *
 * Method: logistic regression, fitted to reports of the project and to pairs of real ones that were judged by reading, which
 * are longer: from those comes how much the length weighs.
 */
const WEIGHTS = {
  bias: 4.2,
  similarity: 2.5,
  odds: 0.45,
  lead: 7.73,
  otherRole: -1.48,
  length: -2.37,
  share: 5.49,
};
/** A wrong link is worse than none: what is linked is likelier by so many log-odds. */
const LEAST_ODDS = Math.log(2);
/** The same of what the alignment did not link. */
const LEAST_ODDS_NEW = Math.log(2.5);
/** From this similarity on words settle it, whether the sentences were read or not, the greatest first. */
const SETTLED_SIMILARITY = 0.5;
const SETTLED_ODDS = 8;

/** How near two sentences are in meaning. */
export interface Near {
  /** The cosine of what they mean, less the topic of their stories. */
  readonly cosine: number;
  /** Their share among all that either could stand for, 0 to 1; 0 where it was not asked for. */
  readonly share: number;
}

/** How near two sentences are, by their indices; null where one of them was not read. */
export type Nearness = (original: number, revision: number) => Near | null;

/** @param shares of pairs, by `original index * revision size + revision index` */
export function nearnessIn(
  { original, revision, documents }: Profiles,
  shares?: ReadonlyMap<number, number>,
): Nearness {
  return (a, b) => {
    const [x, y] = [original[a]?.meaning ?? null, revision[b]?.meaning ?? null];
    if (documents === null || x === null || y === null) return null;
    return { cosine: cosine(x, y), share: shares?.get(a * revision.length + b) ?? 0 };
  };
}

/**
 * The links of two reports: sentences that are likely to tell of one thing by what they say, wherever they stand, the
 * likeliest first. Of the links that were found, those of headlines and of what was not read are kept, and the parts of a
 * split that are likely by themselves stay together. With them the shares of all pairs among their rivals.
 *
 * @param most pairs of sentences that may be scored
 */
export function linkReports(
  found: readonly Pair[],
  profiles: Profiles,
  similarityOf: (original: readonly number[], revision: readonly number[]) => number,
  certainty: number,
  most: number,
): { readonly pairs: readonly Pair[]; readonly shares: ReadonlyMap<number, number> } {
  const { original, revision } = profiles;
  if (profiles.documents === null || original.length * revision.length > most)
    return { pairs: found, shares: new Map() };
  const nearness = nearnessIn(profiles);
  const keyOf = ({ a, b }: IndexPair) => a * revision.length + b;
  const isKept = ({ a, b }: IndexPair) => nearness(a, b) === null || areHeadlines(profiles, a, b);
  const linkOf = new Map(gather(found, (pair, link) => indexPairsOf(pair).map((one) => [keyOf(one), link] as const)));
  const kept = gather(found, (pair) => indexPairsOf(pair).filter(isKept));
  const keys = Array.from({ length: original.length * revision.length }, (_, key) => key);
  // what two reports are to each other as versions is beside the question
  const scored = scorePairs({ ...profiles, surprisal: 0 }, keys, weightsFor(profiles));
  const likely = likelyPairs(scored, profiles, nearness, similarityOf, certainty).filter(
    (pair) => pair.odds >= LEAST_ODDS_NEW || linkOf.has(keyOf(pair)),
  );
  // the links by their numbers: those that were found, and new ones
  const links = new Map<number, IndexPair[]>();
  const [ofOriginal, ofRevision] = [new Map<number, number>(), new Map<number, number>()];
  for (const pair of [...kept, ...likely]) {
    const link = linkOf.get(keyOf(pair)) ?? found.length + links.size;
    if ((ofOriginal.get(pair.a) ?? link) !== link || (ofRevision.get(pair.b) ?? link) !== link) continue;
    ofOriginal.set(pair.a, link);
    ofRevision.set(pair.b, link);
    appendTo(links, link, pair);
  }
  const linked = Array.from(links, ([link, pairs]): Pair => {
    const [own, others] = [ascending(pairs.map(({ a }) => a)), ascending(pairs.map(({ b }) => b))];
    const known = found[link];
    if (own.length === known?.original.length && others.length === known.revision.length) return known;
    return { original: own, revision: others, moved: known?.moved ?? true, similarity: similarityOf(own, others) };
  });
  return { pairs: linked, shares: new Map(scored.map((pair) => [keyOf(pair), pair.share])) };
}

function ascending(indices: readonly number[]): number[] {
  return [...new Set(indices)].sort((x, y) => x - y);
}

interface LikelyPair extends IndexPair {
  readonly odds: number;
}

/** The pairs of sentences that are likely to tell of one thing, the likeliest first. */
function likelyPairs(
  scored: readonly ScoredPair[],
  profiles: Profiles,
  nearness: Nearness,
  similarityOf: (original: readonly number[], revision: readonly number[]) => number,
  certainty: number,
): LikelyPair[] {
  const { original, revision, apart } = profiles;
  const length = WEIGHTS.length * Math.log(original.length + revision.length);
  const likely = scored.flatMap(({ a, b, odds, lead, share }) => {
    const [role, other] = [original[a]?.role, revision[b]?.role];
    if (role === 'furniture' || other === 'furniture' || areHeadlines(profiles, a, b) || apart(a, b)) return [];
    const similarity = similarityOf([a], [b]);
    if (similarity >= SETTLED_SIMILARITY) return [{ a, b, odds: SETTLED_ODDS + similarity }];
    if (nearness(a, b) === null) return [];
    const all =
      WEIGHTS.bias +
      WEIGHTS.similarity * similarity +
      WEIGHTS.odds * odds +
      WEIGHTS.lead * lead +
      WEIGHTS.share * share +
      WEIGHTS.otherRole * (role === other ? 0 : 1) +
      length -
      logit(certainty);
    return all >= LEAST_ODDS ? [{ a, b, odds: all }] : [];
  });
  return likely.sort((x, y) => y.odds - x.odds || x.a - y.a || x.b - y.b);
}

function areHeadlines({ original, revision }: Profiles, a: number, b: number): boolean {
  return original[a]?.role === 'headline' && revision[b]?.role === 'headline';
}
