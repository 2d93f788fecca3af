import { commonWeights } from './bags.ts';
import { WORDS_ALONE } from './fitted.ts';
import { likenessesOf } from './likeness.ts';
import { marginsOf, type Shares, sharesOf, surroundingsOf, takenOf } from './margins.ts';
import { type ContentWords, matcherOf } from './matching.ts';
import { oddsWithPrior } from './prior.ts';
import type { Profile } from './profile.ts';
import type { Profiles } from './profiles.ts';
import { type Evidence, evidenceOf, surfaceSimilarity } from './similarity.ts';
import { PAIR_FEATURES, type PairFeature, type Weights } from './weights.ts';

/** A pair of sentences with its evidence. */
export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  /** Log-odds from the pair and its rivals alone, without its neighbours. */
  readonly odds: number;
  /** Log of one more than the number of words that stand in these two sentences and nowhere else. */
  readonly anchors: number;
  /** How far apart in their stories, 0 to 1. */
  readonly distance: number;
  /** The share of the shorter one's words that the longer one has. */
  readonly contained: number;
  /** By how much it is nearer in meaning than any rival; 0 where it is not. */
  readonly lead: number;
  /** The pair's share among its rivals by meaning, 0 to 1; 0 where the sentences were not read. */
  readonly share: number;
  /** The same among the pairs of its sentence of one side alone. */
  readonly shareOf: { readonly original: number; readonly revision: number };
}

/**
 * Scores the proposed pairs, `original index * revision size + revision index`, ascending. Of a story that was read in
 * part, pairs with a sentence that was not are scored by words alone.
 */
export function scorePairs(profiles: Profiles, proposed: readonly number[], weights: Weights): ScoredPair[] {
  const { original, revision, surprisal, documents } = profiles;
  const { rows, anchors, distance, contained, shares } = measurePairs(profiles, proposed);
  const byColumn = Float64Array.from(PAIR_FEATURES, (name) => weights.pair[name]);
  const wordsAlone = Float64Array.from(PAIR_FEATURES, (name) => WORDS_ALONE.pair[name]);
  return proposed.map((key, index) => {
    const [a, b] = [Math.floor(key / revision.length), key % revision.length];
    const isUnread = documents !== null && (original[a]?.meaning === null || revision[b]?.meaning === null);
    const columns = isUnread ? wordsAlone : byColumn;
    let odds = 0;
    for (let k = 0; k < WIDTH; k++) odds += (columns[k] as number) * (rows[index * WIDTH + k] as number);
    return {
      a,
      b,
      odds: oddsWithPrior(
        odds,
        surprisal,
        original[a] as Profile,
        revision[b] as Profile,
        rows[index * WIDTH + PHRASES] as number,
      ),
      anchors: anchors[index] as number,
      distance: distance[index] as number,
      contained: contained[index] as number,
      lead: rows[index * WIDTH + MEANING_LEAD] as number,
      share: rows[index * WIDTH + MEANING_SHARE] as number,
      shareOf:
        shares === null
          ? NO_SHARE
          : { original: shareIn(shares.original, index), revision: shareIn(shares.revision, index) },
    };
  });
}

const NO_SHARE = { original: 0, revision: 0 };

/** A share of its log; 0 where it is unknown. */
function shareIn(logs: Float64Array, index: number): number {
  const log = logs[index] as number;
  return Number.isNaN(log) ? 0 : Math.exp(log);
}

const WIDTH = PAIR_FEATURES.length;
/** The column of a feature in a row. */
const column = (name: PairFeature) => PAIR_FEATURES.indexOf(name);
// names of their own, for an object of so many is a hash table to the runtime
const [BIAS, SAME, SAME_DISTANCE] = [column('bias'), column('same'), column('sameDistance')];
const [WORDS, CONTAINED, COVERED] = [column('words'), column('contained'), column('covered')];
const [GRAMS, PHRASES, ANCHORS] = [column('grams'), column('phrases'), column('anchors')];
const [GRAM_ANCHORS, RAREST, FIGURES] = [column('gramAnchors'), column('rarest'), column('figures')];
const [SHORTER_LENGTH, LENGTH_RATIO] = [column('shorterLength'), column('lengthRatio')];
const [DISTANCE, MEANING] = [column('distance'), column('meaning')];
const [OTHER_ROLE, HEADLINE, LABEL] = [column('otherRole'), column('headline'), column('label')];
const [REWRITTEN, REWRITTEN_CONTAINED] = [column('rewritten'), column('rewrittenContained')];
const [REWRITTEN_MEANING, REWRITTEN_MATCHED] = [column('rewrittenMeaning'), column('rewrittenMatched')];
const [MATCHED, MATCHED_CONTAINED] = [column('matched'), column('matchedContained')];
const [MEANING_SHARE, MEANING_SHARE_LOG] = [column('meaningShare'), column('meaningShareLog')];
const [REWRITTEN_SHARE, REWRITTEN_SHARE_LOG] = [column('rewrittenShare'), column('rewrittenShareLog')];
const [REWRITTEN_SHARE_MOST, STORY_TOLD] = [column('rewrittenShareMost'), column('storyTold')];
const MEANING_BEFORE = column('meaningBefore');
/** A negative margin is the best rival's lead, a positive one, in the column behind it, the pair's own: each has its weight. */
const [MARGIN, MEANING_MARGIN] = [column('marginBelow'), column('meaningMarginBelow')];
const MEANING_LEAD = column('meaningMarginAbove');
const MATCHED_MARGIN = column('matchedMarginBelow');

