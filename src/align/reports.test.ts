import { describe, expect, it } from 'vitest';
import { readStory } from '../text/story.ts';
import type { Pair } from './pairs.ts';
import { profilesOf } from './profiles.ts';
import { linkReports, nearnessIn } from './reports.ts';

const FIRST = [
  'A crane fell on Tanner Street.',
  'The mayor wept.',
  'Gusts had been forecast.',
  'It employs 340 people.',
];
const SECOND = [
  'Nobody shouted.',
  'Storm warnings were out.',
  'Its shares sank.',
  'Down came the crane on Tanner Street.',
];

/** What each tells alone, as two reports do for the most part. */
const REST = {
  first: ['Pigeons left.', 'Sirens wailed.', 'Trams stood.', 'Schools closed.', 'Bread sold out.', 'Rain fell.'],
  second: ['Lawyers came.', 'Cameras rolled.', 'Dogs barked.', 'Lights failed.', 'Buses waited.', 'Dust settled.'],
};

/** Sentences of one meaning have one direction, all others their own. */
function direction(at: number): Float32Array {
  return Float32Array.from({ length: 24 }, (_, d) => (d === at ? 1 : 0));
}

/** As near to one direction as to the other. */
function between(one: number, other: number): Float32Array {
  const [x, y] = [direction(one), direction(other)];
  return x.map((value, d) => (value + (y[d] as number)) * Math.SQRT1_2);
}

const MEANINGS = new Map<string, Float32Array>([
  ...FIRST.map((text, index) => [text, direction(index)] as const),
  ...SECOND.map((text, index) => [text, between(20 + index, [4, 2, 5, 0][index] as number)] as const),
  ...[...REST.first, ...REST.second].map((text, index) => [text, direction(6 + index)] as const),
]);
const [ALL_FIRST, ALL_SECOND] = [
  [...FIRST, ...REST.first],
  [...SECOND, ...REST.second],
];

function linked(found: readonly Pair[], meanings?: typeof MEANINGS, certainty = 0.5, similarity = 0.1): string[] {
  const [before, after] = [readStory({ sentences: ALL_FIRST }, 'a'), readStory({ sentences: ALL_SECOND }, 'b')];
  const profiles = profilesOf(before, after, meanings === undefined ? {} : { meanings });
  return linkReports(found, profiles, ([a], [b]) => (a === 2 && b === 1 ? similarity : 0.1), certainty, 1000).pairs.map(
    ({ original, revision, moved }) => `${original}${moved ? '~' : '='}${revision}`,
  );
}

const inPlace: Pair = { original: [0], revision: [0], moved: false, similarity: 0.1 };
const both: Pair = { original: [2, 3], revision: [1], moved: false, similarity: 0.1 };

describe('the links of two reports', () => {
  it('are those whose sentences mean the same, wherever these stand', () => {
    expect(linked([inPlace, both], MEANINGS).toSorted()).toEqual(['0~3', '2=1']);
    expect(linked([], MEANINGS).toSorted()).toEqual(['0~3', '2~1']);
  });

  it('are as sure as is asked for', () => {
    expect(linked([both], MEANINGS, 1 - 1e-12)).toEqual([]);
  });

  it('are those that words settle where one was not read', () => {
    const settled = new Map([...MEANINGS].filter(([text]) => text !== FIRST[2] && text !== SECOND[1]));
    expect(linked([], settled, 0.5, 0.6)).toContain('2~1');
    expect(linked([], settled)).not.toContain('2~1');
  });

  it('stay as they are where nothing was read', () => {
    expect(linked([inPlace, both])).toEqual(['0=0', '2,3=1']);
    const profiles = profilesOf(readStory({ sentences: FIRST }, 'a'), readStory({ sentences: SECOND }, 'b'), {});
    expect(nearnessIn(profiles)(0, 3)).toBeNull();
  });
});
