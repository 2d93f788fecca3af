import type { Role } from '../comparison.ts';
import { oddsWithKinship } from './kinship.ts';
import { leadsOf, spokenForOf } from './leads.ts';
import { matcherOf, type Telling } from './matching.ts';
import type { Profile, Profiles } from './profiles.ts';
import { type Evidence, evidenceOf, likeness } from './similarity.ts';
import { PAIR_FEATURES, type Weights } from './weights.ts';

/** A pair of sentences with what speaks for it. */
export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  /** Log-odds from the pair and its rivals alone, neighbours not yet asked. */
  readonly odds: number;
  /** Words that stand in these two sentences and nowhere else: log of one more than their number. */
  readonly anchors: number;
  /** How far apart in their stories, 0 to 1. */
  readonly distance: number;
  /** How much of the shorter one's words the longer one has. */
  readonly contained: number;
}

/** Scores the proposed pairs, `original index * revision size + revision index`, ascending. */
export function scorePairs(profiles: Profiles, proposed: readonly number[], weights: Weights): ScoredPair[] {
  const { original, revision } = profiles;
  const { rows, extras } = measurePairs(profiles, proposed);
  const width = PAIR_FEATURES.length;
  const by = Float64Array.from(PAIR_FEATURES, (name) => weights.pair[name]);
  return proposed.map((key, index) => {
    const { a, b } = placeOf(key, profiles);
    let odds = 0;
    for (let k = 0; k < width; k++) odds += (by[k] as number) * (rows[index * width + k] as number);
    odds = oddsWithKinship(odds, profiles.strangeness, original[a] as Profile, revision[b] as Profile);
    const at = index * EXTRAS;
    return {
      a,
      b,
      odds,
      anchors: extras[at] as number,
      distance: extras[at + 1] as number,
      contained: extras[at + 2] as number,
    };
  });
}

/** Anchors, distance and contained words of a pair, which a scored pair keeps. */
const EXTRAS = 3;

function placeOf(key: number, { revision }: Profiles): { a: number; b: number } {
  return { a: Math.floor(key / revision.length), b: key % revision.length };
}

/**
 * The features of the proposed pairs, `PAIR_FEATURES.length` numbers each. Long stories have some hundred
 * thousand pairs, so what is measured goes into flat arrays at once.
 */
export function measurePairs(
  profiles: Profiles,
  proposed: readonly number[],
): { readonly rows: Float32Array; readonly extras: Float32Array } {
  const { original, revision } = profiles;
  const width = PAIR_FEATURES.length;
  const rows = new Float32Array(proposed.length * width);
  const extras = new Float32Array(proposed.length * EXTRAS);
  const same = new Uint8Array(proposed.length);
  const likes = new Float64Array(proposed.length);
  const meanings = new Float64Array(proposed.length);
  for (const [index, key] of proposed.entries()) {
    const a = Math.floor(key / revision.length);
    const b = key % revision.length;
    const [x, y] = [original[a] as Profile, revision[b] as Profile];
    const distance = Math.abs(a / original.length - b / revision.length);
    const found = evidenceOf(x, y, distance, profiles.heaviest);
    same[index] = found.same ? 1 : 0;
    likes[index] = likeness(found);
    meanings[index] = found.meaning ?? 0;
    extras.set([found.anchors, distance, found.contained], index * EXTRAS);
    const at = index * width;
    if (found.same) rows.set([1, 1, distance], at);
    else writeFeatures(rows, at, found, profiles.rewritten);
    rows.set(roleFeatures(x.role, y.role), at + ROLES_AT);
  }
  const leads = leadsOf(proposed, likes, same, profiles);
  const meaningLeads = profiles.hasMeaning ? leadsOf(proposed, meanings, same, profiles) : meanings;
  for (let index = 0; index < proposed.length; index++) {
    if (same[index] === 1) continue;
    writeLead(rows, index * width + LEAD_AT, leads[index] as number);
    writeLead(rows, index * width + MEANING_LEAD_AT, meaningLeads[index] as number);
  }
  writeMatches(rows, proposed, same, plainOf(same, likes, leads), profiles);
  return { rows, extras };
}

