import { cosine, topicOf } from './meaning.ts';
import type { Profile } from './profiles.ts';

/** Two versions of one story share at least so much of their words' weight, two stories of a kind at most the lesser. */
const KIN_WORDS = { strange: 0.36, kin: 0.45 };
/** The same for the cosine of what the two are about. */
const KIN_TOPIC = { strange: 0.42, kin: 0.65 };
/** Log-odds against a link between strangers: only a sentence taken over to the letter outweighs it. */
const STRANGE = 6;
/** Too few sentences say nothing of kinship. */
const TELLING_SENTENCES = 4;

/**
 * How strongly the two stories as wholes speak against any link between them. Two reports of the same
 * agency on different matters share phrases enough for a chance pair, but neither topic nor names.
 */
export function strangenessOf(original: readonly Profile[], revision: readonly Profile[]): number {
  if (Math.min(original.length, revision.length) < TELLING_SENTENCES) return 0;
  const topic = topicOf(meaningsOf(original));
  const other = topicOf(meaningsOf(revision));
  if (topic !== null && other !== null) return STRANGE * between(KIN_TOPIC, cosine(topic, other));
  let shared = 0;
  let total = 0;
  for (const profile of [...original, ...revision]) {
    shared += profile.shareable;
    total += profile.words.total;
  }
  return total === 0 ? 0 : STRANGE * between(KIN_WORDS, shared / total);
}

/** 1 at or below `strange`, 0 at or above `kin`, in proportion between. */
function between({ strange, kin }: { strange: number; kin: number }, value: number): number {
  return Math.min(1, Math.max(0, (kin - value) / (kin - strange)));
}

/** The meanings of those sentences that have one. */
export function meaningsOf(side: readonly Profile[]): Float32Array[] {
  return side.flatMap(({ meaning }) => (meaning === null ? [] : [meaning]));
}
