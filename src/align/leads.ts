import type { Profiles } from './profiles.ts';

/** The sentences of the marked pairs: 1 for each of the original's, then of the revision's. */
export function spokenForOf(proposed: readonly number[], marked: Uint8Array, profiles: Profiles): Uint8Array {
  const [sizeA, sizeB] = [profiles.original.length, profiles.revision.length];
  const spokenFor = new Uint8Array(sizeA + sizeB);
  for (const [index, key] of proposed.entries()) {
    if (marked[index] === 0) continue;
    spokenFor[Math.floor(key / sizeB)] = 1;
    spokenFor[sizeA + (key % sizeB)] = 1;
  }
  return spokenFor;
}

/**
 * How far each pair leads the best other pair of its two sentences: a better partner elsewhere speaks
 * against it. A sentence whose pair is settled is spoken for, and no rival: among nine `No trains on Monday` and one
 * `No train runs on Monday`, where the nine stand on the other side to the letter, the odd ones belong together.
 */
export function leadsOf(
  proposed: readonly number[],
  likes: Float64Array,
  /** 1 where the pair is settled whatever this likeness says: the same to the letter, for one. */
  settled: Uint8Array,
  profiles: Profiles,
): Float64Array {
  const [sizeA, sizeB] = [profiles.original.length, profiles.revision.length];
  const spokenFor = spokenForOf(proposed, settled, profiles);
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
    if (settled[index] === 1 || spokenFor[b] === 0) note(a, likes[index] as number);
    if (settled[index] === 1 || spokenFor[a] === 0) note(b, likes[index] as number);
  }
  const others = (slot: number, like: number) =>
    like === (first[slot] as number) ? (second[slot] as number) : (first[slot] as number);
  const leads = new Float64Array(proposed.length);
  for (const [index, key] of proposed.entries()) {
    const like = likes[index] as number;
    leads[index] = like - Math.max(others(Math.floor(key / sizeB), like), others(sizeA + (key % sizeB), like));
  }
  return leads;
}