interface PairTable {
  /** The features of each pair, `PAIR_FEATURES.length` numbers a row. */
  readonly rows: Float32Array;
  readonly anchors: Float32Array;
  readonly distance: Float32Array;
  readonly contained: Float32Array;
  /** Null where the sentences were not read. */
  readonly shares: Shares | null;
}

/** Measures the proposed pairs. Flat arrays, for long stories have some hundred thousand pairs. */
export function measurePairs(profiles: Profiles, proposed: readonly number[]): PairTable {
  const { original, revision } = profiles;
  const size = proposed.length;
  const commonGrams = commonWeights(profiles.trigrams);
  const rows = new Float32Array(size * WIDTH);
  const [anchors, distances, contained] = [new Float32Array(size), new Float32Array(size), new Float32Array(size)];
  const same = new Uint8Array(size);
  const [similarities, meanings, cosines] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let index = 0; index < size; index++) {
    const key = proposed[index] as number;
    const [a, b] = [Math.floor(key / revision.length), key % revision.length];
    const [x, y] = [original[a] as Profile, revision[b] as Profile];
    const distance = Math.abs(a / original.length - b / revision.length);
    const evidence = evidenceOf(x, y, distance, profiles.maximalIdf, commonGrams);
    same[index] = evidence.same ? 1 : 0;
    similarities[index] = surfaceSimilarity(evidence);
    meanings[index] = evidence.meaning ?? 0;
    cosines[index] = evidence.meaning ?? Number.NaN;
    anchors[index] = evidence.anchors;
    distances[index] = distance;
    contained[index] = evidence.contained;
    const row = index * WIDTH;
    rows[row + BIAS] = 1;
    if (evidence.same) {
      rows[row + SAME] = 1;
      rows[row + SAME_DISTANCE] = distance;
    } else writeEvidence(rows, row, evidence, profiles);
    if (x.role !== y.role) rows[row + OTHER_ROLE] = 1;
    else if (x.role === 'headline') rows[row + HEADLINE] = 1;
    else if (x.role === 'byline' || x.role === 'caption' || x.role === 'correction') rows[row + LABEL] = 1;
  }
  const margins = marginsOf(proposed, similarities, same, profiles);
  const meaningMargins = profiles.hasMeaning ? marginsOf(proposed, meanings, same, profiles) : meanings;
  for (let index = 0; index < size; index++) {
    if (same[index] === 1) continue;
    const row = index * WIDTH;
    writeMargin(rows, row + MARGIN, margins[index] as number);
    writeMargin(rows, row + MEANING_MARGIN, meaningMargins[index] as number);
  }
  const shares =
    profiles.documents === null ? null : writeReading(rows, proposed, { cosines, distances, same }, profiles);
  writeMatches(rows, proposed, same, obviousPairs(same, similarities, margins), profiles);
  return { rows, anchors, distance: distances, contained, shares };
}

/** Writes what a second reading tells; the shares of the pairs among their rivals. */
function writeReading(
  rows: Float32Array,
  proposed: readonly number[],
  { cosines, distances, same }: { cosines: Float64Array; distances: Float32Array; same: Uint8Array },
  profiles: Profiles,
): Shares {
  const likenesses = likenessesOf(proposed, cosines, distances, profiles);
  const shares = sharesOf(proposed, likenesses, distances, same, profiles);
  writeShares(rows, shares, same, profiles.rewritten);
  for (const [index, around] of surroundingsOf(proposed, likenesses, profiles).entries()) {
    if (same[index] === 1 || Number.isNaN(likenesses[index])) continue;
    rows.set([...around, likenesses[index] as number], index * WIDTH + MEANING_BEFORE);
  }
  return shares;
}

