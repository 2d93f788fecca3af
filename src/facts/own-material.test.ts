import { describe, expect, it } from 'vitest';
import { readStory } from '../text/story.ts';
import { countAlone } from './own-material.ts';
import { readSides } from './read-sides.ts';

/** How many names and figures each of two stories of one sentence has alone. */
function alone(original: string, revision: string): [number, number] {
  const sides = readSides(readStory({ sentences: [original] }, 'a'), readStory({ sentences: [revision] }, 'b'));
  const found = countAlone(sides);
  return [found.original, found.revision];
}

describe('what one story has alone', () => {
  it('is each name, figure and day that the other gives nowhere, once', () => {
    expect(alone('On Monday the warden, Ida Holm, paid Holm’s crew $90.', 'The warden paid a crew.')).toEqual([3, 0]);
    expect(alone('The warden paid a crew of nine.', 'The keeper paid 12 men.')).toEqual([1, 1]);
  });

  it('is nothing that is written otherwise', () => {
    expect(alone('The warden, Danylo Verensky, paid 60,000.', 'Verenskiy, the warden, paid 60 thousand.')).toEqual([
      0, 0,
    ]);
  });
});
