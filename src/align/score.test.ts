import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readStory } from '../text/story.ts';
import { proposePairs } from './candidates.ts';
import { profilesOf } from './profiles.ts';
import { measurePairs } from './score.ts';
import { loadVectors } from './vectors.ts';
import { PAIR_FEATURES } from './weights.ts';

const vectors = loadVectors(readFileSync('public/vectors/words.bin'));

/** One measure of each two sentences. */
function measures(feature: (typeof PAIR_FEATURES)[number], original: string, revision: string): number[][] {
  const read = (text: string, side: 'original' | 'revision') => readStory({ text, language: 'en' }, side);
  const profiles = profilesOf(read(original, 'original'), read(revision, 'revision'), { vectors });
  const { keys } = proposePairs(profiles, Number.POSITIVE_INFINITY);
  const { rows } = measurePairs(profiles, keys);
  const size = profiles.revision.length;
  const at = PAIR_FEATURES.indexOf(feature);
  return profiles.original.map((_, a) =>
    profiles.revision.map((_, b) => rows[keys.indexOf(a * size + b) * PAIR_FEATURES.length + at] as number),
  );
}

/** How well each two sentences match word by word; 0 where they were not asked. */
const matches = (original: string, revision: string) => measures('matched', original, revision);

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

  test('what is the same to the letter is not asked, twins as well, and its rivals are not either', () => {
    const asked = matches(
      `${physician}\n\n${harbour}\n\n${physician}`,
      `Nobody was hurt.\n\n${physician}\n\n${physician}\n\n${harbour}\n\nIt rained.`,
    );
    expect(asked).toEqual(asked.map((row) => row.map(() => 0)));
  });

  test('a sentence without a content word has a margin below a rival that matches', () => {
    const [first] = measures(
      'matchedMarginBelow',
      physician,
      'It was then.\n\nInvestigators had examined the matter before the doctor got fired.',
    );
    expect(first?.[0]).toBeLessThan(-0.1);
    expect(first?.[1]).toBe(0);
  });

  test('whichever side is called the original, the same pairs are asked', () => {
    const a = `${harbour}\n\n${physician}\n\nNobody was hurt.`;
    const b =
      'The harbour board of Kestrelmouth raised the mooring fee to 95 crowns on Tuesday, to the anger of the fishermen.\n\nThe doctor got fired.';
    const there = matches(a, b).map((row) => row.map((match) => match > 0));
    const back = matches(b, a).map((row) => row.map((match) => match > 0));
    expect(there).toEqual(there.map((row, i) => row.map((_, j) => back[j]?.[i])));
    expect(there.flat().filter(Boolean).length).toBeGreaterThan(1);
  });
});

describe('the features of a pair', () => {
  const original = [
    'Kestrelmouth harbour doctor dismissed after inquiry',
    'By Ida Holm',
    'The physician was dismissed on Tuesday after the inquiry of the harbour board into 412 missing casks of herring.',
    'Nobody was hurt.',
    'It rained all night on the pier and the mooring fee rose to 90 crowns.',
  ].join('\n\n');
  const revision = [
    'Harbour doctor of Kestrelmouth fired after long inquiry',
    'By Ida Holm and Ole Brandt',
    'Nobody was hurt.',
    'Investigators had examined the matter of 412 barrels for many weeks before the doctor got fired from his post.',
    'It was then.',
    'The mooring fee rose to 90 crowns, and there was rain all night on the old pier.',
  ].join('\n\n');

  test.each(PAIR_FEATURES)('%s is measured', (name) => {
    expect(measures(name, original, revision).flat()).toContainEqual(expect.toSatisfy((value) => Math.abs(value) > 0));
  });

  test('a match counts for more, the less the stories have in common', () => {
    const [matched, weighted, rewritten] = (['matched', 'rewrittenMatched', 'rewritten'] as const).map(
      (name) => measures(name, original, revision)[2]?.[3] ?? Number.NaN,
    );
    expect(weighted).toBeCloseTo((matched ?? 0) * (rewritten ?? 0), 6);
  });
});
