import { describe, expect, test } from 'vitest';
import { readStory } from '../text/story.ts';
import { findJoins } from './joins.ts';
import type { IndexPair } from './pairs.ts';
import { profilesOf } from './profiles.ts';
import type { ScoredPair } from './score.ts';

const WEIGHTS = {
  joinBias: -1,
  joinContained: 4,
  joinGrams: 0,
  joinCover: 0,
  joinGap: -1,
  joinOdds: 0,
  joinMeaning: 0,
  joinGain: 0,
  joinShare: 0,
  joinRivals: 0,
};

/** Finds joins among all pairs of these sentences, given the links as `[original, revision]`; shown as `0+3`. */
function join(
  original: readonly string[],
  revision: readonly string[],
  links: readonly (readonly [number, number])[],
  certainty = 0.5,
): string[] {
  const profiles = profilesOf(
    readStory({ sentences: original, language: 'en' }, 'original'),
    readStory({ sentences: revision, language: 'en' }, 'revision'),
    {},
  );
  const scored = original.flatMap((_, a) =>
    revision.map(
      (_, b): ScoredPair => ({
        a,
        b,
        odds: 0,
        anchors: 0,
        distance: 0,
        contained: 1,
        lead: 0,
        share: 0,
        shareOf: { original: 0, revision: 0 },
      }),
    ),
  );
  const places = links.map(([a, b]): IndexPair => ({ a, b }));
  return findJoins(scored, places, profiles, WEIGHTS, certainty).map(({ a, b }) => `${a}+${b}`);
}

const APART = ['The ferry fare rises on Monday.', 'Nobody cheered.', 'It was the third increase within a year.'];
const WHOLE = ['The ferry fare rises on Monday, the third increase within a year.', 'Nobody cheered.'];

describe('joins', () => {
  test('are sentences left over whose words stand in what a link leaves unmatched', () => {
    const links = [
      [0, 0],
      [1, 1],
    ] as const;
    expect(join(APART, WHOLE, links)).toEqual(['2+0']);
    expect(
      join(
        WHOLE,
        APART,
        links.map(([a, b]) => [b, a] as const),
      ),
    ).toEqual(['0+2']);
  });

  test('grow fewer, the surer they must be', () => {
    expect(join(APART, WHOLE, [[0, 0]], 0.99)).toEqual([]);
  });

  test('are none where the link has those words already', () => {
    const twice = ['The ferry fare rises on Monday.', 'Nobody cheered.', 'The ferry fare rises on Monday.'];
    expect(join(twice, ['The ferry fare rises on Monday, as it does each spring.'], [[0, 0]])).toEqual([]);
  });

  test('take as many parts as a sentence has', () => {
    const parts = ['The lock is shut.', 'The gate hangs askew.', 'Water gets through.', 'Skippers are angry.'];
    const whole = 'The lock is shut, the gate hangs askew, water gets through and skippers are angry.';
    expect(join(parts, [whole], [[0, 0]]).sort()).toEqual(['1+0', '2+0', '3+0']);
  });

  test('are none to a sentence that is itself a part', () => {
    const whole = ['The lock is shut and the gate hangs askew.', 'Askew hangs the old gate.'];
    const parts = ['The lock is shut.', 'The gate hangs askew on its old hinges.'];
    const split = [
      [0, 0],
      [0, 1],
    ] as const;
    expect(join(whole, parts, split)).toEqual([]);
  });
});
