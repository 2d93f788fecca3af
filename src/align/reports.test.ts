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

/** Sentences of one meaning have one direction, all others their own. */
function direction(at: number): Float32Array {
  return Float32Array.from({ length: 8 }, (_, d) => (d === at ? 1 : 0));
}

const MEANINGS = new Map<string, Float32Array>([
  ...FIRST.map((text, index) => [text, direction(index)] as const),
  ...SECOND.map((text, index) => [text, direction([4, 2, 5, 0][index] as number)] as const),
]);

function linked(found: readonly Pair[], meanings?: typeof MEANINGS, certainty = 0.5): string[] {
  const [before, after] = [readStory({ sentences: FIRST }, 'a'), readStory({ sentences: SECOND }, 'b')];
  const profiles = profilesOf(before, after, meanings === undefined ? {} : { meanings });
  return linkReports(found, profiles, () => 0.1, certainty, 1000).map(
    ({ original, revision, moved }) => `${original}${moved ? '~' : '='}${revision}`,
  );
}

const inPlace: Pair = { original: [0], revision: [0], moved: false, similarity: 0.1 };
const both: Pair = { original: [2, 3], revision: [1], moved: false, similarity: 0.1 };

describe('the links of two reports', () => {
  it('are those whose sentences mean the same, wherever these stand', () => {
    expect(linked([inPlace, both], MEANINGS)).toEqual(['2=1', '0~3']);
    expect(linked([], MEANINGS)).toEqual(expect.arrayContaining(['0~3', '2~1']));
    expect(linked([], MEANINGS)).toHaveLength(2);
  });

  it('are as sure as is asked for', () => {
    expect(linked([both], MEANINGS, 0.999)).toEqual([]);
  });

  it('stay as they are where nothing was read', () => {
    expect(linked([inPlace, both])).toEqual(['0=0', '2,3=1']);
    const profiles = profilesOf(readStory({ sentences: FIRST }, 'a'), readStory({ sentences: SECOND }, 'b'), {});
    expect(nearnessIn(profiles)(0, 3)).toBeNull();
  });
});
