import { appendTo, gather } from '../text/collections.ts';
import type { StoryText } from '../text/story.ts';
import { pairBylines } from './bylines.ts';
import { proposeNear, proposePairs } from './candidates.ts';
import { addContained } from './contained.ts';
import { followRulings, type Ruling, ruledOn } from './corrections.ts';
import { linkInOrder, linkProposed, unalignedBy } from './decode.ts';
import { weightsFor } from './fitted.ts';
import type { AlignedSentences, Pair } from './pairs.ts';
import { isOneEvent } from './prior.ts';
import type { Profile } from './profile.ts';
import { type Profiles, profilesOf } from './profiles.ts';
import { regroupNeighbours } from './regroups.ts';
import { linkReports, type Nearness, nearnessIn } from './reports.ts';
import { evidenceOf, surfaceSimilarity } from './similarity.ts';
import type { SentenceMeanings, WordVectors } from './vectors.ts';

export interface Alignment {
  /** Every sentence of both sides stands in exactly one pair; in the order of the comparison's links. */
  readonly pairs: readonly Pair[];
  /** The same, were the two reports of one event: only what has evidence of its own. */
  readonly asReports: readonly Pair[];
  /** False where the budget did not suffice. */
  readonly precise: boolean;
  /** Whether both tell of one event, by what their sentences mean; null where they were not read. */
  readonly oneEvent: boolean | null;
  readonly nearness: Nearness;
  /** The mean cosine of the sentences that are the nearest of each other; null where they were not read. */
  readonly mutual: number | null;
}

export interface AlignOptions {
  readonly vectors?: WordVectors;
  /** Vectors of sentences by their text. */
  readonly meanings?: SentenceMeanings;
  /** The least probability of a pairing, 0 to 1. */
  readonly certainty?: number;
  /** The most pairs of sentences to score. */
  readonly budget?: number;
  /** What an editor decided; it overrules whatever is found. */
  readonly rulings?: readonly Ruling[];
}

/** A pairing is made where it is likelier than not. */
const DEFAULT_CERTAINTY = 0.5;
/** Two stories of 100,000 words each, lightly edited, use a third of it. */
const DEFAULT_BUDGET = 400_000;

/**
 * Aligns the sentences of two stories that say the same: pairs, splits and merges in order, then moves among the
 * sentences left over, then neighbours that were regrouped; an editor's rulings overrule all. A pairing is made where
 * its probability, given everything else, exceeds `certainty`. Which of the two is called the original changes nothing.
 */
export function alignStories(original: StoryText, revision: StoryText, options: AlignOptions): Alignment {
  const rulings = options.rulings ?? [];
  if (!isInCanonicalOrder(original.text, revision.text)) {
    const swapped = alignStories(revision, original, { ...options, rulings: rulings.map(swapSides) });
    return {
      ...swapped,
      pairs: completePairs(swapped.pairs.map(swapSides), original, revision, rulings),
      asReports: completePairs(swapped.asReports.map(swapSides), original, revision, rulings),
      nearness: (a, b) => swapped.nearness(b, a),
    };
  }
  const certainty = Math.min(0.999, Math.max(0.001, options.certainty ?? DEFAULT_CERTAINTY));
  const profiles = profilesOf(original, revision, options);
  const budget = options.budget ?? DEFAULT_BUDGET;
  const found = linkSentences(profiles, certainty, budget);
  const likely = certainty > DEFAULT_CERTAINTY ? linkSentences(profiles, DEFAULT_CERTAINTY, budget).links : [];
  const sure = addEqual(found.links, likely, original, revision);
  const links = regroupNeighbours(sure, profiles, weightsFor(profiles).regroup, certainty, ruledOn(rulings));
  const similarity = (a: readonly number[], b: readonly number[]) => similarityOf(a, b, profiles);
  const likeliest = links.map((link): Pair => ({ ...link, similarity: similarity(link.original, link.revision) }));
  const pairs = pairBylines(
    addContained(withoutUnlikely(likeliest, profiles), profiles),
    original,
    revision,
    similarity,
  );
  const complete = (linked: readonly Pair[]) =>
    completePairs(followRulings(linked, rulings, similarity), original, revision, rulings);
  const { documents } = profiles;
  const reports = linkReports(pairs, profiles, similarity, certainty, budget);
  return {
    pairs: complete(pairs),
    asReports: complete(withoutUnlikely(reports.pairs, profiles)),
    precise: found.precise,
    oneEvent: documents === null ? null : isOneEvent(documents),
    nearness: nearnessIn(profiles, reports.shares),
    mutual: documents?.mutualCosine ?? null,
  };
}

/** Ties are broken by position, so both directions are computed in one: the shorter text first, else by the alphabet. */
function isInCanonicalOrder(a: string, b: string): boolean {
  return a.length === b.length ? a <= b : a.length < b.length;
}

function swapSides<T extends { readonly original: readonly number[]; readonly revision: readonly number[] }>(
  item: T,
): T {
  return { ...item, original: item.revision, revision: item.original };
}

/**
 * Links the proposed pairs. Where a long story did not have all pairs proposed, a second round proposes what stands
 * near the links of the first: a sentence taken for moved may have its counterpart nearby.
 */
