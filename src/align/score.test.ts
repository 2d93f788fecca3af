import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readStory } from '../text/story.ts';
import { proposePairs } from './candidates.ts';
import { profilesOf } from './profiles.ts';
import { measurePairs } from './score.ts';
import { loadVectors } from './vectors.ts';
import { PAIR_FEATURES } from './weights.ts';

const vectors = loadVectors(readFileSync('public/vectors/words.bin'));

/** How well each two sentences match word by word; 0 where they were not asked. */
function matches(original: string, revision: string): number[][] {
  const read = (text: string, side: 'original' | 'revision') => readStory({ text, language: 'en' }, side);
  const profiles = profilesOf(read(original, 'original'), read(revision, 'revision'), vectors);
  const { keys } = proposePairs(profiles, Number.POSITIVE_INFINITY);
  const { rows } = measurePairs(profiles, keys);
  const matched = PAIR_FEATURES.indexOf('matched');
  const size = profiles.revision.length;
  return profiles.original.map((_, a) =>
    profiles.revision.map((_, b) => rows[keys.indexOf(a * size + b) * PAIR_FEATURES.length + matched] as number),
  );
}

describe('which pairs are matched word by word', () => {
  const harbour = 'The harbour board of Kestrelmouth raised the mooring fee to 90 crowns on Tuesday.';
  const physician = 'The physician was dismissed after the inquiry.';

  test('the rivals of a sentence whose partner is plain are not asked, all others are', () => {
    const [first, second] = matches(
      `${harbour}\n\n${physician}`,
      'The harbour board of Kestrelmouth raised the mooring fee to 95 crowns on Tuesday.\n\nInvestigators had examined the matter before the doctor got fired.',
    );
    expect(first?.[0]).toBeGreaterThan(0.5);
    expect(first?.[1]).toBe(0);
    expect(second?.[0]).toBe(0);
    expect(second?.[1]).toBeGreaterThan(0);
  });

  test('of two partners that are equally like none is plain', () => {
    const [first] = matches(
      harbour,
      'The harbour board of Kestrelmouth raised the mooring fee to 95 crowns on Tuesday.\n\nThe harbour board of Kestrelmouth raised the mooring fee to 97 crowns on Tuesday.',
    );
    expect(first?.[0]).toBeGreaterThan(0.5);
    expect(first?.[1]).toBeGreaterThan(0.5);
  });
});
