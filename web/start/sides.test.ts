import { describe, expect, test } from 'vitest';
import { countWords, EMPTY_DRAFTS, placeFiles, troubleWith } from './sides.ts';

const full = { name: 'a.txt', text: 'Some words.' };

describe('where files belong', () => {
  test('two are original and revision', () => {
    expect(placeFiles(2, null, EMPTY_DRAFTS)).toEqual({ kind: 'sides', sides: ['original', 'revision'] });
  });
  test('one goes where it was dropped, else to the empty side, else the reader is asked', () => {
    expect(placeFiles(1, 'revision', EMPTY_DRAFTS)).toEqual({ kind: 'sides', sides: ['revision'] });
    expect(placeFiles(1, null, EMPTY_DRAFTS)).toEqual({ kind: 'sides', sides: ['original'] });
    expect(placeFiles(1, null, { ...EMPTY_DRAFTS, original: full })).toEqual({ kind: 'sides', sides: ['revision'] });
    expect(placeFiles(1, null, { original: full, revision: full })).toEqual({ kind: 'ask' });
  });
  test('three are too many', () => {
    expect(placeFiles(3, null, EMPTY_DRAFTS)).toMatchObject({
      kind: 'refuse',
      message: expect.stringContaining('3 files'),
    });
  });
});

test('what is missing is said side by side', () => {
  expect(troubleWith(EMPTY_DRAFTS)).toEqual([expect.stringContaining('Both sides are empty')]);
  expect(troubleWith({ ...EMPTY_DRAFTS, original: full })).toEqual([expect.stringContaining('The revision is empty')]);
  expect(troubleWith({ original: full, revision: { name: '', text: '… — !' } })).toEqual([
    'The revision has no words in it, only marks and spaces.',
  ]);
  expect(troubleWith({ original: full, revision: full })).toEqual([]);
});

test('words are counted in every script', () => {
  expect(countWords('It’s 7.5 % of U.S. trade')).toBe(5);
  expect(countWords('東京で')).toBe(3);
  expect(countWords('')).toBe(0);
});