const LEAD_AT = PAIR_FEATURES.indexOf('behind');
const MEANING_LEAD_AT = PAIR_FEATURES.indexOf('meaningBehind');
const MATCHED_AT = PAIR_FEATURES.indexOf('matched');
const ROLES_AT = PAIR_FEATURES.indexOf('headline');

/** In the order of `PAIR_FEATURES`; those of the roles and of the rivals are set apart. */
function writeFeatures(rows: Float32Array, at: number, evidence: Evidence, rewritten: number): void {
  const meaning = evidence.meaning ?? 0;
  rows[at] = 1;
  rows[at + 3] = evidence.words;
  rows[at + 4] = evidence.contained;
  rows[at + 5] = evidence.claimed;
  rows[at + 6] = evidence.grams;
  rows[at + 7] = evidence.phrases;
  rows[at + 8] = evidence.anchors;
  rows[at + 9] = evidence.gramAnchors;
  rows[at + 10] = evidence.rarest;
  rows[at + 11] = evidence.figures;
  rows[at + 12] = evidence.wordiness;
  rows[at + 13] = evidence.lengths;
  rows[at + 14] = evidence.distance;
  rows[at + 17] = rewritten;
  rows[at + 18] = rewritten * evidence.contained;
  rows[at + 22] = meaning;
  rows[at + 25] = rewritten * meaning;
}

/** A pair so alike, and so far ahead of each rival, is plain: whatever the words mean, its sentences belong together. */
const PLAIN_LIKENESS = 0.4;
const PLAIN_LEAD = 0.25;

/** 1 for each pair that its words alone make plain; what is the same to the letter is, twins too. */
function plainOf(same: Uint8Array, likes: Float64Array, leads: Float64Array): Uint8Array {
  return same.map((isSame, index) =>
    isSame === 1 || ((likes[index] as number) >= PLAIN_LIKENESS && (leads[index] as number) >= PLAIN_LEAD) ? 1 : 0,
  );
}

/**
 * Matches the sentences word by word. Not asked are the rivals of a plain pair, nor what is the same to the letter: in
 * two versions that differ little these are nearly all, and matching costs more than everything else that is measured.
 */
function writeMatches(
  rows: Float32Array,
  proposed: readonly number[],
  same: Uint8Array,
  plain: Uint8Array,
  profiles: Profiles,
): void {
  const { original, revision, space, rewritten } = profiles;
  if (space === null) return;
  const match = matcherOf(space);
  const width = PAIR_FEATURES.length;
  const matches = new Float64Array(proposed.length);
  const asked = new Uint8Array(proposed.length);
  const spokenFor = spokenForOf(proposed, plain, profiles);
  for (const [index, key] of proposed.entries()) {
    const a = Math.floor(key / revision.length);
    const b = key % revision.length;
    const isRival = plain[index] === 0 && (spokenFor[a] === 1 || spokenFor[original.length + b] === 1);
    if (same[index] === 1 || isRival) continue;
    const { both, contained } = match(original[a]?.telling as Telling, revision[b]?.telling as Telling);
    asked[index] = 1;
    matches[index] = both;
    const at = index * width + MATCHED_AT;
    rows[at] = both;
    rows[at + 1] = contained;
    rows[at + 4] = rewritten * both;
  }
  const leads = leadsOf(proposed, matches, plain, profiles);
  for (let index = 0; index < proposed.length; index++) {
    if (asked[index] === 1) writeLead(rows, index * width + MATCHED_AT + 2, leads[index] as number);
  }
}

/** How far the best rival is ahead, as a negative number, and how far the pair is. */
function writeLead(rows: Float32Array, at: number, lead: number): void {
  rows[at] = Math.min(0, lead);
  rows[at + 1] = Math.max(0, lead);
}

/** A story has one headline, and its other version too; a headline or byline is hardly ever what a sentence of the body became. */
function roleFeatures(a: Role, b: Role): readonly [headline: number, label: number, otherRole: number] {
  if (a !== b) return [0, 0, 1];
  if (a === 'headline') return [1, 0, 0];
  return [0, a === 'byline' || a === 'caption' || a === 'correction' ? 1 : 0, 0];
}