function linkSentences(
  profiles: Profiles,
  certainty: number,
  budget: number,
): { links: readonly AlignedSentences[]; precise: boolean } {
  const weights = weightsFor(profiles);
  const first = proposePairs(profiles, budget);
  if (first.all) return { links: linkProposed(first.keys, profiles, weights, certainty), precise: true };
  const inOrder = linkInOrder(first.keys, profiles, weights, certainty);
  const unaligned = unalignedBy(inOrder, profiles);
  const near = proposeNear(inOrder, profiles, unaligned, first.keys, budget - first.keys.length);
  const keys = [...first.keys, ...near.keys].sort((x, y) => x - y);
  return { links: linkProposed(keys, profiles, weights, certainty), precise: first.afforded && near.afforded };
}

/** From this median similarity of its links on a revision is edited lightly: what it says again it says in its words. */
const LIGHTLY_EDITED = 0.6;
/** Then a link below this similarity holds two sentences that stand in one place and no more. */
const UNLIKELY = 0.15;
/** Below this similarity captions out of order have a photographer in common and no more. */
const MOVED_CAPTION = 0.5;
/** Unless an encoder finds the meanings this near. */
const SAME_MEANING = 0.5;

/**
 * Takes away the links that this pair of stories makes unlikely: how much of a sentence survives is estimated from its
 * surer links. Of headlines the place alone tells.
 */
function withoutUnlikely(found: readonly Pair[], profiles: Profiles): Pair[] {
  const { original } = profiles;
  const nearness = nearnessIn(profiles);
  const isCaption = (pair: Pair) => pair.original.every((a) => original[a]?.role === 'caption');
  const pairs = found.filter((pair) => !pair.moved || pair.similarity >= MOVED_CAPTION || !isCaption(pair));
  const similarities = pairs.map(({ similarity }) => similarity).toSorted((x, y) => x - y);
  if ((similarities[Math.floor(similarities.length / 2)] ?? 0) < LIGHTLY_EDITED) return pairs;
  return pairs.filter(
    (pair) =>
      pair.similarity >= UNLIKELY ||
      pair.original.every((a) => original[a]?.role === 'headline') ||
      pair.original.some((a) => pair.revision.some((b) => (nearness(a, b)?.cosine ?? 0) >= SAME_MEANING)),
  );
}

/** Adds the likely links of equal sentences: no certainty that is asked for tears those apart. */
function addEqual(
  links: readonly AlignedSentences[],
  likely: readonly AlignedSentences[],
  original: StoryText,
  revision: StoryText,
): readonly AlignedSentences[] {
  const [linkedA, linkedB] = [
    new Set(gather(links, (one) => one.original)),
    new Set(gather(links, (one) => one.revision)),
  ];
  const words = ({ text, sentences }: StoryText, index: number) =>
    text.slice(sentences[index]?.start, sentences[index]?.end);
  const equal = likely.filter(({ original: [a = 0, ...moreA], revision: [b = 0, ...moreB] }) => {
    const isFree = moreA.length === 0 && moreB.length === 0 && !linkedA.has(a) && !linkedB.has(b);
    return isFree && words(original, a) === words(revision, b);
  });
  return equal.length === 0 ? links : [...links, ...equal];
}

/** The mean similarity, 0 to 1, of the sentences of the longer side, each with the most similar one of the other. */
function similarityOf(original: readonly number[], revision: readonly number[], profiles: Profiles): number {
  const rows = original.map((a) =>
    revision.map((b) =>
      surfaceSimilarity(
        evidenceOf(profiles.original[a] as Profile, profiles.revision[b] as Profile, 0, profiles.maximalIdf),
      ),
    ),
  );
  const fromA = rows.map((row) => Math.max(...row));
  const fromB = revision.map((_, k) => Math.max(...rows.map((row) => row[k] as number)));
  const best = [
    ...(original.length >= revision.length ? fromA : []),
    ...(revision.length >= original.length ? fromB : []),
  ];
  return Math.min(1, best.reduce((sum, one) => sum + one, 0) / best.length);
}

/**
 * Puts the pairs in the revision's reading order and adds a pair for each sentence without a counterpart: an added
 * sentence at its place, a dropped one after the pair of the sentence before it in the original.
 */
function completePairs(
  pairs: readonly Pair[],
  original: StoryText,
  revision: StoryText,
  rulings: readonly Ruling[],
): Pair[] {
  const linked = pairs.filter((pair) => pair.original.length > 0 && pair.revision.length > 0);
  const ofOriginal = new Map(gather(linked, (pair) => pair.original.map((a) => [a, pair])));
  const startingAt = new Map(linked.map((pair) => [pair.revision[0], pair]));
  const alignedB = new Set(gather(linked, (pair) => pair.revision));
  const parted = rulings.filter((ruling) => ruling.original.length === 0 || ruling.revision.length === 0);
  const alone = (side: 'original' | 'revision', index: number): Pair => ({
    original: [],
    revision: [],
    [side]: [index],
    moved: false,
    similarity: 0,
    ...(parted.some((ruling) => ruling[side].includes(index)) ? { byHand: true } : {}),
  });
  const droppedAfter = new Map<Pair | undefined, Pair[]>();
  let before: Pair | undefined;
  for (const a of original.sentences.keys()) {
    const pair = ofOriginal.get(a);
    if (pair === undefined) appendTo(droppedAfter, before, alone('original', a));
    else before = pair;
  }
  const ordered = droppedAfter.get(undefined) ?? [];
  for (const b of revision.sentences.keys()) {
    const pair = startingAt.get(b);
    if (pair !== undefined) ordered.push(pair, ...(droppedAfter.get(pair) ?? []));
    else if (!alignedB.has(b)) ordered.push(alone('revision', b));
  }
  return ordered;
}
