import { cosine, topicOf } from './meaning.ts';
import type { Profile } from './profiles.ts';

/** Two versions of one story share at least so much of their words' weight, two stories of a kind at most the lesser. */
const KIN_WORDS = { strange: 0.36, kin: 0.45 };
/** The same for the cosine of what the two are about. */
const KIN_TOPIC = { strange: 0.42, kin: 0.65 };
/** Too few sentences say nothing of kinship. */
const TELLING_SENTENCES = 4;

/**
 * How much the two stories as wholes look like different ones, 0 to 1. Two reports of the same agency
 * on different matters share phrases enough for a chance pair, but neither topic nor names; a free
 * rewrite shares few words, but the topic.
 */
export function strangenessOf(original: readonly Profile[], revision: readonly Profile[]): number {
  if (Math.min(original.length, revision.length) < TELLING_SENTENCES) return 0;
  const topic = topicOf(meaningsOf(original));
  const other = topicOf(meaningsOf(revision));
  const byWords = between(KIN_WORDS, sharedWords([...original, ...revision]));
  if (topic === null || other === null) return byWords;
  const byTopic = between(KIN_TOPIC, cosine(topic, other));
  return byTopic === 0 ? 0 : Math.max(byTopic, byWords);
}

/** The share of the words' weight that stands on both sides. */
export function sharedWords(profiles: readonly Profile[]): number {
  let shared = 0;
  let total = 0;
  for (const profile of profiles) {
    shared += profile.shareable;
    total += profile.words.total;
  }
  return total === 0 ? 1 : shared / total;
}

/** 1 at or below `strange`, 0 at or above `kin`, in proportion between. */
function between({ strange, kin }: { strange: number; kin: number }, value: number): number {
  return Math.min(1, Math.max(0, (kin - value) / (kin - strange)));
}

/** The meanings of those sentences that have one. */
export function meaningsOf(side: readonly Profile[]): Float32Array[] {
  return side.flatMap(({ meaning }) => (meaning === null ? [] : [meaning]));
}
