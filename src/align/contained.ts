import { gather } from '../text/collections.ts';
import { isPart, MOST_PARTS } from './groups.ts';
import type { Pair } from './pairs.ts';
import type { Profile } from './profile.ts';
import type { Profiles } from './profiles.ts';

/** Fewer words stand in a sentence by chance: `He said so.` */
const LEAST_WORDS = 3;
/** Sentences from a linked one on in which those of the same whole are looked for. */
const REACH = 3;

/**
 * Adds to a pair the sentences left over near it that its one sentence on the other side holds word for word, beside
 * what it shares with the pair: of `“It rained. Nobody came. We closed,” he said.` and `“It rained. ... We closed,” he
 * said.` the first and the last sentence are a part, though the one between is gone.
 */
export function addContained(pairs: readonly Pair[], profiles: Profiles): Pair[] {
  return addPartsOf('revision', addPartsOf('original', pairs, profiles), profiles);
}

function addPartsOf(side: 'original' | 'revision', pairs: readonly Pair[], profiles: Profiles): Pair[] {
  const other = side === 'original' ? 'revision' : 'original';
  const linked = new Set(gather(pairs, (pair) => (pair[other].length > 0 ? pair[side] : [])));
  return pairs.map((pair) => {
    const whole = profiles[other][pair[other][0] ?? -1];
    if (pair[other].length !== 1 || whole === undefined || pair[side].length === 0) return pair;
    const parts = [...pair[side]];
    const leftOver = near(pair[side]).filter((at) => !linked.has(at) && isPart(profiles[side][at], whole));
    if (leftOver.length === 0) return pair;
    let rest = runOf(whole);
    for (const at of parts) rest = without(rest, profiles[side][at]) ?? rest;
    for (const at of leftOver) {
      const part = profiles[side][at] as Profile;
      if (parts.length >= MOST_PARTS) continue;
      const isHeld = part.length >= LEAST_WORDS && !holds(profiles[side], pair[side], part);
      const left = isHeld ? without(rest, part) : null;
      if (left === null) continue;
      rest = left;
      parts.push(at);
      linked.add(at);
    }
    return parts.length === pair[side].length ? pair : { ...pair, [side]: parts.sort((a, b) => a - b) };
  });
}

const runOf = ({ normalised }: Profile) => ` ${normalised.trim()} `;

/** The text without the words of a sentence, which stand in it in one run; null where they do not. */
function without(text: string, part: Profile | undefined): string | null {
  return part !== undefined && text.includes(runOf(part)) ? text.replace(runOf(part), ' · ') : null;
}

/** Whether the pair has these words already: what it shares is not to be found twice. */
function holds(profiles: readonly Profile[], indices: readonly number[], part: Profile): boolean {
  return indices.some((at) => runOf(profiles[at] as Profile).includes(runOf(part)));
}

/** The sentences before and after these, the nearest first. */
function near(indices: readonly number[]): number[] {
  const [first, last] = [Math.min(...indices), Math.max(...indices)];
  const found: number[] = [];
  for (let step = 1; step <= REACH; step++) found.push(first - step, last + step);
  return found;
}
