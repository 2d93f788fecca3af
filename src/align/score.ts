import type { Role } from '../comparison.ts';
import { leadsOf } from './leads.ts';
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

/** Log-odds against each pair of a link between different stories: only what was taken over to the letter outweighs it. */
export const STRANGE = 6;

/** Scores the proposed pairs, `original index * revision size + revision index`, ascending. */
export function scorePairs(profiles: Profiles, proposed: readonly number[], weights: Weights): ScoredPair[] {
  const { rows, evidence } = measurePairs(profiles, proposed);
  const width = PAIR_FEATURES.length;
  const by = Float64Array.from(PAIR_FEATURES, (name) => weights.pair[name]);
  return proposed.map((key, index) => {
    let odds = -STRANGE * profiles.strangeness;
    for (let k = 0; k < width; k++) odds += (by[k] as number) * (rows[index * width + k] as number);
    const { anchors, distance, contained } = evidence[index] as Evidence;
    const { a, b } = placeOf(key, profiles);
    return { a, b, odds, anchors, distance, contained };
  });
}

function placeOf(key: number, { revision }: Profiles): { a: number; b: number } {
  return { a: Math.floor(key / revision.length), b: key % revision.length };
}

/** The features of the proposed pairs, `PAIR_FEATURES.length` numbers each, with the evidence they come from. */
export function measurePairs(
  profiles: Profiles,
  proposed: readonly number[],
): { readonly rows: Float32Array; readonly evidence: readonly Evidence[] } {
  const { original, revision } = profiles;
  const evidence = proposed.map((key) => {
    const { a, b } = placeOf(key, profiles);
    const distance = Math.abs(a / original.length - b / revision.length);
    return evidenceOf(original[a] as Profile, revision[b] as Profile, distance, profiles.heaviest);
  });
  const same = evidence.map((found) => found.same);
  const leads = leadsOf(proposed, Float64Array.from(evidence, likeness), same, profiles);
  const meanings = Float64Array.from(evidence, ({ meaning }) => meaning ?? 0);
  const meaningLeads = profiles.hasMeaning ? leadsOf(proposed, meanings, same, profiles) : meanings;
  const rows = new Float32Array(proposed.length * PAIR_FEATURES.length);
  for (const [index, key] of proposed.entries()) {
    const { a, b } = placeOf(key, profiles);
    const roles = roleFeatures((original[a] as Profile).role, (revision[b] as Profile).role);
    const found = evidence[index] as Evidence;
    const at = index * PAIR_FEATURES.length;
    if (found.same) rows.set([1, 1, found.distance], at);
    else writeFeatures(rows, at, found, leads[index] as number, meaningLeads[index] as number, profiles.rewritten);
    rows.set(roles, at + ROLES_AT);
  }
  return { rows, evidence };
}

const ROLES_AT = PAIR_FEATURES.indexOf('headline');

/** In the order of `PAIR_FEATURES`; those of the roles are set apart. */
function writeFeatures(
  rows: Float32Array,
  at: number,
  evidence: Evidence,
  lead: number,
  meaningLead: number,
  rewritten: number,
): void {
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
  rows[at + 15] = Math.min(0, lead);
  rows[at + 16] = Math.max(0, lead);
  rows[at + 17] = rewritten;
  rows[at + 18] = rewritten * evidence.contained;
  rows[at + 22] = meaning;
  rows[at + 23] = Math.min(0, meaningLead);
  rows[at + 24] = Math.max(0, meaningLead);
  rows[at + 25] = rewritten * meaning;
}

/** A story has one headline, and its other version too; a headline or byline is hardly ever what a sentence of the body became. */
function roleFeatures(a: Role, b: Role): readonly [headline: number, label: number, otherRole: number] {
  if (a !== b) return [0, 0, 1];
  if (a === 'headline') return [1, 0, 0];
  return [0, a === 'byline' || a === 'caption' || a === 'correction' ? 1 : 0, 0];
}
