import { WORDS_ALONE } from './fitted.ts';
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
        rows[index * WIDTH + COLUMN.phrases] as number,
      ),
      anchors: anchors[index] as number,
      distance: distance[index] as number,
      contained: contained[index] as number,
      share: rows[index * WIDTH + COLUMN.meaningShare] as number,
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
/** The column of each feature in a row. */
const COLUMN = Object.fromEntries(PAIR_FEATURES.map((name, k) => [name, k])) as Readonly<Record<PairFeature, number>>;

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
  const rows = new Float32Array(size * WIDTH);
  const [anchors, distances, contained] = [new Float32Array(size), new Float32Array(size), new Float32Array(size)];
  const same = new Uint8Array(size);
  const [similarities, meanings, cosines] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (const [index, key] of proposed.entries()) {
    const [a, b] = [Math.floor(key / revision.length), key % revision.length];
    const [x, y] = [original[a] as Profile, revision[b] as Profile];
    const distance = Math.abs(a / original.length - b / revision.length);
    const evidence = evidenceOf(x, y, distance, profiles.maximalIdf);
    same[index] = evidence.same ? 1 : 0;
    similarities[index] = surfaceSimilarity(evidence);
    meanings[index] = evidence.meaning ?? 0;
    cosines[index] = evidence.meaning ?? Number.NaN;
    anchors[index] = evidence.anchors;
    distances[index] = distance;
    contained[index] = evidence.contained;
    const row = index * WIDTH;
    rows[row + COLUMN.bias] = 1;
    if (evidence.same) {
      rows[row + COLUMN.same] = 1;
      rows[row + COLUMN.sameDistance] = distance;
    } else writeEvidence(rows, row, evidence, profiles);
    if (x.role !== y.role) rows[row + COLUMN.otherRole] = 1;
    else if (x.role === 'headline') rows[row + COLUMN.headline] = 1;
    else if (x.role === 'byline' || x.role === 'caption' || x.role === 'correction') rows[row + COLUMN.label] = 1;
  }
  const margins = marginsOf(proposed, similarities, same, profiles);
  const meaningMargins = profiles.hasMeaning ? marginsOf(proposed, meanings, same, profiles) : meanings;
  for (let index = 0; index < size; index++) {
    if (same[index] === 1) continue;
    const row = index * WIDTH;
    writeMargin(rows, row, 'margin', margins[index] as number);
    writeMargin(rows, row, 'meaningMargin', meaningMargins[index] as number);
  }
  const shares = profiles.documents === null ? null : sharesOf(proposed, cosines, distances, same, profiles);
  if (shares !== null) {
    writeShares(rows, shares, same, profiles.rewritten);
    for (const [index, [before, after, nearest]] of surroundingsOf(proposed, cosines, profiles).entries()) {
      if (same[index] === 1) continue;
      rows.set([before, after, nearest], index * WIDTH + COLUMN.meaningBefore);
    }
  }
  writeMatches(rows, proposed, same, obviousPairs(same, similarities, margins), profiles);
  return { rows, anchors, distance: distances, contained, shares };
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
    rows[row + COLUMN.storyTold] = told;
    rows[row + COLUMN.meaningShare] = Math.exp(log);
    rows[row + COLUMN.meaningShareLog] = log;
    rows[row + COLUMN.rewrittenShare] = rewritten * Math.exp(log);
    rows[row + COLUMN.rewrittenShareLog] = rewritten * log;
    rows[row + COLUMN.rewrittenShareMost] = rewritten * Math.max(original[index] as number, revision[index] as number);
  }
}

/** What a pair's evidence and its features call alike. */
const SURFACE_FEATURES = [
  ...(['words', 'contained', 'covered', 'grams', 'phrases', 'anchors', 'gramAnchors', 'rarest'] as const),
  ...(['figures', 'shorterLength', 'lengthRatio', 'distance'] as const),
];

function writeEvidence(rows: Float32Array, row: number, evidence: Evidence, profiles: Profiles): void {
  const { rewritten } = profiles;
  const meaning = evidence.meaning ?? 0;
  for (const name of SURFACE_FEATURES) rows[row + COLUMN[name]] = evidence[name];
  rows[row + COLUMN.rewritten] = rewritten;
  rows[row + COLUMN.rewrittenContained] = rewritten * evidence.contained;
  rows[row + COLUMN.meaning] = meaning;
  rows[row + COLUMN.rewrittenMeaning] = rewritten * meaning;
}

/** A negative margin is the best rival's lead, a positive one the pair's own: each has a weight of its own. */
function writeMargin(
  rows: Float32Array,
  row: number,
  name: 'margin' | 'meaningMargin' | 'matchedMargin',
  margin: number,
): void {
  rows[row + COLUMN[`${name}Below`]] = Math.min(0, margin);
  rows[row + COLUMN[`${name}Above`]] = Math.max(0, margin);
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
  for (const [index, key] of proposed.entries()) {
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
    rows[row + COLUMN.matched] = both;
    rows[row + COLUMN.matchedContained] = contained;
    rows[row + COLUMN.rewrittenMatched] = rewritten * both;
  }
  const margins = marginsOf(proposed, matches, obvious, profiles);
  for (let index = 0; index < proposed.length; index++) {
    if (isMatched[index] === 0) continue;
    writeMargin(rows, index * WIDTH, 'matchedMargin', margins[index] as number);
  }
}
