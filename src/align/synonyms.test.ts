import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadSynonyms, mayStandFor } from './synonyms.ts';
import { loadVectors, rankOf } from './vectors.ts';

const folder = new URL('../../public/vectors/', import.meta.url);
const vectors = loadVectors(readFileSync(new URL('words.bin', folder)));
const bytes = readFileSync(new URL('synonyms.bin', folder));
const synonyms = loadSynonyms(bytes);

test.each([
  ['crash', 'accident', true],
  ['vehicle', 'car', true],
  ['hired', 'employed', true],
  ['bridge', 'tunnel', false],
  ['doctors', 'lawyers', false],
  ['of', 'bridge', null],
])('%s and %s', (a, b, expected) => {
  expect(mayStandFor(synonyms, rankOf(vectors, a), rankOf(vectors, b))).toBe(expected);
  expect(mayStandFor(synonyms, rankOf(vectors, b), rankOf(vectors, a))).toBe(expected);
});

test('has a record for each word of the vectors', () => {
  expect(synonyms.starts).toHaveLength(vectors.ranks.size);
});

test('refuses bytes that are no such table, or are cut short', () => {
  expect(() => loadSynonyms(new Uint8Array(3))).toThrow(RangeError);
  expect(() => loadSynonyms(new TextEncoder().encode('SDV1 and more'))).toThrow(RangeError);
  expect(() => loadSynonyms(bytes.subarray(0, bytes.length - 9))).toThrow(RangeError);
});
