import type { Role } from '../comparison.ts';
import type { Profile, Profiles } from './profiles.ts';
import { type Evidence, evidenceOf, likeness } from './similarity.ts';

/** A pair of sentences with the log-odds that it is right. */
export interface ScoredPair {
  readonly a: number;
  readonly b: number;

  /** Log-odds from the pair and its rivals alone, neighbours not yet asked. */
  readonly odds: number;
}

interface Coefficients {
  readonly bias: number;
  readonly words: number;
  readonly contained: number;
  readonly grams: number;
  readonly phrases: number;
  readonly claimed: number;
  readonly anchors: number;
  readonly gramAnchors: number;
  readonly lengths: number;
  readonly distance: number;
  /** Per unit of likeness that the best rival leads by, and that the pair leads by. */
  readonly behind: number;
  readonly ahead: number;
  readonly meaning: number;
  readonly meaningBehind: number;
  readonly meaningAhead: number;
}

/**
 * Log-odds by logistic regression on stories and drafts with gold links (`bench/README.md` says how):
 * one fit for words alone, one for pairs whose sentences both have a meaning.
 */
const WORDS_ALONE: Coefficients = {
  bias: -3.1,
  words: -2.6,
  contained: 1.5,
  grams: 0.65,
  phrases: 0.6,
  claimed: 5.2,
  anchors: 0.3,
  gramAnchors: 3.1,
  lengths: -0.45,
  distance: -2.9,
  behind: 4.8,
  ahead: 2,
  meaning: 0,
  meaningBehind: 0,
  meaningAhead: 0,
};
const WITH_MEANING: Coefficients = {
  bias: -2.4,
  words: -5.2,
  contained: 2.3,
  grams: 2,
  phrases: 4.5,
  claimed: 1.3,
  anchors: 0.65,
  gramAnchors: 0.9,
  lengths: -0.45,
  distance: -1.7,
  behind: 1.6,
  ahead: -2.5,
  meaning: 0.3,
  meaningBehind: 2.1,
  meaningAhead: 10,
};
/** The same words in the same order: beyond doubt, unless it is a phrase that stands everywhere. */
const SAME_ODDS = 7;

/** Log-odds against a link between different stories: only a sentence taken over to the letter outweighs it. */
const STRANGE = 6;

/** Scores the proposed pairs, `original index * revision size + revision index`, ascending. */
export function scorePairs(profiles: Profiles, proposed: readonly number[]): ScoredPair[] {
  const { original, revision } = profiles;
  const evidence = proposed.map((key) => {
    const a = Math.floor(key / revision.length);
    const b = key % revision.length;
    const distance = Math.abs(a / original.length - b / revision.length);
    return evidenceOf(original[a] as Profile, revision[b] as Profile, distance);
  });
  const likes = Float64Array.from(evidence, likeness);
  const same = evidence.map((found) => found.same);
  const leads = leadsOf(proposed, likes, same, profiles);
  const meanings = Float64Array.from(evidence, ({ meaning }) => meaning ?? 0);
  const meaningLeads = leadsOf(proposed, meanings, same, profiles);
  return proposed.map((key, index) => {
    const a = Math.floor(key / revision.length);
    const b = key % revision.length;
    return {
      a,
      b,
      odds:
        logOdds(evidence[index] as Evidence, leads[index] as number, meaningLeads[index] as number) +
        rolesOdds(original[a] as Profile, revision[b] as Profile) * (1 - profiles.strangeness) -
        STRANGE * profiles.strangeness,
    };
  });
}

/** Meaning may speak for a pair that words leave in doubt, but says nothing against one that words establish. */
function logOdds(evidence: Evidence, lead: number, meaningLead: number): number {
  const onWords = oddsBy(WORDS_ALONE, evidence, lead, meaningLead);
  return evidence.meaning === null ? onWords : Math.max(onWords, oddsBy(WITH_MEANING, evidence, lead, meaningLead));
}

function oddsBy(by: Coefficients, evidence: Evidence, lead: number, meaningLead: number): number {
  if (evidence.same) return SAME_ODDS + by.distance * evidence.distance;
  return (
    by.bias +
    by.words * evidence.words +
    by.contained * evidence.contained +
    by.grams * evidence.grams +
    by.phrases * evidence.phrases +
    by.lengths * evidence.lengths +
    by.distance * evidence.distance +
    by.claimed * evidence.claimed +
    by.anchors * evidence.anchors +
    by.gramAnchors * evidence.gramAnchors +
    by.meaning * (evidence.meaning ?? 0) +
    (lead < 0 ? by.behind : by.ahead) * lead +
    (meaningLead < 0 ? by.meaningBehind : by.meaningAhead) * meaningLead
  );
}

/** Log-odds for two sentences of one role: a story has one headline, and its other version too. */
const ROLE_ODDS: Readonly<Partial<Record<Role, number>>> = { headline: 4, byline: 2, caption: 1, correction: 2 };
/** A headline or byline is not what a sentence of the body became, or hardly ever. */
const OTHER_ROLE_ODDS = -1;

function rolesOdds(a: Profile, b: Profile): number {
  return a.role === b.role ? (ROLE_ODDS[a.role] ?? 0) : OTHER_ROLE_ODDS;
}

/**
 * How far each pair leads the best other pair of its two sentences: a better partner elsewhere speaks
 * against it. A sentence that stands on the other side to the letter is spoken for, and no rival: among
 * nine `No trains on Monday` and one `No train runs on Monday` the odd ones belong together.
 */
function leadsOf(
  proposed: readonly number[],
  likes: Float64Array,
  same: readonly boolean[],
  profiles: Profiles,
): Float64Array {
  const [sizeA, sizeB] = [profiles.original.length, profiles.revision.length];
  const spokenFor = new Uint8Array(sizeA + sizeB);
  for (const [index, key] of proposed.entries()) {
    if (!same[index]) continue;
    spokenFor[Math.floor(key / sizeB)] = 1;
    spokenFor[sizeA + (key % sizeB)] = 1;
  }
  const first = new Float64Array(sizeA + sizeB);
  const second = new Float64Array(sizeA + sizeB);
  const note = (slot: number, like: number) => {
    if (like > (first[slot] as number)) {
      second[slot] = first[slot] as number;
      first[slot] = like;
    } else if (like > (second[slot] as number)) {
      second[slot] = like;
    }
  };
  for (const [index, key] of proposed.entries()) {
    const a = Math.floor(key / sizeB);
    const b = sizeA + (key % sizeB);
    if (same[index] || spokenFor[b] === 0) note(a, likes[index] as number);
    if (same[index] || spokenFor[a] === 0) note(b, likes[index] as number);
  }
  const others = (slot: number, like: number) =>
    like === (first[slot] as number) ? (second[slot] as number) : (first[slot] as number);
  return Float64Array.from(proposed, (key, index) => {
    const like = likes[index] as number;
    return like - Math.max(others(Math.floor(key / sizeB), like), others(sizeA + (key % sizeB), like));
  });
}