function writeShares(
  rows: Float32Array,
  { both, original, revision, told }: Shares,
  same: Uint8Array,
  rewritten: number,
): void {
  for (const [index, log] of both.entries()) {
    if (Number.isNaN(log) || same[index] === 1) continue;
    const row = index * WIDTH;
    rows[row + STORY_TOLD] = told;
    rows[row + MEANING_SHARE] = Math.exp(log);
    rows[row + MEANING_SHARE_LOG] = log;
    rows[row + REWRITTEN_SHARE] = rewritten * Math.exp(log);
    rows[row + REWRITTEN_SHARE_LOG] = rewritten * log;
    rows[row + REWRITTEN_SHARE_MOST] = rewritten * Math.max(original[index] as number, revision[index] as number);
  }
}

function writeEvidence(rows: Float32Array, row: number, evidence: Evidence, profiles: Profiles): void {
  const { rewritten } = profiles;
  const meaning = evidence.meaning ?? 0;
  rows[row + WORDS] = evidence.words;
  rows[row + CONTAINED] = evidence.contained;
  rows[row + COVERED] = evidence.covered;
  rows[row + GRAMS] = evidence.grams;
  rows[row + PHRASES] = evidence.phrases;
  rows[row + ANCHORS] = evidence.anchors;
  rows[row + GRAM_ANCHORS] = evidence.gramAnchors;
  rows[row + RAREST] = evidence.rarest;
  rows[row + FIGURES] = evidence.figures;
  rows[row + SHORTER_LENGTH] = evidence.shorterLength;
  rows[row + LENGTH_RATIO] = evidence.lengthRatio;
  rows[row + DISTANCE] = evidence.distance;
  rows[row + REWRITTEN] = rewritten;
  rows[row + REWRITTEN_CONTAINED] = rewritten * evidence.contained;
  rows[row + MEANING] = meaning;
  rows[row + REWRITTEN_MEANING] = rewritten * meaning;
}

function writeMargin(rows: Float32Array, at: number, margin: number): void {
  rows[at] = Math.min(0, margin);
  rows[at + 1] = Math.max(0, margin);
}

/** From this similarity and this margin on, two sentences belong together whatever their words mean. */
const OBVIOUS_SIMILARITY = 0.4;
const OBVIOUS_MARGIN = 0.25;

/** Flags the pairs that their words alone settle; equal sentences are settled, twins too. */
function obviousPairs(same: Uint8Array, similarities: Float64Array, margins: Float64Array): Uint8Array {
  const isObvious = (index: number) =>
    (similarities[index] as number) >= OBVIOUS_SIMILARITY && (margins[index] as number) >= OBVIOUS_MARGIN;
  return same.map((isSame, index) => (isSame === 1 || isObvious(index) ? 1 : 0));
}

/**
 * Matches the sentences word by word, but for equal ones and rivals of an obvious pair: in two versions that differ
 * little these are nearly all, and matching costs more than everything else that is measured.
 */
function writeMatches(
  rows: Float32Array,
  proposed: readonly number[],
  same: Uint8Array,
  obvious: Uint8Array,
  profiles: Profiles,
): void {
  const { original, revision, space, rewritten } = profiles;
  if (space === null) return;
  const match = matcherOf(space);
  const matches = new Float64Array(proposed.length);
  const isMatched = new Uint8Array(proposed.length);
  const taken = takenOf(proposed, obvious, profiles);
  for (let index = 0; index < proposed.length; index++) {
    const key = proposed[index] as number;
    const [a, b] = [Math.floor(key / revision.length), key % revision.length];
    const isRival = obvious[index] === 0 && (taken[a] === 1 || taken[original.length + b] === 1);
    if (same[index] === 1 || isRival) continue;
    const { both, contained } = match(
      original[a]?.contentWords as ContentWords,
      revision[b]?.contentWords as ContentWords,
    );
    isMatched[index] = 1;
    matches[index] = both;
    const row = index * WIDTH;
    rows[row + MATCHED] = both;
    rows[row + MATCHED_CONTAINED] = contained;
    rows[row + REWRITTEN_MATCHED] = rewritten * both;
  }
  const margins = marginsOf(proposed, matches, obvious, profiles);
  for (let index = 0; index < proposed.length; index++) {
    if (isMatched[index] === 0) continue;
    writeMargin(rows, index * WIDTH + MATCHED_MARGIN, margins[index] as number);
  }
}
