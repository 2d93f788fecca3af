import { expect, test } from 'vitest';
import { surroundingsOf } from './margins.ts';
import { subtractDirection } from './meaning.ts';
import type { Profiles } from './profiles.ts';

const sides = { original: [null, null, null], revision: [null, null] } as unknown as Profiles;

test('a pair stands between the nearest pairs before and after it, and a sentence that was not read is near to none', () => {
  const cosines = [0.9, 0.1, 0.2, 0.5, Number.NaN, 0.7];
  const surroundings = surroundingsOf([0, 1, 2, 3, 4, 5], Float64Array.from(cosines), sides);
  // the second of the original with the second of the revision
  expect(surroundings[3]).toEqual([0.9, 0.7, 0.6]);
  // the first with the first: nothing stands before them
  expect(surroundings[0]).toEqual([0, 0.5, 0.9]);
});

test('what lies along a direction is subtracted, whatever its length', () => {
  const vectors = [Float32Array.of(3, 4, 0), Float32Array.of(1, 0, 1)];
  subtractDirection(vectors, [127, 0, 0]);
  expect(vectors.map((vector) => [...vector])).toEqual([
    [0, 1, 0],
    [0, 0, 1],
  ]);
});
