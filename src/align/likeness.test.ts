import { expect, test } from 'vitest';
import { likenessesOf } from './likeness.ts';
import type { Profiles } from './profiles.ts';

const SIZE = 20;
/** The same piece in each sentence: piece by piece all are alike, whatever their cosine. */
const pieces = { weights: Float32Array.of(1), vectors: Float32Array.of(1, 0, 0, 0) };
const side = (of: typeof pieces | null) => Array.from({ length: SIZE }, () => ({ pieces: of }));
const keys = Array.from({ length: SIZE * SIZE }, (_, key) => key);
const cosines = Float64Array.from(keys, (key) => 0.9 - 0.04 * Math.abs(Math.floor(key / SIZE) - (key % SIZE)));

const likenesses = (of: typeof pieces | null, known = cosines) =>
  likenessesOf(keys, known, new Float32Array(keys.length), {
    original: side(of),
    revision: side(of),
  } as unknown as Profiles);

test('pairs that are near as wholes are compared piece by piece, the others are not', () => {
  const found = likenesses(pieces);
  expect(found[0]).toBe(1);
  expect(found[SIZE - 1]).toBeLessThan(0.5);
  const compared = found.filter((value) => value === 1).length;
  expect(compared).toBeGreaterThanOrEqual(6 * SIZE);
  expect(compared).toBeLessThanOrEqual(2 * 6 * SIZE);
});

test('without pieces the nearness of the wholes tells, and grows with it', () => {
  const [near, , , far] = likenesses(null) as unknown as [number, number, number, number];
  expect(near).toBeGreaterThan(far);
});

test('of a sentence that was not read nothing is known', () => {
  const unread = cosines.map((cosine, key) => (key < SIZE ? Number.NaN : cosine));
  expect([...likenesses(pieces, unread).slice(0, SIZE)].every(Number.isNaN)).toBe(true);
});
